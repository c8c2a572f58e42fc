#include "law/Guard.h"
#include <algorithm>

namespace amends::law {

void Guard::withdrawal()
{
    if (m_case.channel == SaleChannel::Shop) {
        m_answer.withdrawal.open = false;
        return;
    }
    const Fact* fact = row(Topic::Withdrawal);
    if (!fact)
        return;
    if (!fact->period) {
        m_answer.withdrawal.open = false;
        say(QStringLiteral("no_withdrawal"), *fact);
        return;
    }
    if (excluded()) {
        m_answer.withdrawal.open = false;
        return;
    }
    const QDate start = startOf(*fact);
    if (!start.isValid()) { // she may withdraw before delivery too
        m_answer.withdrawal.open = true;
        say(QStringLiteral("withdrawal_before_delivery"), *fact);
        return;
    }
    bool known = true;
    const QDate last = withdrawalEnd(*fact, start, known);
    if (known)
        m_answer.withdrawal = term(last);
    else if (m_case.complained <= last)
        m_answer.withdrawal.open = true;
    if (m_answer.withdrawal.open)
        say(*m_answer.withdrawal.open ? QStringLiteral("withdrawal_open") : QStringLiteral("withdrawal_over"), *fact,
            m_answer.withdrawal.lastDay);
}

/// Only what the law lists; a sale item or an opened box is no exception, whatever it is called.
bool Guard::excluded()
{
    if (m_case.withdrawalException.isEmpty())
        return false;
    const Fact* fact = row(Topic::WithdrawalExceptions);
    if (!fact)
        return false;
    // A country that points to the Union's list took it over, perhaps before the directive's own day.
    const bool europes = fact->values == QStringList{QStringLiteral("eu")};
    const bool found = std::ranges::any_of(europes ? m_europe.facts : QList<Fact>{*fact}, [this](const Fact& list) {
        return list.topic == Topic::WithdrawalExceptions && list.values.contains(m_case.withdrawalException);
    });
    say(found ? QStringLiteral("withdrawal_excluded") : QStringLiteral("no_such_exception"), *fact, {},
        m_case.withdrawalException);
    return found;
}

/// The last day of the withdrawal; `known` turns false where she was not informed and no row says how long that helps
/// her: the day is then the least there is.
QDate Guard::withdrawalEnd(const Fact& fact, const QDate& start, bool& known)
{
    const auto rolled = [&](const QDate& day) { return fact.rolls ? m_rests.rolled(day) : day; };
    const QDate end = lastDay(fact, *fact.period, start);
    if (m_case.withdrawalInformed)
        return rolled(end);
    const Fact* longer = row(Topic::WithdrawalUninformed);
    known = longer && longer->period;
    if (!known)
        return rolled(end);
    const QDate latest = lastDay(*longer, *longer->period, end);
    say(QStringLiteral("withdrawal_uninformed"), *longer, rolled(latest));
    if (m_case.withdrawalInformedOn.isValid() && m_case.withdrawalInformedOn <= latest)
        return rolled(std::max(end, lastDay(fact, *fact.period, m_case.withdrawalInformedOn)));
    return rolled(latest);
}

} // namespace amends::law
