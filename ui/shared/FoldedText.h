#pragma once
#include <QString>

namespace amends {

/// Without accents and capitals, for what is typed in haste and found among words on a screen. What the store searches is
/// folded by the store.
QString foldedText(const QString& text);

} // namespace amends
