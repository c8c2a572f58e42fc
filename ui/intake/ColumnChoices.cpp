#include "intake/ColumnChoices.h"
#include "shared/FramedTable.h"
#include "shared/PlainTip.h"
#include "intake/CalmCombo.h"
#include "shared/Theme.h"
#include "wording/Sentences.h"
#include <QCheckBox>
#include <QScrollBar>
#include <QTableWidget>

namespace amends {

namespace {

constexpr int kRowsShown = 3;
constexpr int kNarrowest = 200;
constexpr int kWidest = 240;
constexpr int kManyColumns = 12;
/// A file of a thousand columns is no shop's: those behind can be named in a mapping of the command line.
constexpr int kMostColumns = 200;

} // namespace

ColumnChoices::ColumnChoices(const QStringList& fieldNames, QWidget* parent)
    : QWidget(parent), m_all(new QCheckBox(this)), m_table(new QTableWidget(this))
{
    const auto addField = [this](const QString& words, const QString& name) {
        auto* item = new QStandardItem(words);
        item->setData(name, Qt::UserRole);
        m_fields.appendRow(item);
    };
    addField(tr("– leave out –"), QString());
    for (const QString& name : fieldNames)
        addField(fieldWords(name), name);

    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setAccessibleName(tr("The file’s first rows, and above each column what it means"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frameReadTable(m_table);

    m_all->setObjectName(QStringLiteral("importAllColumnsCheck"));
    auto* title = new QLabel(tr("What the columns mean"), this);
    setLook(title, "heading");
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::Tight);
    all->addWidget(title);
    all->addWidget(m_table);
    all->addWidget(m_all); // not beside the title: on a small screen both do not fit
    connect(m_all, &QCheckBox::toggled, this, &ColumnChoices::hideColumns);
}

void ColumnChoices::show(const ImportFile& file)
{
    const bool same = file.preview.header == m_shown.header && !m_combos.isEmpty();
    m_shown = file.preview;
    // The choice that has the focus stays the same widget while only meanings change.
    if (!same)
        build();
    fillCells();
    for (int column = 0; column < int(m_combos.size()); ++column) {
        const QSignalBlocker quiet(m_combos[column]);
        if (m_combos[column])
            showMeaning(column);
    }
    hideColumns();
    setVisible(!m_combos.isEmpty());
}

void ColumnChoices::build()
{
    m_table->clear();
    m_table->setRowCount(0);
    const int columns = int(qMin(m_shown.header.size(), qsizetype(kMostColumns)));
    m_table->setColumnCount(columns);
    m_table->setHorizontalHeaderLabels(m_shown.header.first(columns));
    m_table->setRowCount(1 + kRowsShown);
    m_combos = QList<QComboBox*>(columns, nullptr);
    const QMargins frame = m_table->contentsMargins();
    int height = m_table->horizontalHeader()->sizeHint().height() + m_table->horizontalScrollBar()->sizeHint().height() + frame.top() + frame.bottom();
    m_table->setRowHeight(0, CalmCombo(this).sizeHint().height() + space::Normal);
    for (int row = 1; row <= kRowsShown; ++row)
        m_table->setRowHeight(row, fontMetrics().height() + space::Normal);
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void ColumnChoices::addCombo(int column)
{
    auto* combo = new CalmCombo;
    combo->setObjectName(QStringLiteral("columnMeaning%1").arg(column + 1));
    combo->setModel(&m_fields);
    combo->setAccessibleName(tr("What the column %1 means").arg(m_shown.header[column]));
    combo->setMaxVisibleItems(16);
    combo->installEventFilter(this);
    m_combos[column] = combo;
    showMeaning(column);
    m_table->setCellWidget(0, column, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, column, combo] { emit chosen(column, combo->currentData().toString()); });
}

void ColumnChoices::showMeaning(int column)
{
    m_combos[column]->setCurrentIndex(qMax(0, m_combos[column]->findData(m_shown.columnFields.value(column))));
}

void ColumnChoices::fillCells()
{
    for (int column = 0; column < int(m_combos.size()); ++column) {
        const bool used = !m_shown.columnFields.value(column).isEmpty();
        for (int row = 0; row < kRowsShown; ++row) {
            const QString cell = m_shown.firstRows.value(row).value(column).simplified();
            auto* item = new QTableWidgetItem(cell);
            item->setToolTip(plainTip(cell));
            item->setForeground(colour(used ? Role::Text : Role::Muted));
            m_table->setItem(row + 1, column, item);
        }
    }
}

void ColumnChoices::hideColumns()
{
    const qsizetype leftOut = std::ranges::count_if(m_shown.columnFields, [](const QString& field) { return field.isEmpty(); });
    const bool many = m_combos.size() > kManyColumns && leftOut > 0 && leftOut < m_combos.size();
    m_all->setVisible(many);
    m_all->setText(tr("Show the %Ln column(s) left out", nullptr, int(leftOut)));
    for (int column = 0; column < int(m_combos.size()); ++column) {
        // Never from under the hand that is choosing there.
        const bool isInHand = m_combos[column] && m_combos[column]->hasFocus();
        const bool hidden = many && !m_all->isChecked() && m_shown.columnFields.value(column).isEmpty() && !isInHand;
        m_table->setColumnHidden(column, hidden);
        if (m_combos[column])
            m_combos[column]->setHidden(hidden);
        if (hidden)
            continue;
        // A choice is made when it is first seen: a file may have hundreds of columns, and each costs the window's time.
        if (!m_combos[column])
            addCombo(column);
        m_table->setColumnWidth(column, widthOf(column));
    }
    QWidget* before = m_table;
    for (QComboBox* combo : m_combos) {
        if (!combo)
            continue;
        setTabOrder(before, combo);
        before = combo;
    }
}

int ColumnChoices::widthOf(int column) const
{
    int width = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(m_shown.header[column]);
    for (int row = 0; row < kRowsShown; ++row)
        width = qMax(width, m_table->fontMetrics().horizontalAdvance(m_shown.firstRows.value(row).value(column).simplified()));
    return qBound(kNarrowest, width + 2 * space::Wide, kWidest);
}

bool ColumnChoices::eventFilter(QObject* watched, QEvent* event)
{
    auto* combo = qobject_cast<QComboBox*>(watched);
    const int column = combo ? int(m_combos.indexOf(combo)) : -1;
    if (column >= 0 && event->type() == QEvent::FocusIn)
        m_table->scrollTo(m_table->model()->index(0, column));
    return QWidget::eventFilter(watched, event);
}

} // namespace amends
