#include "promises_screen/PromiseBoardPanel.h"
#include "desk/Desk.h"
#include "promises_screen/PromiseBoardModel.h"
#include "promises_screen/PromiseDialog.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

struct ActRow
{
    const char* name;
    QLatin1StringView icon;
    Qt::Key key;
    const char* text;
    const char* tip;
};

// In the order of PromiseBoardPanel::Act.
constexpr ActRow kActs[] = {
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

constexpr int kRatesWidth = 330;

} // namespace

PromiseBoardPanel::PromiseBoardPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PromiseBoardModel(this)), m_title(new QLabel(this)), m_empty(new QLabel(this)),
      m_ratesTitle(new QLabel(this)), m_table(new QTableView(this)), m_rates(new QTableWidget(0, 4, this)), m_back(new QToolButton(this))
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
    m_back->setObjectName(QStringLiteral("promiseBackButton"));
    m_back->setIcon(icon(QLatin1StringView("chevron-left")));
    setLook(m_back, "quiet");
    setLook(m_title, "title");
    setLook(m_ratesTitle, "heading");
    setLook(m_empty, "muted");
    m_empty->setObjectName(QStringLiteral("promiseEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    connect(m_back, &QToolButton::clicked, this, &PromiseBoardPanel::closed);

    m_table->setObjectName(QStringLiteral("promiseTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(PromiseBoardModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(PromiseBoardModel::Due, 220);
    m_table->setColumnWidth(PromiseBoardModel::Who, 220);
    m_table->setColumnWidth(PromiseBoardModel::Owner, 130);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { act(Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PromiseBoardPanel::enableActs);

    m_rates->setObjectName(QStringLiteral("promiseRates"));
    m_rates->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rates->setSelectionMode(QAbstractItemView::NoSelection);
    m_rates->setFocusPolicy(Qt::TabFocus);
    m_rates->setShowGrid(false);
    m_rates->verticalHeader()->hide();
    m_rates->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rates->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rates->setFixedWidth(kRatesWidth);

    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    for (int i = 0; i < ActCount; ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1StringView(kActs[i].name));
        button->setIcon(icon(kActs[i].icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, i] { act(Act(i)); });
        head->addWidget(button);
        m_acts << button;
    }
    auto* pages = new QWidget(this);
    m_pages = new PageStack(pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* side = new QVBoxLayout;
    side->addWidget(m_ratesTitle);
    side->addWidget(m_rates, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(pages, 1);
    middle->addLayout(side);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    rows->addLayout(head);
    rows->addLayout(middle, 1);
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
    m_rates->setRowCount(int(rates.size()));
    for (int i = 0; i < rates.size(); ++i) {
        const KeptRate& rate = rates[i];
        const QString cells[] = {QLocale().toString(rate.month, QStringLiteral("MMM yyyy")), rate.name.isEmpty() ? tr("nobody") : rate.name,
                                 tr("%1 %").arg(rate.percent()),
                                 //: of promises: kept in time, of all that were due
                                 tr("%1 of %2").arg(rate.kept).arg(rate.kept + rate.late + rate.broken)};
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignVCenter | (column > 1 ? Qt::AlignRight : Qt::AlignLeft));
            m_rates->setItem(i, column, item);
        }
    }
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
    for (int i = 0; i < ActCount; ++i) {
        if (key->key() == kActs[i].key || (i == Open && key->key() == Qt::Key_Enter)) {
            act(Act(i));
            return true;
        }
    }
    return false;
}

void PromiseBoardPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns();
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
    for (int i = 0; i < ActCount; ++i) {
        m_acts[i]->setText(tr(kActs[i].text));
        m_acts[i]->setToolTip(tr(kActs[i].tip));
    }
    m_model->retranslate();
    fitColumns();
    if (isVisible())
        refresh();
}

/// A narrow window scrolls the board sideways rather than leave no room for what was promised.
void PromiseBoardPanel::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    int most = 0;
    for (int column = 0; column < PromiseBoardModel::ColumnCount; ++column)
        most = qMax(most, header->sectionSizeHint(column));
    for (size_t i = 0; i < codesOf(PromiseKind{}).size(); ++i)
        most = qMax(most, m_table->fontMetrics().horizontalAdvance(words(PromiseKind(i)) + QStringLiteral(" · …")) + int(space::Wide));
    header->setMinimumSectionSize(most);
}

} // namespace amends
