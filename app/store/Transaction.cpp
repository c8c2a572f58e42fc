#include "store/Transaction.h"
#include <utility>

namespace amends::store {

Result<Transaction> Transaction::begin(Connection& db)
{
    const bool outer = db.m_depth == 0;
    if (outer) {
        if (Done done = db.execute(QStringLiteral("BEGIN IMMEDIATE")); !done)
            return std::unexpected(done.error());
        db.m_doomed = false;
    } else if (!db.inTransaction()) {
        // The disk was full and SQLite rolled back: what came now would be on its own.
        return failure(Problem::Internal, QStringLiteral("the transaction was taken back"), db.file());
    }
    ++db.m_depth;
    return Transaction(db, outer);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(std::exchange(other.m_db, nullptr)), m_outer(other.m_outer)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Done Transaction::commit()
{
    if (!m_db)
        return failure(Problem::Internal, QStringLiteral("commit of a finished transaction"));
    // A full disk can make SQLite roll back by itself: then nothing is left to commit. And nothing is committed of which
    // a part failed.
    if (!m_db->inTransaction() || m_db->m_doomed) {
        const Error error{Problem::Internal, m_db->file(), {}, QStringLiteral("the transaction was taken back")};
        rollBack();
        return std::unexpected(error);
    }
    Done done = m_outer ? m_db->execute(QStringLiteral("COMMIT")) : Done();
    if (!done) {
        rollBack();
        return done;
    }
    --m_db->m_depth;
    m_db = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_db)
        return;
    Connection& db = *std::exchange(m_db, nullptr);
    --db.m_depth;
    if (!m_outer) {
        db.m_doomed = true;
        return;
    }
    if (!db.inTransaction())
        return;
    // A test's hook must not hinder the way back.
    const StepHook hook = std::exchange(db.m_hook, {});
    (void)db.execute(QStringLiteral("ROLLBACK"));
    db.m_hook = hook;
}

} // namespace amends::store
