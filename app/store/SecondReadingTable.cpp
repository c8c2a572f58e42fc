#include "store/SecondReadingTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

SecondReading readingOfRow(const Row& row)
{
    SecondReading reading;
    reading.id = row.id<SecondReadingId>(0);
    reading.complaint = row.id<ComplaintId>(1);
    reading.askedBy = row.id<StaffId>(2);
    reading.reader = row.id<StaffId>(3);
    reading.note = row.text(4);
    reading.verdict = row.codeOr(5, Verdict::Waiting);
    reading.asked = row.time(6);
    reading.answered = row.time(7);
    return reading;
}

Remark remarkOfRow(const Row& row)
{
    return {row.id<RemarkId>(0), row.id<StaffId>(1), row.text(2), row.text(3), row.time(4), row.time(5)};
}

} // namespace

Result<SecondReadingId> SecondReadingTable::add(const SecondReading& reading)
{
    return insert<SecondReadingId>(m_db, "second_reading_insert", reading.complaint, reading.askedBy, reading.reader,
                                   reading.note, reading.asked);
}

Result<std::optional<SecondReading>> SecondReadingTable::withRemarks(Result<std::optional<SecondReading>> reading)
{
    if (!reading || !*reading)
        return reading;
    auto remarks = list(m_db, "remark_list", remarkOfRow, (*reading)->id);
    if (!remarks)
        return std::unexpected(remarks.error());
    (*reading)->remarks = std::move(*remarks);
    return reading;
}

Result<std::optional<SecondReading>> SecondReadingTable::load(SecondReadingId id)
{
    return withRemarks(first(m_db, "second_reading_load", readingOfRow, id));
}

Result<std::optional<SecondReading>> SecondReadingTable::ofComplaint(ComplaintId id)
{
    return withRemarks(first(m_db, "second_reading_of_complaint", readingOfRow, id));
}

Result<QList<WaitingDraft>> SecondReadingTable::waitingFor(StaffId reader)
{
    return list(
        m_db, "second_reading_waiting",
        [](const Row& row) {
            return WaitingDraft{row.id<ComplaintId>(0), row.text(1), row.text(2), row.text(3), row.time(4)};
        },
        reader);
}

Done SecondReadingTable::answer(SecondReadingId id, Verdict verdict, const QDateTime& at)
{
    return runOnOne(m_db, "second_reading_answer", id, verdict, at);
}

Done SecondReadingTable::close(SecondReadingId id, const QDateTime& at)
{
    return runOnOne(m_db, "second_reading_close", id, at);
}

Done SecondReadingTable::resume(ComplaintId id, const QDateTime& closed)
{
    return run(m_db, "second_reading_resume", id, closed);
}

Result<RemarkId> SecondReadingTable::addRemark(SecondReadingId id, const Remark& remark)
{
    return insert<RemarkId>(m_db, "remark_insert", id, remark.author, remark.passage, remark.text, remark.at);
}

Done SecondReadingTable::putBack(SecondReadingId id, const Remark& remark)
{
    return run(m_db, "remark_put_back", remark.id, id, remark.author, remark.passage, remark.text, remark.at, remark.done);
}

Done SecondReadingTable::removeRemark(RemarkId id)
{
    return runOnOne(m_db, "remark_delete", id);
}

Done SecondReadingTable::tick(RemarkId id, const QDateTime& done)
{
    return runOnOne(m_db, "remark_tick", id, done);
}

Result<SecondReadingId> SecondReadingTable::readingOf(RemarkId id)
{
    const auto reading = first(m_db, "remark_reading", [](const Row& row) { return row.id<SecondReadingId>(0); }, id);
    if (!reading)
        return std::unexpected(reading.error());
    if (!*reading)
        return failure(Problem::NotFound, QStringLiteral("remark"), m_db.file());
    return **reading;
}

} // namespace amends::store
