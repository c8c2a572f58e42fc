#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QString>

namespace amends::madeup {

// Mail and shop files made by a generator: names say what they are (the Message-Id "att-…" has one attachment), so that
// a test can count afterwards what should have come of them.

inline QByteArray mail(const QByteArray& id, const QByteArray& from, const QByteArray& subject, const QByteArray& text,
                       const QByteArray& attachment = {}, const QByteArray& moreHeaders = {},
                       const QDateTime& at = QDateTime::currentDateTimeUtc().addSecs(-3600))
{
    const QByteArray date = QLocale::c().toString(at.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
    QByteArray bytes = "From: " + from + "\nTo: Shop <shop@example.com>\nSubject: " + subject + "\nDate: " + date
                       + "\nMessage-Id: <" + id + ">\nMIME-Version: 1.0\n" + moreHeaders;
    if (attachment.isEmpty())
        return bytes + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
    return bytes + "Content-Type: multipart/mixed; boundary=\"xx\"\n\n--xx\nContent-Type: text/plain; charset=utf-8\n\n" + text
           + "\n--xx\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
             "Content-Disposition: attachment; filename=\"photo.jpg\"\n\n"
           + attachment.toBase64() + "\n--xx--\n";
}

/// An mbox of `count` mails; every third has an attachment of its own.
inline QByteArray mbox(const QByteArray& name, int count, QRandomGenerator& random)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        QByteArray attachment;
        if (i % 3 == 0) {
            attachment.resize(2000 + int(random.bounded(12000)));
            for (char& c : attachment)
                c = char(random.bounded(256));
        }
        const QByteArray number = name + '-' + QByteArray::number(i);
        all += "From someone@example.org Sat Nov 21 09:00:00 2026\n"
               + mail((attachment.isEmpty() ? "bare-" : "att-") + number + "@example.org",
                      "Person " + number + " <person-" + number + "@example.org>", "My order " + number + " is broken",
                      "The parcel arrived broken and I would like my money back. It is about " + number + ".", attachment)
               + '\n';
    }
    return all;
}

/// Orders as Shopify writes them, two lines each; a customer has several.
inline QByteArray shopifyOrders(const QByteArray& name, int count, QRandomGenerator& random)
{
    QByteArray all = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
                     "Lineitem name,Lineitem price,Lineitem sku,Billing Name,Refunded Amount\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray order = "#" + name + '-' + QByteArray::number(i);
        const QByteArray email = "buyer-" + QByteArray::number(random.bounded(200)) + "@example.org";
        const int first = 100 + int(random.bounded(9000));
        const int second = 100 + int(random.bounded(9000));
        const auto money = [](int minor) { return QByteArray::number(minor / 100.0, 'f', 2); };
        all += order + ',' + email + ",paid,EUR," + money(first + second) + ",0.00,0.00," + money(first + second)
               + ",2026-03-04 10:11:12 +0100,1,Left shoe," + money(first) + ",L1,Buyer,0.00\n";
        all += order + ',' + email + ",,,,,,,,1,Right shoe," + money(second) + ",R1,,\n";
    }
    return all;
}

inline bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace amends::madeup
