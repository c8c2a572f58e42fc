#include "settings/SettingsDialog.h"
#include "desk/Desk.h"
#include "settings/BackupPage.h"
#include "settings/DataPage.h"
#include "settings/GesturesPage.h"
#include "settings/HoursPage.h"
#include "settings/LanguagesPage.h"
#include "settings/LawPage.h"
#include "settings/PhrasesPage.h"
#include "settings/SettingsSearch.h"
#include "settings/ShopPage.h"
#include "settings/Spotlight.h"
#include "settings/StaffPage.h"
#include "settings/TextsPage.h"
#include "settings/WindowPage.h"
#include "settings/WritingPage.h"
#include "shared/Banner.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include "shared/SearchEdit.h"
#include <QDialogButtonBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int listWidth = 210;
constexpr QSize wanted(820, 600);
constexpr int foundRole = Qt::UserRole;

QListWidget* plainList(const char* name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QLatin1StringView(name));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    setLook(list, "nav");
    return list;
}

} // namespace

SettingsDialog::SettingsDialog(Desk& desk, Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_preferences(preferences), m_languageBefore(preferences.language()),
      m_themeBefore(preferences.theme()), m_textSizeBefore(preferences.textSize()), m_banner(new Banner(this)),
      m_search(new SearchEdit(this)), m_list(plainList("settingsList", this)), m_found(plainList("settingsFound", this)),
      m_nothing(new QLabel(this)), m_left(new QStackedWidget(this)), m_pages(new QStackedWidget(this)),
      m_languages(new LanguagesPage(preferences)), m_window(new WindowPage(preferences)), m_data(new DataPage(desk)), m_backups(new BackupPage(desk)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    // In the order of Page.
    m_all = {new ShopPage, new HoursPage, new StaffPage(desk, preferences), m_languages, new WritingPage(desk), new PhrasesPage(desk), new TextsPage(desk),
             m_window, m_data, m_backups, new LawPage(desk), new GesturesPage(desk)};
    build();
    connectPages();
    retranslate();
    load();
}

void SettingsDialog::build()
{
    m_search->setObjectName(QStringLiteral("settingsSearchEdit"));
    m_search->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("settingsNothingFound"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(space::Normal, space::Normal, space::Normal, space::Normal);
    setLook(m_nothing, "muted");
    for (QWidget* each : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_nothing)})
        m_left->addWidget(each);
    for (SettingsPage* page : std::as_const(m_all)) {
        auto* scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        scroll->setWidget(page);
        m_pages->addWidget(scroll);
        m_list->addItem(new QListWidgetItem(icon(page->mark(), Role::Muted), QString()));
    }
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("settingsOkButton"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("settingsCancelButton"));
    setLook(m_buttons->button(QDialogButtonBox::Ok), "primary");
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::Normal);
    left->addWidget(m_search);
    left->addWidget(m_left, 1);
    auto* leftSide = new QWidget(this);
    leftSide->setLayout(left);
    left->setContentsMargins({});
    leftSide->setFixedWidth(listWidth);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::Normal);
    across->addWidget(leftSide);
    across->addWidget(m_pages, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    all->setSpacing(space::Normal);
    all->addWidget(m_banner);
    all->addLayout(across, 1);
    all->addWidget(m_buttons);
    // On a small screen it stays within it; the window below tells its size where the screen does not.
    QSize room = screen()->availableSize();
    if (parentWidget())
        room = room.expandedTo(parentWidget()->window()->size());
    resize(wanted.boundedTo(room - QSize(24, 24)));
}

