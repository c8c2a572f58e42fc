#pragma once
#include <QString>

namespace amends::mail {

/// Of the library that runs, "3.2.13".
QString gmimeVersion();

} // namespace amends::mail
