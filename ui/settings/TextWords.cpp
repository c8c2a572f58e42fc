#include "settings/TextWords.h"
#include "wording/Sentences.h"
#include <QCoreApplication>

namespace amends {

namespace {

struct Trouble
{
    QLatin1StringView key;
    const char* text;
};
constexpr Trouble kTroubles[] = {
    {QLatin1StringView("no_title"), QT_TRANSLATE_NOOP("TextWords", "Give it a title to find it by.")},
    {QLatin1StringView("language"), QT_TRANSLATE_NOOP("TextWords", "It does not say in which language it is.")},
    {QLatin1StringView("empty"), QT_TRANSLATE_NOOP("TextWords", "There is nothing in it yet.")},
    {QLatin1StringView("no_words"), QT_TRANSLATE_NOOP("TextWords", "Say behind the colon what is to be put in: {date: day of delivery}.")},
    {QLatin1StringView("one_choice"), QT_TRANSLATE_NOOP("TextWords", "A choice needs two things at least, a slash with blanks between them: {choice: a / b}.")},
    {QLatin1StringView("nested"), QT_TRANSLATE_NOOP("TextWords", "A field cannot hold another one.")},
    {QLatin1StringView("unclosed"), QT_TRANSLATE_NOOP("TextWords", "This brace is not closed on its line. Write it twice if it is meant as one: {{.")},
    {QLatin1StringView("stray"), QT_TRANSLATE_NOOP("TextWords", "This brace closes nothing. Write it twice if it is meant as one: }}.")},
    {QLatin1StringView("too_long"), QT_TRANSLATE_NOOP("TextWords", "It is too long: at most 8000 characters.")},
    {QLatin1StringView("no_texts"), QT_TRANSLATE_NOOP("TextWords", "There is no text in this file.")},
};

QString tr(const char* source)
{
    return QCoreApplication::translate("TextWords", source);
}

} // namespace

QString textTrouble(const Error& error)
{
    const QString key = error.detail.section(u':', 0, 0);
    QString text;
    if (key == QLatin1StringView("unknown_field")) {
        //: %1 what somebody wrote between two braces
        text = QCoreApplication::translate("TextWords", "Nothing is called “%1”.");
        text.replace(QLatin1StringView("%1"), error.detail.section(u':', 1).trimmed());
    }
    for (const Trouble& each : kTroubles) {
        if (key == each.key)
            text = tr(each.text);
    }
    if (text.isEmpty())
        return sentence(error);
    if (error.place.isEmpty())
        return text;
    const QStringList place = error.place.split(u':');
    if (place.size() == 2)
        //: %1 and %2 numbers, %3 a sentence
        return QCoreApplication::translate("TextWords", "Line %1, character %2: %3").arg(place[0], place[1], text);
    return error.place + QStringLiteral(": ") + text;
}

} // namespace amends
