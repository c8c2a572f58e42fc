#include "promises/Clauses.h"
#include <algorithm>

namespace amends::promises {

namespace {

class Parter
{
public:
    explicit Parter(const DayText& text) : m_text(text), m_ofDay(text.words.size(), false)
    {
        for (const NamedDay& day : text.days)
            std::fill(m_ofDay.begin() + qsizetype(day.first), m_ofDay.begin() + qsizetype(day.end), true);
    }

    std::vector<Clause> run()
    {
        const auto& words = m_text.words;
        for (size_t first = 0; first < words.size();) {
            const size_t end = m_text.sentenceEnds[first];
            sentence(first, end);
            first = end;
        }
        return std::move(m_clauses);
    }

private:
    bool parts(size_t i) const
    {
        const Word& word = m_text.words[i];
        if (m_ofDay[i])
            return false;
        if (word.kind == Word::Kind::Sign)
            return QStringView(u",;:()").contains(QChar(word.sign)) || (word.sign == u'-' && !word.glued);
        if (i > 0 && m_text.pack.isIn(QStringLiteral("before_parting"), m_text.words[i - 1])) // "as soon as"
            return false;
        return m_text.pack.isIn(QStringLiteral("and"), word) || m_text.pack.isIn(QStringLiteral("parting"), word);
    }

    bool isSlight(size_t at) const
    {
        return m_text.words[at].kind == Word::Kind::Sign || m_text.pack.isIn(QStringLiteral("and"), m_text.words[at]);
    }

    void readCues(Clause& clause) const
    {
        std::vector<Hit> hits;
        const size_t length = clause.end - clause.first;
        std::vector<bool> harmless(length, false), mute(length, false), filled(length, false);
        const auto mark = [&](std::vector<bool>& marks, size_t from, size_t to) {
            std::fill(marks.begin() + qsizetype(from - clause.first), marks.begin() + qsizetype(to - clause.first), true);
        };
        std::vector<std::pair<Cue, size_t>> found;
        bool opens = true; // nothing but signs and an "and" stand before
        for (size_t at = clause.first; at < clause.end; opens = opens && isSlight(at), ++at) {
            hits.clear();
            m_text.pack.find(Pack::CueTree, m_text.words, m_text.symbols, at, clause.end, hits);
            for (const Hit& hit : hits) {
                const Cue cue = m_text.pack.outcome(hit).cue;
                if (cue == Cue::Aside) {
                    clause.asides.emplace_back(at, hit.end);
                    mark(mute, at, hit.end);
                }
                if (m_ofDay[at] && cue != Cue::Allow) // the words of a day tell nothing else
                    continue;
                if (cue == Cue::Filler)
                    mark(filled, at, hit.end);
                else if ((cue == Cue::If || cue == Cue::Once || cue == Cue::Order) && !opens)
                    continue; // "I'll tell you if …"
                else if (cue == Cue::Inverted) {
                    if (opens && clause.first == clause.sentenceFirst)
                        clause.cues.set(size_t(Cue::If));
                } else if (cue == Cue::Concede && !opens) // "I'll ring you on Friday even if I know nothing"
                    mark(harmless, at, clause.end);
                else if (cue == Cue::NotNo)
                    mark(harmless, at, hit.end);
                else
                    found.emplace_back(cue, at);
            }
        }
        for (const auto& [cue, at] : found) {
            const bool excused = (cue == Cue::No || cue == Cue::Practice || cue == Cue::Usual || cue == Cue::Act || cue == Cue::Order || cue == Cue::If
                                  || cue == Cue::Whether)
                                 && harmless[at - clause.first];
            if (!excused && !mute[at - clause.first])
                clause.cues.set(size_t(cue));
        }
        for (size_t at = clause.first; at < clause.end; ++at) {
            if (!m_ofDay[at] && !filled[at - clause.first] && m_text.words[at].kind == Word::Kind::Letters)
                clause.bare = false;
        }
    }

    void sentence(size_t first, size_t end)
    {
        std::vector<Clause> pieces;
        size_t from = first;
        const auto close = [&](size_t to) {
            if (to > from) {
                Clause piece;
                piece.first = from;
                piece.end = to;
                piece.sentenceFirst = first;
                piece.sentenceEnd = end;
                piece.joined = m_text.pack.isIn(QStringLiteral("and"), m_text.words[from]);
                readCues(piece);
                const size_t opening = m_text.words[from].kind == Word::Kind::Sign ? from + 1 : from;
                piece.that = opening < to && m_text.pack.isIn(QStringLiteral("that"), m_text.words[opening]);
                piece.asks = piece.that && m_text.pack.isIn(QStringLiteral("asks"), m_text.words[opening]);
                piece.dated = holdsDay(piece);
                pieces.push_back(piece);
            }
            from = to;
        };
        for (size_t i = first; i < end; ++i) {
            if (parts(i))
                close(i);
        }
        close(end);
        merge(pieces);
        for (Clause& piece : pieces) {
            piece.question = m_text.words[end - 1].mark == u'?';
            m_clauses.push_back(piece);
        }
    }

