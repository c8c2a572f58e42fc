#include "desk/MailFiling.h"
#include "store/Fold.h"

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
constexpr QStringView kPutRight[] = {u"résolu", u"réglé", u"opgelost", u"in orde", u"solved", u"sorted", u"resolved", u"gelöst", u"behoben", u"erledigt",
                                     u"geklärt"};
// What turns a thank-you into something else: a "but", a "not", an "again", "thanks for nothing", a wish.
constexpr QStringView kMore[] = {
    u"mais ", u"cependant", u"toutefois", u"par contre", u"malheureusement", u"pas ", u"ne ", u"rien", u"jamais", u"encore", u"toujours", u"de nouveau",
    u"à nouveau", u"quand ", u"pourriez", u"pouvez", u"attend", u"sauf",
    u"maar ", u"echter", u"helaas", u"jammer", u"niet ", u"niets", u"geen ", u"nooit", u"nog ", u"weer ", u"opnieuw", u"wanneer", u"kunt u", u"kan u",
    u"kunnen jullie", u"wacht", u"behalve",
    u"but ", u"however", u"unfortunately", u"not ", u"no ", u"t ", u"nothing", u"never", u"again", u"still", u"when ", u"could you", u"can you",
    u"please", u"waiting", u"except", u"yet ",
    u"aber ", u"jedoch", u"allerdings", u"leider", u"nicht", u"kein", u"nie ", u"noch ", u"wieder", u"erneut", u"wann ", u"könnten", u"können sie",
    u"bitte", u"warte", u"außer ", u"nur "};
constexpr int kThanksAtMost = 60; // words

/// The words as a line to look in, folded, with a space at both ends.
QString lineOf(const QString& text)
{
    return u' ' + store::foldedWords(text).join(u' ') + u' ';
}

/// One of the table's beginnings of words stands in it. An entry that ends in a space is a whole word.
template <size_t Size> bool tells(const QString& line, const QStringView (&table)[Size])
{
    return std::ranges::any_of(table, [&](QStringView words) {
        return line.contains(u' ' + store::foldedWords(words).join(u' ') + (words.endsWith(u' ') ? QStringLiteral(" ") : QString()));
    });
}

bool tellsOfTrouble(const QString& text)
{
    return tells(lineOf(text), kTrouble);
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
    if (tellsOfTrouble(mail.subject + u'\n' + mail.ownText))
        return {true, QStringLiteral("trouble")};
    return {false, QStringLiteral("no_trouble")};
}

bool isPlainThanks(const mail::Mail& mail, const Reading& reading)
{
    // A mail that is one line of thanks reads as a signature.
    const QString text = mail.ownText.trimmed().isEmpty() ? mail.signature : mail.ownText;
    const QString line = lineOf(text);
    if (line.count(u' ') > kThanksAtMost || text.contains(u'?') || mail.protection == mail::Protection::Encrypted)
        return false;
    // A line this short may be read in the wrong language: one step of heat is no proof.
    if (reading.heat >= Heat::Angry || std::ranges::any_of(reading.signals_, isAlarming))
        return false;
    const bool putRight = tells(line, kPutRight);
    if (!putRight && (tells(line, kTrouble) || !reading.asks.isEmpty()))
        return false;
    return tells(line, kThanks) && !tells(line, kMore);
}

} // namespace amends
