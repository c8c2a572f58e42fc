#include "law/Facts.h"
#include "law/FactReader.h"
#include "law/Guard.h"
#include <QDir>
#include <QFile>

// The macro behind it wants to stand outside every namespace.
static void openLaw()
{
    Q_INIT_RESOURCE(law);
}

namespace amends::law {

namespace {

const QString kUnion = QStringLiteral("EU");

QString normalised(const QString& country)
{
    const QString upper = country.toUpper();
    return upper == u"GB" ? QStringLiteral("UK") : upper;
}

bool holds(const Fact& fact, const QDate& day)
{
    return fact.from <= day && (!fact.until.isValid() || day <= fact.until);
}

bool fits(const Fact& fact, Goods goods, SaleChannel channel)
{
    return (!fact.goods || *fact.goods == goods) && (!fact.channel || *fact.channel == channel);
}

/// Without the Union's own file there is no list of exceptions and no rule by today, and every answer would be poorer.
Error noUnion(const QString& folder)
{
    return {Problem::NotFound, folder, {}, QStringLiteral("eu.toml")};
}

Done checkCase(const LawCase& what)
{
    if (what.country.isEmpty())
        return failure(Problem::BadInput, QStringLiteral("which country?"));
    if (!what.purchased.isValid())
        return failure(Problem::BadInput, QStringLiteral("when was it bought?"));
    if (!what.complained.isValid())
        return failure(Problem::BadInput, QStringLiteral("when did the customer complain?"));
    if (!what.usedPeriodAgreed.isEmpty() && !Period::fromText(what.usedPeriodAgreed))
        return failure(Problem::BadInput, QStringLiteral("“%1” is no period like P1Y").arg(what.usedPeriodAgreed));
    for (const LawRepair& repair : what.repairs) {
        if (!repair.handedOver.isValid() || (repair.returned.isValid() && repair.returned < repair.handedOver))
            return failure(Problem::BadInput, QStringLiteral("a repair wants the day it was handed over, and its return after it"));
    }
    return {};
}

} // namespace

const Fact* find(const CountryFacts& facts, Topic topic, Goods goods, SaleChannel channel, const QDate& day)
{
    const Fact* best = nullptr;
    const auto rank = [](const Fact& fact) { return (fact.goods ? 2 : 0) + (fact.channel ? 1 : 0); };
    for (const Fact& fact : facts.facts) {
        if (fact.topic == topic && fits(fact, goods, channel) && holds(fact, day) && (!best || rank(fact) > rank(*best)))
            best = &fact;
    }
    return best;
}

Result<Facts> Facts::embedded()
{
    openLaw();
    Facts facts;
    if (const Done done = facts.readFolder(QStringLiteral(":/law")); !done)
        return std::unexpected(done.error());
    if (!facts.m_countries.contains(kUnion))
        return std::unexpected(noUnion(QStringLiteral(":/law")));
    return facts;
}

Result<Facts> Facts::load(const QString& folder)
{
    auto facts = embedded();
    if (!facts)
        return facts;
    if (const Done done = facts->readFolder(folder); !done)
        return std::unexpected(done.error());
    return facts;
}

Done Facts::readFolder(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(Problem::NotFound, QStringLiteral("no facts of the law"), folder);
    QStringList read;
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Problem::Unreadable, file.errorString(), file.fileName());
        const auto country = take(file.fileName(), file.readAll());
        if (!country)
            return std::unexpected(country.error());
        if (read.contains(*country))
            return failure(Problem::BadInput, QStringLiteral("a second file for %1").arg(*country), file.fileName(), QStringLiteral("line 1"));
        read << *country;
    }
    return {};
}

Result<QString> Facts::take(const QString& name, const QByteArray& text)
{
    auto country = FactReader(name).read(text);
    if (!country)
        return std::unexpected(country.error());
    const QString key = normalised(country->country);
    m_countries.insert(key, std::move(*country));
    return key;
}

Result<QByteArray> Facts::embeddedText(const QString& country)
{
    openLaw();
    const QString name = QStringLiteral(":/law/%1.toml").arg(normalised(country).toLower());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::NotFound, QStringLiteral("no facts of the law"), name);
    return file.readAll();
}

const CountryFacts* Facts::of(const QString& country) const
{
    const auto it = m_countries.constFind(normalised(country));
    return it == m_countries.cend() ? nullptr : &*it;
}

QStringList Facts::countries() const
{
    QStringList all = m_countries.keys();
    all.sort();
    return all;
}

Result<LawVerdict> Facts::judge(const LawCase& what) const
{
    if (const Done done = checkCase(what); !done)
        return std::unexpected(done.error());
    const CountryFacts* country = of(what.country);
    LawVerdict verdict;
    // The Union binds shops through the national laws only.
    if (!country || country == of(kUnion)) {
        if (!what.delivered.isValid())
            verdict.answer.delivery = LawTerm();
        return verdict;
    }
    const Guard guard(*country, *of(kUnion), what);
    return LawVerdict{guard.answer(), guard.forbidden()};
}

Result<LawAnswer> Facts::answer(const LawCase& what) const
{
    const auto verdict = judge(what);
    return verdict ? Result<LawAnswer>(verdict->answer) : std::unexpected(verdict.error());
}

Result<QList<ForbiddenStatement>> Facts::forbidden(const LawCase& what) const
{
    const auto verdict = judge(what);
    return verdict ? Result<QList<ForbiddenStatement>>(verdict->forbidden) : std::unexpected(verdict.error());
}

} // namespace amends::law
