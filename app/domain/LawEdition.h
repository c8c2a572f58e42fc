#pragma once
#include <QDateTime>
#include <QString>

namespace amends {

/// Facts of one country that a shop took instead of the program's own, and from when on. They are never changed or thrown
/// away: a complaint that was closed before keeps those it was judged by.
struct LawEdition
{
    qint64 id = 0;
    QString country;      ///< "BE"
    QString signer;       ///< the key that signed them, "" the shop corrected them itself
    QDateTime adopted;
    bool programs = false; ///< the program's own again, from then on

    bool operator==(const LawEdition&) const = default;
};

} // namespace amends
