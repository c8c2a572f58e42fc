#include "language/DetectLanguage.h"
#include "language/Reader.h"
#include <QtTest>

using namespace amends;
using namespace amends::language;

class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void theLanguageOfAShortMessageIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* text, const char* language) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(language);
        };
        row("Bonjour, où est mon colis ?", "fr");
        row("Waar blijft mijn pakje?", "nl");
        row("Where is my parcel?", "en");
        row("Wo ist mein Paket?", "de");
        row("Merci", "fr");
        row("", "");
        row("12345 !!!", "");
        row("¿Dónde está mi paquete? Llevo dos semanas esperando y nadie me contesta al teléfono.", "");
    }
    void theLanguageOfAShortMessageIsTold()
    {
        QFETCH(QString, text);
        const auto language = detectLanguage(text);
        QTEST(language ? QString(code(*language)) : QString(), "language");
    }

    void aMessageIsReadWithTheWordsThatShowIt()
    {
        const auto reader = Reader::load();
        QVERIFY(reader);
        const QString text = QStringLiteral("C'est la troisième fois que j'écris.\nSans remboursement, je saisis le médiateur !");
        const Reading reading = reader->read(text);
        QCOMPARE(reading.language, Language::French);
        QVERIFY(reading.heat >= Heat::Angry);
        QCOMPARE(reading.signals_, QList<Signal>({Signal::Authority, Signal::Repeat}));
        QVERIFY(reading.asks.contains(Remedy::Refund));
        for (const Evidence& evidence : reading.evidence)
            QVERIFY(evidence.range.start < evidence.range.end && evidence.range.end <= text.size());
        QVERIFY(text.mid(reading.evidence.last().range.start, reading.evidence.last().range.length()).contains(u"médiateur"));
    }

    void aCalmRequestIsCalm()
    {
        const auto reader = Reader::load();
        QVERIFY(reader);
        const Reading reading = reader->read(u"Good morning, could you tell me your opening hours please?");
        QCOMPARE(reading.heat, Heat::Calm);
        QVERIFY(reading.signals_.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "ReaderTest.moc"
