#pragma once
#include <QString>

namespace amends::mail {

/// A name from outside as a file name that is safe on every platform: no folders, control or direction characters,
/// device names (CON, NUL …), trailing dots or spaces; at most maxNameChars with the ending kept. "" becomes `fallback`.
QString safeFileName(const QString& name, const QString& fallback);

} // namespace amends::mail
