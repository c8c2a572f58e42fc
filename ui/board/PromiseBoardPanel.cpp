#include "board/PromiseBoardPanel.h"
#include "desk/Desk.h"
#include "board/PromiseBoardModel.h"
#include "board/PromiseDelegate.h"
#include "board/PromiseDialog.h"
#include "shared/FramedTable.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/ScreenHead.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QTableView>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

// In the order of PromiseBoardPanel::Act.
constexpr ScreenAct kActs[] = {
    {"promiseKeepButton", QLatin1StringView("check"), Qt::Key_K, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Kept"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "We did what we said (K)")},
    {"promiseRenewButton", QLatin1StringView("calendar"), Qt::Key_N, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "New date…"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "It needs another day, and she is told so (N)")},
    {"promiseBreakButton", QLatin1StringView("close"), Qt::Key_B, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Not kept"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "We did not do it (B)")},
    {"promiseSleepButton", QLatin1StringView("hourglass"), Qt::Key_S, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Out of sight…"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Until a day, or until she writes; again brings it back (S)")},
    {"promiseDropButton", QLatin1StringView("trash"), Qt::Key_Delete, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Was none"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "It was no promise: take it off the board (Delete)")},
    {"promiseOpenButton", QLatin1StringView("reply"), Qt::Key_Return, QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Open"),
     QT_TRANSLATE_NOOP("amends::PromiseBoardPanel", "Open the complaint (Enter)")}};

// In the order of the columns: month, who, percent, of how many.
constexpr int kRatesColumns = 4;
constexpr bool kRatesAtRight[] = {false, false, true, true};
constexpr int kRatesBelow = 960;      ///< narrower than this, the rates stand below the board
constexpr int kRatesBelowHeight = 150;
constexpr int kRowHeight = 34;
constexpr int kRowsMeasured = 80;     ///< more than are seen at once
constexpr int kMostWho = 280;
constexpr int kMostOwner = 180;

} // namespace

PromiseBoardPanel::PromiseBoardPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PromiseBoardModel(this)), m_title(new QLabel(this)), m_empty(new QLabel(this)),
      m_ratesTitle(new QLabel(this)), m_table(new QTableView(this)), m_rates(new QTableWidget(0, kRatesColumns, this)), m_back(new QToolButton(this))
{
    setObjectName(QStringLiteral("promiseBoard"));
    build();
    retranslate();
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (isVisible() && (set.everything || set.shop || !set.complaints.isEmpty()))
            refresh();
    });
}

