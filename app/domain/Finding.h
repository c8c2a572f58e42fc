#pragma once
#include "domain/Codes.h"
#include "domain/Law.h"
#include "domain/Text.h"
#include <QList>
#include <QMap>
#include <QStringList>

namespace amends {

/// How sure a finding is that comes of no rule but of its likeness to sentences that hurt.
struct Likeness
{
    double probability = 0;
    double threshold = 0; ///< the least probability that is spoken of

    bool operator==(const Likeness&) const = default;
};

/// What the checker says of a piece of a reply: a plain value, no colour and no sentence in it. The sentence is made of
/// category, reasonKey and args by wording/FindingSentence; the suggestions are rewrites in the reply's language that
/// fit where `range` stands.
struct Finding
{
    Category category = Category::Blame;
    Severity severity = Severity::Warning;
    QString rule;          ///< stable id, "fr-blame-user-damage"
    TextRange range;
    QString reasonKey;     ///< which explanation within the category, "" for the category's own
    QStringList args;      ///< words of the text the explanation quotes
    QStringList suggestions;
    QString raisedBy;      ///< why the reader made it one step worse ("heat", "loyal", "repeat", "presumption"), or ""
    std::optional<ForbiddenStatement> forbidden; ///< the statement of this kind that the law of the purchase forbids
    std::optional<Likeness> learned; ///< of a finding that no rule made
    TextRange rewritten;   ///< what a suggestion stands in for, counted from range.start; empty: the range itself
    QString approvalKey;   ///< what "set aside" remembers: rule and the folded words, not the place

    bool operator==(const Finding&) const = default;
};

/// What a suggestion stands in for, in the text that the finding's range is of.
inline TextRange rewrittenBy(const Finding& finding)
{
    if (finding.rewritten.length() <= 0)
        return finding.range;
    return {finding.range.start + finding.rewritten.start, finding.range.start + finding.rewritten.end};
}

/// Who will read the reply: what may raise a finding by one step, at most.
struct ReaderContext
{
    Heat heat = Heat::Calm;
    std::optional<Loyalty> loyalty;
    bool secondFailure = false;
    bool insidePresumption = false;
};

/// What a whole reply lacks. `lacks` is the bare presence test of all nine; `advised` those worth asking for here,
/// the most important first.
struct ReplyElements
{
    QList<Element> lacks;
    QList<Element> advised;
    QMap<Element, QString> lines; ///< for those advised: a line to insert, in the reply's language, made of what is known

    bool operator==(const ReplyElements&) const = default;
};

struct CheckAnswer
{
    QList<Finding> findings; ///< by start
    ReplyElements elements;
};

/// What a customer's message says between the lines.
struct Evidence
{
    Signal signal = Signal::Repeat;
    TextRange range;

    bool operator==(const Evidence&) const = default;
};

struct Reading
{
    std::optional<Language> language;
    std::optional<Language> also;  ///< where she goes on in a second one
    Heat heat = Heat::Calm;
    QList<Signal> signals_;
    QList<Remedy> asks;
    QList<Evidence> evidence;
    QList<TextRange> heatWords;    ///< that show the heat, by place
};

} // namespace amends
