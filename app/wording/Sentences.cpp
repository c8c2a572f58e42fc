#include "wording/Sentences.h"
#include "wording/Formats.h"
#include "wording/KeyedText.h"
#include "wording/LawSentences.h"
#include "wording/Words.h"
#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace amends {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("Sentences", source);
}

/// "" for a key the table does not know.
QString lookUp(std::span<const KeyedText> table, QStringView key)
{
    const char* known = textOf(table, key);
    return known ? tr(known) : QString();
}

struct ProblemText
{
    const char* sentence;
    const char* advice;
};

/// In the order of Problem. %1 is the file or thing.
constexpr ProblemText kProblems[] = {
    {QT_TRANSLATE_NOOP("Sentences", "%1 was not found."),
     QT_TRANSLATE_NOOP("Sentences", "Check that it is still there, or choose another one.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 cannot be read."),
     QT_TRANSLATE_NOOP("Sentences", "Ask whoever looks after this computer for the right to read it.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 cannot be written: it is read-only."),
     QT_TRANSLATE_NOOP("Sentences", "Choose another folder, or allow writing in this one. What you typed is still here.")},
    {QT_TRANSLATE_NOOP("Sentences", "The disk is full; %1 could not be written."),
     QT_TRANSLATE_NOOP("Sentences", "Free some space, then try again. What you typed is still here.")},
    {QT_TRANSLATE_NOOP("Sentences", "Another program is using %1."),
     QT_TRANSLATE_NOOP("Sentences", "Close the other program, or wait a moment and try again.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 is damaged."),
     QT_TRANSLATE_NOOP("Sentences", "Go back to the latest backup: menu Shop, Go back to a backup.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 was written by a newer Amends."),
     QT_TRANSLATE_NOOP("Sentences", "Install the newest Amends on this computer. Nothing was changed.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 is not of a kind that Amends reads."),
     QT_TRANSLATE_NOOP("Sentences", "Save it as .eml, mbox or CSV in the other program and bring that in.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 holds something that cannot be taken."),
     QT_TRANSLATE_NOOP("Sentences", "Correct it there and try again.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 is too large."),
     QT_TRANSLATE_NOOP("Sentences", "Split it into smaller parts and bring them in one after the other.")},
    {QT_TRANSLATE_NOOP("Sentences", "Somebody changed %1 in the meantime."),
     QT_TRANSLATE_NOOP("Sentences", "Look at it again before you go on. Your text is kept.")},
    {QT_TRANSLATE_NOOP("Sentences", "%1 is not there any more: its disk was unplugged, or it was moved."),
     QT_TRANSLATE_NOOP("Sentences", "Plug it in again or put it back: Amends goes on by itself. What you typed is still here.")},
    {QT_TRANSLATE_NOOP("Sentences", "The disk with %1 does not answer as it should."),
     QT_TRANSLATE_NOOP("Sentences", "What you typed is still here and is tried again. Check the cable or the network; once it works, make a backup on another disk.")},
    //: %2 is the name of a computer
    {QT_TRANSLATE_NOOP("Sentences", "Your shop is open on another computer, %2. One computer at a time can write in it."),
     QT_TRANSLATE_NOOP("Sentences", "Close Amends there, then open it here again. Nothing was changed.")},
    {QT_TRANSLATE_NOOP("Sentences", "Stopped, as you asked."),
     QT_TRANSLATE_NOOP("Sentences", "What was brought in so far stays; you can undo it.")},
    {QT_TRANSLATE_NOOP("Sentences", "Something went wrong with %1."),
     QT_TRANSLATE_NOOP("Sentences", "Try again. If it stays like this, make a backup and restart Amends.")},
};

