#include "shared/FramedTable.h"
#include "shared/Theme.h"
#include <QHeaderView>
#include <QTableView>

namespace amends {

void frameTable(QTableView* table)
{
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setLook(table, "framed");
}

void frameReadTable(QTableView* table)
{
    frameTable(table);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
}

} // namespace amends
