#pragma once
#include "store/Connection.h"
#include <QList>

namespace amends::store {

/// One step of the schema. Steps are only ever appended.
struct Migration
{
    int version = 0;
    QString script;
};

/// The steps in sql/migrations, in order.
const QList<Migration>& migrations();

/// Brings the file to the newest of `steps`: one transaction a step, stamped in it (user_version). A file that has something
/// in it is copied into `copies` before. NewerFile for a file of a later version, NotRecognised for a database of another
/// program.
Done migrate(Connection& db, const QList<Migration>& steps, const QString& copies);

/// Marks a database as ours (application_id).
constexpr qint32 applicationId = 0x416d6e64;

} // namespace amends::store
