#pragma once
#include "domain/Result.h"
#include "promises/Words.h"
#include <QHash>
#include <QList>
#include <QSet>
#include <array>

namespace amends::promises {

/// What a phrase of a pack means. The names in the packs are these, in lower case with underscores.
enum class Meaning {
    Weekday, WeekdayNext, WeekdayOfWeek, Days, Workdays, Hours, Minutes, DayOfMonth, Date, DayOfWeek, WeekNumber, WeekOf,
    MonthEnd, MonthMiddle, MonthStart, Feast, Clock, Noon, Between,
    Cue
};

/// What a turn of phrase near a date tells about it. The names in the packs' [cues] are these.
enum class Cue {
    News,      ///< the customer hears from us: call, message
    Mail,      ///< by mail or post: news, unless something is sent
    Known,     ///< an open question is settled
    Tell,      ///< say, let know: known where "whether" follows
    Whether,
    Thing,     ///< something that is sent, brought, mended: beats Mail
    Deed,      ///< unmistakably done, not told: "the fitter calls", "have it back to you"; beats News and Known
    Inner,     ///< a step among ourselves, "I'll ask the maker", "I'm back": what the customer gets of it is said after the "and"
    No,        ///< a negation
    NotNo,     ///< looks like one, but is none: "no later than"
    Past,      ///< a past tense, unless the day can only lie ahead: "in drei Tagen hat er sie ersetzt"
    Gone,      ///< a past tense that never speaks of the future
    Unreal,    ///< would have, had: nothing in this clause is a promise
    Planned,   ///< "is booked for": a past form that promises
    Should,    ///< "should be with you": a promise, unless what follows tells that it failed
    Aside,     ///< "as agreed on Monday": these words tell nothing else, and a day within them is promised by nobody
    Act,       ///< the customer is to do it
    Order,     ///< the same, where it opens the clause: "send us the bill"
    Collect,   ///< she may fetch it: ours, though she acts
    Practice,  ///< opening hours, holidays, validity, wishes, thanks
    Usual,     ///< what is usual, seasonal greetings: so is the clause after it
    Allow,     ///< "please allow three days": the next clause says for what
    If,
    Inverted,  ///< "should it break", "wird er grösser": the same, where it opens the sentence
    Concede,   ///< "even if the cloth comes on Monday": where it opens the clause, grants a day and promises none
    Doubt,     ///< "strikes me as optimistic", "don't bank on it": takes back this clause and the one before
    Then,      ///< "after which": its clause says what the day before it is for
    Once,      ///< "as soon as": the next clause says what
    Finite,    ///< a word that shows that a clause has a verb of its own
    Shop,      ///< we, I, our: the shop acts
    Future,    ///< will, werden: what is said lies ahead
    Vague,     ///< a time that is none: "as soon as possible"; a day can stand in its place and the sentence holds
    Filler,    ///< words that leave a clause without content
    Count
};

/// What the patterns of a pack lead to.
struct Outcome
{
    Meaning meaning = Meaning::Cue;
    Cue cue = Cue::Count;
    int n = -1;            ///< given by the phrase itself: "tomorrow" is 1
    int other = -1;        ///< a second number, equally right: "huit jours"
    int weeks = 0;
    int day = 0;           ///< of the week, 1 Monday
    int add = 0;           ///< minutes: "half past"
    int months = 0;
    bool forward = false;
    bool after = false;    ///< counted from the day named before: "the day after"
    bool morning = false;
    bool afternoon = false;
    QString feast;
    QString counting;      ///< working days: "", "ouvrables", "werktage"
};

/// Words leading to a day.
enum class Lead {
    By, Until, Before, From,
    Link,      ///< "your letter of": says which
    Apart,     ///< "instead of", "because of": the day is not the one that is meant
    Count
};

struct Hit
{
    size_t outcome = 0;
    size_t first = 0;      ///< words first .. end-1
    size_t end = 0;
    QList<int> numbers;    ///< of {n}, {h}, {m}, in order
    int weekday = 0;
    int month = 0;
    int dayOfMonth = 0;
    int year = 0;
    bool exact = false;    ///< an hour with its nought: "07:30" is the morning
    QString feast;
};

/// A language's phrases for days and times, and the cues around them, from resources/promises/LANG.toml. FORMAT.md there says how
/// they are written.
class Pack
{
public:
    static const Pack& of(Language language);

    const std::vector<QString>& abbreviations() const { return m_abbreviations; }
    const Outcome& outcome(const Hit& hit) const { return m_outcomes[hit.outcome]; }
    /// The symbols of every word, which the searches below go by.
    std::vector<std::vector<int>> symbolsOf(const std::vector<Word>& words) const;

    enum Tree { DayTree, TimeTree, CueTree };
    /// All that starts at word `at` and ends before `end`.
    void find(Tree tree, const std::vector<Word>& words, const std::vector<std::vector<int>>& symbols, size_t at, size_t end,
              std::vector<Hit>& hits) const;
    /// The longest lead that ends right before word `at`: its kind, and how many words it has.
    std::pair<Lead, size_t> leadBefore(const std::vector<Word>& words, size_t at) const;
    bool isIn(const QString& list, const Word& word) const;

private:
    friend class PackReader;
    struct Node
    {
        std::vector<std::pair<int, int>> next;  ///< symbol, node
        std::vector<size_t> outcomes;
    };
    struct Walk;
    void walk(Walk& walk, int node, size_t at, Hit& hit) const;
    void step(Walk& walk, int node, int symbol, size_t at, Hit& hit) const;
    int symbolFor(const QString& element);
    void insert(Tree tree, const std::vector<QString>& elements, size_t outcome);
    const QString* misspelt(const QString& form) const;

    std::vector<QString> m_abbreviations;
    std::vector<Outcome> m_outcomes;
    std::array<std::vector<Node>, 3> m_trees{std::vector<Node>(1), std::vector<Node>(1), std::vector<Node>(1)};
    std::vector<QString> m_elements;                    ///< as packs write them; a symbol is an element's place here
    QHash<QString, int> m_symbols;
    int m_gap = -1;                                     ///< the symbol of ".."
    QHash<QString, QHash<QString, int>> m_values;       ///< classes: word -> value
    QHash<QString, QString> m_feasts;                   ///< word -> feast
    QHash<QString, QList<QString>> m_classesOf;         ///< word -> the classes it is in
    std::vector<QString> m_spelt;                       ///< words recognised though misspelt
    std::array<std::vector<std::vector<QString>>, size_t(Lead::Count)> m_leads;
    QHash<QString, QSet<QString>> m_lists;
    QList<std::pair<QString, int>> m_beginnings;        ///< "liefer" of liefer*, and its symbol
    QList<std::pair<QString, int>> m_endings;           ///< of *ez
    QList<std::pair<QStringList, int>> m_middles;       ///< "ver" and "t" of ver*t; "", "ge" and "t" of *ge*t
    QList<std::pair<QString, int>> m_accentedEndings;   ///< of =*é, which wants its accent
};

} // namespace amends::promises