/// How the customer will read it, in the order of Category.
constexpr const char* kExplanations[] = {
    QT_TRANSLATE_NOOP("Sentences", "This reads as a threat. From here on every message is written for a judge, or for the public."),
    QT_TRANSLATE_NOOP("Sentences", "The law gives the customer this right. It can be looked up in a minute, and then no other word of yours counts."),
    QT_TRANSLATE_NOOP("Sentences", "It reads: “your own fault”. Even when true, people then defend themselves instead of listening."),
    QT_TRANSLATE_NOOP("Sentences", "It reads: “we do not believe you”. An honest customer does not forgive that."),
    QT_TRANSLATE_NOOP("Sentences", "This regrets a feeling, not what happened. It reads as no apology at all."),
    QT_TRANSLATE_NOOP("Sentences", "It talks down. People forget a fault sooner than a tone."),
    QT_TRANSLATE_NOOP("Sentences", "It says that we cannot be at fault, to somebody who holds the proof of the opposite."),
    QT_TRANSLATE_NOOP("Sentences", "It is not small to the person who took the time to write."),
    QT_TRANSLATE_NOOP("Sentences", "A no without a reason and without a way out ends the conversation, and often the customer."),
    QT_TRANSLATE_NOOP("Sentences", "They bought from you. Sent on to somebody else, a customer feels that nobody wants to help."),
    QT_TRANSLATE_NOOP("Sentences", "It does not tell what will happen, or when. Not knowing is what makes people write again, angrier."),
    QT_TRANSLATE_NOOP("Sentences", "Everybody sends this sentence. It says that nobody read the message."),
    QT_TRANSLATE_NOOP("Sentences", "A field is still empty. It would show that this is a form letter."),
    QT_TRANSLATE_NOOP("Sentences", "This is not the customer’s name."),
    QT_TRANSLATE_NOOP("Sentences", "This belongs to another customer and must not leave the shop."),
    QT_TRANSLATE_NOOP("Sentences", "The customer wrote in another language."),
    QT_TRANSLATE_NOOP("Sentences", "Formal and informal address are mixed; choose one."),
    QT_TRANSLATE_NOOP("Sentences", "You speak of an attachment, but there is none."),
    QT_TRANSLATE_NOOP("Sentences", "This does not agree with what is on record."),
    QT_TRANSLATE_NOOP("Sentences", "Another sorry without a new fact weighs less than the one before."),
    QT_TRANSLATE_NOOP("Sentences", "The next question is: what did you change? Name it, or leave the promise out."),
    QT_TRANSLATE_NOOP("Sentences", "A gift for taking back a review reads as hush money, and often is against the rules."),
    QT_TRANSLATE_NOOP("Sentences", "This page no longer exists: the European dispute site closed in July 2025."),
    QT_TRANSLATE_NOOP("Sentences", "Capitals read as shouting."),
    QT_TRANSLATE_NOOP("Sentences", "Your shop asked to be reminded of this phrase."),
    //: %1 a word of the reply
    QT_TRANSLATE_NOOP("Sentences", "“%1” is not in the dictionary."),
};

/// Explanations sharper than the category's own, by Finding::reasonKey.
constexpr KeyedText kSharperReasons[] = {
    {QLatin1StringView("user_damage"),
     QT_TRANSLATE_NOOP("Sentences", "“Damage by the user” accuses the customer of breaking it, however politely it is wrapped.")},
    {QLatin1StringView("not_followed"),
     QT_TRANSLATE_NOOP("Sentences", "It reads: “you did it wrong”. Say how it goes well next time, without saying who erred.")},
    {QLatin1StringView("soon"),
     QT_TRANSLATE_NOOP("Sentences", "“Soon” is not a day. Name one: for the result, for when you will know, or for your next news.")},
    {QLatin1StringView("uncertain"),
     QT_TRANSLATE_NOOP("Sentences", "It leaves open whether anything will come of it. Say what you do know, and when you will know the rest.")},
    {QLatin1StringView("inconvenience"),
     QT_TRANSLATE_NOOP("Sentences", "“The inconvenience” could be anything. Name what happened.")},
    {QLatin1StringView("misspelt"),
     QT_TRANSLATE_NOOP("Sentences", "The customer’s name is written otherwise. Nothing shows so fast how carefully one reads.")},
    {QLatin1StringView("amount"),
     QT_TRANSLATE_NOOP("Sentences", "The purchase has another amount on record. A wrong figure makes the rest doubtful.")},
    {QLatin1StringView("day"),
     QT_TRANSLATE_NOOP("Sentences", "The purchase has another day on record. A wrong date makes the rest doubtful.")},
    {QLatin1StringView("other_remedy"),
     QT_TRANSLATE_NOOP("Sentences", "The customer asked for something else. Say in a word why this is better, or leave the choice.")},
    {QLatin1StringView("no_other_way"),
     QT_TRANSLATE_NOOP("Sentences", "A no is easier to hear with another way beside it. Say what you can do, however small.")},
    {QLatin1StringView("no_mediator"),
     QT_TRANSLATE_NOOP("Sentences", "Where you and the customer do not agree, the law wants the mediator named. It costs a line.")},
    {QLatin1StringView("no_way_no_mediator"),
     QT_TRANSLATE_NOOP("Sentences", "A no is easier to hear with another way beside it, and the law wants the mediator named.")},
    {QLatin1StringView("nothing_changed"),
     QT_TRANSLATE_NOOP("Sentences", "The next question is: what did you change? Nothing is noted for this cause yet. Change something and note it, or leave "
                                    "the promise out.")},
    {QLatin1StringView("came_back"),
     //: %1 what was changed, in the shop's words, %2 a day, %3 a number of complaints
     QT_TRANSLATE_NOOP("Sentences", "You changed this on %2: %1. Complaints of the same cause since then: %3. Say what you change now, or "
                                    "leave the promise out.")},
    {QLatin1StringView("open_field"),
     //: %1 what is to be put in, as the template says it
     QT_TRANSLATE_NOOP("Sentences", "Still to be put in: %1. If the braces are meant as they stand, set the remark aside.")},
    {QLatin1StringView("like_last"),
     QT_TRANSLATE_NOOP("Sentences", "Most of this stands in our last replies to others too. A sentence about this very matter makes it personal.")},
    {QLatin1StringView("formal_among_informal"),
     QT_TRANSLATE_NOOP("Sentences", "The rest of the reply is informal; here it turns formal. Choose one.")},
    {QLatin1StringView("informal_among_formal"),
     QT_TRANSLATE_NOOP("Sentences", "The rest of the reply is formal; here it turns informal. Choose one.")},
};

