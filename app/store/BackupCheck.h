#pragma once
#include "store/Backup.h"

namespace amends::store {

/// Whether a file is a whole backup this program can take: NotRecognised, NewerFile, Damaged otherwise. Changes nothing.
Done checkBackup(const QString& file);

/// What PRAGMA integrity_check and foreign_key_check find, one a line.
Result<QStringList> integrityProblems(Connection& db);

} // namespace amends::store
