#pragma once
#include "domain/Codes.h"
#include "language/Tokens.h"
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace amends::language {

/// A number for something a word can be: this very form, a form of this stem, a member of that class.
using Symbol = int;

/// Which words carry which symbols. Filled while a pack is loaded, then only asked. A word written without its
/// accents, or with ae for ä, carries the same symbols.
class Lexicon
{
public:
    explicit Lexicon(Language language) : m_language(language) {}

    Language language() const { return m_language; }
    Symbol newSymbol();
    int symbolCount() const { return int(m_cost.size()); }
    /// A guess how common the symbol is in texts: the rarest element of a pattern decides when it is tried.
    int cost(Symbol symbol) const { return m_cost[size_t(symbol)]; }

    /// `entry` as packs write it: word, ~stem, begin*, *end. Its words get `symbol`. False where it is none of these.
    bool add(QStringView entry, Symbol symbol);
    /// The symbol that stands for just this entry.
    Symbol symbolOf(QStringView entry);
    void addCost(Symbol symbol, int cost) { m_cost[size_t(symbol)] += cost; }

    /// Appends the symbols of one word, and gives its stem.
    std::u16string symbolsOf(const Token& token, std::vector<Symbol>& out) const;

    /// Symbols by shape: any word, a number, a capitalised word, one in capitals, a quoted one.
    struct Shapes
    {
        Symbol any, number, capital, capitals, quoted;
    };
    const Shapes& shapes();

private:
    using Table = std::unordered_map<std::u16string_view, std::vector<Symbol>>;
    void insert(Table& table, std::u16string key, Symbol symbol);
    void lookUp(const Table& table, std::u16string_view key, std::vector<Symbol>& out) const;

    Language m_language;
    std::deque<std::u16string> m_keys; ///< owns what the tables' keys point to
    Table m_forms, m_stems, m_beginnings, m_endings;
    quint64 m_beginningLengths = 0;    ///< bit n: some beginning has n characters
    quint64 m_endingLengths = 0;
    std::vector<int> m_cost;
    std::unordered_map<std::u16string, Symbol> m_entries;
    Shapes m_shapes{-1, -1, -1, -1, -1};
};

} // namespace amends::language
