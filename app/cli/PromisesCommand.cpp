#include "cli/CheckedTexts.h"
#include "cli/Session.h"
#include "desk/Promises.h"
#include "wording/Words.h"

namespace amends::cli {

namespace {

QString shown(const PromiseDay& day)
{
    const QString date = day.date.toString(Qt::ISODate);
    return day.time.isValid() ? date + day.time.toString(QStringLiteral("'T'HH:mm")) : date;
}

void print(Session& session, qint64 line, const QList<FoundPromise>& promises)
{
    if (!session.json()) {
        for (const FoundPromise& promise : promises)
            session.out().line(QStringLiteral("%1: %2 %3 “%4”").arg(line).arg(shown(promise.days.constFirst()), words(promise.kind), promise.sentence));
        return;
    }
    QJsonArray all;
    for (const FoundPromise& promise : promises)
        all.append(QJsonObject{{QStringLiteral("due"), shown(promise.days.constFirst())},
                               {QStringLiteral("kind"), jsonCode(promise.kind)},
                               {QStringLiteral("start"), qint64(promise.range.start)},
                               {QStringLiteral("end"), qint64(promise.range.end)}});
    session.out().object({{QStringLiteral("line"), line}, {QStringLiteral("promises"), all}});
}

int run(Session& session)
{
    static const QStringList kCountries{QStringLiteral("FR"), QStringLiteral("BE"), QStringLiteral("NL"), QStringLiteral("UK"),
                                        QStringLiteral("IE"), QStringLiteral("DE"), QStringLiteral("AT"), QStringLiteral("CH"),
                                        QStringLiteral("LU")};
    bool ok = true;
    const auto language = session.coded<Language>("lang", ok);
    if (!ok)
        return Bad;
    for (const char* needed : {"lang", "sent", "country"}) {
        if (!session.has(needed))
            return session.bad(QStringLiteral("--%1 is needed").arg(QLatin1String(needed)));
    }
    const QDateTime sent = QDateTime::fromString(session.value("sent") + QStringLiteral("Z"), Qt::ISODate);
    if (!sent.isValid() || !session.value("sent").contains(u'T'))
        return session.bad(QStringLiteral("--sent: “%1” is no time like 2026-11-21T10:00").arg(session.value("sent")));
    QString country = session.value("country").toUpper();
    if (country == u"GB")
        country = QStringLiteral("UK");
    if (!kCountries.contains(country))
        return session.bad(QStringLiteral("--country: “%1” is none of %2").arg(session.value("country"), kCountries.join(QStringLiteral(", "))));
    const QString region = session.value("region");
    return eachText<QList<FoundPromise>>(
        session,
        [&](const QString& text) {
            return QtFuture::makeReadyFuture(
                Result<QList<FoundPromise>>(promisesIn({text, *language, sent.date(), sent.time(), country, region})));
        },
        [&](qint64 line, const QString&, const QList<FoundPromise>& promises) { print(session, line, promises); });
}

} // namespace

Command promisesCommand()
{
    return {"promises", "--lang LANG --sent TIME --country CC [--region R] [--lines FILE | FILE]", "The dates a reply promises.",
            "Reads the whole FILE as one reply, standard input without FILE, or with --lines one reply a line. Tells on which day\n"
            "the shop has bound itself to what: a result, when it will know, or the next news. Needs no data folder.\n\n"
            "  amends-cli promises --lang fr --sent 2026-11-21T10:00 --country BE --lines replies.txt --json",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("lang"), QStringLiteral("The language of the replies: fr, nl, en or de."), QStringLiteral("LANG")},
                    {QStringLiteral("sent"), QStringLiteral("When they were written, by the shop's clock: 2026-11-21T10:00."), QStringLiteral("TIME")},
                    {QStringLiteral("region"), QStringLiteral("Its region, as in ISO 3166-2 without the country: BY, GE, SCT."), QStringLiteral("R")},
                    {QStringLiteral("lines"), QStringLiteral("One text a line; \\n within it is a newline. “-” is standard input."), QStringLiteral("FILE")}};
            },
            run};
}

} // namespace amends::cli
