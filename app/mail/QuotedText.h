#pragma once
#include <QString>

namespace amends::mail {

/// A message's text, parted. `quoted` and `signature` are "" where there is none.
struct PartedText
{
    QString own;
    QString quoted;
    QString signature;

    bool operator==(const PartedText&) const = default;
};

/// Sets quoted text and signature apart from what the person wrote, in French, Dutch, English and German. Own lines
/// between quoted ones stay own. Where nothing own would remain (a pure forward), everything is own. Linear in the text.
PartedText setQuotesApart(const QString& text);

} // namespace amends::mail
