#include "desk/CustomersDesk.h"
#include "desk/CustomerExport.h"
#include "desk/Events.h"
#include "desk/UndoDesk.h"
#include "store/Backup.h"
#include "store/CustomerErasure.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QDir>

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

/// In the rows and, once they are committed, in the folder.
Result<store::Erased> eraseRows(const DeskContext& context, Act& act, CustomerId id)
{
    const auto erased = store::eraseCustomer(act.db, id);
    if (!erased)
        return erased;
    const store::DataFolder& folder = context.store->folder();
    for (const QString& sha256 : erased->attachments) {
        if (store::DataFolder::isAttachmentName(sha256))
            act.obsolete << folder.attachment(sha256);
    }
    for (const QString& number : erased->complaintNumbers) {
        for (const QFileInfo& file : QDir(folder.outbox()).entryInfoList({number + QStringLiteral("-*")}, QDir::Files))
            act.obsolete << file.filePath();
    }
    act.changes.everything = true;
    if (const Done noted = addEvent(act, QStringLiteral("customer_erased"), codeOf(id)); !noted)
        return std::unexpected(noted.error());
    return erased;
}

/// Whole copies of the shop as it was: daily backups, and what a restore or a new version put aside.
int copiesIn(const store::Store& store)
{
    const QDir kept(store.folder().kept());
    return int(store::dailyBackups(store.folder()).size() + kept.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
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

    Async<CustomerErasure> erase(CustomerId id) override
    {
        return m_context.background.run(Turn::Everyday, [this, id]() -> Result<CustomerErasure> {
            const auto erased = await(m_context.act(Turn::Everyday, [this, id](Act& act) { return eraseRows(m_context, act, id); }));
            if (!erased)
                return std::unexpected(erased.error());
            forgetUndo(m_context); // it remembers her
            const Done scoured = await(scour()); // she is gone whatever comes of it
            return CustomerErasure{erased->purchases, int(erased->complaintNumbers.size()), erased->messages, copiesIn(*m_context.store), scoured.has_value()};
        });
    }

    Async<void> scour() override
    {
        return m_context.writer.run(Turn::Import, [this]() -> Done {
            return m_context.writeDb ? store::scour(*m_context.writeDb) : failure(Problem::Locked, {}, m_context.dataDir);
        });
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
