#include "Recorder.h"
#include <QStringEncoder>
#include <QtTest>

using namespace amends;
using namespace amends::shopdata;

namespace {

QString amount(const std::optional<Money>& money)
{
    return money ? money->toDecimal() + money->currency().code() : QString();
}

/// An order in one line: number, moment, whose, total, what went back, its lines.
QString told(const OrderRecord& order)
{
    const CustomerKey& who = order.customer;
    QStringList parts{order.orderNumber, order.ordered.toString(Qt::ISODate),
                      QStringList{who.externalId, who.email, who.phone, who.name}.join(u'/'), amount(order.total)};
    if (order.refunded && !order.refunded->isZero())
        parts << QStringLiteral("back ") + amount(order.refunded);
    if (order.cancelled.value_or(false))
        parts << QStringLiteral("cancelled");
    for (const OrderLine& line : order.lines)
        parts << QStringLiteral("[%1/%2 x%3 %4]").arg(line.article, line.description).arg(double(line.quantityMilli) / 1000).arg(amount(line.amount));
    return parts.join(u' ');
}

QString told(const CustomerRecord& record)
{
    const Address& at = record.address;
    return QStringList{record.externalId, record.name, record.company, record.emails.join(u','), record.phones.join(u','),
                       QString(at.street).replace(u'\n', u'~'), at.postalCode, at.city, at.country, record.since.toString(Qt::ISODate),
                       amount(record.declaredSpend)}.join(u'|');
}

QString told(const Recorder& read)
{
    QStringList lines;
    for (const OrderRecord& order : read.orders)
        lines << told(order);
    for (const CustomerRecord& record : read.customers)
        lines << told(record);
    for (const Rejection& rejection : read.rejections)
        lines << QStringLiteral("%1 %2: %3").arg(rejection.ignored ? u"ignored" : u"refused").arg(rejection.place.row).arg(rejection.reason);
    return lines.join(u'\n');
}

QString told(const QString& file, const ReadOptions& options = {})
{
    Recorder recorder;
    const auto read = shopdata::read(file, options, recorder);
    return read ? told(recorder) : QStringLiteral("no: ") + read.error().detail;
}

} // namespace

