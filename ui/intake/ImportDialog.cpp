#include "intake/ImportDialog.h"
#include "desk/Desk.h"
#include "intake/DropPage.h"
#include "intake/EarlierImports.h"
#include "intake/FilePane.h"
#include "intake/FileShelf.h"
#include "intake/Forecast.h"
#include "intake/ImportFiles.h"
#include "intake/ResultPage.h"
#include "intake/RunPage.h"
#include "shared/Banner.h"
#include "shared/BusyLabel.h"
#include "shared/Dialogs.h"
#include "shared/DroppedPaths.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include "shared/Theme.h"
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

namespace amends {

namespace {

constexpr int kShelfWidth = 260;
constexpr QSize kSize(1000, 640);
constexpr QSize kLeastSize(640, 340); ///< a laptop's screen at twice the scale
const QString kLayoutName = QStringLiteral("importDialog");

} // namespace

ImportDialog::ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_files(new ImportFiles(desk, this)), m_run(new ImportRun(desk, this)), m_banner(new Banner(this)),
      m_pages(new QStackedWidget(this)), m_dropPage(new DropPage(this)), m_runPage(new RunPage(this)), m_resultPage(new ResultPage(this)),
      m_earlierPage(new EarlierImports(desk, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Bring in e-mail, orders and customers"));
    setAcceptDrops(true);
    build();
    connectParts();
    if (!restoreGeometry(Preferences(desk.dataDir()).layout(kLayoutName)))
        resize(kSize.boundedTo(screen()->availableSize() - QSize(space::Page, 2 * space::Page)).expandedTo(kLeastSize));
    showPage(Page::Drop);
    addPaths(paths);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    m_pages->addWidget(m_dropPage);
    m_pages->addWidget(buildFilesPage());
    m_pages->addWidget(m_runPage);
    m_pages->addWidget(m_resultPage);
    m_pages->addWidget(m_earlierPage);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addWidget(m_banner);
    all->addWidget(m_pages, 1);
    all->addLayout(buildButtons());
}

QWidget* ImportDialog::buildFilesPage()
{
    auto* page = new QWidget(this);
    m_shelf = new FileShelf(*m_files, page);
    m_shelf->setFixedWidth(kShelfWidth);
    m_pane = new FilePane(*m_files, m_desk.intake().fieldNames(), page);
    m_forecast = new Forecast(m_desk, page);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::Page);
    across->addWidget(m_shelf);
    across->addWidget(m_pane, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::Wide);
    column->addLayout(across, 1);
    column->addWidget(m_forecast);
    return page;
}

QLayout* ImportDialog::buildButtons()
{
    const auto button = [this](const QString& text, const char* name) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_earlier = button(tr("&Earlier imports…"), "importEarlierButton");
    setLook(m_earlier, "link");
    m_undo = button(tr("Take it all back"), "importUndoButton");
    m_busy = new BusyLabel(this);
    m_back = button(tr("Back"), "importBackButton");
    m_more = button(tr("Bring in &more…"), "importMoreButton");
    m_stop = button(tr("Stop"), "importStopButton");
    m_close = button(tr("Cancel"), "importCloseButton");
    m_start = button(tr("&Bring in"), "importStartButton");
    setLook(m_start, "primary");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Normal);
    row->addWidget(m_earlier);
    row->addWidget(m_undo);
    row->addWidget(m_busy);
    row->addStretch();
    for (QPushButton* each : {m_more, m_back, m_stop, m_close, m_start})
        row->addWidget(each);
    return row;
}

void ImportDialog::connectParts()
{
    const auto fail = [this](const Error& error) { m_banner->show(error); };
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::takeAllBack);
    connect(m_earlier, &QPushButton::clicked, this, &ImportDialog::showEarlier);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_files->clear();
        m_banner->hide();
        showPage(Page::Drop);
    });
    connect(m_run, &ImportRun::progressed, m_runPage, &RunPage::show);
    connect(m_run, &ImportRun::finished, this, &ImportDialog::showResult);
    connect(m_run, &ImportRun::failed, this, &ImportDialog::showError);

    connect(m_dropPage, &DropPage::addFilesRequested, this, &ImportDialog::chooseFiles);
    connect(m_dropPage, &DropPage::addFolderRequested, this, &ImportDialog::chooseFolder);
    connect(m_shelf, &FileShelf::addFilesRequested, this, &ImportDialog::chooseFiles);
    connect(m_shelf, &FileShelf::addFolderRequested, this, &ImportDialog::chooseFolder);
    connect(m_shelf, &FileShelf::currentChanged, m_pane, &FilePane::show);
    connect(m_files, &ImportFiles::listChanged, this, &ImportDialog::followFiles);
    connect(m_files, &ImportFiles::fileChanged, this, &ImportDialog::followFiles);
    connect(m_files, &ImportFiles::failed, this, fail);
    connect(m_forecast, &Forecast::failed, this, fail);
    connect(m_resultPage, &ResultPage::failed, this, fail);
    connect(m_resultPage, &ResultPage::saved, this, [this](const QString& file) {
        m_banner->show(Banner::Tone::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_earlierPage, &EarlierImports::failed, this, fail);
    connect(m_earlierPage, &EarlierImports::takenBack, this, [this] {
        m_banner->show(Banner::Tone::Good, tr("The import was taken back."));
        m_files->lookAgain();
        emit imported({});
    });
    // Several files are looked at one after the other: what they will do is asked once.
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        if (page() == Page::Files)
            m_forecast->setPlan(m_files->isLooking() ? ImportPlan() : plan());
    });
}

void ImportDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    const bool choosing = page == Page::Drop || page == Page::Files;
    const bool undoable = page == Page::Result && !m_outcome.batches.isEmpty() && m_outcome.total.added + m_outcome.total.updated > 0;
    m_earlier->setVisible(choosing);
    m_undo->setVisible(undoable);
    m_undo->setEnabled(true);
    m_stop->setVisible(page == Page::Run);
    m_stop->setEnabled(true);
    m_more->setVisible(page == Page::Result);
    m_back->setVisible(page == Page::Earlier);
    m_close->setVisible(page != Page::Run);
    m_close->setText(choosing ? tr("Cancel") : tr("Close"));
    m_start->setVisible(page == Page::Files);
    m_close->setDefault(page == Page::Result);
    m_start->setDefault(page == Page::Files);
    if (page == Page::Result)
        m_close->setFocus();
    else if (page == Page::Run)
        m_stop->setFocus();
    else if (page == Page::Files)
        m_shelf->focusList();
    else if (page == Page::Drop)
        m_dropPage->findChild<QPushButton*>(QStringLiteral("importChooseFilesButton"))->setFocus();
}

ImportDialog::Page ImportDialog::page() const
{
    return Page(m_pages->currentIndex());
}

void ImportDialog::addPaths(const QStringList& paths)
{
    if (paths.isEmpty() || m_run->isRunning())
        return;
    if (page() == Page::Result)
        m_files->clear();
    m_banner->hide();
    m_files->add(paths);
    showPage(Page::Files);
}

void ImportDialog::chooseFiles()
{
    dialogs::openFiles(this, tr("Bring in files"), tr("E-mail, tables and address books (*.eml *.mbox *.mbx *.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)"),
                       [this](const QStringList& paths) { addPaths(paths); });
}

void ImportDialog::chooseFolder()
{
    dialogs::openFolder(this, tr("Bring in a folder"), [this](const QStringList& paths) { addPaths(paths); });
}

void ImportDialog::followFiles()
{
    if (page() == Page::Files && m_files->all().empty())
        showPage(Page::Drop);
    m_start->setEnabled(m_files->isLooking() || canStart());
    if (std::exchange(m_startsSoon, false))
        start();
    m_settled.start();
}

ImportPlan ImportDialog::plan() const
{
    ImportPlan plan;
    plan.tables = m_files->pathsOf(ImportFile::State::Shop);
    plan.mail = m_files->pathsOf(ImportFile::State::Mail);
    plan.mailOptions.openDays = m_pane->openDays();
    for (const ImportFile& file : m_files->all())
        if (file.state == ImportFile::State::Shop && file.chosen)
            plan.shop.mappings.insert(file.path, *file.chosen);
    return plan;
}

bool ImportDialog::canStart() const
{
    return std::ranges::any_of(m_files->all(), [](const ImportFile& file) {
        return file.state == ImportFile::State::Shop || file.state == ImportFile::State::Mail;
    });
}

void ImportDialog::start()
{
    if (m_run->isRunning())
        return;
    if (m_files->isLooking())
        m_startsSoon = true;
    else if (canStart())
        begin();
}

void ImportDialog::begin()
{
    m_settled.stop();
    m_forecast->stop();
    m_banner->hide();
    m_files->rememberChoices();
    m_runPage->begin();
    m_run->start(plan());
    showPage(Page::Run);
}

void ImportDialog::stop()
{
    m_run->cancel();
    m_runPage->showStopping();
    m_stop->setEnabled(false);
}

void ImportDialog::showResult(const ImportOutcome& outcome)
{
    if (outcome.total.failure && outcome.batches.isEmpty()) {
        showError(*outcome.total.failure);
        return;
    }
    m_outcome = outcome;
    m_resultPage->show(outcome);
    showPage(Page::Result);
    if (outcome.total.failure)
        m_banner->show(*outcome.total.failure);
    emit imported(outcome.total);
}

void ImportDialog::showError(const Error& error)
{
    showPage(Page::Files);
    m_banner->show(error);
    m_files->lookAgain();
}

void ImportDialog::takeAllBack()
{
    if (m_outcome.batches.isEmpty())
        return;
    m_undo->setEnabled(false);
    m_busy->start(tr("Taking it back…"));
    // The last filed first, as it may stand on the one before.
    later(
        m_desk.intake().undoBatch(m_outcome.batches.last()), this,
        [this] {
            m_outcome.batches.removeLast();
            if (!m_outcome.batches.isEmpty()) {
                takeAllBack();
                return;
            }
            m_busy->stop();
            m_undo->hide();
            m_resultPage->showTakenBack();
            m_banner->show(Banner::Tone::Good, tr("The import was taken back."));
            m_close->setFocus();
            emit imported({});
        },
        [this](const Error& error) {
            m_busy->stop();
            m_undo->setEnabled(true);
            m_banner->show(error);
        });
}

void ImportDialog::showEarlier()
{
    m_banner->hide();
    m_forecast->stop();
    showPage(Page::Earlier);
    m_earlierPage->load();
}

void ImportDialog::goBack()
{
    m_banner->hide();
    showPage(m_files->all().empty() ? Page::Drop : Page::Files);
    m_settled.start();
}

void ImportDialog::done(int result)
{
    if (m_run->isRunning()) {
        stop(); // closing comes after seeing what went in
        return;
    }
    Preferences(m_desk.dataDir()).setLayout(kLayoutName, saveGeometry());
    QDialog::done(result);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls() || m_run->isRunning())
        return;
    event->acceptProposedAction();
    m_dropPage->setHovered(true);
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropPage->setHovered(false);
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_dropPage->setHovered(false);
    addPaths(localPaths(event->mimeData()));
}

} // namespace amends
