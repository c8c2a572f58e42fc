#include "store/Fold.h"
#include <QTest>

using namespace amends::store;

class FoldTest : public QObject
{
    Q_OBJECT
private slots:
    void namesWrittenDifferentlyAreOne_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("umlaut and bare") << u"Müller"_qs << u"muller"_qs;
        QTest::newRow("umlaut and ue") << u"Müller"_qs << u"Mueller"_qs;
        QTest::newRow("bare and ue") << u"muller"_qs << u"MUELLER"_qs;
        QTest::newRow("sharp s") << u"Weiß"_qs << u"Weiss"_qs;
        QTest::newRow("composed and decomposed") << u"Hélène"_qs << u"He\u0301le\u0300ne"_qs;
        QTest::newRow("ligature") << u"Cœur"_qs << u"coeur"_qs;
        QTest::newRow("ae ligature") << u"Læticia"_qs << u"Laeticia"_qs;
        QTest::newRow("Danish o") << u"Søren"_qs << u"Soren"_qs;
        QTest::newRow("trema") << u"Noël"_qs << u"noel"_qs;
        QTest::newRow("cedilla") << u"François"_qs << u"FRANCOIS"_qs;
        QTest::newRow("Polish l") << u"Wałęsa"_qs << u"walesa"_qs;
        QTest::newRow("full width") << u"Ａｎｎｅ"_qs << u"anne"_qs;
    }
    void namesWrittenDifferentlyAreOne()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(fold(a), fold(b));
    }

    void theBeginningOfAWordStaysABeginning_data()
    {
        QTest::addColumn<QString>("word");
        for (const char16_t* word : {u"Mueller", u"Müller", u"question", u"Straße", u"boerderij", u"aeeuoe", u"Noël"})
            QTest::newRow(qPrintable(QString::fromUtf16(word))) << QString::fromUtf16(word);
    }
    void theBeginningOfAWordStaysABeginning()
    {
        QFETCH(QString, word);
        for (qsizetype i = 1; i <= word.size(); ++i)
            QVERIFY2(fold(word).startsWith(fold(word.left(i))), qPrintable(word.left(i)));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(fold(u"Meier") != fold(u"Maier"));
        QVERIFY(fold(u"Leroy") != fold(u"Leroi"));
    }

    void wordsAreLettersAndDigits()
    {
        QCOMPARE(foldedWords(u"  L’été: p-n@Exemple.be, 2026-0042 "),
                 (QStringList{u"l"_qs, u"ete"_qs, u"p"_qs, u"n"_qs, u"exemple"_qs, u"be"_qs, u"2026"_qs, u"0042"_qs}));
        QVERIFY(foldedWords(u" -- ").isEmpty());
    }

    void phonesAreOneInNationalAndInternationalForm_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("Belgian mobile") << u"+32 475 12 34 56"_qs << u"0475/12.34.56"_qs << true;
        QTest::newRow("Belgian land line") << u"0032 2 123 45 67"_qs << u"02 123 45 67"_qs << true;
        QTest::newRow("bracketed nought") << u"+49 (0)30 1234567"_qs << u"030 123 45 67"_qs << true;
        QTest::newRow("French") << u"+33 6 12 34 56 78"_qs << u"06 12 34 56 78"_qs << true;
        QTest::newRow("one digit else") << u"+32 475 12 34 56"_qs << u"0475 12 34 57"_qs << false;
        QTest::newRow("same end, other area") << u"0475 12 34 56"_qs << u"0485 12 34 56"_qs << false;
        QTest::newRow("too short to tell") << u"456"_qs << u"456"_qs << false;
    }
    void phonesAreOneInNationalAndInternationalForm()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(samePhone(a, b), same);
        if (same)
            QCOMPARE(phoneKey(a), phoneKey(b));
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "FoldTest.moc"
