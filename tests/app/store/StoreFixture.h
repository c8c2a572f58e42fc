#pragma once
#include "domain/Complaint.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QTemporaryDir>
#include <QTest>

namespace amends::store {

/// Takes the value of a Result or ends the test with its error.
template <class T> T take(Result<T> result)
{
    if (!result)
        qFatal("unexpected error: problem %d, %s", int(result.error().problem), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void take(const Done& done)
{
    if (!done)
        qFatal("unexpected error: problem %d, %s", int(done.error().problem), qPrintable(done.error().detail));
}

/// A data folder with one open connection and all tables over it.
struct OpenFolder
{
    OpenFolder() : path(dir.filePath(QStringLiteral("data"))), store(take(Store::open(path))), db(take(store->writer())), t(*db) {}

    QTemporaryDir dir;
    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<Connection> db;
    Tables t;
};

inline QDateTime utc(int year, int month, int day, int hour = 9, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, 7, 123), Qt::UTC);
}

inline Customer leroy()
{
    Customer c;
    c.name = QStringLiteral("Mme Éloïse Leroy");
    c.company = QStringLiteral("Ateliers Müller & Fils");
    c.emails = {QStringLiteral("eloise@example.org"), QStringLiteral("e.leroy@example.com")};
    c.phones = {QStringLiteral("+32 475 12 34 56"), QStringLiteral("02/123.45.67")};
    c.cards = {QStringLiteral("L 1042")};
    c.externalIds = {QStringLiteral("12347")};
    c.address = {QStringLiteral("Rue Neuve 1"), QStringLiteral("1000"), QStringLiteral("Bruxelles"), QStringLiteral("BE")};
    c.language = Language::French;
    c.remember = {QStringLiteral("newest"), QStringLiteral("likes the blue one"), QStringLiteral("oldest")};
    c.since = QDate(2012, 3, 4);
    return c;
}

inline Purchase headset(CustomerId customer, qint64 total = 24900, const QDateTime& ordered = utc(2026, 6, 12))
{
    const Currency euro;
    Purchase p;
    p.customer = customer;
    p.orderNumber = QStringLiteral("A-1001");
    p.ordered = ordered;
    p.delivered = ordered.date().addDays(3);
    p.channel = QStringLiteral("distance");
    p.total = Money(total, euro);
    p.discount = Money(500, euro);
    p.refunded = Money(900, euro);
    p.lines = {{{}, QStringLiteral("HS-1"), QStringLiteral("Casque audio"), 1000, Money(total - 400, euro)},
               {{}, {}, QStringLiteral("Étui"), 2500, Money(400, euro)}};
    return p;
}

inline Complaint complaint(CustomerId customer, const QDateTime& received = utc(2026, 11, 20))
{
    Complaint c;
    c.customer = customer;
    c.subject = QStringLiteral("Casque fissuré");
    c.received = received;
    c.lastIncoming = received;
    return c;
}

inline Message incoming(ComplaintId complaint, const QString& text, const QDateTime& at = utc(2026, 11, 20))
{
    Message m;
    m.complaint = complaint;
    m.from = QStringLiteral("Éloïse Leroy <eloise@example.org>");
    m.subject = QStringLiteral("Casque fissuré");
    m.at = at;
    m.text = text;
    return m;
}

} // namespace amends::store
