#pragma once
#include <QString>

namespace amends::store {

/// Of the library that runs, "3.40.1".
QString sqliteVersion();

} // namespace amends::store
