#pragma once
#include "desk/Async.h"
#include "domain/Shop.h"

namespace amends {

/// How far a new shop has come.
enum class FirstRun {
    Welcome, ///< nothing in the folder at all
    Begin,   ///< the shop has its name; no customer, no complaint, and nobody said that this is enough for now
    Over,
};

struct MoveReport
{
    QString folder;
    qint64 rows = 0;
    qint64 attachments = 0;
    bool usual = false; ///< the next start finds it by itself; else the folder has to be named again
};

/// The shop, its staff and where its data lies.
class ShopBook
{
public:
    virtual ~ShopBook() = default;
    virtual Async<Shop> shop() = 0;
    virtual Async<void> saveShop(const Shop& shop) = 0;
    virtual Async<QList<Staff>> staff() = 0;
    virtual Async<StaffId> saveStaff(const Staff& staff) = 0;  ///< an invalid id adds
    /// Shop and staff at once, all or nothing; the ids of those added come in the order of the list.
    virtual Async<QList<StaffId>> saveAll(const Shop& shop, const QList<Staff>& staff) = 0;
    virtual Async<bool> isNew() = 0;                           ///< nothing in it yet
    virtual Async<FirstRun> firstRun() = 0;
    virtual Async<void> endFirstRun() = 0;
    virtual Async<void> fillDemo(int customers, int complaints, quint32 seed) = 0;
    virtual Async<qint64> dataSize() = 0; ///< bytes in the data folder, attachments and daily backups included
    /// Copies everything into a folder that is empty or not there yet, looks the copy over, and makes it the one used from
    /// the next start on; the old one stays as it is. Nothing is written any more afterwards: end the program. BadInput
    /// (detail "inside"), Conflict ("not_empty"), ReadOnly, DiskFull: then nothing changed.
    virtual Async<MoveReport> moveTo(const QString& folder) = 0;
};

} // namespace amends
