#include "desk/Circumstances.h"
#include "calendar/WorkingTime.h"
#include "desk/DeskContext.h"
#include "desk/Guarantee.h"
#include "desk/PreventionsDesk.h"
#include "desk/Standing.h"
#include "desk/TextValues.h"
#include "domain/DayInReply.h"
#include "language/InsertLines.h"
#include "store/SaleTermsTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

/// What she bought, on what terms, and the law of it: read once for all that ask.
struct Bought
{
    Shop shop;
    LawBook book;
    std::optional<Purchase> purchase;
    SaleTerms terms;
};

Result<Bought> boughtIn(DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint)
{
    Bought bought{context.shop(), context.law.bookFor(db, complaint.closed), {}, {}};
    if (!complaint.purchase.isValid())
        return bought;
    auto purchase = tables.purchases.load(complaint.purchase);
    if (!purchase)
        return std::unexpected(purchase.error());
    bought.purchase = std::move(*purchase);
    auto terms = store::SaleTermsTable(db).load(complaint.id, complaint.purchase);
    if (!terms)
        return std::unexpected(terms.error());
    bought.terms = std::move(*terms);
    return bought;
}

// The line to insert stands before the day without a preposition of its own.
QString onDay(const QDate& day, Language language, const QDate& today)
{
    const QString told = dayInReply(day, language, today);
    return language == Language::German && !told.isEmpty() ? QStringLiteral("am ") + told : told;
}

Done addReader(DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint, ReaderContext& reader)
{
    reader.heat = complaint.heat;
    reader.secondFailure = complaint.signals_.contains(Signal::Repeat);
    const auto promises = tables.promises.ofComplaint(complaint.id);
    if (!promises)
        return std::unexpected(promises.error());
    for (const Promise& promise : *promises)
        reader.secondFailure = reader.secondFailure || promise.broken;
    if (complaint.customer.isValid() && context.standing) {
        const auto loyalty = context.standing->loyaltyOf(db, complaint.customer);
        if (loyalty && *loyalty)
            reader.loyalty = (*loyalty)->loyalty;
    }
    return {};
}

/// Where the law stands, what was bought for how much, and whom a no must name, whatever was bought.
void addPurchase(const DeskContext& context, const Bought& bought, const Complaint& complaint, Language language, Circumstances& known)
{
    ReplyFacts& facts = known.facts;
    const Sale sale{bought.shop, complaint, bought.purchase, bought.terms, context.today()};
    const GuaranteePosition position = guaranteeFor(bought.book, sale);
    known.reader.insidePresumption = position.known && position.inPresumption;
    // As the texts name it (TextValues): whatever the terms of the sale.
    const NamedMediator named = mediatorFor(bought.book, {bought.shop, complaint, bought.purchase, {}, context.today()}, language);
    facts.known.insert(QStringLiteral("mediator"), named.name);
    facts.refusal = RefusalDuties{named.owed, complaint.status == Status::NotAccepted};
    if (!bought.purchase)
        return;
    const Purchase& purchase = *bought.purchase;
    facts.forbidden = forbiddenFor(bought.book, sale);
    facts.amounts = {purchase.total};
    for (const PurchaseLine& line : purchase.lines) {
        if (!facts.amounts.contains(line.amount))
            facts.amounts.append(line.amount);
    }
    if (!purchase.refunded.isZero())
        facts.amounts.append(purchase.refunded);
    for (const QDate& day : {purchase.ordered.toTimeZone(context.zone()).date(), purchase.delivered}) {
        if (day.isValid())
            facts.days.append(day);
    }
}

/// What she is called, and what we have said to her before.
Done addConversation(store::Tables& tables, const Complaint& complaint, Circumstances& known)
{
    if (complaint.customer.isValid()) {
        const auto customer = tables.customers.load(complaint.customer);
        if (!customer)
            return std::unexpected(customer.error());
        if (*customer && !(*customer)->name.isEmpty())
            known.facts.names.append((*customer)->name);
    }
    const auto messages = tables.messages.ofComplaint(complaint.id);
    if (!messages)
        return std::unexpected(messages.error());
    for (const Message& message : *messages) {
        if (message.kind == MessageKind::Outgoing && message.delivery != Delivery::NotSent)
            known.said.append(message.text);
        const QString name = message.from.section(u'<', 0, 0).trimmed();
        if (message.kind == MessageKind::Incoming && !name.isEmpty() && !name.contains(u'@') && !known.facts.names.contains(name))
            known.facts.names.append(name);
    }
    return {};
}

