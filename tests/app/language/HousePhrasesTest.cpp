#include "language/HousePhrases.h"
#include <QtTest>

using namespace amends;

namespace {

HousePhrase phrase(const QString& words, PhraseMatch match, std::optional<Language> language = {})
{
    HousePhrase one;
    one.phrase = words;
    one.match = match;
    one.language = language;
    one.why = QStringLiteral("we say it otherwise");
    one.instead = {QStringLiteral("better words")};
    return one;
}

} // namespace

class HousePhrasesTest : public QObject
{
    Q_OBJECT
private slots:
    void strikesWhereItsWordsStand_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<PhraseMatch>("match");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("struck");
        const PhraseMatch written = PhraseMatch::AsWritten, forms = PhraseMatch::AllForms, pattern = PhraseMatch::Pattern;
        QTest::newRow("as written") << "our policy" << written << Language::English << "That is our policy here." << "our policy";
        QTest::newRow("capitals and accents do not count") << "Politique Maison" << written << Language::French << "C'est la politique maison." << "politique maison";
        QTest::newRow("as written is no other form") << "our policy" << written << Language::English << "Those are our policies." << "";
        QTest::newRow("all forms") << "our policy" << forms << Language::English << "Those are our policies." << "our policies";
        QTest::newRow("all forms of a verb") << "nous vous informer" << forms << Language::French << "Nous vous informons que." << "Nous vous informons";
        QTest::newRow("no part of a word") << "art" << written << Language::English << "The article is here." << "";
        QTest::newRow("signs in a phrase mean nothing") << "yes (no|yes)* <you>!" << written << Language::English << "Well: yes no yes you." << "yes no yes you";
        QTest::newRow("an apostrophe") << "l’appareil" << forms << Language::French << "Gardez des appareils, l'appareil." << "des appareils|l'appareil";
        QTest::newRow("a short form") << "don't worry" << forms << Language::English << "Please don’t worry." << "don’t worry";
        QTest::newRow("a pattern with a gap") << "{ ~zurückschicken | Karton }" << pattern << Language::German << "Schicken Sie es im Karton bitte zurück, den Karton zurückschicken." << "Karton zurückschicken";
        QTest::newRow("a pattern with a class") << "<you> ~follow" << pattern << Language::English << "You followed it." << "You followed";
        QTest::newRow("quoted by her") << "our policy" << written << Language::English << "You wrote “it is our policy that counts”." << "";
    }
    void strikesWhereItsWordsStand()
    {
        QFETCH(QString, words);
        QFETCH(PhraseMatch, match);
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, struck);
        auto compiled = language::HousePhrases::compile(language, {phrase(words, match)});
        QVERIFY2(compiled.has_value(), compiled ? "" : qPrintable(compiled.error().detail));
        QStringList found;
        for (const Finding& finding : compiled->findIn(text))
            found << text.mid(finding.range.start, finding.range.length());
        QCOMPARE(found.join(u'|'), struck);
    }

    void aFindingCarriesTheOwnersWords()
    {
        auto compiled = language::HousePhrases::compile(Language::English, {phrase(QStringLiteral("our policy"), PhraseMatch::AsWritten)});
        const QList<Finding> found = compiled->findIn(u"Good.\n\nOur policy says no.");
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].category, Category::House);
        QCOMPARE(found[0].severity, Severity::Warning);
        QCOMPARE(found[0].range, (TextRange{7, 17}));
        QCOMPARE(found[0].args, QStringList{QStringLiteral("we say it otherwise")});
        QCOMPARE(found[0].suggestions, QStringList{QStringLiteral("Better words")});
    }

    void withoutAReasonItsKindExplains()
    {
        HousePhrase one = phrase(QStringLiteral("our policy"), PhraseMatch::AsWritten);
        one.why.clear();
        one.about = Category::Refusal;
        auto compiled = language::HousePhrases::compile(Language::English, {one});
        QCOMPARE(compiled->findIn(u"Our policy.").constFirst().reasonKey, QStringLiteral("refusal"));
    }

    void anotherLanguagesPhraseStaysOut()
    {
        const QList<HousePhrase> list{phrase(QStringLiteral("helaas"), PhraseMatch::AsWritten, Language::Dutch)};
        QVERIFY(language::HousePhrases::compile(Language::English, list)->isEmpty());
        QCOMPARE(language::HousePhrases::compile(Language::Dutch, list)->findIn(u"Helaas niet.").size(), 1);
    }

    void everyPhraseStrikesBesideTheOthers()
    {
        auto compiled = language::HousePhrases::compile(Language::English, {phrase(QStringLiteral("alpha"), PhraseMatch::AsWritten),
                                                                  phrase(QStringLiteral("nur"), PhraseMatch::AsWritten, Language::German),
                                                                  phrase(QStringLiteral("omega"), PhraseMatch::AllForms)});
        QVERIFY(compiled.has_value());
        QCOMPARE(compiled->findIn(u"alpha and omega").size(), 2);
        QCOMPARE(compiled->findIn(u"alpha and omega, and alpha").size(), 3);
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<PhraseMatch>("match");
        QTest::newRow("nothing") << "" << PhraseMatch::AsWritten;
        QTest::newRow("signs only") << "— !?" << PhraseMatch::AllForms;
        QTest::newRow("a bracket left open") << "(a | b" << PhraseMatch::Pattern;
        QTest::newRow("a class nobody knows") << "<grumble> policy" << PhraseMatch::Pattern;
        QTest::newRow("a gap alone") << "..." << PhraseMatch::Pattern;
        QTest::newRow("quotation marks and line breaks") << "\"\n[\\" << PhraseMatch::Pattern;
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(PhraseMatch, match);
        const HousePhrase bad = phrase(words, match);
        const Done valid = language::HousePhrases::validate(bad);
        QVERIFY(!valid);
        QCOMPARE(valid.error().problem, Problem::BadInput);
        QVERIFY(!valid.error().detail.isEmpty());
        const auto all = language::HousePhrases::compile(Language::English, {phrase(QStringLiteral("fine"), PhraseMatch::AsWritten), bad});
        QVERIFY(!all);
        QCOMPARE(all.error().place, QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(HousePhrasesTest)
#include "HousePhrasesTest.moc"
