#include "desk/MailFiling.h"
#include "desk/MailTexts.h"
#include "desk/NumberTag.h"
#include "store/Fold.h"
#include <QRegularExpression>

namespace amends {

namespace {

// Beginnings of words with which people tell a shop that something is wrong, in any of the four languages: a customer's own
// language is not always the one her mail was recognised as. Compared folded, so accents do not matter.
constexpr QStringView kTrouble[] = {
    // French
    u"plainte", u"plaindre", u"réclam", u"rembours", u"cassé", u"casse", u"panne", u"défect", u"défaut", u"abîm", u"endommag",
    u"retard", u"pas reçu", u"jamais reçu", u"rien reçu", u"toujours pas", u"toujours rien", u"pas arrivé", u"jamais arrivé", u"erreur",
    u"il manque", u"manquant", u"déçu", u"décept", u"problème", u"souci", u"fendu", u"déchir", u"rétréci", u"inadmissible", u"inaccept",
    u"scandal", u"mécontent", u"ne fonctionne", u"ne marche", u"ne s allume",
    // Dutch
    u"klacht", u"klagen", u"terugbeta", u"geld terug", u"kapot", u"stuk gegaan", u"is stuk", u"defect", u"gebroken", u"beschadig",
    u"vertraging", u"te laat", u"niet ontvangen", u"nooit ontvangen", u"niets ontvangen", u"nog steeds", u"nog altijd", u"niet aangekomen",
    u"verkeerd", u"ontbreekt", u"ontbreken", u"teleurgesteld", u"teleurstell", u"probleem", u"ontevreden", u"gekrompen", u"gescheurd",
    u"werkt niet", u"doet het niet", u"onaanvaardbaar", u"schandalig",
    // English
    u"complain", u"refund", u"money back", u"broken", u"broke", u"faulty", u"defect", u"damaged", u"delay", u"never arrived", u"not arrived",
    u"hasn t arrived", u"not received", u"never received", u"haven t received", u"still waiting", u"still no", u"wrong", u"missing",
    u"disappoint", u"problem", u"unaccept", u"cracked", u"torn", u"shrunk", u"not working", u"doesn t work", u"does not work",
    u"stopped working", u"fell apart", u"overcharged",
    // German
    u"beschwer", u"reklam", u"erstatt", u"geld zurück", u"kaputt", u"defekt", u"beschädig", u"verspät", u"zu spät", u"nicht angekommen",
    u"nicht erhalten", u"nie erhalten", u"immer noch", u"noch immer", u"falsch", u"fehlt", u"fehlen", u"enttäusch", u"problem",
    u"unzufrieden", u"mangel", u"mängel", u"zerbrochen", u"zerrissen", u"gerissen", u"eingelaufen", u"funktioniert nicht", u"geht nicht",
    u"inakzeptabel", u"unverschämt",
};

// How people say thank you, and that it is put right.
constexpr QStringView kThanks[] = {u"merci ", u"mercis ", u"remerci", u"bedankt", u"dank ", u"dankje", u"dankuwel", u"dankjewel", u"hartelijk dank",
                                   u"thanks", u"thank you", u"many thanks", u"cheers", u"much appreciated", u"danke", u"herzlichen dank"};
// What a contented person says of the thing besides. Whole words: "régler" and "in orde maken" ask for it.
constexpr QStringView kPutRight[] = {
    u"résolu ", u"résolue ", u"réglé ", u"réglée ", u"parfait ", u"parfaite ", u"tout va bien ", u"bien arrivé ", u"bien reçu ", u"impeccable ",
    u"ravi ", u"ravie ",
    u"opgelost ", u"in orde ", u"perfect ", u"goed aangekomen ", u"goed ontvangen ", u"helemaal blij ", u"heel blij ", u"tevreden ",
    u"solved ", u"sorted ", u"resolved ", u"lovely ", u"arrived safely ", u"all good ", u"all is well ", u"works fine ", u"very happy ",
    u"delighted ",
    u"gelöst ", u"behoben ", u"erledigt ", u"geklärt ", u"in ordnung ", u"gut angekommen ", u"freue mich ", u"zufrieden "};
// What turns a thank-you into something else: a "but", a "not", an "again", "thanks for nothing", a wish, thanks for what is yet
// to be done.
constexpr QStringView kMore[] = {
    u"mais ", u"cependant", u"toutefois", u"par contre", u"malheureusement", u"pas ", u"ne ", u"non ", u"rien", u"jamais", u"encore", u"toujours",
    u"de nouveau", u"à nouveau", u"quand ", u"pourriez", u"pourrait", u"pouvez", u"attend", u"sauf", u"avance", u"faut ", u"doit ",
    u"devez", u"devrait",
    u"sera ", u"serait", u"être ", u"veux ", u"voudrais", u"vouloir", u"veuillez", u"souhait", u"aimerais", u"espér", u"si ", u"dès ", u"jusqu",
    u"maar ", u"echter", u"helaas", u"jammer", u"nee ", u"niet ", u"niets", u"geen ", u"nooit", u"nog ", u"weer ", u"opnieuw", u"wanneer", u"kunt u",
    u"kan u", u"kunnen jullie", u"wacht", u"behalve", u"alvast", u"voorbaat", u"om ", u"moet", u"wil ", u"wilt ", u"zou ", u"zal ",
    u"wordt ", u"worden ",
    u"maken ", u"graag", u"gelieve", u"hoop", u"hopelijk", u"als ", u"zodra", u"tot ",
    u"but ", u"however", u"unfortunately", u"not ", u"no ", u"t ", u"nothing", u"never", u"again", u"still", u"when ", u"could", u"can you",
    u"please", u"waiting", u"except", u"yet ", u"advance", u"must ", u"should", u"need", u"will ", u"would", u"ll ", u"want", u"wish",
    u"be ", u"hope",
    u"if ", u"once ", u"until", u"to get ", u"to have ",
    u"aber ", u"jedoch", u"allerdings", u"leider", u"nein ", u"nicht", u"kein", u"nie ", u"noch ", u"wieder", u"erneut", u"wann ", u"könnten",
    u"können sie", u"bitte", u"warte", u"außer ", u"nur ", u"voraus", u"vorab", u"muss", u"müssen", u"soll", u"wird ", u"werden ",
    u"möchte", u"hoffe",
    u"wenn ", u"falls ", u"sobald", u"bis "};
// Greetings and closings say nothing of the matter, with a name or two after them.
constexpr QStringView kFormulas[] = {
    u"bonjour ", u"bonsoir ", u"salut ", u"cher ", u"chère ", u"chers ", u"madame ", u"monsieur ", u"cordialement ",
    u"bien cordialement ", u"bien à vous ",
    u"salutations ", u"meilleures salutations ", u"sincères salutations ", u"bonne journée ", u"bonne soirée ", u"bon week end ", u"encore merci ",
    u"merci encore ", u"encore une fois merci ",
    u"beste ", u"beste meneer ", u"beste mevrouw ", u"geachte ", u"geachte heer ", u"geachte mevrouw ", u"hallo ", u"hoi ", u"dag ", u"goedemorgen ",
    u"goedemiddag ", u"goedenavond ", u"goeiedag ", u"groet ", u"groeten ", u"groetjes ", u"vriendelijke groet ", u"vriendelijke groeten ",
    u"met vriendelijke groet ", u"met vriendelijke groeten ", u"mvg ", u"fijne dag ", u"fijne dag nog ", u"fijn weekend ", u"prettige dag ",
    u"hello ", u"hi ", u"hey ", u"dear ", u"dear mr ", u"dear mrs ", u"dear ms ", u"dear sir or madam ", u"good morning ",
    u"good afternoon ", u"good evening ",
    u"regards ", u"kind regards ", u"best regards ", u"warm regards ", u"best wishes ", u"all the best ", u"sincerely ",
    u"yours sincerely ", u"have a nice day ",
    u"have a great day ", u"have a good day ", u"have a lovely day ", u"thanks again ", u"thank you again ", u"many thanks again ",
    u"guten morgen ", u"guten tag ", u"guten abend ", u"liebe ", u"lieber ", u"liebes ", u"sehr geehrte frau ", u"sehr geehrter herr ",
    u"sehr geehrte damen und herren ", u"gruß ", u"grüße ", u"viele grüße ", u"liebe grüße ", u"beste grüße ", u"herzliche grüße ",
    u"freundliche grüße ",
    u"mit freundlichen grüßen ", u"mfg ", u"schönen tag ", u"schönen tag noch ", u"schönes wochenende "};
constexpr int kAddressedAtMost = 2; // words after a greeting or closing
constexpr int kThanksAtMost = 20;   // words of thanks and contentment
constexpr qsizetype kWrappedFrom = 60; // letters: a line this long goes on in the next

/// The words as a line to look in, folded, with a space at both ends.
QString lineOf(const QString& text)
{
    return u' ' + store::foldedWords(text).join(u' ') + u' ';
}

qsizetype wordsOf(const QString& line)
{
    return line.trimmed().isEmpty() ? 0 : line.count(u' ') - 1;
}

/// Beginnings of words, folded once: an import asks of every mail. An entry that ends in a space is a whole word.
class WordTable
{
public:
    template <size_t Size> explicit WordTable(const QStringView (&words)[Size])
    {
        for (const QStringView entry : words)
            m_entries << u' ' + store::foldedWords(entry).join(u' ') + (entry.endsWith(u' ') ? QStringLiteral(" ") : QString());
    }
    bool standsIn(const QString& line) const
    {
        return std::ranges::any_of(m_entries, [&](const QString& entry) { return line.contains(entry); });
    }
    /// What follows the entry that the line begins with, the longest; nullopt where it begins with none.
    std::optional<QString> restAfter(const QString& line) const
    {
        qsizetype longest = 0;
        for (const QString& entry : m_entries)
            longest = line.startsWith(entry) ? std::max(longest, entry.size()) : longest;
        return longest ? std::optional(line.mid(longest - 1)) : std::nullopt;
    }

private:
    QStringList m_entries;
};

const WordTable& trouble()
{
    static const WordTable table(kTrouble);
    return table;
}

bool tellsMore(const QString& line)
{
    static const WordTable more(kMore);
    // "Merci de" with a verb is a please; with a thing, or with what has been done, a thank-you.
    static const QRegularExpression please(QStringLiteral(
        " (merci|remerci\\w*)( beaucoup| bien| infiniment)? (de|d) (?!(votre|vos|ton|ta|tes|tout|cette|avoir|m avoir|nous avoir|l avoir) )"));
    return more.standsIn(line) || please.match(line).hasMatch();
}

bool tellsThanks(const QString& line)
{
    static const WordTable thanks(kThanks);
    return thanks.standsIn(line);
}

bool tellsPutRight(const QString& line)
{
    static const WordTable putRight(kPutRight);
    return putRight.standsIn(line);
}

bool isFormula(const QString& line)
{
    static const WordTable formulas(kFormulas);
    const auto rest = formulas.restAfter(line);
    return rest && wordsOf(*rest) <= kAddressedAtMost && !trouble().standsIn(*rest) && !tellsMore(*rest);
}

/// Nothing but the sender's name, or initials of it.
bool isName(const QString& line, const mail::Address& sender)
{
    const QStringList names = store::foldedWords(sender.name + u' ' + sender.address.section(u'@', 0, 0));
    return std::ranges::all_of(line.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString& word) { return word.size() == 1 || names.contains(word); });
}

/// What stands between stops, commas and ends of lines, as lines to look in.
QStringList clausesOf(QString text)
{
    static const QRegularExpression wrap(QStringLiteral("([^\\n]{%1,})\\n(?=\\p{Ll})").arg(kWrappedFrom));
    static const QRegularExpression stop(QStringLiteral("[.!,;:…()\\n\\x{2013}\\x{2014}]+|\\s-+\\s"));
    QStringList clauses;
    for (const QString& clause : text.remove(u'\r').replace(wrap, QStringLiteral("\\1 ")).split(stop)) {
        if (const QString line = lineOf(clause); wordsOf(line) > 0)
            clauses << line;
    }
    return clauses;
}

/// The subject where it is not the one of the conversation: what she wrote there herself.
QString ownSubject(const mail::Mail& mail, const QString& threadSubject)
{
    const QString subject = subjectOf(mail);
    QString words = wordsAlone(subject);
    words.remove(wordsAlone(numberIn(mail.subject)));
    return words == wordsAlone(threadSubject) || words.isEmpty() ? QString() : subject;
}

/// Signals that nobody sends who is content; a deadline, a long custom or an illness is told in friendly letters too.
bool isAlarming(Signal signal)
{
    return signal != Signal::Loyal && signal != Signal::Deadline && signal != Signal::Vulnerable;
}

} // namespace

