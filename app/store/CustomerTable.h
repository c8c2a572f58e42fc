#pragma once
#include "domain/Customer.h"
#include "store/Connection.h"

namespace amends::store {

/// A customer found, and what she was found by.
struct CustomerMatch
{
    enum class By { External, Email, Phone, Card, Order, Name, NamePrefix };

    CustomerId id;
    QString name;
    By by = By::Name;
    QString detail; ///< the e-mail, phone, card, … that matched; the city for a name

    bool operator==(const CustomerMatch&) const = default;
};

struct CustomerLink
{
    CustomerId other;
    QString name;
    LinkKind kind = LinkKind::Household;

    bool operator==(const CustomerLink&) const = default;
};

/// Customers with their addresses, phones, cards, outside numbers, things to remember and links.
class CustomerTable
{
public:
    explicit CustomerTable(Connection& db) : m_db(db) {}

    Result<CustomerId> add(const Customer& customer);
    /// The whole record; its lists replace those kept. NotFound. Reindex her complaints afterwards (SearchIndex).
    Done save(const Customer& customer);
    Result<std::optional<Customer>> load(CustomerId id);
    Result<QString> name(CustomerId id);

    /// Each adds at the end unless it is there, and answers with the row (0: was there), for a batch to note.
    Result<qint64> addEmail(CustomerId id, const QString& email);
    Result<qint64> addPhone(CustomerId id, const QString& phone);
    Result<qint64> addCard(CustomerId id, const QString& card);
    /// The customer number of another system ("" where it is not known which).
    Result<qint64> addExternal(CustomerId id, const QString& number, const QString& system);
    Result<qint64> remember(CustomerId id, const QString& text, const QDateTime& at);
    Done forget(CustomerId id, const QString& text);
    /// Moves `since` back when the day is earlier.
    Done sinceAtLatest(CustomerId id, const QDate& day);

    /// Both ways are one link; linking again changes its kind.
    Done link(CustomerId a, CustomerId b, LinkKind kind);
    Done unlink(CustomerId a, CustomerId b);
    Result<QList<CustomerLink>> links(CustomerId id);

    // Exact lookups, oldest customer first.
    Result<QList<CustomerId>> byEmail(const QString& email);
    Result<QList<CustomerId>> byPhone(const QString& phone); ///< tolerant of national and international forms
    Result<QList<CustomerId>> byCard(const QString& card);
    /// `system` "" looks in all systems.
    Result<QList<CustomerId>> byExternal(const QString& number, const QString& system = {});
    Result<QList<CustomerId>> byName(const QString& name);   ///< the whole name, folded
    /// Exact ones first (customer number, e-mail, phone, card, order number, name), then those whose name has words
    /// beginning with all the words typed. Prefixes from two letters.
    Result<QList<CustomerMatch>> find(const QString& query, int limit);

    /// Her folded name and words again, after her row was changed beside this class. Nothing for one that is gone.
    Done refold(CustomerId id);

    /// The customers with the highest row ids after `after`, for passes over all.
    Result<QList<CustomerId>> idsAfter(CustomerId after, int limit);

private:
    Done saveLists(const Customer& customer);
    Done saveWords(const Customer& customer);
    Connection& m_db;
};

} // namespace amends::store
