#include "settings/WindowPage.h"
#include "shared/Preferences.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

namespace amends {

WindowPage::WindowPage(const Preferences& preferences, QWidget* parent) : FormPage(parent)
{
    m_theme = box("themeBox");
    for (int i = 0; i < 3; ++i)
        m_theme->addItem(QString());
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme()));
    m_size = box("textSizeBox");
    for (const int percent : Preferences::textSizes())
        m_size->addItem(QString(), percent);
    m_size->setCurrentIndex(m_size->findData(preferences.textSize()));
    m_atOnce = hint();
    m_hide = new QCheckBox(this);
    m_hide->setObjectName(QStringLiteral("hideAtStartCheck"));
    m_hide->setChecked(preferences.hideAtStart());
    form()->addRow(m_hide);
    connect(m_theme, &QComboBox::activated, this, [this](int index) { emit themeChosen(static_cast<ThemeChoice>(index)); });
    connect(m_size, &QComboBox::activated, this, [this] { emit textSizeChosen(m_size->currentData().toInt()); });
    retranslate();
}

QString WindowPage::title() const { return tr("Window"); }

bool WindowPage::hideAtStart() const { return m_hide->isChecked(); }

void WindowPage::retranslate()
{
    label(m_theme, tr("&Colours"), tr("theme dark light contrast"));
    label(m_size, tr("Size of the &text"), tr("font letters bigger larger smaller zoom"));
    m_atOnce->setText(tr("Colours and text change at once; Cancel takes them back."));
    m_hide->setText(tr("&Hide spend, loyalty and notes when the window opens"));
    findableBy(m_hide, tr("values privacy customer counter F8"));
    findableBy(this, tr("appearance look display"));
    const QString themes[] = {tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i)
        m_theme->setItemText(i, themes[i]);
    for (int i = 0; i < m_size->count(); ++i) {
        const int percent = m_size->itemData(i).toInt();
        m_size->setItemText(i, percent == 100 ? tr("As the system") : tr("%1 %").arg(percent));
    }
}

} // namespace amends
