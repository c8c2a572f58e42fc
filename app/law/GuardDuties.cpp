#include "law/Guard.h"
#include <algorithm>

namespace amends::law {

/// The article to name first: what carries the answer.
void Guard::cite()
{
    const Fact* first = m_answer.presumption.open.value_or(false) ? m_presumption : m_guarantee;
    if (!first)
        first = m_delivery;
    if (!first)
        return;
    m_answer.statute = first->source.statute;
    m_answer.article = first->source.article;
}

bool Guard::holdsFor(const Fact& fact) const
{
    const QDate day = fact.byToday ? m_today : m_case.purchased;
    return (!fact.goods || *fact.goods == m_case.goods) && (!fact.channel || *fact.channel == m_case.channel)
           && fact.from <= day && (!fact.until.isValid() || day <= fact.until);
}

void Guard::duties(const CountryFacts& from, bool onlyByToday)
{
    const auto saidAlready = [this](const QString& key) {
        return std::ranges::any_of(m_answer.reasons, [&](const LawReason& reason) { return reason.key == key; });
    };
    for (const Fact& fact : from.facts) {
        if (!holdsFor(fact) || (onlyByToday && (!fact.byToday || saidAlready(fact.key))))
            continue;
        if (fact.topic == Topic::Duty)
            duty(fact);
        else if (fact.topic == Topic::Mediator && !onlyByToday)
            name(fact);
    }
}

void Guard::name(const Fact& mediator)
{
    say(QStringLiteral("mediator_") + mediator.when, mediator, {}, mediator.value);
    m_answer.reasons.last().names = mediator.names;
}

void Guard::duty(const Fact& fact)
{
    // A longer guarantee after a repair that the country may not have made law yet: only "at least".
    if (fact.key == u"repair_extension_pending") {
        if (m_case.repairs.isEmpty() || !m_answer.guarantee.open)
            return;
        m_answer.atLeast = true;
    }
    const QDate start = fact.period ? startOf(fact) : QDate();
    const bool dated = start.isValid() && fact.key != u"repair_extension_pending";
    say(fact.key, fact, dated ? lastDay(fact, *fact.period, start) : QDate(), fact.value);
}

/// Whether the condition of a statement holds; none where only the reply itself shows it.
std::optional<bool> Guard::condition(const QString& when) const
{
    if (when == u"always")
        return true;
    if (when == u"in_presumption")
        return m_answer.presumption.open.value_or(false);
    // An open end has no day after which a denial by date would be right.
    if (when == u"in_guarantee")
        return m_answer.guarantee.open.value_or(m_guarantee && m_guarantee->open);
    if (when == u"withdrawal_open")
        return m_answer.withdrawal.open.value_or(false);
    return std::nullopt;
}

QList<ForbiddenStatement> Guard::forbidden() const
{
    QList<ForbiddenStatement> all;
    for (const Fact& fact : m_facts.facts) {
        if (fact.topic != Topic::Forbidden || !holdsFor(fact) || !condition(fact.when).value_or(true))
            continue;
        ForbiddenStatement statement{fact.key, fact.severity, fact.when, fact.source};
        // The rows name today's articles; a purchase under an older row was governed by that row's.
        const Fact* governing = fact.when == u"in_presumption" ? m_presumption : m_guarantee;
        const bool bound = fact.when == u"in_presumption" || fact.when == u"in_guarantee";
        if (bound && governing && governing->until.isValid())
            statement.source = governing->source;
        all.append(statement);
    }
    return all;
}

} // namespace amends::law
