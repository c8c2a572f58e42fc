#pragma once
#include "store/Connection.h"

namespace amends::store {

/// All or nothing: what was written since begin() is taken back unless commit() said yes. One within another is part
/// of the outer one, so that a gateway may ask for one and a use case tie several gateways together: when the inner one
/// fails, the outer one cannot be committed any more. It is no savepoint: the full-text index would write a segment at
/// each, which made an import take twice as long.
class Transaction
{
public:
    /// Takes the write lock at once, so that a commit never finds another writer before it.
    static Result<Transaction> begin(Connection& db);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Done commit();

private:
    Transaction(Connection& db, bool outer) : m_db(&db), m_outer(outer) {}
    void rollBack();

    Connection* m_db; ///< nullptr: committed, rolled back or moved away
    bool m_outer;
};

/// Runs `work` (which yields a Result) in a transaction: committed when it succeeds.
template <class Work> auto inTransaction(Connection& db, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto result = work();
    if (!result)
        return result;
    if (Done done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return result;
}

} // namespace amends::store