Done addOurSide(const DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint, Language language,
                ReplyFacts& facts)
{
    const Shop shop = context.shop();
    const StaffId writer = writerOf(context.staff(), complaint);
    const auto phone = phoneOf(context, db, writer);
    if (!phone)
        return std::unexpected(phone.error());
    if (writer.isValid()) {
        const auto staff = tables.shop.staffMember(writer);
        if (!staff)
            return std::unexpected(staff.error());
        if (*staff)
            facts.known.insert(QStringLiteral("handler"), (*staff)->name);
    }
    facts.known.insert(QStringLiteral("phone"), *phone);
    facts.known.insert(QStringLiteral("hours"), shop.hours);
    facts.known.insert(QStringLiteral("shop"), shop.name);
    facts.known.insert(QStringLiteral("customer"), facts.names.value(0));
    const QDate today = context.today();
    const QDate next = calendar::workingTimeOf(shop, context.zone()).nextWorkingDay(today);
    facts.known.insert(QStringLiteral("day"), onDay(next, language, today));
    return {};
}

Done addChanges(DeskContext& context, store::Connection& db, const Complaint& complaint, const std::optional<Purchase>& purchase,
                ReplyFacts& facts)
{
    auto changes = changesOnRecord(context, db, complaint, purchase);
    if (!changes)
        return std::unexpected(changes.error());
    if (!changes->isEmpty() && changes->constFirst().since == 0) { // one that did not help is nothing to boast of
        QString what = changes->constFirst().what;
        while (what.endsWith(u'.'))
            what.chop(1);
        facts.known.insert(QStringLiteral("change"), what);
    }
    facts.changes = std::move(*changes);
    return {};
}

} // namespace

Result<Circumstances> circumstancesOf(DeskContext& context, store::Connection& db, const CheckRequest& request)
{
    store::Tables tables(db);
    Circumstances known;
    auto approved = tables.approvals.keysFor(request.complaint);
    if (!approved)
        return std::unexpected(approved.error());
    known.approved = std::move(*approved);
    if (auto done = addHouseStyle(context, db, request, known); !done)
        return std::unexpected(done.error());
    const auto complaint = tables.complaints.load(request.complaint);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (!*complaint)
        return known;
    const Complaint& matter = **complaint;
    ReplyFacts& facts = known.facts;
    facts.hers = matter.language;
    if (matter.asked && *matter.asked != Remedy::None && *matter.asked != Remedy::Other)
        facts.asked = {*matter.asked};
    facts.attachments = 0; // the text alone is handed over; a file is added in the mail program
    if (auto done = addReader(context, tables, db, matter, known.reader); !done)
        return std::unexpected(done.error());
    const auto bought = boughtIn(context, tables, db, matter);
    if (!bought)
        return std::unexpected(bought.error());
    addPurchase(context, *bought, matter, request.language, known);
    if (auto done = addConversation(tables, matter, known); !done)
        return std::unexpected(done.error());
    if (auto done = addOurSide(context, tables, db, matter, request.language, facts); !done)
        return std::unexpected(done.error());
    if (auto done = addChanges(context, db, matter, bought->purchase, facts); !done)
        return std::unexpected(done.error());
    auto foreign = foreignWords(context, db, matter, request.text);
    if (!foreign)
        return std::unexpected(foreign.error());
    facts.foreign = std::move(*foreign);
    const auto newest = tables.messages.newest();
    if (!newest)
        return std::unexpected(newest.error());
    known.newest = *newest;
    return known;
}

Result<ReplyFacts> firstAnswerFacts(DeskContext& context, store::Connection& db, const CheckRequest& request)
{
    auto known = circumstancesOf(context, db, request);
    if (!known)
        return std::unexpected(known.error());
    const auto messages = store::MessageTable(db).ofComplaint(request.complaint);
    if (!messages)
        return std::unexpected(messages.error());
    const auto hers = std::ranges::find(*messages, MessageKind::Incoming, &Message::kind);
    if (hers != messages->end())
        known->facts.known.insert(QStringLiteral("matter"), language::matterOf(hers->text));
    return known->facts;
}

} // namespace amends
