#include "Acts.h"
#include "Bench.h"
#include "MadeUp.h"
#include "shared/Theme.h"
#include <QCoreApplication>

namespace amends::bench {

namespace {

constexpr double kBusyMs = 16;
constexpr double kOnScreenMs = 100;

/// All rounds of one act.
struct Sums
{
    Samples total, longest, processor, onScreen;
    int unseen = 0;

    void add(const Cost& cost)
    {
        total.add(cost.total);
        longest.add(cost.longest);
        processor.add(cost.processor);
        if (cost.onScreen)
            onScreen.add(*cost.onScreen);
        else
            ++unseen;
    }
    void add(const QList<Cost>& costs)
    {
        for (const Cost& cost : costs)
            add(cost);
    }
};

void tell(Bench& bench, const QString& act, const Sums& sums)
{
    if (sums.onScreen.isEmpty() || sums.unseen > 0)
        bench.missing(QStringLiteral("%1: %2 answers were not seen on screen").arg(act).arg(sums.unseen));
    bench.table.addTimes(act + QStringLiteral(": UI thread"), sums.total, kBusyMs,
                         QStringLiteral("longest stretch %1; processor time %2, at the 99th %3")
                             .arg(shown(sums.longest.largest(), QStringLiteral("ms")), shown(sums.processor.median(), QStringLiteral("ms")),
                                  shown(sums.processor.p99(), QStringLiteral("ms"))));
    bench.table.addTimes(act + QStringLiteral(": on screen"), sums.onScreen, kOnScreenMs);
}

/// The window on the made-up shop of the scale asked for, at rest; none where that failed, which is said.
std::unique_ptr<Acts> windowOf(Bench& bench, const QString& title)
{
    bench.table.section(title + QStringLiteral(", ") + bench.scaleName());
    const QString shop = bench.shop();
    if (shop.isEmpty())
        return nullptr;
    DeskOptions options;
    options.dataDir = shop;
    auto desk = Desk::open(options);
    if (!desk) {
        bench.missing(title + QStringLiteral(": ") + desk.error().detail);
        return nullptr;
    }
    applyThemeBare(bench.ui, ThemeChoice::Light);
    auto acts = std::make_unique<Acts>(bench.ui, std::move(*desk));
    if (acts->ready())
        return acts;
    bench.missing(title + QStringLiteral(": the window did not come to rest"));
    return nullptr;
}

} // namespace

void benchActs(Bench& bench)
{
    const auto window = windowOf(bench, QStringLiteral("Everyday acts"));
    if (!window)
        return;
    Acts& acts = *window;
    Sums views, jumps, complaints, customers, letters, keys;
    for (int i = 0; i < bench.rounds; ++i)
        views.add(acts.switchView(i));
    tell(bench, QStringLiteral("switch view"), views);
    for (int i = 0; i < bench.rounds; ++i)
        jumps.add(acts.jump());
    tell(bench, QStringLiteral("jump anywhere in the list"), jumps);
    for (int i = 0; i < bench.rounds; ++i)
        complaints.add(acts.openComplaint());
    tell(bench, QStringLiteral("open a complaint"), complaints);
    for (int i = 0; i < bench.rounds; ++i)
        customers.add(acts.openCustomer());
    tell(bench, QStringLiteral("open a customer"), customers);
    static const char* const kTerms[] = {"livraison", "leroy", "paket", "refund", "commande", "peeters", "lamp", "colis", "schade", "order", "merci", "broken", "zzyzx"};
    for (const char* term : kTerms)
        letters.add(acts.search(QLatin1StringView(term)));
    tell(bench, QStringLiteral("each key of a search"), letters);
    keys.add(acts.typeReply(madeUpReply(QStringLiteral("en"), 1500, 3), qMin(60, bench.rounds)));
    tell(bench, QStringLiteral("each key in the editor"), keys);
}

void benchBoard(Bench& bench)
{
    const auto window = windowOf(bench, QStringLiteral("Promises"));
    if (!window)
        return;
    Sums first, boards, changed;
    first.add(window->openPromiseBoard(false));
    tell(bench, QStringLiteral("the promise board, built and opened"), first);
    for (int i = 0; i < bench.rounds; ++i)
        boards.add(window->openPromiseBoard(false));
    tell(bench, QStringLiteral("open the promise board"), boards);
    for (int i = 0; i < bench.rounds; ++i)
        changed.add(window->openPromiseBoard(true));
    tell(bench, QStringLiteral("open it after a promise was settled"), changed);
}

} // namespace amends::bench
