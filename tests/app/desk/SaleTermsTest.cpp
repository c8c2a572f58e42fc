#include "DeskFixture.h"
#include "desk/Checking.h"

using namespace amends;

/// How a sale was, noted at the complaint: what the law then says of it, kept, and taken back.
class SaleTermsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskFixture> m_shop;
    ComplaintId m_id;

    ComplaintPage page() { return await(m_shop->desk->history().complaint(m_id)).value_or(ComplaintPage()); }
    void set(const SaleTerms& terms) { AMENDS_OK(await(m_shop->desk->complaints().setSaleTerms(m_id, terms))); }

    static bool says(const ComplaintPage& page, const char* key)
    {
        return std::ranges::any_of(page.guarantee.reasons, [&](const LawReason& reason) { return reason.key == QLatin1StringView(key); });
    }

private slots:
    /// A lamp bought at a distance in Belgium, delivered 400 days before the complaint.
    void init()
    {
        m_shop = std::make_unique<DeskFixture>();
        m_id = m_shop->complaint(QStringLiteral("Lamp broken"));
        m_shop->inStore([&](store::Tables& tables) {
            Complaint complaint = *tables.complaints.existing(m_id);
            Purchase purchase;
            purchase.customer = complaint.customer;
            purchase.ordered = complaint.received.addDays(-402);
            purchase.delivered = complaint.received.date().addDays(-400);
            purchase.channel = QStringLiteral("distance");
            complaint.purchase = *tables.purchases.add(purchase);
            QVERIFY(tables.complaints.save(complaint));
        });
        m_shop->reopen();
    }

    void goodsAreNewUntilSomebodySaysOtherwise()
    {
        QCOMPARE(page().terms, SaleTerms());
        QVERIFY(page().guarantee.inGuarantee && page().guarantee.inPresumption);
        SaleTerms terms;
        terms.goods = Goods::Used;
        terms.agreedMonths = 12;
        set(terms);
        QVERIFY(!page().guarantee.inGuarantee);
        QVERIFY(says(page(), "agreed_period_holds"));
        terms.agreedMonths = 6; // shorter than the law lets it be: the clause falls
        set(terms);
        QVERIFY(page().guarantee.inGuarantee);
        QVERIFY(says(page(), "agreed_period_void"));
        terms.goods = Goods::Digital;
        set(terms);
        QVERIFY(page().guarantee.inGuarantee && !page().guarantee.inPresumption); // a year
    }

    void everyPartIsKeptAndAllOfItTakenBackInOneStep()
    {
        const QDate delivered(2026, 1, 5);
        SaleTerms terms;
        terms.goods = Goods::Used;
        terms.channel = SaleChannel::Shop;
        terms.delivered = delivered;
        terms.agreedDelivery = QDate(2026, 1, 3);
        terms.agreedMonths = 18;
        terms.informed = false;
        terms.informedOn = QDate(2026, 2, 1);
        terms.exception = QStringLiteral("custom_made");
        terms.repairs = {{{}, QDate(2026, 3, 1), QDate(2026, 3, 9)}, {QDate(2026, 5, 2), QDate(2026, 5, 4), {}}};
        set(terms);
        m_shop->reopen();
        QCOMPARE(page().terms, terms);
        SaleTerms later = terms;
        later.repairs.removeLast();
        set(later);
        AMENDS_OK(await(m_shop->desk->undo().undo()));
        QCOMPARE(page().terms, terms);
        set(SaleTerms());
        QCOMPARE(page().terms, SaleTerms());
    }

    void repairsMoveTheEnd()
    {
        const QDate last = page().guarantee.reasons.constFirst().lastDay;
        SaleTerms terms;
        const QDate over = page().purchase->delivered.addDays(30);
        terms.repairs = {{{}, over, over.addDays(10)}};
        set(terms);
        QVERIFY(says(page(), "repair_moves_end"));
        const auto reasons = page().guarantee.reasons;
        const auto now = std::ranges::find(reasons, QStringLiteral("in_guarantee"), &LawReason::key);
        QVERIFY(now != reasons.end());
        QCOMPARE(now->lastDay, last.addDays(10));
    }

    void whereNobodyKnowsWhetherSheWasToldBothDaysAreNamed()
    {
        SaleTerms terms;
        terms.delivered = page().complaint.received.date().addDays(-20);
        set(terms);
        QVERIFY(says(page(), "withdrawal_over") && says(page(), "withdrawal_if_uninformed"));
        terms.informed = true;
        set(terms);
        QVERIFY(says(page(), "withdrawal_over") && !says(page(), "withdrawal_if_uninformed"));
        terms.informed = false;
        set(terms);
        QVERIFY(says(page(), "withdrawal_open"));
    }

    void whatHasNotComeHasNoGuaranteeButADayItIsDue()
    {
        SaleTerms terms;
        terms.undelivered = true;
        terms.agreedDelivery = page().complaint.received.date().addDays(-1);
        set(terms);
        QVERIFY(!page().guarantee.known);
        QVERIFY(says(page(), "delivery_overdue"));
    }

    void anotherPurchaseBeginsAsMostSalesAre()
    {
        SaleTerms used;
        used.goods = Goods::Used;
        set(used);
        const PurchaseId first = page().complaint.purchase;
        PurchaseId other;
        m_shop->inStore([&](store::Tables& tables) {
            Purchase purchase;
            purchase.customer = tables.complaints.existing(m_id)->customer;
            purchase.ordered = page().complaint.received.addDays(-5);
            other = *tables.purchases.add(purchase);
        });
        AMENDS_OK(await(m_shop->desk->complaints().setPurchase(m_id, other, {})));
        QCOMPARE(page().terms, SaleTerms());
        AMENDS_OK(await(m_shop->desk->complaints().setPurchase(m_id, first, {})));
        QCOMPARE(page().terms, used);
    }

    void aNoIsHeldAgainstTheLawOfTheShopsCountry()
    {
        const auto note = [&]() -> std::optional<Finding> {
            const auto reply = await(m_shop->desk->checking().check(
                {m_id, QStringLiteral("Ik kan u deze lamp helaas niet terugbetalen. Ze is gevallen."), Language::Dutch, 1}));
            for (const Finding& finding : reply ? reply->answer.findings : QList<Finding>()) {
                if (finding.rule == u"refusal-without")
                    return finding;
            }
            return std::nullopt;
        };
        const auto found = note();
        QVERIFY(found && found->suggestions.size() == 1);
        QVERIFY2(found->suggestions[0].contains(QStringLiteral("Consumentenombudsdienst (")), qPrintable(found->suggestions[0]));
        Shop shop = await(m_shop->desk->shopBook().shop()).value_or(Shop());
        shop.mediator = QStringLiteral("Geschillenraad Wonen, wonen.example");
        AMENDS_OK(await(m_shop->desk->shopBook().saveShop(shop)));
        m_shop->reopen();
        QVERIFY(note()->suggestions[0].contains(QStringLiteral("wonen.example")));
    }

    void daysThatCannotBeAreRefused()
    {
        SaleTerms terms;
        terms.repairs = {{{}, QDate(2026, 5, 4), QDate(2026, 5, 3)}};
        QCOMPARE(await(m_shop->desk->complaints().setSaleTerms(m_id, terms)).error().problem, Problem::BadInput);
        terms = {};
        terms.undelivered = true;
        terms.delivered = QDate(2026, 5, 3);
        QCOMPARE(await(m_shop->desk->complaints().setSaleTerms(m_id, terms)).error().problem, Problem::BadInput);
        const ComplaintId without = m_shop->complaint(QStringLiteral("Nothing bought"));
        QCOMPARE(await(m_shop->desk->complaints().setSaleTerms(without, SaleTerms())).error().problem, Problem::BadInput);
        QCOMPARE(page().terms, SaleTerms());
    }
};

QTEST_GUILESS_MAIN(SaleTermsTest)
#include "SaleTermsTest.moc"
