#include "shell/MainWindow.h"
#include "complaint/ComplaintPanel.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "inbox/InboxPanel.h"
#include "inbox/ViewList.h"
#include "intake/ImportFlow.h"
#include "reply/ReplyPanel.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include "shell/FirstRunPage.h"
#include "shell/InfoDialogs.h"
#include "shell/MainActions.h"
#include "shell/NewComplaintDialog.h"
#include "shell/StaffButton.h"
#include "shell/TopBar.h"
#include "shell/Translations.h"
#include "shell/Workbench.h"
#include "wording/Sentences.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace amends {

MainWindow::MainWindow(Desk& desk, Preferences& preferences, Translations& translations)
    : m_desk(desk), m_preferences(preferences), m_translations(translations), m_actions(new MainActions(this)),
      m_imports(new ImportFlow(desk, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(QLatin1StringView("logo"), Role::Accent));
    setAcceptDrops(true);
    build();
    connectActions();
    connectDesk();
    addViewKeys();
    retranslate();
    restoreState();
    checkFirstRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* middle = new QWidget(this);
    m_top = new TopBar((*m_actions)[MainActions::NewComplaint], (*m_actions)[MainActions::HideValues], middle);
    m_banner = new Banner(middle);
    m_pages = new QStackedWidget(middle);
    m_workbench = new Workbench(m_desk, middle);
    m_firstRun = new FirstRunPage(middle);
    m_pages->addWidget(m_workbench);
    m_pages->addWidget(m_firstRun);
    auto* line = new QFrame(middle);
    setLook(line, "line");
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    m_staff = new StaffButton(m_desk, m_preferences, this);
    m_hiddenNote = new QLabel(this);
    m_hiddenNote->setObjectName(QStringLiteral("valuesHiddenNote"));
    setLook(m_hiddenNote, "danger");
    m_hiddenNote->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_staff);
    statusBar()->addWidget(m_hiddenNote);
}

void MainWindow::connectActions()
{
    const MainActions& actions = *m_actions;
    const auto on = [&](MainActions::Which which, auto run) { connect(actions[which], &QAction::triggered, this, run); };
    on(MainActions::ImportMail, [this] { m_imports->chooseMail(); });
    on(MainActions::ImportMailFolder, [this] { m_imports->chooseMailFolder(); });
    on(MainActions::ImportShop, [this] { m_imports->chooseShop(); });
    on(MainActions::Backup, [this] { openSettings(SettingsDialog::Page::Data); });
    on(MainActions::Restore, [this] { openSettings(SettingsDialog::Page::Data); });
    on(MainActions::Settings, [this] { openSettings(SettingsDialog::Page::Shop); });
    on(MainActions::Quit, [this] { close(); });
    on(MainActions::Undo, [this] { undo(); });
    on(MainActions::Search, [this] { m_top->focusSearch(); });
    on(MainActions::NewComplaint, [this] { openNewComplaint(); });
    on(MainActions::Reply, [this] { m_workbench->reply()->focusEditor(); });
    on(MainActions::Note, [this] { m_workbench->complaint()->writeNote(); });
    on(MainActions::FoldList, [this] { m_workbench->toggleList(); });
    on(MainActions::FoldCustomer, [this] { m_workbench->toggleCustomer(); });
    on(MainActions::NextPane, [this] { m_workbench->focusNextPane(); });
    on(MainActions::Keys, [this] { showKeys(); });
    on(MainActions::About, [this] { showAbout(); });
    connect(actions[MainActions::HideValues], &QAction::toggled, &m_valuesHidden, &ValuesHidden::set);
    connect(&m_valuesHidden, &ValuesHidden::changed, m_workbench, &Workbench::setValuesHidden);
    connect(&m_valuesHidden, &ValuesHidden::changed, m_hiddenNote, &QWidget::setVisible);
    connect(actions.complaintMenu(), &QMenu::aboutToShow, this, &MainWindow::fillComplaintMenu);

    connect(m_top, &TopBar::searchChanged, m_workbench->inbox(), &InboxPanel::setSearch);
    connect(m_top, &TopBar::listRequested, m_workbench->inbox(), &InboxPanel::focusList);
    connect(m_workbench->views(), &ViewList::viewChosen, this, [this] { m_top->clearSearch(); });
    connect(m_firstRun, &FirstRunPage::importMailRequested, m_imports, &ImportFlow::chooseMailFolder);
    connect(m_firstRun, &FirstRunPage::importShopRequested, m_imports, &ImportFlow::chooseShop);
    connect(m_firstRun, &FirstRunPage::newComplaintRequested, this, &MainWindow::openNewComplaint);
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_firstRun, &FirstRunPage::shopSettingsRequested, this, [this] { openSettings(SettingsDialog::Page::Shop); });
    connect(m_staff, &StaffButton::settingsRequested, this, [this] { openSettings(SettingsDialog::Page::Staff); });
    connect(m_staff, &StaffButton::staffLoaded, m_workbench->inbox(), &InboxPanel::setStaff);
}

