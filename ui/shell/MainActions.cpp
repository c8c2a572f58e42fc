#include "shell/MainActions.h"
#include "shared/Icons.h"
#include "shared/KeySays.h"
#include "wording/Sentences.h"
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace amends {

namespace {

enum MenuPlace { ShopMenu, EditMenu, ComplaintMenu, LookMenu, HelpMenu };

struct Row
{
    MainActions::Which which;
    MenuPlace menu;
    const char* name;
    QLatin1StringView icon;
    const char* keys;
    const char* text;
    bool gapBefore;
};

constexpr const char* menuTexts[] = {QT_TRANSLATE_NOOP("amends::MainActions", "&Shop"), QT_TRANSLATE_NOOP("amends::MainActions", "&Edit"),
                                     QT_TRANSLATE_NOOP("amends::MainActions", "&Complaint"), QT_TRANSLATE_NOOP("amends::MainActions", "&View"),
                                     QT_TRANSLATE_NOOP("amends::MainActions", "&Help")};

constexpr QLatin1StringView none;
constexpr Row rows[] = {
    {MainActions::Import, ShopMenu, "importAction", QLatin1StringView("import"), "Ctrl+I", QT_TRANSLATE_NOOP("amends::MainActions", "Bring &in mail, customers, orders…"), false},
    {MainActions::EarlierImports, ShopMenu, "earlierImportsAction", none, "", QT_TRANSLATE_NOOP("amends::MainActions", "What was brought in &earlier…"), false},
    {MainActions::Backup, ShopMenu, "backupAction", QLatin1StringView("backup"), "", QT_TRANSLATE_NOOP("amends::MainActions", "Save a &backup…"), true},
    {MainActions::Restore, ShopMenu, "restoreAction", QLatin1StringView("restore"), "", QT_TRANSLATE_NOOP("amends::MainActions", "&Go back to a backup…"), false},
    {MainActions::Settings, ShopMenu, "settingsAction", QLatin1StringView("settings"), "Ctrl+,", QT_TRANSLATE_NOOP("amends::MainActions", "&Settings…"), true},
    {MainActions::Quit, ShopMenu, "quitAction", none, "Ctrl+Q", QT_TRANSLATE_NOOP("amends::MainActions", "&Quit"), true},
    {MainActions::Undo, EditMenu, "undoAction", QLatin1StringView("undo"), "Ctrl+Z", QT_TRANSLATE_NOOP("amends::MainActions", "Nothing to undo"), false},
    {MainActions::Search, EditMenu, "searchAction", QLatin1StringView("search"), "Ctrl+K", QT_TRANSLATE_NOOP("amends::MainActions", "&Search"), true},
    {MainActions::KeepSearch, EditMenu, "keepSearchAction", QLatin1StringView("star"), "Ctrl+Shift+K", QT_TRANSLATE_NOOP("amends::MainActions", "&Keep this search as a view…"), false},
    {MainActions::NewComplaint, ComplaintMenu, "newComplaintAction", QLatin1StringView("plus"), "Ctrl+N", QT_TRANSLATE_NOOP("amends::MainActions", "&New complaint…"), false},
    {MainActions::Reply, ComplaintMenu, "replyAction", QLatin1StringView("reply"), "Ctrl+R", QT_TRANSLATE_NOOP("amends::MainActions", "Write the &reply"), false},
    {MainActions::Acknowledge, ComplaintMenu, "acknowledgeAction", QLatin1StringView("check"), "Ctrl+Shift+A", QT_TRANSLATE_NOOP("amends::MainActions", "&Acknowledge with a first answer"), false},
    {MainActions::Note, ComplaintMenu, "noteAction", QLatin1StringView("note"), "Ctrl+Shift+N", QT_TRANSLATE_NOOP("amends::MainActions", "Write a no&te"), false},
    {MainActions::PromiseByHand, ComplaintMenu, "promiseAction", QLatin1StringView("calendar"), "Ctrl+P", QT_TRANSLATE_NOOP("amends::MainActions", "Note a &promise…"), false},
    {MainActions::PromiseBoard, ComplaintMenu, "promiseBoardAction", QLatin1StringView("bell"), "Ctrl+Shift+P", QT_TRANSLATE_NOOP("amends::MainActions", "What we pr&omised"), false},
    {MainActions::Gesture, ComplaintMenu, "gestureAction", QLatin1StringView("gift"), "Ctrl+G", QT_TRANSLATE_NOOP("amends::MainActions", "Note a &gesture…"), true},
    {MainActions::GestureLedger, ComplaintMenu, "gestureLedgerAction", none, "Ctrl+Shift+G", QT_TRANSLATE_NOOP("amends::MainActions", "Gestures gi&ven"), false},
    {MainActions::Changed, ComplaintMenu, "changedAction", QLatin1StringView("shield"), "Ctrl+Shift+C", QT_TRANSLATE_NOOP("amends::MainActions", "What you &changed…"), false},
    {MainActions::AfterCare, ComplaintMenu, "afterCareAction", QLatin1StringView("heart"), "Ctrl+Shift+F", QT_TRANSLATE_NOOP("amends::MainActions", "&How was it handled?"), false},
    {MainActions::HideValues, LookMenu, "hideValuesAction", QLatin1StringView("eye-off"), "F8", QT_TRANSLATE_NOOP("amends::MainActions", "&Hide values"), false},
    {MainActions::FoldList, LookMenu, "foldListAction", QLatin1StringView("list"), "F7", QT_TRANSLATE_NOOP("amends::MainActions", "Show or hide the &list"), true},
    {MainActions::FoldCustomer, LookMenu, "foldCustomerAction", QLatin1StringView("user"), "F9", QT_TRANSLATE_NOOP("amends::MainActions", "Fold or open the &customer"), false},
    {MainActions::NextPane, LookMenu, "nextPaneAction", none, "F6", QT_TRANSLATE_NOOP("amends::MainActions", "Go to the next &pane"), false},
    {MainActions::Keys, HelpMenu, "keysAction", none, "F1", QT_TRANSLATE_NOOP("amends::MainActions", "&Keys"), false},
    {MainActions::About, HelpMenu, "aboutAction", QLatin1StringView("info"), "", QT_TRANSLATE_NOOP("amends::MainActions", "&About Amends"), false},
};

} // namespace

MainActions::MainActions(QMainWindow* window) : QObject(window)
{
    for (size_t i = 0; i < std::size(menuTexts); ++i)
        m_menus[i] = window->menuBar()->addMenu(QString());
    for (const Row& row : rows) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        if (!row.icon.isEmpty())
            action->setIcon(icon(row.icon));
        if (*row.keys)
            action->setShortcut(QKeySequence(QLatin1StringView(row.keys)));
        if (row.gapBefore)
            m_menus[row.menu]->addSeparator();
        m_menus[row.menu]->addAction(action);
        window->addAction(action);
        m_actions[row.which] = action;
    }
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[Settings]->setMenuRole(QAction::PreferencesRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
    m_actions[HideValues]->setCheckable(true);
    keySays(m_actions[Undo], QT_TRANSLATE_NOOP("Keys", "Undo the last step"));
    m_menus[ComplaintMenu]->addSeparator();
    m_complaintMenu = m_menus[ComplaintMenu];
    retranslate();
}

void MainActions::setUndo(const QString& eventKind)
{
    m_undoKind = eventKind;
    m_actions[Undo]->setEnabled(!eventKind.isEmpty());
    m_actions[Undo]->setText(eventKind.isEmpty() ? tr("Nothing to undo")
                                              //: %1 what is undone, such as “the change of status”
                                              : tr("&Undo: %1").arg(undoName(eventKind)));
}

void MainActions::retranslate()
{
    for (size_t i = 0; i < std::size(menuTexts); ++i)
        m_menus[i]->setTitle(QCoreApplication::translate("amends::MainActions", menuTexts[i]));
    for (const Row& row : rows)
        m_actions[row.which]->setText(QCoreApplication::translate("amends::MainActions", row.text));
    m_actions[HideValues]->setToolTip(tr("Hide spend, loyalty and notes while a customer can see the screen (F8)"));
    setUndo(m_undoKind);
}

} // namespace amends
