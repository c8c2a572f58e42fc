#include "DeskFixture.h"
#include "desk/Intake.h"

using namespace amends;

namespace {

QString write(const QTemporaryDir& dir, const QString& name, const QByteArray& bytes)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

struct ShopFixture : DeskFixture
{
    QTemporaryDir files;
    QList<ImportRecord> records;

    QString put(const QByteArray& bytes, const QString& name = QStringLiteral("orders.csv")) { return write(files, name, bytes); }
    ImportTotal import(const QStringList& paths, const ShopOptions& options = {})
    {
        records.clear();
        const auto total = await(desk->intake().shop(paths, options, {[this](const ImportRecord& record) { records << record; }, {}}));
        if (!total)
            qWarning() << "import" << int(total.error().problem) << total.error().detail;
        return total.value_or(ImportTotal());
    }
    ImportTotal bring(const QByteArray& bytes, const QString& name = QStringLiteral("orders.csv")) { return import({put(bytes, name)}); }
    QStringList reasons() const
    {
        QStringList all;
        for (const ImportRecord& record : records)
            all << record.reason;
        return all;
    }
    qsizetype customers(const QString& query) { return await(desk->customers().find(query, 50)).value_or(QList<CustomerHit>()).size(); }
    int orders(const QString& query)
    {
        const auto hits = await(desk->customers().find(query, 2));
        if (!hits || hits->size() != 1)
            return -1;
        const auto page = await(desk->history().customer(hits->constFirst().id));
        return page ? page->orders : -1;
    }
    QList<ImportBatch> batches() { return await(desk->intake().batches()).value_or(QList<ImportBatch>()); }
};

const QByteArray kOrders = "Order Number,Email,Customer Name,Date,Total\n"
                           "1001,ann@client.example,Ann Maes,2026-01-05,30.00\n"
                           "1002,bob@client.example,Bob Raes,2026-02-05,10.50\n";

} // namespace

class ShopIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowTheFirstRecordsWillBeRead()
    {
        ShopFixture shop;
        const auto preview = await(shop.desk->intake().previewShop(
            shop.put("Order Number;Email;Date;Total;Item;Quantity;Price;Password\r\n"
                     "1001;Ann@Client.example;05/01/2026 14:30;1.234,50;Scarf;2;10,00;hunter2\r\n"
                     "1001;;;;Hat;1;1.214,50;hunter2\r\n"
                     "5,7E+17;bob@client.example;05/01/2026;3,00;;;;x\r\n"),
            std::nullopt));
        AMENDS_OK(preview);
        QCOMPARE(preview->refusal, QString());
        QVERIFY(preview->hasOrders);
        QCOMPARE(preview->readHeader, QStringList({QStringLiteral("order_number"), QStringLiteral("ordered"), QStringLiteral("email"), QStringLiteral("total"),
                                                   QStringLiteral("description"), QStringLiteral("quantity"), QStringLiteral("line_amount")}));
        QCOMPARE(preview->readRows.size(), 3);
        QCOMPARE(preview->readRows[0].values, QStringList({QStringLiteral("1001"), QStringLiteral("2026-01-05 14:30"), QStringLiteral("ann@client.example"),
                                                           QStringLiteral("1234.50 EUR"), QStringLiteral("Scarf"), QStringLiteral("2"), QStringLiteral("20.00 EUR")}));
        QCOMPARE(preview->readRows[1].values, QStringList({{}, {}, {}, {}, QStringLiteral("Hat"), QStringLiteral("1"), QStringLiteral("1214.50 EUR")}));
        QCOMPARE(preview->readRows[2].outcome, Outcome::Rejected);
        QCOMPARE(preview->readRows[2].reason, QStringLiteral("mangled_number"));
        QCOMPARE(preview->columnFields.value(7), QString());
        QCOMPARE(preview->firstRows[0][7], QStringLiteral("•••"));
        QCOMPARE(preview->used.dateOrder, QStringLiteral("dmy"));
        QCOMPARE(preview->used.decimal, QStringLiteral(","));
        QCOMPARE(preview->used.separator, QStringLiteral(";"));
    }

    void aFileOfNoUseIsAPreviewThatSaysWhy()
    {
        ShopFixture shop;
        const auto products = await(shop.desk->intake().previewShop(shop.put("ID,Type,SKU,Name,Published\n1,simple,a,b,1\n"), std::nullopt));
        AMENDS_OK(products);
        QCOMPARE(products->refusal, QStringLiteral("product_list"));
        const auto unknown = await(shop.desk->intake().previewShop(shop.put("colour,shape\nred,7\nblue,8\n"), std::nullopt));
        AMENDS_OK(unknown);
        QCOMPARE(unknown->refusal, QStringLiteral("no_columns"));
        QCOMPARE(unknown->header, QStringList({QStringLiteral("colour"), QStringLiteral("shape")}));
        const auto binary = await(shop.desk->intake().previewShop(shop.put(QByteArray("\x00\x01\x02\x03", 4)), std::nullopt));
        AMENDS_OK(binary);
        QCOMPARE(binary->refusal, QStringLiteral("not_a_table"));
    }

    void aFileOfNoUseHasItsTotalBesideItsFailure()
    {
        ShopFixture shop;
        const ImportTotal total = shop.bring("ID,Type,SKU,Name,Published\n1,simple,a,b,1\n");
        QCOMPARE(total.read, 1);
        QCOMPARE(total.rejected, 1);
        QVERIFY(total.failure.has_value());
        QVERIFY(!total.batch.isValid());
        QVERIFY(shop.batches().isEmpty());
    }

    void everyRowRefusedIsATotalAndNoFailure()
    {
        ShopFixture shop;
        const ImportTotal total = shop.bring("Order Number,Email,Date,Total\n,a@b.example,2026-01-05,1.00\n5.70306E+17,a@b.example,2026-01-05,1.00\n");
        QVERIFY(!total.failure);
        QCOMPARE(total.read, 2);
        QCOMPARE(total.rejected, 2);
        QCOMPARE(shop.reasons(), QStringList({QStringLiteral("no_order_number"), QStringLiteral("mangled_number")}));
        QVERIFY(shop.batches().isEmpty());
    }

    void remembersWhatWasChosenForAHeader()
    {
        ShopFixture shop;
        const QByteArray file = "wer;was;wann;viel\nann@client.example;1001;02.03.2026;12,50\n";
        const auto guess = await(shop.desk->intake().previewShop(shop.put(file), std::nullopt));
        AMENDS_OK(guess);
        QVERIFY(!guess->remembered);
        ColumnMapping mapping;
        mapping.fields = {{QStringLiteral("email"), QStringLiteral("wer")}, {QStringLiteral("order_number"), QStringLiteral("was")},
                          {QStringLiteral("ordered"), QStringLiteral("wann")}, {QStringLiteral("total"), QStringLiteral("viel")}};
        AMENDS_OK(await(shop.desk->intake().rememberMapping(guess->header, mapping)));
        shop.reopen();
        const auto known = await(shop.desk->intake().previewShop(shop.put("Wer;Was;Wann;Viel\nbob@client.example;1002;03.03.2026;7,00\n", QStringLiteral("next.csv")), std::nullopt));
        AMENDS_OK(known);
        QVERIFY(known->remembered);
        QCOMPARE(known->columnFields, QStringList({QStringLiteral("email"), QStringLiteral("order_number"), QStringLiteral("ordered"), QStringLiteral("total")}));
        QCOMPARE(shop.bring(file).added, 1);
        AMENDS_OK(await(shop.desk->intake().forgetMapping(guess->header)));
        QVERIFY(!await(shop.desk->intake().previewShop(shop.put(file), std::nullopt))->remembered);
    }

    void theCellsWinOverWhatWasRemembered()
    {
        ShopFixture shop;
        ColumnMapping mapping;
        mapping.fields = {{QStringLiteral("email"), QStringLiteral("who")}, {QStringLiteral("order_number"), QStringLiteral("no")},
                          {QStringLiteral("ordered"), QStringLiteral("day")}, {QStringLiteral("total"), QStringLiteral("sum")}};
        mapping.dateOrder = QStringLiteral("dmy");
        mapping.charset = QStringLiteral("windows-1252");
        mapping.separator = QStringLiteral(";");
        mapping.decimal = QStringLiteral(",");
        const QStringList header{QStringLiteral("who"), QStringLiteral("no"), QStringLiteral("day"), QStringLiteral("sum")};
        AMENDS_OK(await(shop.desk->intake().rememberMapping(header, mapping)));
        const auto other = await(shop.desk->intake().previewShop(shop.put("who,no,day,sum\nann@client.example,1,02/25/2026,3.50\n"), std::nullopt));
        AMENDS_OK(other);
        QVERIFY(other->remembered);
        QCOMPARE(other->used.dateOrder, QStringLiteral("mdy"));
        QCOMPARE(other->used.decimal, QStringLiteral("."));
        QCOMPARE(other->used.separator, QStringLiteral(","));
        const auto silent = await(shop.desk->intake().previewShop(shop.put("who;no;day;sum\nann@client.example;1;02/03/2026;3\n"), std::nullopt));
        AMENDS_OK(silent);
        QCOMPARE(silent->readRows.value(0).values.value(1), QStringLiteral("2026-03-02"));
        QVERIFY(silent->notes.isEmpty());
    }

    void eachFileMayHaveAMappingOfItsOwn()
    {
        ShopFixture shop;
        const QString a = shop.put("a,b,c,d\n1,ann@client.example,2026-01-05,3.00\n", QStringLiteral("a.csv"));
        const QString b = shop.put("a,b,c,d\nbob@client.example,2,4.00,2026-01-06\n", QStringLiteral("b.csv"));
        const auto mapping = [](const char* number, const char* email, const char* day, const char* total) {
            ColumnMapping made;
            made.fields = {{QStringLiteral("order_number"), QLatin1StringView(number)}, {QStringLiteral("email"), QLatin1StringView(email)},
                           {QStringLiteral("ordered"), QLatin1StringView(day)}, {QStringLiteral("total"), QLatin1StringView(total)}};
            return made;
        };
        ShopOptions options;
        options.mapping = mapping("a", "b", "c", "d");
        options.mappings.insert(b, mapping("b", "a", "d", "c"));
        QCOMPARE(shop.import({a, b}, options).added, 2);
        QCOMPARE(shop.orders(QStringLiteral("bob@client.example")), 1);
    }

    void tellsOfThePastImportsAndTakesOneBackLater()
    {
        ShopFixture shop;
        const QString file = shop.put(kOrders);
        const ImportTotal total = shop.import({file});
        shop.bring("Order Number,Email,Customer Name,Date,Total\n1003,cid@client.example,Cid,2026-01-05,1.00\n"
                   "1004,cid@client.example,Cid,2026-01-05,1.00\n1005,cid@client.example,Cid,2026-01-05,1.00\nx,,,nonsense,2.00\n", QStringLiteral("more.csv"));
        shop.reopen();
        QList<ImportBatch> batches = shop.batches();
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches[1].id, total.batch);
        QCOMPARE(batches[1].kind, QStringLiteral("shop"));
        QCOMPARE(batches[1].files, QStringList(file));
        QCOMPARE(batches[1].total.added, 2);
        QCOMPARE(batches[1].end, ImportEnd::Whole);
        QCOMPARE(batches[0].total.rejected, 1);
        QVERIFY(batches[1].canBeTakenBack());
        AMENDS_OK(await(shop.desk->intake().undoBatch(total.batch)));
        batches = shop.batches();
        QVERIFY(!batches[1].canBeTakenBack());
        QVERIFY(batches[0].canBeTakenBack());
        QCOMPARE(shop.customers(QStringLiteral("ann@client.example")), 0);
        QCOMPARE(shop.orders(QStringLiteral("cid@client.example")), 3);
    }

    void anImportThatFailsMidwayCanBeTakenBack()
    {
        ShopFixture shop;
        auto db = store::Connection::open(store::DataFolder::make(shop.folder())->database(), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        AMENDS_OK((*db)->execute(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON purchase WHEN NEW.order_number = '39000'"
                                                " BEGIN SELECT RAISE(FAIL, 'the disk is full'); END")));
        QByteArray file = "Order Number,Email,Date,Total\n";
        for (int i = 0; i < 40'000; ++i)
            file += QByteArray::number(i) + ",c" + QByteArray::number(i % 50) + "@client.example,2026-01-05,1.00\n";
        const ImportTotal total = shop.bring(file);
        QVERIFY(total.failure.has_value());
        QVERIFY(total.batch.isValid());
        QVERIFY(total.added > 0);
        QVERIFY(total.added < 39'000);
        QCOMPARE(total.read, total.added);
        const auto there = (*db)->number(QStringLiteral("SELECT count(*) FROM purchase"));
        AMENDS_OK(there);
        QCOMPARE(*there, total.added);
        QCOMPARE(shop.batches().value(0).end, ImportEnd::Failed);
        QCOMPARE(shop.batches().value(0).total.added, total.added);
        AMENDS_OK(await(shop.desk->intake().undoBatch(total.batch)));
        QCOMPARE((*db)->number(QStringLiteral("SELECT count(*) FROM purchase")).value_or(-1), 0);
        QCOMPARE((*db)->number(QStringLiteral("SELECT count(*) FROM customer")).value_or(-1), 0);
    }

    void whatWasNotTakenIsWrittenAsATableThatCanBeBroughtInAgain()
    {
        ShopFixture shop;
        shop.import({shop.put("Order Number,Email,Date,Total,Notes,Password\n1,ann@client.example,2026-01-05,1.00,fine,p\n"
                              "5.7E+17,bob@client.example,2026-01-05,2.00,=cmd|' /C calc'!A0,secret\n"),
                     shop.put("Receipt no;Email;Date;Total\n;cid@client.example;2026-01-05;3,00\n", QStringLiteral("second.csv"))});
        const QString out = shop.files.filePath(QStringLiteral("rejects.csv"));
        AMENDS_OK(writeRejects(out, shop.records));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(int(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QList<QByteArray> lines = bytes.mid(3).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].endsWith(",Order Number,Email,Date,Total,Notes,Password,Receipt no\r"));
        QVERIFY2(lines[1].startsWith("orders.csv,2,"), lines[1].constData());
        QVERIFY2(lines[1].endsWith(",5.7E+17,bob@client.example,2026-01-05,2.00,'=cmd|' /C calc'!A0,,\r"), lines[1].constData());
        QVERIFY2(lines[2].endsWith(",,cid@client.example,2026-01-05,\"3,00\",,,\r"), lines[2].constData());
        QVERIFY(!bytes.contains("secret"));
        // Once the number is written right again, the table itself is an order list.
        QByteArray mended = bytes;
        mended.replace("5.7E+17", "570306");
        QCOMPARE(shop.bring(mended, QStringLiteral("mended.csv")).added, 1);
        const Done nowhere = writeRejects(shop.files.filePath(QStringLiteral("no/such/folder.csv")), shop.records);
        QVERIFY(!nowhere);
    }

    void aLoyaltyCardNamesACustomer()
    {
        ShopFixture shop;
        QCOMPARE(shop.bring("Loyalty card,Name,Email\n2 900 11,Ann Maes,ann@client.example\n29 00 22,Bob Raes,\n", QStringLiteral("cards.csv")).added, 2);
        const ImportTotal total = shop.bring("Receipt number,Loyalty card,Date,Total\nR1,290011,2026-01-05,30.00\nR2,290022,2026-01-06,5.00\nR3,290033,2026-01-07,7.00\n");
        QCOMPARE(total.added, 3);
        QCOMPARE(shop.orders(QStringLiteral("ann@client.example")), 1);
        QCOMPARE(shop.orders(QStringLiteral("Bob Raes")), 1);
        QCOMPARE(shop.orders(QStringLiteral("290033")), 1);
    }

    void numbersWithAndWithoutZerosFindEachOtherOnlyWhereThatIsSure_data()
    {
        QTest::addColumn<QByteArray>("customers");
        QTest::addColumn<QByteArray>("orders");
        QTest::addColumn<int>("found");
        const QByteArray padded = "Customer ID,Name\n00003,Ann Maes\n00017,Bob Raes\n00120,Cid\n";
        const QByteArray plain = "Customer ID,Name\n3,Ann Maes\n17,Bob Raes\n120,Cid\n";
        QTest::newRow("zeros lost") << padded << QByteArray("1,3,,2026-01-05,1.00\n2,17,,2026-01-05,1.00\n3,18,,2026-01-05,1.00\n4,120,,2026-01-05,1.00\n") << 3;
        QTest::newRow("zeros gained") << plain << QByteArray("1,00003,,2026-01-05,1.00\n2,00017,,2026-01-05,1.00\n3,00018,,2026-01-05,1.00\n") << 2;
        QTest::newRow("both forms in the file") << padded << QByteArray("1,3,,2026-01-05,1.00\n2,00003,,2026-01-05,1.00\n") << 1;
        QTest::newRow("both forms known") << QByteArray(padded + "3,Dirk\n") << QByteArray("1,17,,2026-01-05,1.00\n") << 0;
        QTest::newRow("another name") << padded << QByteArray("1,3,Zoe Unlike,2026-01-05,1.00\n") << 0;
        QTest::newRow("the same name") << padded << QByteArray("1,3,A. Maes,2026-01-05,1.00\n") << 1;
        QTest::newRow("letters are no zeros") << QByteArray("Customer ID,Name\nK003,Ann Maes\n") << QByteArray("1,3,,2026-01-05,1.00\n") << 0;
    }
    void numbersWithAndWithoutZerosFindEachOtherOnlyWhereThatIsSure()
    {
        QFETCH(QByteArray, customers);
        QFETCH(QByteArray, orders);
        QFETCH(int, found);
        ShopFixture shop;
        shop.bring(customers, QStringLiteral("customers.csv"));
        shop.bring("Order Number,Customer ID,Customer Name,Date,Total\n" + orders);
        int owners = 0;
        for (const char* name : {"Ann Maes", "Bob Raes", "Cid"})
            owners += shop.orders(QLatin1StringView(name)) > 0 ? 1 : 0;
        QCOMPARE(owners, found);
    }

    void twoOfOneHouseholdStayTwo()
    {
        ShopFixture shop;
        const QByteArray list = "Name,Phone,Email\nAnn Maes,+32 475 00 00 11,ann@client.example\nBob Maes,+32 475 00 00 11,\nA. Maes,0475/000011,\n";
        QCOMPARE(shop.bring(list, QStringLiteral("customers.csv")).added, 2);
        QCOMPARE(shop.bring(list, QStringLiteral("again.csv")).skipped, 3);
        QCOMPARE(shop.customers(QStringLiteral("Maes")), 2);
        QCOMPARE(shop.customers(QStringLiteral("0475000011")), 2);
    }

    void correctingAColumnOfAKnownFormDoublesNoOrder()
    {
        ShopFixture shop;
        const QString file = shop.put("Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Phone\n"
                                      "#1001,ann@client.example,paid,EUR,35.00,2026-01-24 17:34:28 +0100,1,Mug,35.00,0475000011\n");
        QCOMPARE(shop.import({file}).added, 1);
        ShopOptions options;
        options.mapping = await(shop.desk->intake().previewShop(file, std::nullopt))->used;
        options.mapping->fields.remove(QStringLiteral("phone"));
        const ImportTotal again = shop.import({file}, options);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.skipped, 1);
    }
};

QTEST_GUILESS_MAIN(ShopIntakeTest)
#include "ShopIntakeTest.moc"
