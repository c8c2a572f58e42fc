#include "store/Transaction.h"
#include <utility>

namespace amends::store {

Result<Transaction> Transaction::begin(Connection& db)
{
    const bool outer = db.m_depth == 0;
    const QString sql = outer ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT within");
    if (Done done = db.execute(sql); !done)
        return std::unexpected(done.error());
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
    // A full disk can make SQLite roll back by itself: then nothing is left to commit.
    if (!m_db->inTransaction()) {
        const Error error{Problem::Internal, m_db->file(), {}, QStringLiteral("the transaction was taken back")};
        rollBack();
        return std::unexpected(error);
    }
    Done done = m_db->execute(m_outer ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE within"));
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
    if (!db.inTransaction())
        return;
    // A test's hook must not hinder the way back.
    const StepHook hook = std::exchange(db.m_hook, {});
    (void)db.execute(m_outer ? QStringLiteral("ROLLBACK")
                             : QStringLiteral("ROLLBACK TO within; RELEASE within"));
    db.m_hook = hook;
}

} // namespace amends::store