/// Every form that shop systems are known to write, each with the traps it is known for. All people are invented.
class FormsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void everyKnownFormIsRead_data();
    void everyKnownFormIsRead()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QString file = fileWith(m_folder, content);
        const auto seen = preview(file, {});
        QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().detail));
        const QString text = told(file);
        if (text != expected)
            qWarning("%s", qPrintable(QLatin1StringView("read as ") + seen->format + u' ' + seen->why + u'\n' + text));
        QCOMPARE(seen->format, format);
        QCOMPARE(text, expected);
    }

    void thePreviewSaysWhatTheOwnerShouldKnow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char* notes, const char* content) { QTest::newRow(*notes ? notes : "nothing") << QByteArray(content) << QString::fromLatin1(notes); };
        row("", "Order number,E-mail,Date,Total\n1,a@b.example,2026-01-25,1.00\n");
        row("date_order_ambiguous", "Order number,E-mail,Date,Total\n1,a@b.example,02/03/2026,1.00\n");
        row("names_only", "Order number,Customer name,Date,Total\n1,Lea Blond,2026-01-25,1.00\n");
        row("no_customers", "Order number,Date,Total\n1,2026-01-25,1.00\n");
        row("secret_columns", "E-mail,Password\na@b.example,x\n");
        row("cut_at_1000", "customer_code,email,loyalty_balance\nL-1,a@b.example,3\n");
    }
    void thePreviewSaysWhatTheOwnerShouldKnow()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, notes);
        const auto seen = preview(fileWith(m_folder, content), {});
        QVERIFY(seen.has_value());
        QCOMPARE(seen->notes.join(u' '), notes);
    }

    void oneListReadsAlikeInEveryCharsetAndLineEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString list = QStringLiteral("Order number;E-mail;Customer name;Date;Total;\nK-1;léa@client.example;Zoé Œuvrard;24/01/2026;1 240,50 €;\nK-2;max@client.example;Max;25/01/2026;3,00 €;\n");
        QByteArray windows;
        for (const QChar c : list)
            windows += c == u'€' ? char(0x80) : c == u'Œ' ? char(0x8C) : char(c.unicode());
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        const QByteArray le = little(list);
        const QByteArray be = big(list);
        QTest::newRow("utf-8") << list.toUtf8();
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + list.toUtf8());
        QTest::newRow("windows-1252") << windows;
        QTest::newRow("utf-16 little end first, mark") << QByteArray("\xFF\xFE" + le);
        QTest::newRow("utf-16 big end first, mark") << QByteArray("\xFE\xFF" + be);
        QTest::newRow("utf-16 little end first") << le;
        QTest::newRow("utf-16 big end first") << be;
        QTest::newRow("cr alone") << list.toUtf8().replace('\n', '\r');
        QTest::newRow("cr lf") << list.toUtf8().replace("\n", "\r\n");
        QTest::newRow("tabs") << list.toUtf8().replace(';', '\t');
        QTest::newRow("bars") << list.toUtf8().replace(';', '|');
        QTest::newRow("lines before the header") << QByteArray("Report of January\n\n(made by the till)\n" + list.toUtf8());
    }
    void oneListReadsAlikeInEveryCharsetAndLineEnd()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(told(fileWith(m_folder, content)),
                 QStringLiteral("K-1 2026-01-24T00:00:00Z /léa@client.example//Zoé Œuvrard 1240.50EUR\n"
                                "K-2 2026-01-25T00:00:00Z /max@client.example//Max 3.00EUR"));
    }

    void passwordsHashesAndPaymentCardsAreNeverRead_data()
    {
        QTest::addColumn<QString>("column");
        for (const char* name : {"Password *", "password_hash", "Passwort", "Wachtwoord", "Mot de passe", "mdp", "rp_token", "PAN Suffix", "Card Number",
                                 "Credit Card No", "IBAN", "secure_key", "API key", "passwd", "Kennwort (verschlüsselt)", "CVC", "last_passwd_gen"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void passwordsHashesAndPaymentCardsAreNeverRead()
    {
        QFETCH(QString, column);
        const QString file = fileWith(m_folder, "E-mail;Name;" + column.toUtf8() + "\nlea@client.example;Lea Blond;S3cret-value\n");
        const auto seen = preview(file, {});
        QVERIFY(seen.has_value());
        QCOMPARE(seen->columnFields.value(2), QString());
        QCOMPARE(seen->firstRows.value(0).value(2), QStringLiteral("•••"));
        QVERIFY(!told(file).contains(QLatin1StringView("S3cret")));
        for (const QString& field : fieldNames()) {
            ReadOptions asked;
            asked.mapping = ColumnMapping();
            asked.mapping->fields = {{QStringLiteral("name"), QStringLiteral("Name")}};
            asked.mapping->fields.insert(field, column);
            QVERIFY2(!preview(file, asked), qPrintable(field));
            asked.mapping->fields.insert(field, QStringLiteral("#3"));
            QVERIFY2(!preview(file, asked), qPrintable(field));
        }
    }

    void cardsOfEveryVersionAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto card = [](const char* name, const QByteArray& content, const char* expected) {
            QTest::newRow(name) << content << QString::fromUtf8(expected);
        };
        card("2.1, quoted-printable and soft breaks",
             "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bl=C3=B6nd;L=C3=A9a;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:L=C3=A9a =\r\nBl=C3=B6nd\r\n"
             "TEL;CELL;VOICE:+32400000001\r\nTEL;WORK;FAX:+32400000002\r\nEMAIL;PREF;INTERNET:Lea@Client.example\r\nADR;HOME:;;1 rue Haute;Li=E8ge;;4000;Belgium\r\nEND:VCARD\r\n",
             "|Léa Blönd||lea@client.example|+32400000001|1 rue Haute|4000|Li=E8ge|BE||");
        card("2.1 in latin-1", "BEGIN:VCARD\nVERSION:2.1\nFN:L\xE9" "a Blond\nTEL:0400000001\nEND:VCARD\n", "|Léa Blond|||0400000001||||||");
        card("3.0 with groups, folded lines and a photo",
             "BEGIN:VCARD\nVERSION:3.0\nitem1.EMAIL;type=INTERNET;type=pref:lea@client.example\nitem1.X-ABLabel:_$!<Work>!$_\nORG:Blond\\, Filles\\; Cie;Achats\nFN:Léa \n Blond\n"
             "ADR;TYPE=WORK:;bte 3;1 rue Haute;Liège;;4000;België\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\n ABAQEASABIAAD\nNOTE:a\\nb\nEND:VCARD\n",
             "|Léa Blond|Blond, Filles; Cie|lea@client.example||1 rue Haute|4000|Liège|BE||");
        card("4.0 with uri values",
             "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Léa Blond\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+32-400-00-00-01\r\nEMAIL;TYPE=work:lea@client.example\r\nLANG;TYPE=work;PREF=1:fr\r\n"
             "ADR;LABEL=\"1 rue Haute; Liège: BE\":;;1 rue Haute;Liège;;4000;Belgium\r\nEND:VCARD\r\n",
             "|Léa Blond||lea@client.example|+32-400-00-00-01|1 rue Haute|4000|Liège|BE||");
        card("several cards, one of nobody",
             "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEMAIL:a@b.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Roux;Max;;;\nTEL:+32400000003\nEND:VCARD\n",
             "|A||a@b.example|||||||\n|Max Roux|||+32400000003||||||\nignored 2: no_customer_key");
        QStringEncoder wide(QStringConverter::Utf16LE);
        const QByteArray utf16 = wide(QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Œuvrard\r\nEMAIL:zoe@client.example\r\nEND:VCARD\r\n"));
        card("utf-16", "\xFF\xFE" + utf16, "|Zoé Œuvrard||zoe@client.example|||||||");
    }
    void cardsOfEveryVersionAreRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        const QString file = fileWith(m_folder, content, QStringLiteral("book.vcf"));
        QCOMPARE(told(file), expected);
        const auto seen = preview(file, {});
        QVERIFY(seen.has_value());
        QCOMPARE(seen->format, QStringLiteral("vcard"));
        QVERIFY(!seen->readRows.isEmpty());
    }

    void aCellOrARowWithoutEndIsGivenUpInWords()
    {
        // Each piece is far over its bound and far under what would fill a memory.
        const QByteArray head = "Order number,E-mail,Date,Total\n1,a@b.example,2026-01-05,1.00\n";
        const QByteArray tail = "2,a@b.example,2026-01-06,2.00\n";
        QCOMPARE(told(fileWith(m_folder, head + "\"" + QByteArray(8 << 20, 'x') + "\"\n" + tail)),
                 QStringLiteral("1 2026-01-05T00:00:00Z /a@b.example// 1.00EUR\n2 2026-01-06T00:00:00Z /a@b.example// 2.00EUR\nrefused 2: row_too_long"));
        QCOMPARE(told(fileWith(m_folder, head + QByteArray(100'000, ',') + "\n" + tail)),
                 QStringLiteral("1 2026-01-05T00:00:00Z /a@b.example// 1.00EUR\n2 2026-01-06T00:00:00Z /a@b.example// 2.00EUR\nrefused 2: too_many_columns"));
        QByteArray wide;
        for (int i = 0; i < 100'000; ++i)
            wide += "column" + QByteArray::number(i) + ',';
        QVERIFY(told(fileWith(m_folder, wide + '\n' + wide + '\n')).startsWith(QLatin1StringView("no: ")));
        QVERIFY(told(fileWith(m_folder, QByteArray(8 << 20, 'x'))).startsWith(QLatin1StringView("no: ")));
        QVERIFY(told(fileWith(m_folder, QByteArray(8 << 20, '"'))).startsWith(QLatin1StringView("no: ")));
    }
};

void FormsTest::everyKnownFormIsRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto form = [](const char* name, const char* format, const QByteArray& content, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(format) << content << QString::fromUtf8(expected);
    };

    form("shopify orders", "shopify-orders",
         "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
         "Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Billing Name,Billing Address1,Billing City,Billing Zip,Billing Country,Billing Phone,Notes,"
         "Cancelled at,Payment Reference,Refunded Amount,Id,Tags,Source,Lineitem discount,Phone,Receipt Number\n"
         "#1001,Lea@Client.example,partially_refunded,2026-01-24 17:34:30 +0500,fulfilled,,yes,EUR,40.00,5.00,7.81,45.00,,0.00,Post,2026-01-24 17:34:28 +0500,"
         "2,\"Mug, blue\",10.00,,M-1,Léa Blond,1 rue Haute,Liège,'4000,BE,'+32400000001,\"two\nlines\",,,4.50,5570306000001,\"vip, horeca\",web,0.00,,\n"
         "#1001,Lea@Client.example,,,,,,,,,,,,,,,1,Bowl,20.00,,B-2,,,,,,,,,,,,,,0.00,,\n"
         "#1002,max@client.example,voided,,,,no,EUR,9.00,0.00,0.00,9.00,,0.00,,2026-01-25 08:00:00 +0100,1,Mug,9.00,,M-1,Max,,,,,,,2026-01-26 08:00:00 +0100,,0.00,5570306000002,,web,0.00,,",
         "#1001 2026-01-24T12:34:28Z /lea@client.example/+32400000001/Léa Blond 45.00EUR back 4.50EUR [M-1/Mug, blue x2 20.00EUR] [B-2/Bowl x1 20.00EUR]\n"
         "#1002 2026-01-25T07:00:00Z /max@client.example//Max 9.00EUR cancelled [M-1/Mug x1 9.00EUR]");
    form("shopify customers", "shopify-customers",
         "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
         "Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags\n"
         "'7001,Léa,Blond,lea@client.example,yes,Blond SA,1 rue Haute,bte 3,Liège,,BE,4000,,'+32400000001,no,4310.50,34,,no,\"vip, horeca\"\n"
         "5.70306E+17,Max,Roux,max@client.example,no,,,,,,,,,,no,0.00,0,,no,\n",
         "7001|Léa Blond|Blond SA|lea@client.example|+32400000001|1 rue Haute~bte 3|4000|Liège|BE||4310.50EUR\nrefused 2: mangled_number");
    form("woocommerce analytics, browser", "woocommerce-analytics-orders",
         "Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales,Attribution\n"
         "2026-01-24 17:34:28,771,completed,Lea Blond,returning,2× Mug,2,,1240.5,Direct\n"
         "2026-01-25 17:34:28,772,wc-cancelled,\t=Max Roux,new,1× Mug,1,,10,Direct\n",
         "771 2026-01-24T17:34:28Z ///Lea Blond 1240.50EUR\n772 2026-01-25T17:34:28Z ///=Max Roux 10.00EUR cancelled");
    form("woocommerce analytics, by e-mail", "woocommerce-analytics-orders",
         "Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),N. Revenue\n"
         "2026-01-24 17:34:28,771,\"€1,240.50\",processing,Lea Blond,returning,2× Mug,2,,1240.5\n",
         "771 2026-01-24T17:34:28Z ///Lea Blond 1240.50EUR");
    form("woocommerce analytics, French", "woocommerce-analytics-orders",
         "Date,\"Commande n°\",État,Client,\"Type de client\",Produit(s),\"Articles vendus\",\"Code(s) promo\",\"Ventes nettes\",Attribution\n"
         "2026-01-24 17:34:28,771,Terminée,Léa Blond,ancien,2× Mug,2,,40.25,Direct\n2026-01-24 18:34:28,772,Annulée,Max,nouveau,1× Mug,1,,20,\n",
         "771 2026-01-24T17:34:28Z ///Léa Blond 40.25EUR\n772 2026-01-24T18:34:28Z ///Max 20.00EUR cancelled");
    form("woocommerce customers, by e-mail", "woocommerce-analytics-customers",
         "Name,Username,Last Active,Sign Up,Email,Orders,Total Spend,AOV,Country / Region,City,Region,Postal Code\n"
         "Lea Blond,lea,2026-01-24 00:00:00,2019-03-01 10:00:00,lea@client.example,34,4310.50,126.77,BE,Liège,,4000\n",
         "|Lea Blond||lea@client.example|||4000|Liège|BE|2019-03-01|4310.50EUR");
    form("woocommerce customers, browser", "woocommerce-analytics-customers",
         "Name,Username,Last active,Date registered,Email,Orders,Total spend,AOV,Country / Region,City,Region,Postal code\n"
         "\t@Lea Blond,lea,2026-01-24,2019-03-01,lea@client.example,34,4310.5,126.77,BE,Liège,,4000\n",
         "|@Lea Blond||lea@client.example|||4000|Liège|BE|2019-03-01|4310.50EUR");
    form("woocommerce advanced export", "woocommerce-advanced-export",
         "\xEF\xBB\xBF\"Order Number\",\"Order Status\",\"Order Date\",\"Customer Note\",\"First Name (Billing)\",\"Last Name (Billing)\",\"Company (Billing)\",\"Address 1&2 (Billing)\",\"City (Billing)\","
         "\"State Code (Billing)\",\"Postcode (Billing)\",\"Country Code (Billing)\",\"Email (Billing)\",\"Phone (Billing)\",\"Payment Method Title\",\"Cart Discount Amount\",\"Order Subtotal Amount\","
         "\"Order Shipping Amount\",\"Order Refund Amount\",\"Order Total Amount\",\"Order Total Tax Amount\",SKU,\"Item #\",\"Item Name\",\"Quantity (- Refund)\",\"Item Cost\",\"Coupon Code\",\"Item Cost\"\n"
         "881,Completed,\"2026-01-24 17:34\",,Lea,Blond,,\"1 rue Haute\",Liège,,4000,BE,lea@client.example,+32400000001,Card,0,40.00,5.00,10.00,45.00,7.81,M-1,1,Mug,1,10.00,,10.00\n"
         "881,Completed,\"2026-01-24 17:34\",,Lea,Blond,,\"1 rue Haute\",Liège,,4000,BE,lea@client.example,+32400000001,Card,0,40.00,5.00,10.00,45.00,7.81,B-2,2,Bowl,1,20.00,,20.00\n",
         "881 2026-01-24T17:34:00Z /lea@client.example/+32400000001/Lea Blond 45.00EUR back 10.00EUR [M-1/Mug x1 10.00EUR] [B-2/Bowl x1 20.00EUR]");
    form("woocommerce webtoffee", "woocommerce-webtoffee",
         "order_id,order_number,order_date,paid_date,status,shipping_total,tax_total,cart_discount,discount_total,order_total,order_subtotal,order_key,order_currency,transaction_id,customer_ip_address,"
         "customer_id,customer_user,customer_email,billing_first_name,billing_last_name,billing_company,billing_email,billing_phone,billing_address_1,billing_postcode,billing_city,billing_country,customer_note,wt_import_key,line_item_1\n"
         "12,881,2026-01-24 17:34:28,,refunded,5.00,0.00,0.00,0.00,45.00,40.00,wc_order_x,EUR,,10.0.0.1,33,lea,lea@client.example,Lea,Blond,,lea@client.example,+32400000001,1 rue Haute,4000,Liège,BE,,881,name:Mug|quantity:2\n",
         "881 2026-01-24T17:34:28Z 33/lea@client.example/+32400000001/Lea Blond 45.00EUR back 45.00EUR");
    form("prestashop customers", "prestashop-customers",
         "\"id\";\"Social title\";\"First name\";\"Last name\";\"Email address\";\"Company\";\"Sales\";\"Enabled\";\"Newsletter\";\"Opt-in\";\"Registration\";\"Last visit\";\n"
         "\"33\";\"Mrs\";\"Lea\";\"Blond \"Lili\"\";\"lea@client.example\";\"\";\"4 310,50 €\";\"1\";\"0\";\"0\";\"2019-03-01 10:00:00\";\"2026-01-24 00:00:00\";\n",
         "33|Lea Blond \"Lili\"||lea@client.example||||||2019-03-01|4310.50EUR");
    form("prestashop customers, French", "guessed",
         "\"id\";\"Titre de civilité\";\"Prénom\";\"Nom\";\"Adresse e-mail\";\"Ventes\";\"Activé\";\"Newsletter\";\"Offres partenaires\";\"Inscription\";\"Dernière visite\";\n"
         "\"33\";\"Mme\";\"Léa\";\"Blond\";\"lea@client.example\";\"4 310,50 €\";\"1\";\"0\";\"0\";\"2019-03-01 10:00:00\";\"2026-01-24 00:00:00\";\n",
         "33|Léa Blond||lea@client.example||||||2019-03-01|4310.50EUR");
    form("prestashop orders", "prestashop-orders",
         "\"id\";\"Reference\";\"New client\";\"Delivery\";\"Customer\";\"Total\";\"Payment\";\"Status\";\"Date\";\n"
         "\"5\";\"XKBKNABJK\";\"0\";\"Belgium\";\"L. BLOND\";\"49,99 €\";\"Card\";\"Payment accepted\";\"2026-01-24 17:34:28\";\n"
         "\"6\";\"OHSATSERP\";\"1\";\"Belgium\";\"M. ROUX\";\"1 249,99 €\";\"Card\";\"Canceled\";\"2026-01-25 17:34:28\";\n",
         "XKBKNABJK 2026-01-24T17:34:28Z ///L. BLOND 49.99EUR\nOHSATSERP 2026-01-25T17:34:28Z ///M. ROUX 1249.99EUR cancelled");
    form("prestashop orders, French", "guessed",
         "\"id\";\"Référence\";\"Nouveau client\";\"Livraison\";\"Client\";\"Total\";\"Paiement\";\"État\";\"Date\";\n"
         "\"5\";\"XKBKNABJK\";\"0\";\"Belgique\";\"L. BLOND\";\"49,99 €\";\"Carte\";\"Remboursé\";\"2026-01-24 17:34:28\";\n",
         "XKBKNABJK 2026-01-24T17:34:28Z ///L. BLOND 49.99EUR back 49.99EUR");
    form("prestashop sql manager, latin-1", "prestashop-sql",
         "id_order;reference;id_customer;firstname;lastname;total_paid_tax_incl;date_add;\n"
         "\"5\";\"XKBKNABJK\";\"33\";\"L\xE9" "a\";\"Blond\";\"49.990000\";\"2026-01-24 17:34:28\";\n",
         "XKBKNABJK 2026-01-24T17:34:28Z 33///Léa Blond 49.99EUR");
    form("prestashop customers to import", "guessed",
         "Customer ID;Active (0/1);Titles ID (Mr = 1, Ms = 2, else 0);Email *;Password *;Birthday (yyyy-mm-dd);Last Name *;First Name *;Newsletter (0/1);Opt-in (0/1);Groups (x,y,z...);Default group ID\r\n"
         "3;1;2;lea@client.example;hunter2;1985-01-01;Blond;Lea;0;0;3;3\r\n",
         "3|Lea Blond||lea@client.example|||||||");
    form("magento orders, through excel", "magento-orders",
         "\"\"\"ID\"\"\",\"\"\"Purchase Point\"\"\",\"\"\"Purchase Date\"\"\",\"\"\"Bill-to Name\"\"\",\"\"\"Ship-to Name\"\"\",\"\"\"Grand Total (Base)\"\"\",\"\"\"Grand Total (Purchased)\"\"\",\"\"\"Status\"\"\"\r\n"
         "000000123,Main Website,30/10/15 12:49,L\xE9" "a Blond,L\xE9" "a Blond,49.9900,49.9900,processing\r\n"
         "000000124,Main Website,31/10/15 12:49,Max Roux,Max Roux,10.0000,10.0000,canceled\r\n",
         "000000123 2015-10-30T12:49:00Z ///Léa Blond 49.99EUR\n000000124 2015-10-31T12:49:00Z ///Max Roux 10.00EUR cancelled");
    form("magento orders, more columns", "magento-orders",
         "ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total (Purchased),Status,Customer Email,Customer Group,Subtotal,Shipping and Handling,Customer Name,Payment Method,Total Refunded\n"
         "000000123,Main Website,\"Jan 24, 2026 5:34:28 PM\",Lea Blond,Lea Blond,$49.99,\"$1,249.99\",closed,lea@client.example,General,40,9.99,Lea Blond,checkmo,$9.99\n",
         "000000123 2026-01-24T17:34:28Z /lea@client.example//Lea Blond 1249.99USD back 9.99USD");
    form("magento customers", "magento-customers",
         "email,_website,_store,confirmation,created_at,created_in,disable_auto_group_change,dob,firstname,gender,group_id,lastname,middlename,password_hash,prefix,rp_token,rp_token_created_at,store_id,suffix,taxvat,updated_at,website_id,password\n"
         "lea@client.example,base,admin,,\"2019-03-01 10:00:00\",Admin,0,,Lea,Female,1,Blond,,abc:def:1,,token,,1,,,\"2026-01-24 00:00:00\",1,\n",
         "|Lea Blond||lea@client.example||||||2019-03-01|");
    form("dolibarr third parties and contacts", "dolibarr-contacts",
         "IdContact,CivilityCode,Lastname,Firstname,PostOrFunction,DateCreation,Address,Zip,Town,State,Country,CountryCode,Phone,Fax,Mobile,EMail,Status,IdCompany,CompanyName,CustomerCode,\n"
         "7,MME,Blond,Lea,Achats,2019-03-01,1 rue Haute\\nbte 3,4000,Liège,,Belgique,BE,042000001,,+32400000001,lea@client.example,1,12,Blond SA,CU1901-00001,\n",
         "CU1901-00001|Lea Blond|Blond SA|lea@client.example|+32400000001,042000001|1 rue Haute~bte 3|4000|Liège|BE||");
    form("dolibarr contacts, French", "dolibarr-contacts",
         "\"Id contact\";\"Code civilité\";Nom;Prénom;Poste/Fonction;Adresse;\"Code postal\";Ville;Pays;\"Code pays\";Téléphone;Fax;\"Id société\";\"Raison sociale\";\"Code client\";\n"
         "7;MME;Blond;Léa;Achats;\"1 rue Haute\";4000;Liège;Belgique;BE;042000001;;12;\"Blond SA\";CU1901-00001;\n",
         "CU1901-00001|Léa Blond|Blond SA||042000001|1 rue Haute|4000|Liège|BE||");
    form("dolibarr invoices", "dolibarr-invoices",
         "IdCompany,CompanyName,Address,Zip,Town,CountryCode,Phone,ProfId1,InvoiceId,InvoiceRef,InvoiceDateCreation,DateInvoice,DateDue,TotalHT,TotalTTC,TotalVAT,InvoicePaid,InvoiceStatus,NotePrivate,NotePublic,\n"
         "12,Blond SA,1 rue Haute,4000,Liège,BE,042000001,,44,FA2601-0044,2026-01-24 17:34:28,2026-01-24,2026-02-24,1000.00000000,1210.00000000,210.00000000,1,2,a\\nb,,\n"
         "12,Blond SA,1 rue Haute,4000,Liège,BE,042000001,,45,AV2601-0001,2026-01-25 17:34:28,2026-01-25,,-100.00000000,-121.00000000,-21.00000000,1,2,,,\n",
         "FA2601-0044 2026-01-24T00:00:00Z 12//042000001/ 1210.00EUR\nAV2601-0001 2026-01-25T00:00:00Z 12//042000001/ -121.00EUR");
    form("dolibarr invoices, French", "dolibarr-invoices",
         "Id société;Raison sociale;Adresse;Code postal;Ville;Code pays;Téléphone;Id facture;Ref. facture;Date création facture;Date facturation;Date échéance;Total HT;Total TTC;Statut facture;\n"
         "12;Blond SA;1 rue Haute;4000;Liège;BE;042000001;44;FA2601-0044;2026-01-24;2026-01-24;2026-02-24;1000.00;1210.00;2;\n",
         "FA2601-0044 2026-01-24T00:00:00Z 12//042000001/ 1210.00EUR");
    form("odoo orders by technical name", "odoo-orders",
         "\"id\",\"name\",\"date_order\",\"partner_id/id\",\"partner_id/name\",\"partner_id/email\",\"amount_total\",\"state\",\"order_line/product_id/name\",\"order_line/product_uom_qty\",\"order_line/price_unit\"\n"
         "\"__export__.sale_order_7_ab12\",\"S00007\",\"2026-01-24 17:34:28\",\"__export__.res_partner_9_cd34\",\"Lea Blond\",\"lea@client.example\",\"45.00\",\"sale\",\"Mug\",\"2.00\",\"10.00\"\n"
         "\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Bowl\",\"1.00\",\"20.00\"\n"
         "\"__export__.sale_order_8_ab12\",\"S00008\",\"2026-01-25 17:34:28\",\"__export__.res_partner_9_cd34\",\"Lea Blond\",\"lea@client.example\",\"9.00\",\"cancel\",\"Mug\",\"1.00\",\"9.00\"\n",
         "S00007 2026-01-24T17:34:28Z __export__.res_partner_9_cd34/lea@client.example//Lea Blond 45.00EUR [/Mug x2 20.00EUR] [/Bowl x1 20.00EUR]\n"
         "S00008 2026-01-25T17:34:28Z __export__.res_partner_9_cd34/lea@client.example//Lea Blond 9.00EUR cancelled [/Mug x1 9.00EUR]");
    form("odoo orders by label", "guessed",
         "\"Order Reference\",\"Order Date\",\"Customer\",\"Customer/Email\",\"Total\",\"Order Lines/Product\",\"Order Lines/Quantity\",\"Order Lines/Unit Price\"\n"
         "\"S00007\",\"2026-01-24 17:34:28\",\"Lea Blond\",\"lea@client.example\",\"45.00\",\"Mug\",\"2.00\",\"10.00\"\n"
         "\"\",\"\",\"\",\"\",\"\",\"Bowl\",\"1.00\",\"20.00\"\n",
         "S00007 2026-01-24T17:34:28Z /lea@client.example//Lea Blond 45.00EUR [/Mug x2 20.00EUR] [/Bowl x1 20.00EUR]");
    form("odoo contacts", "guessed",
         "\"External ID\",\"Name\",\"Email\",\"Phone\",\"Street\",\"Zip\",\"City\",\"Country\"\n\"__export__.res_partner_9_cd34\",\"Lea Blond\",\"lea@client.example\",\"+32 400 00 00 01\",\"1 rue Haute\",\"4000\",\"Liège\",\"Belgium\"\n",
         "__export__.res_partner_9_cd34|Lea Blond||lea@client.example|+32 400 00 00 01|1 rue Haute|4000|Liège|BE||");
    form("square transactions", "square-transactions",
         "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Fees,Net Total,Transaction ID,Payment ID,"
         "Card Brand,PAN Suffix,Device Name,Staff Name,Details,Description,Event Type,Location,Customer ID,Customer Name,Customer Reference ID\n"
         "2026-08-22,13:33:20,Eastern Time (US & Canada),\"$1,240.00\",-$0.93,$0.00,\"$1,239.07\",$0.00,$0.00,$0.00,$0.00,\"$1,239.07\",POS,$0.00,,$0.00,$0.00,$0.00,TRX1,PAY1,Visa,1234,iPad,Ann,https://x,1 x Mug,Payment,Main,CU7,Lea Blond,\n"
         "2026-08-23,09:00:00,Eastern Time (US & Canada),-$3.00,$0.00,$0.00,-$3.00,$0.00,$0.00,$0.00,$0.00,-$3.00,POS,$0.00,,$0.00,$0.00,$0.00,TRX2,PAY2,Visa,1234,iPad,Ann,https://x,1 x Mug,Refund,Main,CU7,Lea Blond,\n",
         "TRX1 2026-08-22T13:33:20Z CU7///Lea Blond 1239.07USD\nTRX2 2026-08-23T09:00:00Z CU7///Lea Blond -3.00USD");
    form("square items", "square-items",
         "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Customer ID,Customer Name\n"
         "8/22/2026,13:33:20,Paris,Cups,Mug,2.0,Regular,M-1,,$20.00,$0.00,$20.00,$4.20,TRX1,PAY1,iPad,,https://x,Payment,CU7,Lea Blond\n"
         "8/22/2026,13:33:20,Paris,Cups,Bowl,1.0,Regular,B-2,,$20.00,-$2.00,$18.00,$3.78,TRX1,PAY1,iPad,,https://x,Payment,CU7,Lea Blond\n",
         "TRX1 2026-08-22T13:33:20Z CU7///Lea Blond  [M-1/Mug x2 24.20USD] [B-2/Bowl x1 21.78USD]");
    form("loyverse receipts", "loyverse-receipts",
         "\xEF\xBB\xBF" "Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,Cost of goods,Gross profit,Payment type,Description,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,Status\n"
         "7/28/26 1:33 PM,1-1001,Sale,20.00,0.00,20.00,4.20,24.20,10.00,10.00,Card,2 x Mug,,POS 1,Main,Ann,Lea Blond,\"lea@client.example, +32400000001\",Closed\n"
         "7/28/26 2:00 PM,1-1002,Refund,-10.00,0.00,-10.00,-2.10,-12.10,0,0,Card,1 x Mug,,POS 1,Main,Ann,Lea Blond,lea@client.example,Closed\n"
         "7/29/26 2:00 PM,1-1003,Sale,10.00,0.00,10.00,2.10,12.10,0,0,Card,1 x Mug,,POS 1,Main,Ann,,,Cancelled\n",
         "1-1001 2026-07-28T13:33:00Z /lea@client.example//Lea Blond 24.20EUR\n1-1002 2026-07-28T14:00:00Z /lea@client.example//Lea Blond -12.10EUR\n1-1003 2026-07-29T14:00:00Z /// 12.10EUR cancelled");
    form("loyverse by item", "loyverse-items",
         "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,POS,Store,Cashier name,Customer name,Customer contacts,Comment,Status\n"
         "01/10/2026 23:50,1-1001,Sale,Cups,M-1,Mug,,,2,20.00,0.00,20.00,10.00,10.00,0.00,POS 1,Main,Ann,Lea Blond,+32400000001,,Closed\n"
         "13/10/2026 08:00,1-1002,Sale,Cups,M-1,Mug,,,1,10.00,0.00,10.00,5.00,5.00,0.00,POS 1,Main,Ann,,,,Closed\n",
         "1-1001 2026-10-01T23:50:00Z //+32400000001/Lea Blond  [M-1/Mug x2 20.00EUR]\n1-1002 2026-10-13T08:00:00Z ///  [M-1/Mug x1 10.00EUR]");
    form("sumup sales, German", "sumup-sales",
         "Datum,Typ,Transaktionsnummer,Zahlungsmethode,Menge,Beschreibung,Category,Sku,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz,Konto\n"
         "\"17.04.2023, 12:32\",Verkauf,TEGUCXAGDE,VISA,2,Kaffee,Cafe,,CHF,10.00,0.00,10.00,9.29,0.71,7.7%,a@shop.example\n"
         "\"17.04.2023, 12:40\",Rückerstattung,TEGUCXAGDF,VISA,1,Kaffee,Cafe,,CHF,5.00,0.00,5.00,4.64,0.36,7.7%,a@shop.example\n",
         "TEGUCXAGDE 2023-04-17T12:32:00Z ///  [/Kaffee x2 10.00CHF]\nTEGUCXAGDF 2023-04-17T12:40:00Z ///  [/Kaffee x1 -5.00CHF]");
    form("sumup transactions, German", "sumup-transactions",
         "E-Mail,Datum,Transaktions-ID,Transaktionsart,Status,Kartentyp,Beschreibung,Betrag inkl. MwSt.,Trinkgeldbetrag,Gebühr\n"
         "kasse@shop.example,2023-04-17 12:32:00,TEGUCXAGDE,Umsatz,Erfolgreich,VISA,Kaffee,10.00,0.50,0.20\n"
         "kasse@shop.example,2023-04-17 12:33:00,TEGUCXAGDG,Umsatz,Fehlgeschlagen,VISA,Kaffee,10.00,0.00,0.00\n",
         "TEGUCXAGDE 2023-04-17T12:32:00Z /// 10.00EUR\nTEGUCXAGDG 2023-04-17T12:33:00Z /// 10.00EUR cancelled");
    form("lightspeed customers", "guessed",
         "id,customer_code,first_name,last_name,email,phone,company_name,physical_city,loyalty_balance\n"
         "0af7b240-ab24-11e7,LEA-7,Lea,Blond,lea@client.example,+32400000001,,Liège,12.00\n",
         "LEA-7|Lea Blond||lea@client.example|+32400000001||||||");
    form("a Dutch till", "guessed",
         "Kassa dagrapport;;;;\nFiliaal Gent;;;;\n;;;;\nBonnummer;Datum;Klantnummer;Klantnaam;Totaal incl. btw\n"
         "B-1;24-1-2026;00007;Lea Blond;1.240,50\nB-2;5-2-2026;00008;Max Roux;10,00\n",
         "B-1 2026-01-24T00:00:00Z 00007///Lea Blond 1240.50EUR\nB-2 2026-02-05T00:00:00Z 00008///Max Roux 10.00EUR");
    form("a German list, old Mac", "guessed",
         "Kundennummer;Vorname;Nachname;E-Mail;Telefon;Stra\xDF" "e;PLZ;Ort\r7;J\xFCrgen;Gr\xFCn;j@client.example;030 000001;Allee 1;10115;Berlin\r",
         "7|Jürgen Grün||j@client.example|030 000001|Allee 1|10115|Berlin|||");
    form("a French list through excel", "guessed",
         "N° client;Nom;Prénom;Courriel;Téléphone;Date d'inscription\r\n17850.0;Blond;Léa;lea@client.example;04 00 00 00 01;01/03/2019\r\n5,70306E+17;Roux;Max;max@client.example;;13/03/2019\r\n",
         "17850|Léa Blond||lea@client.example|04 00 00 00 01|||||2019-03-01|\nrefused 2: mangled_number");
}

QTEST_APPLESS_MAIN(FormsTest)
#include "FormsTest.moc"
