#include "documents/Letter.h"
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QtTest>

using namespace amends;
using namespace amends::documents;

namespace {

LetterContent letter()
{
    LetterContent content;
    content.shop.name = QStringLiteral("Maison Exemple");
    content.shop.street = QStringLiteral("Rue Haute 1");
    content.shop.postalCode = QStringLiteral("1000");
    content.shop.city = QStringLiteral("Bruxelles");
    content.recipient = QStringLiteral("Claire Exemple");
    content.address = {QStringLiteral("Dorpsstraat 12"), QStringLiteral("9000"), QStringLiteral("Gent"), QStringLiteral("BE")};
    content.date = QDate(2026, 3, 1);
    content.subject = QStringLiteral("Casque fendu");
    content.number = QStringLiteral("2026-0042");
    content.text = QStringLiteral("Madame,\n\nNous réparons le casque d’ici vendredi.");
    content.language = Language::French;
    return content;
}

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT
private slots:
    void datesALetterAsItsLanguageDoes_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("line");
        QTest::newRow("French, the first") << int(Language::French) << QDate(2026, 3, 1) << "Bruxelles, le 1er mars 2026";
        QTest::newRow("French, the eleventh") << int(Language::French) << QDate(2026, 3, 11) << "Bruxelles, le 11 mars 2026";
        QTest::newRow("Dutch") << int(Language::Dutch) << QDate(2026, 3, 1) << "Bruxelles, 1 maart 2026";
        QTest::newRow("English") << int(Language::English) << QDate(2026, 3, 1) << "Bruxelles, 1 March 2026";
        QTest::newRow("German") << int(Language::German) << QDate(2026, 3, 1) << QStringLiteral("Bruxelles, den 1. März 2026");
    }
    void datesALetterAsItsLanguageDoes()
    {
        QFETCH(int, language);
        QFETCH(QDate, date);
        QTEST(letterDate(date, QStringLiteral("Bruxelles"), Language(language)), "line");
    }

    void carriesTheWritersDirectLineElseTheShopsPhone()
    {
        LetterContent content = letter();
        QVERIFY(!letterDocument(content)->toPlainText().contains(QStringLiteral("Tél.")));
        content.shop.phone = QStringLiteral("02 555 01 23");
        QVERIFY(letterDocument(content)->toPlainText().contains(QStringLiteral("Tél. 02 555 01 23")));
        content.directLine = QStringLiteral("02 555 99 99");
        const QString text = letterDocument(content)->toPlainText();
        QVERIFY(text.contains(QStringLiteral("Tél. 02 555 99 99")) && !text.contains(QStringLiteral("02 555 01 23")));
    }

    void leavesTheTownOutWhereItIsNotKnown()
    {
        QCOMPARE(letterDate(QDate(2026, 3, 2), {}, Language::French), QStringLiteral("2 mars 2026"));
    }

    void aLogoStandsBeforeTheNameAndTheAddressStaysBehindTheWindow()
    {
        QImage picture(900, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QBuffer png;
        QVERIFY(png.open(QIODevice::WriteOnly) && picture.save(&png, "PNG"));
        LetterContent content = letter();
        const auto addressTop = [](const QTextDocument& document) {
            return document.documentLayout()->blockBoundingRect(document.find(QStringLiteral("Claire Exemple")).block()).top();
        };
        const auto plain = letterDocument(content);
        const qreal before = addressTop(*plain);
        content.shop.logo = png.data();
        const auto shown = letterDocument(content);
        QVERIFY(shown->toPlainText().contains(QChar::ObjectReplacementCharacter));
        QVERIFY2(qAbs(addressTop(*shown) - before) < 6, qPrintable(QStringLiteral("%1 and %2").arg(addressTop(*shown)).arg(before)));
        content.shop.logo = "no picture";
        QVERIFY(!letterDocument(content)->toPlainText().contains(QChar::ObjectReplacementCharacter));
    }

    void carriesSenderAddressSubjectNumberAndText()
    {
        const QString text = letterDocument(letter())->toPlainText();
        for (const QString& part : {QStringLiteral("Maison Exemple"), QStringLiteral("Claire Exemple"), QStringLiteral("9000 Gent"),
                                    QStringLiteral("Casque fendu"), QStringLiteral("2026-0042"), QStringLiteral("d’ici vendredi")})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void namesTheCountryOnlyOnALetterThatLeavesIt()
    {
        LetterContent content = letter();
        QVERIFY(!letterDocument(content)->toPlainText().contains(QStringLiteral("BELGIUM")));
        content.address.country = QStringLiteral("FR");
        QVERIFY(letterDocument(content)->toPlainText().contains(QStringLiteral("FRANCE")));
    }

    void fitsAShortLetterOnOnePageAndALongOneOnMore()
    {
        LetterContent content = letter();
        QCOMPARE(letterDocument(content)->pageCount(), 1);
        content.text = QStringLiteral("Une phrase de plus.\n").repeated(120);
        QVERIFY(letterDocument(content)->pageCount() > 1);
    }

    void printsAsAPdfFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("letter.pdf"));
        {
            QPdfWriter pdf(file);
            letterDocument(letter())->print(&pdf);
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
        QVERIFY(written.size() > 1000);
    }
};

QTEST_MAIN(LetterTest)
#include "LetterTest.moc"
