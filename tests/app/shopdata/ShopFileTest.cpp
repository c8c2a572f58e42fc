#include "Recorder.h"
#include "shopdata/Formats.h"
#include <QRandomGenerator>
#include <QTest>

using namespace amends;
using namespace amends::shopdata;

class ShopFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Recorder readText(const QByteArray& content, const ReadOptions& options = {})
    {
        Recorder recorder;
        const auto total = read(fileWith(m_folder, content), options, recorder);
        if (!total)
            qWarning("%s", qPrintable(total.error().detail));
        return recorder;
    }
    Preview look(const QByteArray& content, const ReadOptions& options = {})
    {
        return preview(fileWith(m_folder, content), options).value_or(Preview());
    }

private slots:
    void aShopifyOrderOfSeveralLinesIsOneOrder()
    {
        const Recorder read = readText(
            "Name,Email,Financial Status,Paid at,Currency,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
            "Lineitem sku,Billing Name,Billing Zip,Billing Country,Notes,Refunded Amount,Cancelled at,Phone,Lineitem discount\n"
            "#1001,Ann@Example.org,partially_refunded,,EUR,35.00,5.00,2026-01-24 17:34:28 +0100,2,Mug,10.00,M-1,Ann B,'1000,BE,\"two\nlines\",4.50,,'+32470000000,0\n"
            "#1001,Ann@Example.org,,,,,,,1,Bowl,20.00,B-2,,,,,,,,2.00\n"
            "#1002,bob@example.org,voided,,EUR,10.00,0,2026-01-25 10:00:00 +0100,1,Mug,10.00,M-1,Bob,,,,0,,,0\n"
            "#1003,bob@example.org,refunded,,EUR,10.00,0,2026-01-26 10:00:00 +0100,1,Mug,10.00,M-1,Bob,,,,10.00,,,0\n");
        QCOMPARE(read.orders.size(), 3);
        const OrderRecord& order = read.orders[0];
        QCOMPARE(order.orderNumber, QStringLiteral("#1001"));
        QCOMPARE(order.rows, 2);
        QCOMPARE(order.lines.size(), 2u);
        QCOMPARE(order.lines[1].amount.minor(), 1800);
        QCOMPARE(order.customer.email, QStringLiteral("ann@example.org"));
        QCOMPARE(order.customer.phone, QStringLiteral("+32470000000"));
        QCOMPARE(order.customerDetail->address.postalCode, QStringLiteral("1000"));
        QCOMPARE(order.ordered, QDateTime(QDate(2026, 1, 24), QTime(16, 34, 28), Qt::UTC));
        QCOMPARE(order.discount->minor(), 500);
        QCOMPARE(Recorder::netOf(order), 3050);
        QCOMPARE(Recorder::netOf(read.orders[1]), 0);
        QCOMPARE(Recorder::netOf(read.orders[2]), 0);
    }

    void formatsAreRecognisedByTheirHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* format, const QByteArray& header) {
            QTest::addRow("%s %d", format, int(header.size())) << header << QString::fromLatin1(format);
        };
        row("shopify-customers", "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Phone,Total Spent,Total Orders,Note");
        row("shopify-customers", "First Name,Last Name,Email,Company,Address1,Total Spent,Total Orders,Tags");
        row("woocommerce-analytics-orders", "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales");
        row("woocommerce-analytics-orders", "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue");
        row("woocommerce-analytics-orders", "Date,\"Commande n°\",État,Client,\"Type de client\",Produit(s),\"Articles vendus\",\"Code(s) promo\",\"Ventes nettes\",Attribution");
        row("woocommerce-analytics-customers", "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code");
        row("woocommerce-advanced-export", "\"Order Number\",\"Order Status\",\"Order Date\",\"First Name (Billing)\",\"Email (Billing)\",\"Order Total Amount\",SKU,\"Item #\",\"Item Cost\",\"Item Cost\"");
        row("woocommerce-webtoffee", "order_id,order_number,order_date,status,order_total,order_currency,customer_id,billing_email,billing_phone");
        row("prestashop-customers", "\"id\";\"Social title\";\"First name\";\"Last name\";\"Email address\";\"Sales\";\"Enabled\";");
        row("prestashop-orders", "\"id\";\"Reference\";\"New client\";\"Customer\";\"Total\";\"Payment\";\"Status\";\"Date\";");
        row("prestashop-sql", "id_order;reference;id_customer;total_paid_tax_incl;date_add;");
        row("magento-orders", "\"\"\"ID\"\"\",\"\"\"Purchase Point\"\"\",\"\"\"Purchase Date\"\"\",\"\"\"Bill-to Name\"\"\",\"\"\"Grand Total (Purchased)\"\"\",\"\"\"Status\"\"\"");
        row("magento-customers", "email,_website,_store,confirmation,created_at,firstname,lastname,password_hash,rp_token,password");
        row("square-transactions", "Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tax,Total Collected,Transaction ID,PAN Suffix,Customer ID");
        row("square-items", "Date,Time,Time Zone,Category,Item,Qty,SKU,Gross Sales,Net Sales,Tax,Transaction ID,Event Type");
        row("loyverse-receipts", "\xEF\xBB\xBF""Date,Receipt number,Receipt type,Gross sales,Total collected,Customer name,Customer contacts,Status");
        row("loyverse-items", "Date,Receipt number,Receipt type,Category,SKU,Item,Quantity,Net sales,Customer name,Status");
        row("sumup-sales", "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Preis (brutto),Konto");
        row("dolibarr-invoices", "\"Id facture\",\"Ref. facture\",\"Date facturation\",\"Raison sociale\",\"Montant TTC\",");
    }
    void formatsAreRecognisedByTheirHeader()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, format);
        const Preview seen = look(header + "\n");
        QCOMPARE(seen.format, format);
        QVERIFY(seen.refusal.isEmpty());
        QVERIFY(!seen.why.isEmpty());
        QVERIFY(!seen.mapping.fields.isEmpty());
        for (const QString& column : seen.mapping.fields)
            QVERIFY(!column.contains(QLatin1StringView("pass")) && !column.contains(QLatin1StringView("PAN")));
    }

    void aProductFileIsRefusedInAWord()
    {
        const Preview seen = look("ID,Type,SKU,Name,Published,\"Is featured?\"\n1,simple,A,B,1,0\n");
        QCOMPARE(seen.refusal, QStringLiteral("product_list"));
    }

    void everyFormatOfTheTableReadsKnownFields()
    {
        for (const Format& format : formats()) {
            QVERIFY2(!columnsOf(format, {}).empty(), format.name);
            QVERIFY2(!format.refusal || rejectionReasons().contains(QLatin1StringView(format.refusal)), format.name);
        }
    }

    void aListWithNamesOnlyMayNotMakeCustomers()
    {
        const QByteArray content = "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales\n"
                                   "2026-01-24 10:00:00,77,completed,Ann B,returning,1× Mug,1,,12.50\n";
        QVERIFY(!look(content).mayCreateCustomers);
        const Recorder read = readText(content);
        QVERIFY(!read.orders[0].customer.mayCreate());
        QCOMPARE(read.orders[0].customer.name, QStringLiteral("Ann B"));
        QCOMPARE(Recorder::netOf(read.orders[0]), 1250);
    }

    void aNameBesideAFirstNameIsTheLastName()
    {
        const Recorder apart = readText("Naam;Voornaam;E-mail\nPeeters;Jan;jan@x.test\n");
        QCOMPARE(apart.customers.size(), 1);
        QCOMPARE(apart.customers[0].name, QStringLiteral("Jan Peeters"));
        const Recorder whole = readText("Name;Vorname;E-Mail\nJan Peeters;Jan;jan@x.test\n");
        QCOMPARE(whole.customers[0].name, QStringLiteral("Jan Peeters"));
    }

    void quotesThatPrestaShopForgetsToDoubleAreKept()
    {
        const Recorder read = readText("\"id\";\"Social title\";\"First name\";\"Last name\";\"Email address\";\"Sales\";\"Registration\";\n"
                                       "\"3\";\"M\";\"Joe \"the mug\" X\";\"Doe\";\"joe@example.org\";\"49,99 €\";\"2013-12-13 08:19:15\";\n");
        QCOMPARE(read.customers.size(), 1);
        QCOMPARE(read.customers[0].name, QStringLiteral("Joe \"the mug\" X Doe"));
        QCOMPARE(read.customers[0].declaredSpend->minor(), 4999);
        QCOMPARE(read.customers[0].since, QDate(2013, 12, 13));
        QVERIFY(read.orders.isEmpty()); // what the other system counted is no purchase
    }

    void passwordsNeverLeaveTheFile()
    {
        const QByteArray content = "Email;Password;Nom;Mot de passe\nann@example.org;s3cret;Ann;s3cret\n";
        const Preview seen = look(content);
        QVERIFY(!seen.firstRows.value(0).contains(QStringLiteral("s3cret")));
        ReadOptions options;
        options.mapping.emplace();
        options.mapping->fields = {{QStringLiteral("email"), QStringLiteral("Email")}, {QStringLiteral("name"), QStringLiteral("Password")}};
        Recorder recorder;
        const auto total = read(fileWith(m_folder, content), options, recorder);
        QVERIFY(!total);
        QCOMPARE(total.error().problem, Problem::BadInput);
        QCOMPARE(total.error().detail, QStringLiteral("name = Password"));
    }

    void theDateOrderIsDecidedOnTheWholeColumn()
    {
        QByteArray content = "Invoice;Date;Customer no;Total\n";
        for (int i = 1; i <= 5000; ++i)
            content += "R" + QByteArray::number(i) + ";01/02/2011;7;1,00\n";
        QCOMPARE(look(content).notes, QStringList{QStringLiteral("date_order_ambiguous")});
        QCOMPARE(readText(content).orders[0].ordered.date(), QDate(2011, 2, 1));
        ReadOptions american;
        american.country = QStringLiteral("US");
        QCOMPARE(readText(content, american).orders[0].ordered.date(), QDate(2011, 1, 2));
        const QByteArray decided = content + "R9999;01/31/2011;7;1,00\n";
        QVERIFY(look(decided).notes.isEmpty());
        QCOMPARE(readText(decided).orders[0].ordered.date(), QDate(2011, 1, 2));
    }

    void refusedRowsAreNamedWithLineAndReason()
    {
        const Recorder read = readText("Bestelnummer;Datum;Klantnummer;Totaal\n"
                                       "1;31/01/2026;7;12,50\n"
                                       "2;31/02/2026;7;12,50\n"
                                       "3;31/01/2026;7;veel\n"
                                       "5,70306E+17;31/01/2026;7;1,00\n"
                                       ";31/01/2026;7;1,00\n"
                                       ";;;\n"
                                       "6;31/01/2026;7;1.000,00\n");
        QCOMPARE(read.reasons(), (QStringList{QStringLiteral("bad_date"), QStringLiteral("bad_amount"), QStringLiteral("mangled_number"),
                                              QStringLiteral("no_order_number")}));
        QCOMPARE(read.rejections[0].place.line, 3);
        QCOMPARE(read.rejections[0].place.row, 2);
        QCOMPARE(read.rejections[0].detail, QStringLiteral("31/02/2026"));
        QCOMPARE(read.orders.size(), 2);
        QCOMPARE(read.sum(), 101250);
        for (const QString& reason : read.reasons())
            QVERIFY(rejectionReasons().contains(reason));
    }

    void equalLinesInOneOrderStayApartAndAgreeOnTheNextReading()
    {
        const QByteArray content = "InvoiceNo,StockCode,Quantity,UnitPrice,CustomerID\nA,x,1,2.00,7.0\nA,x,1,2.00,7.0\nB,y,1,1.00,8.0\nA,x,1,2.00,7.0\n";
        Recorder recorder;
        const QString file = fileWith(m_folder, content);
        QVERIFY(read(file, {}, recorder));
        QCOMPARE(recorder.spend().value(QStringLiteral("7")), 600);
        QVERIFY(recorder.orders.last().again);
        QVERIFY(read(file, {}, recorder));
        QCOMPARE(recorder.spend().value(QStringLiteral("7")), 600);
    }

    void linesOfAnOrderMayFollowWithoutItsNumber()
    {
        const Recorder read = readText("Order Number,Order Date,Customer Email,Item Name,Quantity,Unit Price\n"
                                       "S1,2026-01-02,ann@example.org,Mug,2,5.00\n,,,Bowl,1,7.00\nS2,2026-01-03,bob@example.org,Mug,1,5.00\n");
        QCOMPARE(read.orders.size(), 2);
        QCOMPARE(Recorder::totalOf(read.orders[0]), 1700);
    }

    void theHeaderMayStandBelowOtherLines()
    {
        const Recorder read = readText("Archive: export.zip\n\nReport of January\nOrder Number,Order Date,Customer Email,Total\nS1,2026-01-02,ann@example.org,5.00\n");
        QCOMPARE(read.orders.size(), 1);
        QCOMPARE(read.orders[0].total->minor(), 500);
    }

    void orderNumbersMayBeLettersAlone()
    {
        const Recorder named = readText("Commande;Date;E-mail;Total\nXKBKNABJK;13/02/2026;ann@example.org;5,00\n");
        QCOMPARE(named.orders.value(0).orderNumber, QStringLiteral("XKBKNABJK"));
    }

    void aTotalThatDiffersWithinAnOrderIsTheLines()
    {
        const Recorder read = readText("Rechnung;Datum;Kunde;Artikel;Menge;Gesamt\nR1;1.2.2026;K7;a;1;5,00\nR1;1.2.2026;K7;b;2;8,00\n");
        QCOMPARE(read.orders.size(), 1);
        QCOMPARE(Recorder::totalOf(read.orders[0]), 1300);
        QCOMPARE(read.orders[0].customer.externalId, QStringLiteral("K7"));
    }

    void theUsersMappingOverridesTheGuess()
    {
        ReadOptions options;
        options.mapping.emplace();
        options.mapping->fields = {{QStringLiteral("order_number"), QStringLiteral("Foo")}, {QStringLiteral("customer_id"), QStringLiteral("#2")},
                                   {QStringLiteral("total"), QStringLiteral("Baz")}, {QStringLiteral("ordered"), QStringLiteral("When")}};
        options.mapping->decimal = QStringLiteral(",");
        options.mapping->dateOrder = QStringLiteral("mdy");
        options.mapping->currency = QStringLiteral("GBP");
        const Recorder read = readText("Foo,Bar,Baz,When\nX1,c9,\"1.234\",02/03/2026\n", options);
        QCOMPARE(read.orders.size(), 1);
        QCOMPARE(read.orders[0].total->toDecimal(), QStringLiteral("1234.00"));
        QCOMPARE(read.orders[0].total->currency().code(), QStringLiteral("GBP"));
        QCOMPARE(read.orders[0].customer.externalId, QStringLiteral("c9"));
        QCOMPARE(read.orders[0].ordered.date(), QDate(2026, 2, 3));
    }

    void aPreviewsMappingGivenBackReadsTheSame()
    {
        const QByteArray content = "N° facture;Référence;Quantité;Date facture;Prix unitaire;Code client\n5;a;2;13/02/2011;2,55;17314\n";
        ReadOptions options;
        options.mapping = look(content).mapping;
        const Recorder first = readText(content);
        const Recorder second = readText(content, options);
        QCOMPARE(second.orders.size(), 1);
        QCOMPARE(second.sum(), first.sum());
        QCOMPARE(second.orders[0].lines[0].fingerprint, first.orders[0].lines[0].fingerprint);
        QCOMPARE(second.orders[0].ordered, first.orders[0].ordered);
    }

    void readingStopsWhenTheSinkSaysSo()
    {
        Recorder recorder;
        recorder.stopAfter = 1;
        const auto total = read(fileWith(m_folder, "order id,total,email\n1,2.00,a@b.co\n2,2.00,a@b.co\n3,2.00,a@b.co\n"), {}, recorder);
        QVERIFY(!total);
        QCOMPARE(total.error().problem, Problem::Cancelled);
        QCOMPARE(recorder.orders.size(), 1);
    }

    void garbageIsRefusedAndNeverCrashes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QRandomGenerator random(7);
        QByteArray noise(200000, 0);
        for (char& c : noise)
            c = char(random.generate());
        QByteArray highNoise = noise;
        for (char& c : highNoise)
            c = char(c | 0x80);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("only a wide mark") << QByteArray("\xFF\xFE");
        QTest::newRow("random bytes") << noise;
        QTest::newRow("random high bytes") << highNoise;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x10", 20) + noise;
        QTest::newRow("half a wide character") << QByteArray("\xFF\xFE" "a\0b\0,\0c", 9);
        QTest::newRow("one endless line") << QByteArray(10'000'000, 'x');
        QTest::newRow("one endless quote") << '"' + QByteArray(2'000'000, '\n');
        QTest::newRow("separators only") << QByteArray(100000, ';');
        QTest::newRow("words") << QByteArray("Dear shop,\nI am not happy.\n");
        QTest::newRow("a card without end") << QByteArray("BEGIN:VCARD\nFN:Ann");
    }
    void garbageIsRefusedAndNeverCrashes()
    {
        QFETCH(QByteArray, content);
        const QString file = fileWith(m_folder, content);
        Recorder recorder;
        const auto total = read(file, {}, recorder);
        QVERIFY(recorder.customers.isEmpty() && recorder.orders.isEmpty());
        if (!total) {
            QCOMPARE(total.error().file, file);
            QVERIFY(!total.error().detail.isEmpty());
        }
        const auto seen = preview(file, {});
        QVERIFY(!seen || total || !seen->refusal.isEmpty());
    }

    void aMissingFileIsSaid()
    {
        Recorder recorder;
        QCOMPARE(read(m_folder.filePath(QStringLiteral("none.csv")), {}, recorder).error().problem, Problem::NotFound);
        QCOMPARE(preview(m_folder.filePath(QStringLiteral("none.csv")), {}).error().problem, Problem::NotFound);
    }
};

QTEST_APPLESS_MAIN(ShopFileTest)
#include "ShopFileTest.moc"
