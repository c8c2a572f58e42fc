#include "wording/Sentences.h"
#include <QCoreApplication>
#include <array>

namespace amends {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("Reading", source);
}

} // namespace

QString readBetween(Signal signal)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Reading", "The customer is about to leave. A name, a date and what you do about it count now; arguments do not."),
        QT_TRANSLATE_NOOP("Reading", "The customer tells others, or has. What you answer may be read aloud: write it so that you would not mind."),
        QT_TRANSLATE_NOOP("Reading", "The customer names a step or an authority. Stay with the facts and with what the law gives, and say what you do."),
        QT_TRANSLATE_NOOP("Reading", "It is not the first time, or a promise was not kept. Say so first, then say what will be different."),
        QT_TRANSLATE_NOOP("Reading", "Somebody could be hurt. This comes before everything else: see the safety list."),
        QT_TRANSLATE_NOOP("Reading", "The customer reminds you of how long or how much. Thank them for it before you come to the matter."),
        QT_TRANSLATE_NOOP("Reading", "The customer needs it by a day. Say whether you will make it, and what you do if not."),
        QT_TRANSLATE_NOOP("Reading", "The customer is in a hard place. Spare them every errand that you can run yourself.")};
    static_assert(table.size() == codesOf(Signal{}).size());
    return translated(table[static_cast<size_t>(signal)]);
}

QString readBetween(Heat heat)
{
    static constexpr std::array table{
        QT_TRANSLATE_NOOP("Reading", "The words are calm."),
        QT_TRANSLATE_NOOP("Reading", "Annoyed, however politely: say that you understand before you explain."),
        QT_TRANSLATE_NOOP("Reading", "Angry words. Do not answer their tone; answer what they are about."),
        QT_TRANSLATE_NOOP("Reading", "Boiling. A call may do more than a letter; let a calm colleague read your answer over.")};
    static_assert(table.size() == codesOf(Heat{}).size());
    return translated(table[static_cast<size_t>(heat)]);
}

} // namespace amends
