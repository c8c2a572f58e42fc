#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"

namespace amends {

/// The shop, its staff and its settings.
class ShopBook
{
public:
    virtual ~ShopBook() = default;
    virtual Async<Shop> shop() = 0;
    virtual Async<void> saveShop(const Shop& shop) = 0;
    virtual Async<QList<Staff>> staff() = 0;
    virtual Async<StaffId> saveStaff(const Staff& staff) = 0;  ///< an invalid id adds
    virtual Async<bool> isNew() = 0;                           ///< nothing in it yet: show the first run
    virtual Async<void> fillDemo(int customers, int complaints, quint32 seed) = 0;
};

} // namespace amends
