#include "DeskFixture.h"

using namespace amends;

namespace {

Purchase bought(CustomerId customer, const QDate& day, qint64 cents, const Currency& currency = {})
{
    Purchase purchase;
    purchase.customer = customer;
    purchase.orderNumber = QStringLiteral("W-%1").arg(day.toString(QStringLiteral("yyyyMMdd")));
    purchase.ordered = QDateTime(day, QTime(12, 0), Qt::UTC);
    purchase.total = Money(cents, currency);
    purchase.discount = Money(0, currency);
    purchase.refunded = Money(0, currency);
    return purchase;
}

} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoACustomerIs()
    {
        DeskFixture shop;
        const ComplaintId complaint = shop.complaint(QStringLiteral("Headset cracked"));
        const CustomerId ann = shop.read(complaint).customer;
        const CustomerId company = shop.read(shop.complaint(QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Studio Ann"))).customer;
        shop.inStore([&](store::Tables& tables) {
            Purchase old = bought(ann, QDate(2022, 3, 1), 10000);
            old.refunded = Money(2500, Currency());
            Purchase cancelled = bought(ann, QDate(2023, 3, 1), 99900);
            cancelled.cancelled = true;
            for (const Purchase& purchase :
                 {old, cancelled, bought(ann, QDate(2024, 5, 2), 20000), bought(ann, QDate(2024, 7, 2), 2000, *Currency::fromCode(u"GBP")),
                  bought(company, QDate(2025, 1, 2), 1120000)})
                QVERIFY(tables.purchases.add(purchase).has_value());
        });
        AMENDS_OK(await(shop.desk->customers().link(ann, company, LinkKind::Company)));
        const auto page = await(shop.desk->history().customer(ann));
        AMENDS_OK(page);
        QCOMPARE(page->customer.name, QStringLiteral("Ann Peeters"));
        QCOMPARE(page->net, (QList<Money>{Money(27500, Currency()), Money(2000, *Currency::fromCode(u"GBP"))}));
        QCOMPARE(page->refunded, (QList<Money>{Money(2500, Currency())}));
        QCOMPARE(page->orders, 3);
        QCOMPARE(page->first, QDate(2022, 3, 1));
        QCOMPARE(page->last, QDate(2024, 7, 2));
        QList<qint64> years;
        for (const SpendYear& year : page->years)
            years.append(year.net.minor());
        QCOMPARE(years, (QList<qint64>{7500, 0, 20000, 0, 0})); // 2022 to 2026
        QVERIFY(page->loyalty.has_value());
        QCOMPARE(page->loyalty->loyalty, Loyalty::Gone);
        QCOMPARE(page->loyalty->orders, 3);
        QCOMPARE(page->purchases.size(), 4);
        QCOMPARE(page->complaints.size(), 1);
        QCOMPARE(page->complaints.first().id, complaint);
        QCOMPARE(page->linked.size(), 1);
        QCOMPARE(page->linked.first().name, QStringLiteral("Studio Ann"));
        QCOMPARE(page->linked.first().net, (QList<Money>{Money(1120000, Currency())}));
    }

    void claimsNoLoyaltyWhereNothingWasBought()
    {
        DeskFixture shop;
        const auto page = await(shop.desk->history().customer(shop.read(shop.complaint(QStringLiteral("One"))).customer));
        AMENDS_OK(page);
        QVERIFY(!page->loyalty.has_value());
        QVERIFY(page->years.isEmpty() && page->net.isEmpty());
        const auto nobody = await(shop.desk->history().customer(CustomerId(99)));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().problem, Problem::NotFound);
    }

    void findsExactOnesFirst()
    {
        DeskFixture shop;
        shop.complaint(QStringLiteral("One"), QStringLiteral("x"), QStringLiteral("Annette Maes"));
        shop.complaint(QStringLiteral("Two"), QStringLiteral("x"), QStringLiteral("Ann Peeters"));
        const auto hits = await(shop.desk->customers().find(QStringLiteral("ann@example.org"), 10));
        AMENDS_OK(hits);
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->first().exact);
        QCOMPARE(hits->first().name, QStringLiteral("Ann Peeters"));
        const auto byName = await(shop.desk->customers().find(QStringLiteral("ann"), 10));
        QCOMPARE(byName->size(), 2);
        QVERIFY(!byName->first().exact);
    }

    void remembersForgetsAndTakesBack()
    {
        DeskFixture shop;
        const CustomerId ann = shop.read(shop.complaint(QStringLiteral("One"))).customer;
        const auto remembered = [&] { return await(shop.desk->history().customer(ann))->customer.remember; };
        AMENDS_OK(await(shop.desk->customers().remember(ann, QStringLiteral(" post joke "))));
        QCOMPARE(remembered(), QStringList{QStringLiteral("post joke")});
        AMENDS_OK(await(shop.desk->customers().forget(ann, QStringLiteral("post joke"))));
        QVERIFY(remembered().isEmpty());
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("remember_removed"));
        QCOMPARE(remembered(), QStringList{QStringLiteral("post joke")});
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("remember_added"));
        QVERIFY(remembered().isEmpty());
        QVERIFY(!await(shop.desk->customers().remember(ann, QStringLiteral("  "))));
    }

    void savesARecordAndTakesItBack()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const CustomerId ann = shop.read(id).customer;
        const Customer before = await(shop.desk->history().customer(ann))->customer;
        Customer after = before;
        after.name = QStringLiteral("Anna Peeters-Maes");
        after.phones = QStringList{QStringLiteral("0475 12 34 56")};
        after.emails.append(QStringLiteral("anna@example.org"));
        AMENDS_OK(await(shop.desk->customers().save(after)));
        QCOMPARE(await(shop.desk->history().customer(ann))->customer, after);
        QCOMPARE(await(shop.desk->history().complaint(id))->customerName, after.name);
        QCOMPARE(shop.ids(View::All, QStringLiteral("maes")), QList{id});
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(await(shop.desk->history().customer(ann))->customer, before);
        after.name.clear();
        const auto nameless = await(shop.desk->customers().save(after));
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().problem, Problem::BadInput);
    }

    void linksAndUnlinks()
    {
        DeskFixture shop;
        const CustomerId ann = shop.read(shop.complaint(QStringLiteral("One"))).customer;
        const CustomerId jan = shop.read(shop.complaint(QStringLiteral("Two"), QStringLiteral("x"), QStringLiteral("Jan Maes"))).customer;
        const auto linked = [&] { return await(shop.desk->history().customer(jan))->linked; };
        AMENDS_OK(await(shop.desk->customers().link(ann, jan, LinkKind::Household)));
        QCOMPARE(linked().size(), 1);
        AMENDS_OK(await(shop.desk->customers().link(ann, jan, LinkKind::Company)));
        QCOMPARE(linked().first().kind, LinkKind::Company);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(linked().first().kind, LinkKind::Household);
        AMENDS_OK(await(shop.desk->customers().unlink(jan, ann)));
        QVERIFY(linked().isEmpty());
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(linked().size(), 1);
        QVERIFY(!await(shop.desk->customers().link(ann, ann, LinkKind::Household)));
        const auto nothing = await(shop.desk->customers().unlink(ann, CustomerId(99)));
        QCOMPARE(nothing.error().problem, Problem::NotFound);
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "CustomersTest.moc"
