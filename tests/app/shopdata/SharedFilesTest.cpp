#include "Recorder.h"
#include "support/Shared.h"
#include <QTest>
#include <QtMath>

using namespace amends;
using namespace amends::shopdata;

namespace {

/// Another way to count, without any of the library: plain splitting, thousandths in integers.
struct Plain
{
    qint64 sum = 0;
    qint64 rows = 0;
    QHash<QString, qint64> byCustomer;
    QSet<QString> invoices;
};

qint64 thousandths(const QString& text)
{
    const QStringList parts = text.split(u'.');
    const qint64 whole = parts[0].toLongLong() * 1000;
    const qint64 rest = parts.value(1).leftJustified(3, u'0', true).toLongLong();
    return text.startsWith(u'-') ? whole - rest : whole + rest;
}

/// The last cells of a UCI line hold no comma, so they can be taken from behind; the description in the middle may.
Plain countInvoices(const QString& path)
{
    Plain plain;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return plain;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const qsizetype last = cells.size();
        const QString customer = cells[last - 2].section(u'.', 0, 0);
        const qint64 exact = cells[last - 5].toLongLong() * thousandths(cells[last - 3]);
        const qint64 cents = (qAbs(exact) + 5) / 10 * (exact < 0 ? -1 : 1);
        plain.sum += cents;
        plain.byCustomer[customer] += cents;
        plain.invoices << cells[0];
        ++plain.rows;
    }
    return plain;
}

ReadOptions options()
{
    ReadOptions options;
    options.country = QStringLiteral("BE");
    return options;
}

} // namespace

class SharedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void spendOfEveryCustomerOfAYearOfInvoicesAgreesToTheCent()
    {
        Recorder recorder;
        Plain all;
        for (const char* month : {"2010-12", "2011-02", "2011-06", "2011-12"}) {
            const QString path = sharedFile(QStringLiteral("data/purchases/uci-online-retail/%1.csv").arg(QLatin1StringView(month)));
            AMENDS_NEED_SHARED(path);
            const auto total = read(path, options(), recorder);
            QVERIFY(total);
            const Plain plain = countInvoices(path);
            QCOMPARE(total->rows, plain.rows);
            QCOMPARE(total->rejected, 0);
            all.sum += plain.sum;
            all.invoices.unite(plain.invoices);
            for (auto it = plain.byCustomer.begin(); it != plain.byCustomer.end(); ++it)
                all.byCustomer[it.key()] += it.value();
        }
        QCOMPARE(recorder.joined.size(), all.invoices.size());
        QCOMPARE(recorder.sum(), all.sum);
        QCOMPARE(recorder.spend(), all.byCustomer);
    }

    void importingTwiceOrInAnotherWritingAddsNothing()
    {
        const QString folder = QStringLiteral("data/purchases/");
        Recorder recorder;
        for (const char* name : {"uci-online-retail/2011-02.csv", "uci-online-retail/2011-02.csv", "locale-variants/fr-excel-cp1252-2011-02.csv",
                                 "locale-variants/nl-excel-utf8bom-2011-02.csv", "locale-variants/de-excel-cp1252-2011-02.csv",
                                 "locale-variants/fr-excel-unicode-text-utf16le-2011-02.txt"}) {
            const QString path = sharedFile(folder + QLatin1StringView(name));
            AMENDS_NEED_SHARED(path);
            QVERIFY(read(path, options(), recorder));
            QCOMPARE(recorder.sum(), 6028765);
        }
    }

    void eachLocaleVariantAloneHasTheTotalsOfTheOriginal_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("fr") << QStringLiteral("fr-excel-cp1252-2011-02.csv") << 2609LL << 6028765LL;
        QTest::newRow("nl") << QStringLiteral("nl-excel-utf8bom-2011-02.csv") << 2609LL << 6028765LL;
        QTest::newRow("de") << QStringLiteral("de-excel-cp1252-2011-02.csv") << 2609LL << 6028765LL;
        QTest::newRow("utf-16") << QStringLiteral("fr-excel-unicode-text-utf16le-2011-02.txt") << 2000LL << 5202929LL;
    }
    void eachLocaleVariantAloneHasTheTotalsOfTheOriginal()
    {
        QFETCH(QString, name);
        QFETCH(qint64, rows);
        QFETCH(qint64, cents);
        const QString path = sharedFile(QStringLiteral("data/purchases/locale-variants/") + name);
        AMENDS_NEED_SHARED(path);
        Recorder recorder;
        const auto total = read(path, options(), recorder);
        QVERIFY(total);
        QCOMPARE(total->lines, rows);
        QCOMPARE(recorder.sum(), cents);
    }

    void purchasesWithoutHeaderAreUnderstoodByTheirContent()
    {
        const QString path = sharedFile(QStringLiteral("data/purchases/cdnow/CDNOW_master_share.txt"));
        AMENDS_NEED_SHARED(path);
        Recorder recorder;
        const auto total = read(path, options(), recorder);
        QVERIFY(total);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QString, qint64> expected;
        qint64 rows = 0;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromLatin1(file.readLine()).simplified().split(u' ');
            expected[cells[0]] += qRound64(cells[3].toDouble() * 100);
            ++rows;
        }
        QCOMPARE(total->rows, rows);
        QCOMPARE(recorder.joined.size(), rows); // equal purchases of one day stay two
        QCOMPARE(recorder.spend(), expected);
    }

    void ordersSpreadOverSeveralFilesJoinInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        const QString orders = QStringLiteral("olist_orders.csv");
        const QString customers = QStringLiteral("olist_customers.csv");
        const QString items = QStringLiteral("olist_order_items.csv");
        QTest::newRow("orders first") << QStringList{orders, customers, items};
        QTest::newRow("items first") << QStringList{items, customers, orders};
        QTest::newRow("customers first, items twice") << QStringList{customers, items, orders, items};
    }
    void ordersSpreadOverSeveralFilesJoinInAnyOrder()
    {
        QFETCH(QStringList, names);
        Recorder recorder;
        for (const QString& name : names) {
            const QString path = sharedFile(QStringLiteral("data/purchases/olist/") + name);
            AMENDS_NEED_SHARED(path);
            QVERIFY(read(path, options(), recorder));
        }
        QHash<QString, QString> person;
        for (const CustomerRecord& customer : recorder.customers)
            person.insert(customer.alsoKnownAs.value(0), customer.externalId);
        QCOMPARE(QSet<QString>(person.begin(), person.end()).size(), 4782);
        QCOMPARE(recorder.joined.size(), 4853);
        QCOMPARE(recorder.sum(), 76927105); // price and freight of all items, counted beforehand with exact decimals
        for (const OrderRecord& order : recorder.joined)
            QVERIFY(person.contains(order.customer.externalId));
    }

    void whatIsOfNoUseIsRefusedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(reason);
        };
        row("purchases/cdnow/cdnow_customers_summary.csv", "summary_only");
        row("purchases/olist/olist_products.csv", "product_list");
        row("purchases/olist/olist_order_payments.csv", "payment_list");
        row("purchases/olist/olist_order_reviews.csv", "review_list");
        row("shop-exports/magento/products_reviews.csv", "review_list");
        row("shop-exports/magento/orders.csv", "orders_without_amounts");
    }
    void whatIsOfNoUseIsRefusedByName()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const QString path = sharedFile(QStringLiteral("data/") + name);
        AMENDS_NEED_SHARED(path);
        Recorder recorder;
        const auto total = read(path, options(), recorder);
        QVERIFY(!total);
        QCOMPARE(total.error().problem, Problem::NotRecognised);
        QCOMPARE(total.error().detail, reason);
        QCOMPARE(preview(path, options())->refusal, reason);
        QVERIFY(rejectionReasons().contains(reason));
    }

    void addressBooksBecomeCustomers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("email");
        const auto row = [](const char* name, int count, const char* who, const char* email) {
            QTest::newRow(name) << QString::fromLatin1(name) << count << QString::fromUtf8(who) << QString::fromLatin1(email);
        };
        row("shop-exports/prestashop/customers_import.csv", 9, "Peter Pan", "peter.pan@prestashop.com");
        row("shop-exports/prestashop/addresses_import.csv", 16, "Peter Pan", "peter.pan@prestashop.com");
        row("shop-exports/magento/customer_profile.csv", 1, "Veronica Costello", "roni_cost@example.com");
        row("shop-exports/address-books/all.csv", 1, "Display Name", "home@example.com");
        row("shop-exports/address-books/gmail.csv", 1, "Prefix Firstname Middle Lastname Suffix", "home@aaa.pl");
        row("shop-exports/address-books/tb_plain.csv", 1, "Displayname", "test@domain.tld");
        row("shop-exports/address-books/outlook.csv", 1, "", "test1@domain.tld");
        row("shop-exports/address-books/email.csv", 4, "", "test1@domain.tld");
        row("shop-exports/address-books/all.vcf", 1, "Display Name", "home@example.com");
        row("shop-exports/address-books/johndoe.vcf", 1, "John Doë", "inbox@roundcube.net");
        row("shop-exports/address-books/thebat.vcf", 1, "Piotr Iksiñski", "piotr.iksinski@somedomain.com");
        row("shop-exports/address-books/apple.vcf", 1, "Apple Computer AG", "");
    }
    void addressBooksBecomeCustomers()
    {
        QFETCH(QString, name);
        QFETCH(int, count);
        QFETCH(QString, who);
        QFETCH(QString, email);
        const QString path = sharedFile(QStringLiteral("data/") + name);
        AMENDS_NEED_SHARED(path);
        Recorder recorder;
        QVERIFY(read(path, options(), recorder));
        QCOMPARE(recorder.customers.size(), count);
        QCOMPARE(recorder.customers[0].name, who);
        QCOMPARE(recorder.customers[0].emails.value(0), email);
        QCOMPARE(recorder.customers[0].mayCreate, !email.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SharedFilesTest)
#include "SharedFilesTest.moc"