constexpr KeyedText kRaised[] = {
    {QLatin1StringView("heat"), QT_TRANSLATE_NOOP("Sentences", "It weighs more because this customer is angry already.")},
    {QLatin1StringView("loyal"), QT_TRANSLATE_NOOP("Sentences", "It weighs more because this customer has been loyal to you.")},
    {QLatin1StringView("repeat"), QT_TRANSLATE_NOOP("Sentences", "It weighs more because it is the second time.")},
    {QLatin1StringView("presumption"),
     QT_TRANSLATE_NOOP("Sentences", "It weighs more because the law presumes that the defect was there at delivery.")},
};

/// In the order of Element.
constexpr const char* kQuestions[] = {
    QT_TRANSLATE_NOOP("Sentences", "Is the customer greeted by name?"),
    QT_TRANSLATE_NOOP("Sentences", "Is there a thank-you for telling you, or a sorry?"),
    QT_TRANSLATE_NOOP("Sentences", "Does it say that the shop answers for it?"),
    QT_TRANSLATE_NOOP("Sentences", "Who signs?"),
    QT_TRANSLATE_NOOP("Sentences", "How can you be reached?"),
    QT_TRANSLATE_NOOP("Sentences", "When will it be done, or when will there be news?"),
    QT_TRANSLATE_NOOP("Sentences", "What will you do?"),
    QT_TRANSLATE_NOOP("Sentences", "What did you change, so that it does not happen again?"),
    QT_TRANSLATE_NOOP("Sentences", "Is there something you would like to add, just because?"),
};

/// What the libraries add to a problem, where it is for people and not for whoever mends the program.
constexpr const char* kDetails[] = {
    QT_TRANSLATE_NOOP("Sentences", "an older copy is in the way"),
    QT_TRANSLATE_NOOP("Sentences", "an older one is in the way"),
    QT_TRANSLATE_NOOP("Sentences", "there is a file of that name"),
    QT_TRANSLATE_NOOP("Sentences", "a database of another program"),
    QT_TRANSLATE_NOOP("Sentences", "no table can be found in it"),
    QT_TRANSLATE_NOOP("Sentences", "the backup could not be copied"),
    QT_TRANSLATE_NOOP("Sentences", "could not be moved"),
    QT_TRANSLATE_NOOP("Sentences", "not a folder"),
    QT_TRANSLATE_NOOP("Sentences", "cannot be made"),
    QT_TRANSLATE_NOOP("Sentences", "belongs to somebody else"),
    QT_TRANSLATE_NOOP("Sentences", "not a backup"),
    QT_TRANSLATE_NOOP("Sentences", "the file is empty"),
    QT_TRANSLATE_NOOP("Sentences", "there is a database"),
};

