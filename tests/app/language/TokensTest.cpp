#include "language/Tokens.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

class TokensTest : public QObject
{
    Q_OBJECT

    static TokenSettings settings()
    {
        TokenSettings s;
        s.elisions = {{u"qu", u"que"}, {u"n", u"ne"}, {u"l", u"le"}};
        s.suffixes = {{u"ll", {u"will"}}};
        s.expand = {{u"don't", {u"do", u"not"}}};
        s.abbreviations = {u"mme", u"bzw"};
        s.ordinalDot = true;
        return s;
    }

    /// "a b / c": words of each sentence, "|" before a word that a boundary stands before.
    static QString cut(const QString& text)
    {
        const TokenSettings s = settings();
        const TokenText cut = tokenise(text, s);
        QStringList sentences;
        for (const Sentence& sentence : cut.sentences) {
            QStringList words;
            for (size_t i = sentence.first; i < sentence.end; ++i) {
                const Token& token = cut.tokens[i];
                words += (token.boundaryBefore ? QStringLiteral("|") : QString()) + QStringView(token.form).toString();
            }
            sentences += words.join(u' ');
        }
        return sentences.join(QStringLiteral(" / "));
    }

private slots:
    void aTextIsCutIntoWordsSentencesAndClauses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* text, const char* words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("Désolé, MAIS non.", "desole |mais non");
        row("Qu’il n'arrive l’été", "que il ne arrive le ete");
        row("I don't. You'll see!", "i do not / you will see");
        row("Straße, œuvre", "strasse |oeuvre");
        row("Mme. Leroy est là. Merci", "mme leroy est la / merci");
        row("am 12. Juni um 9.30 Uhr", "am 12 juni um 9.30 uhr");
        row("2,90 € et 17\u00A0h\u00A0?", "2,90 € et 17 h");
        row("pouvez-vous - enfin - venir", "pouvez vous |enfin |venir");
        row("er sagt „das ist Ihre Schuld“ und geht", "er sagt |und geht");
        row("der „Fehler“ liegt hier", "der fehler liegt hier");
        row("un « reste ouvert", "un reste ouvert");
        row("a@b.example", "a @ b example");
        row("...!?", "");
        row("", "");
    }
    void aTextIsCutIntoWordsSentencesAndClauses()
    {
        QFETCH(QString, text);
        QTEST(cut(text), "words");
    }

    void everyWordKnowsItsPlace()
    {
        const TokenSettings s = settings();
        const QString text = QStringLiteral("Là, l'été n'est «plus».");
        const TokenText cut = tokenise(text, s);
        QStringList written;
        for (const Token& token : cut.tokens)
            written += text.mid(token.range.start, token.range.length());
        QCOMPARE(written.join(u'|'), QStringLiteral("Là|l'|été|n'|est|plus"));
        QVERIFY(cut.tokens.back().quoted);
    }

    void aWrappedLineIsOneParagraphAndAQuotedOneNone()
    {
        const QString longLine = QStringLiteral("this line was only broken because the mail was sixty or so wide");
        const QString text = QStringLiteral("Dear Ann,\n\n%1\nand goes on here.\n> quoted\r\n\r\nBea").arg(longLine);
        QStringList found;
        for (const TextRange& range : paragraphsOf(text))
            found += text.mid(range.start, range.length()).simplified();
        QCOMPARE(found, QStringList({QStringLiteral("Dear Ann,"), longLine + QStringLiteral(" and goes on here."),
                                     QStringLiteral("Bea")}));
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "TokensTest.moc"
