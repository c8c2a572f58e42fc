#include "language/Checker.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

/// The remarks beyond the taxonomy: from the letters, from the rest of the reply, and from what the shop knows.
class OwnFindingsTest : public QObject
{
    Q_OBJECT

    static const Checker& checker(Language language)
    {
        static std::map<Language, Checker> all;
        auto found = all.find(language);
        if (found == all.end())
            found = all.emplace(language, *Checker::fromFiles(language, *embeddedPack(language))).first;
        return found->second;
    }

    /// "category: words" of each finding of our own.
    static QStringList own(Language language, const QString& text, const ReplyFacts& facts = {})
    {
        QStringList list;
        for (const Finding& finding : checker(language).check(text, {}, facts).findings) {
            if (finding.category >= Category::Placeholder)
                list += code(finding.category) + QStringLiteral(": ") + text.mid(finding.range.start, finding.range.length());
        }
        return list;
    }

    static ReplyFacts facts()
    {
        ReplyFacts known;
        known.names = {QStringLiteral("Sophie Leroy")};
        known.attachments = 0;
        known.amounts = {Money(5990, Currency())};
        known.days = {QDate(2026, 6, 12), QDate(2026, 6, 15)};
        return known;
    }

private slots:
    void seesWhatTheLettersShow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("a field in brackets") << QStringLiteral("Dear [customer name], thank you.") << QStringLiteral("placeholder: [customer name]");
        QTest::newRow("a field in braces") << QStringLiteral("Dear {{name}}, thank you.") << QStringLiteral("placeholder: {{name}}");
        QTest::newRow("a field in angles") << QStringLiteral("Dear <First name>, thank you.") << QStringLiteral("placeholder: <First name>");
        QTest::newRow("a field in percent") << QStringLiteral("Dear %NAME%, thank you.") << QStringLiteral("placeholder: %NAME%");
        QTest::newRow("crosses") << QStringLiteral("Your order XXX left.") << QStringLiteral("placeholder: XXX");
        QTest::newRow("a day left open") << QStringLiteral("It arrives on xx/xx.") << QStringLiteral("placeholder: xx/xx");
        QTest::newRow("a line to fill") << QStringLiteral("Signed ____ in Ghent.") << QStringLiteral("placeholder: ____");
        QTest::newRow("an address is no field") << QStringLiteral("Write to <anna@example.org> or see <https://example.org>.") << QString();
        QTest::newRow("a cut quotation is no field") << QStringLiteral("You wrote “I waited [...] three weeks”.") << QString();
        QTest::newRow("a number in brackets is no field") << QStringLiteral("See the note [1].") << QString();
        QTest::newRow("the closed site") << QStringLiteral("See https://ec.europa.eu/consumers/odr/main/ for help.")
                                         << QStringLiteral("dead_link: https://ec.europa.eu/consumers/odr/main/");
        QTest::newRow("another page of the Union") << QStringLiteral("See https://ec.europa.eu/info for help.") << QString();
        QTest::newRow("shouting") << QStringLiteral("The parcel waits AT THE COUNTER for you.") << QStringLiteral("shouting: AT THE COUNTER");
        QTest::newRow("a code is no shouting") << QStringLiteral("Use IBAN BE12 or SKU ABC.") << QString();
        QTest::newRow("her own words are hers") << QStringLiteral("You wrote “NEVER AGAIN WITH YOU” and you are right.") << QString();
        QTest::newRow("a quoted line is hers") << QStringLiteral("> [customer name] THIS IS A SCANDAL\nThank you, Anna.") << QString();
    }
    void seesWhatTheLettersShow()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(own(Language::English, text).join(u'\n'), found);
    }

    void saysCalmlyWhatWasShouted()
    {
        const auto findings = checker(Language::French).check(u"NOTRE ATELIER ROUVRE, venez voir.").findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().suggestions, QStringList{QStringLiteral("Notre atelier rouvre")});
    }

    void holdsTheReplyAgainstTheRecord_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, Language language, const char* text, const char* found) {
            QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("the right name, fr", Language::French, "Bonjour Madame Leroy,\nmerci.", "");
        row("the first name, fr", Language::French, "Bonjour Sophie,\nmerci.", "");
        row("without accents or capitals it is still she", Language::French, "Bonjour Madame LEROY,\nmerci.", "");
        row("another name, fr", Language::French, "Bonjour Madame Dubois,\nmerci.", "wrong_name: Dubois");
        row("another name, nl", Language::Dutch, "Beste mevrouw Peeters,\nbedankt.", "wrong_name: Peeters");
        row("another name, en", Language::English, "Dear Mrs Miller,\nthank you.", "wrong_name: Miller");
        row("another name, de", Language::German, "Guten Tag Frau Weber,\ndanke.", "wrong_name: Weber");
        row("a slip in her name", Language::English, "Dear Mrs Lerox,\nthank you.", "wrong_name: Lerox");
        row("a title alone is no name", Language::French, "Bonjour Madame, voici la suite.", "");
        row("the sentence after the greeting is no name", Language::English, "Hello, Thanks for your letter.", "");
        row("no name at all is not a wrong one", Language::English, "Hello,\nthank you.", "");
        row("attached, fr", Language::French, "Vous trouverez ci-joint le bon de retour.", "missing_attachment: Vous trouverez ci-joint le bon de retour");
        row("attached, de", Language::German, "Im Anhang finden Sie das Etikett.", "missing_attachment: Im Anhang finden Sie das Etikett");
        row("the amount on record", Language::French, "Vous avez payé 59,90 €.", "");
        row("another amount", Language::French, "Vous avez payé 49,90 €.", "contradiction: Vous avez payé 49,90");
        row("another amount, en", Language::English, "You paid £49.90 for it.", "contradiction: You paid £49.90");
        row("our own cost is no contradiction", Language::English, "We paid £49.90 to the maker.", "");
        row("the day on record", Language::French, "Vous l'avez acheté le 12 juin.", "");
        row("the day of delivery will do", Language::French, "Vous l'avez reçu le 15 juin.", "");
        row("another day", Language::French, "Vous avez acheté ce pull le 3 mai.", "contradiction: Vous avez acheté ce pull le 3 mai");
        row("another month", Language::German, "Sie haben ihn am 12. Mai gekauft.", "contradiction: Sie haben ihn am 12. Mai gekauft");
    }
    void holdsTheReplyAgainstTheRecord()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, found);
        ReplyFacts known = facts();
        known.hers = language;
        QCOMPARE(own(language, text, known).join(u'\n'), found);
        QVERIFY2(own(language, text).isEmpty(), "where nothing is known nothing is said");
    }

    void writesTheAmountThatIsOnRecord()
    {
        ReplyFacts known = facts();
        known.hers = Language::French;
        const QString text = QStringLiteral("Vous avez payé 49,90 € en mai.");
        const auto findings = checker(Language::French).check(text, {}, known).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().suggestions.value(0), QStringLiteral("Vous avez payé 59,90"));
    }

    void writesTheNameAsItIsSpelt()
    {
        const auto findings = checker(Language::English).check(u"Dear Mrs Lerox,\nthank you.", {}, facts()).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().reasonKey, QStringLiteral("misspelt"));
        QCOMPARE(findings.first().suggestions, QStringList{QStringLiteral("Leroy")});
    }

    void stopsAnotherCustomersDataOnly()
    {
        ReplyFacts known;
        known.foreign = {QStringLiteral("#4711")};
        const auto findings = checker(Language::English).check(u"Your order #4711 has left.", {}, known).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().category, Category::Leak);
        QCOMPARE(findings.first().severity, Severity::Stop);
    }

    void seesALanguageOtherThanHers()
    {
        ReplyFacts known;
        known.hers = Language::Dutch;
        const QString text = QStringLiteral("Dear Anna,\nThank you for telling us; a new kettle leaves the shop on Friday.\nTom");
        QCOMPARE(own(Language::Dutch, text, known),
                 QStringList{QStringLiteral("language_mismatch: Thank you for telling us; a new kettle leaves the shop on Friday.")});
        QVERIFY2(own(Language::English, text, known).isEmpty(), "the writer chose it");
        QVERIFY2(own(Language::Dutch, QStringLiteral("OK, Anna!"), known).isEmpty(), "too short to tell");
    }

    void seesFormalAndInformalMixed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("fr") << Language::French << QStringLiteral("Nous vous envoyons votre colis. Je te rappelle demain.") << QStringLiteral("address_mix: te");
        QTest::newRow("nl") << Language::Dutch << QStringLiteral("Wij sturen u uw pakje. Ik bel je morgen.") << QStringLiteral("address_mix: je");
        QTest::newRow("de") << Language::German << QStringLiteral("Wir schicken Ihnen Ihre Lampe. Ich rufe dich morgen an.") << QStringLiteral("address_mix: dich");
        QTest::newRow("the tone is no address") << Language::French << QStringLiteral("Le ton de votre message vous ressemble.") << QString();
        QTest::newRow("an hour is no address") << Language::Dutch << QStringLiteral("Ik bel je morgen om 14 u, zoals je vroeg.") << QString();
        QTest::newRow("hers is not yours") << Language::German << QStringLiteral("Ich rufe dich an, dich und ihre Kollegin.") << QString();
    }
    void seesFormalAndInformalMixed()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(own(language, text).join(u'\n'), found);
    }

    void asksForAFactWithTheThirdApology()
    {
        ReplyFacts known;
        known.apologies = 2;
        const QString bare = QStringLiteral("Dear Anna,\nI am so sorry about all this.");
        QCOMPARE(own(Language::English, bare, known), QStringList{QStringLiteral("repeated_apology: sorry")});
        QVERIFY(own(Language::English, bare + QStringLiteral(" A new kettle leaves on Friday."), known).isEmpty());
        known.apologies = 1;
        QVERIFY(own(Language::English, bare, known).isEmpty());
    }

    void asksWhatWasChangedForNeverAgain_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("empty");
        QTest::addColumn<QString>("filled");
        QTest::newRow("fr") << Language::French << QStringLiteral("Cela ne se reproduira plus.")
                            << QStringLiteral("Cela ne se reproduira plus. Depuis lundi, chaque colis est vérifié deux fois par nous.");
        QTest::newRow("en") << Language::English << QStringLiteral("It will not happen again.")
                            << QStringLiteral("It will not happen again. From today we check every parcel twice before it leaves.");
        QTest::newRow("de") << Language::German << QStringLiteral("Das wird nicht wieder vorkommen.")
                            << QStringLiteral("Das wird nicht wieder vorkommen. Seit Montag prüfen wir jedes Paket zweimal.");
        QTest::newRow("nl") << Language::Dutch << QStringLiteral("Dit zal niet meer gebeuren.")
                            << QStringLiteral("Dit zal niet meer gebeuren. Sinds maandag kijken we elk pakje twee keer na.");
    }
    void asksWhatWasChangedForNeverAgain()
    {
        QFETCH(Language, language);
        QFETCH(QString, empty);
        QFETCH(QString, filled);
        QCOMPARE(own(language, empty).size(), 1);
        QVERIFY(own(language, filled).isEmpty());
    }

    void seesAnotherRemedyThanTheOneAskedFor()
    {
        ReplyFacts known;
        known.asked = {Remedy::Refund};
        QCOMPARE(own(Language::English, QStringLiteral("We can offer you a credit note for £40."), known).size(), 1);
        QVERIFY(own(Language::English, QStringLiteral("I have refunded the full amount."), known).isEmpty());
        QVERIFY(own(Language::English, QStringLiteral("Because the kettle is used we can offer you a credit note for £40."), known).isEmpty());
    }

    void seesAReplySaidBefore()
    {
        ReplyFacts known;
        known.alike = 0.8;
        const auto findings = checker(Language::English).check(u"Thank you for telling us about the kettle that you bought.", {}, known).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().reasonKey, QStringLiteral("like_last"));
        QCOMPARE(findings.first().severity, Severity::Note);
    }

    void makesLinesOfWhatIsKnown()
    {
        ReplyFacts known = facts();
        known.asked = {Remedy::Refund};
        known.known = {{QStringLiteral("handler"), QStringLiteral("Julie Morel")}, {QStringLiteral("phone"), QStringLiteral("02 123 45 67")},
                       {QStringLiteral("day"), QStringLiteral("vendredi 27 novembre")}, {QStringLiteral("hours"), QString()}};
        const auto advised = [&](const QString& text) { return checker(Language::French).check(text, {}, known).elements; };
        const ReplyElements none = advised(QStringLiteral("Bonjour."));
        QCOMPARE(none.advised.size(), 3);
        for (const Element element : none.advised)
            QVERIFY2(!none.lines.value(element).contains(u'{'), qPrintable(none.lines.value(element)));
        QCOMPARE(none.lines.value(Element::Date), QStringLiteral("Je vous donne des nouvelles vendredi 27 novembre au plus tard."));
        QCOMPARE(none.lines.value(Element::Remedy), QStringLiteral("Je vous rembourse la totalité."));
        const ReplyElements informal = advised(QStringLiteral("Salut, je pense à toi et à tes chats."));
        QCOMPARE(informal.lines.value(Element::Date), QStringLiteral("Je te donne des nouvelles vendredi 27 novembre au plus tard."));
        known.known.clear();
        QVERIFY2(!advised(QStringLiteral("Bonjour.")).lines.contains(Element::Date), "a line with an unknown field is not offered");
    }
};

QTEST_GUILESS_MAIN(OwnFindingsTest)
#include "OwnFindingsTest.moc"
