#pragma once
#include "domain/Complaint.h"
#include "domain/Result.h"
#include "settings/SettingsDialog.h"
#include "shared/ValuesHidden.h"
#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace amends {

class Banner;
class Desk;
class FirstRunPage;
class ImportFlow;
class MainActions;
class Preferences;
class RescueBanner;
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
    /// Says that the shop is made up, and offers the way to one's own.
    void setDemo();

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
    View firstView() const;
    void checkFirstRun();
    void goOn(FirstRun state);
    void undo();
    void showError(const Error& error);
    void useLanguage(const QString& code);
    void useTheme(ThemeChoice theme);
    void useTextSize(int percent);
    void startMoved(const MoveReport& report);
    void openDemo();
    void retranslate();

    Desk& m_desk;
    Preferences& m_preferences;
    Translations& m_translations;
    ValuesHidden m_valuesHidden;
    MainActions* m_actions;
    ImportFlow* m_imports;
    TopBar* m_top = nullptr;
    Banner* m_banner = nullptr;
    RescueBanner* m_rescue = nullptr;
    QStackedLayout* m_pages = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    Workbench* m_workbench = nullptr;
    StaffButton* m_staff = nullptr;
    QLabel* m_hiddenNote = nullptr;
    QPushButton* m_leaveDemo = nullptr;
    bool m_troubled = false;
};

} // namespace amends
