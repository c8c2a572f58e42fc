#include "language/Scan.h"
#include <algorithm>

namespace amends::language {

namespace {

/// One run over one paragraph.
class Scanner
{
public:
    Scanner(const RuleBook& book, QStringView paragraph, SentenceWatcher* watcher = nullptr)
        : m_book(book), m_paragraph(paragraph), m_watcher(watcher), m_text(tokenise(paragraph, book.tokens)),
          m_present(size_t(book.lexicon.symbolCount()), -1), m_tried(book.trials.size(), -1)
    {
    }

    /// onlyRule -1: all of them.
    ParagraphResult run(int onlyRule)
    {
        m_onlyRule = onlyRule;
        m_result.exclamations = m_text.exclamations;
        for (const Sentence& sentence : m_text.sentences) {
            prepare(sentence);
            const SentenceView view({m_text.tokens.data() + sentence.first, sentence.end - sentence.first},
                                    {m_symbols.data(), sentence.end - sentence.first}, m_clauses, sentence.mark);
            m_outcome = {};
            tryRules(view);
            if (m_watcher != nullptr)
                m_watcher->see(view, {m_stems.data(), sentence.end - sentence.first}, m_outcome);
            ++m_result.sentences;
        }
        return std::move(m_result);
    }

private:
    void prepare(const Sentence& sentence)
    {
        const size_t count = sentence.end - sentence.first;
        if (m_symbols.size() < count) {
            m_symbols.resize(count);
            m_stems.resize(count);
        }
        m_clauses.assign(count, 0);
        int clause = 0;
        for (size_t i = 0; i < count; ++i) {
            const Token& token = m_text.tokens[sentence.first + i];
            std::vector<Symbol>& symbols = m_symbols[i];
            symbols.clear();
            m_stems[i] = m_book.lexicon.symbolsOf(token, symbols);
            for (const Symbol symbol : symbols)
                m_present[size_t(symbol)] = m_result.sentences;
            const auto is = [&](Symbol symbol) { return symbol >= 0 && std::ranges::find(symbols, symbol) != symbols.end(); };
            if (i > 0 && (token.boundaryBefore || (is(m_book.clauseStart) && !startedClause(sentence, i))))
                ++clause;
            m_clauses[i] = clause;
            const bool hour = i > 0 && m_text.tokens[sentence.first + i - 1].number; // "14 u" is a time of day
            if (is(m_book.formal) && !hour && (!m_book.tokens.formalCapital || token.capital))
                m_result.formal.push_back(token.range);
            if (is(m_book.informal))
                m_result.informal.push_back(token.range);
            if (is(m_book.apology))
                m_result.apologies.push_back(token.range);
            m_result.capitals += token.allCapitals && token.form.size() >= 3;
        }
    }

    /// "but because" opens one clause, not two.
    bool startedClause(const Sentence& sentence, size_t at) const
    {
        return m_text.tokens[sentence.first + at - 1].boundaryBefore
            || (at > 1 && m_clauses[at - 1] != m_clauses[at - 2]);
    }

    void tryRules(const SentenceView& view)
    {
        const size_t before = m_result.findings.size();
        m_exceptions.assign(m_book.exceptions.size(), {});
        for (int at = 0; at < view.size(); ++at) {
            for (const Symbol symbol : m_symbols[size_t(at)]) {
                for (const int trial : m_book.trialsBySymbol[size_t(symbol)])
                    tryOnce(trial, view);
            }
        }
        thinOut(before);
        for (size_t i = before; i < m_result.findings.size(); ++i) {
            const Rule& rule = m_book.rules[size_t(m_result.findings[i].rule)];
            (rule.severity == Severity::Note ? m_outcome.noted : m_outcome.warned).set(size_t(rule.category));
            m_outcome.hits.push_back(m_result.findings[i].rule);
        }
    }

    void tryOnce(int index, const SentenceView& view)
    {
        const RuleBook::Trial& trial = m_book.trials[size_t(index)];
        if (m_tried[size_t(index)] == m_result.sentences || (m_onlyRule >= 0 && trial.rule != m_onlyRule))
            return;
        m_tried[size_t(index)] = m_result.sentences;
        if (!possible(trial.pattern))
            return;
        const Rule& rule = m_book.rules[size_t(trial.rule)];
        Match match;
        for (int from = 0; from < view.size() && matcher().find(trial.pattern, view, from, match);) {
            if (!negationAllows(rule, view, match)) {
                excuse(trial.rule);
                from = match.first() + 1;
                continue;
            }
            if (excused(rule, view, match)) {
                excuse(trial.rule);
                return;
            }
            add(trial.rule, rule, view, match);
            from = match.last() + 1;
        }
    }

    void excuse(int index)
    {
        const Rule& rule = m_book.rules[size_t(index)];
        if (rule.kind != RuleKind::Finding)
            return;
        m_outcome.excused.set(size_t(rule.category));
        m_outcome.passed.push_back(index);
    }

    bool possible(const Pattern& pattern) const
    {
        return std::ranges::all_of(pattern.needs, [&](const std::vector<Symbol>& set) {
            return std::ranges::any_of(set, [&](Symbol s) { return m_present[size_t(s)] == m_result.sentences; });
        });
    }

    /// A negation counts when it stands in a clause of the match and the pattern itself did not ask for it.
    bool negationAllows(const Rule& rule, const SentenceView& view, const Match& match) const
    {
        if (rule.negation == Negation::Any || m_book.negator < 0)
            return true;
        const auto [first, last] = clausesAround(view, match.first(), match.last());
        bool negated = false;
        for (int at = first; at <= last && !negated; ++at)
            negated = view.has(at, m_book.negator) && !std::ranges::binary_search(match.words, at);
        return negated == (rule.negation == Negation::Demand);
    }