/// What a use case refuses, by Error::detail: the whole sentence, since no file is to blame.
constexpr KeyedText kRefusals[] = {
    {QLatin1StringView("remedy_nothing_offered"), QT_TRANSLATE_NOOP("Sentences", "Tick at least one thing to offer.")},
    {QLatin1StringView("remedy_ended"), QT_TRANSLATE_NOOP("Sentences", "This matter has ended. Open it again first, then go on.")},
    {QLatin1StringView("remedy_lasts"), QT_TRANSLATE_NOOP("Sentences", "This matter has not ended yet: it simply goes on.")},
    {QLatin1StringView("remedy_not_chosen"), QT_TRANSLATE_NOOP("Sentences", "Nothing is chosen yet. Note first what it will be, then when it was delivered.")},
    {QLatin1StringView("remedy_future_day"), QT_TRANSLATE_NOOP("Sentences", "That day is still to come. What will be delivered is a promise: note it with Ctrl+P.")},
    {QLatin1StringView("remedy_day_before"), QT_TRANSLATE_NOOP("Sentences", "That day lies before the complaint. Which day was it delivered?")},
    {QLatin1StringView("remedy_negative_cost"), QT_TRANSLATE_NOOP("Sentences", "What it costs the shop cannot be less than nothing.")},
};

QString inWords(const QString& detail)
{
    const auto known = std::ranges::find_if(kDetails, [&](const char* each) { return detail == QLatin1StringView(each); });
    return known == std::end(kDetails) ? detail : tr(*known);
}

QString cameBack(const Finding& finding)
{
    const QDate day = QDate::fromString(finding.args.value(1), Qt::ISODate);
    QString text = lookUp(kSharperReasons, finding.reasonKey);
    // Not by arg(): the shop's own words may hold a percent sign.
    text.replace(QLatin1StringView("%3"), finding.args.value(2)).replace(QLatin1StringView("%2"), formatDay(day));
    return text.replace(QLatin1StringView("%1"), finding.args.value(0));
}

} // namespace

QString sentence(const Error& error)
{
    if (const char* refused = textOf(kRefusals, error.detail))
        return tr(refused);
    const auto& text = kProblems[static_cast<size_t>(error.problem)];
    QString thing = error.file.isEmpty() ? QCoreApplication::translate("Sentences", "the shop’s data")
                                         : QDir::toNativeSeparators(error.file);
    if (!error.place.isEmpty() && error.problem != Problem::OpenElsewhere)
        //: %1 a file, %2 a place in it such as a line number
        thing = QCoreApplication::translate("Sentences", "%1 (%2)").arg(thing, error.place);
    QString result = tr(text.sentence);
    if (result.contains(QLatin1StringView("%1")))
        result = result.arg(thing);
    result.replace(QLatin1StringView("%2"), error.place);
    // A file keeps its name as it is written, also at the beginning.
    if (!result.isEmpty() && (error.file.isEmpty() || !result.startsWith(thing)))
        result[0] = result[0].toUpper();
    // What SQLite called it helps nobody at the counter, where the sentence says it already.
    const bool said = error.problem != Problem::Internal && error.detail.contains(QLatin1StringView("(SQLite "));
    if (!error.detail.isEmpty() && !said)
        result += u' ' + inWords(error.detail) + (error.detail.endsWith(u'.') ? QString() : QStringLiteral("."));
    return result;
}

QString advice(const Error& error)
{
    if (textOf(kRefusals, error.detail))
        return {};
    return tr(kProblems[static_cast<size_t>(error.problem)].advice);
}

QString explain(const Finding& finding)
{
    // The owner's own reason stands as it was written; without one the phrase is explained by what it is like.
    if (finding.category == Category::House) {
        const Category about = fromCode<Category>(finding.reasonKey).value_or(Category::House);
        return finding.args.isEmpty() ? tr(kExplanations[static_cast<size_t>(about)]) : finding.args.first();
    }
    if (finding.category == Category::Spelling)
        return tr(kExplanations[static_cast<size_t>(finding.category)]).arg(finding.args.value(0));
    if (finding.reasonKey == QLatin1StringView("open_field"))
        return lookUp(kSharperReasons, finding.reasonKey).replace(QLatin1StringView("%1"), finding.args.value(0));
    if (finding.reasonKey == QLatin1StringView("came_back"))
        return cameBack(finding);
    const QString forbidden = finding.forbidden ? whyForbidden(*finding.forbidden) : QString();
    const QString sharper = forbidden.isEmpty() ? lookUp(kSharperReasons, finding.reasonKey) : forbidden;
    return sharper.isEmpty() ? tr(kExplanations[static_cast<size_t>(finding.category)]) : sharper;
}

QString raisedBecause(const Finding& finding)
{
    return lookUp(kRaised, finding.raisedBy);
}

QString likeness(const Likeness& learned)
{
    return tr("No rule knows these words. Of sentences like this one %1 in 100 hurt; from %2 on it is said.")
        .arg(qRound(100 * learned.probability)).arg(qRound(100 * learned.threshold));
}

QString ask(Element element)
{
    return tr(kQuestions[static_cast<size_t>(element)]);
}

} // namespace amends