void MainWindow::connectDesk()
{
    const auto show = [this](const Error& error) { showError(error); };
    connect(m_workbench, &Workbench::failed, this, show);
    connect(m_imports, &ImportFlow::failed, this, show);
    connect(m_staff, &StaffButton::failed, this, show);
    connect(m_imports, &ImportFlow::imported, this, [this] { checkFirstRun(); });
    Changes& changes = m_desk.changes();
    connect(&changes, &Changes::undoChanged, m_actions, &MainActions::setUndo);
    connect(&changes, &Changes::trouble, this, [this](const Error& error) {
        m_troubled = true;
        m_banner->show(error);
    });
    connect(&changes, &Changes::troubleOver, this, [this] {
        if (std::exchange(m_troubled, false))
            m_banner->show(Banner::Tone::Good, tr("Writing works again. Nothing was lost."));
    });
    connect(&changes, &Changes::changed, this, [this](const ChangeSet&) {
        if (m_pages->currentWidget() == m_firstRun)
            checkFirstRun();
    });
    m_actions->setUndo(m_desk.undo().next());
}

void MainWindow::addViewKeys()
{
    for (int i = 0; i < m_workbench->views()->count(); ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
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

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_preferences.layout(QStringLiteral("window"))))
        resize(1366, 768);
    m_workbench->restoreLayout(m_preferences);
    const View view = fromCode<View>(m_preferences.view()).value_or(View::ToAcknowledge);
    m_workbench->views()->choose(view);
    m_workbench->inbox()->setView(view);
    m_workbench->inbox()->focusList();
}

void MainWindow::checkFirstRun()
{
    later(
        m_desk.shopBook().isNew(), this, [this](bool isNew) { showFirstRun(isNew); },
        [this](const Error& error) { showError(error); });
}

void MainWindow::showFirstRun(bool on)
{
    m_pages->setCurrentWidget(on ? static_cast<QWidget*>(m_firstRun) : m_workbench);
}

void MainWindow::openNewComplaint()
{
    auto* dialog = new NewComplaintDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewComplaintDialog::created, this, [this](ComplaintId id) {
        showFirstRun(false);
        m_workbench->inbox()->select(id);
        m_workbench->reply()->focusEditor();
    });
    dialog->open();
}

void MainWindow::openSettings(SettingsDialog::Page page)
{
    auto* dialog = new SettingsDialog(m_desk, m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::useLanguage);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::useTheme);
    dialog->open(page);
}

void MainWindow::useLanguage(const QString& code)
{
    m_preferences.setLanguage(code);
    m_translations.use(code);
}

void MainWindow::useTheme(ThemeChoice theme)
{
    m_preferences.setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::undo()
{
    later(
        m_desk.undo().undo(), this,
        [this](const QString& kind) { statusBar()->showMessage(tr("Taken back: %1").arg(undoName(kind)), 4000); },
        [this](const Error& error) { showError(error); });
}

void MainWindow::showError(const Error& error)
{
    m_banner->show(error);
}

// A demo shop of its own, so that nothing made up ever mixes with what is real.
void MainWindow::openDemo()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")}))
        m_banner->show(Banner::Tone::Danger, tr("The demo shop could not be opened."), tr("Start the program with --demo instead."));
}

void MainWindow::showKeys()
{
    dialogs::showKeys(this, m_actions->keyLines());
}

void MainWindow::showAbout()
{
    dialogs::showAbout(this);
}

void MainWindow::comeForward()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_workbench->reply()->finishWriting()) {
        // A second wish to close is meant: the text was offered, the disk refuses.
        if (!property("closeAnyway").toBool()) {
            setProperty("closeAnyway", true);
            m_banner->show(Banner::Tone::Danger, tr("Your reply could not be written to disk."),
                           tr("Copy it before you close. Closing again closes without it."));
            event->ignore();
            return;
        }
    }
    m_preferences.setLayout(QStringLiteral("window"), saveGeometry());
    m_workbench->saveLayout(m_preferences);
    m_preferences.setView(code(m_workbench->views()->view()));
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    m_imports->takePaths(paths);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    setWindowTitle(QStringLiteral("Amends"));
    m_hiddenNote->setText(tr("Values are hidden (F8 shows them)"));
    menuBar()->setAccessibleName(tr("Menu"));
}

} // namespace amends
