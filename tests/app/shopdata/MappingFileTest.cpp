#include "Recorder.h"
#include <QTest>

using namespace amends;
using namespace amends::shopdata;

class MappingFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void readsTomlAndJsonAlike()
    {
        const auto toml = readMapping(fileWith(m_folder, "# ours\nseparator = \";\"\ndate_order = \"dmy\"\ndecimal = \",\"\ncurrency = \"CHF\"\n"
                                                         "charset = \"windows-1252\"\n\n[fields]\norder_number = \"N° facture\"\nemail = \"#3\"\n"));
        const auto json = readMapping(fileWith(m_folder, "{\"separator\": \";\", \"date_order\": \"dmy\", \"decimal\": \",\", \"currency\": \"CHF\","
                                                         "\"charset\": \"windows-1252\", \"fields\": {\"order_number\": \"N° facture\", \"email\": \"#3\"}}"));
        QVERIFY(toml);
        QVERIFY(json);
        QCOMPARE(*toml, *json);
        QCOMPARE(toml->fields.value(QStringLiteral("order_number")), QStringLiteral("N° facture"));
        QCOMPARE(toml->dateOrder, QStringLiteral("dmy"));
    }

    void namesTheLineThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("line");
        QTest::newRow("broken toml") << QByteArray("[fields]\nemail = \"a\"\nname = = 3\n") << QStringLiteral("3");
        QTest::newRow("unknown field") << QByteArray("[fields]\nemail = \"a\"\nshoe_size = \"b\"\n") << QStringLiteral("3");
        QTest::newRow("unknown setting") << QByteArray("\n\ncolour = \"red\"\n") << QStringLiteral("3");
        QTest::newRow("no such date order") << QByteArray("date_order = \"ydm\"\n") << QStringLiteral("1");
        QTest::newRow("no such currency") << QByteArray("\ncurrency = \"XXQ\"\n") << QStringLiteral("2");
        QTest::newRow("separator too long") << QByteArray("\nseparator = \"::\"\n") << QStringLiteral("2");
        QTest::newRow("field without column") << QByteArray("[fields]\nemail = 3\n") << QStringLiteral("2");
        QTest::newRow("broken json") << QByteArray("{\n\"fields\": {,}\n}") << QStringLiteral("2");
        QTest::newRow("unknown field in json") << QByteArray("{\n\"fields\": {\n\"shoe_size\": \"b\"}}") << QStringLiteral("3");
    }
    void namesTheLineThatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, line);
        const QString file = fileWith(m_folder, content, QStringLiteral("map.toml"));
        const auto mapping = readMapping(file);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().problem, Problem::BadInput);
        QCOMPARE(mapping.error().place, line);
        QCOMPARE(mapping.error().file, file);
    }

    void aMissingFileIsSaid()
    {
        QCOMPARE(readMapping(m_folder.filePath(QStringLiteral("none"))).error().problem, Problem::NotFound);
    }
};

QTEST_APPLESS_MAIN(MappingFileTest)
#include "MappingFileTest.moc"
