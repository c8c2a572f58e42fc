#include "desk/OwnStyle.h"

namespace amends {

language::HousePhrases* OwnStyle::phrases(Language language, const QList<HousePhrase>& now)
{
    Phrases& kept = m_phrases[size_t(language)];
    if (kept.from != now) {
        kept.from = now;
        kept.compiled.reset();
        QList<HousePhrase> usable = now;
        while (!usable.isEmpty()) {
            auto compiled = language::HousePhrases::compile(language, usable);
            if (compiled) {
                kept.compiled = std::move(*compiled);
                break;
            }
            // Saved by a version that knew other signs: the others still hold.
            usable.removeAt(compiled.error().place.toLongLong());
        }
    }
    return kept.compiled ? &*kept.compiled : nullptr;
}

Result<language::Spelling*> OwnStyle::spelling(Language language, const QString& country)
{
    Speller& kept = m_spellers[size_t(language)];
    if (!kept.spelling || kept.country != country) {
        auto dictionary = language::Dictionary::load(language, country);
        if (!dictionary)
            return std::unexpected(dictionary.error());
        kept.spelling = std::make_unique<language::Spelling>(std::move(*dictionary));
        kept.country = country;
    }
    return kept.spelling.get();
}

void OwnStyle::setProducts(PurchaseLineId until, const QStringList& names)
{
    auto products = std::make_shared<language::OwnWords>();
    for (const QString& name : names)
        products->add(name);
    m_products = std::move(products);
    m_productsUntil = until;
    m_names.clear();
    m_own = language::OwnWords(m_products);
}

const language::OwnWords& OwnStyle::ownWords(const QStringList& names)
{
    if (m_names != names) {
        m_own = language::OwnWords(m_products);
        for (const QString& name : names)
            m_own.add(name);
        m_names = names;
    }
    return m_own;
}

bool OwnStyle::add(const CheckRequest& request, const Circumstances& known, QList<Finding>& findings)
{
    const qsizetype before = findings.size();
    if (auto* own = phrases(request.language, known.phrases))
        findings += own->findIn(request.text);
    bool spelled = false;
    if (request.spelling) {
        if (const auto speller = spelling(request.language, known.country)) {
            findings += (*speller)->check(request.text, request.language, ownWords(known.names));
            spelled = true;
        }
    }
    if (findings.size() > before)
        std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return finding.range.start; });
    return spelled;
}

} // namespace amends
