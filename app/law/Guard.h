#pragma once
#include "law/Facts.h"
#include "law/RestDays.h"

namespace amends::law {

/// Works one case out against one country's facts. Lives for one answer.
class Guard
{
public:
    Guard(const CountryFacts& facts, const CountryFacts& europe, const LawCase& what);

    const LawAnswer& answer() const { return m_answer; }
    QList<ForbiddenStatement> forbidden() const;

private:
    const Fact* row(Topic topic) const;
    QDate lastDay(const Fact& fact, const Period& period, const QDate& start) const;
    QDate startOf(const Fact& fact) const;
    LawTerm term(const QDate& lastDay) const;
    void say(const QString& key, const Fact& fact, const QDate& lastDay = {}, const QString& value = {});

    void delivery();
    void guarantee();
    Period agreedOr(const Fact& guarantee);
    void openGuarantee(const Fact& guarantee);
    QDate afterRepairs(QDate end);
    void presumption();
    void earlyRejection();
    void withdrawal();
    bool excluded();
    QDate withdrawalEnd(const Fact& fact, const QDate& start, bool& known);
    void cite();
    void duties(const CountryFacts& from, bool onlyByToday);
    void name(const Fact& mediator);
    void duty(const Fact& fact);
    bool holdsFor(const Fact& fact) const;
    std::optional<bool> condition(const QString& when) const;

    const CountryFacts& m_facts;
    const CountryFacts& m_europe;
    const LawCase& m_case;
    QDate m_today;
    RestDays m_rests;
    LawAnswer m_answer;
    const Fact* m_guarantee = nullptr;
    const Fact* m_presumption = nullptr;
    const Fact* m_delivery = nullptr;
    bool m_shortened = false;       ///< a shorter guarantee was agreed in a valid way
    QDate m_unrepairedEnd;          ///< of the guarantee, before repairs moved it
};

} // namespace amends::law
