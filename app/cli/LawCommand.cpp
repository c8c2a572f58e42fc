#include "cli/LawCases.h"
#include "cli/Session.h"
#include "desk/Guarantee.h"

namespace amends::cli {

namespace {

/// A day of an option; `ok` turns false, with a line on stderr, when it is none.
QDate day(Session& session, const char* option, bool& ok)
{
    if (!session.has(option))
        return {};
    const QDate day = QDate::fromString(session.value(option), Qt::ISODate);
    if (!day.isValid()) {
        session.bad(QStringLiteral("--%1: “%2” is no day like 2026-01-31").arg(QLatin1String(option), session.value(option)));
        ok = false;
    }
    return day;
}

QString shown(const std::optional<bool>& open)
{
    return !open ? QStringLiteral("the law does not say by date") : *open ? QStringLiteral("yes") : QStringLiteral("no");
}

QString shown(const LawTerm& term, const QDate& complained)
{
    if (!term.lastDay.isValid())
        return shown(term.open);
    return QStringLiteral("%1, last day %2 (%3 days left)")
        .arg(shown(term.open), term.lastDay.toString(Qt::ISODate)).arg(complained.daysTo(term.lastDay));
}

void print(Output& out, const LawCase& what, const LawAnswer& answer, const QList<ForbiddenStatement>& forbidden)
{
    const auto term = [&](const char* name, const LawTerm& value) {
        out.line(QStringLiteral("%1 %2").arg(QLatin1String(name), -16).arg(shown(value, what.complained)));
    };
    if (answer.statute.isEmpty())
        return out.line(QStringLiteral("No fact of the law is at hand for this: nothing is claimed."));
    out.line(QStringLiteral("%1, %2").arg(answer.statute, answer.article));
    term("presumption", answer.presumption);
    term(answer.atLeast ? "guarantee ≥" : "guarantee", answer.guarantee);
    term("withdrawal", answer.withdrawal);
    if (answer.earlyRejection)
        term("early rejection", *answer.earlyRejection);
    if (answer.delivery)
        term("delivery in time", *answer.delivery);
    for (const LawReason& reason : answer.reasons) {
        QStringList parts{reason.key};
        if (!reason.value.isEmpty())
            parts << reason.value;
        if (reason.lastDay.isValid())
            parts << reason.lastDay.toString(Qt::ISODate);
        out.line(QStringLiteral("  %1 · %2 %3 · %4").arg(parts.join(QStringLiteral(" · ")), reason.source.statute,
                                                        reason.source.article, code(reason.source.confidence)));
    }
    for (const ForbiddenStatement& statement : forbidden)
        out.line(QStringLiteral("  do not say: %1 · %2 · %3 · %4 %5").arg(statement.key, code(statement.severity),
                     statement.when, statement.source.statute, statement.source.article));
    out.line(QStringLiteral("Information for a shop, not legal advice."));
}

int cases(Session& session, const LawBook& book)
{
    const auto read = readLawCases(session.value("cases"));
    if (!read)
        return session.bad(read.error());
    for (const NamedCase& each : *read) {
        const auto answer = book.answer(each.what);
        if (!answer)
            return session.bad(QStringLiteral("%1: %2").arg(each.id, answer.error().detail));
        QJsonObject object = lawAnswerJson(each.what, *answer);
        object.insert(QStringLiteral("id"), each.id);
        session.out().object(object);
    }
    return Fine;
}

int one(Session& session, const LawBook& book)
{
    bool ok = true;
    LawCase what;
    what.country = session.value("country").toUpper();
    what.purchased = day(session, "purchased", ok);
    what.delivered = day(session, "delivered", ok);
    what.complained = day(session, "complained", ok);
    what.agreedDelivery = day(session, "promised", ok);
    what.goods = session.coded<Goods>("goods", ok).value_or(Goods::New);
    what.channel = session.coded<SaleChannel>("channel", ok).value_or(SaleChannel::Shop);
    what.usedPeriodAgreed = session.value("agreed");
    what.withdrawalInformed = !session.has("not-informed");
    what.withdrawalException = session.value("exception");
    if (!ok)
        return Bad;
    // At the counter she takes it along.
    if (!session.has("delivered") && what.channel == SaleChannel::Shop && !session.has("promised"))
        what.delivered = what.purchased;
    const auto verdict = book.judge(what);
    if (!verdict)
        return session.bad(verdict.error().detail);
    const auto& [answer, forbidden] = *verdict;
    if (!session.json()) {
        print(session.out(), what, answer, forbidden);
        return Fine;
    }
    QJsonObject object = lawAnswerJson(what, answer);
    object.insert(QStringLiteral("at_least"), answer.atLeast);
    object.insert(QStringLiteral("reasons"), lawReasonsJson(answer.reasons));
    object.insert(QStringLiteral("forbidden"), forbiddenJson(forbidden));
    session.out().object(object);
    return Fine;
}

int run(Session& session)
{
    if (!session.arguments().isEmpty())
        return session.bad(QStringLiteral("“%1” is too many").arg(session.arguments().constFirst()));
    const auto book = LawBook::open(session.value("facts"));
    if (!book)
        return session.bad(book.error());
    return session.has("cases") ? cases(session, *book) : one(session, *book);
}

QList<QCommandLineOption> options()
{
    const auto option = [](const char* name, const char* help, const char* value) {
        return QCommandLineOption(QLatin1String(name), QString::fromUtf8(help), QLatin1String(value));
    };
    return {option("purchased", "The day of the contract: it picks the law.", "DAY"),
            option("delivered", "The day of delivery: it starts the clock. At the counter the day of the purchase.", "DAY"),
            option("complained", "The day of the complaint, or better the day the defect showed.", "DAY"),
            option("promised", "The day of delivery that was agreed.", "DAY"),
            option("goods", "new, used or digital.", "KIND"),
            option("channel", "shop or distance.", "WHERE"),
            option("agreed", "The guarantee agreed for used goods: P1Y, P18M …", "PERIOD"),
            option("exception", "Why it cannot be sent back: custom_made, digital_started …", "WHY"),
            QCommandLineOption(QStringLiteral("not-informed"), QStringLiteral("Nobody told her of the right of withdrawal.")),
            option("cases", "Many cases at once: a JSON list of { id, input }.", "FILE"),
            option("facts", "A folder of corrected facts, files like those in resources/law.", "DIR")};
}

} // namespace

Command lawCommand()
{
    return {"law", "--country CC --purchased DAY --complained DAY [options] | --cases FILE",
            "What the law says of a purchase on a day: guarantee, presumption, withdrawal.",
            "Countries: FR BE NL LU DE AT IE UK CH ES IT PT. Elsewhere nothing is claimed. Needs no data folder.\n"
            "Information for a shop, not legal advice.\n\n"
            "  amends-cli law --country BE --purchased 2026-06-10 --delivered 2026-06-12 --complained 2026-11-20 --channel distance\n"
            "  amends-cli law --cases cases.json\n\n"
            "With --cases one JSON object a case is printed.",
            options, run};
}

} // namespace amends::cli