    static void unite(Clause& left, const Clause& right)
    {
        left.end = right.end;
        left.cues |= right.cues;
        left.bare = left.bare && right.bare;
        left.dated = left.dated || right.dated;
        left.asides.insert(left.asides.end(), right.asides.begin(), right.asides.end());
    }

    /// "Not before Monday, but on Monday": what follows the "but" is said without the no.
    bool turns(const Clause& before, const Clause& piece) const
    {
        if (!before.has(Cue::No) || !before.dated || !piece.dated)
            return false;
        const size_t opening = m_text.words[piece.first].kind == Word::Kind::Sign ? piece.first + 1 : piece.first;
        return opening < piece.end && m_text.pack.isIn(QStringLiteral("but"), m_text.words[opening]);
    }

    /// "On Monday, before we open, I'll ring you": what stands between tells nothing of the day.
    bool isAside(const std::vector<Clause>& pieces, size_t i) const
    {
        if (i + 1 >= pieces.size() || m_text.words[pieces[i].first].sign != u',' || m_text.words[pieces[i + 1].first].sign != u',')
            return false;
        const Clause& piece = pieces[i];
        return pieces[i + 1].has(Cue::Finite) && (!piece.has(Cue::Finite) || piece.has(Cue::Once)) && !piece.dated;
    }

    /// "On Tuesday Ann, who takes over, will ring you"
    bool isRelative(const std::vector<Clause>& pieces, size_t i) const
    {
        const size_t first = pieces[i].first;
        return i + 1 < pieces.size() && m_text.words[first].sign == u',' && first + 1 < pieces[i].end && !pieces[i].dated
               && m_text.pack.isIn(QStringLiteral("relative"), m_text.words[first + 1]) && m_text.words[pieces[i + 1].first].sign == u',';
    }

    bool holdsDay(const Clause& piece) const
    {
        return std::find(m_ofDay.begin() + qsizetype(piece.first), m_ofDay.begin() + qsizetype(piece.end), true) != m_ofDay.begin() + qsizetype(piece.end);
    }

    /// "Right after our break, on 4 January," has no verb and says nothing yet: it leads up to what follows.
    bool opensOnly(const Clause& clause) const
    {
        return clause.first == clause.sentenceFirst && clause.dated && m_text.words[clause.end].sign == u','
               && (clause.cues & ~Cues(1ULL << size_t(Cue::Shop) | 1ULL << size_t(Cue::Practice) | 1ULL << size_t(Cue::Once))).none();
    }

    void merge(std::vector<Clause>& pieces) const
    {
        std::vector<Clause> merged;
        const auto isStrong = [&](const Clause& piece) { return QStringView(u";:").contains(QChar(m_text.words[piece.first].sign)); };
        for (size_t i = 0; i < pieces.size(); ++i) {
            const Clause& piece = pieces[i];
            const bool strong = isStrong(piece);
            // "… and on Wednesday, 5 August, you can": a day after an "and" belongs to what follows.
            const bool leadsOn = piece.bare && m_text.pack.isIn(QStringLiteral("and"), m_text.words[piece.first]) && i + 1 < pieces.size()
                                 && !isStrong(pieces[i + 1]) && pieces[i + 1].has(Cue::Finite);
            if (merged.empty() || strong || (leadsOn && !merged.back().bare) || turns(merged.back(), piece)) {
                merged.push_back(piece);
            } else if (!merged.back().has(Cue::Finite) && isRelative(pieces, i)) {
                merged.back().end = piece.end;
            } else if (merged.back().bare) {
                if (isAside(pieces, i))
                    merged.back().end = piece.end;
                else
                    unite(merged.back(), piece);
            } else if (merged.size() == 1 && opensOnly(merged.back())) {
                if (!merged.back().has(Cue::Finite) && piece.has(Cue::Shop)) // "after our holidays, on 4 January, I'll …"
                    merged.back().cues.reset(size_t(Cue::Practice));
                unite(merged.back(), piece);
            } else if (!piece.has(Cue::Finite) && !merged.back().has(Cue::Once) && !merged.back().has(Cue::If)) {
                unite(merged.back(), piece);
            } else {
                merged.push_back(piece);
            }
        }
        pieces = std::move(merged);
    }

    const DayText& m_text;
    std::vector<bool> m_ofDay;
    std::vector<Clause> m_clauses;
};

} // namespace

std::vector<Clause> clausesOf(const DayText& text)
{
    return Parter(text).run();
}

} // namespace amends::promises
