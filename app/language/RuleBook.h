#pragma once
#include "language/PackFile.h"
#include "language/Pattern.h"
#include <QMap>
#include <QStringList>
#include <bitset>

namespace amends::language {

enum class RuleKind { Finding, Element, Offer, Statement, Signal, Heat, Ask };
/// What a negation in the clauses of a match means for the rule.
enum class Negation { Forbid, Any, Demand };
/// Where an element must stand in the reply to count.
enum class Place { Anywhere, Opening, Closing };
/// How much of the text a finding covers: what its pattern matched, or the clauses or sentence around that.
enum class Span { Words, Clause, Sentence };

using Categories = std::bitset<32>;

struct Rule
{
    RuleKind kind = RuleKind::Finding;
    QString id;
    Category category = Category::Blame;   ///< of a Finding
    Severity severity = Severity::Warning; ///< of a Finding
    Element element = Element::Date;       ///< of an Element
    Place place = Place::Anywhere;         ///< of an Element
    Categories spoiledBy;                  ///< of an Element: findings on the same words that undo it
    Signal signal = Signal::Repeat;        ///< of a Signal
    Remedy remedy = Remedy::Refund;        ///< of an Ask or Offer
    QString says;                          ///< of a Statement: its key, as the law's facts have it
    double weight = 0;                     ///< of a Heat rule
    Negation negation = Negation::Any;
    Span span = Span::Clause;
    QString reasonKey;
    QStringList suggestions;         ///< formal, or the same for both
    QStringList informalSuggestions; ///< empty: as the formal ones
    QStringList match;               ///< examples for the tests
    QStringList nomatch;
    std::vector<Pattern> unless;     ///< anywhere in the sentence
};

/// A pattern that lets findings of some categories pass, whatever rule made them.
struct Exception
{
    QString id;
    Categories categories;
    bool wholeSentence = true; ///< else only findings in a clause that the exception touches
    std::vector<Pattern> patterns;
};

/// How the weights of the heat rules become a heat; of reading.toml.
struct HeatScale
{
    std::array<double, 3> from{1, 2, 4}; ///< the least sum for annoyed, angry, boiling
    double exclamation = 0;              ///< added for each "!", up to `most`
    double capitals = 0;                 ///< added for each word in capitals of three letters or more, up to `most`
    double most = 1.5;
};

/// A language's rules, loaded and compiled: the one thing both checker and reader run on. Immutable once built.
class RuleBook
{
public:
    static Result<std::shared_ptr<const RuleBook>> build(Language language, const QList<PackFile>& files);

    struct Trial
    {
        int rule;
        Pattern pattern;
    };

    Lexicon lexicon;
    TokenSettings tokens;
    std::vector<Rule> rules;
    std::vector<Exception> exceptions;
    std::vector<Trial> trials;
    std::vector<std::vector<int>> trialsBySymbol; ///< by a trial's rarest need
    HeatScale heat;
    QList<Element> adviceOrder;
    /// Lines to insert, by element ("remedy.refund" for one that was asked for), the fullest first; "{phone}" stands for what
    /// is known. Informal ones where they differ.
    QMap<QString, QStringList> inserts;
    QMap<QString, QStringList> informalInserts;
    /// Rewrites for a sentence that no rule knows, by category.
    QMap<Category, QStringList> rewrites;
    QMap<Category, QStringList> informalRewrites;
    /// The classes made only of single words, by name: what a word is to whoever learns from examples.
    std::vector<std::pair<QString, Symbol>> wordClasses;
    Symbol negator = -1;     ///< classes the engine itself asks for; -1 where the pack has none
    Symbol clauseStart = -1;
    Symbol formal = -1;
    Symbol informal = -1;
    Symbol apology = -1;

private:
    explicit RuleBook(Language language) : lexicon(language) {}
    void index();
};

} // namespace amends::language
