#include "settings/PhraseWords.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>

namespace amends {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(PhraseWords)
};

struct RowTrouble
{
    QLatin1StringView code;
    const char* text;
};

constexpr RowTrouble kRowTroubles[] = {
    {QLatin1StringView("no_phrase"), QT_TRANSLATE_NOOP("PhraseWords", "it has no phrase")},
    {QLatin1StringView("match"), QT_TRANSLATE_NOOP("PhraseWords", "“match” is as_written, all_forms or pattern")},
    {QLatin1StringView("language"), QT_TRANSLATE_NOOP("PhraseWords", "“language” is fr, nl, en, de or empty")},
    {QLatin1StringView("about"), QT_TRANSLATE_NOOP("PhraseWords", "“about” is none of the kinds of remarks")},
    {QLatin1StringView("severity"), QT_TRANSLATE_NOOP("PhraseWords", "“severity” is note or warning")},
};

} // namespace

QString matchWords(PhraseMatch match)
{
    switch (match) {
    case PhraseMatch::AsWritten:
        return Say::tr("Exactly these words");
    case PhraseMatch::AllForms:
        return Say::tr("Every form of its words");
    case PhraseMatch::Pattern:
        break;
    }
    return Say::tr("A pattern, for the brave");
}

QString phraseLanguage(const std::optional<Language>& language)
{
    return language ? words(*language) : Say::tr("Every language");
}

QString phraseTrouble(const Error& error)
{
    if (error.problem != Problem::BadInput)
        return sentence(error);
    for (const RowTrouble& each : kRowTroubles) {
        if (error.detail == each.code)
            return Say::tr(each.text);
    }
    if (error.detail == QLatin1StringView("no word"))
        return Say::tr("there is no word in it yet");
    QString detail = error.detail;
    if (const QString mark = QStringLiteral("pattern: "); detail.startsWith(mark))
        detail.remove(0, mark.size());
    //: %1 what was not understood, in English
    return Say::tr("this pattern is not understood: %1").arg(detail);
}

} // namespace amends
