#include "desk/Circumstances.h"
#include "calendar/WorkingTime.h"
#include "desk/DeskContext.h"
#include "desk/Guarantee.h"
#include "desk/PreventionsDesk.h"
#include "desk/Standing.h"
#include "language/InsertLines.h"
#include "store/SaleTermsTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

// The day as a reply says it; the lines to insert stand before it without a preposition of their own.
constexpr const char16_t* dayFormats[] = {u"dddd d MMMM", u"dddd d MMMM", u"dddd d MMMM", u"'am' dddd, d. MMMM"};

QString dayInWords(const QDate& day, Language language)
{
    if (!day.isValid())
        return {};
    return QLocale(QString(code(language))).toString(day, QString::fromUtf16(dayFormats[size_t(language)]));
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

Done addPurchase(DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint, Circumstances& known)
{
    if (!complaint.purchase.isValid())
        return {};
    const auto purchase = tables.purchases.load(complaint.purchase);
    if (!purchase)
        return std::unexpected(purchase.error());
    const auto terms = store::SaleTermsTable(db).load(complaint.id, complaint.purchase);
    if (!terms)
        return std::unexpected(terms.error());
    const LawBook book = context.law.bookFor(db, complaint.closed);
    const Shop shop = context.shop();
    const Sale sale{shop, complaint, *purchase, *terms, context.today()};
    const GuaranteePosition position = guaranteeFor(book, sale);
    known.reader.insidePresumption = position.known && position.inPresumption;
    if (!*purchase)
        return {};
    ReplyFacts& facts = known.facts;
    facts.forbidden = forbiddenFor(book, sale);
    facts.amounts = {(*purchase)->total};
    for (const PurchaseLine& line : (*purchase)->lines) {
        if (!facts.amounts.contains(line.amount))
            facts.amounts.append(line.amount);
    }
    if (!(*purchase)->refunded.isZero())
        facts.amounts.append((*purchase)->refunded);
    const QTimeZone zone = context.zone();
    for (const QDate& day : {(*purchase)->ordered.toTimeZone(zone).date(), (*purchase)->delivered}) {
        if (day.isValid())
            facts.days.append(day);
    }
    return {};
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

Done addOurSide(DeskContext& context, store::Tables& tables, const Complaint& complaint, Language language, ReplyFacts& facts)
{
    const Shop shop = context.shop();
    const StaffId writer = context.staff().isValid() ? context.staff() : complaint.handler;
    QString phone = shop.phone;
    if (writer.isValid()) {
        const auto staff = tables.shop.staffMember(writer);
        if (!staff)
            return std::unexpected(staff.error());
        if (*staff) {
            facts.known.insert(QStringLiteral("handler"), (*staff)->name);
            if (!(*staff)->directLine.isEmpty())
                phone = (*staff)->directLine;
        }
    }
    facts.known.insert(QStringLiteral("phone"), phone);
    facts.known.insert(QStringLiteral("hours"), shop.hours);
    facts.known.insert(QStringLiteral("shop"), shop.name);
    facts.known.insert(QStringLiteral("customer"), facts.names.value(0));
    const QDate next = calendar::workingTimeOf(shop, context.zone()).nextWorkingDay(context.today());
    facts.known.insert(QStringLiteral("day"), dayInWords(next, language));
    return {};
}

/// Whom a no must name, whatever was bought.
Done addMediator(DeskContext& context, store::Tables& tables, store::Connection& db, const Complaint& complaint, Language language,
                 ReplyFacts& facts)
{
    std::optional<Purchase> purchase;
    if (complaint.purchase.isValid()) {
        const auto loaded = tables.purchases.load(complaint.purchase);
        if (!loaded)
            return std::unexpected(loaded.error());
        purchase = *loaded;
    }
    const Shop shop = context.shop();
    const NamedMediator named = mediatorFor(context.law.bookFor(db, complaint.closed), {shop, complaint, purchase, {}, context.today()}, language);
    facts.known.insert(QStringLiteral("mediator"), named.name);
    facts.refusal = RefusalDuties{named.owed, complaint.status == Status::NotAccepted};
    return {};
}

Done addChanges(DeskContext& context, store::Connection& db, const Complaint& complaint, ReplyFacts& facts)
{
    auto changes = changesOnRecord(context, db, complaint);
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
    if (auto done = addPurchase(context, tables, db, matter, known); !done)
        return std::unexpected(done.error());
    if (auto done = addConversation(tables, matter, known); !done)
        return std::unexpected(done.error());
    if (auto done = addOurSide(context, tables, matter, request.language, facts); !done)
        return std::unexpected(done.error());
    if (auto done = addMediator(context, tables, db, matter, request.language, facts); !done)
        return std::unexpected(done.error());
    if (auto done = addChanges(context, db, matter, facts); !done)
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
