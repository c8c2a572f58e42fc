#include "law/Facts.h"
#include "law/FactsPack.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace amends;
using namespace amends::law;

/// Facts that somebody signed, and what happens to them on the way.
class FactsPackTest : public QObject
{
    Q_OBJECT

    static QList<FactsPack::File> belgium()
    {
        return {{QStringLiteral("be.toml"), *Facts::embeddedText(QStringLiteral("BE"))}};
    }

private slots:
    void aSignedPackIsReadAsItWasWritten()
    {
        const SigningKeys keys = newSigningKeys();
        const auto pack = writePack(QStringLiteral("2027-01"), belgium(), keys.secret);
        QVERIFY(pack);
        const auto read = readPack(QStringLiteral("be.amends-law"), *pack);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->version, QStringLiteral("2027-01"));
        QCOMPARE(read->signer, keys.open);
        QCOMPARE(read->files.size(), 1);
        QCOMPARE(read->files.front().text, belgium().front().text);
        QCOMPARE(fingerprint(keys.open).size(), 39);
        QVERIFY(fingerprint(keys.open) != fingerprint(newSigningKeys().open));
    }

    void aPackThatWasAlteredIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a period") << QByteArray("2 years") << QByteArray("9 years");
        QTest::newRow("the signature") << QByteArray("\"signature\": \"") << QByteArray("\"signature\": \"00");
        QTest::newRow("cut short") << QByteArray("}\n") << QByteArray();
    }
    void aPackThatWasAlteredIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray pack = *writePack(QStringLiteral("1"), belgium(), newSigningKeys().secret);
        const qsizetype at = pack.indexOf(from);
        QVERIFY(at >= 0);
        pack.replace(at, from.size(), to);
        const auto read = readPack(QStringLiteral("be.amends-law"), pack);
        QVERIFY(!read);
        QCOMPARE(read.error().problem, Problem::BadInput);
        QCOMPARE(read.error().file, QStringLiteral("be.amends-law"));
    }

    void anotherSignersNameDoesNotFit()
    {
        QJsonObject outer = QJsonDocument::fromJson(*writePack(QStringLiteral("1"), belgium(), newSigningKeys().secret)).object();
        outer.insert(QStringLiteral("signer"), newSigningKeys().open);
        QVERIFY(!readPack(QStringLiteral("x"), QJsonDocument(outer).toJson()));
    }

    void whatIsNoLawIsNotSigned()
    {
        const SigningKeys keys = newSigningKeys();
        QVERIFY(!writePack(QStringLiteral("1"), {}, keys.secret));
        QVERIFY(!writePack(QStringLiteral("1"), {{QStringLiteral("be.toml"), "country = 7"}}, keys.secret));
        QVERIFY(!writePack(QStringLiteral("1"), belgium(), keys.open));
        QVERIFY(!writePack(QStringLiteral("1"), belgium(), QStringLiteral("no key")));
    }

    void bytesOfAnyKindAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("empty fields") << QByteArray(R"({"signed": "", "signer": "", "signature": ""})");
        QTest::newRow("numbers") << QByteArray(R"({"signed": 1, "signer": 2, "signature": 3})");
    }
    void bytesOfAnyKindAreRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readPack(QStringLiteral("x.amends-law"), bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FactsPackTest)
#include "FactsPackTest.moc"
