#pragma once
#include "shopdata/ShopFile.h"
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace amends::shopdata {

/// Keeps all that was read, and joins orders by the rules that OrderRecord states, as the desk does.
class Recorder : public Sink
{
public:
    bool customer(const CustomerRecord& record) override
    {
        customers << record;
        return true;
    }
    bool order(const OrderRecord& record) override
    {
        orders << record;
        OrderRecord& known = joined[record.identity];
        if (known.identity.isEmpty()) {
            known = record;
            known.lines.clear();
        }
        if (known.customer.isEmpty())
            known.customer = record.customer;
        if (record.total)
            known.total = record.total;
        if (record.cancelled)
            known.cancelled = record.cancelled;
        if (record.refunded)
            known.refunded = record.refunded;
        for (const OrderLine& line : record.lines) {
            const auto same = [&](const OrderLine& other) { return other.fingerprint == line.fingerprint; };
            if (std::ranges::none_of(known.lines, same))
                known.lines.push_back(line);
        }
        return ++handed != stopAfter;
    }
    void rejected(const Rejection& rejection) override { rejections << rejection; }
    bool progress(qint64, qint64) override { return true; }

    static qint64 totalOf(const OrderRecord& order)
    {
        if (order.total)
            return order.total->minor();
        qint64 sum = 0;
        for (const OrderLine& line : order.lines)
            sum += line.amount.minor();
        return sum;
    }
    static qint64 netOf(const OrderRecord& order)
    {
        if (order.cancelled.value_or(false))
            return 0;
        return totalOf(order) - (order.refunded ? order.refunded->minor() : 0);
    }
    /// Net spend by customer number, over the joined orders.
    QHash<QString, qint64> spend() const
    {
        QHash<QString, qint64> result;
        for (const OrderRecord& order : joined)
            result[order.customer.externalId] += netOf(order);
        return result;
    }
    qint64 sum() const
    {
        qint64 all = 0;
        for (const OrderRecord& order : joined)
            all += totalOf(order);
        return all;
    }
    QStringList reasons() const
    {
        QStringList all;
        for (const Rejection& rejection : rejections)
            all << rejection.reason;
        return all;
    }

    QList<CustomerRecord> customers;
    QList<OrderRecord> orders;
    QHash<QString, OrderRecord> joined;
    QList<Rejection> rejections;
    int handed = 0;
    int stopAfter = -1;
};

/// A file with this content, gone with the folder.
inline QString fileWith(QTemporaryDir& folder, const QByteArray& content, const QString& name = QStringLiteral("file.csv"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace amends::shopdata
