#pragma once
#include "desk/Promises.h"
#include <QAbstractTableModel>

namespace amends {

/// The open promises under the headings overdue, today, this week, later and out of sight. A heading is a row of its own.
/// Wording and order only; the desk decides what is overdue.
class PromiseBoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Due, What, Who, Owner, ColumnCount };
    enum Roles { HeadingRole = Qt::UserRole + 1 }; ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const PromiseBoard& board);
    const PromiseBoard& board() const { return m_board; }
    /// nullptr for a heading.
    const PromiseRow* promise(int row) const;
    int rowOf(PromiseId id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        DueGroup group;
        int row; ///< in the board, -1: the group's heading
    };
    QString heading(DueGroup group) const;
    QString text(const PromiseRow& row, int column) const;

    PromiseBoard m_board;
    QList<Line> m_lines;
};

} // namespace amends