void PromiseBoardPanel::build()
{
    setLook(m_empty, "muted");
    m_empty->setObjectName(QStringLiteral("promiseEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PromiseDelegate(m_table));
    frameReadTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(PromiseBoardModel::What, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { act(Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PromiseBoardPanel::enableActs);

    buildRates();
    m_head = head();
    auto* pages = new QWidget(this);
    m_pages = new PageStack(pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* side = new QVBoxLayout;
    side->addWidget(m_ratesTitle);
    side->addWidget(m_rates, 1);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(space::Wide);
    m_middle->addWidget(pages, 1);
    m_middle->addLayout(side);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Wide);
    rows->addLayout(m_head);
    rows->addLayout(m_middle, 1);
}

QLayout* PromiseBoardPanel::head()
{
    m_back->setObjectName(QStringLiteral("promiseBackButton"));
    connect(m_back, &QToolButton::clicked, this, &PromiseBoardPanel::closed);
    return screenHead(*m_back, *m_title, kActs, [this](int what) { act(Act(what)); }, m_acts, this);
}

void PromiseBoardPanel::buildRates()
{
    setLook(m_ratesTitle, "heading");
    m_rates->setObjectName(QStringLiteral("promiseRates"));
    m_rates->setItemDelegate(new PromiseDelegate(m_rates));
    frameReadTable(m_rates);
    m_rates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rates->setSelectionMode(QAbstractItemView::NoSelection);
    m_rates->setFocusPolicy(Qt::TabFocus);
    m_rates->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rates->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rates->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rates->horizontalHeader()->setStretchLastSection(true); // where no scroll bar takes the room kept for it
    m_rates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PromiseBoardPanel::refresh()
{
    later(m_desk.promises().board(), this, [this](const PromiseBoard& board) { take(board); });
    later(m_desk.promises().rates(), this, [this](const QList<KeptRate>& rates) { showRates(rates); });
}

void PromiseBoardPanel::focusBoard()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PromiseBoardPanel::take(const PromiseBoard& board)
{
    if (board == m_model->board() && board.today.isValid()) {
        m_row = -1;
        return; // the everyday case: nothing changed since it was looked at last
    }
    const PromiseRow* before = chosen();
    const PromiseId id = before ? before->promise.id : PromiseId();
    const int row = m_row >= 0 ? m_row : m_table->currentIndex().row();
    m_row = -1;
    m_table->clearSpans();
    m_model->setBoard(board);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!m_model->promise(i))
            m_table->setSpan(i, 0, 1, PromiseBoardModel::ColumnCount);
    }
    fitColumns();
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    int next = m_model->rowOf(id);
    for (int i = qMax(0, qMin(row, m_model->rowCount() - 1)); next < 0 && i < m_model->rowCount(); ++i)
        next = m_model->promise(i) ? i : -1;
    for (int i = m_model->rowCount() - 1; next < 0 && i >= 0; --i)
        next = m_model->promise(i) ? i : -1;
    if (next >= 0)
        m_table->selectRow(next);
    enableActs();
}

void PromiseBoardPanel::showRates(const QList<KeptRate>& rates)
{
    if (m_shownRates == rates)
        return;
    m_shownRates = rates;
    m_rates->setRowCount(int(rates.size()));
    for (int i = 0; i < rates.size(); ++i) {
        const KeptRate& rate = rates[i];
        const QString cells[] = {QLocale().toString(rate.month, QStringLiteral("MMM yyyy")), rate.name.isEmpty() ? tr("nobody") : rate.name,
                                 tr("%1 %").arg(rate.percent()),
                                 //: of promises: kept in time, of all that were due
                                 tr("%1 of %2").arg(rate.kept).arg(rate.kept + rate.late + rate.broken)};
        for (int column = 0; column < kRatesColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignVCenter | (kRatesAtRight[column] ? Qt::AlignRight : Qt::AlignLeft));
            m_rates->setItem(i, column, item);
        }
    }
    fitRates();
}

const PromiseRow* PromiseBoardPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->promise(rows.constFirst().row());
}

void PromiseBoardPanel::enableActs()
{
    const bool any = chosen() != nullptr;
    for (QToolButton* button : std::as_const(m_acts))
        button->setEnabled(any);
}

void PromiseBoardPanel::act(Act what)
{
    const PromiseRow* row = chosen();
    if (!row)
        return;
    const Promise promise = row->promise;
    m_row = m_table->currentIndex().row();
    Promises& promises = m_desk.promises();
    const auto say = [this](const QString& words) { return [this, words] { emit settled(words); }; };
    switch (what) {
    case Keep: return later(promises.keep(promise.id), this, say(tr("Kept. Ctrl+Z takes it back.")));
    case Break: return later(promises.breakIt(promise.id), this, say(tr("Noted as not kept. Tell her before she asks. Ctrl+Z takes it back.")));
    case Drop: return later(promises.remove(promise.id), this, say(tr("Off the board. Ctrl+Z brings it back.")));
    case Sleep:
        if (row->group == DueGroup::Asleep)
            return later(promises.wake(promise.id), this, say(tr("Back in sight.")));
        return askDay(what, promise);
    case NewDate: return askDay(what, promise);
    case Open: emit complaintOpened(promise.complaint); return;
    case ActCount: return;
    }
}

void PromiseBoardPanel::askDay(Act what, const Promise& promise)
{
    auto* dialog = new PromiseDialog(m_desk, what == Sleep ? PromiseDialog::For::Sleep : PromiseDialog::For::NewDate, promise, this);
    connect(dialog, &PromiseDialog::failed, this, &PromiseBoardPanel::failed);
    connect(dialog, &PromiseDialog::renewed, this, &PromiseBoardPanel::lineOffered);
    dialog->open();
}

bool PromiseBoardPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    if (key->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    const int what = actOf(kActs, *key);
    if (what >= 0)
        act(Act(what));
    return what >= 0;
}

void PromiseBoardPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PromiseBoardPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PromiseBoardPanel::retranslate()
{
    m_title->setText(tr("What we promised"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the complaints (Esc)"));
    m_back->setAccessibleName(tr("Back to the complaints"));
    m_empty->setText(tr("Nothing is promised at the moment.\nA date in a reply is offered here when it goes out."));
    m_ratesTitle->setText(tr("Kept in time"));
    m_table->setAccessibleName(tr("Promises"));
    m_rates->setAccessibleName(tr("Promises kept, by person and month"));
    m_rates->setHorizontalHeaderLabels({tr("Month"), tr("Who"), tr("Kept"), tr("In time")});
    for (int column = 0; column < kRatesColumns; ++column)
        m_rates->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (kRatesAtRight[column] ? Qt::AlignRight : Qt::AlignLeft));
    m_shownRates.reset();
    for (int i = 0; i < ActCount; ++i) {
        m_acts[i]->setText(tr(kActs[i].text));
        m_acts[i]->setToolTip(tr(kActs[i].tip));
    }
    m_model->retranslate();
    fitColumns();
    fitRates();
    fitWidth();
    if (isVisible())
        refresh();
}

/// Days and names get the room they ask for, the sentence has the rest. A narrow window scrolls the board sideways rather than
/// leave no room for what was promised.
void PromiseBoardPanel::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    const QFont font = m_table->font();
    for (QTableView* table : {m_table, static_cast<QTableView*>(m_rates)})
        table->verticalHeader()->setDefaultSectionSize(qMax(kRowHeight, QFontMetrics(font).height() + 2 * space::Normal));
    int least = 0;
    for (int column = 0; column < PromiseBoardModel::ColumnCount; ++column)
        least = qMax(least, header->sectionSizeHint(column));
    for (size_t i = 0; i < codesOf(PromiseKind{}).size(); ++i)
        least = qMax(least, PromiseDelegate::widthOf(words(PromiseKind(i)) + QStringLiteral(" · …"), font));
    header->setMinimumSectionSize(least);
    for (const auto& [column, most] : {std::pair(PromiseBoardModel::Due, QWIDGETSIZE_MAX), {PromiseBoardModel::Who, kMostWho},
                                       {PromiseBoardModel::Owner, kMostOwner}}) {
        int width = least;
        for (int row = 0; row < qMin(kRowsMeasured, m_model->rowCount()); ++row) {
            if (const QModelIndex cell = m_model->index(row, column); m_model->promise(row))
                width = qMax(width, PromiseDelegate::widthOf(cell.data().toString(), font, cell.data(Qt::DecorationRole).isValid()));
        }
        m_table->setColumnWidth(column, qMin(width, most));
    }
}

void PromiseBoardPanel::fitRates()
{
    QHeaderView* header = m_rates->horizontalHeader();
    header->ensurePolished();
    int all = 2 * m_rates->frameWidth() + m_rates->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_rates);
    for (int column = 0; column < kRatesColumns; ++column) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < m_rates->rowCount(); ++row)
            width = qMax(width, PromiseDelegate::widthOf(m_rates->item(row, column)->text(), m_rates->font()));
        m_rates->setColumnWidth(column, width);
        all += width;
    }
    m_rates->setMinimumWidth(all);
    m_rates->setMaximumWidth(all);
}

void PromiseBoardPanel::fitWidth()
{
    const bool narrow = width() < kRatesBelow;
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_rates->setMaximumHeight(narrow ? kRatesBelowHeight : QWIDGETSIZE_MAX);
    for (QToolButton* button : std::as_const(m_acts))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->invalidate();
    if (m_head->minimumSize().width() <= width() - 2 * space::Wide)
        return;
    for (QToolButton* button : std::as_const(m_acts))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

QSize PromiseBoardPanel::minimumSizeHint() const
{
    return {kRatesBelow / 2, kRatesBelow / 4};
}

void PromiseBoardPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitWidth();
}

} // namespace amends
