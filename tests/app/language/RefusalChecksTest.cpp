#include "language/Checker.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

/// A no, held against what makes it bearable and what the law wants named.
class RefusalChecksTest : public QObject
{
    Q_OBJECT

    static ReplyFacts owed(bool mediator = true, const char16_t* name = u"Service de Médiation pour le Consommateur (consumentenombudsdienst.be)")
    {
        ReplyFacts facts;
        facts.refusal = RefusalDuties{mediator, false};
        facts.known.insert(QStringLiteral("mediator"), QString::fromUtf16(name));
        return facts;
    }

    static const Checker& checkerOf(Language language)
    {
        static std::map<Language, std::shared_ptr<Checker>> all; // a pack is slow to read
        auto& one = all[language];
        if (!one)
            one = std::make_shared<Checker>(std::move(*Checker::fromFiles(language, *embeddedPack(language))));
        return *one;
    }

    static std::optional<Finding> note(Language language, const QString& text, const ReplyFacts& facts)
    {
        for (const Finding& finding : checkerOf(language).check(text, {}, facts).findings) {
            if (finding.rule == u"refusal-without")
                return finding;
        }
        return std::nullopt;
    }

private slots:
    void aBareNoIsToldCalmlyWithTheLineInItsLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fr") << Language::French << QStringLiteral("Bonjour Madame,\n\nJe ne peux malheureusement pas vous rembourser ce manteau. Il a été porté tout l'hiver.");
        QTest::newRow("nl") << Language::Dutch << QStringLiteral("Beste mevrouw,\n\nIk kan u deze jas helaas niet terugbetalen. Hij is de hele winter gedragen.");
        QTest::newRow("en") << Language::English << QStringLiteral("Dear Madam,\n\nI am afraid I cannot refund this coat. It was worn all winter.");
        QTest::newRow("de") << Language::German << QStringLiteral("Guten Tag,\n\nich kann Ihnen den Mantel leider nicht erstatten. Er wurde den ganzen Winter getragen.");
    }
    void aBareNoIsToldCalmlyWithTheLineInItsLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QVERIFY(!note(language, text, {})); // the law was not asked
        const auto found = note(language, text, owed());
        QVERIFY(found);
        QCOMPARE(found->severity, Severity::Note);
        QCOMPARE(found->reasonKey, QStringLiteral("no_way_no_mediator"));
        QCOMPARE(found->suggestions.size(), 1);
        QString applied = text;
        applied.replace(found->range.start, found->range.length(), found->suggestions[0]);
        QVERIFY2(applied.contains(QStringLiteral("consumentenombudsdienst.be")), qPrintable(applied));
        QVERIFY2(!applied.contains(QStringLiteral("..")) && !applied.contains(QStringLiteral("{mediator}")), qPrintable(applied));
        QVERIFY(applied.contains(u'{')); // the other way is for the shop to say
        const auto left = note(language, applied, owed());
        QVERIFY(!left || left->reasonKey == u"no_other_way");
        const auto notOwed = note(language, text, owed(false));
        QVERIFY(notOwed);
        QCOMPARE(notOwed->reasonKey, QStringLiteral("no_other_way"));
    }

    void aNoWithAnotherWayAndTheMediatorIsLeftAlone_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fr") << Language::French << QStringLiteral("Je ne peux pas vous rembourser ce manteau, car l'accroc vient d'un clou. Je vous propose de le recoudre sans frais. Vous pouvez aussi saisir le médiateur de la consommation.");
        QTest::newRow("nl") << Language::Dutch << QStringLiteral("Ik kan u deze jas niet terugbetalen, want de scheur komt van een spijker. Ik bied u aan ze gratis te naaien. U kunt ook terecht bij de Consumentenombudsdienst.");
        QTest::newRow("en") << Language::English << QStringLiteral("I cannot refund this coat, because the tear comes from a nail. Instead I can have it mended free of charge. You may also turn to the consumer ombudsman.");
        QTest::newRow("de") << Language::German << QStringLiteral("Ich kann Ihnen den Mantel nicht erstatten, weil der Riss von einem Nagel kommt. Ich biete Ihnen an, ihn kostenlos zu nähen. Sie können sich auch an die Universalschlichtungsstelle wenden.");
    }
    void aNoWithAnotherWayAndTheMediatorIsLeftAlone()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QVERIFY(!note(language, text, owed()));
    }

    void aYesNeedsNoMediator()
    {
        QVERIFY(!note(Language::English, QStringLiteral("I will refund you today. You will have the money by Friday."), owed()));
        QVERIFY(!note(Language::French, QStringLiteral("Je vous rembourse aujourd'hui, vous aurez l'argent vendredi."), owed()));
    }

    void whereSheDidNotAcceptItTheMediatorIsNamedEvenWithoutAnotherNo()
    {
        ReplyFacts facts = owed();
        facts.refusal->refused = true;
        const auto found = note(Language::English, QStringLiteral("Thank you for your letter. I have looked at the coat once more and the tear comes from a nail."), facts);
        QVERIFY(found);
        QCOMPARE(found->reasonKey, QStringLiteral("no_mediator"));
    }

    void whereTheShopHasNotSaidWhichMediatorItIsToldWithoutALine()
    {
        const auto found = note(Language::English, QStringLiteral("I cannot refund this coat. What I can do is mend it."), owed(true, u""));
        QVERIFY(found);
        QCOMPARE(found->reasonKey, QStringLiteral("no_mediator"));
        QVERIFY(found->suggestions.isEmpty());
    }

    void theClosedEuropeanSiteIsTold_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fr") << Language::French << QStringLiteral("Vous pouvez aussi saisir la plateforme http://ec.europa.eu/consumers/odr.");
        QTest::newRow("nl") << Language::Dutch << QStringLiteral("U kunt ook terecht op https://ec.europa.eu/consumers/odr/.");
        QTest::newRow("en") << Language::English << QStringLiteral("You may also use https://webgate.ec.europa.eu/odr/main/index.cfm.");
        QTest::newRow("de") << Language::German << QStringLiteral("Sie können auch die OS-Plattform unter ec.europa.eu/consumers/odr nutzen.");
    }
    void theClosedEuropeanSiteIsTold()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        const auto found = checkerOf(language).check(text, {}, {}).findings;
        QVERIFY2(std::ranges::any_of(found, [](const Finding& each) { return each.category == Category::DeadLink; }), qPrintable(text));
    }

    void noLineOfOursNamesTheClosedSite()
    {
        for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
            const auto pack = embeddedPack(language);
            QVERIFY(pack);
            for (const auto& file : *pack) {
                if (!file.name.contains(QStringLiteral("own")))
                    QVERIFY2(!QString::fromUtf8(file.text).contains(QStringLiteral("ec.europa.eu/")), qPrintable(file.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RefusalChecksTest)
#include "RefusalChecksTest.moc"
