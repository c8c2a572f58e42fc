#include "language/Matcher.h"

namespace amends::language {

namespace {

/// Whether a step that consumes no word lets the search pass.
bool holds(const Step& step, const SentenceView& sentence, int at)
{
    switch (step.kind) {
    case Step::Kind::NotNext: return at >= sentence.size() || !sentence.has(at, step.symbol);
    case Step::Kind::NotBefore: return at == 0 || !sentence.has(at - 1, step.symbol);
    case Step::Kind::Start: return at == 0;
    case Step::Kind::End: return at == sentence.size();
    case Step::Kind::Question: return at == sentence.size() && sentence.mark() == u'?';
    case Step::Kind::Exclamation: return at == sentence.size() && sentence.mark() == u'!';
    case Step::Kind::Boundary:
        return at == 0 || at == sentence.size() || sentence.clause(at) != sentence.clause(at - 1);
    default: return true;
    }
}

} // namespace

bool Matcher::find(const Pattern& pattern, const SentenceView& sentence, int from, Match& match)
{
    const size_t bits = pattern.steps.size() * size_t(sentence.size() + 1);
    m_seen.assign(bits / 64 + 1, 0);
    for (int start = from; start < sentence.size(); ++start) {
        if ((pattern.starts.empty() || sentence.hasOneOf(start, pattern.starts)) && findAt(pattern, sentence, start, match))
            return true;
    }
    return false;
}

bool Matcher::findAt(const Pattern& pattern, const SentenceView& sentence, int start, Match& match)
{
    m_words.clear();
    m_marks.clear();
    m_jobs.clear();
    m_jobs.push_back({int(pattern.steps.size()) - 1, start, 0, 0});
    const size_t width = size_t(sentence.size() + 1);
    while (!m_jobs.empty()) {
        Job job = m_jobs.back();
        m_jobs.pop_back();
        m_words.resize(job.words);
        m_marks.resize(job.marks);
        for (;;) {
            const size_t place = size_t(job.step) * width + size_t(job.at);
            if ((m_seen[place / 64] >> (place % 64) & 1) != 0)
                break;
            m_seen[place / 64] |= quint64(1) << (place % 64);
            const Step& step = pattern.steps[size_t(job.step)];
            if (step.kind == Step::Kind::Found) {
                if (m_words.empty())
                    break;
                keep(pattern, match);
                return true;
            }
            if (step.kind == Step::Kind::Split) {
                m_jobs.push_back({step.b, job.at, m_words.size(), m_marks.size()});
            } else if (step.kind == Step::Kind::Word) {
                if (job.at >= sentence.size() || !sentence.has(job.at, step.symbol))
                    break;
                m_words.push_back(job.at++);
            } else if (step.kind == Step::Kind::WordOf) {
                if (job.at >= sentence.size() || !sentence.hasOneOf(job.at, pattern.sets[size_t(step.symbol)]))
                    break;
                m_words.push_back(job.at++);
            } else if (step.kind == Step::Kind::Skip || step.kind == Step::Kind::SkipAny) {
                // A gap stays in the clause of the word before it: it may step over no boundary.
                const bool bound = step.kind == Step::Kind::Skip && job.at > 0 && job.at < sentence.size()
                    && !m_words.empty() && sentence.clause(job.at) != sentence.clause(job.at - 1);
                if (job.at >= sentence.size() || bound)
                    break;
                ++job.at;
            } else if (step.kind == Step::Kind::Open || step.kind == Step::Kind::Close) {
                m_marks.push_back({int(step.symbol), step.kind == Step::Kind::Open, m_words.size()});
            } else if (!holds(step, sentence, job.at)) {
                break;
            }
            job.step = step.a;
        }
    }
    return false;
}

void Matcher::keep(const Pattern& pattern, Match& match) const
{
    match.words = m_words;
    match.captures.assign(size_t(pattern.captures), {-1, -1});
    for (const Mark& mark : m_marks) {
        if (mark.number >= pattern.captures)
            continue;
        auto& [first, end] = match.captures[size_t(mark.number)];
        if (mark.open && mark.words < m_words.size())
            first = m_words[mark.words];
        else if (!mark.open && mark.words > 0)
            end = m_words[mark.words - 1] + 1;
    }
}

} // namespace amends::language
