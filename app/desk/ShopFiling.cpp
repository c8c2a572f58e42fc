#include "desk/ShopFiling.h"
#include <numeric>

namespace amends {

namespace {

qint64 sumOf(const std::vector<shopdata::OrderLine>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0),
                           [](qint64 sum, const shopdata::OrderLine& line) { return sum + line.amount.minor(); });
}

Done addLine(store::PurchaseIntake& intake, PurchaseId id, const shopdata::OrderLine& line, PurchaseLineId* added = nullptr)
{
    const auto row = intake.addLine(id, line.article, line.description, line.quantityMilli, line.amount.minor(), line.fingerprint);
    if (row && added)
        *added = *row;
    return row ? Done() : std::unexpected(row.error());
}

/// What a record says of the order's head, laid over what is known. The total is the caller's.
void layOver(store::OrderHead& head, const shopdata::OrderRecord& record, CustomerId customer)
{
    if (!head.customer.isValid())
        head.customer = customer;
    // The parts of one invoice may differ by a minute: the earliest stands, whatever the order of arrival.
    if (record.ordered.isValid() && (!head.ordered.isValid() || record.ordered < head.ordered))
        head.ordered = record.ordered;
    if (record.delivered.isValid())
        head.delivered = record.delivered;
    if (!record.channel.isEmpty())
        head.channel = record.channel;
    if (record.currencyKnown || !head.id.isValid())
        head.currency = record.currency;
    if (record.discount)
        head.discount = record.discount->minor();
    if (record.refunded)
        head.refunded = record.refunded->minor();
    if (record.cancelled)
        head.cancelled = *record.cancelled;
    if (record.total) {
        head.total = record.total->minor();
        head.declared = true;
    }
}

} // namespace

Result<std::shared_ptr<ShopFiling>> ShopFiling::begin(Act& act, const QStringList& files)
{
    std::shared_ptr<ShopFiling> filing(new ShopFiling);
    const auto batch = store::BatchTable(act.db).begin(QStringLiteral("shop"), act.now, files);
    if (!batch)
        return std::unexpected(batch.error());
    filing->m_batch = *batch;
    store::PurchaseIntake intake(act.db);
    const auto highest = intake.highest();
    if (!highest)
        return std::unexpected(highest.error());
    filing->m_highest = *highest;
    return filing;
}

Done ShopFiling::learn(store::Connection& db)
{
    return store::PurchaseIntake(db).eachKey([this](const store::CustomerLookup& lookup) { know(lookup); });
}

Result<ShopFiled> ShopFiling::file(Act& act, const ShopRecord& record)
{
    if (const auto* customer = std::get_if<shopdata::CustomerRecord>(&record))
        return fileCustomer(act, *customer);
    if (const auto* order = std::get_if<shopdata::OrderRecord>(&record))
        return fileOrder(act, *order);
    const auto& rejection = std::get<shopdata::Rejection>(record);
    return ShopFiled{rejection.ignored ? Outcome::Ignored : Outcome::Rejected, rejection.reason, 1};
}

Done ShopFiling::settle(Act& act)
{
    store::Tables tables(act.db);
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        if (const Done done = it->anew ? tables.spend.workOut(it.key()) : Done(); !done)
            return done;
        if (!it->earliest.isValid())
            continue;
        if (const Done done = tables.customers.sinceAtLatest(it.key(), it->earliest); !done)
            return done;
    }
    m_touched.clear();
    return {};
}

ShopFiling::Touched* ShopFiling::touch(CustomerId id, const QDateTime& ordered)
{
    if (!id.isValid())
        return nullptr;
    Touched& touched = m_touched[id];
    if (ordered.isValid() && (!touched.earliest.isValid() || ordered.date() < touched.earliest))
        touched.earliest = ordered.date();
    return &touched;
}

void ShopFiling::touchAnew(CustomerId id, const QDateTime& ordered)
{
    if (Touched* touched = touch(id, ordered))
        touched->anew = true;
}

