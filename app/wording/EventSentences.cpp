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
    {QLatin1StringView("purchase_changed"), QT_TRANSLATE_NOOP("Events", "%1 noted which purchase it is about"),
     QT_TRANSLATE_NOOP("Events", "the change of purchase")},
    {QLatin1StringView("customer_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed whose complaint it is"),
     QT_TRANSLATE_NOOP("Events", "the change of customer")},
    {QLatin1StringView("subject_changed"), QT_TRANSLATE_NOOP("Events", "%1 changed the subject"),
     QT_TRANSLATE_NOOP("Events", "the change of subject")},
    {QLatin1StringView("unread_changed"), QT_TRANSLATE_NOOP("Events", "%1 marked it as read or unread"),
     QT_TRANSLATE_NOOP("Events", "the read mark")},
    {QLatin1StringView("note_added"), QT_TRANSLATE_NOOP("Events", "%1 added a note"),
     QT_TRANSLATE_NOOP("Events", "the note")},
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
    {QLatin1StringView("imported"), QT_TRANSLATE_NOOP("Events", "%1 brought in files"),
     QT_TRANSLATE_NOOP("Events", "the import")},
    {QLatin1StringView("import_undone"), QT_TRANSLATE_NOOP("Events", "%1 took an import back"), ""},
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
