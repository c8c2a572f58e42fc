#include "language/Checker.h"
#include "language/Classifier.h"
#include "language/ParagraphCache.h"
#include "language/SetAsideLikes.h"
#include "support/Shared.h"
#include <QFile>
#include <QtTest>

using namespace amends;
using namespace amends::language;

namespace {

const QStringList kLanguages{QStringLiteral("fr"), QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("de")};

Checker checkerOf(Language language)
{
    auto checker = Checker::load(language);
    if (!checker)
        qFatal("%s", qPrintable(checker.error().file + u' ' + checker.error().detail));
    return *checker;
}

/// Every so-manyth sentence that was learnt from: enough to meet each kind.
QStringList sentences(const QString& language, int step)
{
    QStringList texts;
    const QDir folder(testData(QStringLiteral("../../resources/language/corpus/") + language));
    for (const QString& name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 1; i < rows.size(); i += step)
            texts += rows[i].section(u'\t', 3);
    }
    return texts;
}

QList<Finding> learnedIn(const CheckAnswer& answer)
{
    QList<Finding> learned;
    std::ranges::copy_if(answer.findings, std::back_inserter(learned), [](const Finding& f) { return f.learned.has_value(); });
    return learned;
}

/// Counts what a sentence is known by.
class Counter : public SentenceWatcher
{
public:
    explicit Counter(const RuleBook& book) : m_names(packHashes(book)) {}
    void see(const SentenceView& sentence, std::span<const std::u16string> stems, const RuleOutcome& outcome) override
    {
        features += SentenceFeatures(m_names, {}).of(sentence, stems, outcome).size();
        words += size_t(sentence.size());
    }
    size_t features = 0;
    size_t words = 0;

private:
    PackHashes m_names;
};

} // namespace

class ClassifierTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfWhatItNeverLearnt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "en" << "";
        QTest::newRow("one word") << "en" << "No.";
        QTest::newRow("a greeting") << "fr" << "Bonjour Madame Leroy,";
        QTest::newRow("a closing") << "nl" << "Met vriendelijke groeten, Bea";
        QTest::newRow("an address") << "de" << "Lindenweg 14, 50667 Köln, Tel. 0221 555 0123, Mo-Fr 9-18";
        QTest::newRow("a list of goods") << "en" << "Socks, gloves, scarf, hat, belt, shoes, laces";
        QTest::newRow("figures") << "nl" << "12,50 + 3,99 + 4,00 = 20,49";
        QTest::newRow("an article of the law") << "fr" << "L'article L217-7 du code de la consommation présume le défaut antérieur à la livraison.";
        QTest::newRow("a paragraph of the law") << "de" << "Nach Artikel 12 der Richtlinie trägt der Käufer die Kosten der Rücksendung selbst.";
        QTest::newRow("Dutch in an English reply") << "en" << "Dat had u dan maar eerder moeten zeggen, daar kunnen wij niets aan doen.";
        QTest::newRow("German in a French reply") << "fr" << "Das hätten Sie eben früher sagen müssen, da können wir nichts machen.";
        QTest::newRow("Italian") << "en" << "Purtroppo non possiamo fare nulla, la colpa sarebbe soltanto sua.";
        QTest::newRow("gibberish") << "nl" << "Xqz vrrt blonk wipsel trafo gnorp knaz foebel.";
        QTest::newRow("what she wrote herself") << "en" << "> You never answer and you do not care one bit about me.";
        QTest::newRow("a long quotation") << "en" << "You wrote “you never answer and you do not care one bit about me”.";
        QTest::newRow("half a thousand words") << "en" << QStringLiteral("you broke it and we will not pay ").repeated(70);
    }
    void saysNothingOfWhatItNeverLearnt()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QList<Finding> learned = learnedIn(checkerOf(*fromCode<Language>(language)).check(text));
        QVERIFY2(learned.isEmpty(), learned.isEmpty() ? "" : qPrintable(learned.first().rule));
    }

    void aFindingOfNoRuleIsInOrder_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : kLanguages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void aFindingOfNoRuleIsInOrder()
    {
        QFETCH(QString, language);
        const Checker checker = checkerOf(*fromCode<Language>(language));
        ReaderContext worst;
        worst.heat = Heat::Boiling;
        worst.loyalty = Loyalty::Champion;
        worst.secondFailure = worst.insidePresumption = true;
        int found = 0;
        for (const QString& text : sentences(language, 7)) {
            const CheckAnswer answer = checker.check(text, worst);
            for (const Finding& finding : learnedIn(answer)) {
                ++found;
                const TextRange range = rewrittenBy(finding);
                QVERIFY2(finding.severity != Severity::Stop, qPrintable(text));
                QVERIFY2(finding.range.start >= 0 && finding.range.length() > 0 && finding.range.end <= text.size(), qPrintable(text));
                QVERIFY2(range.start >= 0 && range.start <= finding.range.start && finding.range.end <= range.end && range.end <= text.size(),
                         qPrintable(text));
                QVERIFY(finding.learned->probability >= finding.learned->threshold && finding.learned->probability <= 1);
                QCOMPARE(finding.rule, QStringLiteral("%1-%2-learned").arg(language, code(finding.category)));
                QVERIFY2(finding.suggestions.size() >= 2, qPrintable(finding.rule));
                QVERIFY(finding.approvalKey.startsWith(finding.rule + u'|'));
            }
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
    }

    void theAddressDecidesTheRewrites()
    {
        const Checker checker = checkerOf(Language::German);
        for (const QString& text : sentences(QStringLiteral("de"), 3)) {
            const QList<Finding> learned = learnedIn(checker.check(text));
            if (learned.isEmpty() || learned.first().category != Category::Vagueness)
                continue;
            const auto said = [&](const QString& with) { return learnedIn(checker.check(with + u'\n' + text)).last().suggestions.join(u' '); };
            QVERIFY(said(QStringLiteral("Ich habe dir doch deine Tasse gebracht, und dich gefragt, ob du sie willst.")).contains(u"dich"));
            QVERIFY(said(QStringLiteral("Gern bringe ich Ihnen Ihre Tasse.")).contains(u"Sie"));
            return;
        }
        QFAIL("nothing vague was found");
    }

    void aRuleAndItsExceptionGoFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("negated") << "fr" << "Ce n'est pas de votre faute.";
        QTest::newRow("of ourselves") << "en" << "It is not your fault that the seam gave way.";
        QTest::newRow("nobody is blamed") << "nl" << "Dat is helemaal niet uw schuld.";
        QTest::newRow("the shop's own mistake") << "de" << "Das ist nicht Ihre Schuld, der Fehler liegt bei uns.";
    }
    void aRuleAndItsExceptionGoFirst()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        for (const Finding& finding : checkerOf(*fromCode<Language>(language)).check(text).findings)
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.rule));
    }

    void addsNothingToASentenceThatARuleWarnsOf()
    {
        const Checker both = checkerOf(Language::English);
        const auto rules = Checker::fromFiles(Language::English, *embeddedPack(Language::English));
        QVERIFY(rules);
        for (const QString& text : sentences(QStringLiteral("en"), 11)) {
            if (std::ranges::count_if(text, [](QChar c) { return QStringView(u".!?…:").contains(c); }) > 1)
                continue; // more than one sentence
            const auto warns = [](const Finding& f) { return f.severity >= Severity::Warning; };
            if (std::ranges::any_of(rules->check(text).findings, warns))
                QVERIFY2(learnedIn(both.check(text)).isEmpty(), qPrintable(text));
        }
    }

    void readsTheSameHoweverItIsTyped()
    {
        const Checker checker = checkerOf(Language::French);
        int compared = 0;
        for (const QString& text : sentences(QStringLiteral("fr"), 9)) {
            const auto said = [&](QString typed) {
                const QList<Finding> learned = learnedIn(checker.check(typed));
                return learned.isEmpty() ? 0.0 : learned.first().learned->probability;
            };
            const double plain = said(text);
            QString other = text;
            other.replace(u'\'', QChar(0x2019)).replace(QStringLiteral(" "), QStringLiteral("  "));
            QCOMPARE(said(other), plain);
            // Accents apart from their letters leave another stem here and there.
            if (plain > 0.95)
                QVERIFY2(std::abs(said(text.normalized(QString::NormalizationForm_D)) - plain) < 0.05, qPrintable(text));
            compared += plain > 0;
        }
        QVERIFY(compared > 20);
    }

    void givesTheSameAnswerParagraphByParagraph()
    {
        const Checker checker = checkerOf(Language::Dutch);
        const QString text = sentences(QStringLiteral("nl"), 40).join(QStringLiteral("\n\n"));
        ParagraphCache cache(checker);
        cache.check(text);
        const CheckAnswer answer = cache.check(text);
        QCOMPARE(cache.matchedAnew(), 0);
        QCOMPARE(answer.findings, checker.check(text).findings);
    }

    void aSentenceIsKnownBySoMuchAWord()
    {
        const auto book = RuleBook::build(Language::English, *embeddedPack(Language::English));
        QVERIFY(book);
        const QString words = QStringLiteral("you did not follow our instructions and we will not repair your shoes ");
        const auto perWord = [&](int times) {
            Counter counter(**book);
            scan(**book, words.repeated(times), &counter);
            return double(counter.features) / double(counter.words);
        };
        QVERIFY(perWord(20) < 1.2 * perWord(2));
        QVERIFY(perWord(20) < 120);
    }

    void aDamagedModelIsRefusedInWords()
    {
        const auto book = RuleBook::build(Language::English, *embeddedPack(Language::English));
        QVERIFY(book);
        const QByteArray whole = embeddedModel(Language::English);
        QVERIFY(Classifier::read(**book, whole));
        const auto problemOf = [&](const QByteArray& bytes) {
            const auto read = Classifier::read(**book, bytes);
            return read ? Problem::Internal : read.error().problem;
        };
        for (const qsizetype size : {qsizetype(0), qsizetype(3), qsizetype(8), qsizetype(40), whole.size() / 2, whole.size() - 1})
            QVERIFY2(problemOf(whole.left(size)) == Problem::Damaged || problemOf(whole.left(size)) == Problem::NotRecognised,
                     qPrintable(QString::number(size)));
        for (const qsizetype at : {qsizetype(12), qsizetype(200), whole.size() / 2, whole.size() - 4}) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x40);
            QCOMPARE(problemOf(flipped), Problem::Damaged);
        }
        QByteArray newer = whole;
        newer[4] = 9;
        QCOMPARE(problemOf(newer), Problem::NewerFile);
        QCOMPARE(problemOf(embeddedModel(Language::Dutch)), Problem::BadInput);
        const auto checker = Checker::fromFiles(Language::English, *embeddedPack(Language::English), whole.left(5000));
        QVERIFY(!checker);
        QVERIFY(checker.error().file.contains(u"paraphrases.model"));
    }

    void theRulesStillSpeakBesideADamagedModel()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("paraphrases.model.*rules alone")));
        const auto checker = Checker::load(Language::English, embeddedModel(Language::English).left(5000));
        QVERIFY(checker);
        const auto findings = checker->check(QStringLiteral("It is your own fault.")).findings;
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.constFirst().category, Category::Blame);
    }

    void whatIsLikeASetAsideOneMustBeSurer_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<double>("needed");
        QTest::newRow("nothing was set aside") << QStringList() << 0.8;
        QTest::newRow("the very words") << QStringList{QStringLiteral("en-blame-learned|you wash it hot")} << 1.0;
        QTest::newRow("half of all the words") << QStringList{QStringLiteral("en-blame-learned|you wash")} << 1.0;
        QTest::newRow("one word in seven") << QStringList{QStringLiteral("en-blame-learned|you have my word")} << 0.8 + 0.2 * 2 / 7;
        QTest::newRow("another category") << QStringList{QStringLiteral("en-denial-learned|you wash it hot")} << 0.8;
        QTest::newRow("a rule's") << QStringList{QStringLiteral("en-blame-washing|you wash it hot")} << 0.8;
    }
    void whatIsLikeASetAsideOneMustBeSurer()
    {
        QFETCH(QStringList, keys);
        QFETCH(double, needed);
        Finding finding;
        finding.rule = QStringLiteral("en-blame-learned");
        finding.approvalKey = QStringLiteral("en-blame-learned|you wash it hot");
        QCOMPARE(neededAfter(finding, keys), 0.0); // of a rule
        finding.learned = Likeness{0.9, 0.8};
        QCOMPARE(neededAfter(finding, keys), needed);
    }
};

QTEST_GUILESS_MAIN(ClassifierTest)
#include "ClassifierTest.moc"
