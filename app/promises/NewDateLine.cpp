#include "promises/NewDateLine.h"
#include "domain/DayInReply.h"

namespace amends::promises {

namespace {

struct Words
{
    const char16_t* at;       ///< before a time
    const char16_t* lines[3]; ///< by kind: result, known, news; %1 the old day, %2 the new one
};

// In the order of Language.
constexpr Words kWords[] = {
    {u" à %1",
     {u"Je vous l’avais promis pour le %1 et je n’ai pas tenu parole : je vous prie de m’en excuser. Ce sera fait le %2.",
      u"Je devais vous donner une réponse pour le %1 : je vous prie de m’excuser de ce retard. Vous l’aurez le %2.",
      u"Je vous avais promis de vos nouvelles pour le %1 et vous les avez attendues : je vous prie de m’en excuser. Je vous appelle le %2."}},
    {u" om %1 uur",
     {u"Ik had het u voor %1 beloofd en heb mijn woord niet gehouden; mijn excuses daarvoor. Op %2 is het in orde.",
      u"U zou op %1 antwoord krijgen; mijn excuses dat u moest wachten. Op %2 hebt u het.",
      u"U zou op %1 van mij horen en u hebt voor niets gewacht; mijn excuses daarvoor. Ik bel u op %2."}},
    {u" at %1",
     {u"I promised you this for %1 and did not keep my word; I am sorry. It will be done on %2.",
      u"You were to have an answer on %1; I am sorry you were kept waiting. You will have it on %2.",
      u"You were to hear from me on %1 and waited for nothing; I am sorry. I will call you on %2."}},
    {u" um %1 Uhr",
     {u"Ich hatte es Ihnen für %1 zugesagt und nicht Wort gehalten; das tut mir leid. Am %2 ist es erledigt.",
      u"Sie sollten am %1 eine Antwort haben; es tut mir leid, dass Sie warten mussten. Am %2 haben Sie sie.",
      u"Sie sollten am %1 von mir hören und haben vergebens gewartet; das tut mir leid. Ich rufe Sie am %2 an."}}};

const Words& wordsOf(Language language)
{
    return kWords[size_t(language)];
}

} // namespace

QString newDateLine(Language language, PromiseKind kind, const QDate& was, const QDate& now, const QTime& time)
{
    const Words& words = wordsOf(language);
    QString day = dayInReply(now, language, was); // both with their year where a year ends between them
    if (time.isValid())
        day += QString::fromUtf16(words.at).arg(time.toString(QStringLiteral("H:mm")));
    return QString::fromUtf16(words.lines[size_t(kind)]).arg(dayInReply(was, language, now), day);
}

} // namespace amends::promises
