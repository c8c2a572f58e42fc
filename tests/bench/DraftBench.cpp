#include "Bench.h"
#include "MadeUp.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

namespace amends::bench {

namespace {

constexpr double kSavedMs = 100;

/// The shop as it is, to be written to.
QString copyOf(const QString& shop, const QString& scratch)
{
    const QString copy = scratch + QStringLiteral("/shop");
    QDir().mkpath(copy);
    const QStringList files = QDir(shop).entryList({QStringLiteral("*.db"), QStringLiteral("*.sqlite")}, QDir::Files);
    for (const QString& file : files)
        QFile::copy(shop + u'/' + file, copy + u'/' + file);
    return copy;
}

Result<ComplaintId> someComplaint(Desk& desk)
{
    const auto list = await(desk.inbox().open({View::Ours, {}}));
    if (!list)
        return std::unexpected(list.error());
    const auto rows = await(desk.inbox().rows(list->token, 0, 1));
    if (!rows || rows->rows.isEmpty())
        return failure(Problem::NotFound);
    return rows->rows.constFirst().id;
}

} // namespace

void benchDraft(Bench& bench)
{
    const int lines = bench.million ? 1'000'000 : 100'000;
    bench.table.section(QStringLiteral("While an import of %1 order lines runs, %2").arg(lines).arg(bench.scaleName()));
    const QString shop = bench.shop();
    const QString file = QStringLiteral("%1/lines-%2.csv").arg(bench.folder).arg(lines);
    if (shop.isEmpty() || (!QFile::exists(file) && !makeOrderLines(file, lines)))
        return bench.missing(file);
    const QTemporaryDir scratch(bench.folder + QStringLiteral("/round-XXXXXX"));
    DeskOptions options;
    options.dataDir = copyOf(shop, scratch.path());
    auto desk = Desk::open(options);
    if (!desk)
        return bench.missing(QStringLiteral("draft: ") + desk.error().detail);
    const auto id = someComplaint(**desk);
    if (!id)
        return bench.missing(QStringLiteral("draft: no complaint to answer"));
    auto draft = await((*desk)->drafting().load(*id));
    if (!draft)
        return bench.missing(QStringLiteral("draft: ") + draft.error().detail);
    draft->complaint = *id;
    draft->language = Language::English;

    Samples saved;
    auto import = (*desk)->intake().shop({file}, {}, {});
    while (!import.isFinished()) {
        draft->text = madeUpReply(QStringLiteral("en"), 1200, quint32(saved.count()));
        QElapsedTimer timer;
        timer.start();
        const auto revision = await((*desk)->drafting().save(*draft, false));
        saved.add(double(timer.nsecsElapsed()) / 1e6);
        if (!revision)
            return bench.missing(QStringLiteral("draft: ") + revision.error().detail);
        draft->revision = *revision;
        QThread::msleep(20);
    }
    const auto total = await(import);
    if (!total || total->added == 0)
        return bench.missing(QStringLiteral("draft: the import did not run"));
    bench.table.addTimes(QStringLiteral("draft saved while a large import runs"), saved, kSavedMs,
                         QStringLiteral("%1 saves, the slowest %2").arg(saved.count()).arg(shown(saved.largest(), QStringLiteral("ms"))));
}

} // namespace amends::bench
