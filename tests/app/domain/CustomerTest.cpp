#include "domain/Customer.h"
#include <QtTest>

using namespace amends;

class CustomerTest : public QObject
{
    Q_OBJECT

private slots:
    void isCalledByTheFirstThingKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QStringList>("emails");
        QTest::addColumn<QStringList>("phones");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("called");
        const QString name = QStringLiteral("Ann Peeters");
        const QString company = QStringLiteral("Peeters SRL");
        const QStringList emails{QStringLiteral("ann@example.org"), QStringLiteral("shop@example.org")};
        const QStringList phones{QStringLiteral("02 555 01 02")};
        const QStringList numbers{QStringLiteral("12347")};
        QTest::newRow("name") << name << company << emails << phones << numbers << name;
        QTest::newRow("a name of spaces is none") << QStringLiteral("  ") << company << emails << phones << numbers << company;
        QTest::newRow("the first e-mail") << QString() << QString() << emails << phones << numbers << emails.first();
        QTest::newRow("phone") << QString() << QString() << QStringList() << phones << numbers << phones.first();
        QTest::newRow("number") << QString() << QString() << QStringList() << QStringList() << numbers << QStringLiteral("№12347");
        QTest::newRow("nothing known") << QString() << QString() << QStringList() << QStringList() << QStringList() << QString();
    }

    void isCalledByTheFirstThingKnown()
    {
        QFETCH(QString, name);
        QFETCH(QString, company);
        QFETCH(QStringList, emails);
        QFETCH(QStringList, phones);
        QFETCH(QStringList, numbers);
        Customer customer;
        customer.name = name;
        customer.company = company;
        customer.emails = emails;
        customer.phones = phones;
        customer.externalIds = numbers;
        QTEST(calledBy(customer), "called");
    }
};

QTEST_GUILESS_MAIN(CustomerTest)
#include "CustomerTest.moc"
