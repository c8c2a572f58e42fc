#include "law/Guard.h"
#include <algorithm>

namespace amends::law {

Guard::Guard(const CountryFacts& facts, const CountryFacts& europe, const LawCase& what)
    : m_facts(facts), m_europe(europe), m_case(what), m_today(what.today.isValid() ? what.today : what.complained),
      m_rests(facts.country, what.region, facts.restDays)
{
    if (m_case.delivered.isValid()) {
        guarantee();
        presumption();
        earlyRejection();
    } else {
        delivery();
    }
    withdrawal();
    cite();
    duties(m_facts, false);
    if (m_europe.members.contains(m_facts.country))
        duties(m_europe, true);
}

const Fact* Guard::row(Topic topic) const
{
    return find(m_facts, topic, m_case.goods, m_case.channel, m_case.purchased);
}

QDate Guard::lastDay(const Fact& fact, const Period& period, const QDate& start) const
{
    const QDate day = period.lastDayFrom(start, [this](const QDate& each) { return m_rests.isRest(each); });
    return fact.firstDayCounts ? day.addDays(-1) : day;
}

QDate Guard::startOf(const Fact& fact) const
{
    if (fact.starts == u"delivery" || fact.starts == u"supply")
        return m_case.delivered;
    if (fact.starts == u"contract")
        return m_case.purchased;
    // The day of the complaint stands for the day the defect showed.
    if (fact.starts == u"complaint" || fact.starts == u"discovery")
        return m_case.complained;
    return fact.starts == u"guarantee_end" ? m_answer.guarantee.lastDay : QDate();
}

LawTerm Guard::term(const QDate& lastDay) const
{
    return {m_case.complained <= lastDay, lastDay};
}

void Guard::say(const QString& key, const Fact& fact, const QDate& lastDay, const QString& value)
{
    m_answer.reasons.append({key, value, lastDay, fact.source});
}

void Guard::delivery()
{
    m_answer.delivery = LawTerm();
    m_delivery = row(Topic::Delivery);
    if (!m_delivery || (!m_delivery->period && !m_case.agreedDelivery.isValid()))
        return;
    m_answer.delivery = term(m_case.agreedDelivery.isValid()
                                 ? m_case.agreedDelivery
                                 : lastDay(*m_delivery, *m_delivery->period, startOf(*m_delivery)));
    say(*m_answer.delivery->open ? QStringLiteral("delivery_due") : QStringLiteral("delivery_overdue"), *m_delivery,
        m_answer.delivery->lastDay);
}

void Guard::guarantee()
{
    m_guarantee = row(Topic::Guarantee);
    if (!m_guarantee)
        return;
    if (m_guarantee->open)
        return openGuarantee(*m_guarantee);
    if (!m_guarantee->period)
        return;
    m_unrepairedEnd = lastDay(*m_guarantee, agreedOr(*m_guarantee), startOf(*m_guarantee));
    m_answer.guarantee = term(afterRepairs(m_unrepairedEnd));
    m_answer.atLeast = m_answer.atLeast || m_guarantee->source.confidence == Confidence::Low;
    say(*m_answer.guarantee.open ? QStringLiteral("in_guarantee") : QStringLiteral("guarantee_over"), *m_guarantee,
        m_answer.guarantee.lastDay);
}

/// The period of the law, or the shorter one agreed for used goods where the law lets it be agreed. Below the least the
/// whole clause falls.
Period Guard::agreedOr(const Fact& guarantee)
{
    const auto agreed = Period::fromText(m_case.usedPeriodAgreed);
    const QDate start = startOf(guarantee);
    if (m_case.goods != Goods::Used || !agreed || !agreed->shorterThan(*guarantee.period, start))
        return *guarantee.period;
    const Fact* least = row(Topic::ShortestUsed);
    m_shortened = least && least->period && !agreed->shorterThan(*least->period, start);
    say(m_shortened ? QStringLiteral("agreed_period_holds") : QStringLiteral("agreed_period_void"),
        least ? *least : guarantee);
    return m_shortened ? *agreed : *guarantee.period;
}

/// No number of years: up to the floor the answer is yes, later no date alone answers it.
void Guard::openGuarantee(const Fact& guarantee)
{
    m_answer.atLeast = true;
    const Fact* floor = row(Topic::Floor);
    if (floor && floor->period) {
        m_answer.leastGuarantee = lastDay(*floor, *floor->period, startOf(*floor));
        if (m_case.complained <= m_answer.leastGuarantee)
            m_answer.guarantee.open = true;
    }
    say(QStringLiteral("guarantee_open_end"), guarantee);
    if (floor)
        say(QStringLiteral("guarantee_floor"), *floor, m_answer.leastGuarantee);
}

/// First all days in repair, then what each repair adds. A repair begun after the end moves nothing.
QDate Guard::afterRepairs(QDate end)
{
    const Fact* rule = row(Topic::Repair);
    if (!rule || rule->effect == RepairEffect::None || rule->effect == RepairEffect::EarlyRejectionWaits)
        return end;
    const QDate base = end;
    QDate notBefore;
    qint64 days = 0;
    int counted = 0;
    for (const LawRepair& repair : m_case.repairs) {
        const QDate from = rule->fromNotice && repair.notice.isValid() ? repair.notice : repair.handedOver;
        const QDate back = repair.returned.isValid() ? repair.returned : std::max(m_case.complained, from);
        if (from > end || from.daysTo(back) < rule->atLeastDays)
            continue;
        if (rule->effect == RepairEffect::NotBefore) {
            notBefore = std::max(notBefore, lastDay(*rule, *rule->plus, back));
            continue;
        }
        days += from.daysTo(back);
        counted += repair.returned.isValid() && (rule->times == 0 || counted < rule->times) ? 1 : 0;
        end = base.addDays(days);
        if (rule->plus)
            end = lastDay(*rule, {rule->plus->count * counted, rule->plus->unit}, end);
    }
    end = notBefore.isValid() ? std::max(end, notBefore) : end;
    if (end != base) {
        say(QStringLiteral("repair_moves_end"), *rule, end);
        m_answer.atLeast = m_answer.atLeast || rule->source.confidence == Confidence::Low;
    }
    if (counted > 0 && !rule->plusArticle.isEmpty()) {
        say(QStringLiteral("repair_adds"), *rule, end);
        m_answer.reasons.last().source.article = rule->plusArticle;
    }
    return end;
}

void Guard::presumption()
{
    m_presumption = row(Topic::Presumption);
    if (!m_presumption)
        return;
    if (!m_presumption->period) {
        m_answer.presumption.open = false;
        say(QStringLiteral("no_presumption"), *m_presumption);
        return;
    }
    const Fact* shorter = m_shortened ? row(Topic::PresumptionIfShortened) : nullptr;
    const Fact& span = shorter && shorter->period ? *shorter : *m_presumption;
    QDate last = lastDay(span, *span.period, startOf(span));
    if (m_unrepairedEnd.isValid())
        last = std::min(last, m_unrepairedEnd);
    m_answer.presumption = term(last);
    say(*m_answer.presumption.open ? QStringLiteral("presumed") : QStringLiteral("presumption_over"), span, last);
}

void Guard::earlyRejection()
{
    const Fact* fact = row(Topic::EarlyRejection);
    if (!fact || !fact->period)
        return;
    QDate last = lastDay(*fact, *fact->period, startOf(*fact));
    // England: the days stand still during a repair, and a week at least is left after it.
    const Fact* rule = row(Topic::Repair);
    if (rule && rule->effect == RepairEffect::EarlyRejectionWaits) {
        for (const LawRepair& repair : m_case.repairs) {
            const QDate back = repair.returned.isValid() ? repair.returned : std::max(m_case.complained, repair.handedOver);
            if (repair.handedOver <= last)
                last = std::max(last.addDays(repair.handedOver.daysTo(back)), back.addDays(7));
        }
    }
    m_answer.earlyRejection = term(last);
    say(*m_answer.earlyRejection->open ? QStringLiteral("early_rejection_open") : QStringLiteral("early_rejection_over"),
        *fact, last);
}

} // namespace amends::law
