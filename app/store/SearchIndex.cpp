#include "store/SearchIndex.h"
#include "store/ComplaintTable.h"
#include "store/Fold.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

namespace {

/// Of one complaint's messages, so many folded characters are searched: an endless log pasted into a mail is not.
constexpr qsizetype bodyCap = 60000;

struct Document
{
    QString ref;
    QString who;
    QString subject;
    QString body;

    bool operator==(const Document&) const = default;
};

Document documentOf(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3)};
}

QString searched(const QString& text)
{
    return foldedWords(text).join(u' ');
}

/// What the rows say now; none for a complaint that is gone.
Result<std::optional<Document>> documentFromRows(Connection& db, ComplaintId id)
{
    auto document = first(
        db, "search_source",
        [](const Row& row) {
            const QString who = QStringList{row.text(2), row.text(3), row.text(4)}.join(u' ');
            return Document{searched(row.text(0) + u' ' + row.text(1)), searched(who), searched(row.text(5)), {}};
        },
        id);
    if (!document || !*document)
        return document;
    QString senders;
    Statement statement(db, "search_source_messages");
    statement.bindAll(id);
    while (statement.next() && (*document)->body.size() < bodyCap) {
        const Row row = statement.row();
        const QString sender = searched(row.text(0));
        if (!sender.isEmpty() && !senders.contains(sender))
            senders += u' ' + sender;
        (*document)->body += searched(row.text(1) + u' ' + row.text(2)) + u' ';
    }
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    (*document)->who += senders;
    (*document)->body.truncate(bodyCap);
    return document;
}

Done saveDocument(Connection& db, ComplaintId id, const Document& d)
{
    return run(db, "search_document_save", id, d.ref, d.who, d.subject, d.body);
}

/// Each piece between spaces is a phrase whose last word may go on.
QStringList terms(const QString& typed, const QString& column)
{
    QStringList found;
    for (const QString& piece : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString phrase = foldedWords(piece).join(u' ');
        if (phrase.size() >= 2)
            found.append(column + u'"' + phrase + QStringLiteral("\" *"));
    }
    return found;
}

} // namespace

Done SearchIndex::reindex(ComplaintId id)
{
    return inTransaction(m_db, [&]() -> Done {
        const auto before = first(m_db, "search_document_load", documentOf, id);
        if (!before)
            return std::unexpected(before.error());
        const auto after = documentFromRows(m_db, id);
        if (!after)
            return std::unexpected(after.error());
        if (*before == *after)
            return {};
        if (const auto& d = *before) {
            if (Done done = run(m_db, "search_remove", id, d->ref, d->who, d->subject, d->body); !done)
                return done;
        }
        const auto& d = *after;
        if (!d)
            return run(m_db, "search_document_delete", id);
        if (Done done = saveDocument(m_db, id, *d); !done)
            return done;
        return run(m_db, "search_add", id, d->ref, d->who, d->subject, d->body);
    });
}

Done SearchIndex::reindexCustomer(CustomerId id)
{
    const auto ids = ComplaintTable(m_db).idsOfCustomer(id);
    if (!ids)
        return std::unexpected(ids.error());
    return inTransaction(m_db, [&]() -> Done {
        for (const ComplaintId complaint : *ids) {
            if (Done done = reindex(complaint); !done)
                return done;
        }
        return {};
    });
}

Done SearchIndex::rebuild()
{
    return inTransaction(m_db, [&]() -> Done {
        ComplaintId after;
        for (;;) {
            const auto ids = list(
                m_db, "search_stale", [](const Row& row) { return row.id<ComplaintId>(0); }, after.value());
            if (!ids)
                return std::unexpected(ids.error());
            if (ids->isEmpty())
                break;
            for (const ComplaintId id : *ids) {
                const auto document = documentFromRows(m_db, id);
                if (!document)
                    return std::unexpected(document.error());
                Done done = *document ? saveDocument(m_db, id, **document) : run(m_db, "search_document_delete", id);
                if (!done)
                    return done;
            }
            after = ids->last();
        }
        return run(m_db, "search_rebuild");
    });
}

Done SearchIndex::check()
{
    return run(m_db, "search_check");
}

QString SearchIndex::expression(const SearchRequest& request)
{
    return QStringList(terms(request.text, QString()) + terms(request.from, QStringLiteral("who : ")) + terms(request.order, QStringLiteral("ref : ")))
        .join(QStringLiteral(" AND "));
}

Result<SearchHits> SearchIndex::find(const SearchRequest& r)
{
    const auto id = [](const Row& row) { return row.id<ComplaintId>(0); };
    const QString words = expression(r);
    // One more than the cap tells whether there are more.
    const int limit = r.cap + 1;
    auto found = words.isEmpty() ? list(m_db, "search_filters", id, r.status, r.channel, r.view, r.before, r.after,
                                        r.handler, limit)
                                 : list(m_db, "search_words", id, words, r.status, r.channel, r.view, r.before,
                                        r.after, r.handler, limit);
    if (!found)
        return std::unexpected(found.error());
    SearchHits hits{*found, found->size() > r.cap};
    hits.ids.resize(std::min(hits.ids.size(), qsizetype(r.cap)));
    return hits;
}

} // namespace amends::store
