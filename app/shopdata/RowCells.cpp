#include "shopdata/Codes.h"
#include "shopdata/RecordBuilder.h"
#include <algorithm>

// The part of RecordBuilder that reads the cells of one row.

namespace amends::shopdata {

namespace {

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

} // namespace

bool RecordBuilder::readMoney(const Row& row, Field field, std::optional<Money>& to, bool positive)
{
    const Cell cell = trimmed(first(row, field));
    if (cell.empty() || cell == "-")
        return true;
    const std::optional<Decimal> value = readDecimal(cell, m_survey.decimal[size_t(field)]);
    if (!value)
        return reject(row, "bad_amount", cell);
    const std::optional<Money> money = toMoney(*value, m_rowCurrency);
    if (!money)
        return reject(row, "amount_too_large", cell);
    to = money;
    const bool wrongSign = positive ? money->minor() < 0 : m_negative && money->minor() > 0;
    if (wrongSign)
        to = -*money;
    return true;
}

bool RecordBuilder::readTransaction(const Row& row)
{
    std::optional<Money> amount;
    if (!readMoney(row, Field::TransactionAmount, amount))
        return false;
    if (!amount)
        return true;
    std::optional<Money>& sum = isRefundWord(first(row, Field::TransactionKind)) ? m_order.refunded : m_order.total;
    sum = sum ? *sum + *amount : *amount;
    return true;
}

bool RecordBuilder::readLine(const Row& row)
{
    if (!m_hasLines)
        return true;
    Decimal quantity{1, 0};
    const Cell quantityCell = trimmed(first(row, Field::Quantity));
    if (!quantityCell.empty()) {
        const auto value = readDecimal(quantityCell, m_survey.decimal[size_t(Field::Quantity)]);
        if (!value)
            return reject(row, "bad_quantity", quantityCell);
        quantity = *value;
    }
    std::optional<Money> amount;
    if (!readMoney(row, Field::LineAmount, amount))
        return false;
    const Cell priceCell = trimmed(first(row, Field::UnitPrice));
    if (!amount && !priceCell.empty()) {
        const auto price = readDecimal(priceCell, m_survey.decimal[size_t(Field::UnitPrice)]);
        if (!price)
            return reject(row, "bad_amount", priceCell);
        amount = multiply(quantity, *price, m_rowCurrency);
        if (!amount)
            return reject(row, "amount_too_large", priceCell);
    }
    std::optional<Money> discount;
    std::optional<Money> tax;
    std::optional<Money> shipping;
    if (!readMoney(row, Field::LineDiscount, discount, true) || !readMoney(row, Field::LineTax, tax)
        || !readMoney(row, Field::Shipping, shipping))
        return false;
    const std::optional<qint64> milli = toMilli(quantity);
    if (!milli)
        return reject(row, "bad_quantity", quantityCell);
    if (amount) {
        *amount = *amount + tax.value_or(Money(0, m_rowCurrency)) - discount.value_or(Money(0, m_rowCurrency));
        addLine(text(cleanId(first(row, Field::Article))), cleanText(first(row, Field::Description)), *milli, *amount);
    }
    // Freight of a line is a line beside it: the article's price stays what it was.
    if (shipping && !shipping->isZero())
        addLine({}, m_survey.header.value(m_survey.columns[size_t(Field::Shipping)].front()), 1000, *shipping);
    // An order's first row may have amounts of the order only; a file without any other amounts has rows that say nothing.
    const bool says = amount || shipping || m_order.total || m_order.refunded || has(m_survey.columns, Field::Total)
        || has(m_survey.columns, Field::TransactionAmount);
    return says ? true : reject(row, "no_amount", {});
}

void RecordBuilder::addLine(QString article, QString description, qint64 quantityMilli, Money amount)
{
    OrderLine& line = m_order.lines.emplace_back();
    line.place = {m_total.rows, 0};
    line.quantityMilli = quantityMilli;
    line.amount = amount;
    const QByteArray what = (article.isEmpty() ? description : article).toUtf8();
    quint64 hash = stableHash({what.data(), size_t(what.size())});
    hash = stableHash(quantityMilli, hash);
    hash = stableHash(amount.minor(), hash);
    // Numberless purchases are told apart as a whole, so their lines are counted each for itself.
    const quint32 before = m_number.empty() ? 0 : m_lineRows.count(stableHash(qint64(m_numberHash), hash));
    line.fingerprint = stableHash(qint64(before), hash);
    line.article = std::move(article);
    line.description = std::move(description);
}

bool RecordBuilder::readDay(const Row& row, Field field, QDate& to)
{
    const Cell cell = trimmed(first(row, field));
    if (cell.empty() || cell.starts_with("0000-00-00"))
        return true;
    const auto written = readDate(cell, m_survey.dateOrder[size_t(field)]);
    if (!written)
        return reject(row, "bad_date", cell);
    to = written->day;
    return true;
}

bool RecordBuilder::readMoment(const Row& row, QDateTime& to)
{
    const Cell cell = trimmed(first(row, Field::Ordered));
    if (cell.empty() || cell.starts_with("0000-00-00"))
        return true;
    const Cell timeCell = trimmed(first(row, Field::OrderedTime));
    if (timeCell.empty() && m_lastOrdered.isValid() && cell == m_lastMoment) {
        to = m_lastOrdered;
        return true;
    }
    auto written = readDate(cell, m_survey.dateOrder[size_t(Field::Ordered)]);
    if (!written)
        return reject(row, "bad_date", cell);
    if (const auto time = readTime(timeCell); time && !written->hasTime)
        written->time = *time;
    to = toUtc(*written, m_options.zone);
    if (timeCell.empty()) {
        m_lastMoment.assign(cell);
        m_lastOrdered = to;
    }
    return true;
}

void RecordBuilder::readCurrency(const Row& row)
{
    const Cell cell = trimmed(first(row, Field::Currency));
    if (cell.empty()) {
        // The rows of one order are in one currency, said on the first of them only.
        m_rowCurrency = m_open ? m_order.currency : m_survey.currency;
        return;
    }
    if (cell != m_lastCurrency) {
        m_lastCurrency.assign(cell);
        const auto byCode = Currency::fromCode(text(cell));
        m_rowCurrency = byCode ? *byCode : currencyIn(cell).value_or(m_survey.currency);
    } else if (const auto byCode = Currency::fromCode(text(cell))) {
        m_rowCurrency = *byCode;
    }
    if (m_open && m_order.lines.empty() && !m_order.total)
        m_order.currency = m_rowCurrency;
    else if (m_open)
        m_rowCurrency = m_order.currency;
}

void RecordBuilder::fillCustomer(const Row& row, CustomerRecord& record)
{
    record.place = {m_total.rows, row.line};
    record.externalId = text(cleanId(first(row, Field::CustomerId)));
    if (const Cell alias = cleanId(first(row, Field::CustomerAlias)); !alias.empty())
        record.alsoKnownAs = QStringList{text(alias)};
    record.name = nameIn(row);
    record.company = cleanText(first(row, Field::Company));
    record.emails = emailsIn(row);
    record.phones = phonesIn(row);
    if (const Cell card = cleanId(first(row, Field::Card)); !card.empty() && !isMangledNumber(card))
        record.cards = QStringList{text(card)};
    record.address = addressIn(row);
    if (const Cell language = first(row, Field::Language); !language.empty())
        record.language = languageCode(language);
    record.mayCreate = !record.externalId.isEmpty() || !record.emails.isEmpty() || !record.phones.isEmpty() || !record.cards.isEmpty();
}

QString RecordBuilder::nameIn(const Row& row) const
{
    if (const Cell whole = first(row, Field::Name); !whole.empty())
        return cleanText(whole).simplified();
    const Cell given = first(row, Field::FirstName);
    const Cell family = first(row, Field::LastName);
    if (given.empty() && family.empty())
        return {};
    return (cleanText(given) + u' ' + cleanText(family)).simplified();
}

QStringList RecordBuilder::emailsIn(const Row& row) const
{
    QStringList emails;
    for (const int column : m_survey.columns[size_t(Field::Email)]) {
        const Cell cell = trimmed(row.cell(column));
        if (cell.find('@') == cell.npos)
            continue;
        for (const QString& part : text(cell).split(u';')) {
            for (const QString& one : part.split(u',')) {
                const QByteArray email = one.trimmed().toLower().toUtf8();
                if (looksLikeEmail({email.data(), size_t(email.size())}) && !emails.contains(QString::fromUtf8(email)))
                    emails << QString::fromUtf8(email);
            }
        }
    }
    return emails;
}

QStringList RecordBuilder::phonesIn(const Row& row) const
{
    QStringList phones;
    for (const int column : m_survey.columns[size_t(Field::Phone)]) {
        const Cell cell = cleanId(row.cell(column));
        const auto digits = std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; });
        // A number that a spreadsheet has rounded reaches nobody.
        if (digits < 3 || cell.size() > 40 || cell.find('@') != cell.npos || isMangledNumber(cell))
            continue;
        if (const QString phone = text(cell).simplified(); !phones.contains(phone))
            phones << phone;
    }
    return phones;
}

Address RecordBuilder::addressIn(const Row& row)
{
    Address address;
    address.street = cleanText(first(row, Field::Street));
    if (const Cell more = first(row, Field::Street2); !more.empty())
        address.street = QStringList{address.street, cleanText(more)}.join(u'\n').trimmed();
    address.postalCode = text(cleanId(first(row, Field::PostalCode)));
    address.city = cleanText(first(row, Field::City));
    const Cell country = first(row, Field::Country);
    if (country != m_lastCountry) {
        m_lastCountry.assign(country);
        m_lastCountryCode = countryCode(country);
    }
    address.country = m_lastCountryCode;
    return address;
}

} // namespace amends::shopdata
