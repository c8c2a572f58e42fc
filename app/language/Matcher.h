#pragma once
#include "language/Pattern.h"
#include <algorithm>
#include <span>

namespace amends::language {

/// One sentence with its words' symbols, as patterns see it.
class SentenceView
{
public:
    SentenceView(std::span<const Token> tokens, std::span<const std::vector<Symbol>> symbols,
                 std::span<const int> clauses, char16_t mark)
        : m_tokens(tokens), m_symbols(symbols), m_clauses(clauses), m_mark(mark)
    {
    }

    int size() const { return int(m_tokens.size()); }
    const Token& token(int at) const { return m_tokens[size_t(at)]; }
    int clause(int at) const { return m_clauses[size_t(at)]; }
    char16_t mark() const { return m_mark; }
    const std::vector<Symbol>& symbols(int at) const { return m_symbols[size_t(at)]; }
    bool has(int at, Symbol symbol) const
    {
        for (const Symbol known : m_symbols[size_t(at)]) {
            if (known == symbol)
                return true;
        }
        return false;
    }
    bool hasOneOf(int at, const SymbolSet& set) const
    {
        return std::ranges::any_of(m_symbols[size_t(at)], [&](Symbol known) { return std::ranges::binary_search(set, known); });
    }

private:
    std::span<const Token> m_tokens;
    std::span<const std::vector<Symbol>> m_symbols;
    std::span<const int> m_clauses;
    char16_t m_mark;
};

struct Match
{
    std::vector<int> words;                     ///< the tokens the pattern itself named, in order
    std::vector<std::pair<int, int>> captures;  ///< tokens first..end-1; {-1, -1} where nothing was captured

    int first() const { return words.front(); }
    int last() const { return words.back(); }
};

/// Runs patterns over sentences. Never looks at the same step and word twice in a search, so a search costs at most
/// steps times words. Keeps its memory between searches; one a thread.
class Matcher
{
public:
    /// The first match that starts at word `from` or later.
    bool find(const Pattern& pattern, const SentenceView& sentence, int from, Match& match);

private:
    struct Job
    {
        int step;
        int at;
        size_t words;
        size_t marks;
    };
    struct Mark
    {
        int number;
        bool open;
        size_t words;
    };
    bool findAt(const Pattern& pattern, const SentenceView& sentence, int start, Match& match);
    void keep(const Pattern& pattern, Match& match) const;

    std::vector<quint64> m_seen;
    std::vector<Job> m_jobs;
    std::vector<int> m_words;
    std::vector<Mark> m_marks;
};

} // namespace amends::language
