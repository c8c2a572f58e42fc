#include "desk/BatchEnd.h"
#include "desk/Events.h"
#include "store/Tables.h"

namespace amends {

namespace {

constexpr int kMostBatches = 50;

QString endingOf(const ImportTotal& total)
{
    return total.failure ? QStringLiteral("failed") : total.cancelled ? QStringLiteral("stopped") : QStringLiteral("whole");
}

ImportEnd endOf(const QString& ending, const QDateTime& finished)
{
    if (ending == QLatin1StringView("failed"))
        return ImportEnd::Failed;
    if (ending == QLatin1StringView("stopped"))
        return ImportEnd::Stopped;
    return finished.isValid() ? ImportEnd::Whole : ImportEnd::Interrupted;
}

} // namespace

Done endBatch(Act& act, BatchId batch, const QString& kind, const ImportTotal& total)
{
    store::Tables tables(act.db);
    if (total.added + total.updated == 0) {
        if (const Done done = tables.batches.forgetIfEmpty(batch); !done)
            return done;
        const auto kept = tables.batches.load(batch);
        if (!kept || !*kept)
            return kept ? Done() : std::unexpected(kept.error());
    }
    if (const Done noted = addEvent(act, QStringLiteral("imported"), kind, QString::number(total.added + total.updated)); !noted)
        return noted;
    return tables.batches.finish(batch, act.now,
                                 {{}, {total.read, total.added, total.updated, total.skipped, total.ignored, total.rejected},
                                  endingOf(total)});
}

Result<QList<ImportBatch>> recentBatches(store::Connection& db)
{
    const auto told = store::BatchTable(db).recent(kMostBatches);
    if (!told)
        return std::unexpected(told.error());
    QList<ImportBatch> batches;
    for (const auto& [batch, story] : *told) {
        ImportBatch one;
        one.id = batch.id;
        one.kind = batch.kind;
        one.when = batch.started;
        one.files = story.files;
        const auto& [read, added, updated, skipped, ignored, rejected] = story.total;
        one.total = {read, added, updated, skipped, ignored, rejected, batch.id, false, {}};
        one.end = endOf(story.ending, batch.finished);
        one.total.cancelled = one.end == ImportEnd::Stopped;
        one.takenBack = batch.undone;
        batches << one;
    }
    return batches;
}

} // namespace amends
