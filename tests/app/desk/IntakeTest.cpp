#include "MailFixture.h"
#include "desk/Drafting.h"
#include "desk/Sending.h"
#include "support/Shared.h"

using namespace amends;

namespace {

QString write(const QTemporaryDir& dir, const QString& name, const QByteArray& bytes)
{
    QFile file(dir.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

Result<ImportTotal> importShop(DeskFixture& shop, const QStringList& files, bool dryRun = false, QList<ImportRecord>* records = nullptr)
{
    ShopOptions options;
    options.dryRun = dryRun;
    return await(shop.desk->intake().shop(files, options, {[records](const ImportRecord& record) {
                                                               if (records)
                                                                   records->append(record);
                                                           }, {}}));
}

const QByteArray kOrders = "Order Number,Email,Customer Name,Date,Total,Refunded,Item,Quantity,Price\n"
                           "1001,ann@client.example,Ann Maes,2026-01-05,30.00,0.00,Scarf,2,15.00\n"
                           "1002,ann@client.example,Ann Maes,2026-02-05,10.50,4.25,Hat,1,10.50\n"
                           "1003,bob@client.example,Bob Raes,2026-03-05,99.99,0.00,Jumper,1,99.99\n";

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void makesAComplaintAndItsCustomerOfAMail()
    {
        MailFixture shop;
        const ImportRecord record = shop.bring({});
        QCOMPARE(record.outcome, Outcome::Added);
        QCOMPARE(record.from, QStringLiteral("Marie Dupont <marie@client.example>"));
        const ComplaintPage page = shop.page(record.complaint);
        QCOMPARE(page.complaint.status, Status::New);
        QCOMPARE(page.complaint.language, Language::French);
        QCOMPARE(page.complaint.asked, Remedy::Refund);
        QVERIFY(page.complaint.unread);
        QVERIFY(!page.complaint.proposal.isEmpty());
        QCOMPARE(page.complaint.received, Letter().date);
        QCOMPARE(page.customerName, QStringLiteral("Marie Dupont"));
        QCOMPARE(page.messages.size(), 1);
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 1);
    }

    void reportsAMailThatIsKnownAndDoesNotDoubleIt()
    {
        MailFixture shop;
        Letter nameless;
        nameless.id.clear();
        nameless.subject = QStringLiteral("Panne");
        const QStringList paths{shop.put({}), shop.put(nameless)};
        AMENDS_OK(shop.import(paths));
        const auto again = shop.import(paths);
        AMENDS_OK(again);
        QCOMPARE(again->skipped, 2);
        QCOMPARE(again->added, 0);
        QCOMPARE(shop.records.constFirst().reason, QStringLiteral("already_known"));
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 2);
    }

    void joinsAnAnswerByItsReferencesInAnyOrderOfArrival()
    {
        for (const bool answerFirst : {false, true}) {
            MailFixture shop;
            Letter answer;
            answer.id = QStringLiteral("m2@client.example");
            answer.references = QStringLiteral("m1@client.example");
            answer.subject = QStringLiteral("Autre chose");
            answer.date = answer.date.addSecs(3600);
            const Letter first;
            const ComplaintId a = shop.bring(answerFirst ? answer : first).complaint;
            const ComplaintId b = shop.bring(answerFirst ? first : answer).complaint;
            QCOMPARE(a, b);
            QCOMPARE(shop.page(a).messages.size(), 2);
            QCOMPARE(shop.page(a).complaint.received, first.date);
        }
    }

    void joinsByOurNumberOnlyForTheComplaintsOwnCustomer()
    {
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        Letter hers;
        hers.id = QStringLiteral("m2@client.example");
        hers.subject = QStringLiteral("Re: Casque [%1]").arg(shop.read(complaint).number);
        Letter stranger = hers;
        stranger.id = QStringLiteral("m3@else.example");
        stranger.from = QStringLiteral("Somebody <else@else.example>");
        QCOMPARE(shop.bring(hers).complaint, complaint);
        QVERIFY(shop.bring(stranger).complaint != complaint);
    }

