#include "desk/ShopFiling.h"
#include "store/Fold.h"

namespace amends {

namespace {

constexpr QChar kUnitSeparator(0x1f);
constexpr qsizetype kMostOfOnePhone = 50;

QString externalKey(const QString& system, const QString& number)
{
    return system + kUnitSeparator + number.trimmed();
}

/// What there is to say where it was not known: an import completes, it does not overrule.
bool completeFields(Customer& customer, const shopdata::CustomerRecord& detail)
{
    const Customer before = customer;
    if (customer.name.isEmpty())
        customer.name = detail.name;
    if (customer.company.isEmpty())
        customer.company = detail.company;
    // Two orders may name two countries and no street: the first stands, or each import would change it to and fro.
    if (customer.address.isEmpty() && (customer.address.country.isEmpty() || !detail.address.isEmpty()))
        customer.address = detail.address;
    if (!customer.language)
        customer.language = detail.language;
    if (detail.since.isValid() && (!customer.since.isValid() || detail.since < customer.since))
        customer.since = detail.since;
    return customer != before;
}

bool isWordOf(const QString& word, const QStringList& words)
{
    return std::ranges::any_of(words, [&](const QString& other) {
        // "J. Doe" may be John Doe.
        return other == word || (word.size() == 1 && other.startsWith(word)) || (other.size() == 1 && word.startsWith(other));
    });
}

/// Whether two names may be one person's: all words of the shorter are in the longer.
bool namesAgree(const QString& a, const QString& b)
{
    QStringList shorter = store::foldedWords(a);
    QStringList longer = store::foldedWords(b);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    return std::ranges::all_of(shorter, [&](const QString& word) { return isWordOf(word, longer); });
}

template <class T> void addOnce(QList<T>& list, const T& value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

} // namespace

void ShopFiling::know(const store::CustomerLookup& lookup)
{
    // Rows come the newest customer first, so that the oldest one with a key keeps it.
    if (lookup.kind == u"external") {
        m_external.insert(externalKey(lookup.system, lookup.lookup), lookup.customer);
        m_numbers.add(lookup.system, lookup.lookup, lookup.customer);
    } else if (lookup.kind == u"email") {
        m_email.insert(lookup.lookup, lookup.customer);
    } else if (lookup.kind == u"card") {
        m_card.insert(lookup.lookup, lookup.customer);
    } else if (!lookup.lookup.isEmpty()) {
        m_phone.insert(lookup.lookup, lookup.customer);
    }
}

CustomerId ShopFiling::byExternal(const QString& number) const
{
    if (number.isEmpty())
        return {};
    const auto found = m_external.constFind(externalKey(m_system, number));
    return current(found != m_external.cend() ? *found : m_external.value(externalKey({}, number)));
}

CustomerId ShopFiling::byNumberAlike(const QString& number) const
{
    return current(m_numbers.alike(m_system, number, m_style));
}

/// A household has one phone, and two of its members may be customers: the name tells which. A number that many have is
/// the shop's own or made up, and tells nothing.
Result<CustomerId> ShopFiling::byPhone(Act& act, const QString& phone, const QString& name) const
{
    QList<CustomerId> having;
    for (const CustomerId id : m_phone.values(store::phoneKey(phone)))
        if (const CustomerId now = current(id); !having.contains(now))
            having << now;
    if (having.size() > kMostOfOnePhone || (name.isEmpty() && having.size() > 1))
        return CustomerId();
    // The oldest customer first.
    std::ranges::sort(having, {}, &CustomerId::value);
    for (const CustomerId id : having) {
        const auto same = isNamedAlike(act, id, name);
        if (!same)
            return std::unexpected(same.error());
        if (*same)
            return id;
    }
    return CustomerId();
}

Result<bool> ShopFiling::isNamedAlike(Act& act, CustomerId id, const QString& name) const
{
    if (!id.isValid() || name.isEmpty())
        return id.isValid();
    const auto known = store::CustomerTable(act.db).load(id);
    if (!known)
        return std::unexpected(known.error());
    return !*known || namesAgree((*known)->name, name);
}

CustomerId ShopFiling::current(CustomerId id) const
{
    for (auto joined = m_joined.constFind(id); joined != m_joined.cend(); joined = m_joined.constFind(id))
        id = *joined;
    return id;
}

Result<CustomerId> ShopFiling::lookUp(Act& act, const Person& person) const
{
    CustomerId id = byExternal(person.key.externalId);
    for (const QString& other : person.others) {
        if (!id.isValid())
            id = byExternal(other);
    }
    if (!id.isValid() && !person.key.card.isEmpty())
        id = current(m_card.value(store::cardKey(person.key.card)));
    if (!id.isValid() && !person.key.email.isEmpty())
        id = current(m_email.value(person.key.email.toLower()));
    if (const CustomerId likely = id.isValid() ? CustomerId() : byNumberAlike(person.key.externalId); likely.isValid()) {
        const auto same = isNamedAlike(act, likely, person.key.name);
        if (!same)
            return std::unexpected(same.error());
        id = *same ? likely : CustomerId();
    }
    if (!id.isValid() && !person.key.phone.isEmpty()) {
        const auto found = byPhone(act, person.key.phone, person.key.name);
        if (!found)
            return found;
        id = *found;
    }
    if (id.isValid() || person.key.mayCreate() || person.key.name.isEmpty())
        return id;
    // A name says who it is only where one customer has it.
    const auto named = store::CustomerTable(act.db).byName(person.key.name);
    if (!named)
        return std::unexpected(named.error());
    return named->size() == 1 ? named->constFirst() : CustomerId();
}

Result<ShopFiling::Found> ShopFiling::personOf(Act& act, const Person& person)
{
    auto id = lookUp(act, person);
    if (!id)
        return std::unexpected(id.error());
    if (!id->isValid()) {
        if (!person.key.mayCreate())
            return Found();
        const auto made = makeCustomer(act, person);
        if (!made)
            return std::unexpected(made.error());
        return Found{*made, true, true};
    }
    const qsizetype joinedBefore = m_joined.size();
    if (!person.others.isEmpty()) {
        id = joinAliases(act, person, *id);
        if (!id)
            return std::unexpected(id.error());
    }
    const auto changed = complete(act, *id, person);
    if (!changed)
        return std::unexpected(changed.error());
    return Found{*id, false, *changed || m_joined.size() > joinedBefore};
}

Result<CustomerId> ShopFiling::makeCustomer(Act& act, const Person& person)
{
    store::Tables tables(act.db);
    Customer customer;
    customer.name = person.key.name;
    if (person.detail)
        completeFields(customer, *person.detail);
    const auto id = tables.customers.add(customer);
    if (!id)
        return id;
    if (const Done done = tables.batches.noteAdded(m_batch, store::BatchRows::Customer, id->value()); !done)
        return std::unexpected(done.error());
    if (const auto added = addKeys(act, *id, person); !added)
        return std::unexpected(added.error());
    return id;
}

/// Several rows of one person, because orders named her by other numbers before: the first keeps all.
Result<CustomerId> ShopFiling::joinAliases(Act& act, const Person& person, CustomerId found)
{
    store::PurchaseIntake intake(act.db);
    for (const QString& other : person.others) {
        const CustomerId alias = byExternal(other);
        if (!alias.isValid() || alias == found)
            continue;
        const auto gone = intake.merge(alias, found);
        if (!gone)
            return std::unexpected(gone.error());
        m_joined.insert(alias, found);
        m_touched.remove(alias);
        if (!*gone)
            touchAnew(alias, {});
        touchAnew(found, {});
    }
    return found;
}

Result<bool> ShopFiling::complete(Act& act, CustomerId id, const Person& person)
{
    store::Tables tables(act.db);
    const auto added = addKeys(act, id, person);
    if (!added || !person.detail)
        return added;
    // Each order of hers says the same again.
    const shopdata::CustomerRecord& detail = *person.detail;
    const Details said(detail.name, detail.company, detail.address, detail.language, detail.since);
    if (Details& last = m_completed[id]; last != said)
        last = said;
    else
        return added;
    auto customer = tables.customers.load(id);
    if (!customer)
        return std::unexpected(customer.error());
    if (!*customer || !completeFields(**customer, *person.detail))
        return added;
    if (const Done done = tables.batches.noteChanging(m_batch, store::BatchRows::Customer, id.value()); !done)
        return std::unexpected(done.error());
    if (const Done done = tables.customers.save(**customer); !done)
        return std::unexpected(done.error());
    if (const Done done = tables.search.reindexCustomer(id); !done)
        return std::unexpected(done.error());
    return true;
}

/// All she is known by, in the maps and in the store. The answer is whether any of it was new.
Result<bool> ShopFiling::addKeys(Act& act, CustomerId id, const Person& person)
{
    store::Tables tables(act.db);
    QStringList emails, phones, cards;
    addOnce(emails, person.key.email.toLower());
    addOnce(phones, person.key.phone);
    if (person.detail) {
        for (const QString& email : person.detail->emails)
            addOnce(emails, email);
        for (const QString& phone : person.detail->phones)
            addOnce(phones, phone);
        cards = person.detail->cards;
    }
    addOnce(cards, person.key.card);
    bool changed = false;
    const auto note = [&](const Result<qint64>& row, store::BatchRows table) -> Done {
        if (!row)
            return std::unexpected(row.error());
        if (*row == 0)
            return {};
        changed = true;
        return tables.batches.noteAdded(m_batch, table, *row);
    };
    for (const QString& number : QStringList{person.key.externalId} + person.others) {
        // One number may stand for a customer of its own already; the oldest keeps it.
        if (number.isEmpty() || byExternal(number).isValid() || byNumberAlike(number) == id)
            continue;
        if (const Done done = note(tables.customers.addExternal(id, number, m_system), store::BatchRows::CustomerKey); !done)
            return std::unexpected(done.error());
        m_external.insert(externalKey(m_system, number), id);
        m_numbers.add(m_system, number, id);
        if (number == person.key.externalId && !person.others.isEmpty()) {
            if (const Done done = store::PurchaseIntake(act.db).putExternalFirst(id, number); !done)
                return std::unexpected(done.error());
        }
    }
    for (const QString& email : emails) {
        if (m_email.contains(email))
            continue;
        if (const Done done = note(tables.customers.addEmail(id, email), store::BatchRows::CustomerKey); !done)
            return std::unexpected(done.error());
        m_email.insert(email, id);
    }
    for (const QString& phone : phones) {
        const QString key = store::phoneKey(phone);
        if (key.isEmpty() || m_phone.contains(key, id) || m_phone.count(key) > kMostOfOnePhone)
            continue;
        if (const Done done = note(tables.customers.addPhone(id, phone), store::BatchRows::CustomerKey); !done)
            return std::unexpected(done.error());
        m_phone.insert(key, id);
    }
    for (const QString& card : cards) {
        const QString key = store::cardKey(card);
        if (m_card.contains(key))
            continue;
        m_card.insert(key, id);
        if (const Done done = note(tables.customers.addCard(id, card), store::BatchRows::CustomerKey); !done)
            return std::unexpected(done.error());
    }
    return changed;
}

} // namespace amends
