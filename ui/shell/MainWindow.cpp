#include "shell/MainWindow.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "inbox/InboxPanel.h"
#include "inbox/ViewList.h"
#include "intake/ImportFlow.h"
#include "reply/ReplyPanel.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/DroppedPaths.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/Preferences.h"
#include "shell/CareScreen.h"
#include "shell/FirstRunPage.h"
#include "shell/MainActions.h"
#include "shell/NewComplaintDialog.h"
#include "shell/OtherWindows.h"
#include "shell/PromiseScreen.h"
#include "shell/RescueBanner.h"
#include "shell/StaffButton.h"
#include "shell/TopBar.h"
#include "shell/Translations.h"
#include "shell/Workbench.h"
#include "wording/Sentences.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
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
    m_rescue = new RescueBanner(m_desk, *m_banner, this);
    auto* pages = new QWidget(middle);
    m_pages = new PageStack(pages);
    m_workbench = new Workbench(m_desk, firstView(), pages);
    m_pages->addWidget(m_workbench);
    auto* line = new QFrame(middle);
    setLook(line, "line");
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(line);
    column->addWidget(pages, 1);
    setCentralWidget(middle);
    new PromiseScreen(m_desk, *m_actions, *m_pages, *m_workbench, *m_banner, this);
    const auto* care = new CareScreen(m_desk, *m_actions, *m_pages, *m_workbench, m_valuesHidden, this);
    connect(care, &CareScreen::limitsRequested, this, [this] { openSettings(SettingsDialog::Page::Gestures); });

    m_staff = new StaffButton(m_desk, m_preferences, this);
    m_hiddenNote = new QLabel(this);
    m_hiddenNote->setObjectName(QStringLiteral("valuesHiddenNote"));
    setLook(m_hiddenNote, "danger");
    m_hiddenNote->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_staff);
    statusBar()->addWidget(m_hiddenNote);
}

void MainWindow::connectDesk()
{
    const auto show = [this](const Error& error) { showError(error); };
    connect(m_workbench, &Workbench::failed, this, show);
    connect(m_staff, &StaffButton::failed, this, show);
    connect(m_imports, &ImportFlow::imported, this, [this] { checkFirstRun(); });
    Changes& changes = m_desk.changes();
    connect(&changes, &Changes::undoChanged, m_actions, &MainActions::setUndo);
    connect(&changes, &Changes::trouble, this, [this](const Error& error) {
        m_troubled = true;
        if (error.problem == Problem::Damaged)
            m_rescue->offer(error);
        else
            m_banner->show(error);
    });
    connect(&changes, &Changes::troubleOver, this, [this] {
        if (std::exchange(m_troubled, false))
            m_banner->show(Banner::Tone::Good, tr("Writing works again. Nothing was lost."));
    });
    connect(&changes, &Changes::changed, this, [this](const ChangeSet&) {
        if (m_firstRun && m_pages->currentWidget() == m_firstRun)
            checkFirstRun();
    });
    m_actions->setUndo(m_desk.undo().next());
    connect(m_rescue, &RescueBanner::failed, this, show);
    if (const auto why = m_desk.lookOnly())
        m_banner->show(Banner::Tone::Warning,
                       //: %1 is the name of a computer
                       tr("You look at the shop as it was when you opened it; it is open on %1.").arg(why->place),
                       tr("Nothing can be changed from here. Close Amends there and open it here again to go on."));
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_preferences.layout(QStringLiteral("window"))))
        resize(1366, 768);
    m_workbench->restoreLayout(m_preferences);
    m_workbench->views()->choose(firstView());
    m_workbench->inbox()->setView(firstView());
    m_workbench->inbox()->focusList();
    if (m_preferences.hideAtStart())
        (*m_actions)[MainActions::HideValues]->setChecked(true);
}

View MainWindow::firstView() const
{
    return fromCode<View>(m_preferences.view()).value_or(View::ToAcknowledge);
}

void MainWindow::checkFirstRun()
{
    later(m_desk.shopBook().firstRun(), this, [this](FirstRun s) { goOn(s); }, [this](const Error& error) { showError(error); });
}

// The page stays at the step where somebody types; it moves on with what came into the folder.
void MainWindow::goOn(FirstRun state)
{
    const bool shown = m_firstRun && m_pages->currentWidget() == m_firstRun;
    if (state != FirstRun::Over) {
        if (shown && m_firstRun->step() == FirstRunPage::Step::Shop)
            return;
        showFirstRun(true);
        if (state == FirstRun::Begin)
            m_firstRun->show(FirstRunPage::Step::Begin);
        return;
    }
    if (!shown) {
        showFirstRun(false);
        return;
    }
    later(
        m_desk.shopBook().shop(), this,
        [this](const Shop& shop) {
            if (shop.name.isEmpty())
                m_firstRun->askForShop();
            else
                showFirstRun(false);
        },
        [this](const Error& error) { showError(error); });
}

void MainWindow::showFirstRun(bool on)
{
    if (on && !m_firstRun) { // most starts never need it
        m_firstRun = new FirstRunPage(m_desk, m_preferences, m_workbench->parentWidget());
        m_pages->addWidget(m_firstRun);
        connect(m_firstRun, &FirstRunPage::importRequested, m_imports, &ImportFlow::choose);
        connect(m_firstRun, &FirstRunPage::newComplaintRequested, this, &MainWindow::openNewComplaint);
        connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::openDemo);
        connect(m_firstRun, &FirstRunPage::over, this, [this] { showFirstRun(false); });
        connect(m_firstRun, &FirstRunPage::failed, this, &MainWindow::showError);
    }
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
    connect(dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::useTextSize);
    connect(dialog, &SettingsDialog::moveBegins, this, [this] { m_workbench->reply()->finishWriting(); });
    connect(dialog, &SettingsDialog::moved, this, &MainWindow::startMoved);
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

void MainWindow::useTextSize(int percent)
{
    m_preferences.setTextSize(percent);
    applyTextSize(*qApp, percent);
}

void MainWindow::startMoved(const MoveReport& report)
{
    if (windows::openMoved(report))
        close();
    else
        m_banner->show(Banner::Tone::Warning, tr("The data is in %1 now.").arg(QDir::toNativeSeparators(report.folder)),
                       tr("Close Amends and start it again: from here nothing is written any more."));
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

void MainWindow::openDemo()
{
    if (!windows::openDemo())
        m_banner->show(Banner::Tone::Danger, tr("The demo shop could not be opened."), tr("Start the program with --demo instead."));
}

void MainWindow::setDemo()
{
    m_leaveDemo = new QPushButton(icon(QLatin1StringView("play"), Role::Accent), QString(), this);
    m_leaveDemo->setObjectName(QStringLiteral("leaveDemoButton"));
    setLook(m_leaveDemo, "link");
    statusBar()->addPermanentWidget(m_leaveDemo);
    connect(m_leaveDemo, &QPushButton::clicked, this, [this] {
        if (windows::openOwn())
            close();
        else
            m_banner->show(Banner::Tone::Danger, tr("Your own shop could not be opened."), tr("Start the program again without --demo."));
    });
    retranslate();
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
    event->acceptProposedAction();
    m_imports->takePaths(localPaths(event->mimeData()));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    setWindowTitle(m_leaveDemo ? tr("Amends – demo shop") : QStringLiteral("Amends"));
    if (m_leaveDemo)
        m_leaveDemo->setText(tr("This is a made-up shop. Start with my own"));
    m_hiddenNote->setText(tr("Values are hidden (F8 shows them)"));
    menuBar()->setAccessibleName(tr("Menu"));
}

} // namespace amends
