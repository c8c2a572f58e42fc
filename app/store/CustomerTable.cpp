#include "store/CustomerTable.h"
#include "store/Fold.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

using namespace Qt::Literals;

constexpr auto email = "email"_L1;
constexpr auto phone = "phone"_L1;
constexpr auto card = "card"_L1;
constexpr auto external = "external"_L1;

/// The form in which a key is compared.
QString lookupOf(QLatin1StringView kind, const QString& value)
{
    if (kind == email)
        return value.trimmed().toLower();
    if (kind == phone)
        return phoneKey(value);
    if (kind == card)
        return cardKey(value);
    return value.trimmed();
}

QString foldedName(const Customer& customer)
{
    return foldedWords(customer.name.isEmpty() ? customer.company : customer.name).join(u' ');
}

CustomerId customerId(const Row& row)
{
    return row.id<CustomerId>(0);
}

Customer customerOf(const Row& row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.name = row.text(1);
    customer.company = row.text(2);
    customer.address = {row.text(3), row.text(4), row.text(5), row.text(6)};
    customer.language = row.code<Language>(7);
    customer.since = row.date(8);
    return customer;
}

Result<qint64> addKey(Connection& db, CustomerId id, QLatin1StringView kind, const QString& value, const QString& system)
{
    const QString kept = kind == email ? value.trimmed().toLower() : value.trimmed();
    if (kept.isEmpty())
        return 0;
    if (Done done = run(db, "customer_key_insert", id, kind, kept, lookupOf(kind, kept), system); !done)
        return std::unexpected(done.error());
    return db.changes() > 0 ? db.lastInsertId() : 0;
}

Done saveKeys(Connection& db, CustomerId id, QLatin1StringView kind, const QStringList& values)
{
    QStringList kept;
    for (const QString& value : values) {
        const QString clean = kind == email ? value.trimmed().toLower() : value.trimmed();
        if (!clean.isEmpty() && !kept.contains(clean))
            kept.append(clean);
    }
    if (Done done = run(db, "customer_key_prune", id, kind, jsonOf(kept)); !done)
        return done;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (Done done = run(db, "customer_key_save", id, kind, kept[i], lookupOf(kind, kept[i]), qint64(i)); !done)
            return done;
    }
    return {};
}

