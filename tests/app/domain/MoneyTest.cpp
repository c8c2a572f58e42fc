#include "domain/Money.h"
#include <QtTest>

using namespace amends;

class MoneyTest : public QObject
{
    Q_OBJECT
private slots:
    void readsADecimalIntoMinorUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("two decimals") << "12.50" << "EUR" << true << 1250LL;
        QTest::newRow("no decimals") << "-3" << "EUR" << true << -300LL;
        QTest::newRow("rounds half away from zero") << "-0.005" << "EUR" << true << -1LL;
        QTest::newRow("rounds on the first digit cut off only") << "0.00499" << "EUR" << true << 0LL;
        QTest::newRow("yen have no decimals") << "1240.5" << "JPY" << true << 1241LL;
        QTest::newRow("dinars have three") << "1.5" << "TND" << true << 1500LL;
        QTest::newRow("the largest amount") << "92233720368547757.99" << "EUR" << true << 9223372036854775799LL;
        QTest::newRow("too large") << "922337203685477581" << "EUR" << false << 0LL;
        QTest::newRow("a comma is not a point") << "1,5" << "EUR" << false << 0LL;
        QTest::newRow("two points") << "1.5.5" << "EUR" << false << 0LL;
        QTest::newRow("only a sign") << "-" << "EUR" << false << 0LL;
        QTest::newRow("nothing") << "" << "EUR" << false << 0LL;
        QTest::newRow("letters") << "1e3" << "EUR" << false << 0LL;
    }
    void readsADecimalIntoMinorUnits()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const auto money = Money::fromDecimal(text, *Currency::fromCode(currency));
        QTEST(money.has_value(), "valid");
        if (money)
            QTEST(money->minor(), "minor");
        else
            QCOMPARE(money.error().problem, Problem::BadInput);
    }

    void writesADecimalWithTheCurrencysDecimals()
    {
        QCOMPARE(Money(-5, Currency()).toDecimal(), QStringLiteral("-0.05"));
        QCOMPARE(Money(1234, *Currency::fromCode(u"JPY")).toDecimal(), QStringLiteral("1234"));
        QCOMPARE(Money(1500, *Currency::fromCode(u"tnd")).toDecimal(), QStringLiteral("1.500"));
    }

    void doesNotKnowAnInventedCurrency() { QVERIFY(!Currency::fromCode(u"XYZ")); }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
