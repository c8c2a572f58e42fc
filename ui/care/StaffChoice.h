#pragma once
#include "domain/Shop.h"

class QComboBox;

namespace amends {

/// Fills a choice of who did something: nobody in particular, those who work here, and `chosen` even where they left. The data
/// are the ids.
void offerStaff(QComboBox* box, const QList<Staff>& staff, StaffId chosen);

} // namespace amends
