#include "settings/SettingsDialog.h"
#include "settings/BackupPage.h"
#include "settings/ShopPage.h"
#include "settings/StaffPage.h"
#include "settings/WindowPage.h"
#include "shared/Banner.h"
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace amends {

SettingsDialog::SettingsDialog(Desk& desk, Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_tabs(new QTabWidget(this)), m_shop(new ShopPage(desk)),
      m_staff(new StaffPage(desk)), m_window(new WindowPage(preferences)), m_backups(new BackupPage(desk)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    for (QWidget* page : {static_cast<QWidget*>(m_shop), static_cast<QWidget*>(m_staff), static_cast<QWidget*>(m_window),
                          static_cast<QWidget*>(m_backups)})
        m_tabs->addTab(page, QString());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    all->addWidget(m_banner);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_buttons);
    resize(720, 560);

    const auto show = [this](const Error& error) { m_banner->show(error); };
    connect(m_shop, &ShopPage::failed, this, show);
    connect(m_staff, &StaffPage::failed, this, show);
    connect(m_backups, &BackupPage::failed, this, show);
    connect(m_backups, &BackupPage::done, this,
            [this](const QString& text, const QString& next) { m_banner->show(Banner::Tone::Good, text, next); });
    connect(m_window, &WindowPage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_window, &WindowPage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(m_shop, &ShopPage::saved, this, [this] { QDialog::accept(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void SettingsDialog::open(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
    QDialog::open();
}

void SettingsDialog::accept()
{
    m_shop->save(); // closes when it is on disk; stays, with the reason, when it could not be written
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QString titles[] = {tr("Shop"), tr("Staff"), tr("Window"), tr("Data and backups")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace amends
