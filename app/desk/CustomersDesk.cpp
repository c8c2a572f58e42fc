#include "desk/CustomersDesk.h"
#include "desk/CustomerExport.h"
#include "desk/Events.h"
#include "store/Tables.h"

namespace amends {

namespace {

/// The whole record as given, with the index of her complaints and a note in the log.
Done saveCustomer(Act& act, const Customer& customer)
{
    if (const Done saved = store::CustomerTable(act.db).save(customer); !saved)
        return saved;
    if (const Done indexed = store::SearchIndex(act.db).reindexCustomer(customer.id); !indexed)
        return indexed;
    // Her name stands in her complaints' rows.
    const auto complaints = store::ComplaintTable(act.db).idsOfCustomer(customer.id);
    if (!complaints)
        return std::unexpected(complaints.error());
    for (const ComplaintId id : *complaints)
        act.changes.complaints.insert(id);
    return addEvent(act, customer.id, QStringLiteral("customer_saved"));
}

Done remember(Act& act, CustomerId id, const QString& text)
{
    if (const auto row = store::CustomerTable(act.db).remember(id, text, act.now); !row)
        return std::unexpected(row.error());
    return addEvent(act, id, QStringLiteral("remember_added"));
}

Done forget(Act& act, CustomerId id, const QString& text)
{
    if (const Done gone = store::CustomerTable(act.db).forget(id, text); !gone)
        return gone;
    return addEvent(act, id, QStringLiteral("remember_removed"));
}

Done link(Act& act, CustomerId a, CustomerId b, LinkKind kind)
{
    if (const Done linked = store::CustomerTable(act.db).link(a, b, kind); !linked)
        return linked;
    act.changes.customers.insert(b);
    return addEvent(act, a, QStringLiteral("linked"), {}, codeOf(b));
}

Done unlink(Act& act, CustomerId a, CustomerId b)
{
    if (const Done gone = store::CustomerTable(act.db).unlink(a, b); !gone)
        return gone;
    act.changes.customers.insert(b);
    return addEvent(act, a, QStringLiteral("unlinked"), codeOf(b), {});
}

/// The kind of the link there is between two.
Result<std::optional<LinkKind>> linkBetween(Act& act, CustomerId a, CustomerId b)
{
    const auto links = store::CustomerTable(act.db).links(a);
    if (!links)
        return std::unexpected(links.error());
    for (const store::CustomerLink& link : *links) {
        if (link.other == b)
            return link.kind;
    }
    return std::nullopt;
}

class CustomersDesk : public Customers
{
public:
    explicit CustomersDesk(DeskContext& context) : m_context(context) {}

    Async<QList<CustomerHit>> find(const QString& query, int limit) override
    {
        return m_context.read([=](store::Connection& db) -> Result<QList<CustomerHit>> {
            const auto matches = store::CustomerTable(db).find(query, limit);
            if (!matches)
                return std::unexpected(matches.error());
            QList<CustomerHit> hits;
            for (const store::CustomerMatch& match : *matches)
                hits.append({match.id, match.name, match.detail, match.by != store::CustomerMatch::By::NamePrefix});
            return hits;
        });
    }

    Async<void> save(const Customer& customer) override
    {
        return m_context.act(Turn::Everyday, [customer](Act& act) -> Done {
            if (customer.name.trimmed().isEmpty())
                return failure(Problem::BadInput, QStringLiteral("name"));
            const auto before = orNotFound(store::CustomerTable(act.db).load(customer.id), QStringLiteral("customer"));
            if (!before)
                return std::unexpected(before.error());
            if (*before == customer)
                return {};
            act.undo = UndoStep{QStringLiteral("customer_saved"), [before = *before, customer](Act& undo) -> Done {
                                    const auto current = store::CustomerTable(undo.db).load(customer.id);
                                    if (!current)
                                        return std::unexpected(current.error());
                                    if (!*current || **current != customer)
                                        return failure(Problem::Conflict, QStringLiteral("customer"));
                                    return saveCustomer(undo, before);
                                }};
            return saveCustomer(act, customer);
        });
    }

    Async<void> remember(CustomerId id, const QString& text) override
    {
        const QString words = text.trimmed();
        return m_context.act(Turn::Everyday, [id, words](Act& act) -> Done {
            if (words.isEmpty())
                return failure(Problem::BadInput, QStringLiteral("text"));
            act.undo = UndoStep{QStringLiteral("remember_added"), [=](Act& undo) { return amends::forget(undo, id, words); }};
            return amends::remember(act, id, words);
        });
    }

    Async<void> forget(CustomerId id, const QString& text) override
    {
        return m_context.act(Turn::Everyday, [id, text](Act& act) {
            act.undo = UndoStep{QStringLiteral("remember_removed"), [=](Act& undo) { return amends::remember(undo, id, text); }};
            return amends::forget(act, id, text);
        });
    }

    Async<void> link(CustomerId a, CustomerId b, LinkKind kind) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            if (a == b || !a.isValid() || !b.isValid())
                return failure(Problem::BadInput, QStringLiteral("link"));
            const auto before = linkBetween(act, a, b);
            if (!before)
                return std::unexpected(before.error());
            act.undo = UndoStep{QStringLiteral("linked"), [=, before = *before](Act& undo) {
                                    return before ? amends::link(undo, a, b, *before) : amends::unlink(undo, a, b);
                                }};
            return amends::link(act, a, b, kind);
        });
    }

    Async<void> unlink(CustomerId a, CustomerId b) override
    {
        return m_context.act(Turn::Everyday, [=](Act& act) -> Done {
            const auto before = linkBetween(act, a, b);
            if (!before)
                return std::unexpected(before.error());
            if (!*before)
                return failure(Problem::NotFound, QStringLiteral("link"));
            act.undo = UndoStep{QStringLiteral("unlinked"),
                                [=, kind = **before](Act& undo) { return amends::link(undo, a, b, kind); }};
            return amends::unlink(act, a, b);
        });
    }

    Async<CustomerExport> exportTo(CustomerId id, const QString& folder) override
    {
        return m_context.read([this, id, folder](store::Connection& db) { return exportCustomer(m_context, db, id, folder); });
    }

private:
    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Customers> makeCustomers(DeskContext& context)
{
    return std::make_unique<CustomersDesk>(context);
}

} // namespace amends
