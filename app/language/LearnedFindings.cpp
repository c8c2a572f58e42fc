#include "language/LearnedFindings.h"
#include "language/Classifier.h"
#include "language/LawChecks.h"
#include <unordered_map>

namespace amends::language {

namespace {

class Judge : public SentenceWatcher
{
public:
    explicit Judge(const Classifier& classifier) : m_classifier(classifier) {}

    void see(const SentenceView& sentence, std::span<const std::u16string> stems, const RuleOutcome& outcome) override
    {
        const auto said = m_classifier.judge(sentence, stems, outcome);
        const ModelFacts& facts = m_classifier.facts();
        if (said && outcome.warned.any() && said->probability < double(facts.believeFrom))
            m_doubted.emplace(m_sentence, said->probability);
        // Where a rule matched and let it pass, its author knew better.
        if (said && outcome.warned.none() && said->probability >= double(facts.speakFrom)
            && !outcome.excused.test(size_t(said->category))) {
            m_learned.push_back(*said);
            m_learned.back().note = outcome.noted.any();
        }
        ++m_sentence;
    }

    void addTo(const RuleBook& book, ParagraphResult& result)
    {
        result.learned = std::move(m_learned);
        // What takes a right away costs the customer more than a note too many costs the writer.
        const double clearlyHarmless = double(m_classifier.facts().believeFrom) / 3;
        for (RuleHit& hit : result.findings) {
            const auto doubt = m_doubted.find(hit.sentence);
            hit.doubted = doubt != m_doubted.end() && book.rules[size_t(hit.rule)].severity == Severity::Warning
                && (doubt->second < clearlyHarmless || statementsIn(book, result, hit.sentence).isEmpty());
        }
    }

private:
    const Classifier& m_classifier;
    std::vector<Judgement> m_learned;
    std::unordered_map<int, double> m_doubted; ///< sentences, with how likely they are risky after all
    int m_sentence = 0;
};

} // namespace

ParagraphResult judgedByLikeness(const RuleBook& book, const Classifier& classifier, QStringView paragraph)
{
    Judge judge(classifier);
    ParagraphResult result = scan(book, paragraph, &judge);
    judge.addTo(book, result);
    return result;
}

QList<Finding> learnedFindings(const RuleBook& book, const Classifier& classifier, const PlacedParagraph& paragraph, bool informal)
{
    QList<Finding> findings;
    for (const Judgement& said : paragraph.result->learned) {
        Finding finding;
        finding.category = said.category;
        finding.severity = said.note ? Severity::Note : Severity::Warning;
        finding.rule = code(book.lexicon.language()) + QStringLiteral("-%1-learned").arg(code(said.category));
        finding.range = {said.words.start + paragraph.range.start, said.words.end + paragraph.range.start};
        finding.rewritten = {said.clauses.start - said.words.start, said.clauses.end - said.words.start};
        finding.learned = Likeness{said.probability, double(classifier.facts().speakFrom)};
        finding.approvalKey = finding.rule + u'|' + said.allWords;
        const auto own = book.informalRewrites.value(said.category);
        finding.suggestions = informal && !own.isEmpty() ? own : book.rewrites.value(said.category);
        if (said.startsSentence) {
            for (QString& suggestion : finding.suggestions)
                suggestion.front() = suggestion.front().toUpper();
        }
        findings.append(finding);
    }
    return findings;
}

} // namespace amends::language
