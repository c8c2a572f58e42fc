#include "store/PromiseTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

Promise promiseOf(const Row& row)
{
    Promise p;
    p.id = row.id<PromiseId>(0);
    p.complaint = row.id<ComplaintId>(1);
    p.kind = row.codeOr(2, PromiseKind::News);
    p.due = row.date(3);
    p.dueTime = QTime::fromString(row.text(4), timeFormat);
    p.owner = row.id<StaffId>(5);
    p.sentence = row.text(6);
    p.kept = row.time(7);
    p.broken = row.flag(8);
    p.settledOn = row.date(9);
    p.renewedAs = row.id<PromiseId>(10);
    p.snoozedUntil = row.date(11);
    p.awaitsAnswer = row.time(12);
    p.message = row.id<MessageId>(13);
    return p;
}

void bindPromise(Statement& statement, const Promise& p)
{
    const std::optional<QString> time =
        p.dueTime.isValid() ? std::optional(p.dueTime.toString(timeFormat)) : std::nullopt;
    statement.bindAll(p.complaint, p.kind, p.due, time, p.owner, p.sentence, p.kept, p.broken, p.settledOn,
                      p.renewedAs, p.snoozedUntil, p.awaitsAnswer, p.message);
}

} // namespace

Result<PromiseId> PromiseTable::add(const Promise& promise)
{
    Statement statement(m_db, "promise_insert");
    bindPromise(statement, promise);
    if (Done done = statement.run(); !done)
        return std::unexpected(done.error());
    return PromiseId(m_db.lastInsertId());
}

Done PromiseTable::save(const Promise& promise)
{
    Statement statement(m_db, "promise_update");
    bindPromise(statement, promise);
    statement.bind(14, promise.id);
    Done done = statement.run();
    if (done && m_db.changes() == 0)
        return failure(Problem::NotFound, QStringLiteral("promise %1").arg(promise.id.value()), m_db.file());
    return done;
}

Done PromiseTable::restore(const Promise& promise)
{
    Statement statement(m_db, "promise_restore");
    bindPromise(statement, promise);
    statement.bind(14, promise.id);
    return statement.run();
}

Done PromiseTable::remove(PromiseId id)
{
    return runOnOne(m_db, "promise_delete", id);
}

Result<std::optional<Promise>> PromiseTable::load(PromiseId id)
{
    return first(m_db, "promise_load", promiseOf, id);
}

Result<QList<Promise>> PromiseTable::ofComplaint(ComplaintId id)
{
    return list(m_db, "promise_of_complaint", promiseOf, id);
}

Result<int> PromiseTable::count(const DueSpan& span)
{
    const auto read = [](const Row& row) { return int(row.integer(0)); };
    const auto number = span.asleep ? store::first(m_db, "promise_asleep_count", read, span.today)
                                    : store::first(m_db, "promise_count", read, span.today, span.first, span.last);
    if (!number)
        return std::unexpected(number.error());
    return number->value_or(0);
}

Result<QList<DuePromise>> PromiseTable::board(const DueSpan& span, int limit)
{
    const auto read = [](const Row& row) {
        return DuePromise{promiseOf(row), row.text(14), row.text(15), row.code<Language>(16), row.text(17), row.text(18)};
    };
    if (span.asleep)
        return list(m_db, "promise_asleep", read, span.today, limit);
    return list(m_db, "promise_board", read, span.today, span.first, span.last, limit);
}

Result<QList<KeptCount>> PromiseTable::rates(const QDate& first, const QDate& last)
{
    const auto read = [](const Row& row) {
        return KeptCount{row.id<StaffId>(0), row.text(1), row.date(2), int(row.integer(3)), int(row.integer(4)), int(row.integer(5))};
    };
    return list(m_db, "promise_rates", read, first, last);
}

Result<QList<Promise>> PromiseTable::openUntil(const QDate& day, int limit)
{
    return list(m_db, "promise_open_until", promiseOf, day, limit);
}

} // namespace amends::store
