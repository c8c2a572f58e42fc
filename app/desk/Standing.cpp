#include "desk/Standing.h"
#include "store/PurchaseDays.h"
#include "store/Tables.h"

namespace amends {

namespace {

value::Fifths fifthsOf(const store::Thresholds& thresholds, const QTimeZone& zone)
{
    value::Fifths fifths;
    fifths.customers = static_cast<int>(thresholds.customers);
    fifths.orders = thresholds.orders;
    fifths.netMinor = thresholds.spend;
    for (size_t i = 0; i < fifths.lastDay.size(); ++i)
        fifths.lastDay[i] = QDateTime::fromMSecsSinceEpoch(thresholds.last[i], zone).date().toJulianDay();
    return fifths;
}

} // namespace

void Standing::keepCurrent()
{
    const auto known = store::SpendTable(*m_context.readDb).thresholds(m_context.shop().currency);
    if (known)
        hold(fifthsOf(*known, m_context.zone()));
    if (!known || known->at.date() != m_context.clock.now().date())
        refresh();
}

Done Standing::reload(store::Connection& db)
{
    const auto known = store::SpendTable(db).thresholds(m_context.shop().currency);
    if (!known)
        return std::unexpected(known.error());
    hold(fifthsOf(*known, m_context.zone()));
    return {};
}

Async<void> Standing::refresh()
{
    return m_context.act(Turn::Import, [this](Act& act) -> Done {
        const auto fresh = store::SpendTable(act.db).workOutThresholds(m_context.shop().currency, act.now);
        if (!fresh)
            return std::unexpected(fresh.error());
        const value::Fifths now = fifthsOf(*fresh, m_context.zone());
        act.changes.everything = now != fifths(); // loyalty and order of every row may differ
        hold(now);
        return {};
    });
}

Result<std::optional<LoyaltyReason>> Standing::loyaltyOf(store::Connection& db, CustomerId customer) const
{
    if (!customer.isValid())
        return std::nullopt;
    const auto days = store::purchaseDays(db, customer);
    if (!days)
        return std::unexpected(days.error());
    if (days->isEmpty())
        return std::nullopt;
    const QTimeZone zone = m_context.zone();
    QList<value::Bought> bought;
    for (const auto& purchase : *days)
        bought.append({purchase.ordered.toTimeZone(zone).date(), purchase.net});
    const value::Verdict verdict = value::loyaltyOf(value::buyingOf(bought), fifths(), m_context.today());
    return LoyaltyReason{verdict.loyalty, verdict.recency,       verdict.frequency, verdict.spend,
                         verdict.daysSinceLast, verdict.orders, verdict.since};
}

int Standing::spendFifth(const Money& net) const
{
    return net.minor() <= 0 ? 0 : value::spendFifth(net, fifths());
}

value::Fifths Standing::fifths() const
{
    const std::lock_guard lock(m_mutex);
    return m_fifths;
}

void Standing::hold(const value::Fifths& fifths)
{
    const std::lock_guard lock(m_mutex);
    m_fifths = fifths;
}

} // namespace amends
