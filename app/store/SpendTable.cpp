#include "store/SpendTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"
#include <algorithm>
#include <vector>

namespace amends::store {

namespace {

QString textOf(const std::array<qint64, 4>& borders)
{
    QStringList numbers;
    for (const qint64 border : borders)
        numbers.append(QString::number(border));
    return numbers.join(u' ');
}

std::array<qint64, 4> bordersOf(const QString& text)
{
    const QStringList numbers = text.split(u' ');
    std::array<qint64, 4> borders{};
    for (size_t i = 0; i < borders.size() && qsizetype(i) < numbers.size(); ++i)
        borders[i] = numbers[qsizetype(i)].toLongLong();
    return borders;
}

/// The highest value of each of the lower four fifths.
std::array<qint64, 4> bordersOf(std::vector<qint64>& values)
{
    std::array<qint64, 4> borders{};
    if (values.empty())
        return borders;
    for (size_t i = 0; i < borders.size(); ++i) {
        const size_t place = std::min(values.size() - 1, values.size() * (i + 1) / 5);
        std::ranges::nth_element(values, values.begin() + qsizetype(place));
        borders[i] = values[place];
    }
    return borders;
}

} // namespace

int Thresholds::fifth(const std::array<qint64, 4>& borders, qint64 value)
{
    return 1 + int(std::ranges::count_if(borders, [&](qint64 border) { return value > border; }));
}

Result<QList<Spend>> SpendTable::of(CustomerId id)
{
    return list(
        m_db, "spend_of",
        [](const Row& row) {
            return Spend{row.id<CustomerId>(0), row.money(2, 1), row.money(3, 1), int(row.integer(4)), row.time(5),
                         row.time(6)};
        },
        id);
}

Result<QList<YearSpend>> SpendTable::byYear(CustomerId id)
{
    return list(
        m_db, "spend_by_year", [](const Row& row) { return YearSpend{int(row.integer(0)), row.money(1, 2)}; }, id);
}

Done SpendTable::add(CustomerId id, const Money& net, const Money& refunded, const QDateTime& ordered)
{
    return run(m_db, "spend_add", id, net.currency(), net.minor(), refunded.minor(), ordered);
}

Done SpendTable::workOut(CustomerId id)
{
    return inTransaction(m_db, [&]() -> Done {
        if (Done done = run(m_db, "spend_clear", id); !done)
            return done;
        return run(m_db, "spend_work_out", id);
    });
}

Result<Thresholds> SpendTable::thresholds(const Currency& currency)
{
    const auto kept = first(
        m_db, "threshold_load",
        [&](const Row& row) {
            return Thresholds{currency,       bordersOf(row.text(0)), bordersOf(row.text(1)), bordersOf(row.text(2)),
                              row.integer(3), row.time(4)};
        },
        currency);
    if (!kept)
        return std::unexpected(kept.error());
    return kept->value_or(Thresholds{.currency = currency, .at = {}});
}

Result<Thresholds> SpendTable::workOutThresholds(const Currency& currency, const QDateTime& now)
{
    std::vector<qint64> net;
    std::vector<qint64> orders;
    std::vector<qint64> last;
    Statement statement(m_db, "spend_all");
    statement.bindAll(currency);
    while (statement.next()) {
        net.push_back(statement.row().integer(0));
        orders.push_back(statement.row().integer(1));
        last.push_back(statement.row().integer(2));
    }
    if (Done done = statement.done(); !done)
        return std::unexpected(done.error());
    const Thresholds worked{currency, bordersOf(net), bordersOf(orders), bordersOf(last), qint64(net.size()), now};
    if (Done done = run(m_db, "threshold_save", currency, textOf(worked.spend), textOf(worked.orders),
                        textOf(worked.last), worked.customers, now);
        !done)
        return std::unexpected(done.error());
    return worked;
}

} // namespace amends::store