void SettingsDialog::connectPages()
{
    for (SettingsPage* page : std::as_const(m_all)) {
        connect(page, &SettingsPage::failed, this, [this, page](const Error& error) {
            m_banner->show(error);
            if (!m_writing)
                return;
            writing(false);
            m_list->setCurrentRow(int(m_all.indexOf(page)));
        });
        connect(page, &SettingsPage::done, this,
                [this](const QString& text, const QString& next) { m_banner->show(Banner::Tone::Good, text, next); });
        connect(page, &SettingsPage::refused, this,
                [this](const QString& text, const QString& next) { m_banner->show(Banner::Tone::Warning, text, next); });
    }
    connect(m_languages, &LanguagesPage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_window, &WindowPage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(m_window, &WindowPage::textSizeChosen, this, &SettingsDialog::textSizeChosen);
    connect(m_data, &DataPage::moveBegins, this, &SettingsDialog::moveBegins);
    connect(m_data, &DataPage::busy, this, [this](bool on) {
        m_busy = on; // half a copy must not be left alone
        m_buttons->setEnabled(!on);
        m_left->setEnabled(!on);
        m_search->setEnabled(!on);
    });
    connect(m_data, &DataPage::moved, this, [this](const MoveReport& report) {
        QDialog::accept();
        emit moved(report);
    });
    connect(m_backups, &BackupPage::restored, this, &SettingsDialog::load);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_found, &QListWidget::currentRowChanged, this, &SettingsDialog::showFound);
    connect(m_found, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        showFound(m_found->row(item));
        if (auto* setting = item->data(foundRole).value<QWidget*>())
            setting->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
}

void SettingsDialog::load()
{
    const auto fail = [this](const Error& error) { m_banner->show(error); };
    for (SettingsPage* page : std::as_const(m_all))
        if (page != m_data && page != m_backups)
            page->setEnabled(false); // nothing is typed that the answer would overwrite
    later(
        m_desk.shopBook().shop(), this,
        [this, fail](const Shop& shop) {
            m_sheet.shop = shop;
            later(
                m_desk.shopBook().staff(), this,
                [this](const QList<Staff>& staff) {
                    m_sheet.staff = staff;
                    m_loaded = true;
                    for (SettingsPage* page : std::as_const(m_all)) {
                        page->fill(m_sheet);
                        page->setEnabled(true);
                    }
                },
                fail);
        },
        fail);
}

void SettingsDialog::open(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
    QDialog::open();
    m_list->setFocus();
}

void SettingsDialog::showPage(int page)
{
    if (page >= 0)
        m_pages->setCurrentIndex(page);
}

void SettingsDialog::accept()
{
    if (m_busy || m_writing)
        return;
    SettingsSheet sheet = m_sheet;
    for (int i = 0; m_loaded && i < int(m_all.size()); ++i) {
        if (auto trouble = m_all[i]->collect(sheet)) {
            point(std::move(*trouble), i);
            return;
        }
    }
    m_preferences.setHideAtStart(m_window->hideAtStart());
    if (!m_loaded)
        return QDialog::accept();
    writing(true);
    writeFrom(0, sheet);
}

/// Until all is written, a second Enter must not write it a second time.
void SettingsDialog::writing(bool on)
{
    m_writing = on;
    m_buttons->setEnabled(!on);
}

/// One page after the other: where one fails, it is shown, and nothing after it is written.
void SettingsDialog::writeFrom(int page, const SettingsSheet& sheet)
{
    if (page < int(m_all.size()))
        return m_all[page]->writeOwn([this, page, sheet] { writeFrom(page + 1, sheet); });
    write(sheet);
}

void SettingsDialog::write(const SettingsSheet& sheet)
{
    if (sheet == m_sheet) {
        QList<StaffId> ids;
        for (const Staff& each : sheet.staff)
            ids << each.id;
        for (SettingsPage* page : std::as_const(m_all))
            page->written(ids);
        QDialog::accept();
        return;
    }
    // It closes when all is on disk; it stays, with the reason, when it could not be written.
    later(
        m_desk.shopBook().saveAll(sheet.shop, sheet.staff), this,
        [this](const QList<StaffId>& ids) {
            for (SettingsPage* page : std::as_const(m_all))
                page->written(ids);
            QDialog::accept();
        },
        [this](const Error& error) {
            m_banner->show(error);
            writing(false);
        });
}

void SettingsDialog::reject()
{
    if (m_busy || m_writing)
        return;
    if (m_preferences.language() != m_languageBefore)
        emit languageChosen(m_languageBefore);
    if (m_preferences.theme() != m_themeBefore)
        emit themeChosen(m_themeBefore);
    if (m_preferences.textSize() != m_textSizeBefore)
        emit textSizeChosen(m_textSizeBefore);
    QDialog::reject();
}

void SettingsDialog::point(SettingsTrouble trouble, int page)
{
    m_search->clear();
    m_list->setCurrentRow(page);
    m_banner->show(Banner::Tone::Warning, trouble.text, trouble.next);
    if (trouble.at)
        trouble.at->setFocus(Qt::ShortcutFocusReason);
}

void SettingsDialog::search()
{
    const QString typed = m_search->text().trimmed();
    m_found->clear();
    if (typed.isEmpty()) {
        m_left->setCurrentWidget(m_list);
        m_list->setCurrentRow(m_pages->currentIndex());
        return;
    }
    const QList<SettingFound> found = SettingsSearch(m_all).find(typed);
    for (const SettingFound& each : found) {
        const SettingsPage* page = m_all[each.page];
        auto* item = new QListWidgetItem(icon(page->mark(), Role::Muted), each.setting == page ? each.text : each.text + u'\n' + page->title());
        item->setData(foundRole, QVariant::fromValue<QWidget*>(each.setting));
        item->setData(foundRole + 1, each.page);
        m_found->addItem(item);
    }
    m_nothing->setText(tr("Nothing here is called “%1”. Try another word, such as “hours”, “staff” or “backup”.").arg(typed));
    m_nothing->setAccessibleName(m_nothing->text());
    m_left->setCurrentWidget(found.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_found);
    if (!found.isEmpty())
        m_found->setCurrentRow(0);
}

void SettingsDialog::showFound(int row)
{
    const QListWidgetItem* item = m_found->item(row);
    if (!item)
        return;
    const int at = item->data(foundRole + 1).toInt();
    auto* setting = item->data(foundRole).value<QWidget*>();
    m_pages->setCurrentIndex(at);
    SettingsPage* page = m_all[at];
    if (auto* scroll = qobject_cast<QScrollArea*>(m_pages->widget(at)); scroll && setting != page) {
        page->layout()->activate();
        scroll->ensureWidgetVisible(setting);
    }
    auto* light = page->findChild<Spotlight*>(QString(), Qt::FindDirectChildrenOnly);
    if (!light)
        light = new Spotlight(page);
    light->showAround(setting);
}

// From the search field, Down goes through what was found, Enter goes to the setting, Escape back to the pages.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool any = m_left->currentWidget() == m_found;
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && any) {
            const int rows = m_found->count();
            m_found->setCurrentRow((m_found->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (any && m_found->currentItem())
                emit m_found->itemActivated(m_found->currentItem());
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
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
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_found->setAccessibleName(tr("Settings found"));
    for (int i = 0; i < int(m_all.size()); ++i) {
        m_list->item(i)->setText(m_all[i]->title());
        m_all[i]->setAccessibleName(m_all[i]->title());
    }
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    if (!m_search->text().trimmed().isEmpty())
        search();
}

} // namespace amends
