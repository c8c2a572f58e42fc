#include "board/PromiseBoardModel.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QFont>

namespace amends {

void PromiseBoardModel::setBoard(const PromiseBoard& board)
{
    beginResetModel();
    m_board = board;
    m_lines.clear();
    for (int group = 0; group < dueGroups; ++group) {
        if (board.counts[size_t(group)] == 0)
            continue;
        m_lines << Line{DueGroup(group), -1};
        for (int row = 0; row < board.rows.size(); ++row) {
            if (board.rows[row].group == DueGroup(group))
                m_lines << Line{DueGroup(group), row};
        }
    }
    endResetModel();
}

const PromiseRow* PromiseBoardModel::promise(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].row >= 0 ? &m_board.rows[m_lines[row].row] : nullptr;
}

int PromiseBoardModel::rowOf(PromiseId id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const PromiseRow* one = promise(row); one && one->promise.id == id)
            return row;
    }
    return -1;
}

void PromiseBoardModel::retranslate()
{
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PromiseBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PromiseBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PromiseBoardModel::heading(DueGroup group) const
{
    const QString names[] = {tr("Overdue"), tr("Today"), tr("This week"), tr("Later"), tr("Out of sight")};
    const int count = m_board.counts[size_t(group)];
    const auto shown = std::ranges::count(m_board.rows, group, &PromiseRow::group);
    return shown < count ? tr("%1 · %2, the first %3 shown").arg(names[int(group)]).arg(count).arg(shown)
                         : tr("%1 · %2").arg(names[int(group)]).arg(count);
}

QString PromiseBoardModel::text(const PromiseRow& row, int column) const
{
    const Promise& promise = row.promise;
    switch (column) {
    case Due: {
        const QString day = QLocale().dayName(promise.due.dayOfWeek(), QLocale::ShortFormat) + u' ' + formatDayOfYear(promise.due);
        return promise.dueTime.isValid() ? day + QStringLiteral(", ") + QLocale().toString(promise.dueTime, QLocale::ShortFormat) : day;
    }
    case What:
        return promise.sentence.isEmpty() ? words(promise.kind) : words(promise.kind) + QStringLiteral(" · ") + promise.sentence;
    case Who: {
        const QString customer = row.customer.isEmpty() ? row.subject : row.customer;
        return customer + QStringLiteral(" · ") + row.number;
    }
    default:
        return row.owner.isEmpty() ? tr("nobody") : row.owner;
    }
}

QVariant PromiseBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines[index.row()];
    const PromiseRow* row = promise(index.row());
    if (role == HeadingRole)
        return row == nullptr;
    const bool late = line.group == DueGroup::Overdue;
    if (!row) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == 0 ? heading(line.group) : QString();
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        if (role == Qt::ForegroundRole)
            return colour(late ? Role::Danger : Role::Text);
        return role == Qt::BackgroundRole ? QVariant(colour(late ? Role::DangerSoft : Role::Hover)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        // Said in words too: a chosen row has the colours of the choice.
        return late && index.column() == Due ? tr("%1 · overdue").arg(text(*row, Due)) : text(*row, index.column());
    case Qt::DecorationRole:
        return late && index.column() == Due ? QVariant(icon(QLatin1StringView("warning"), Role::Danger)) : QVariant();
    case Qt::ToolTipRole: return index.column() == What ? row->promise.sentence.toHtmlEscaped() : text(*row, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole:
        if (late && index.column() == Due)
            return colour(Role::Danger);
        return colour(line.group == DueGroup::Asleep || index.column() == Owner ? Role::Muted : Role::Text);
    default: return {};
    }
}

QVariant PromiseBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("By"), tr("What we promised"), tr("To whom"), tr("Who keeps it")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

Qt::ItemFlags PromiseBoardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return promise(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace amends
