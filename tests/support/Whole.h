#pragma once
#include "store/Backup.h"
#include "store/BackupCheck.h"
#include "store/Statement.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace amends::failing {

/// What must never be found in a data folder of these tests, whatever happened to the program: each query counts the wrong rows.
struct Wrong
{
    const char* what;
    const char* count;
};
constexpr Wrong wrongs[] = {
    {"a reply without its event, or an event without its reply",
     "SELECT count(*) FROM complaint c WHERE (SELECT count(*) FROM message WHERE complaint = c.id AND kind = 'outgoing') <> "
     "(SELECT count(*) FROM event WHERE complaint = c.id AND kind IN ('reply_handed_over', 'reply_sent'))"},
    {"a reply whose complaint is as before",
     "SELECT count(*) FROM complaint c WHERE EXISTS (SELECT 1 FROM message WHERE complaint = c.id AND kind = 'outgoing' AND "
     "delivery <> 'not_sent') AND (status = 'new' OR last_outgoing IS NULL OR acknowledged IS NULL)"},
    {"a settled reply without its event",
     "SELECT count(*) FROM complaint c WHERE (SELECT count(*) FROM message WHERE complaint = c.id AND delivery = 'not_sent') <> "
     "(SELECT count(*) FROM event WHERE complaint = c.id AND kind = 'reply_not_sent')"},
    {"a complaint without a message", "SELECT count(*) FROM complaint c WHERE NOT EXISTS (SELECT 1 FROM message WHERE complaint = c.id)"},
    {"a complaint search does not know",
     "SELECT count(*) FROM complaint c WHERE NOT EXISTS (SELECT 1 FROM search_document WHERE complaint = c.id)"},
    {"a mail filed twice", "SELECT count(*) FROM (SELECT 1 FROM message WHERE header_id <> '' GROUP BY header_id HAVING count(*) > 1)"},
    {"a mail without its attachment",
     "SELECT count(*) FROM message m WHERE header_id LIKE 'att-%' AND (SELECT count(*) FROM attachment WHERE message = m.id) <> 1"},
    {"a mail that belongs to no batch",
     "SELECT count(*) FROM message m WHERE kind = 'incoming' AND header_id <> '' AND NOT EXISTS (SELECT 1 FROM batch_row "
     "WHERE tbl = 'message' AND row = m.id)"},
    {"half an order", "SELECT count(*) FROM purchase p WHERE (SELECT count(*) FROM purchase_line WHERE purchase = p.id) <> 2"},
    {"an order twice", "SELECT count(*) FROM (SELECT 1 FROM purchase GROUP BY order_number HAVING count(*) > 1)"},
    {"an order whose lines are not its total",
     "SELECT count(*) FROM purchase p WHERE total <> (SELECT sum(amount) FROM purchase_line WHERE purchase = p.id)"},
    {"a spend that is not the sum of the orders",
     "SELECT count(*) FROM (SELECT customer, sum(total - refunded) AS net FROM purchase GROUP BY customer) o "
     "LEFT JOIN customer_spend s ON s.customer = o.customer WHERE s.net IS NOT o.net"},
    {"a wrong count beside a view",
     "SELECT count(*) FROM inbox_count i WHERE count <> (SELECT count(*) FROM complaint WHERE lane = i.lane)"},
};

/// The first of them that is found, "" for none.
inline QString wrongRows(store::Connection& db)
{
    for (const Wrong& wrong : wrongs) {
        const auto count = db.number(QString::fromLatin1(wrong.count));
        if (!count)
            return count.error().detail;
        if (*count != 0)
            return QStringLiteral("%1: %2").arg(QString::fromLatin1(wrong.what)).arg(*count);
    }
    return {};
}

/// Everything that is wrong with a folder, "" for nothing: rows against each other, SQLite's own checks, attachments' files.
inline QString whatIsWrong(store::Connection& db, const store::DataFolder& folder)
{
    if (const QString rows = wrongRows(db); !rows.isEmpty())
        return rows;
    const auto verified = store::verify(db, folder);
    if (!verified)
        return verified.error().detail;
    return verified->problems.join(u'\n');
}

/// One line a row of every table, each with all its columns.
inline QStringList allRows(store::Connection& db)
{
    QStringList lines;
    const auto counts = store::rowCounts(db);
    if (!counts)
        return {counts.error().detail};
    for (const auto& [table, count] : *counts) {
        store::Statement names(db, QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', '||''|''||') FROM pragma_table_info('%1')").arg(table));
        names.next();
        store::Statement rows(db, QStringLiteral("SELECT %2 FROM \"%1\" ORDER BY 1").arg(table, names.row().text(0)));
        while (rows.next())
            lines.append(table + u' ' + rows.row().text(0));
        if (!rows.done())
            lines.append(rows.done().error().detail);
    }
    return lines;
}

/// Names and contents of a folder's files.
inline QStringList filesOf(const QString& folder)
{
    QStringList lines;
    for (const QString& name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            lines.append(name + u' ' + QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
    }
    return lines;
}

} // namespace amends::failing
