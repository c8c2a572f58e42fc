#pragma once
#include <QString>

namespace amends {

/// The complaint's number as it stands in subjects: "[2026-0042]".
QString numberTag(const QString& number);
/// Our number in a subject, "" where there is none.
QString numberIn(const QString& subject);

} // namespace amends
