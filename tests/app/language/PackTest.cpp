#include "language/RuleBook.h"
#include "language/Scan.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

/// The packs inside the program: every rule does what its own examples say.
class PackTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleMatchesItsExamplesAndNoCounterExample_data() { languages(); }
    void everyRuleMatchesItsExamplesAndNoCounterExample()
    {
        QFETCH(Language, language);
        const auto book = bookOf(language);
        QVERIFY(book);
        QStringList wrong;
        for (size_t i = 0; i < book->rules.size(); ++i) {
            const Rule& rule = book->rules[i];
            for (const QString& text : rule.match) {
                if (hitsOf(*book, int(i), text).empty())
                    wrong += QStringLiteral("%1 misses: %2").arg(rule.id, text);
            }
            for (const QString& text : rule.nomatch) {
                if (!hitsOf(*book, int(i), text).empty())
                    wrong += QStringLiteral("%1 must not match: %2").arg(rule.id, text);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void eachOfTheTwelveCategoriesHasThreeRules_data() { languages(); }
    void eachOfTheTwelveCategoriesHasThreeRules()
    {
        QFETCH(Language, language);
        const auto book = bookOf(language);
        QVERIFY(book);
        for (int category = 0; category <= int(Category::Boilerplate); ++category) {
            const auto count = std::ranges::count_if(book->rules, [&](const Rule& rule) {
                return rule.kind == RuleKind::Finding && rule.category == Category(category);
            });
            QVERIFY2(count >= 3, qPrintable(QString(code(Category(category)))));
        }
    }

    void everyElementAndSignalIsLookedFor_data() { languages(); }
    void everyElementAndSignalIsLookedFor()
    {
        QFETCH(Language, language);
        const auto book = bookOf(language);
        QVERIFY(book);
        for (size_t i = 0; i < codesOf(Element{}).size(); ++i) {
            QVERIFY2(std::ranges::any_of(book->rules, [&](const Rule& rule) {
                return rule.kind == RuleKind::Element && rule.element == Element(int(i));
            }), qPrintable(QString(code(Element(int(i))))));
        }
        for (size_t i = 0; i < codesOf(Signal{}).size(); ++i) {
            QVERIFY2(std::ranges::any_of(book->rules, [&](const Rule& rule) {
                return rule.kind == RuleKind::Signal && rule.signal == Signal(int(i));
            }), qPrintable(QString(code(Signal(int(i))))));
        }
    }

    void noSuggestionIsItselfMarked_data() { languages(); }
    void noSuggestionIsItselfMarked()
    {
        QFETCH(Language, language);
        const auto book = bookOf(language);
        QVERIFY(book);
        QStringList wrong;
        for (const Rule& rule : book->rules) {
            for (const QString& suggestion : rule.suggestions + rule.informalSuggestions) {
                for (const RuleHit& hit : scan(*book, suggestion).findings)
                    wrong += QStringLiteral("%1: \"%2\" is marked by %3")
                                 .arg(rule.id, suggestion, book->rules[size_t(hit.rule)].id);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("fr") << Language::French;
        QTest::newRow("nl") << Language::Dutch;
        QTest::newRow("en") << Language::English;
        QTest::newRow("de") << Language::German;
    }

    static std::shared_ptr<const RuleBook> bookOf(Language language)
    {
        const auto files = embeddedPack(language);
        if (!files)
            return nullptr;
        const auto book = RuleBook::build(language, *files);
        if (!book) {
            qWarning().noquote() << book.error().file << book.error().place << book.error().detail;
            return nullptr;
        }
        return *book;
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "PackTest.moc"
