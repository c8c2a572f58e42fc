#include "intake/Forecast.h"
#include "desk/Desk.h"
#include "intake/ImportWords.h"
#include "intake/ReasonsView.h"
#include "shared/Banner.h"
#include "shared/Theme.h"
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>

namespace amends {

namespace {

/// A trial is an import into a copy of the shop's data: at once only where both are small.
constexpr qint64 kQuickFiles = 3 << 20;
constexpr qint64 kQuickShop = 100 << 20;
constexpr int kSoonMs = 300;

qint64 bytesIn(const QString& folder)
{
    qint64 sum = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files)
        sum += file.size();
    return sum;
}

} // namespace

Forecast::Forecast(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_run(std::make_unique<ImportRun>(desk)), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_try(new QPushButton(tr("&Try it first"), this)), m_stop(new QPushButton(tr("Stop trying"), this)),
      m_reasons(new QPushButton(this))
{
    setObjectName(QStringLiteral("importForecast"));
    setLook(this, "card");
    m_text->setObjectName(QStringLiteral("importForecastText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("How far the trial is"));
    m_try->setObjectName(QStringLiteral("importTryButton"));
    m_stop->setObjectName(QStringLiteral("importStopTryingButton"));
    m_reasons->setObjectName(QStringLiteral("importShowReasonsButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Normal, space::Normal, space::Normal);
    row->setSpacing(space::Wide);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    for (QPushButton* button : {m_try, m_stop, m_reasons}) {
        setLook(button, "small");
        row->addWidget(button);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Forecast::begin);
    connect(m_try, &QPushButton::clicked, this, &Forecast::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        showState(State::Ready, tr("Stopped. Nothing has been changed."));
        m_try->setFocus();
    });
    connect(m_reasons, &QPushButton::clicked, this, &Forecast::showReasons);
    showState(State::Nothing, {});
}

void Forecast::setPlan(const ImportPlan& plan)
{
    stop();
    m_plan = plan;
    m_plan.shop.dryRun = true;
    m_plan.mail.clear();
    if (plan.tables.isEmpty()) {
        showState(State::Nothing, {});
        return;
    }
    if (isQuick()) {
        showState(State::Trying, tr("Finding out what this will change…"));
        m_soon.start();
    } else {
        showState(State::Ready, tr("See what will be added and what will not be taken, before anything is changed."));
    }
}

bool Forecast::isQuick() const
{
    qint64 files = 0;
    for (const QString& table : m_plan.tables)
        files += QFileInfo(table).size();
    return files <= kQuickFiles && bytesIn(m_desk.dataDir()) <= kQuickShop;
}

void Forecast::stop()
{
    m_soon.stop();
    // A new one at once: the answer of the old is dropped with it.
    m_run = std::make_unique<ImportRun>(m_desk);
}

void Forecast::begin()
{
    stop();
    showState(State::Trying, tr("Finding out what this will change…"));
    connect(m_run.get(), &ImportRun::progressed, this, [this](const ImportStanding& standing) {
        m_bar->setRange(0, standing.total > 0 ? 1000 : 0);
        if (standing.total > 0)
            m_bar->setValue(int(standing.done * 1000 / standing.total));
    });
    connect(m_run.get(), &ImportRun::finished, this, &Forecast::showOutcome);
    connect(m_run.get(), &ImportRun::failed, this, [this](const Error& error) {
        showState(State::Ready, tr("It could not be tried. Nothing has been changed."));
        emit failed(error);
    });
    m_run->start(m_plan);
}

void Forecast::showOutcome(const ImportOutcome& outcome)
{
    m_outcome = outcome;
    const QString counts = countsLine(outcome.total);
    showState(State::Known, counts.isEmpty() ? tr("There is nothing in it to bring in.")
                                             //: %1 counts: “120 added · 2 not taken”
                                             : tr("This is what will happen: %1. Nothing has been changed yet.").arg(counts));
    if (outcome.total.failure)
        emit failed(*outcome.total.failure);
}

void Forecast::showState(State state, const QString& text)
{
    setVisible(state != State::Nothing);
    m_text->setText(text);
    m_bar->setVisible(state == State::Trying);
    m_bar->setRange(0, 0);
    m_stop->setVisible(state == State::Trying);
    m_try->setVisible(state == State::Ready);
    const int notTaken = state == State::Known ? int(m_outcome.notTaken.size()) : 0;
    m_reasons->setVisible(notTaken > 0);
    m_reasons->setText(tr("Show the %Ln not brought in…", nullptr, notTaken));
}

void Forecast::showReasons()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("importReasonsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What will not be brought in"));
    auto* banner = new Banner(dialog);
    auto* reasons = new ReasonsView(dialog);
    reasons->show(m_outcome.notTaken, m_outcome.isCut);
    auto* close = new QPushButton(tr("Close"), dialog);
    close->setObjectName(QStringLiteral("importReasonsCloseButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(space::Page, space::Page, space::Page, space::Wide);
    all->setSpacing(space::Wide);
    all->addWidget(banner);
    all->addWidget(reasons, 1);
    all->addLayout(buttons);
    dialog->resize(720, 420);
    connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    connect(reasons, &ReasonsView::saved, banner, [banner](const QString& file) {
        banner->show(Banner::Tone::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(reasons, &ReasonsView::failed, banner, [banner](const Error& error) { banner->show(error); });
    dialog->open();
}

} // namespace amends
