#include "DeskFixture.h"
#include "desk/SecondReader.h"
#include <QDirIterator>

using namespace amends;

namespace {

/// In every text that is hers, in letters and digits as a search index keeps them.
const QByteArray kHers = "zyxqwv";

QString hers(const char* what)
{
    return QString::fromLatin1(kHers) + QString::fromLatin1(what);
}

/// The files of a folder that hold some letters, whatever kind of files they are.
QStringList filesWith(const QString& folder, const QByteArray& letters)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QString::fromLatin1(letters)) || (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(letters)))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class CustomerErasureTest : public QObject
{
    Q_OBJECT

    struct Shop : DeskFixture
    {
        ComplaintId id = complaint(hers("subject"), hers("story"), hers("name"));
        CustomerId customer = read(id).customer;
        PurchaseId purchase;

        Result<CustomerErasure> erased() { return await(desk->customers().erase(customer)); }
        qint64 number(const QString& sql)
        {
            const auto db = store::Connection::open(store::DataFolder::at(folder()).database(), store::Connection::Mode::ReadOnly);
            return db ? (*db)->number(sql).value_or(-1) : -1;
        }
        void close()
        {
            inStore([&](store::Tables& tables) {
                Complaint complaint = *tables.complaints.existing(id);
                complaint.status = Status::Resolved;
                QVERIFY(tables.complaints.save(complaint));
            });
        }
        /// Letters of hers in every place that a text can stand.
        void fill()
        {
            const StaffId bea = *await(desk->shopBook().saveStaff({{}, QStringLiteral("Bea"), QStringLiteral("BE"), {}, true}));
            const auto reading = await(desk->secondReader().ask(id, bea, hers("note")));
            AMENDS_OK(reading);
            AMENDS_OK(await(desk->secondReader().remark(*reading, hers("passage"), hers("remark"))));
            AMENDS_OK(await(desk->customers().remember(customer, hers("remember"))));
            const CustomerId other = read(complaint(QStringLiteral("Cup"), QStringLiteral("Cracked."), QStringLiteral("Bob"))).customer;
            AMENDS_OK(await(desk->customers().link(customer, other, LinkKind::Household)));
            const auto folder = store::DataFolder::make(this->folder());
            AMENDS_OK(folder);
            const QString sha = *folder->keep(kHers + " the picture");
            AMENDS_OK(folder->putOut(read(id).number + QStringLiteral("-7.eml"), kHers));
            inStore([&](store::Tables& tables) {
                Purchase bought;
                bought.customer = customer;
                bought.orderNumber = hers("order");
                bought.ordered = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
                bought.total = Money(2500, Currency());
                purchase = *tables.purchases.add(bought);
                QVERIFY(tables.drafts.keepVersion(id, hers("draft"), bought.ordered));
                QVERIFY(tables.approvals.add({QStringLiteral("k"), QStringLiteral("vague"), hers("words"), hers("reason"), id, bought.ordered}));
                Message message;
                message.complaint = id;
                message.at = bought.ordered;
                message.from = hers("@example.org");
                message.text = hers("letter");
                message.html = hers("html");
                const auto added = tables.messages.add(message);
                QVERIFY(added.has_value());
                AttachmentInfo file;
                file.name = hers(".png");
                file.sha256 = sha;
                file.size = 9;
                QVERIFY(tables.attachments.add(*added, file).has_value());
            });
            const auto db = store::Connection::open(folder->database(), store::Connection::Mode::ReadWrite);
            AMENDS_OK((*db)->execute(QStringLiteral(
                "UPDATE complaint SET purchase = %2, wanted_words = '%3' WHERE id = %1;"
                "INSERT INTO promise (complaint, kind, due, sentence, broken) VALUES (%1, 'result', '2026-10-05', '%3', 0);"
                "INSERT INTO gesture (complaint, kind, what, cost, currency, why, given_on) VALUES (%1, 'voucher', '%3', 500, 'EUR', '%3', '2026-10-06');"
                "INSERT INTO after_care (complaint, score, words) VALUES (%1, 9, '%3');"
                "INSERT INTO batch (kind, started) VALUES ('shop', 1);"
                "INSERT INTO batch_row (batch, tbl, row, before) VALUES (1, 'customer', %4, '{\"name\":\"%3\"}')")
                .arg(id.value()).arg(purchase.value()).arg(hers("sql")).arg(customer.value())));
        }
    };

private slots:
    void noLetterOfHersIsLeftInTheFolder()
    {
        Shop shop;
        shop.fill();
        shop.close();
        shop.reopen();
        QVERIFY(filesWith(shop.folder(), kHers).size() >= 3); // the database, the picture, the mail in the outbox
        const auto erased = shop.erased();
        AMENDS_OK(erased);
        QCOMPARE(erased->complaints, 1);
        QCOMPARE(erased->messages, 2);
        QCOMPARE(erased->purchases, 1);
        shop.desk.reset();
        QCOMPARE(filesWith(shop.folder(), kHers), QStringList());
        QVERIFY(store::Store::open(shop.folder()).has_value());
    }

    void theFiguresOfTheShopStay()
    {
        Shop shop;
        shop.fill();
        shop.close();
        shop.reopen();
        const QString number = shop.read(shop.id).number;
        AMENDS_OK(shop.erased());
        const Complaint left = shop.read(shop.id);
        QCOMPARE(left.number, number);
        QCOMPARE(left.status, Status::Resolved);
        QVERIFY(!left.customer.isValid());
        QCOMPARE(left.purchase, shop.purchase);
        QCOMPARE(shop.number(QStringLiteral("SELECT total FROM purchase WHERE customer IS NULL")), 2500);
        QCOMPARE(shop.number(QStringLiteral("SELECT cost FROM gesture")), 500);
        QCOMPARE(shop.number(QStringLiteral("SELECT score FROM after_care")), 9);
        QCOMPARE(shop.number(QStringLiteral("SELECT count(*) FROM event WHERE kind = 'customer_erased'")), 1);
        QCOMPARE(shop.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
    }

    void othersKeepWhatIsTheirs()
    {
        Shop shop;
        shop.fill();
        shop.close();
        const ComplaintId other = shop.complaint(QStringLiteral("Kettle"), QStringLiteral("It whistles."), QStringLiteral("Cleo"));
        const QString same = QString::fromLatin1("the same picture");
        shop.inStore([&](store::Tables& tables) {
            const QString sha = *store::DataFolder::make(shop.folder())->keep(same.toLatin1());
            for (const ComplaintId complaint : {shop.id, other}) {
                Message message;
                message.complaint = complaint;
                message.at = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
                const auto added = tables.messages.add(message);
                AttachmentInfo file;
                file.name = QStringLiteral("a.png");
                file.sha256 = sha;
                QVERIFY(tables.attachments.add(*added, file).has_value());
            }
        });
        shop.reopen();
        AMENDS_OK(shop.erased());
        QCOMPARE(shop.ids(View::All, QStringLiteral("whistles")), QList<ComplaintId>{other});
        QCOMPARE(filesWith(shop.folder(), same.toLatin1()).size(), 1);
        QVERIFY(shop.read(other).customer.isValid());
    }

    void whoStillWaitsForAnAnswerIsNotErased()
    {
        Shop shop;
        const auto erased = shop.erased();
        QVERIFY(!erased);
        QCOMPARE(erased.error().problem, Problem::Conflict);
        QVERIFY(erased.error().detail.contains(shop.read(shop.id).number));
        QVERIFY(shop.read(shop.id).customer.isValid());
        QCOMPARE(shop.ids(View::All, hers("story")), QList<ComplaintId>{shop.id});
    }

    void whoIsNotThereIsNotErased()
    {
        Shop shop;
        const auto erased = await(shop.desk->customers().erase(CustomerId(4711)));
        QVERIFY(!erased);
        QCOMPARE(erased.error().problem, Problem::NotFound);
    }

    void nothingDoneBeforeCanBeTakenBack()
    {
        Shop shop;
        shop.close();
        AMENDS_OK(await(shop.desk->customers().remember(shop.customer, hers("remember"))));
        QVERIFY(!shop.desk->undo().next().isEmpty());
        AMENDS_OK(shop.erased());
        QVERIFY(shop.desk->undo().next().isEmpty());
    }

    void whileTheWindowHasTheShopOpenHerLettersGoWhenItCloses()
    {
        Shop shop;
        shop.fill();
        shop.close();
        shop.reopen();
        {
            const auto window = shop.another();
            QVERIFY(window);
            (void)await(window->inbox().open({View::All, {}}));
            AMENDS_OK(shop.erased());
            shop.desk.reset();
        }
        QCOMPARE(filesWith(shop.folder(), kHers), QStringList());
    }
};

QTEST_GUILESS_MAIN(CustomerErasureTest)
#include "CustomerErasureTest.moc"
