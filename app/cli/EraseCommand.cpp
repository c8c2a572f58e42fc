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
                                     {QStringLiteral("copies"), gone.copies},
                                     {QStringLiteral("scoured"), gone.scoured}});
    session.out().line(QStringLiteral("%1 is erased: %2 messages are gone; %3 complaints and %4 purchases stay as numbers that are nobody’s")
                           .arg(called(customer), QString::number(gone.messages), QString::number(gone.complaints), QString::number(gone.purchases)));
    if (gone.copies > 0)
        session.out().line(QStringLiteral("%1 copies of the shop made before still hold her, in backups/ and kept/").arg(gone.copies));
    if (!gone.scoured)
        session.out().line(QStringLiteral("The file could not be written anew and may keep some of the erased letters. Close the window, then say: amends-cli erase rest"));
}

int rest(Session& session)
{
    Desk* desk = session.desk();
    if (!desk)
        return Bad;
    if (const auto scoured = await(desk->customers().scour()); !scoured)
        return session.bad(scoured.error());
    return Fine;
}

int run(Session& session)
{
    QStringList words = session.arguments();
    if (words == QStringList(QStringLiteral("rest")))
        return rest(session);
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
    return {"erase", "customer QUERY | rest", "Erase who a customer was, for good.",
            "One customer at a time; QUERY is her whole name, e-mail, phone, card, customer or order number. This cannot be undone,\n"
            "and nothing done before it can be: write an export first if you may need one.\n\n"
            "Gone are her name, addresses, numbers, links and notes, and of her complaints every message with its files, drafts,\n"
            "remarks, reasons and quoted promises, also out of the search and the empty corners of the file.\n"
            "Left are days, amounts and codes that are nobody’s: complaints by number, purchases, remedies, gestures, the log.\n"
            "Not reached: copies of the shop made before, exports you wrote, mail in your mail program, the names of files you\n"
            "imported, phrases and searches you keep, and what others wrote about her. Importing her orders or mail again brings\n"
            "her back.\n\n"
            "The file is written anew, which takes a while in a large shop; nobody else can write meanwhile. Where that failed,\n"
            "“erase rest” does it alone.\n\n"
            "  amends-cli erase customer marie@example.org",
            [] { return QList<QCommandLineOption>(); }, run};
}

} // namespace amends::cli
