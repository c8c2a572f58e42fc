#pragma once
#include "desk/Guarantee.h"
#include <mutex>

namespace amends {

namespace store {
class Connection;
}

/// The law's facts by which a complaint is judged: for one that is closed those of its closing, else those of now. Safe
/// to use from any of the desk's threads, each with its own connection.
class LawBooks
{
public:
    /// The program's own facts where the shop's cannot be read: a law is better than none, and what the shop took was
    /// checked when it was taken.
    LawBook bookFor(store::Connection& db, const QDateTime& closed);

private:
    std::mutex m_mutex;
    QHash<QString, LawBook> m_known; ///< by the editions in force
};

} // namespace amends
