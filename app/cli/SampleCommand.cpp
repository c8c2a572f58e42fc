#include "cli/Session.h"
#include "desk/ShopBook.h"

namespace amends::cli {

namespace {

int run(Session& session)
{
    bool ok = true;
    const int customers = session.number("customers", 300, 1, ok);
    const int complaints = session.number("complaints", 40, 0, ok);
    const int seed = session.number("seed", 1, 0, ok);
    if (!ok)
        return Bad;
    if (!session.namesDataFolder())
        return session.bad(QStringLiteral("a made-up shop goes into a folder of its own: name it with --data DIR"));
    Desk* desk = session.desk();
    if (!desk)
        return Bad;
    const auto empty = await(desk->shopBook().isNew());
    if (!empty)
        return session.bad(empty.error());
    if (!*empty)
        return session.bad(QStringLiteral("“%1” holds a shop already; a made-up one goes into an empty folder").arg(desk->dataDir()));
    if (const auto filled = await(desk->shopBook().fillDemo(customers, complaints, quint32(seed))); !filled)
        return session.bad(filled.error());
    if (session.json())
        session.out().object({{QStringLiteral("customers"), customers},
                              {QStringLiteral("complaints"), complaints},
                              {QStringLiteral("seed"), seed},
                              {QStringLiteral("data"), desk->dataDir()}});
    else
        session.out().line(QStringLiteral("%1: %2 customers, %3 complaints").arg(desk->dataDir()).arg(customers).arg(complaints));
    return Fine;
}

} // namespace

Command sampleCommand()
{
    return {"sample", "--customers N --complaints N [--seed S]", "Fill an empty data folder with a made-up shop, to try things and to measure.",
            "The same numbers and seed make the same shop, with days that count back from today.\n\n"
            "  amends-cli --data /tmp/shop sample --customers 300 --complaints 40",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("customers"), QStringLiteral("How many customers (300)."), QStringLiteral("N")},
                    {QStringLiteral("complaints"), QStringLiteral("How many complaints (40)."), QStringLiteral("N")},
                    {QStringLiteral("seed"), QStringLiteral("Which of the many shops (1)."), QStringLiteral("S")}};
            },
            run};
}

} // namespace amends::cli