Proposal proposalFor(const mail::Mail& mail, const Reading& reading)
{
    if (mail.bulk != mail::Bulk::None)
        return {false, QString(mail::bulkKey(mail.bulk))};
    if (mail.protection == mail::Protection::Encrypted)
        return {true, QStringLiteral("encrypted")};
    if (reading.heat >= Heat::Annoyed)
        return {true, QStringLiteral("heat")};
    if (std::ranges::any_of(reading.signals_, isAlarming))
        return {true, QStringLiteral("signals")};
    if (std::ranges::any_of(reading.asks, [](Remedy asked) { return asked < Remedy::Other; }))
        return {true, QStringLiteral("asks")};
    if (trouble().standsIn(lineOf(mail.subject + u'\n' + mail.ownText)))
        return {true, QStringLiteral("trouble")};
    return {false, QStringLiteral("no_trouble")};
}

bool isPlainThanks(const mail::Mail& mail, const Reading& reading, const QString& threadSubject)
{
    if (!mail.attachments.isEmpty() || mail.protection == mail::Protection::Encrypted)
        return false;
    // A line this short may be read in the wrong language: one step of heat is no proof.
    if (reading.heat >= Heat::Angry || std::ranges::any_of(reading.signals_, isAlarming))
        return false;
    // A mail that is one line of thanks reads as a signature.
    const QString text = mail.ownText.trimmed().isEmpty() ? mail.signature : mail.ownText;
    const QString subject = ownSubject(mail, threadSubject);
    if (text.contains(u'?') || subject.contains(u'?'))
        return false;
    bool thanks = false;
    bool putRight = false;
    qsizetype words = 0;
    for (const QString& clause : clausesOf(subject + u'\n' + text)) {
        const bool thanksHere = tellsThanks(clause);
        thanks = thanks || thanksHere;
        if (isFormula(clause) || isName(clause, mail.from))
            continue;
        // "The problem is solved" names the trouble.
        const bool putRightHere = tellsPutRight(clause);
        if (tellsMore(clause) || !(putRightHere || (thanksHere && !trouble().standsIn(clause))))
            return false;
        putRight = putRight || putRightHere;
        words += wordsOf(clause);
    }
    return thanks && words <= kThanksAtMost && (putRight || reading.asks.isEmpty());
}

} // namespace amends
