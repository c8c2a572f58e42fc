#include "DeskFixture.h"
#include "desk/Preventions.h"
#include "desk/Remedies.h"
#include "desk/SecondReader.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace amends;

class CustomerExportTest : public QObject
{
    Q_OBJECT

    struct Shop : DeskFixture
    {
        ComplaintId id = complaint(QStringLiteral("Lamp broken"));
        CustomerId ann = read(id).customer;
        QString target = dir.filePath(QStringLiteral("out/ann"));

        Result<CustomerExport> exported() { return await(desk->customers().exportTo(ann, target)); }

        /// The SHA-256 of the file, which came with a message of its own.
        QString attach(const QString& name, const QByteArray& bytes)
        {
            QString sha;
            inStore([&](store::Tables& tables) {
                sha = *store::DataFolder::make(folder())->keep(bytes);
                Message message;
                message.complaint = id;
                message.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
                message.text = QStringLiteral("See the picture.");
                const auto added = tables.messages.add(message);
                QVERIFY(added.has_value());
                AttachmentInfo info;
                info.name = name;
                info.mimeType = QStringLiteral("image/png");
                info.sha256 = sha;
                info.size = bytes.size();
                QVERIFY(tables.attachments.add(*added, info).has_value());
            });
            return sha;
        }

        QByteArray bytes(const QString& name) const
        {
            QFile file(target + u'/' + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QJsonObject json() const { return QJsonDocument::fromJson(bytes(QStringLiteral("customer.json"))).object(); }
        QStringList left() const { return QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }
    };

private slots:
    void writesTheFilesThatWereSentAsTheyWere()
    {
        Shop shop;
        const QByteArray picture("\x89PNG\r\n\0\xff", 8);
        shop.attach(QStringLiteral("../lamp.PNG"), picture);
        const auto report = shop.exported();
        AMENDS_OK(report);
        QCOMPARE(report->complaints, 1);
        QCOMPARE(report->attachments, 1);
        QString file;
        for (const QJsonValue& message : shop.json()[u"complaints"][0][u"messages"].toArray()) {
            for (const QJsonValue& attachment : message[u"attachments"].toArray())
                file = attachment[u"file"].toString();
        }
        QVERIFY2(file.startsWith(QStringLiteral("attachments/")) && file.endsWith(QStringLiteral(".png")), qPrintable(file));
        QCOMPARE(shop.bytes(file), picture);
    }

    void writesWhatWasNotedAtAComplaint()
    {
        Shop shop;
        const StaffId bea = *await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Bea"), QStringLiteral("BE"), {}, true}));
        shop.inStore([&](store::Tables& tables) {
            Complaint complaint = *tables.complaints.existing(shop.id);
            Purchase purchase;
            purchase.customer = shop.ann;
            purchase.ordered = complaint.received.addDays(-30);
            complaint.purchase = *tables.purchases.add(purchase);
            complaint.heat = Heat::Angry;
            complaint.wantedWords = QStringLiteral("before my birthday");
            QVERIFY(tables.complaints.save(complaint));
            QVERIFY(tables.drafts.keepVersion(shop.id, QStringLiteral("Dear Ann, first try"), complaint.received));
            QVERIFY(tables.approvals.add({QStringLiteral("k1"), QStringLiteral("vague"), QStringLiteral("soon"), QStringLiteral("she knows"), shop.id, complaint.received}));
            QVERIFY(tables.approvals.add({QStringLiteral("k2"), QStringLiteral("vague"), QStringLiteral("later"), QStringLiteral("of the house"), {}, complaint.received}));
        });
        shop.reopen();
        SaleTerms terms;
        terms.goods = Goods::Used;
        AMENDS_OK(await(shop.desk->complaints().setSaleTerms(shop.id, terms)));
        const auto reading = await(shop.desk->secondReader().ask(shop.id, bea, QStringLiteral("look at the tone")));
        AMENDS_OK(reading);
        AMENDS_OK(await(shop.desk->secondReader().remark(*reading, QStringLiteral("your fault"), QStringLiteral("Too hard"))));
        AMENDS_OK(shop.exported());

        const QJsonObject all = shop.json();
        const QJsonValue complaint = all[u"complaints"][0];
        QCOMPARE(complaint[u"temperature"].toString(), QStringLiteral("angry"));
        QCOMPARE(complaint[u"wanted_words"].toString(), QStringLiteral("before my birthday"));
        QCOMPARE(complaint[u"sale_terms"][0][u"goods"].toString(), QStringLiteral("used"));
        QCOMPARE(complaint[u"sale_terms"][0][u"purchase"], all[u"purchases"][0][u"id"]);
        QCOMPARE(complaint[u"second_reading"][u"note"].toString(), QStringLiteral("look at the tone"));
        QCOMPARE(complaint[u"second_reading"][u"remarks"][0][u"text"].toString(), QStringLiteral("Too hard"));
        QCOMPARE(complaint[u"draft_versions"][0][u"text"].toString(), QStringLiteral("Dear Ann, first try"));
        QCOMPARE(complaint[u"set_aside"].toArray().size(), 1);
        QCOMPARE(complaint[u"set_aside"][0][u"reason"].toString(), QStringLiteral("she knows"));
        QStringList kinds;
        for (const QJsonValue& event : all[u"events"].toArray()) {
            kinds << event[u"kind"].toString();
            QCOMPARE(event[u"complaint"], complaint[u"number"]);
        }
        QVERIFY2(kinds.contains(QStringLiteral("sale_terms_changed")), qPrintable(kinds.join(u' ')));
        QVERIFY(!shop.bytes(QStringLiteral("customer.json")).contains("Bea"));
    }

    void writesWhatCameOfAComplaint()
    {
        Shop shop;
        AMENDS_OK(await(shop.desk->remedies().assess(shop.id, AssessmentQuestion::Carrier, AssessmentAnswer::Us)));
        AMENDS_OK(await(shop.desk->remedies().choose(shop.id, Remedy::Replace, Money(1250, Currency()))));
        Prevention prevention;
        prevention.what = QStringLiteral("Thicker boxes");
        prevention.changedOn = QDate(2026, 11, 1);
        const auto changed = await(shop.desk->preventions().add(prevention));
        AMENDS_OK(changed);
        AMENDS_OK(await(shop.desk->preventions().setTold({*changed}, shop.id, true)));
        AMENDS_OK(shop.exported());
        const QJsonValue complaint = shop.json()[u"complaints"][0];
        QCOMPARE(complaint[u"assessment"].toArray().size(), 1);
        QCOMPARE(complaint[u"assessment"][0][u"question"].toString(), QStringLiteral("carrier"));
        QCOMPARE(complaint[u"assessment"][0][u"answer"].toString(), QStringLiteral("us"));
        QCOMPARE(complaint[u"remedies"][0][u"cost"][u"minor"].toInteger(), 1250);
        QCOMPARE(complaint[u"preventions_told"][0][u"what"].toString(), QStringLiteral("Thicker boxes"));
        QVERIFY(!complaint[u"preventions_told"][0][u"told_on"].isNull());
    }

    void namesNobodyElse()
    {
        Shop shop;
        const ComplaintId other = shop.complaint(QStringLiteral("Hat torn"), QStringLiteral("It tore."), QStringLiteral("Zoe Janssens"));
        const CustomerId zoe = shop.read(other).customer;
        AMENDS_OK(await(shop.desk->customers().link(shop.ann, zoe, LinkKind::Household)));
        AMENDS_OK(shop.exported());
        const QJsonArray linked = shop.json()[u"linked"].toArray();
        QCOMPARE(linked.size(), 1);
        QCOMPARE(linked[0][u"id"].toInteger(), zoe.value());
        QCOMPARE(linked[0].toObject().keys(), (QStringList{QStringLiteral("id"), QStringLiteral("kind")}));
        const QByteArray bytes = shop.bytes(QStringLiteral("customer.json"));
        QVERIFY(bytes.contains("Ann Peeters"));
        for (const char* word : {"Zoe", "zoe@", "Hat torn", "It tore"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void leavesNothingBehindWhereItFails_data()
    {
        QTest::addColumn<bool>("existed");
        QTest::newRow("a folder made here") << false;
        QTest::newRow("a folder that was there") << true;
    }
    void leavesNothingBehindWhereItFails()
    {
        QFETCH(bool, existed);
        Shop shop;
        shop.attach(QStringLiteral("a.png"), "first");
        const QString sha = shop.attach(QStringLiteral("b.png"), "second");
        QVERIFY(!existed || QDir().mkpath(shop.target));
        // A folder where the second file lies: it is there, and nobody can read it as a file.
        const QString kept = store::DataFolder::make(shop.folder())->attachment(sha);
        QVERIFY(QFile::remove(kept) && QDir().mkdir(kept));
        const auto failed = shop.exported();
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::Unreadable);
        QCOMPARE(QFileInfo::exists(shop.target), existed);
        QCOMPARE(QFileInfo::exists(QFileInfo(shop.target).path()), existed);
        QCOMPARE(shop.left(), QStringList());

        QVERIFY(QDir().rmdir(kept));
        AMENDS_OK(shop.exported()); // and nothing is in the way of another try
        QCOMPARE(shop.left(), (QStringList{QStringLiteral("attachments"), QStringLiteral("customer.json")}));
    }

    void writesIntoNoFolderThatHoldsSomething_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << QStringLiteral("notes.txt");
        QTest::newRow("a hidden file") << QStringLiteral(".hidden");
    }
    void writesIntoNoFolderThatHoldsSomething()
    {
        QFETCH(QString, name);
        Shop shop;
        QVERIFY(QDir().mkpath(shop.target));
        QFile file(shop.target + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto failed = shop.exported();
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::Conflict);
        QCOMPARE(shop.left(), QStringList{name});
    }

    void takesNoFileForAFolder()
    {
        Shop shop;
        QVERIFY(QDir().mkpath(QFileInfo(shop.target).path()));
        QFile file(shop.target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(!shop.exported());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void leavesTheRightsOfAFolderThatWasThere()
    {
#ifdef Q_OS_WIN
        QSKIP("rights are lists here");
#endif
        Shop shop;
        QVERIFY(QDir().mkpath(shop.target));
        QVERIFY(QFile::setPermissions(shop.target, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup));
        const auto before = QFile::permissions(shop.target);
        AMENDS_OK(shop.exported());
        QCOMPARE(QFile::permissions(shop.target), before);
        QCOMPARE(QFile::permissions(shop.target + QStringLiteral("/customer.json")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void findsNobodyToExport()
    {
        Shop shop;
        const auto failed = await(shop.desk->customers().exportTo(CustomerId(99), shop.target));
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::NotFound);
        QVERIFY(!QFileInfo::exists(shop.target));
    }
};

QTEST_GUILESS_MAIN(CustomerExportTest)
#include "CustomerExportTest.moc"
