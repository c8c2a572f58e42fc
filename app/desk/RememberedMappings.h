#pragma once
#include "shopdata/ShopFile.h"

namespace amends {

namespace store {
class Connection;
}

/// What the owner chose for files with a certain header, kept in the store's settings.
Result<QList<shopdata::RememberedMapping>> rememberedMappings(store::Connection& db);
Done rememberMapping(store::Connection& db, const QStringList& header, const ColumnMapping& mapping);
Done forgetMapping(store::Connection& db, const QStringList& header);

} // namespace amends
