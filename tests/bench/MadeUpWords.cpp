#include "MadeUp.h"
#include <QHash>

namespace amends::bench {

QStringList madeUpLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("de")};
}

QStringList sentencesOf(const QString& language)
{
    static const QHash<QString, QString> all{
        {QStringLiteral("fr"),
         QStringLiteral("Merci pour votre message et pour la photo.|Je suis désolée que la lampe soit arrivée abîmée.|"
                        "Nous avons retrouvé votre commande du mois dernier.|Je vous rappelle demain avant midi avec une réponse.|"
                        "Un nouveau colis partira lundi et vous l'aurez mercredi.|C'est votre faute si la tasse s'est cassée.|"
                        "Nous reviendrons vers vous dans les meilleurs délais.|Vous auriez dû lire la notice avant de laver l'écharpe.|"
                        "Vous pouvez garder l'article, nous vous remboursons les 24,90 euros.|Notre atelier regarde la fermeture cette semaine.|"
                        "Il est impossible que ce pull rétrécisse.|Je m'en occupe personnellement, mon nom est Odile.|"
                        "Vous pouvez me joindre au magasin tous les jours de dix à dix-huit heures.|Nous avons changé l'emballage pour que cela n'arrive plus.")},
        {QStringLiteral("nl"),
         QStringLiteral("Bedankt voor uw bericht en voor de foto.|Het spijt me dat de lamp beschadigd is aangekomen.|"
                        "We hebben uw bestelling van vorige maand teruggevonden.|Ik bel u morgen voor de middag met een antwoord.|"
                        "Een nieuw pakje vertrekt maandag en u hebt het woensdag.|Het is uw eigen schuld dat het kopje brak.|"
                        "Wij komen zo spoedig mogelijk bij u terug.|U had de handleiding moeten lezen voor u de sjaal waste.|"
                        "U mag het artikel houden, we betalen de 24,90 euro terug.|Ons atelier bekijkt de sluiting deze week.|"
                        "Het is onmogelijk dat deze trui krimpt.|Ik volg dit zelf op, mijn naam is Odile.|"
                        "U kunt me elke dag van tien tot achttien uur in de winkel bereiken.|We hebben de verpakking veranderd zodat dit niet meer gebeurt.")},
        {QStringLiteral("en"),
         QStringLiteral("Thank you for your message and for the picture.|I am sorry that the lamp arrived damaged.|"
                        "We found your order of last month.|I will call you tomorrow before noon with an answer.|"
                        "A new parcel leaves on Monday and you will have it on Wednesday.|It is your own fault that the cup broke.|"
                        "We will get back to you as soon as possible.|You should have read the leaflet before you washed the scarf.|"
                        "You may keep the article, we refund the 24.90 euros.|Our workshop looks at the zip this week.|"
                        "It is impossible that this pullover shrinks.|I look after this myself, my name is Odile.|"
                        "You can reach me in the shop every day from ten to six.|We changed the wrapping so that this does not happen again.")},
        {QStringLiteral("de"),
         QStringLiteral("Danke für Ihre Nachricht und für das Foto.|Es tut mir leid, dass die Lampe beschädigt angekommen ist.|"
                        "Wir haben Ihre Bestellung vom letzten Monat gefunden.|Ich rufe Sie morgen vor Mittag mit einer Antwort an.|"
                        "Ein neues Paket geht am Montag ab und ist am Mittwoch bei Ihnen.|Es ist Ihre eigene Schuld, dass die Tasse zerbrach.|"
                        "Wir melden uns schnellstmöglich bei Ihnen.|Sie hätten die Anleitung lesen müssen, bevor Sie den Schal waschen.|"
                        "Sie dürfen den Artikel behalten, wir erstatten die 24,90 Euro.|Unsere Werkstatt sieht sich den Verschluss diese Woche an.|"
                        "Es ist unmöglich, dass dieser Pullover einläuft.|Ich kümmere mich selbst darum, mein Name ist Odile.|"
                        "Sie erreichen mich jeden Tag von zehn bis achtzehn Uhr im Laden.|Wir haben die Verpackung geändert, damit das nicht wieder vorkommt.")}};
    return all.value(language).split(u'|');
}

} // namespace amends::bench