    void bringsAMatterBackToUsWhenSheWritesAgain()
    {
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        AMENDS_OK(await(shop.desk->complaints().setStatus({complaint}, Status::Waiting)));
        Letter answer;
        answer.id = QStringLiteral("m2@client.example");
        answer.references = QStringLiteral("m1@client.example");
        answer.date = answer.date.addSecs(7200);
        QCOMPARE(shop.bring(answer).complaint, complaint);
        const Complaint again = shop.read(complaint); // opening it reads it, so one look for both
        QCOMPARE(again.status, Status::Ours);
        QVERIFY(again.unread);
    }

    void decidesWhatIsOpen_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("status");
        const QString trouble = QStringLiteral("The parcel never arrived.\n");
        QTest::newRow("young and troubled") << 3 << false << QString() << trouble << Status::New;
        QTest::newRow("the last open day") << 13 << false << QString() << trouble << Status::New;
        QTest::newRow("older than the open days") << 15 << false << QString() << trouble << Status::Closed;
        QTest::newRow("answered last") << 3 << true << QString() << trouble << Status::Closed;
        QTest::newRow("nothing wrong") << 3 << false << QString() << QStringLiteral("Do you sell gloves?\n") << Status::NotAComplaint;
        QTest::newRow("a newsletter") << 3 << false << QStringLiteral("List-Unsubscribe: <mailto:x@y.example>\r\nPrecedence: bulk\r\n") << trouble
                                      << Status::NotAComplaint;
        QTest::newRow("an automatic answer") << 3 << false << QStringLiteral("Auto-Submitted: auto-replied\r\n") << trouble
                                             << Status::NotAComplaint;
    }
    void decidesWhatIsOpen()
    {
        QFETCH(int, daysAgo);
        QFETCH(bool, answered);
        QFETCH(QString, header);
        QFETCH(QString, text);
        QFETCH(Status, status);
        MailFixture shop;
        Letter letter;
        letter.subject = QStringLiteral("My order");
        letter.date = shop.clock.now().addDays(-daysAgo);
        letter.extra = header;
        letter.text = text;
        QStringList paths{shop.put(letter)};
        if (answered) {
            Letter reply;
            reply.from = QStringLiteral("anna@shop.example");
            reply.to = QStringLiteral("marie@client.example");
            reply.id = QStringLiteral("r1@shop.example");
            reply.references = letter.id;
            reply.date = letter.date.addSecs(60);
            paths << shop.put(reply);
        }
        AMENDS_OK(shop.import(paths));
        const Complaint complaint = shop.read(shop.records.constLast().complaint);
        QCOMPARE(complaint.status, status);
        QVERIFY(!complaint.proposal.isEmpty());
        QCOMPARE(complaint.closed.isValid(), status == Status::Closed);
    }

    void settlesAHandedOverReplyByTheShopsOwnCopy_data()
    {
        QTest::addColumn<bool>("sameId");
        QTest::addColumn<bool>("thread");
        QTest::addColumn<QString>("footer");
        QTest::newRow("under our Message-ID") << true << true << "";
        QTest::newRow("under another, in the thread") << false << true << "";
        QTest::newRow("under another, without thread") << false << false << "";
        QTest::newRow("with a footer of the mail program") << false << true << "Checked by a virus scanner.\r\n";
    }
    void settlesAHandedOverReplyByTheShopsOwnCopy()
    {
        QFETCH(bool, sameId);
        QFETCH(bool, thread);
        QFETCH(QString, footer);
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        SendOrder order;
        order.complaint = complaint;
        order.customer = shop.read(complaint).customer;
        order.text = QStringLiteral("Bonjour Madame Dupont,\n\nle nouveau casque part demain matin, et l'ancien est à vous.\n\nAnna");
        order.language = Language::French;
        const auto sent = await(shop.desk->sending().send(order));
        AMENDS_OK(sent);
        QVERIFY(QFile::exists(sent->file));
        Message recorded = shop.page(complaint).messages.constLast();
        QCOMPARE(recorded.delivery, Delivery::HandedOver);

        Letter copy;
        copy.from = QStringLiteral("Shop <shop@shop.example>");
        copy.to = QStringLiteral("Marie Dupont <marie@client.example>");
        copy.subject = QStringLiteral("Re: Casque fendu");
        copy.id = sameId ? recorded.headerId : QStringLiteral("other@shop.example");
        copy.references = thread ? QStringLiteral("m1@client.example") : QString();
        copy.text = QStringLiteral("Bonjour Madame Dupont,\r\n\r\nle nouveau casque part demain matin,\r\net l'ancien est à vous.\r\n\r\nAnna\r\n") + footer;
        copy.date = shop.clock.now();
        QCOMPARE(shop.bring(copy).outcome, Outcome::Updated);
        const ComplaintPage page = shop.page(complaint);
        QCOMPARE(page.messages.size(), 2);
        QCOMPARE(page.messages.constLast().delivery, Delivery::Sent);
        QVERIFY(!page.handedOver);
        QVERIFY(!QFile::exists(sent->file));
        QCOMPARE(shop.bring(copy).outcome, Outcome::Skipped);
        // Her answer to the copy finds the complaint.
        Letter answer;
        answer.id = QStringLiteral("m9@client.example");
        answer.references = copy.id;
        QCOMPARE(shop.bring(answer).complaint, complaint);
    }

    void findsThePurchaseSheNames()
    {
        MailFixture shop;
        QTemporaryDir files;
        AMENDS_OK(importShop(shop, {write(files, QStringLiteral("orders.csv"), kOrders)}));
        Letter letter;
        letter.from = QStringLiteral("Ann Maes <ann@client.example>");
        letter.text = QStringLiteral("The hat of order #1002 arrived broken.\n");
        const ComplaintPage page = shop.page(shop.bring(letter).complaint);
        QVERIFY(page.purchase.has_value());
        QCOMPARE(page.purchase->orderNumber, QStringLiteral("1002"));
        QCOMPARE(page.customerName, QStringLiteral("Ann Maes"));
    }

    void takesAnImportBackAsABatch()
    {
        MailFixture shop;
        const auto total = shop.import({shop.put({})});
        AMENDS_OK(total);
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 1);
        AMENDS_OK(await(shop.desk->intake().undoBatch(total->batch)));
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 0);
        QVERIFY(await(shop.desk->customers().find(QStringLiteral("marie@client.example"), 5))->isEmpty());
        QCOMPARE(shop.import({shop.mails.path()})->added, 1);
    }

    void stopsWhereTheUserSaysAndKeepsWhatIsFiled()
    {
        MailFixture shop;
        for (int i = 0; i < 250; ++i) {
            Letter letter;
            letter.id = QStringLiteral("n%1@client.example").arg(i);
            shop.put(letter);
        }
        const auto total = await(shop.desk->intake().mail({shop.mails.path()}, {}, {{}, [](const ImportProgress&) { return false; }}));
        AMENDS_OK(total);
        QVERIFY(total->cancelled);
        QVERIFY(total->added > 0 && total->added < 250);
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), total->added);
    }

    void countsOrdersOnceHoweverOftenTheyAreImported()
    {
        DeskFixture shop;
        QTemporaryDir files;
        const QString file = write(files, QStringLiteral("orders.csv"), kOrders);
        const auto dry = importShop(shop, {file}, true);
        AMENDS_OK(dry);
        QCOMPARE(dry->added, 3);
        QVERIFY(!dry->batch.isValid());
        QVERIFY(await(shop.desk->customers().find(QStringLiteral("ann@client.example"), 5))->isEmpty());
        QCOMPARE(importShop(shop, {file})->added, 3);
        const auto again = importShop(shop, {file});
        QCOMPARE(again->skipped, 3);
        QCOMPARE(again->added + again->updated, 0);
        const auto hits = await(shop.desk->customers().find(QStringLiteral("ann@client.example"), 5));
        AMENDS_OK(hits);
        QCOMPARE(hits->size(), 1);
        const auto page = await(shop.desk->history().customer(hits->constFirst().id));
        AMENDS_OK(page);
        QCOMPARE(page->orders, 2);
        QCOMPARE(page->net.constFirst().minor(), 3625); // 30.00 + 10.50 - 4.25
    }

    void takesShopRowsBackAsABatch()
    {
        DeskFixture shop;
        QTemporaryDir files;
        const auto total = importShop(shop, {write(files, QStringLiteral("orders.csv"), kOrders)});
        AMENDS_OK(total);
        AMENDS_OK(await(shop.desk->intake().undoBatch(total->batch)));
        QVERIFY(await(shop.desk->customers().find(QStringLiteral("ann@client.example"), 5))->isEmpty());
    }

    void saysWhyAFileIsOfNoUse()
    {
        DeskFixture shop;
        QTemporaryDir files;
        const auto total = importShop(shop, {write(files, QStringLiteral("junk.csv"), "\x00\x01\x02garbage\x00")});
        AMENDS_OK(total);
        QVERIFY(total->failure.has_value());
        QList<ImportRecord> records;
        const auto both = importShop(shop, {write(files, QStringLiteral("junk.csv"), "\x00\x01\x02garbage\x00"),
                                            write(files, QStringLiteral("orders.csv"), kOrders)}, false, &records);
        AMENDS_OK(both);
        QCOMPARE(both->added, 3);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.constFirst().outcome, Outcome::Rejected);
    }

    void agreesToTheCentWithAPlainSumOfTheLines()
    {
        const QString file = sharedFile(QStringLiteral("data/purchases/uci-online-retail/2011-02.csv"));
        AMENDS_NEED_SHARED(file);
        // The other way: every line by itself, in exact ten-thousandths.
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        lines.readLine();
        qint64 expected = 0;
        qint64 count = 0;
        while (!lines.atEnd()) {
            // Quantity and price stand after the description, which may hold commas: read from the right.
            const QStringList cells = QString::fromUtf8(lines.readLine()).trimmed().split(u',');
            const qsizetype n = cells.size();
            const qint64 milli = qRound64(cells[n - 3].toDouble() * 1000);
            const qint64 amount = cells[n - 5].toLongLong() * milli; // thousandths
            expected += (std::abs(amount) + 5) / 10 * (amount < 0 ? -1 : 1);
            ++count;
        }
        DeskFixture shop;
        const auto total = importShop(shop, {file});
        AMENDS_OK(total);
        QCOMPARE(total->added, count);
        shop.inStore([&](store::Tables&) {});
        auto db = store::Connection::open(store::DataFolder::make(shop.folder())->database(), store::Connection::Mode::ReadOnly);
        QCOMPARE((*db)->number(QStringLiteral("SELECT sum(total) FROM purchase")).value(), expected);
        QCOMPARE((*db)->number(QStringLiteral("SELECT sum(amount) FROM purchase_line")).value(), expected);
    }

    void joinsTheTablesOfOneShopInAnyOrder()
    {
        const QString folder = sharedFile(QStringLiteral("data/purchases/olist"));
        AMENDS_NEED_SHARED(folder);
        const QStringList names{QStringLiteral("olist_customers"), QStringLiteral("olist_orders"), QStringLiteral("olist_order_items")};
        QList<qint64> figures[2];
        for (const bool backwards : {false, true}) {
            DeskFixture shop;
            for (int i = 0; i < 3; ++i) // one import a table, as a shop would over days
                AMENDS_OK(importShop(shop, {QStringLiteral("%1/%2.csv").arg(folder, names[backwards ? 2 - i : i])}));
            auto db = store::Connection::open(store::DataFolder::make(shop.folder())->database(), store::Connection::Mode::ReadOnly);
            for (const char* sql : {"SELECT count(*) FROM customer", "SELECT count(*) FROM purchase WHERE customer IS NOT NULL",
                                    "SELECT sum(total) FROM purchase", "SELECT sum(net) FROM customer_spend"})
                figures[backwards] << (*db)->number(QLatin1String(sql)).value();
        }
        QCOMPARE(figures[0], figures[1]);
        QVERIFY(figures[0].constFirst() > 0);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "IntakeTest.moc"
