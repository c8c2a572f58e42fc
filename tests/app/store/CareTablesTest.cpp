#include "store/AfterCareTable.h"
#include "store/GestureTable.h"
#include "store/PreventionTable.h"
#include "StoreFixture.h"

using namespace amends;
using namespace amends::store;

namespace {

Gesture voucher(ComplaintId complaint, qint64 minor, const QDate& day)
{
    return {{}, complaint, GestureKind::Voucher, QStringLiteral("Gutschein à 10 €"), Money(minor, Currency()), QStringLiteral("« désolés »"),
            {}, day};
}

} // namespace

class CareTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void anImportTakenBackLeavesWhatWasDoneForItsComplaints_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("values");
        QTest::newRow("remedy") << QStringLiteral("remedy (complaint, chosen)") << QStringLiteral("?1, 'refund'");
        QTest::newRow("assessment") << QStringLiteral("assessment (complaint, question, answer, at)") << QStringLiteral("?1, 'use', 'us', 1");
        QTest::newRow("gesture") << QStringLiteral("gesture (complaint, kind, what, cost, currency, why, given_on)")
                                 << QStringLiteral("?1, 'voucher', '', 500, 'EUR', '', '2026-11-20'");
        QTest::newRow("told") << QStringLiteral("prevention_told (prevention, complaint, told_on)") << QStringLiteral("1, ?1, '2026-11-20'");
        QTest::newRow("after-care") << QStringLiteral("after_care (complaint, score)") << QStringLiteral("?1, 9");
        QTest::newRow("terms of the sale") << QStringLiteral("sale_terms (complaint, purchase, goods)") << QStringLiteral("?1, 1, 'used'");
    }

    void anImportTakenBackLeavesWhatWasDoneForItsComplaints()
    {
        QFETCH(QString, table);
        QFETCH(QString, values);
        OpenFolder f;
        take(f.db->execute(QStringLiteral("INSERT INTO prevention (cause, article, what, changed_on) VALUES ('packing', '', 'Paper', '2026-11-19')")));
        const BatchId batch = take(f.t.batches.begin(QStringLiteral("mail"), utc(2026, 11, 21)));
        QList<ComplaintId> ids;
        for (int i = 0; i < 2; ++i) {
            ids.append(take(f.t.complaints.add(complaint({}))));
            take(f.t.batches.noteAdded(batch, BatchRows::Complaint, ids.last().value()));
        }
        take(f.t.batches.finish(batch, utc(2026, 11, 21)));
        const QString insert = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, values);
        take(f.db->execute(QString(insert).replace(QStringLiteral("?1"), QString::number(ids.last().value()))));

        QCOMPARE(take(f.t.batches.undo(batch, utc(2026, 11, 22))).kept, 1);
        QVERIFY(!take(f.t.complaints.load(ids.first())));
        QVERIFY(take(f.t.complaints.load(ids.last())));
        QCOMPARE(take(f.db->number(QStringLiteral("SELECT count(*) FROM %1").arg(table.section(u' ', 0, 0)))), 1);
    }

    void aGestureComesBackAsItWasWritten()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        GestureTable table(*f.db);
        Gesture gesture = voucher(id, 1050, QDate(2028, 2, 29));
        gesture.kind = GestureKind::CardOrNote;
        gesture.cost = Money(1500, *Currency::fromCode(u"JPY"));
        gesture.staff = take(f.t.shop.saveStaff({{}, QStringLiteral("Ann"), QStringLiteral("AN"), {}, true}));
        gesture.id = take(table.add(gesture));
        QCOMPARE(take(table.load(gesture.id)), std::optional(gesture));
        gesture.why.clear();
        take(table.save(gesture));
        QCOMPARE(take(table.ofComplaint(id)), QList<Gesture>{gesture});
        take(table.remove(gesture.id));
        QCOMPARE(take(table.load(gesture.id)), std::nullopt);
        QCOMPARE(table.remove(gesture.id).error().problem, Problem::NotFound);
        QCOMPARE(table.save(gesture).error().problem, Problem::NotFound);
        QCOMPARE(take(table.add(gesture)), gesture.id); // an undo brings it back under its own id
    }

    void aMonthEndsWithItsLastDay()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        GestureTable table(*f.db);
        for (const QDate& day : {QDate(2026, 10, 31), QDate(2026, 11, 1), QDate(2026, 11, 30), QDate(2026, 12, 1)})
            take(table.add(voucher(id, 500, day)));
        Gesture foreign = voucher(id, 900, QDate(2026, 11, 2));
        foreign.cost = Money(900, *Currency::fromCode(u"CHF"));
        take(table.add(foreign));
        QStringList days;
        for (const LedgerGesture& row : take(table.between(QDate(2026, 11, 1), QDate(2026, 11, 30), 10)))
            days << row.gesture.givenOn.toString(Qt::ISODate);
        QCOMPARE(days, QStringList({QStringLiteral("2026-11-30"), QStringLiteral("2026-11-02"), QStringLiteral("2026-11-01")}));
        const QList<GestureSum> months = take(table.months());
        QCOMPARE(months.size(), 4);
        QCOMPARE(months[1], (GestureSum{QDate(2026, 11, 1), 2, Money(1000, Currency())}));
        QCOMPARE(months[2], (GestureSum{QDate(2026, 11, 1), 1, Money(900, *Currency::fromCode(u"CHF"))}));
    }

    void whatSheBoughtAfterwardsIsNetOfWhatSheGaveBack()
    {
        OpenFolder f;
        const CustomerId her = take(f.t.customers.add(leroy()));
        const CustomerId other = take(f.t.customers.add({}));
        take(f.t.purchases.add(headset(her, 10000, utc(2026, 11, 20, 22)))); // still the 20th in UTC
        take(f.t.purchases.add(headset(her, 24900, utc(2026, 11, 21, 0))));
        Purchase dropped = headset(her, 70000, utc(2026, 12, 1));
        dropped.cancelled = true;
        take(f.t.purchases.add(dropped));
        take(f.t.purchases.add(headset(other, 50000, utc(2026, 12, 1))));
        const auto sums = take(GestureTable(*f.db).boughtSince(her, utc(2026, 11, 21, 0)));
        QCOMPARE(sums, (QList<PurchaseSum>{{1, Money(24000, Currency())}}));
    }

    void aCauseIsCountedFromTheChangeToTheComplaintInHand()
    {
        OpenFolder f;
        const CustomerId her = take(f.t.customers.add(leroy()));
        const PurchaseId bought = take(f.t.purchases.add(headset(her)));
        const PurchaseLineId line = take(f.t.purchases.load(bought))->lines.constFirst().id;
        const auto add = [&](int day, std::optional<Cause> cause, PurchaseLineId on = {}, Status status = Status::Ours) {
            Complaint c = complaint(her, utc(2026, 11, day));
            c.cause = cause;
            c.purchase = bought;
            c.line = on;
            c.status = status;
            c.id = take(f.t.complaints.add(c));
            return c;
        };
        add(1, Cause::Delivery);
        add(5, Cause::Delivery, line);
        const Complaint second = add(6, Cause::Delivery);
        add(7, Cause::Delivery, {}, Status::NotAComplaint);
        add(8, Cause::Product, line);
        add(9, std::nullopt);
        const Complaint last = add(10, Cause::Delivery, line);
        PreventionTable table(*f.db);
        const Prevention all{{}, Cause::Delivery, {}, QStringLiteral("box"), QDate(2026, 11, 3), {}};
        const Prevention one{{}, Cause::Delivery, QStringLiteral("HS-1"), QStringLiteral("foam"), QDate(2026, 11, 3), {}};
        const QDateTime from = utc(2026, 11, 4, 0);
        QCOMPARE(take(table.since(all, from, {second.received, second.id}, 9)), 2);
        QCOMPARE(take(table.since(all, from, {last.received, last.id}, 9)), 3);
        QCOMPARE(take(table.since(all, from, {last.received, last.id}, 2)), 2);
        QCOMPARE(take(table.since(one, from, {last.received, last.id}, 9)), 2);
        QCOMPARE(take(table.since(one, from, {second.received, second.id}, 9)), 1);
    }

    void changesOfAnArticleAreNotThoseOfAnother()
    {
        OpenFolder f;
        PreventionTable table(*f.db);
        const auto add = [&](Cause cause, const char16_t* article, int day) {
            Prevention p{{}, cause, QString::fromUtf16(article), QStringLiteral("x"), QDate(2026, 1, day), {}};
            p.id = take(table.add(p));
            return p;
        };
        const Prevention all = add(Cause::Product, u"", 1);
        const Prevention mine = add(Cause::Product, u"A", 2);
        add(Cause::Product, u"B", 3);
        add(Cause::Delivery, u"", 4);
        QCOMPARE(take(table.on(Cause::Product, QStringLiteral("A"))), (QList<Prevention>{mine, all}));
        QCOMPARE(take(table.on(Cause::Product, {})), (QList<Prevention>{all}));
        QCOMPARE(take(table.all()).size(), 4);
    }

    void whomWeToldGoesWithTheChange()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        PreventionTable table(*f.db);
        const Prevention change{{}, Cause::Product, {}, QStringLiteral("x"), QDate(2026, 1, 1), {}};
        const PreventionId first = take(table.add(change));
        const PreventionId second = take(table.add(change));
        take(table.setTold(first, id, QDate(2026, 2, 1)));
        take(table.setTold(second, id, QDate(2026, 2, 2)));
        take(table.setTold(second, id, QDate()));
        QCOMPARE(take(table.toldIn(id)), (QHash<PreventionId, QDate>{{first, QDate(2026, 2, 1)}}));
        QCOMPARE(take(table.told(first)), (QList<Told>{{id, QDate(2026, 2, 1)}}));
        QCOMPARE(take(table.toldCount(first)), 1);
        take(table.remove(first));
        QVERIFY(take(table.toldIn(id)).isEmpty());
        QVERIFY(!table.setTold(first, id, QDate(2026, 2, 1))); // no such change any more
    }

    void anAnswerIsBetweenNoughtAndTen()
    {
        OpenFolder f;
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        AfterCareTable table(*f.db);
        QCOMPARE(take(table.load(id)), std::nullopt);
        AfterCare care{id, QDate(2026, 11, 20), std::nullopt, {}, {}, {}};
        take(table.save(care));
        QCOMPARE(take(table.load(id)), std::optional(care));
        for (const int score : {0, 10}) {
            care.score = score;
            care.words = QStringLiteral("Ça va");
            care.answeredOn = QDate(2026, 11, 22);
            take(table.save(care));
            QCOMPARE(take(table.load(id)), std::optional(care));
        }
        for (const int score : {-1, 11}) {
            care.score = score;
            QVERIFY(!table.save(care));
        }
        take(table.remove(id));
        QCOMPARE(take(table.load(id)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CareTablesTest)
#include "CareTablesTest.moc"