Result<QList<CustomerId>> byKey(Connection& db, QLatin1StringView kind, const QString& value, const QString& system = {})
{
    const QString lookup = lookupOf(kind, value);
    if (lookup.isEmpty())
        return QList<CustomerId>();
    const auto found = list(
        db, "customer_by_key", [](const Row& row) { return std::pair(row.id<CustomerId>(0), row.text(1)); }, kind,
        lookup, system);
    if (!found)
        return std::unexpected(found.error());
    QList<CustomerId> ids;
    for (const auto& [id, written] : *found) {
        if ((kind != phone || samePhone(written, value)) && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

Result<CustomerId> CustomerTable::add(const Customer& customer)
{
    return inTransaction(m_db, [&]() -> Result<CustomerId> {
        const Address& a = customer.address;
        const auto id = insert<CustomerId>(m_db, "customer_insert", customer.name, customer.company, a.street,
                                           a.postalCode, a.city, a.country, customer.language, customer.since,
                                           foldedName(customer));
        if (!id)
            return id;
        Customer added = customer;
        added.id = *id;
        if (Done done = saveLists(added); !done)
            return std::unexpected(done.error());
        return id;
    });
}

Done CustomerTable::save(const Customer& customer)
{
    return inTransaction(m_db, [&]() -> Done {
        const Address& a = customer.address;
        if (Done done = runOnOne(m_db, "customer_update", customer.id, customer.name, customer.company, a.street,
                                 a.postalCode, a.city, a.country, customer.language, customer.since,
                                 foldedName(customer));
            !done)
            return done;
        return saveLists(customer);
    });
}

Done CustomerTable::saveLists(const Customer& customer)
{
    for (const auto& [kind, values] : {std::pair(email, &customer.emails), std::pair(phone, &customer.phones),
                                       std::pair(card, &customer.cards), std::pair(external, &customer.externalIds)}) {
        if (Done done = saveKeys(m_db, customer.id, kind, *values); !done)
            return done;
    }
    if (Done done = run(m_db, "remember_prune", customer.id, jsonOf(customer.remember)); !done)
        return done;
    // Newest first in the value, newest with the highest position in the table.
    for (qsizetype i = 0; i < customer.remember.size(); ++i) {
        if (Done done = run(m_db, "remember_save", customer.id, customer.remember[i], customer.remember.size() - 1 - i);
            !done)
            return done;
    }
    return saveWords(customer);
}

Done CustomerTable::saveWords(const Customer& customer)
{
    if (Done done = run(m_db, "customer_words_delete", customer.id); !done)
        return done;
    for (const QString& word : foldedWords(QString(customer.name + u' ' + customer.company))) {
        if (Done done = run(m_db, "customer_word_insert", word, customer.id); !done)
            return done;
    }
    return {};
}

Done CustomerTable::refold(CustomerId id)
{
    const auto customer = load(id);
    if (!customer)
        return std::unexpected(customer.error());
    return *customer ? saveWords(**customer) : Done();
}

Result<std::optional<Customer>> CustomerTable::load(CustomerId id)
{
    auto customer = first(m_db, "customer_load", customerOf, id);
    if (!customer || !*customer)
        return customer;
    const auto keys = list(
        m_db, "customer_keys", [](const Row& row) { return std::pair(row.text(0), row.text(1)); }, id);
    if (!keys)
        return std::unexpected(keys.error());
    for (const auto& [kind, value] : *keys) {
        Customer& c = **customer;
        QStringList& values = kind == email ? c.emails : kind == phone ? c.phones : kind == card ? c.cards : c.externalIds;
        values.append(value);
    }
    const auto remembered = list(m_db, "remember_list", [](const Row& row) { return row.text(0); }, id);
    if (!remembered)
        return std::unexpected(remembered.error());
    (*customer)->remember = *remembered;
    return customer;
}

Result<QString> CustomerTable::name(CustomerId id)
{
    const auto row = first(m_db, "customer_name", [](const Row& r) { return r.text(0); }, id);
    if (!row)
        return std::unexpected(row.error());
    return row->value_or(QString());
}

Result<qint64> CustomerTable::addEmail(CustomerId id, const QString& value)
{
    return addKey(m_db, id, email, value, {});
}

Result<qint64> CustomerTable::addPhone(CustomerId id, const QString& value)
{
    return addKey(m_db, id, phone, value, {});
}

Result<qint64> CustomerTable::addCard(CustomerId id, const QString& value)
{
    return addKey(m_db, id, card, value, {});
}

Result<qint64> CustomerTable::addExternal(CustomerId id, const QString& number, const QString& system)
{
    return addKey(m_db, id, external, number, system);
}

Result<qint64> CustomerTable::remember(CustomerId id, const QString& text, const QDateTime& at)
{
    if (Done done = run(m_db, "remember_insert", id, text, at); !done)
        return std::unexpected(done.error());
    return m_db.changes() > 0 ? m_db.lastInsertId() : 0;
}

Done CustomerTable::forget(CustomerId id, const QString& text)
{
    return run(m_db, "remember_delete", id, text);
}

Done CustomerTable::sinceAtLatest(CustomerId id, const QDate& day)
{
    return day.isValid() ? run(m_db, "customer_since", id, day) : Done();
}

Done CustomerTable::link(CustomerId a, CustomerId b, LinkKind kind)
{
    if (a == b)
        return failure(Problem::BadInput, QStringLiteral("a customer is not linked to herself"));
    return run(m_db, "link_save", a, b, kind);
}

Done CustomerTable::unlink(CustomerId a, CustomerId b)
{
    return run(m_db, "link_delete", a, b);
}

Result<QList<CustomerLink>> CustomerTable::links(CustomerId id)
{
    return list(
        m_db, "link_list",
        [](const Row& row) {
            return CustomerLink{row.id<CustomerId>(0), row.text(1), row.codeOr(2, LinkKind::Household)};
        },
        id);
}

Result<QList<CustomerId>> CustomerTable::byEmail(const QString& value)
{
    return byKey(m_db, email, value);
}

Result<QList<CustomerId>> CustomerTable::byPhone(const QString& value)
{
    return byKey(m_db, phone, value);
}

Result<QList<CustomerId>> CustomerTable::byCard(const QString& value)
{
    return byKey(m_db, card, value);
}

Result<QList<CustomerId>> CustomerTable::byExternal(const QString& number, const QString& system)
{
    return byKey(m_db, external, number, system);
}

Result<QList<CustomerId>> CustomerTable::byName(const QString& name)
{
    return list(m_db, "customer_by_name", customerId, foldedWords(name).join(u' '));
}

Result<QList<CustomerId>> CustomerTable::idsAfter(CustomerId after, int limit)
{
    return list(m_db, "customer_ids_after", customerId, after.value(), limit);
}

} // namespace amends::store
