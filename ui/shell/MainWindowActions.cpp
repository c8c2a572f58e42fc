// What menu and keys of the window do; the window itself is in MainWindow.cpp.
#include "complaint/ComplaintPanel.h"
#include "inbox/InboxPanel.h"
#include "inbox/ViewList.h"
#include "intake/ImportFlow.h"
#include "reply/ReplyPanel.h"
#include "shared/KeySays.h"
#include "shell/InfoDialogs.h"
#include "shell/KeySheet.h"
#include "shell/MainActions.h"
#include "shell/MainWindow.h"
#include "shell/StaffButton.h"
#include "shell/TopBar.h"
#include "shell/Workbench.h"
#include <QLabel>
#include <QMenu>
#include <QShortcut>

namespace amends {

void MainWindow::connectActions()
{
    const MainActions& actions = *m_actions;
    const auto on = [&](MainActions::Which which, auto run) { connect(actions[which], &QAction::triggered, this, run); };
    on(MainActions::Import, [this] { m_imports->choose(); });
    on(MainActions::EarlierImports, [this] { m_imports->showEarlier(); });
    on(MainActions::Backup, [this] { openSettings(SettingsDialog::Page::Backups); });
    on(MainActions::Restore, [this] { openSettings(SettingsDialog::Page::Backups); });
    on(MainActions::Settings, [this] { openSettings(SettingsDialog::Page::Shop); });
    on(MainActions::Quit, [this] { close(); });
    on(MainActions::Undo, [this] { undo(); });
    on(MainActions::Search, [this] { m_top->focusSearch(); });
    on(MainActions::KeepSearch, [this] {
        if (!m_workbench->inbox()->keepSearch()) // something has to be searched for first
            m_top->focusSearch();
    });
    on(MainActions::NewComplaint, [this] { openNewComplaint(); });
    on(MainActions::Reply, [this] { m_workbench->reply()->focusEditor(); });
    on(MainActions::Acknowledge, [this] { m_workbench->reply()->acknowledge(); });
    on(MainActions::Note, [this] { m_workbench->complaint()->writeNote(); });
    on(MainActions::FoldList, [this] { m_workbench->toggleList(); });
    on(MainActions::FoldCustomer, [this] { m_workbench->toggleCustomer(); });
    on(MainActions::NextPane, [this] { m_workbench->focusNextPane(); });
    on(MainActions::Keys, [this] { (new KeySheet(keysOf(this), this))->open(); });
    on(MainActions::About, [this] { dialogs::showAbout(this); });
    connect(actions[MainActions::HideValues], &QAction::toggled, &m_valuesHidden, &ValuesHidden::set);
    connect(&m_valuesHidden, &ValuesHidden::changed, m_workbench, &Workbench::setValuesHidden);
    connect(&m_valuesHidden, &ValuesHidden::changed, m_hiddenNote, &QWidget::setVisible);
    connect(actions.complaintMenu(), &QMenu::aboutToShow, this, &MainWindow::fillComplaintMenu);

    connect(m_top, &TopBar::searchChanged, m_workbench->inbox(), &InboxPanel::setSearch);
    connect(m_top, &TopBar::listRequested, m_workbench->inbox(), &InboxPanel::focusList);
    connect(m_workbench->views(), &ViewList::viewChosen, m_top, &TopBar::clearSearch);
    connect(m_workbench->views(), &ViewList::savedViewChosen, m_top, &TopBar::clearSearch);
    connect(m_staff, &StaffButton::settingsRequested, this, [this] { openSettings(SettingsDialog::Page::Staff); });
    connect(m_staff, &StaffButton::staffLoaded, m_workbench->inbox(), &InboxPanel::setStaff);
    connect(m_staff, &StaffButton::staffChosen, m_workbench->reply(), &ReplyPanel::staffChanged);
    connect(m_staff, &StaffButton::complaintOpened, m_workbench->inbox(), &InboxPanel::select);
}

void MainWindow::addViewKeys()
{
    for (int i = 0; i < 9; ++i) { // the ninth is the first of the kept searches
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        keySays(key, i < 8 ? QT_TRANSLATE_NOOP("Keys", "Go to this list") : QT_TRANSLATE_NOOP("Keys", "Go to the first view of your own"));
        connect(key, &QShortcut::activated, this, [this, i] {
            if (i >= m_workbench->views()->count())
                return;
            m_workbench->views()->setCurrentRow(i);
            m_workbench->inbox()->focusList();
        });
    }
}

// Behind the fixed entries come those for what is selected now.
void MainWindow::fillComplaintMenu()
{
    QMenu* menu = m_actions->complaintMenu();
    const QList<QAction*> entries = menu->actions();
    for (QAction* entry : entries)
        if (entry->property("selection").toBool()) {
            menu->removeAction(entry);
            entry->deleteLater();
        }
    const qsizetype fixed = menu->actions().size();
    m_workbench->inbox()->fillMenu(menu);
    const QList<QAction*> added = menu->actions().sliced(fixed);
    for (QAction* entry : added)
        entry->setProperty("selection", true);
}

} // namespace amends
