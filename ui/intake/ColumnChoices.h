#pragma once
#include "intake/ImportFiles.h"
#include <QStandardItemModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace amends {

/// The file as it stands, its first rows, and above each column a choice of what it means. Columns that are left out are
/// hidden where there are many, and shown on request.
class ColumnChoices : public QWidget
{
    Q_OBJECT
public:
    ColumnChoices(const QStringList& fieldNames, QWidget* parent = nullptr);

    void show(const ImportFile& file);

signals:
    void chosen(int column, const QString& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillCells();
    void addCombo(int column);
    void showMeaning(int column);
    void hideColumns();
    int widthOf(int column) const;

    QStandardItemModel m_fields;  ///< shared by all the choices: there may be hundreds
    ShopFilePreview m_shown;
    QCheckBox* m_all;
    QTableWidget* m_table;
    QList<QComboBox*> m_combos;   ///< nullptr where none was needed yet
};

} // namespace amends
