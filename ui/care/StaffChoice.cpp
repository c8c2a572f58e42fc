#include "care/StaffChoice.h"
#include <QComboBox>
#include <QCoreApplication>

namespace amends {

void offerStaff(QComboBox* box, const QList<Staff>& staff, StaffId chosen)
{
    box->clear();
    box->addItem(QCoreApplication::translate("amends::GestureDialog", "nobody in particular"), qint64(0));
    for (const Staff& one : staff) {
        if (one.active || one.id == chosen)
            box->addItem(one.name, one.id.value());
    }
    box->setCurrentIndex(qMax(0, box->findData(chosen.value())));
}

} // namespace amends
