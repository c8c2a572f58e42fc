#include "domain/CodeList.h"
#include "domain/Safety.h"
#include "wording/CareWords.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>

namespace amends {

namespace {

struct EventText
{
    QLatin1StringView kind;
    const char* line; ///< %1 who, %2 before, %3 after
    const char* name; ///< as undo names it, "" cannot be undone
};

constexpr EventText kEvents[] = {
    {QLatin1StringView("complaint_created"), QT_TRANSLATE_NOOP("Events", "%1 entered the complaint"),
     QT_TRANSLATE_NOOP("Events", "the new complaint")},
    {QLatin1StringView("complaint_imported"), QT_TRANSLATE_NOOP("Events", "Brought in with the mail"), ""},
    {QLatin1StringView("status_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed the status from “%2” to “%3”"),
     QT_TRANSLATE_NOOP("Events", "the change of status")},
    {QLatin1StringView("handler_changed"), QT_TRANSLATE_NOOP("Events", "%1 gave it to somebody else to handle"),
     QT_TRANSLATE_NOOP("Events", "the change of handler")},
    {QLatin1StringView("cause_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted the cause: %3"),
     QT_TRANSLATE_NOOP("Events", "the change of cause")},
    {QLatin1StringView("asked_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted what the customer asks for: %3"),
     QT_TRANSLATE_NOOP("Events", "the change of what is asked for")},
    {QLatin1StringView("given_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted the remedy: %3"),
     QT_TRANSLATE_NOOP("Events", "the change of remedy")},
    {QLatin1StringView("remedy_offered"), QT_TRANSLATE_NOOP("Events", "%1 offered: %3"),
     QT_TRANSLATE_NOOP("Events", "the offer")},
    {QLatin1StringView("remedy_chosen"), QT_TRANSLATE_NOOP("Events", "%1 noted what was chosen: %3"),
     QT_TRANSLATE_NOOP("Events", "the choice of the remedy")},
    {QLatin1StringView("remedy_delivered"), QT_TRANSLATE_NOOP("Events", "%1 noted that it is delivered (%3)"),
     QT_TRANSLATE_NOOP("Events", "the delivery of the remedy")},
    {QLatin1StringView("remedy_said_well"), QT_TRANSLATE_NOOP("Events", "%1 noted that the customer said it is well"),
     QT_TRANSLATE_NOOP("Events", "that it is well")},
    {QLatin1StringView("remedy_not_accepted"), QT_TRANSLATE_NOOP("Events", "%1 noted that the customer does not accept it"),
     QT_TRANSLATE_NOOP("Events", "that it is not accepted")},
    {QLatin1StringView("remedy_reopened"), QT_TRANSLATE_NOOP("Events", "%1 opened the matter again"),
     QT_TRANSLATE_NOOP("Events", "opening the matter again")},
    {QLatin1StringView("assessed"), "", QT_TRANSLATE_NOOP("Events", "the answer to “Was it us?”")}, // its list tells who and when
    {QLatin1StringView("purchase_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted which purchase it is about"),
     QT_TRANSLATE_NOOP("Events", "the change of purchase")},
    {QLatin1StringView("sale_terms_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted how it was sold, for the law"),
     QT_TRANSLATE_NOOP("Events", "the change of how it was sold")},
    {QLatin1StringView("customer_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed whose complaint it is"),
     QT_TRANSLATE_NOOP("Events", "the change of customer")},
    {QLatin1StringView("subject_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed the subject"),
     QT_TRANSLATE_NOOP("Events", "the change of subject")},
    {QLatin1StringView("deadline_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted the day the customer set"),
     QT_TRANSLATE_NOOP("Events", "the change of the customer’s deadline")},
    {QLatin1StringView("safety_done"), QT_TRANSLATE_NOOP("Events", "%1 did a step of the safety list: %3"),
     QT_TRANSLATE_NOOP("Events", "the tick on the safety list")},
    {QLatin1StringView("safety_undone"), QT_TRANSLATE_NOOP("Events", "%1 took a tick off the safety list: %3"),
     QT_TRANSLATE_NOOP("Events", "the tick taken off the safety list")},
    {QLatin1StringView("second_reading_asked"), QT_TRANSLATE_NOOP("Events", "%1 asked a colleague to read the draft over"),
     QT_TRANSLATE_NOOP("Events", "the request to read it over")},
    {QLatin1StringView("second_reading_withdrawn"), QT_TRANSLATE_NOOP("Events", "%1 did not wait for the second reader"),
     QT_TRANSLATE_NOOP("Events", "taking the draft back")},
    {QLatin1StringView("second_reading_put_away"), QT_TRANSLATE_NOOP("Events", "%1 put the second reader’s answer away"),
     QT_TRANSLATE_NOOP("Events", "putting the remarks away")},
    {QLatin1StringView("second_reading_fine"), QT_TRANSLATE_NOOP("Events", "%1 read the draft over: fine"),
     QT_TRANSLATE_NOOP("Events", "handing the draft back")},
    {QLatin1StringView("second_reading_remarks"), QT_TRANSLATE_NOOP("Events", "%1 read the draft over, with remarks"),
     QT_TRANSLATE_NOOP("Events", "handing the draft back")},
    {QLatin1StringView("sent_before_second_reader"),
     QT_TRANSLATE_NOOP("Events", "%1 sent it before the second reader had answered"), ""},
    {QLatin1StringView("remark_added"), QT_TRANSLATE_NOOP("Events", "%1 wrote a remark on the draft"),
     QT_TRANSLATE_NOOP("Events", "the remark")},
    {QLatin1StringView("remark_removed"), QT_TRANSLATE_NOOP("Events", "%1 took a remark away"),
     QT_TRANSLATE_NOOP("Events", "the removed remark")},
    {QLatin1StringView("remark_done"), QT_TRANSLATE_NOOP("Events", "%1 ticked a remark off"),
     QT_TRANSLATE_NOOP("Events", "the tick on the remark")},
    {QLatin1StringView("remark_open_again"), QT_TRANSLATE_NOOP("Events", "%1 opened a remark again"),
     QT_TRANSLATE_NOOP("Events", "opening the remark again")},
    {QLatin1StringView("unread_changed"), QT_TRANSLATE_NOOP("Events", "%1 marked it as read or unread"),
     QT_TRANSLATE_NOOP("Events", "the read mark")},
    {QLatin1StringView("promise_made"), QT_TRANSLATE_NOOP("Events", "%1 noted a promise"),
     QT_TRANSLATE_NOOP("Events", "the promise")},
    {QLatin1StringView("promise_kept"), QT_TRANSLATE_NOOP("Events", "%1 kept a promise"),
     QT_TRANSLATE_NOOP("Events", "promise kept")},
    {QLatin1StringView("promise_broken"), QT_TRANSLATE_NOOP("Events", "%1 noted that a promise was not kept"),
     QT_TRANSLATE_NOOP("Events", "promise not kept")},
    {QLatin1StringView("promise_renewed"), QT_TRANSLATE_NOOP("Events", "%1 gave a promise a new date"),
     QT_TRANSLATE_NOOP("Events", "the new date")},
    {QLatin1StringView("promise_snoozed"), QT_TRANSLATE_NOOP("Events", "%1 put a promise out of sight for a while"),
     QT_TRANSLATE_NOOP("Events", "putting the promise out of sight")},
    {QLatin1StringView("promise_woken"), QT_TRANSLATE_NOOP("Events", "%1 brought a promise back in sight"),
     QT_TRANSLATE_NOOP("Events", "bringing the promise back")},
    {QLatin1StringView("promise_dropped"), QT_TRANSLATE_NOOP("Events", "%1 removed a promise that was none"),
     QT_TRANSLATE_NOOP("Events", "removing the promise")},
    {QLatin1StringView("gesture_given"), QT_TRANSLATE_NOOP("Events", "%1 noted a gesture: %3"),
     QT_TRANSLATE_NOOP("Events", "the gesture")},
    {QLatin1StringView("gesture_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed what is noted of a gesture: %3"),
     QT_TRANSLATE_NOOP("Events", "the change of the gesture")},
    {QLatin1StringView("gesture_removed"), QT_TRANSLATE_NOOP("Events", "%1 removed a gesture: %3"),
     QT_TRANSLATE_NOOP("Events", "the removed gesture")},
    {QLatin1StringView("prevention_noted"), "", QT_TRANSLATE_NOOP("Events", "the note of what you changed")},
    {QLatin1StringView("prevention_changed"), "", QT_TRANSLATE_NOOP("Events", "the correction of what you changed")},
    {QLatin1StringView("prevention_removed"), "", QT_TRANSLATE_NOOP("Events", "the removed note of what you changed")},
    {QLatin1StringView("prevention_told"), QT_TRANSLATE_NOOP("Events", "%1 told the customer what was changed"),
     QT_TRANSLATE_NOOP("Events", "that the customer was told")},
    {QLatin1StringView("prevention_not_told"), QT_TRANSLATE_NOOP("Events", "%1 noted that the customer was not told what was changed"),
     QT_TRANSLATE_NOOP("Events", "that the customer was not told")},
    {QLatin1StringView("follow_up_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed the day to ask how it was handled"),
     QT_TRANSLATE_NOOP("Events", "the change of the day to ask")},
    {QLatin1StringView("after_care_asked"), QT_TRANSLATE_NOOP("Events", "%1 asked the customer how it was handled"),
     QT_TRANSLATE_NOOP("Events", "that the customer was asked")},
    {QLatin1StringView("after_care_answered"), QT_TRANSLATE_NOOP("Events", "%1 noted how the customer found it handled"),
     QT_TRANSLATE_NOOP("Events", "the customer’s answer")},
    {QLatin1StringView("note_added"), QT_TRANSLATE_NOOP("Events", "%1 added a note"),
     QT_TRANSLATE_NOOP("Events", "the note")},
    {QLatin1StringView("reopened_by_customer"), QT_TRANSLATE_NOOP("Events", "It was closed; the customer wrote again, and it is open"), ""},
    {QLatin1StringView("message_received"), QT_TRANSLATE_NOOP("Events", "The customer wrote"), ""},
    {QLatin1StringView("reply_sent"), QT_TRANSLATE_NOOP("Events", "%1 answered"),
     QT_TRANSLATE_NOOP("Events", "the reply")},
    {QLatin1StringView("reply_handed_over"), QT_TRANSLATE_NOOP("Events", "%1 handed the reply to the mail program"),
     QT_TRANSLATE_NOOP("Events", "the reply")},
    {QLatin1StringView("sent_despite_stop"), QT_TRANSLATE_NOOP("Events", "%1 sent it with a stop standing"), ""},
    {QLatin1StringView("reply_settled"), QT_TRANSLATE_NOOP("Events", "The reply went out"), ""},
    {QLatin1StringView("reply_not_sent"), QT_TRANSLATE_NOOP("Events", "The reply did not go out; it is a draft again"), ""},
    {QLatin1StringView("remember_added"), QT_TRANSLATE_NOOP("Events", "%1 noted something to remember"),
     QT_TRANSLATE_NOOP("Events", "the thing to remember")},
    {QLatin1StringView("remember_removed"), QT_TRANSLATE_NOOP("Events", "%1 removed something to remember"),
     QT_TRANSLATE_NOOP("Events", "the removed thing to remember")},
    {QLatin1StringView("customer_saved"), QT_TRANSLATE_NOOP("Events", "%1 changed the customer’s details"),
     QT_TRANSLATE_NOOP("Events", "the change of the customer’s details")},
    {QLatin1StringView("linked"), QT_TRANSLATE_NOOP("Events", "%1 linked two customers"),
     QT_TRANSLATE_NOOP("Events", "the link")},
    {QLatin1StringView("unlinked"), QT_TRANSLATE_NOOP("Events", "%1 took a link between customers away"),
     QT_TRANSLATE_NOOP("Events", "the removed link")},
    {QLatin1StringView("view_added"), "", QT_TRANSLATE_NOOP("Events", "the saved view")},
    {QLatin1StringView("view_changed"), "", QT_TRANSLATE_NOOP("Events", "the change of the saved view")},
    {QLatin1StringView("view_removed"), "", QT_TRANSLATE_NOOP("Events", "the removed view")},
    {QLatin1StringView("views_arranged"), "", QT_TRANSLATE_NOOP("Events", "the new order of the views")},
    {QLatin1StringView("phrase_added"), "", QT_TRANSLATE_NOOP("Events", "the house phrase")},
    {QLatin1StringView("phrase_changed"), "", QT_TRANSLATE_NOOP("Events", "the change of the house phrase")},
    {QLatin1StringView("phrase_removed"), "", QT_TRANSLATE_NOOP("Events", "the removed house phrase")},
    {QLatin1StringView("phrases_imported"), "", QT_TRANSLATE_NOOP("Events", "the house phrases brought in")},
    {QLatin1StringView("house_text_added"), "", QT_TRANSLATE_NOOP("Events", "the new text")},
    {QLatin1StringView("house_text_changed"), "", QT_TRANSLATE_NOOP("Events", "the change of the text")},
    {QLatin1StringView("house_text_removed"), "", QT_TRANSLATE_NOOP("Events", "the removed text")},
    {QLatin1StringView("house_text_hidden"), "", QT_TRANSLATE_NOOP("Events", "the hidden text")},
    {QLatin1StringView("house_text_put_back"), "", QT_TRANSLATE_NOOP("Events", "the text put back")},
    {QLatin1StringView("house_texts_arranged"), "", QT_TRANSLATE_NOOP("Events", "the new order of the texts")},
    {QLatin1StringView("house_texts_imported"), "", QT_TRANSLATE_NOOP("Events", "the texts brought in")},
    {QLatin1StringView("word_added"), "", QT_TRANSLATE_NOOP("Events", "the word added to the dictionary")},
    {QLatin1StringView("word_removed"), "", QT_TRANSLATE_NOOP("Events", "the word taken out of the dictionary")},
    {QLatin1StringView("imported"), QT_TRANSLATE_NOOP("Events", "%1 brought in files"),
     QT_TRANSLATE_NOOP("Events", "the import")},
    {QLatin1StringView("import_undone"), QT_TRANSLATE_NOOP("Events", "%1 took an import back"), ""},
    {QLatin1StringView("customer_erased"), QT_TRANSLATE_NOOP("Events", "%1 erased a customer"), ""},
    {QLatin1StringView("undone"), QT_TRANSLATE_NOOP("Events", "%1 took the last step back"), ""},
};

const EventText* find(const QString& kind)
{
    const auto it = std::ranges::find_if(kEvents, [&](const EventText& e) { return e.kind == kind; });
    return it == std::end(kEvents) ? nullptr : it;
}

/// A code of before/after in words, where the event's kind says which list it is of; else the code as it is.
QString inWords(const QString& kind, const QString& value)
{
    const auto translated = [&]<class E>(E) {
        const auto known = fromCode<E>(value);
        return known ? words(*known) : QCoreApplication::translate("Events", "not known");
    };
    if (kind == QLatin1StringView("status_changed"))
        return translated(Status{});
    if (kind == QLatin1StringView("cause_changed"))
        return translated(Cause{});
    if (kind == QLatin1StringView("asked_changed") || kind == QLatin1StringView("given_changed"))
        return translated(Remedy{});
    if (kind == QLatin1StringView("remedy_chosen"))
        return translated(Remedy{});
    if (kind == QLatin1StringView("remedy_offered"))
        return eitherOf(fromCodes<Remedy>(value));
    if (kind == QLatin1StringView("remedy_delivered"))
        return formatDay(QDate::fromString(value, Qt::ISODate));
    if (kind.startsWith(QLatin1StringView("gesture_")))
        return translated(GestureKind{});
    if (kind == safetyDone || kind == safetyUndone)
        return translated(SafetyStep{});
    return value;
}

} // namespace

QString eventSentence(const Event& event, const QString& who)
{
    const EventText* text = find(event.kind);
    if (!text)
        return {};
    const QString name = who.isEmpty() ? QCoreApplication::translate("Events", "Somebody") : who;
    QString line = QCoreApplication::translate("Events", text->line);
    // Plain replacement: a line need not name all three.
    return line.replace(QLatin1StringView("%1"), name)
        .replace(QLatin1StringView("%2"), inWords(event.kind, event.before))
        .replace(QLatin1StringView("%3"), inWords(event.kind, event.after));
}

QString undoName(const QString& eventKind)
{
    const EventText* text = find(eventKind);
    if (!text || !*text->name)
        return {};
    return QCoreApplication::translate("Events", text->name);
}

} // namespace amends
