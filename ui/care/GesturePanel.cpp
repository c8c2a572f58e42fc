#include "care/GesturePanel.h"
#include "care/CareWording.h"
#include "care/GestureDialog.h"
#include "care/GestureModel.h"
#include "desk/Desk.h"
#include "shared/Dialogs.h"
#include "shared/FramedTable.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/ScreenHead.h"
#include "shared/Theme.h"
#include "wording/CareWords.h"
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

// In the order of GesturePanel::Act.
constexpr ScreenAct kActs[] = {
    {"gestureOpenButton", QLatin1StringView("reply"), Qt::Key_Return, QT_TRANSLATE_NOOP("amends::GesturePanel", "Open"),
     QT_TRANSLATE_NOOP("amends::GesturePanel", "Open the complaint (Enter)")},
    {"gestureChangeButton", QLatin1StringView("edit"), Qt::Key_E, QT_TRANSLATE_NOOP("amends::GesturePanel", "Change…"),
     QT_TRANSLATE_NOOP("amends::GesturePanel", "Change what is noted of it (E)")},
    {"gestureDropButton", QLatin1StringView("trash"), Qt::Key_Delete, QT_TRANSLATE_NOOP("amends::GesturePanel", "Remove"),
     QT_TRANSLATE_NOOP("amends::GesturePanel", "It was not given: take it out of the ledger (Delete)")},
    {"gestureExportButton", QLatin1StringView("export"), 0, QT_TRANSLATE_NOOP("amends::GesturePanel", "Save as a table…"),
     QT_TRANSLATE_NOOP("amends::GesturePanel", "Save what is shown as a CSV file, for a spreadsheet")},
    {"gestureLimitsButton", QLatin1StringView("settings"), 0, QT_TRANSLATE_NOOP("amends::GesturePanel", "Budget…"),
     QT_TRANSLATE_NOOP("amends::GesturePanel", "The budget of a month, and what one person gives without asking")}};

constexpr int kBarWidth = 220;
constexpr int kLeastColumn = 100;

} // namespace

GesturePanel::GesturePanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new GestureModel(this)), m_title(new QLabel(this)), m_empty(new QLabel(this)),
      m_total(new QLabel(this)), m_budget(new QLabel(this)), m_bar(new QProgressBar(this)), m_months(new QComboBox(this)),
      m_table(new QTableView(this)), m_back(new QToolButton(this))
{
    setObjectName(QStringLiteral("gesturePanel"));
    build();
    retranslate();
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (isVisible() && (set.everything || set.shop || !set.complaints.isEmpty() || !set.customers.isEmpty()))
            refresh();
    });
}

