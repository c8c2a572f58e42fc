#include "desk/LawShelf.h"
#include "DeskFixture.h"
#include "desk/Complaints.h"
#include "desk/History.h"
#include "desk/ShopBook.h"
#include "law/FactsPack.h"
#include <QFile>
#include <QtTest>

using namespace amends;

/// The law's facts as a shop keeps them.
class LawShelfTest : public QObject
{
    Q_OBJECT

    /// A shop in Belgium with one lamp of a hundred days.
    static ComplaintId matter(DeskFixture& shop)
    {
        Shop book = *await(shop.desk->shopBook().shop());
        book.country = QStringLiteral("BE");
        (void)await(shop.desk->shopBook().saveShop(book));
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        shop.inStore([&](store::Tables& tables) {
            Complaint complaint = shop.read(id);
            Purchase purchase;
            purchase.customer = complaint.customer;
            purchase.orderNumber = QStringLiteral("#7");
            purchase.ordered = shop.clock.now().addDays(-100);
            purchase.delivered = shop.clock.now().date().addDays(-98);
            complaint.purchase = *tables.purchases.add(purchase);
            (void)tables.complaints.save(complaint);
        });
        return id;
    }

    static int days(DeskFixture& shop, ComplaintId id)
    {
        return await(shop.desk->history().complaint(id))->guarantee.guaranteeDays;
    }

    static QString saved(DeskFixture& shop, const QByteArray& text, const QString& name = QStringLiteral("be.toml"))
    {
        const QString path = shop.dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's own file");
        return path;
    }

    /// The program's file with a guarantee of three years in it.
    static QByteArray threeYears(DeskFixture& shop)
    {
        QByteArray text = *await(shop.desk->lawShelf().textOf(QStringLiteral("BE")));
        return text.replace("period = \"2 years\"", "period = \"3 years\"");
    }

private slots:
    void aCorrectedFileHoldsFromNowOn()
    {
        DeskFixture shop;
        const ComplaintId id = matter(shop);
        const int before = days(shop, id);
        QVERIFY(before > 700 && before < 740);
        const auto country = await(shop.desk->lawShelf().take(saved(shop, threeYears(shop))));
        QVERIFY(country);
        QCOMPARE(*country, QStringLiteral("BE"));
        QVERIFY(days(shop, id) > 1090);
        QVERIFY(await(shop.desk->lawShelf().textOf(QStringLiteral("be")))->contains("3 years"));
        QVERIFY(await(shop.desk->lawShelf().backToPrograms(QStringLiteral("BE"))));
        QCOMPARE(days(shop, id), before);
        QCOMPARE(await(shop.desk->lawShelf().editions())->size(), 2);
    }

    void aClosedComplaintKeepsTheFactsItWasJudgedBy()
    {
        DeskFixture shop;
        const ComplaintId id = matter(shop);
        const int before = days(shop, id);
        QVERIFY(await(shop.desk->complaints().setStatus({id}, Status::Closed)));
        shop.clock.advance(3600);
        QVERIFY(await(shop.desk->lawShelf().take(saved(shop, threeYears(shop)))));
        QCOMPARE(days(shop, id), before);
        QVERIFY(await(shop.desk->complaints().setStatus({id}, Status::Ours)));
        QVERIFY(days(shop, id) > 1090);
    }

    void aFileThatMakesNoSenseChangesNothingAndSaysItsLine()
    {
        DeskFixture shop;
        const auto refused = await(shop.desk->lawShelf().take(saved(shop, threeYears(shop).replace("3 years", "three ages"))));
        QVERIFY(!refused);
        QVERIFY(refused.error().file.endsWith(QStringLiteral("be.toml")));
        QVERIFY(!refused.error().place.isEmpty());
        QVERIFY(await(shop.desk->lawShelf().editions())->isEmpty());
        QVERIFY(!await(shop.desk->lawShelf().take(shop.dir.filePath(QStringLiteral("not there.toml")))));
    }

    void aSignedPackSaysWhoSignedItAndIsKnownTheNextTime()
    {
        DeskFixture shop;
        const ComplaintId id = matter(shop);
        const law::SigningKeys keys = law::newSigningKeys();
        const auto pack = law::writePack(QStringLiteral("2027-01"), {{QStringLiteral("be.toml"), threeYears(shop)}}, keys.secret);
        QVERIFY(pack);
        const QString path = saved(shop, *pack, QStringLiteral("be.amends-law"));
        const auto seen = await(shop.desk->lawShelf().look(path));
        QVERIFY(seen);
        QVERIFY(!seen->known);
        QCOMPARE(seen->countries, QStringList{QStringLiteral("BE")});
        QCOMPARE(seen->fingerprint, law::fingerprint(keys.open));
        QVERIFY(await(shop.desk->lawShelf().takeSigned(path)));
        QVERIFY(days(shop, id) > 1090);
        QVERIFY(await(shop.desk->lawShelf().look(path))->known);
        QCOMPARE(await(shop.desk->lawShelf().editions())->front().signer, keys.open);
    }

    void aPackThatWasAlteredIsNotTaken()
    {
        DeskFixture shop;
        QByteArray pack = *law::writePack(QStringLiteral("1"), {{QStringLiteral("be.toml"), threeYears(shop)}}, law::newSigningKeys().secret);
        pack.replace("3 years", "4 years");
        const auto refused = await(shop.desk->lawShelf().takeSigned(saved(shop, pack, QStringLiteral("be.amends-law"))));
        QVERIFY(!refused);
        QVERIFY(await(shop.desk->lawShelf().editions())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(LawShelfTest)
#include "LawShelfTest.moc"