Result<ShopFiled> ShopFiling::fileCustomer(Act& act, const shopdata::CustomerRecord& record)
{
    Person person;
    person.key = {record.externalId, record.emails.value(0), record.phones.value(0), record.name, record.cards.value(0)};
    person.others = record.alsoKnownAs;
    person.detail = &record;
    const auto found = personOf(act, person);
    if (!found)
        return std::unexpected(found.error());
    if (!found->id.isValid())
        return ShopFiled{Outcome::Rejected, QStringLiteral("no_customer_key"), 1};
    return ShopFiled{found->added ? Outcome::Added : found->changed ? Outcome::Updated : Outcome::Skipped, {}, 1};
}

Result<ShopFiled> ShopFiling::fileOrder(Act& act, const shopdata::OrderRecord& record)
{
    Found customer;
    if (!record.customer.isEmpty()) {
        Person person;
        person.key = record.customer;
        person.detail = record.customerDetail ? &*record.customerDetail : nullptr;
        auto found = personOf(act, person);
        if (!found)
            return std::unexpected(found.error());
        customer = *found;
    }
    const auto known = store::PurchaseIntake(act.db).find(record.identity, m_system);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        auto filed = completeOrder(act, record, **known, customer.id);
        if (filed && filed->outcome == Outcome::Skipped && (customer.changed || customer.added))
            filed->outcome = Outcome::Updated;
        return filed;
    }
    store::OrderHead head;
    layOver(head, record, customer.id);
    return addOrder(act, record, head);
}

Result<ShopFiled> ShopFiling::addOrder(Act& act, const shopdata::OrderRecord& record, store::OrderHead head)
{
    store::PurchaseIntake intake(act.db);
    if (!head.declared)
        head.total = sumOf(record.lines);
    const auto id = intake.add(head, record.orderNumber, record.identity, m_system);
    if (!id)
        return std::unexpected(id.error());
    if (const Done done = store::BatchTable(act.db).noteAdded(m_batch, store::BatchRows::Purchase, id->value()); !done)
        return std::unexpected(done.error());
    for (const shopdata::OrderLine& line : record.lines) {
        if (const Done done = addLine(intake, *id, line); !done)
            return std::unexpected(done.error());
    }
    touch(head.customer, head.ordered);
    if (head.cancelled || !head.customer.isValid())
        return ShopFiled{Outcome::Added, {}, record.rows};
    const Money refunded(head.refunded, head.currency);
    const Money net(head.total - head.refunded, head.currency);
    if (const Done done = store::SpendTable(act.db).add(head.customer, net, refunded, head.ordered); !done)
        return std::unexpected(done.error());
    return ShopFiled{Outcome::Added, {}, record.rows};
}

Result<ShopFiled> ShopFiling::completeOrder(Act& act, const shopdata::OrderRecord& record, const store::OrderHead& known,
                                            CustomerId customer)
{
    store::PurchaseIntake intake(act.db);
    store::BatchTable batches(act.db);
    const bool ofThisImport = known.id > m_highest;
    store::OrderHead head = known;
    layOver(head, record, customer);
    std::vector<const shopdata::OrderLine*> lines;
    if (!record.lines.empty()) {
        const auto there = intake.fingerprints(known.id);
        if (!there)
            return std::unexpected(there.error());
        for (const shopdata::OrderLine& line : record.lines) {
            if (!there->contains(line.fingerprint))
                lines.push_back(&line);
        }
    }
    if (!head.declared) {
        for (const shopdata::OrderLine* line : lines)
            head.total += line->amount.minor();
    }
    if (head == known && lines.empty())
        return ShopFiled{Outcome::Skipped, {}, record.rows};

    if (!ofThisImport) {
        if (const Done done = batches.noteChanging(m_batch, store::BatchRows::Purchase, known.id.value()); !done)
            return std::unexpected(done.error());
    }
    if (const Done done = head == known ? Done() : intake.save(head); !done)
        return std::unexpected(done.error());
    for (const shopdata::OrderLine* line : lines) {
        PurchaseLineId row;
        if (const Done done = addLine(intake, known.id, *line, &row); !done)
            return std::unexpected(done.error());
        if (ofThisImport)
            continue;
        if (const Done done = batches.noteAdded(m_batch, store::BatchRows::PurchaseLine, row.value()); !done)
            return std::unexpected(done.error());
    }
    touchAnew(head.customer, head.ordered);
    return ShopFiled{ofThisImport ? Outcome::Added : Outcome::Updated, {}, record.rows};
}

} // namespace amends
