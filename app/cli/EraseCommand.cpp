#include "cli/MeantCustomer.h"

namespace amends::cli {

namespace {

void tell(Session& session, const CustomerHit& customer, const CustomerErasure& gone)
{
    if (session.json())
        return session.out().object({{QStringLiteral("id"), customer.id.value()},
                                     {QStringLiteral("purchases"), gone.purchases},
                                     {QStringLiteral("complaints"), gone.complaints},
                                     {QStringLiteral("messages"), gone.messages},
                                     {QStringLiteral("backups"), gone.backups},
                                     {QStringLiteral("scoured"), gone.scoured}});
    session.out().line(QStringLiteral("%1 is erased: %2 messages are gone; %3 complaints and %4 purchases stay as numbers that are nobody’s")
                           .arg(called(customer)).arg(gone.messages).arg(gone.complaints).arg(gone.purchases));
    if (gone.backups > 0)
        session.out().line(QStringLiteral("Daily backups made before still hold her: %1. They go one by one as new ones are made").arg(gone.backups));
    if (!gone.scoured)
        session.out().line(QStringLiteral("The window has the shop open: her erased letters leave the file when you close it"));
}

int run(Session& session)
{
    QStringList words = session.arguments();
    if (words.size() < 2 || words.takeFirst() != QLatin1StringView("customer"))
        return session.bad(QStringLiteral("erase customer QUERY: whom?"));
    const auto customer = meantCustomer(session, words.join(u' ').trimmed());
    if (!customer)
        return Bad;
    const auto gone = await(session.desk()->customers().erase(customer->id));
    if (!gone && gone.error().problem == Problem::Conflict)
        return session.bad(QStringLiteral("%1 still waits for an answer: %2. Close that first; nothing was erased").arg(called(*customer), gone.error().detail));
    if (!gone)
        return session.bad(gone.error());
    tell(session, *customer, *gone);
    return Fine;
}

} // namespace

Command eraseCommand()
{
    return {"erase", "customer QUERY", "Erase who a customer was, for good.",
            "One customer at a time; QUERY is her whole name, e-mail, phone, card, customer or order number. This cannot be undone,\n"
            "and nothing done before it can be: write an export first if you may need one.\n\n"
            "Gone are her name, addresses, numbers, links and notes, and of her complaints every message with its files, drafts,\n"
            "remarks, reasons and quoted promises, also out of the search and the empty corners of the file.\n"
            "Left are days, amounts and codes that are nobody’s: complaints by number, purchases, remedies, gestures, the log.\n"
            "Not reached: backups made before, exports you wrote, mail in your mail program, and what others wrote about her.\n"
            "Importing her orders or mail again brings her back.\n\n"
            "  amends-cli erase customer marie@example.org",
            [] { return QList<QCommandLineOption>(); }, run};
}

} // namespace amends::cli
