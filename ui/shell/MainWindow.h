#pragma once
#include "domain/Ids.h"
#include "domain/Result.h"
#include "settings/SettingsDialog.h"
#include "shared/ValuesHidden.h"
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace amends {

class Banner;
class Desk;
class FirstRunPage;
class ImportFlow;
class MainActions;
class Preferences;
class StaffButton;
class TopBar;
class Translations;
class Workbench;

/// The window: puts the screens together, connects menu and keys with them, shows what went wrong in its banner and
/// remembers how it looked. What the screens show is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Desk& desk, Preferences& preferences, Translations& translations);
    ~MainWindow() override;

    Workbench* workbench() const { return m_workbench; }
    Banner* banner() const { return m_banner; }
    void openNewComplaint();
    void openSettings(SettingsDialog::Page page);
    void showFirstRun(bool on);
    void comeForward();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectActions();
    void connectDesk();
    void addViewKeys();
    void fillComplaintMenu();
    void restoreState();
    void checkFirstRun();
    void undo();
    void showError(const Error& error);
    void useLanguage(const QString& code);
    void useTheme(ThemeChoice theme);
    void openDemo();
    void showKeys();
    void showAbout();
    void retranslate();

    Desk& m_desk;
    Preferences& m_preferences;
    Translations& m_translations;
    ValuesHidden m_valuesHidden;
    MainActions* m_actions;
    ImportFlow* m_imports;
    TopBar* m_top = nullptr;
    Banner* m_banner = nullptr;
    QStackedWidget* m_pages = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    Workbench* m_workbench = nullptr;
    StaffButton* m_staff = nullptr;
    QLabel* m_hiddenNote = nullptr;
    bool m_troubled = false;
};

} // namespace amends
