#include "language/Lexicon.h"
#include "language/Stemmer.h"
#include <QString>
#include <algorithm>

namespace amends::language {

namespace {

constexpr size_t longestAffix = 40;

/// The ways one word may be typed, lower case and folded: "für" as fur and as fuer.
std::vector<std::u16string> spellings(QStringView word)
{
    std::vector<std::u16string> all{fold(word)};
    QString spelled = word.toString().toLower();
    spelled.replace(u'ä', QStringLiteral("ae")).replace(u'ö', QStringLiteral("oe")).replace(u'ü', QStringLiteral("ue"));
    if (std::u16string second = fold(spelled); second != all.front())
        all.push_back(std::move(second));
    return all;
}

int costOfWord(qsizetype length)
{
    return length <= 2 ? 12 : length == 3 ? 6 : length == 4 ? 3 : 1;
}

} // namespace

Symbol Lexicon::newSymbol()
{
    m_cost.push_back(0);
    return Symbol(m_cost.size()) - 1;
}

void Lexicon::insert(Table& table, std::u16string key, Symbol symbol)
{
    auto it = table.find(key);
    if (it == table.end()) {
        m_keys.push_back(std::move(key));
        it = table.emplace(m_keys.back(), std::vector<Symbol>{}).first;
    }
    if (std::ranges::find(it->second, symbol) == it->second.end())
        it->second.push_back(symbol);
}

bool Lexicon::add(QStringView entry, Symbol symbol)
{
    const bool stem = entry.startsWith(u'~');
    const bool ending = entry.startsWith(u'*');
    const bool beginning = entry.endsWith(u'*');
    const QStringView word = entry.mid(stem || ending, entry.size() - (stem || ending) - beginning);
    if (word.isEmpty() || size_t(word.size()) > longestAffix || int(stem) + int(ending) + int(beginning) > 1)
        return false;
    addCost(symbol, beginning || ending ? 3 : costOfWord(word.size()));
    for (const std::u16string& spelling : spellings(word)) {
        if (spelling.size() > longestAffix)
            continue;
        if (stem) {
            insert(m_stems, stemOf(m_language, spelling), symbol);
        } else if (beginning) {
            m_beginningLengths |= quint64(1) << spelling.size();
            insert(m_beginnings, spelling, symbol);
        } else if (ending) {
            m_endingLengths |= quint64(1) << spelling.size();
            insert(m_endings, spelling, symbol);
        } else {
            insert(m_forms, spelling, symbol);
        }
    }
    if (stem)
        insert(m_stems, fold(QString::fromStdU16String(stemOf(m_language, word.toString().toLower().toStdU16String()))),
               symbol);
    return true;
}

Symbol Lexicon::symbolOf(QStringView entry)
{
    const std::u16string key = entry.toString().toLower().toStdU16String();
    if (const auto it = m_entries.find(key); it != m_entries.end())
        return it->second;
    const Symbol symbol = newSymbol();
    if (!add(entry, symbol))
        return -1;
    m_entries.emplace(key, symbol);
    return symbol;
}

void Lexicon::lookUp(const Table& table, std::u16string_view key, std::vector<Symbol>& out) const
{
    if (const auto it = table.find(key); it != table.end())
        out.insert(out.end(), it->second.begin(), it->second.end());
}

std::u16string Lexicon::symbolsOf(const Token& token, std::vector<Symbol>& out) const
{
    const std::u16string_view form = token.form;
    lookUp(m_forms, form, out);
    std::u16string stem = stemOf(m_language, form);
    lookUp(m_stems, stem, out);
    if (token.accented != form) {
        const std::u16string accented = fold(QStringView(stemOf(m_language, token.accented)));
        if (accented != stem)
            lookUp(m_stems, accented, out);
    }
    // Snowball leaves the third person plural of French verbs as it is: "déchirent" is a form of "déchire".
    if (m_language == Language::French && form.size() > 4 && form.ends_with(u"ent")) {
        const std::u16string singular = stemOf(m_language, form.substr(0, form.size() - 2));
        if (singular != stem)
            lookUp(m_stems, singular, out);
    }
    for (size_t length = 1; length <= form.size() && length <= longestAffix; ++length) {
        if ((m_beginningLengths >> length & 1) != 0)
            lookUp(m_beginnings, form.substr(0, length), out);
        if ((m_endingLengths >> length & 1) != 0)
            lookUp(m_endings, form.substr(form.size() - length), out);
    }
    out.push_back(m_shapes.any);
    if (token.number)
        out.push_back(m_shapes.number);
    if (token.capital)
        out.push_back(m_shapes.capital);
    if (token.allCapitals)
        out.push_back(m_shapes.capitals);
    if (token.quoted)
        out.push_back(m_shapes.quoted);
    return stem;
}

const Lexicon::Shapes& Lexicon::shapes()
{
    if (m_shapes.any < 0) {
        m_shapes = {newSymbol(), newSymbol(), newSymbol(), newSymbol(), newSymbol()};
        for (const Symbol symbol : {m_shapes.any, m_shapes.number, m_shapes.capital, m_shapes.capitals, m_shapes.quoted})
            addCost(symbol, 40);
    }
    return m_shapes;
}

} // namespace amends::language
