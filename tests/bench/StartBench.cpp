#include "Bench.h"
#include "Programs.h"

namespace amends::bench {

void benchStart(Bench& bench)
{
    constexpr int kRounds = 11;
    constexpr double kTimes = 5;
    constexpr double kMemory = 150;
    bench.table.section(QStringLiteral("Start, ") + bench.scaleName());
    const QString shop = bench.shop();
    const QString empty = beside(QStringLiteral("bench_empty_window"));
    const QString amends = beside(QStringLiteral("amends"));
    if (shop.isEmpty() || empty.isEmpty() || amends.isEmpty())
        return bench.missing(QStringLiteral("start: amends or bench_empty_window is not built"));
    Samples emptyMs, amendsMs, emptyMb, amendsMb;
    // The first round fills the file cache and does the day's work; it does not count.
    for (int round = 0; round <= kRounds; ++round) {
        const auto plain = untilPainted(empty, {});
        const auto ours = untilPainted(amends, {QStringLiteral("--data"), shop, QStringLiteral("--quit-when-painted")});
        if (!plain || !ours)
            return bench.missing(QStringLiteral("start: nothing was painted"));
        if (round == 0)
            continue;
        emptyMs.add(plain->ms);
        emptyMb.add(plain->residentMb);
        amendsMs.add(ours->ms);
        amendsMb.add(ours->residentMb);
    }
    const QString ms = QStringLiteral("ms");
    const QString mb = QStringLiteral("MB");
    const double times = amendsMs.median() / emptyMs.median();
    bench.table.add({QStringLiteral("exec to inbox painted"), shown(amendsMs.median(), ms), shown(amendsMs.p99(), ms),
                     QStringLiteral("%1 × an empty QMainWindow (%2)").arg(times, 0, 'f', 1).arg(shown(emptyMs.median(), ms)),
                     QStringLiteral("5 ×"), times <= kTimes});
    bench.table.add({QStringLiteral("resident memory then"), shown(amendsMb.median(), mb), shown(amendsMb.p99(), mb),
                     QStringLiteral("empty QMainWindow %1").arg(shown(emptyMb.median(), mb)), shown(kMemory, mb), amendsMb.p99() <= kMemory});
}

} // namespace amends::bench
