#include "DeskFixture.h"
#include "desk/Checking.h"
#include "desk/Preventions.h"

using namespace amends;

namespace {

const QDate changedOn(2026, 11, 10);

Prevention packing(const QDate& day = changedOn, const QString& article = {})
{
    return {{}, Cause::Delivery, article, QStringLiteral("100 % thicker boxes."), day, {}};
}

} // namespace

class PreventionsTest : public QObject
{
    Q_OBJECT

    /// A complaint that came at noon of a day in November.
    static ComplaintId came(DeskFixture& f, int day, std::optional<Cause> cause = Cause::Delivery)
    {
        f.clock.set(QDateTime(QDate(2026, 11, day), QTime(11, 0), Qt::UTC));
        const ComplaintId id = f.complaint(QStringLiteral("Broken"), QStringLiteral("My vase came in pieces."));
        [&] { AMENDS_OK(await(f.desk->complaints().setCause(id, cause))); }();
        f.clock.set(QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC));
        return id;
    }

    static PreventionsHere here(DeskFixture& f, ComplaintId id)
    {
        return await(f.desk->preventions().of(id)).value_or(PreventionsHere());
    }

    static std::optional<Finding> emptyPromise(DeskFixture& f, ComplaintId id, const QString& text)
    {
        const auto reply = await(f.desk->checking().check({id, text, Language::English, 1}));
        for (const Finding& finding : reply ? reply->answer.findings : QList<Finding>())
            if (finding.category == Category::EmptyPromise)
                return finding;
        return {};
    }

