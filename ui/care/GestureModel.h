#pragma once
#include "desk/Gestures.h"
#include <QAbstractTableModel>

namespace amends {

/// The gestures of the ledger in rows, sorted by any column. Wording and order only; hidden values leave their cells empty.
class GestureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, What, Cost, Why, Who, Given, Afterwards, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<GestureRow>& rows);
    void setValuesHidden(bool hidden);
    const GestureRow& at(int row) const { return m_rows[row]; }
    int rowOf(GestureId id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const GestureRow& row, int column) const;

    QList<GestureRow> m_rows;
    int m_column = Day;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_hidden = false;
};

} // namespace amends
