#pragma once
#include "store/Backup.h"

namespace amends::store {

struct SalvagedTable
{
    QString name;
    qint64 saved = 0;
    qint64 lost = 0;      ///< at most, rows of which only a part was saved among them; -1: some, nobody can tell how many
};

/// What came of a rescue, table by table. Tables that are worked out from others (search, sums) are made anew, not listed.
struct SalvageSummary
{
    QString file;                   ///< the new one: a whole backup, which restore() takes
    QList<SalvagedTable> tables;
    qint64 attachments = 0;
    QStringList missing;            ///< attachments whose file is gone or changed
    QStringList unreferenced;       ///< files of attachments/ that no row names any more
    qint64 placeholders = 0;        ///< complaints and customers made up, so that what belongs to them stays

    bool isWhole() const;
};

/// Reads what can be read of a damaged database (or backup file) into a new backup file. `from` is a data folder, its
/// amends.db, or a backup; nothing of it is changed. Damaged where nothing at all can be read.
Result<SalvageSummary> salvage(const QString& from, const QString& newFile, const QDateTime& now);

} // namespace amends::store