private slots:
    void aComplaintAfterTheChangeIsCounted()
    {
        DeskFixture f;
        const ComplaintId before = came(f, 9);
        const ComplaintId sameDay = came(f, 10);
        const ComplaintId first = came(f, 12);
        came(f, 13, Cause::Product);
        const ComplaintId second = came(f, 14);
        AMENDS_OK(await(f.desk->preventions().add(packing())));
        const auto nth = [&](ComplaintId id) { return here(f, id).changes.value(0).nth; };
        QCOMPARE(nth(before), 0);
        QCOMPARE(nth(sameDay), 0); // it may have been packed before
        QCOMPARE(nth(first), 1);
        QCOMPARE(nth(second), 2);
        const auto rows = await(f.desk->preventions().all());
        AMENDS_OK(rows);
        QCOMPARE(rows->constFirst().since, 2);
        QCOMPARE(rows->constFirst().told, 0);
    }

    void nothingIsSaidWhereTheCauseIsNotKnown()
    {
        DeskFixture f;
        const ComplaintId id = came(f, 12, std::nullopt);
        AMENDS_OK(await(f.desk->preventions().add(packing())));
        QCOMPARE(here(f, id), PreventionsHere());
        QCOMPARE(await(f.desk->preventions().of(ComplaintId(99))).error().problem, Problem::NotFound);
    }

    void aChangeOnAnArticleIsTheArticlesOnly()
    {
        DeskFixture f;
        const ComplaintId id = came(f, 12);
        const CustomerId her = f.read(id).customer;
        Purchase bought;
        bought.customer = her;
        bought.ordered = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        bought.lines = {{{}, QStringLiteral("VASE-1"), QStringLiteral("Vase"), 1000, Money(2500, Currency())}};
        f.inStore([&](store::Tables& t) {
            bought.id = *t.purchases.add(bought);
            bought = **t.purchases.load(bought.id);
        });
        AMENDS_OK(await(f.desk->preventions().add(packing(changedOn, QStringLiteral("VASE-2")))));
        AMENDS_OK(await(f.desk->preventions().add(packing(changedOn, QStringLiteral("VASE-1")))));
        QVERIFY(here(f, id).changes.isEmpty());
        AMENDS_OK(await(f.desk->complaints().setPurchase(id, bought.id, bought.lines.constFirst().id)));
        QCOMPARE(here(f, id).article, QStringLiteral("VASE-1"));
        QCOMPARE(here(f, id).changes.size(), 1);
        QCOMPARE(here(f, id).changes.constFirst().nth, 1);
    }

    void whomWeToldIsKeptAndTakenBack()
    {
        DeskFixture f;
        const ComplaintId id = came(f, 9);
        const PreventionId change = *await(f.desk->preventions().add(packing()));
        AMENDS_OK(await(f.desk->preventions().setTold({change}, id, true)));
        AMENDS_OK(await(f.desk->preventions().setTold({change}, id, true))); // no second step
        QVERIFY(here(f, id).changes.constFirst().told);
        const auto told = await(f.desk->preventions().told(change));
        AMENDS_OK(told);
        QCOMPARE(told->constFirst().on, QDate(2026, 11, 21));
        QCOMPARE(told->constFirst().customerCalled, QStringLiteral("Ann Peeters"));
        AMENDS_OK(await(f.desk->preventions().remove(change)));
        QVERIFY(here(f, id).changes.isEmpty());
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(here(f, id).changes.constFirst().told); // with whom we told
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(!here(f, id).changes.constFirst().told);
        AMENDS_OK(await(f.desk->undo().undo()));
        QVERIFY(here(f, id).changes.isEmpty());
        QCOMPARE(await(f.desk->preventions().setTold({change}, id, true)).error().problem, Problem::NotFound);
    }

    void aCorrectionIsTakenBack()
    {
        DeskFixture f;
        Prevention change = packing();
        change.id = *await(f.desk->preventions().add(change));
        Prevention after = change;
        after.what = QStringLiteral("  Another courier ");
        AMENDS_OK(await(f.desk->preventions().save(after)));
        QCOMPARE(await(f.desk->preventions().all())->constFirst().prevention.what, QStringLiteral("Another courier"));
        AMENDS_OK(await(f.desk->undo().undo()));
        QCOMPARE(await(f.desk->preventions().all())->constFirst().prevention, change);
    }

    void whatSaysNothingIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QDate>("day");
        QTest::newRow("no words") << QStringLiteral(" \n") << changedOn;
        QTest::newRow("no day") << QStringLiteral("x") << QDate();
        QTest::newRow("tomorrow") << QStringLiteral("x") << QDate(2026, 11, 22);
    }
    void whatSaysNothingIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QDate, day);
        DeskFixture f;
        Prevention change = packing(day);
        change.what = what;
        QCOMPARE(await(f.desk->preventions().add(change)).error().problem, Problem::BadInput);
        QVERIFY(await(f.desk->preventions().all())->isEmpty());
    }

    void neverAgainRestsOnAFact()
    {
        const QString promise = QStringLiteral("It will not happen again.");
        const QString told = QStringLiteral("From now on we check every box. It will not happen again.");
        DeskFixture f;
        const ComplaintId id = came(f, 9);
        // Nothing was changed: what did you change?
        auto finding = emptyPromise(f, id, promise);
        QVERIFY(finding);
        QCOMPARE(finding->reasonKey, QStringLiteral("nothing_changed"));
        QCOMPARE(finding->severity, Severity::Note);
        QVERIFY(!emptyPromise(f, id, told));
        // A change, and no complaint since: fine.
        AMENDS_OK(await(f.desk->preventions().add(packing())));
        QVERIFY(!emptyPromise(f, id, promise));
        const auto reply = await(f.desk->checking().check({id, QStringLiteral("Dear Ann,\n\nI am sorry that the vase broke; it is our mistake. You get "
                                                                              "a full refund by Monday.\n\nSam, Our Shop, 02 123 45 67"),
                                                           Language::English, 1}));
        AMENDS_OK(reply);
        QCOMPARE(reply->answer.elements.lines.value(Element::Prevention),
                 QStringLiteral("From now on we do it differently: 100 % thicker boxes."));
        // It came back: that is said, also to whoever tells what was changed.
        came(f, 14);
        for (const QString& text : {promise, told}) {
            finding = emptyPromise(f, id, text);
            QVERIFY(finding);
            QCOMPARE(finding->reasonKey, QStringLiteral("came_back"));
            QCOMPARE(finding->severity, Severity::Warning);
            QCOMPARE(finding->args, QStringList({QStringLiteral("100 % thicker boxes."), QStringLiteral("2026-11-10"), QStringLiteral("1")}));
        }
        // A newer change begins anew.
        AMENDS_OK(await(f.desk->preventions().add(packing(QDate(2026, 11, 20)))));
        QVERIFY(!emptyPromise(f, id, promise));
    }
};

QTEST_GUILESS_MAIN(PreventionsTest)
#include "PreventionsTest.moc"
