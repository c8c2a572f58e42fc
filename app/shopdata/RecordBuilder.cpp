#include "shopdata/RecordBuilder.h"
#include "shopdata/Codes.h"

namespace amends::shopdata {

namespace {

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// Made of what a purchase without number has. Amounts are in the stored hash, so that its writing does not matter.
quint64 identityHash(const OrderRecord& order)
{
    const QByteArray who = (order.customer.externalId + u'\n' + order.customer.email + u'\n' + order.customer.phone + u'\n'
                            + order.customer.name).toUtf8();
    quint64 hash = stableHash({who.data(), size_t(who.size())});
    if (!order.customer.card.isEmpty()) {
        const QByteArray card = order.customer.card.toUtf8();
        hash = stableHash({card.data(), size_t(card.size())}, hash);
    }
    hash = stableHash(order.ordered.isValid() ? order.ordered.toSecsSinceEpoch() : 0, hash);
    if (order.total)
        hash = stableHash(order.total->minor(), hash);
    for (const OrderLine& line : order.lines)
        hash = stableHash(qint64(line.fingerprint), hash);
    return hash;
}

} // namespace

RecordBuilder::RecordBuilder(const Survey& survey, const ReadOptions& options, Sink& sink)
    : m_survey(survey), m_options(options), m_sink(sink), m_rowCurrency(survey.currency)
{
    const Columns& columns = survey.columns;
    m_hasLines = has(columns, Field::UnitPrice) || has(columns, Field::LineAmount) || has(columns, Field::Shipping);
    for (const Field field : {Field::Company, Field::Street, Field::City, Field::PostalCode, Field::Country, Field::Language,
                              Field::Card, Field::Phone, Field::CustomerAlias})
        m_hasDetail = m_hasDetail || has(columns, field);
}

RecordBuilder::Cell RecordBuilder::first(const Row& row, Field field) const
{
    for (const int column : m_survey.columns[size_t(field)]) {
        if (const Cell cell = row.cell(column); !cell.empty())
            return cell;
    }
    return {};
}

bool RecordBuilder::reject(const Row& row, const char* reason, Cell detail, bool ignored)
{
    ++(ignored ? m_total.ignored : m_total.rejected);
    Rejection rejection{{m_total.rows, row.line}, QLatin1StringView(reason), text(detail.substr(0, 200)), ignored};
    if (m_total.rejected + m_total.ignored <= maxKeptRows)
        rejection.cells = openCells(row, m_survey.header);
    m_sink.rejected(rejection);
    return false;
}

/// A quote that ends a cell and that nobody doubled ("Blond "Lili"";"a@b.example") joins two cells into one. Where a row is
/// too short by that, it is taken apart again.
const Row& RecordBuilder::mended(const Row& row)
{
    const size_t width = m_survey.width;
    if (m_survey.separator == 0 || row.cells.size() >= width || row.cells.empty())
        return row;
    const char seam[] = {'"', m_survey.separator, '"'};
    m_mended.line = row.line;
    m_mended.trouble = row.trouble;
    m_mended.cells.clear();
    for (Cell cell : row.cells) {
        for (size_t at = cell.find(Cell(seam, 3)); at != cell.npos; at = cell.find(Cell(seam, 3))) {
            m_mended.cells.push_back(cell.substr(0, at + 1));
            cell.remove_prefix(at + 3);
        }
        m_mended.cells.push_back(cell);
    }
    return m_mended.cells.size() >= width ? m_mended : row;
}

bool RecordBuilder::add(const Row& found)
{
    const Row& row = mended(found);
    const bool empty = !row.trouble && std::ranges::all_of(row.cells, [](Cell cell) { return trimmed(cell).empty(); });
    if (empty)
        return true;
    ++m_total.rows;
    if (row.trouble) {
        reject(row, row.trouble, {});
        return true;
    }
    return m_survey.orders ? addOrder(row) : addCustomer(row);
}

bool RecordBuilder::addOrder(const Row& row)
{
    const Cell number = cleanId(first(row, Field::OrderNumber));
    const Cell customer = cleanId(first(row, Field::CustomerId));
    if (isMangledNumber(number) || isMangledNumber(customer)) {
        reject(row, "mangled_number", isMangledNumber(number) ? number : customer);
        return true;
    }
    const Cell card = cleanId(first(row, Field::Card));
    if (isMangledNumber(card) && customer.empty() && first(row, Field::Email).empty() && first(row, Field::Phone).empty()) {
        reject(row, "mangled_number", card);
        return true;
    }
    const bool numbered = has(m_survey.columns, Field::OrderNumber);
    if (numbered && number.empty()) {
        // Some systems fill an order's own cells on its first line only.
        const bool goesOn = m_open && customer.empty() && first(row, Field::Ordered).empty() && m_hasLines;
        if (!goesOn) {
            reject(row, "no_order_number", {});
            return true;
        }
    } else if (!m_open || !numbered || number != m_number) {
        if (!beginOrder(row, number))
            return false;
    }
    // Of a row whose line cannot be read the order's own cells stand: a refund told there is one all the same.
    const size_t lines = m_order.lines.size();
    if (readOrderCells(row) && readLine(row)) {
        ++m_order.rows;
        m_total.withoutCustomer += m_order.customer.isEmpty() ? 1 : 0;
    } else {
        m_order.lines.resize(lines);
    }
    return true;
}

bool RecordBuilder::beginOrder(const Row& row, Cell number)
{
    if (!flush())
        return false;
    std::vector<OrderLine> lines = std::move(m_order.lines);
    lines.clear();
    m_order = {};
    m_order.lines = std::move(lines);
    m_order.place = {m_total.rows, row.line};
    m_order.rows = 0;
    m_order.currency = m_survey.currency;
    m_order.orderNumber = text(number);
    m_number.assign(number);
    m_numberHash = stableHash(number);
    m_order.again = !number.empty() && m_orderRows.count(m_numberHash) > 0;
    if (m_survey.format)
        m_order.channel = QLatin1StringView(m_survey.format->channel);
    m_refundedWhole = false;
    m_open = true;
    return true;
}

bool RecordBuilder::readOrderCells(const Row& row)
{
    readCurrency(row);
    m_negative = isRefundWord(first(row, Field::Kind));
    QDateTime ordered;
    QDate delivered;
    if (!readMoment(row, ordered) || !readDay(row, Field::Delivered, delivered))
        return false;
    std::optional<Money> total;
    std::optional<Money> discount;
    std::optional<Money> refunded;
    if (!readMoney(row, Field::Total, total) || !readMoney(row, Field::Discount, discount, true)
        || !readMoney(row, Field::Refunded, refunded, true) || !readTransaction(row))
        return false;
    const auto keep = [](auto& known, const auto& found) {
        if (!known && found)
            known = found;
    };
    keep(m_order.total, total);
    keep(m_order.discount, discount);
    keep(m_order.refunded, refunded);
    if (!m_order.ordered.isValid())
        m_order.ordered = ordered;
    if (!m_order.delivered.isValid())
        m_order.delivered = delivered;
    if (const Cell status = first(row, Field::Status); !status.empty()) {
        const OrderState state = orderState(status);
        m_order.cancelled = m_order.cancelled.value_or(false) || state == OrderState::Cancelled;
        m_refundedWhole = m_refundedWhole || state == OrderState::Refunded;
    }
    if (const Cell cancelled = first(row, Field::Cancelled); !cancelled.empty()) {
        const std::string word = fold(cancelled);
        const bool no = word == "0" || word == "no" || word == "false" || word == "non" || word == "nee" || word == "nein";
        m_order.cancelled = m_order.cancelled.value_or(false) || !no;
    }
    if (const Cell channel = first(row, Field::Channel); !channel.empty())
        m_order.channel = channelCode(channel);
    CustomerKey& who = m_order.customer;
    if (who.isEmpty()) {
        who.externalId = text(cleanId(first(row, Field::CustomerId)));
        who.email = emailsIn(row).value(0);
        who.phone = phonesIn(row).value(0);
        who.name = nameIn(row);
        if (const Cell card = cleanId(first(row, Field::Card)); !isMangledNumber(card))
            who.card = text(card);
        if (m_hasDetail && !who.isEmpty()) {
            fillCustomer(row, m_order.customerDetail.emplace());
        }
    }
    return true;
}

bool RecordBuilder::flush()
{
    if (!m_open || m_order.rows == 0) {
        m_open = false;
        return true;
    }
    m_open = false;
    OrderRecord& order = m_order;
    if (m_refundedWhole && (!order.refunded || order.refunded->isZero())) {
        Money whole = order.total.value_or(Money(0, order.currency));
        if (!order.total) {
            for (const OrderLine& line : order.lines)
                whole = whole + line.amount;
        }
        order.refunded = whole;
    }
    order.currencyKnown = order.total || order.refunded || !order.lines.empty();
    order.identity = order.orderNumber;
    if (order.orderNumber.isEmpty()) {
        const quint64 hash = identityHash(order);
        order.identity = QStringLiteral("~%1-%2").arg(hash, 16, 16, QLatin1Char('0')).arg(m_orderRows.count(hash));
    }
    ++m_total.orders;
    m_total.lines += qint64(order.lines.size());
    return m_sink.order(order);
}

bool RecordBuilder::finish()
{
    return flush();
}

bool RecordBuilder::addCustomer(const Row& row)
{
    const Cell id = cleanId(first(row, Field::CustomerId));
    const Cell alias = cleanId(first(row, Field::CustomerAlias));
    if (isMangledNumber(id) || isMangledNumber(alias)) {
        reject(row, "mangled_number", isMangledNumber(id) ? id : alias);
        return true;
    }
    m_customer = {};
    fillCustomer(row, m_customer);
    QDate since;
    if (readDay(row, Field::Since, since))
        m_customer.since = since;
    else
        return true;
    readCurrency(row);
    if (!readMoney(row, Field::DeclaredSpend, m_customer.declaredSpend))
        return true;
    const bool nobody = m_customer.name.isEmpty() && m_customer.company.isEmpty() && m_customer.cards.isEmpty();
    if (!m_customer.mayCreate && nobody) {
        reject(row, "no_customer_key", {}, true);
        return true;
    }
    ++m_total.customers;
    return m_sink.customer(m_customer);
}

} // namespace amends::shopdata
