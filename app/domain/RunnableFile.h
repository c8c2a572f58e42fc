#pragma once
#include <QString>

namespace amends {

/// Whether a file of this name would run as a program when opened, on any of the systems a shop uses: programs, scripts,
/// links, disk images, documents with macros, pages with scripts. Told by the last ending alone, as the systems do, and by
/// what it looks like: an ending in look-alike letters is meant to deceive.
bool canRun(const QString& fileName);

} // namespace amends
