#pragma once
#include "desk/Circumstances.h"
#include "language/HousePhrases.h"
#include "language/Spelling.h"
#include <array>
#include <optional>

namespace amends {

/// What the shop's own phrases and the dictionaries say of a text, beside the rules. Phrases are compiled anew when they
/// changed, a dictionary is read when it is first needed. It belongs to the language thread.
class OwnStyle
{
public:
    /// Adds to the findings, which stay in order. Whether the words were looked at.
    bool add(const CheckRequest& request, const Circumstances& known, QList<Finding>& findings);
    /// NotFound where no dictionary is installed; looked for again each time.
    Result<language::Spelling*> spelling(Language language, const QString& country);
    PurchaseLineId productsUntil() const { return m_productsUntil; }
    void setProducts(PurchaseLineId until, const QStringList& names);

private:
    struct Phrases
    {
        QList<HousePhrase> from;
        std::optional<language::HousePhrases> compiled;
    };
    struct Speller
    {
        QString country;
        std::unique_ptr<language::Spelling> spelling;
    };

    language::HousePhrases* phrases(Language language, const QList<HousePhrase>& now);
    const language::OwnWords& ownWords(const QStringList& names);

    static constexpr size_t languages = codesOf(Language{}).size();
    std::array<Phrases, languages> m_phrases;
    std::array<Speller, languages> m_spellers;
    std::shared_ptr<const language::OwnWords> m_products;
    PurchaseLineId m_productsUntil;
    QStringList m_names;
    language::OwnWords m_own;
};

} // namespace amends
