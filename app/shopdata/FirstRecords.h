#pragma once
#include "shopdata/Fields.h"
#include "shopdata/ShopFile.h"
#include <QMap>

namespace amends::shopdata {

/// Keeps the first records of a file for showing, in one form whatever the file's own: a sink that soon has enough.
class FirstRecords : public Sink
{
public:
    explicit FirstRecords(QTimeZone zone) : m_zone(std::move(zone)) {}

    bool customer(const CustomerRecord& record) override;
    bool order(const OrderRecord& record) override;
    void rejected(const Rejection& rejection) override;
    bool progress(qint64, qint64) override { return !isFull(); }

    bool isFull() const;
    /// Into `readHeader` and `readRows`, in the order of the file.
    void moveTo(Preview& preview);

private:
    struct Kept
    {
        ReadRow row;
        QMap<Field, QString> values;
    };

    Kept& add(const Place& place);
    void say(Kept& kept, Field field, const QString& value);
    void sayCustomer(Kept& kept, const CustomerRecord& record);
    void sayDay(Kept& kept, Field field, const QDateTime& instant);

    QTimeZone m_zone;
    std::vector<Kept> m_kept;
};

} // namespace amends::shopdata
