#pragma once
#include "desk/ShopBook.h"
#include "settings/SettingsPage.h"
#include "shared/Theme.h"
#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace amends {

class BackupPage;
class Banner;
class DataPage;
class Desk;
class LanguagesPage;
class Preferences;
class WindowPage;

/// All settings in one window: pages on the left, and a search that finds any setting by its words. OK writes shop and staff
/// in one go; Cancel takes back what already showed (language, colours, text size). What is done at once, on the pages of data
/// and backups, says so there.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Shop, Hours, Staff, Languages, Writing, Phrases, Texts, Window, Data, Backups, Law, Gestures };
    SettingsDialog(Desk& desk, Preferences& preferences, QWidget* parent = nullptr);

    void open(Page page);
    void accept() override;
    void reject() override;

signals:
    void languageChosen(const QString& code);
    void themeChosen(amends::ThemeChoice theme);
    void textSizeChosen(int percent);
    /// What is being typed elsewhere must reach the disk before the data is copied.
    void moveBegins();
    /// The data lies elsewhere now and nothing is written here any more: the program has to start again.
    void moved(const amends::MoveReport& report);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectPages();
    void load();
    void search();
    void showFound(int row);
    void showPage(int page);
    void point(SettingsTrouble trouble, int page);
    void writeFrom(int page, const SettingsSheet& sheet);
    void write(const SettingsSheet& sheet);
    void writing(bool on);
    void retranslate();

    Desk& m_desk;
    Preferences& m_preferences;
    SettingsSheet m_sheet;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_writing = false;
    const QString m_languageBefore;
    const ThemeChoice m_themeBefore;
    const int m_textSizeBefore;
    Banner* m_banner;
    QLineEdit* m_search;
    QListWidget* m_list;
    QListWidget* m_found;
    QLabel* m_nothing;
    QStackedWidget* m_left;
    QStackedWidget* m_pages;
    QList<SettingsPage*> m_all;
    LanguagesPage* m_languages;
    WindowPage* m_window;
    DataPage* m_data;
    BackupPage* m_backups;
    QDialogButtonBox* m_buttons;
};

} // namespace amends
