#include "shopdata/FirstRecords.h"
#include <QSet>
#include <algorithm>

namespace amends::shopdata {

namespace {

constexpr size_t kShownRecords = 20;
/// One order of a hundred lines tells no more than one of ten.
constexpr size_t kShownLines = 10;

QString amount(const Money& money)
{
    return money.toDecimal() + u' ' + money.currency().code();
}

QString decimal(qint64 milli)
{
    QString text = QString::number(qAbs(milli) / 1000);
    if (const qint64 rest = qAbs(milli) % 1000; rest != 0) {
        QString digits = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return milli < 0 ? u'-' + text : text;
}

} // namespace

bool FirstRecords::isFull() const
{
    return m_kept.size() >= kShownRecords;
}

FirstRecords::Kept& FirstRecords::add(const Place& place)
{
    Kept& kept = m_kept.emplace_back();
    kept.row.place = place;
    return kept;
}

void FirstRecords::say(Kept& kept, Field field, const QString& value)
{
    if (!value.isEmpty())
        kept.values.insert(field, value);
}

void FirstRecords::sayDay(Kept& kept, Field field, const QDateTime& instant)
{
    if (!instant.isValid())
        return;
    const QDateTime local = instant.toTimeZone(m_zone);
    const bool wholeDay = local.time() == QTime(0, 0);
    say(kept, field, local.toString(wholeDay ? u"yyyy-MM-dd" : u"yyyy-MM-dd HH:mm"));
}

void FirstRecords::sayCustomer(Kept& kept, const CustomerRecord& record)
{
    const QString comma = QStringLiteral(", ");
    say(kept, Field::CustomerId, record.externalId);
    say(kept, Field::CustomerAlias, record.alsoKnownAs.join(comma));
    say(kept, Field::Email, record.emails.join(comma));
    say(kept, Field::Phone, record.phones.join(comma));
    say(kept, Field::Name, record.name);
    say(kept, Field::Company, record.company);
    say(kept, Field::Street, record.address.street.simplified());
    say(kept, Field::PostalCode, record.address.postalCode);
    say(kept, Field::City, record.address.city);
    say(kept, Field::Country, record.address.country);
    say(kept, Field::Card, record.cards.join(comma));
    if (record.language)
        say(kept, Field::Language, code(*record.language));
    say(kept, Field::Since, record.since.toString(Qt::ISODate));
    if (record.declaredSpend)
        say(kept, Field::DeclaredSpend, amount(*record.declaredSpend));
}

bool FirstRecords::customer(const CustomerRecord& record)
{
    sayCustomer(add(record.place), record);
    return !isFull();
}

bool FirstRecords::order(const OrderRecord& record)
{
    Kept& kept = add(record.place);
    if (record.customerDetail)
        sayCustomer(kept, *record.customerDetail);
    say(kept, Field::OrderNumber, record.orderNumber);
    say(kept, Field::CustomerId, record.customer.externalId);
    say(kept, Field::Email, record.customer.email);
    say(kept, Field::Phone, record.customer.phone);
    say(kept, Field::Name, record.customer.name);
    sayDay(kept, Field::Ordered, record.ordered);
    say(kept, Field::Delivered, record.delivered.toString(Qt::ISODate));
    say(kept, Field::Channel, record.channel);
    if (record.total)
        say(kept, Field::Total, amount(*record.total));
    if (record.discount && !record.discount->isZero())
        say(kept, Field::Discount, amount(*record.discount));
    if (record.refunded && !record.refunded->isZero())
        say(kept, Field::Refunded, amount(*record.refunded));
    if (record.cancelled.value_or(false))
        say(kept, Field::Cancelled, QStringLiteral("yes"));
    for (size_t i = 0; i < std::min(record.lines.size(), kShownLines); ++i) {
        const OrderLine& line = record.lines[i];
        Kept& target = i == 0 ? m_kept.back() : add(line.place);
        say(target, Field::Article, line.article);
        say(target, Field::Description, line.description.simplified());
        say(target, Field::Quantity, decimal(line.quantityMilli));
        say(target, Field::LineAmount, amount(line.amount));
    }
    return !isFull();
}

void FirstRecords::rejected(const Rejection& rejection)
{
    if (isFull())
        return;
    ReadRow& row = add(rejection.place).row;
    row.reason = rejection.reason;
    row.detail = rejection.detail;
    row.ignored = rejection.ignored;
}

void FirstRecords::moveTo(Preview& preview)
{
    // An order is handed over with the row after its last: rows that were not taken may stand before it.
    std::ranges::stable_sort(m_kept, {}, [](const Kept& kept) { return kept.row.place.row; });
    QSet<Field> said;
    for (const Kept& kept : m_kept) {
        for (auto it = kept.values.begin(); it != kept.values.end(); ++it)
            said.insert(it.key());
    }
    std::vector<Field> fields;
    for (const QString& name : fieldNames()) {
        if (const auto field = fieldByName(name); field && said.contains(*field)) {
            fields.push_back(*field);
            preview.readHeader << name;
        }
    }
    for (Kept& kept : m_kept) {
        for (const Field field : fields)
            kept.row.values << kept.values.value(field);
        preview.readRows << kept.row;
    }
    m_kept.clear();
}

QStringList fieldNames()
{
    // The table stands in the order that matching needs; this one is that of a person who looks for a name in a list.
    static const QStringList names = [] {
        constexpr Field order[] = {
            Field::OrderNumber, Field::Ordered, Field::OrderedTime, Field::Name, Field::FirstName, Field::LastName, Field::Company,
            Field::Email, Field::Phone, Field::CustomerId, Field::Card, Field::CustomerAlias, Field::Total, Field::Currency,
            Field::Discount, Field::Refunded, Field::Cancelled, Field::Status, Field::Kind, Field::Delivered, Field::Channel,
            Field::Article, Field::Description, Field::Quantity, Field::UnitPrice, Field::LineAmount, Field::LineDiscount,
            Field::LineTax, Field::Shipping, Field::Street, Field::Street2, Field::PostalCode, Field::City, Field::Country,
            Field::Language, Field::Since, Field::DeclaredSpend, Field::TransactionAmount, Field::TransactionKind,
        };
        static_assert(std::size(order) == kFields);
        QStringList all;
        for (const Field field : order)
            all << QLatin1StringView(info(field).name);
        return all;
    }();
    return names;
}

} // namespace amends::shopdata
