#include "language/RuleBook.h"
#include "language/Scan.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

/// What each element of the pattern language means, on a pack of one rule.
class PatternTest : public QObject
{
    Q_OBJECT

private slots:
    void eachElementMatchesWhatFormatSays_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // what was matched, "" nothing
        const auto row = [](const char* pattern, const char* text, const char* words) {
            QTest::addRow("%s on %s", pattern, text)
                << QString::fromUtf8(pattern) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("dog", "The Dog!", "dog");
        row("dog", "dogs", "");
        row("~dog", "dogs", "dogs");
        row("dog*", "dogmatic", "dogmatic");
        row("*dog", "bulldog", "bulldog");
        row("fur", "für", "fur");
        row("für", "fuer", "fuer");
        row("<pet> sat", "a cat, sat", "cat sat");
        row("<pets> sat", "my old cat sat", "old cat sat");
        row("a (b | c d)? e", "a c d e", "a c d e");
        row("a (b | c d)? e", "a c e", "");
        row("a .. e", "a b c d e", "a e");
        row("a .. e", "a b c d d e", "");
        row("a .. e", "a b, c e", "");
        row("a ... e", "a b, c e", "a e");
        row("a ...2 e", "a b b b e", "");
        row("{a | b | c}1", "c x a b", "c a b");
        row("{a | b | c}1", "c x x a b", "");
        row("^ a $", "a", "a");
        row("^ a", "b a", "");
        row("a $?", "is it a?", "a");
        row("a $?", "it is a.", "");
        row("a $!", "it is a!", "a");
        row("a , b", "a, b", "a b");
        row("a , b", "a b", "");
        row("a !b", "a b", "");
        row("a !b", "a c", "a");
        row("!!b a", "b a", "");
        row("!!b a", "c a", "a");
        row("<number> days", "14 days", "14 days");
        row("<capitals> <capitals>", "READ it NOW PLEASE", "now please");
        row("a !<pet>", "a cat", "");
    }
    void eachElementMatchesWhatFormatSays()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto book = bookOf(pattern, {});
        QVERIFY2(book, qPrintable(book ? QString() : book.error().detail));
        const auto hits = hitsOf(**book, 0, text);
        QTEST(hits.empty() ? QString() : hits.front().words, "words");
    }

    void aNegationCountsInTheClauseUnlessThePatternNamedIt_data()
    {
        QTest::addColumn<QString>("negation");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << "forbid" << "you broke it" << true;
        QTest::newRow("negated") << "forbid" << "nobody says you broke it" << false;
        QTest::newRow("in another clause") << "forbid" << "it is not new, you broke it" << true;
        QTest::newRow("named") << "forbid" << "you never broke it" << true;
        QTest::newRow("any") << "any" << "nobody says you broke it" << true;
        QTest::newRow("demanded, there") << "demand" << "nobody says you broke it" << true;
        QTest::newRow("demanded, not there") << "demand" << "you broke it" << false;
    }
    void aNegationCountsInTheClauseUnlessThePatternNamedIt()
    {
        QFETCH(QString, negation);
        QFETCH(QString, text);
        const auto book = bookOf(QStringLiteral("you never? broke it"), QStringLiteral("negation = \"%1\"").arg(negation));
        QVERIFY(book);
        QTEST(!hitsOf(**book, 0, text).empty(), "found");
    }

    void anExceptionLetsFindingsOfItsCategoriesPass()
    {
        const QString more = QStringLiteral("[[exception]]\nid = \"x\"\ncategories = [\"blame\"]\nspan = \"clause\"\n"
                                            "patterns = [\"rightly\"]\n");
        const auto book = bookOf(QStringLiteral("you broke"), {}, more);
        QVERIFY(book);
        QVERIFY(scan(**book, u"you rightly say you broke it").findings.empty());
        QCOMPARE(scan(**book, u"you rightly ask, you broke it").findings.size(), size_t(1));
    }

private:
    static Result<std::shared_ptr<const RuleBook>> bookOf(const QString& pattern, const QString& fields, const QString& more = {})
    {
        const QString pack = QStringLiteral("[classes]\nnegator = [\"not\", \"never\", \"nobody\"]\npet = [\"cat\", \"~dog\"]\n"
                                            "pets = [\"old <pet>\", \"hen\"]\n%1\n[[rule]]\nid = \"r\"\n"
                                            "category = \"blame\"\n%2\npatterns = [\"%3\"]\nsuggest = [\"a\", \"b\"]\n"
                                            "match = [\"m\"]\nnomatch = [\"n\"]\n").arg(more, fields, pattern);
        return RuleBook::build(Language::English, {{QStringLiteral("p.toml"), pack.toUtf8()}});
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "PatternTest.moc"