    static std::pair<int, int> clausesAround(const SentenceView& view, int first, int last)
    {
        const int from = view.clause(first);
        const int to = view.clause(last);
        while (first > 0 && view.clause(first - 1) == from)
            --first;
        while (last + 1 < view.size() && view.clause(last + 1) == to)
            ++last;
        return {first, last};
    }

    bool excused(const Rule& rule, const SentenceView& view, const Match& match)
    {
        Match other;
        const auto found = [&](const Pattern& p) { return possible(p) && unlessMatcher().find(p, view, 0, other); };
        if (std::ranges::any_of(rule.unless, found))
            return true;
        if (rule.kind != RuleKind::Finding)
            return false;
        for (size_t i = 0; i < m_book.exceptions.size(); ++i) {
            const Exception& exception = m_book.exceptions[i];
            if (!exception.categories.test(size_t(rule.category)))
                continue;
            for (const auto& [first, last] : placesOf(i, exception, view)) {
                if (exception.wholeSentence
                    || (view.clause(first) <= view.clause(match.last()) && view.clause(last) >= view.clause(match.first())))
                    return true;
            }
        }
        return false;
    }

    /// Where an exception stands in this sentence; looked for once a sentence.
    const std::vector<std::pair<int, int>>& placesOf(size_t index, const Exception& exception, const SentenceView& view)
    {
        Places& places = m_exceptions[index];
        if (!places.known) {
            places.known = true;
            Match match;
            for (const Pattern& pattern : exception.patterns) {
                for (int from = 0; possible(pattern) && unlessMatcher().find(pattern, view, from, match);) {
                    places.found.emplace_back(match.first(), match.last());
                    from = match.last() + 1;
                }
            }
        }
        return places.found;
    }

    void add(int index, const Rule& rule, const SentenceView& view, const Match& match)
    {
        std::pair<int, int> reach{match.first(), match.last()};
        if (rule.span == Span::Clause)
            reach = clausesAround(view, match.first(), match.last());
        else if (rule.span == Span::Sentence)
            reach = {0, view.size() - 1};
        RuleHit hit;
        hit.rule = index;
        hit.sentence = m_result.sentences;
        hit.range = {view.token(reach.first).range.start, view.token(reach.second).range.end};
        hit.startsSentence = reach.first == 0;
        for (const int word : match.words) {
            if (!hit.words.isEmpty())
                hit.words += u' ';
            hit.words += QStringView(view.token(word).form);
        }
        for (const auto& [first, end] : match.captures) {
            TextRange caught;
            if (first >= 0 && end > first)
                caught = {view.token(first).range.start, view.token(end - 1).range.end};
            hit.captured += m_paragraph.mid(caught.start, caught.length()).toString();
            hit.capturedAt.push_back(caught);
        }
        (rule.kind == RuleKind::Finding ? m_result.findings : m_result.others).push_back(std::move(hit));
    }

    /// Of findings that overlap the worse stays, in the taxonomy's order; of two alike the longer, then the first.
    void thinOut(size_t from)
    {
        auto& all = m_result.findings;
        if (m_onlyRule >= 0 || all.size() - from < 2)
            return;
        const auto worse = [&](const RuleHit& a, const RuleHit& b) {
            const Rule& ra = m_book.rules[size_t(a.rule)];
            const Rule& rb = m_book.rules[size_t(b.rule)];
            const auto rank = [](const Rule& r, const RuleHit& h) {
                return std::tuple(r.severity == Severity::Note, r.category, -int(r.severity), -h.range.length(), h.range.start,
                                  h.rule);
            };
            return rank(ra, a) < rank(rb, b);
        };
        std::sort(all.begin() + qsizetype(from), all.end(), worse);
        std::vector<RuleHit> kept;
        for (size_t i = from; i < all.size(); ++i) {
            if (std::ranges::none_of(kept, [&](const RuleHit& k) { return k.range.overlaps(all[i].range); }))
                kept.push_back(std::move(all[i]));
        }
        std::ranges::sort(kept, {}, [](const RuleHit& hit) { return hit.range.start; });
        all.resize(from);
        std::ranges::move(kept, std::back_inserter(all));
    }

    static Matcher& matcher()
    {
        thread_local Matcher instance;
        return instance;
    }
    static Matcher& unlessMatcher()
    {
        thread_local Matcher instance;
        return instance;
    }

    struct Places
    {
        bool known = false;
        std::vector<std::pair<int, int>> found;
    };

    const RuleBook& m_book;
    QStringView m_paragraph;
    SentenceWatcher* m_watcher;
    TokenText m_text;
    std::vector<int> m_present; ///< by symbol: the last sentence that had it
    std::vector<int> m_tried;   ///< by trial: the last sentence it was tried on
    std::vector<std::vector<Symbol>> m_symbols;
    std::vector<std::u16string> m_stems;
    RuleOutcome m_outcome;
    std::vector<int> m_clauses;
    std::vector<Places> m_exceptions;
    ParagraphResult m_result;
    int m_onlyRule = -1;
};

} // namespace

ParagraphResult scan(const RuleBook& book, QStringView paragraph, SentenceWatcher* watcher)
{
    return Scanner(book, paragraph, watcher).run(-1);
}

std::vector<RuleHit> hitsOf(const RuleBook& book, int rule, QStringView paragraph)
{
    ParagraphResult result = Scanner(book, paragraph).run(rule);
    std::ranges::move(result.others, std::back_inserter(result.findings));
    return std::move(result.findings);
}

} // namespace amends::language
