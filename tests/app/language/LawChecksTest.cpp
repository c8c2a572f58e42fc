#include "language/Checker.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

/// What the law of a purchase makes of sentences that hurt anyway.
class LawChecksTest : public QObject
{
    Q_OBJECT

    static ForbiddenStatement forbidden(const QString& key, Unlawfulness severity)
    {
        return {key, severity, QStringLiteral("in_guarantee"), {QStringLiteral("Code"), QStringLiteral("art. 7"), {}, Confidence::High, {}}};
    }

    static ReplyFacts facts(const QList<ForbiddenStatement>& statements)
    {
        ReplyFacts known;
        known.forbidden = statements;
        return known;
    }

    static QList<Finding> findings(Language language, const QString& text, const ReplyFacts& known, const ReaderContext& reader = {})
    {
        const auto checker = Checker::fromFiles(language, *embeddedPack(language)); // the rules alone
        return checker->check(text, reader, known).findings;
    }

private slots:
    void aForbiddenStatementNamesItsArticleInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, Language language, const char16_t* text, const char* key) {
            QTest::newRow(name) << language << QString::fromUtf16(text) << QString::fromLatin1(key);
        };
        row("fr sale", Language::French, u"Aucune garantie sur les vestes soldées.", "no_guarantee_on_sale_items");
        row("fr costs", Language::French, u"Les frais de retour de la lampe en panne sont à votre charge.", "customer_pays_repair_or_shipping");
        row("fr proof", Language::French, u"C'est à vous de prouver que la couture était mauvaise.", "customer_must_prove");
        row("nl sale", Language::Dutch, u"Op koopjes geven wij geen garantie.", "no_guarantee_on_sale_items");
        row("nl box", Language::Dutch, u"Zonder de originele verpakking vervalt uw garantie.", "original_packaging_required");
        row("nl voucher", Language::Dutch, u"Bij een defect krijgt u bij ons enkel een waardebon.", "store_credit_only");
        row("en receipt", Language::English, u"No receipt, no refund, even if the kettle is faulty.", "no_receipt_no_rights");
        row("en used", Language::English, u"Second-hand bikes carry no warranty.", "used_goods_no_guarantee");
        row("de deadline", Language::German, u"Nach 14 Tagen nehmen wir auch defekte Uhren nicht mehr zurück.", "report_within_x_days");
        row("de postage", Language::German, u"Das Porto für die defekte Lampe zahlen Sie selbst.", "customer_pays_repair_or_shipping");
    }
    void aForbiddenStatementNamesItsArticleInEveryLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, key);
        const auto found = findings(language, text, facts({forbidden(key, Unlawfulness::Illegal)}));
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.front().forbidden, qPrintable(found.front().rule));
        QCOMPARE(found.front().forbidden->key, key);
        QCOMPARE(found.front().category, Category::Unlawful);
        QCOMPARE(found.front().severity, Severity::Stop);
    }

    void whatMisleadsIsAWarningAndWhatMayBeLawfulNeverAStop()
    {
        const QString text = QStringLiteral("Second-hand bikes carry no warranty.");
        const QString key = QStringLiteral("used_goods_no_guarantee");
        QCOMPARE(findings(Language::English, text, facts({forbidden(key, Unlawfulness::Misleading)})).front().severity, Severity::Warning);
        QCOMPARE(findings(Language::English, text, facts({forbidden(key, Unlawfulness::Check)})).front().severity, Severity::Warning);
    }

    void sentOnToTheMakerInsideTheGuaranteeIsAgainstTheLaw()
    {
        const QString text = QStringLiteral("Please contact the manufacturer about that.");
        const auto without = findings(Language::English, text, {});
        QCOMPARE(without.front().category, Category::Deflection);
        const auto inside = findings(Language::English, text, facts({forbidden(QStringLiteral("go_to_manufacturer"), Unlawfulness::Illegal)}));
        QCOMPARE(inside.front().category, Category::Unlawful);
        QCOMPARE(inside.front().severity, Severity::Stop);
        const auto outside = findings(Language::English, text, facts({}));
        QCOMPARE(outside.front().category, Category::Deflection);
    }

    void blameInsideThePresumptionNamesTheArticle()
    {
        ReaderContext reader;
        reader.insidePresumption = true;
        const auto found = findings(Language::English, QStringLiteral("You didn't follow the washing instructions."),
                                    facts({forbidden(QStringLiteral("presume_user_fault"), Unlawfulness::Misleading)}), reader);
        QCOMPARE(found.front().category, Category::Blame);
        QCOMPARE(found.front().severity, Severity::Stop);
        QVERIFY(found.front().forbidden);
    }

    void whatIsOnlyVagueIsNoStatementAboutRights()
    {
        const auto found = findings(Language::English, QStringLiteral("The manufacturer will get back to us at some point, we hope."),
                                    facts({forbidden(QStringLiteral("go_to_manufacturer"), Unlawfulness::Illegal)}));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.front().category, Category::Vagueness);
        QVERIFY(!found.front().forbidden);
    }

    void aSentenceThatKeepsHerRightIsLeftAlone()
    {
        const auto found = findings(Language::English, QStringLiteral("Sale goods carry the same guarantee, so I'll repair it free of charge."),
                                    facts({forbidden(QStringLiteral("no_guarantee_on_sale_items"), Unlawfulness::Illegal)}));
        QVERIFY(found.isEmpty());
    }
};

QTEST_GUILESS_MAIN(LawChecksTest)
#include "LawChecksTest.moc"