void GesturePanel::build()
{
    setLook(m_empty, "muted");
    m_empty->setObjectName(QStringLiteral("gestureEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("gestureTotal"));
    m_budget->setObjectName(QStringLiteral("gestureBudget"));
    m_bar->setObjectName(QStringLiteral("gestureBudgetBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::Normal);
    m_bar->setMinimumWidth(kBarWidth / 4); // in a narrow window the words keep their room
    m_bar->setMaximumWidth(kBarWidth);
    m_months->setObjectName(QStringLiteral("gestureMonthBox"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_months, &QComboBox::activated, this, [this](int row) {
        m_month = m_months->itemData(row).toDate();
        refresh();
    });
    m_table->setObjectName(QStringLiteral("gestureTable"));
    m_table->setModel(m_model);
    frameReadTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GestureModel::Day, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(GestureModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    for (const auto& [column, width] : {std::pair(GestureModel::Day, 110), {GestureModel::Cost, 100}, {GestureModel::Who, 210},
                                        {GestureModel::Given, 120}, {GestureModel::Afterwards, 170}})
        m_table->setColumnWidth(column, width);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { act(Open); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GesturePanel::enableActs);

    auto* sums = new QHBoxLayout;
    sums->setSpacing(space::Wide);
    sums->addWidget(m_months);
    sums->addWidget(m_total);
    sums->addStretch(1);
    sums->addWidget(m_budget);
    sums->addWidget(m_bar, 1);
    auto* pages = new QWidget(this);
    m_pages = new PageStack(pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    rows->addLayout(head());
    rows->addLayout(sums);
    rows->addWidget(pages, 1);
}

QLayout* GesturePanel::head()
{
    m_back->setObjectName(QStringLiteral("gestureBackButton"));
    connect(m_back, &QToolButton::clicked, this, &GesturePanel::closed);
    return screenHead(*m_back, *m_title, kActs, [this](int what) { act(Act(what)); }, m_acts, this);
}

void GesturePanel::refresh()
{
    const QDate month = m_month.value_or(m_desk.clock().now().toLocalTime().date());
    later(m_desk.gestures().ledger(month), this, [this](const GestureLedger& ledger) { take(ledger); });
}

void GesturePanel::focusLedger()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void GesturePanel::setValuesHidden(bool hidden)
{
    m_hidden = hidden;
    m_model->setValuesHidden(hidden);
    showBudget();
    enableActs();
}

void GesturePanel::take(const GestureLedger& ledger)
{
    const GestureRow* before = chosen();
    const GestureId id = before ? before->gesture.id : GestureId();
    const int row = m_table->currentIndex().row();
    m_ledger = ledger;
    m_model->setRows(ledger.rows);
    m_pages->setCurrentIndex(ledger.rows.isEmpty() ? 1 : 0);
    const int known = m_model->rowOf(id);
    if (!ledger.rows.isEmpty())
        m_table->selectRow(known >= 0 ? known : qBound(0, row, int(ledger.rows.size()) - 1));
    showMonths();
    showBudget();
    enableActs();
}

void GesturePanel::showMonths()
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    m_months->addItem(tr("All gestures"), QDate());
    const QDate now(m_ledger.today.year(), m_ledger.today.month(), 1);
    QList<QDate> months{now};
    for (const GestureMonth& month : std::as_const(m_ledger.months))
        if (month.month != now)
            months << month.month;
    if (m_ledger.month.isValid() && !months.contains(m_ledger.month))
        months << m_ledger.month; // its last gesture was just taken away
    std::ranges::sort(months, std::greater());
    for (const QDate& month : std::as_const(months))
        m_months->addItem(month == now ? tr("This month") : QLocale().toString(month, QStringLiteral("MMMM yyyy")), month);
    m_months->setCurrentIndex(m_ledger.month.isValid() ? m_months->findData(m_ledger.month) : 0);
}

void GesturePanel::showBudget()
{
    const QString count = tr("%n gesture(s)", nullptr, m_ledger.count);
    const QString shown = m_ledger.rows.size() < m_ledger.count ? tr("%1, the newest %2 shown").arg(count).arg(m_ledger.rows.size()) : count;
    m_total->setText(m_hidden || m_ledger.cost.isEmpty() ? shown : tr("%1: %2").arg(shown, sumWords(m_ledger.cost)));
    const bool told = !m_hidden && m_ledger.month.isValid() && m_ledger.limits.month;
    m_budget->setVisible(told);
    m_bar->setVisible(told);
    if (!told)
        return;
    const Money budget = *m_ledger.limits.month;
    const auto same = std::ranges::find(m_ledger.cost, budget.currency(), &Money::currency);
    const Money given = same == m_ledger.cost.end() ? Money(0, budget.currency()) : *same;
    const bool over = given.minor() > budget.minor();
    m_budget->setText(budgetSentence(given, budget, m_ledger.month, m_ledger.today));
    setLook(m_budget, over ? "warning" : "muted");
    constexpr int parts = 1000;
    m_bar->setRange(0, parts);
    m_bar->setValue(budget.minor() <= 0 ? (over ? parts : 0) : int(qMin<qint64>(parts, given.minor() * parts / budget.minor())));
    setLook(m_bar, over ? "warning" : "");
    m_bar->setAccessibleName(m_budget->text());
}

const GestureRow* GesturePanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(rows.constFirst().row());
}

void GesturePanel::enableActs()
{
    const bool any = chosen() != nullptr;
    for (const Act each : {Open, Change, Remove})
        m_acts[each]->setEnabled(any);
    m_acts[Export]->setEnabled(!m_hidden && m_ledger.count > 0);
    m_acts[Limits]->setEnabled(!m_hidden);
}

void GesturePanel::act(Act what)
{
    if (what == Export)
        return exportLedger();
    if (what == Limits)
        return emit limitsRequested();
    const GestureRow* row = chosen();
    if (!row)
        return;
    const Gesture gesture = row->gesture;
    if (what == Open) {
        emit complaintOpened(gesture.complaint);
    } else if (what == Change) {
        auto* dialog = new GestureDialog(m_desk, gesture, m_hidden, this);
        connect(dialog, &GestureDialog::failed, this, &GesturePanel::failed);
        connect(dialog, &GestureDialog::noted, this, &GesturePanel::told);
        dialog->open();
    } else {
        later(m_desk.gestures().remove(gesture.id), this, [this] { emit told(tr("Out of the ledger. Ctrl+Z brings it back.")); });
    }
}

void GesturePanel::exportLedger()
{
    const QString name = m_ledger.month.isValid() ? QStringLiteral("gestures-%1.csv").arg(m_ledger.month.toString(QStringLiteral("yyyy-MM")))
                                                  : QStringLiteral("gestures.csv");
    dialogs::saveFile(this, tr("Save the gestures as a table"), name, tr("Tables (*.csv)"), [this](const QStringList& paths) {
        later(m_desk.gestures().writeFile(paths.value(0), m_ledger.month), this,
              [this](int rows) { emit told(tr("%n gesture(s) saved.", nullptr, rows)); });
    });
}

bool GesturePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
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

void GesturePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns();
    refresh();
}

/// What and why share what the other columns leave; a narrow window scrolls sideways rather than cut the kind short.
void GesturePanel::fitColumns()
{
    int kind = kLeastColumn;
    for (size_t i = 0; i < codesOf(GestureKind{}).size(); ++i)
        kind = qMax(kind, m_table->fontMetrics().horizontalAdvance(words(GestureKind(i)) + QStringLiteral(" · …")) + int(space::Wide));
    int others = 0;
    for (const int column : {GestureModel::Day, GestureModel::Cost, GestureModel::Who, GestureModel::Given, GestureModel::Afterwards})
        others += m_table->columnWidth(column);
    m_table->setColumnWidth(GestureModel::What, qMax(kind, (m_table->width() - others) / 2));
}

void GesturePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GesturePanel::retranslate()
{
    m_title->setText(tr("Gestures"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the complaints (Esc)"));
    m_back->setAccessibleName(tr("Back to the complaints"));
    m_empty->setText(tr("Nothing was given here yet.\nNote a gesture at its complaint, with Ctrl+G: it shows what keeping a customer costs, and what it brings."));
    m_months->setAccessibleName(tr("Month"));
    m_table->setAccessibleName(tr("Gestures"));
    for (int i = 0; i < m_acts.size(); ++i) {
        m_acts[i]->setText(tr(kActs[i].text));
        m_acts[i]->setToolTip(tr(kActs[i].tip));
    }
    m_model->retranslate();
    fitColumns();
    if (m_ledger.today.isValid()) {
        showMonths();
        showBudget();
    }
}

} // namespace amends
