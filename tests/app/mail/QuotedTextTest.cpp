#include "mail/QuotedText.h"
#include <QTest>

using namespace amends::mail;

/// What a person wrote, apart from what they answered to and what their program added.
class QuotedTextTest : public QObject
{
    Q_OBJECT
private slots:
    void setsQuotesAndSignaturesApart_data();
    void setsQuotesAndSignaturesApart();
    void keepsOwnLinesBetweenQuotedOnes();
    void keepsAPureForwardWhole();
    void leavesEverydaySentencesAlone_data();
    void leavesEverydaySentencesAlone();
    void everyCharacterEndsUpSomewhere();
};

void QuotedTextTest::setsQuotesAndSignaturesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("quotedHas");
    QTest::addColumn<QString>("signatureHas");
    const auto row = [](const char* name, const char* text, const char* own, const char* quoted, const char* signature) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(own) << QString::fromUtf8(quoted)
                            << QString::fromUtf8(signature);
    };
    row("en wrote", "It broke again.\n\nOn Mon, 3 Mar 2025 at 10:12, Shop <a@b.example> wrote:\n> Sorry\n", "It broke again.", "> Sorry", "");
    row("en wrote wrapped", "Still here.\n\nOn Mon, 3 Mar 2025 at 10:12, The Shop\n<info@shop.example> wrote:\n\n> Sorry", "Still here.", "> Sorry", "");
    row("fr a écrit", "Toujours rien.\n\nLe lun. 3 mars 2025 à 10:12, La Boutique <a@b.example> a écrit :\n> Bonjour", "Toujours rien.", "> Bonjour", "");
    row("nl schreef", "Nog altijd niets.\n\nOp ma 3 mrt. 2025 om 10:12 schreef De Winkel <a@b.example>:\n> Beste", "Nog altijd niets.", "> Beste", "");
    row("de schrieb", "Noch immer nichts.\n\nAm Mo., 3. März 2025 um 10:12 Uhr schrieb Der Laden <a@b.example>:\n> Hallo", "Noch immer nichts.", "> Hallo", "");
    row("de schrieb, no marks", "Bitte um Antwort.\n\nAm 03.03.2025 um 10:12 schrieb Laden:\n\nSehr geehrte Frau\nwir prüfen.", "Bitte um Antwort.", "wir prüfen.", "");
    row("dated address", "Thanks.\n\n2025-03-03 10:12 GMT+01:00 Shop <a@b.example>:\n> Hello", "Thanks.", "> Hello", "");
    row("en outlook", "Please answer.\n\nFrom: Shop <a@b.example>\nSent: Monday\nTo: Me\nSubject: RE: Parcel\n\nHello", "Please answer.", "Hello", "");
    row("fr outlook", "Merci de répondre.\n\n________________________________\nDe : Boutique <a@b.example>\nEnvoyé : lundi\nÀ : Moi\nObjet : RE: Colis\n\nBonjour", "Merci de répondre.", "Objet : RE: Colis", "");
    row("nl outlook", "Graag antwoord.\n\nVan: Winkel <a@b.example>\nVerzonden: maandag\nAan: Mij\nOnderwerp: RE: Pakje\n\nDag", "Graag antwoord.", "Dag", "");
    row("de outlook", "Bitte antworten.\n\nVon: Laden <a@b.example>\nGesendet: Montag\nAn: Mich\nBetreff: AW: Paket\n\nTag", "Bitte antworten.", "Tag", "");
    row("en original", "No.\n\n-----Original Message-----\nFrom: x\nHello", "No.", "Hello", "");
    row("fr original", "Non.\n\n-------- Message d'origine --------\nDe : x\nBonjour", "Non.", "Bonjour", "");
    row("nl original", "Neen.\n\n-------- Oorspronkelijk bericht --------\nVan: x\nDag", "Neen.", "Dag", "");
    row("de original", "Nein.\n\n-----Ursprüngliche Nachricht-----\nVon: x\nTag", "Nein.", "Tag", "");
    row("signature", "Where is it?\n-- \nJan Peeters\nTel 012", "Where is it?", "", "Jan Peeters");
    row("fr iPhone", "Où est-il ?\n\nEnvoyé de mon iPhone", "Où est-il ?", "", "iPhone");
    row("nl iPhone", "Waar is het?\n\nVerstuurd vanaf mijn iPhone", "Waar is het?", "", "iPhone");
    row("de iPhone", "Wo ist es?\n\nVon meinem iPhone gesendet", "Wo ist es?", "", "iPhone");
    row("en Android", "Where?\n\nSent from my Galaxy\n\nOn 3 Mar 2025, at 10:12, Shop wrote:\n> Hi", "Where?", "> Hi", "Galaxy");
    row("disclaimer",
        "My order is late.\n\nThis e-mail and any attachment are confidential and intended solely for the person it is "
        "addressed to. If you are not that person please delete it and tell the sender.",
        "My order is late.", "", "confidential");
}

