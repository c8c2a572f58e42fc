#pragma once
#include "intake/ImportFiles.h"
#include <QWidget>

class QTableWidget;

namespace amends {

/// The file's first records as they will be read; one that will not be taken says why, across its row.
class FirstRecords : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRecords(QWidget* parent = nullptr);

    void show(const ShopFilePreview& preview);

private:
    void addRow(int row, const ShopPreviewRow& record);

    QTableWidget* m_table;
};

} // namespace amends
