#include "desk/LawShelfDesk.h"
#include "desk/DeskContext.h"
#include "desk/LawBooks.h"
#include "domain/WholeFile.h"
#include "law/Facts.h"
#include "law/FactsPack.h"
#include "store/LawFactsTable.h"

namespace amends {

namespace {

struct Corrected
{
    QString country;
    QString text;
};

Done keep(Act& act, const QList<Corrected>& all, const QString& signer)
{
    store::LawFactsTable table(act.db);
    for (const Corrected& each : all) {
        if (const Done added = table.add({0, each.country, signer, act.now, false}, each.text); !added)
            return added;
    }
    act.changes.shop = true;
    act.changes.everything = true; // where the guarantee stands is told of every complaint
    return {};
}

/// Those in use for a country.
Result<QByteArray> factsOf(store::Connection& db, const QString& country)
{
    store::LawFactsTable table(db);
    const auto editions = table.all();
    if (!editions)
        return std::unexpected(editions.error());
    const auto last = std::find_if(editions->crbegin(), editions->crend(),
                                   [&](const LawEdition& each) { return each.country == country; });
    if (last == editions->crend() || last->programs)
        return law::Facts::embeddedText(country);
    const auto text = table.text(last->id);
    if (!text)
        return std::unexpected(text.error());
    return text->toUtf8();
}

class LawShelfDesk : public LawShelf
{
public:
    explicit LawShelfDesk(DeskContext& context) : m_context(context) {}

    Async<QList<LawEdition>> editions() override
    {
        return m_context.read([](store::Connection& db) { return store::LawFactsTable(db).all(); });
    }

    Async<QByteArray> textOf(const QString& country) override
    {
        return m_context.read([country = country.toUpper()](store::Connection& db) { return factsOf(db, country); });
    }

    Async<void> save(const QString& country, const QString& file) override
    {
        return m_context.read([country = country.toUpper(), file](store::Connection& db) -> Done {
            const auto text = factsOf(db, country);
            return text ? writeWholeFile(file, *text) : Done(std::unexpected(text.error()));
        });
    }

    Async<QString> take(const QString& file) override
    {
        return m_context.act(Turn::Everyday, [file](Act& act) -> Result<QString> {
            const auto text = law::readFile(file);
            if (!text)
                return std::unexpected(text.error());
            law::Facts facts;
            const auto country = facts.take(file, *text);
            if (!country)
                return std::unexpected(country.error());
            if (const Done kept = keep(act, {{*country, QString::fromUtf8(*text)}}, {}); !kept)
                return std::unexpected(kept.error());
            return *country;
        });
    }

    Async<SignedFacts> look(const QString& packFile) override
    {
        return m_context.read([packFile](store::Connection& db) -> Result<SignedFacts> {
            const auto pack = packIn(packFile);
            if (!pack)
                return std::unexpected(pack.error());
            const auto editions = store::LawFactsTable(db).all();
            if (!editions)
                return std::unexpected(editions.error());
            SignedFacts seen{pack->version, {}, pack->signer, law::fingerprint(pack->signer), false};
            for (const Corrected& each : correctedIn(*pack))
                seen.countries << each.country;
            seen.known = std::ranges::any_of(*editions, [&](const LawEdition& each) { return each.signer == pack->signer; });
            return seen;
        });
    }

    Async<QStringList> takeSigned(const QString& packFile) override
    {
        return m_context.act(Turn::Everyday, [packFile](Act& act) -> Result<QStringList> {
            const auto pack = packIn(packFile);
            if (!pack)
                return std::unexpected(pack.error());
            const QList<Corrected> all = correctedIn(*pack);
            if (const Done kept = keep(act, all, pack->signer); !kept)
                return std::unexpected(kept.error());
            QStringList countries;
            for (const Corrected& each : all)
                countries << each.country;
            return countries;
        });
    }

    Async<void> backToPrograms(const QString& country) override
    {
        return m_context.act(Turn::Everyday, [country = country.toUpper()](Act& act) -> Done { return keep(act, {{country, {}}}, {}); });
    }

private:
    static Result<law::FactsPack> packIn(const QString& file)
    {
        const auto bytes = law::readFile(file);
        if (!bytes)
            return std::unexpected(bytes.error());
        return law::readPack(file, *bytes);
    }

    static QList<Corrected> correctedIn(const law::FactsPack& pack)
    {
        QList<Corrected> all;
        law::Facts facts;
        for (const law::FactsPack::File& file : pack.files) {
            if (const auto country = facts.take(file.name, file.text))
                all.append({*country, QString::fromUtf8(file.text)});
        }
        return all;
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<LawShelf> makeLawShelf(DeskContext& context)
{
    return std::make_unique<LawShelfDesk>(context);
}

} // namespace amends
