#include "store/SqliteVersion.h"
#include <sqlite3.h>

namespace amends::store {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace amends::store
