#include "care/GestureModel.h"
#include "care/CareWording.h"
#include "shared/PlainTip.h"
#include "wording/CareWords.h"
#include "wording/Formats.h"
#include <QCollator>

namespace amends {

namespace {

const QString dots = QStringLiteral("•••");

/// By the amount of the first currency: amounts of several cannot be put in order.
qint64 firstAmount(const QList<Money>& amounts)
{
    return amounts.isEmpty() ? 0 : amounts.constFirst().minor();
}

} // namespace

void GestureModel::setRows(const QList<GestureRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    sort(m_column, m_order);
}

void GestureModel::setValuesHidden(bool hidden)
{
    m_hidden = hidden;
    retranslate();
}

int GestureModel::rowOf(GestureId id) const
{
    const auto row = std::ranges::find_if(m_rows, [id](const GestureRow& each) { return each.gesture.id == id; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void GestureModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int GestureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GestureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GestureModel::text(const GestureRow& row, int column) const
{
    const Gesture& gesture = row.gesture;
    switch (column) {
    case Day: return formatDay(gesture.givenOn);
    case What: return gesture.what.isEmpty() ? words(gesture.kind) : words(gesture.kind) + QStringLiteral(" · ") + gesture.what;
    case Cost: return m_hidden ? dots : formatMoney(gesture.cost);
    case Why: return gesture.why;
    case Who: return (row.customerCalled.isEmpty() ? row.subject : row.customerCalled) + QStringLiteral(" · ") + row.number;
    case Given: return row.staff;
    default: return m_hidden ? dots : row.customer.isValid() ? afterwardsWords(row.afterwards) : QString();
    }
}

QVariant GestureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const GestureRow& row = m_rows[index.row()];
    const QString shown = text(row, index.column());
    switch (role) {
    case Qt::DisplayRole: return shown;
    case Qt::ToolTipRole: return plainTip(shown);
    case Qt::AccessibleTextRole: return m_hidden && shown == dots ? tr("hidden") : shown;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Cost ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant GestureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Day"), tr("What"), tr("Cost"), tr("Why"), tr("Customer"), tr("Given by"), tr("Bought since")};
    return names[section];
}

void GestureModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<GestureId> ids;
    for (const QModelIndex& each : before)
        ids << m_rows[each.row()].gesture.id;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto less = [&](const GestureRow& a, const GestureRow& b) {
        switch (column) {
        case Day: return std::pair(a.gesture.givenOn, a.gesture.id) < std::pair(b.gesture.givenOn, b.gesture.id);
        case Cost: return a.gesture.cost.minor() < b.gesture.cost.minor();
        case Afterwards: return firstAmount(a.afterwards.net) < firstAmount(b.afterwards.net);
        default: return collator.compare(text(a, column), text(b, column)) < 0;
        }
    };
    std::ranges::stable_sort(m_rows, [&](const GestureRow& a, const GestureRow& b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    for (qsizetype i = 0; i < before.size(); ++i)
        changePersistentIndex(before[i], index(rowOf(ids[i]), before[i].column()));
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace amends
