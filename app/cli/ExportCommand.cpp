#include "cli/Session.h"
#include "desk/Customers.h"
#include <QFileInfo>

namespace amends::cli {

namespace {

constexpr int kMostNamed = 5;

/// The one customer meant: the only exact match, else the only one at all. Whom a file goes to is never guessed.
const CustomerHit* meant(const QList<CustomerHit>& hits)
{
    const auto exact = std::ranges::count(hits, true, &CustomerHit::exact);
    if (exact == 1)
        return &*std::ranges::find(hits, true, &CustomerHit::exact);
    return hits.size() == 1 ? &hits.constFirst() : nullptr;
}

QString called(const CustomerHit& hit)
{
    return hit.detail.isEmpty() ? hit.name : QStringLiteral("%1 (%2)").arg(hit.name, hit.detail);
}

int run(Session& session)
{
    QStringList words = session.arguments();
    if (words.size() < 3 || words.takeFirst() != QLatin1StringView("customer"))
        return session.bad(QStringLiteral("export customer QUERY DIR: whose data, and into which new folder?"));
    const QString folder = QFileInfo(words.takeLast()).absoluteFilePath();
    const QString query = words.join(u' ').trimmed();
    Desk* desk = session.desk();
    if (!desk)
        return Bad;
    const auto hits = await(desk->customers().find(query, kMostNamed));
    if (!hits)
        return session.bad(hits.error());
    const CustomerHit* customer = meant(*hits);
    if (!customer && hits->isEmpty())
        return session.bad(QStringLiteral("“%1”: nobody is found by that").arg(query));
    if (!customer) {
        QStringList names;
        for (const CustomerHit& hit : *hits)
            names << called(hit);
        return session.bad(QStringLiteral("“%1” is more than one: %2. Say her e-mail, phone or customer number").arg(query, names.join(QStringLiteral(", "))));
    }
    const auto report = await(desk->customers().exportTo(customer->id, folder));
    if (!report && report.error().problem == Problem::Conflict)
        return session.bad(QStringLiteral("“%1” holds something already; an export wants a new folder").arg(folder));
    if (!report)
        return session.bad(report.error());
    if (session.json())
        session.out().object({{QStringLiteral("id"), customer->id.value()},
                              {QStringLiteral("name"), jsonText(customer->name)},
                              {QStringLiteral("folder"), folder},
                              {QStringLiteral("purchases"), report->purchases},
                              {QStringLiteral("complaints"), report->complaints},
                              {QStringLiteral("messages"), report->messages},
                              {QStringLiteral("attachments"), report->attachments}});
    else
        session.out().line(QStringLiteral("%1: %2 purchases, %3 complaints, %4 messages, %5 attachments in %6")
                               .arg(called(*customer)).arg(report->purchases).arg(report->complaints).arg(report->messages)
                               .arg(report->attachments).arg(folder));
    return Fine;
}

} // namespace

Command exportCommand()
{
    return {"export", "customer QUERY DIR", "Write all that is kept of a customer into a folder she can be given.",
            "Into a new folder, readable by you alone: customer.json with who she is, what she bought and every complaint with its\n"
            "messages and notes, and the files that were sent. One customer at a time; QUERY finds as “customer” does.\n"
            "Read the notes before you hand it on: it may name others.\n\n"
            "  amends-cli export customer marie@example.org ~/marie",
            [] { return QList<QCommandLineOption>(); }, run};
}

} // namespace amends::cli
