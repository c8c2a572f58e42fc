#include "language/Checker.h"
#include "language/ParagraphCache.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

namespace {

const QString coolblueFr = QStringLiteral(
    "Étant donné que cela sera très probablement considéré par Beats que un dommage imputable à l’utilisateur, je ne "
    "peux pas dire avec certitude si cela pourra ou sera réparé gratuitement.");
const QString coolblueNl = QStringLiteral(
    "Aangezien dit door Beats vermoedelijk beschouwd zal worden als schade door de gebruiker, kan ik niet met zekerheid "
    "zeggen of dit gratis kan of zal worden gerepareerd.");

Checker checkerOf(Language language)
{
    auto checker = Checker::fromFiles(language, *embeddedPack(language)); // the rules alone
    if (!checker)
        qFatal("%s", qPrintable(checker.error().file + u' ' + checker.error().place + u' ' + checker.error().detail));
    return *checker;
}

QStringList categoriesOf(const QList<Finding>& findings)
{
    QStringList list;
    for (const Finding& finding : findings)
        list += code(finding.category);
    return list;
}

const PackFile tinyPack{QStringLiteral("tiny.toml"), QByteArray(R"toml(
[classes]
negator = ["not"]
formal = ["vous"]
informal = ["tu"]
[[rule]]
id = "tiny-blame"
category = "blame"
patterns = ["[~break] (it|this)", "fault .. yours"]
suggest = ["we look at what {1}", "we will see"]
suggest_informal = ["du: {1}", "du"]
match = ["You break it."]
nomatch = ["You do not break it."]
[[rule]]
id = "tiny-note"
category = "boilerplate"
severity = "note"
span = "words"
patterns = ["dear customer"]
suggest = ["dear Ann", "hello"]
match = ["dear customer"]
nomatch = ["dear Ann"]
[[rule]]
id = "tiny-denial"
category = "denial"
patterns = ["cannot be"]
suggest = ["a", "b"]
match = ["it cannot be"]
nomatch = ["x"]
)toml")};

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

private slots:
    void theFatalSentenceIsBlameAndThenVagueness_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("second");
        QTest::newRow("fr") << Language::French << coolblueFr << QStringLiteral("je ne peux pas");
        QTest::newRow("nl") << Language::Dutch << coolblueNl << QStringLiteral("kan ik niet");
    }
    void theFatalSentenceIsBlameAndThenVagueness()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, second);
        const auto findings = checkerOf(language).check(text).findings;
        QCOMPARE(categoriesOf(findings), QStringList({QStringLiteral("blame"), QStringLiteral("vagueness")}));
        const qsizetype border = text.indexOf(second);
        QVERIFY(findings[0].range.end <= border);
        QCOMPARE(findings[1].range.start, border);
        QVERIFY(findings[1].suggestions.size() >= 2);
    }

    void theShopsOwnWordsAreJudgedByWhoIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("category");
        const auto row = [](const char* text, const char* category) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(category);
        };
        row("Je vois bien mais c'est pas possible.", "refusal");
        row("C’est pas possible.", "refusal");
        row("Ce pull ne peut pas rétrécir.", "denial");
        row("Ce pull ne peut pas retrecir", "denial");
        row("C'est de votre faute.", "blame");
        row("C'EST DE VOTRE FAUTE", "blame");
        row("Vous n'avez pas respecté les instructions de lavage.", "blame");
        row("C'est vous qui vous êtes trompée sur la température, Madame.", "blame");
        row("C'est possible.", "");
        row("Ce pull peut rétrécir.", "");
        row("Ce n'est pas de votre faute.", "");
        row("C'est de notre faute.", "");
        row("Nous n'avons pas respecté les instructions de lavage.", "");
        row("Vous avez respecté les instructions de lavage.", "");
        row("C'est nous qui nous sommes trompés sur la température, Madame.", "");
        row("Ce n'est pas vous qui vous êtes trompée.", "");
    }
    void theShopsOwnWordsAreJudgedByWhoIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, category);
        static const Checker checker = checkerOf(Language::French);
        QCOMPARE(categoriesOf(checker.check(text).findings).join(u','), category);
    }

    void whatIsQuotedIsNotTheWritersOwn()
    {
        const Checker checker = checkerOf(Language::French);
        QVERIFY(checker.check(u"Vous écrivez : « C'est de votre faute à vous. » Je le lis bien.").findings.isEmpty());
        QVERIFY(checker.check(u"> C'est de votre faute.\nMerci de me l'avoir écrit.").findings.isEmpty());
        QVERIFY(!checker.check(u"Merci.\nC'est de votre faute.").findings.isEmpty());
    }

    void theReaderRaisesAFindingByOneStepAtMost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ReaderContext>("reader");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("why");
        const QString blame = QStringLiteral("You break it.");
        const QString note = QStringLiteral("Dear customer.");
        const QString denial = QStringLiteral("It cannot be.");
        QTest::newRow("calm") << blame << ReaderContext{} << Severity::Warning << QString();
        QTest::newRow("angry") << blame << ReaderContext{Heat::Angry, {}, false, false} << Severity::Stop << QStringLiteral("heat");
        QTest::newRow("champion") << blame << ReaderContext{Heat::Calm, Loyalty::Champion, false, false} << Severity::Stop
                                  << QStringLiteral("loyal");
        QTest::newRow("second failure") << blame << ReaderContext{Heat::Calm, {}, true, false} << Severity::Stop
                                        << QStringLiteral("repeat");
        QTest::newRow("a note becomes no stop")
            << note << ReaderContext{Heat::Boiling, Loyalty::Loyal, true, false}
            << Severity::Warning << QStringLiteral("heat");
        QTest::newRow("denial of an angry one") << denial << ReaderContext{Heat::Angry, {}, false, false} << Severity::Warning << QString();
        QTest::newRow("denial inside the presumption") << denial << ReaderContext{Heat::Calm, {}, false, true}
                                                       << Severity::Stop << QStringLiteral("presumption");
    }
    void theReaderRaisesAFindingByOneStepAtMost()
    {
        QFETCH(QString, text);
        QFETCH(ReaderContext, reader);
        const auto checker = Checker::fromFiles(Language::English, {tinyPack});
        QVERIFY(checker);
        const auto findings = checker->check(text, reader).findings;
        QCOMPARE(findings.size(), 1);
        QTEST(findings[0].severity, "severity");
        QTEST(findings[0].raisedBy, "why");
    }

    void suggestionsTakeTheCaughtWordsTheAddressAndACapital()
    {
        const auto checker = Checker::fromFiles(Language::English, {tinyPack});
        const auto formal = checker->check(u"Breaking it, vous.").findings;
        QCOMPARE(formal.size(), 1);
        QCOMPARE(formal[0].suggestions.first(), QStringLiteral("We look at what Breaking"));
        QCOMPARE(formal[0].approvalKey, QStringLiteral("tiny-blame|breaking it"));
        const auto informal = checker->check(u"Tu, breaking it.").findings;
        QCOMPARE(informal[0].suggestions.first(), QStringLiteral("du: breaking"));
    }

    void oneMoreKeyMatchesOneParagraphAnewAndGivesTheSame()
    {
        const Checker checker = checkerOf(Language::French);
        ParagraphCache cache(checker);
        QString text = QStringLiteral("Bonjour Madame Leroy,\n\nC'est de votre faute.\n\nCe pull ne peut pas rétrécir.\n\nAnne");
        QCOMPARE(cache.check(text).findings, checker.check(text).findings);
        QCOMPARE(cache.matchedAnew(), 4);
        for (const QChar key : QStringLiteral(" C'est pas possible")) {
            text.insert(text.indexOf(QStringLiteral("\n\nAnne")), key);
            const CheckAnswer cached = cache.check(text);
            const CheckAnswer whole = checker.check(text);
            QCOMPARE(cached.findings, whole.findings);
            QCOMPARE(cached.elements, whole.elements);
            QVERIFY(cache.matchedAnew() <= 1);
        }
    }

    void aBrokenPackIsRefusedWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const QByteArray rest = "\nsuggest = [\"a\", \"b\"]\nmatch = [\"x\"]\nnomatch = [\"y\"]\ncategory = \"blame\"\n";
        QTest::newRow("no TOML") << QByteArray("[[rule]]\nid = ") << QStringLiteral("line 2");
        QTest::newRow("unknown key") << QByteArray("[[rule]]\nid = \"a\"\npatern = [\"x\"]") + rest << QStringLiteral("line 3");
        QTest::newRow("unknown class") << QByteArray("[[rule]]\nid = \"a\"\npatterns = [\"x\",\n\"<y>\"]") + rest << QStringLiteral("line 4");
        QTest::newRow("open bracket") << QByteArray("[[rule]]\nid = \"a\"\n\npatterns = [\"(x | y\"]") + rest << QStringLiteral("line 4");
        QTest::newRow("no word needed") << QByteArray("[[rule]]\nid = \"a\"\npatterns = [\"x? y?\"]") + rest << QStringLiteral("line 3");
        QTest::newRow("no patterns") << QByteArray("\n[[rule]]\nid = \"a\"") + rest << QStringLiteral("line 2");
        QTest::newRow("unknown category") << QByteArray("[[rule]]\nid = \"a\"\npatterns = [\"x\"]\ncategory = \"rude\"\nsuggest = [\"a\", \"b\"]\nmatch=[\"x\"]\nnomatch=[\"y\"]") << QStringLiteral("line 4");
        QTest::newRow("one suggestion") << QByteArray("[[rule]]\nid = \"a\"\npatterns = [\"x\"]\ncategory = \"blame\"\nsuggest = [\"a\"]\nmatch=[\"x\"]\nnomatch=[\"y\"]") << QStringLiteral("line 1");
        QTest::newRow("class with an open bracket") << QByteArray("[classes]\na = [\"(x | y\"]\n") << QStringLiteral("line 2");
        QTest::newRow("class that uses itself") << QByteArray("[classes]\na = [\"<b>\"]\nb = [\"<a>\"]\n") << QString();
    }
    void aBrokenPackIsRefusedWithFileAndLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto checker = Checker::fromFiles(Language::English, {{QStringLiteral("bad.toml"), text}});
        QVERIFY(!checker);
        QVERIFY(!checker.error().detail.isEmpty());
        QCOMPARE(checker.error().file, QStringLiteral("bad.toml"));
        if (!place.isEmpty())
            QCOMPARE(checker.error().place, place);
    }

    void hostileTextsAreReadToTheEnd_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("one word without end") << QStringLiteral("a");
        QTest::newRow("apostrophes") << QStringLiteral("l'");
        QTest::newRow("open quotes") << QStringLiteral("« ");
        QTest::newRow("marks") << QStringLiteral("?!. ");
        QTest::newRow("the same trigger") << QStringLiteral("vous ne vous avez pas ");
        QTest::newRow("no full stop") << QStringLiteral("c'est de votre faute si ");
        QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QChar(0x0301);
        QTest::newRow("lines") << QStringLiteral("vous\n");
    }
    void hostileTextsAreReadToTheEnd()
    {
        QFETCH(QString, piece);
        static const Checker checker = checkerOf(Language::French);
        const QString text = piece.repeated(20000);
        for (const Finding& finding : checker.check(text).findings) {
            QVERIFY(finding.range.start >= 0 && finding.range.start < finding.range.end);
            QVERIFY(finding.range.end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(CheckerTest)
#include "CheckerTest.moc"