void QuotedTextTest::setsQuotesAndSignaturesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, own);
    QFETCH(QString, quotedHas);
    QFETCH(QString, signatureHas);
    const PartedText parted = setQuotesApart(text);
    QCOMPARE(parted.own, own);
    QVERIFY2(parted.quoted.contains(quotedHas), qPrintable(parted.quoted));
    QCOMPARE(parted.quoted.isEmpty(), quotedHas.isEmpty());
    QVERIFY2(parted.signature.contains(signatureHas), qPrintable(parted.signature));
    QCOMPARE(parted.signature.isEmpty(), signatureHas.isEmpty());
}

void QuotedTextTest::keepsOwnLinesBetweenQuotedOnes()
{
    const PartedText parted = setQuotesApart(QStringLiteral(
        "On 3 Mar 2025, Shop wrote:\n> When did it break?\nYesterday.\n> Did you wash it?\nNo, never.\n> Regards"));
    QCOMPARE(parted.own, QStringLiteral("Yesterday.\n\nNo, never."));
    QVERIFY(parted.quoted.contains(u"> Did you wash it?"));
}

void QuotedTextTest::keepsAPureForwardWhole()
{
    const QString forward = QStringLiteral("---------- Forwarded message ---------\nFrom: A\nDate: B\nSubject: C\n\nMy complaint");
    const PartedText parted = setQuotesApart(forward);
    QCOMPARE(parted.own, forward);
    QVERIFY(parted.quoted.isEmpty());
}

void QuotedTextTest::leavesEverydaySentencesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("on the 3rd") << QStringLiteral("On 3 March I ordered a lamp.\nIt never came.");
    QTest::newRow("le 3 mars") << QString::fromUtf8("Le 3 mars j'ai commandé.\nVous m'avez écrit : il arrive.\nRien.");
    QTest::newRow("op 3 maart") << QStringLiteral("Op 3 maart bestelde ik.\nMijn man schreef u al.");
    QTest::newRow("am 3. März") << QString::fromUtf8("Am 3. März habe ich bestellt.\nMeine Frau schrieb Ihnen.");
    QTest::newRow("from") << QStringLiteral("From: the first day it was broken.\nThat is all.");
    QTest::newRow("dashes") << QStringLiteral("First point\n---\nSecond point");
}

void QuotedTextTest::leavesEverydaySentencesAlone()
{
    QFETCH(QString, text);
    QCOMPARE(setQuotesApart(text).own, text);
}

void QuotedTextTest::everyCharacterEndsUpSomewhere()
{
    const QString text = QStringLiteral("a\n> b\nc\n-- \nd\n> e\nf\nSent from my phone");
    const PartedText parted = setQuotesApart(text);
    for (const QChar c : QStringLiteral("abcdef"))
        QVERIFY((parted.own + parted.quoted + parted.signature).contains(c));
}

QTEST_GUILESS_MAIN(QuotedTextTest)
#include "QuotedTextTest.moc"
