#include "desk/Changes.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxPhrases.h"
#include "support/FixedClock.h"
#include <QAbstractItemModelTester>
#include <QPromise>
#include <QtTest>

using namespace amends;

namespace {

/// Lists in memory that answer at once, or when they are told to.
class ListedInbox : public Inbox
{
public:
    QList<InboxRow> rowsNow;
    QList<InboxRow> listed;
    qint64 token = 0;
    int largestRead = 0;
    int reads = 0;
    bool tokenGone = false;
    std::optional<Error> trouble;
    bool holdLists = false;
    std::vector<std::pair<QPromise<Result<InboxList>>, InboxList>> held;

    Async<InboxList> open(const InboxQuery& query) override
    {
        if (trouble)
            return QtFuture::makeReadyFuture(Result<InboxList>(std::unexpected(*trouble)));
        listed.clear();
        for (const InboxRow& row : std::as_const(rowsNow))
            if (query.search.isEmpty() || row.subject.contains(query.search))
                listed << row;
        const InboxList list{++token, int(listed.size()), false};
        if (!holdLists)
            return QtFuture::makeReadyFuture(Result<InboxList>(list));
        held.emplace_back(QPromise<Result<InboxList>>(), list);
        held.back().first.start();
        return held.back().first.future();
    }
    void release(size_t i)
    {
        held[i].first.addResult(Result<InboxList>(held[i].second));
        held[i].first.finish();
    }
    Async<InboxSlice> rows(qint64 asked, int first, int count) override
    {
        ++reads;
        largestRead = qMax(largestRead, count);
        if (std::exchange(tokenGone, false) || asked != token)
            return QtFuture::makeReadyFuture(Result<InboxSlice>(failure(Problem::Conflict)));
        return QtFuture::makeReadyFuture(Result<InboxSlice>(InboxSlice{asked, first, listed.mid(first, count)}));
    }
    Async<int> indexOf(qint64, ComplaintId) override { return QtFuture::makeReadyFuture(Result<int>(-1)); }
    Async<QHash<View, int>> counts() override { return QtFuture::makeReadyFuture(Result<QHash<View, int>>()); }
};

InboxRow row(int id)
{
    InboxRow made;
    made.id = ComplaintId(id);
    made.number = QStringLiteral("2026-%1").arg(id, 4, 10, QLatin1Char('0'));
    made.subject = QStringLiteral("Subject %1").arg(id);
    made.customerName = QStringLiteral("Customer %1").arg(id);
    made.customerCalled = made.customerName;
    return made;
}

QList<InboxRow> rows(std::initializer_list<int> ids)
{
    QList<InboxRow> made;
    for (const int id : ids)
        made << row(id);
    return made;
}

QString printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i)
        lines << model.index(i, 0).data().toString();
    return lines.join(u'\n');
}

QString printedIds(const QAbstractItemModel& model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids << QString::number(model.index(i, 0).data(InboxModel::IdRole).toLongLong());
    return ids.join(u' ');
}

} // namespace

class InboxModelTest : public QObject
{
    Q_OBJECT
private:
    FixedClock m_clock;
    ListedInbox m_inbox;
    Changes m_changes;

    void tellChanged(int id)
    {
        ChangeSet set;
        set.complaints << ComplaintId(id);
        emit m_changes.changed(set);
    }
    static void openAndWait(InboxModel& model, const InboxQuery& query = {})
    {
        QSignalSpy opened(&model, &InboxModel::opened);
        model.open(query);
        QVERIFY(opened.wait());
    }

private slots:
    void init()
    {
        m_inbox.~ListedInbox();
        new (&m_inbox) ListedInbox;
    }

    void printsTheRowsOfTheListInItsOrder()
    {
        m_inbox.rowsNow = rows({3, 1, 2});
        InboxModel model(m_inbox, m_changes, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openAndWait(model);
        QCOMPARE(printed(model), QStringLiteral("2026-0003 · Subject 3 · Customer 3\n"
                                                "2026-0001 · Subject 1 · Customer 1\n"
                                                "2026-0002 · Subject 2 · Customer 2"));
    }

    void aChangeMovesInsertsAndRemovesRowsWithoutAReset_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("one leaves") << QList{1, 2, 3} << QList{1, 3};
        QTest::newRow("one comes on top") << QList{1, 2} << QList{9, 1, 2};
        QTest::newRow("one comes at the end") << QList{1, 2} << QList{1, 2, 9};
        QTest::newRow("the last becomes the first") << QList{1, 2, 3, 4} << QList{4, 1, 2, 3};
        QTest::newRow("the first becomes the last") << QList{1, 2, 3, 4} << QList{2, 3, 4, 1};
        QTest::newRow("all turned round") << QList{1, 2, 3, 4} << QList{4, 3, 2, 1};
        QTest::newRow("others altogether") << QList{1, 2, 3} << QList{7, 8};
        QTest::newRow("all gone") << QList{1, 2, 3} << QList<int>{};
        QTest::newRow("from nothing") << QList<int>{} << QList{5, 6};
        QTest::newRow("some of everything") << QList{1, 2, 3, 4, 5} << QList{6, 5, 2, 7, 1};
    }
    void aChangeMovesInsertsAndRemovesRowsWithoutAReset()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        for (const int id : before)
            m_inbox.rowsNow << row(id);
        InboxModel model(m_inbox, m_changes, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openAndWait(model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex kept(before.contains(1) ? model.index(int(before.indexOf(1)), 0) : QModelIndex());

        m_inbox.rowsNow.clear();
        for (const int id : after)
            m_inbox.rowsNow << row(id);
        QSignalSpy opened(&model, &InboxModel::opened);
        tellChanged(1);
        QVERIFY(opened.wait());

        QStringList expected;
        for (const int id : after)
            expected << QString::number(id);
        QCOMPARE(printedIds(model), expected.join(u' '));
        QCOMPARE(reset.count(), 0);
        if (before.contains(1) && after.contains(1))
            QCOMPARE(kept.row(), int(after.indexOf(1)));
    }

    void aRowThatOnlyChangedItsWordsIsTheOnlyOneRepainted()
    {
        m_inbox.rowsNow = rows({1, 2, 3});
        InboxModel model(m_inbox, m_changes, m_clock);
        openAndWait(model);
        QSignalSpy repainted(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy opened(&model, &InboxModel::opened);
        m_inbox.rowsNow[1].subject = QStringLiteral("Another");
        tellChanged(2);
        QVERIFY(opened.wait());
        QCOMPARE(repainted.count(), 1);
        QCOMPARE(repainted.at(0).at(0).toModelIndex().row(), 1);
    }

    void aLongListIsReadAroundWhatIsLookedAt()
    {
        for (int id = 1; id <= 20'000; ++id)
            m_inbox.rowsNow << row(id);
        InboxModel model(m_inbox, m_changes, m_clock);
        openAndWait(model);
        QCOMPARE(model.rowCount(), 20'000);
        QCOMPARE(model.index(15'000, 0).data(InboxModel::IdRole).toLongLong(), 0LL);
        QCOMPARE(model.index(15'000, 0).data().toString(), QStringLiteral("…"));
        QTRY_COMPARE(model.index(15'000, 0).data(InboxModel::IdRole).toLongLong(), 15'001LL);
        QVERIFY2(m_inbox.largestRead < 300, qPrintable(QString::number(m_inbox.largestRead)));
        QCOMPARE(m_inbox.reads, 2);
    }

    void aShrinkingListDropsItsTail()
    {
        for (int id = 1; id <= 1'000; ++id)
            m_inbox.rowsNow << row(id);
        InboxModel model(m_inbox, m_changes, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openAndWait(model);
        QSignalSpy opened(&model, &InboxModel::opened);
        m_inbox.rowsNow = m_inbox.rowsNow.first(500);
        tellChanged(999);
        QVERIFY(opened.wait());
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.idAt(10), ComplaintId(11));
    }

    void anAnswerToAnEarlierSearchIsDropped()
    {
        m_inbox.rowsNow = rows({1, 2, 12});
        m_inbox.holdLists = true;
        InboxModel model(m_inbox, m_changes, m_clock);
        QSignalSpy opened(&model, &InboxModel::opened);
        model.open({View::All, QString()});
        model.open({View::All, QStringLiteral("12")});
        m_inbox.release(0);
        m_inbox.release(1);
        QVERIFY(opened.wait());
        QTest::qWait(50);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(printedIds(model), QStringLiteral("12"));
    }

    void aListThatIsGoneIsOpenedAgain()
    {
        m_inbox.rowsNow = rows({1, 2});
        m_inbox.tokenGone = true;
        InboxModel model(m_inbox, m_changes, m_clock);
        QSignalSpy failed(&model, &InboxModel::failed);
        openAndWait(model);
        QCOMPARE(printedIds(model), QStringLiteral("1 2"));
        QCOMPARE(failed.count(), 0);
    }

    void anErrorIsToldAndTheRowsStay()
    {
        m_inbox.rowsNow = rows({1, 2});
        InboxModel model(m_inbox, m_changes, m_clock);
        openAndWait(model);
        m_inbox.trouble = Error{Problem::Damaged, QStringLiteral("amends.sqlite"), {}, {}};
        QSignalSpy failed(&model, &InboxModel::failed);
        tellChanged(1);
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().problem, Problem::Damaged);
        QCOMPARE(printedIds(model), QStringLiteral("1 2"));
    }

    void theToolTipTellsThePartsOfTheOrderAndNotTheWorthWhileItIsHidden()
    {
        InboxRow angry = row(1);
        angry.stake = {0.8, 1, 0.5, 0, 0, 50};
        angry.received = m_clock.now().addDays(-1);
        const QString open = phrases::toolTip(angry, m_clock.now(), false);
        QVERIFY(open.contains(QStringLiteral("What this customer means to the shop")));
        QVERIFY(open.contains(QStringLiteral("How upset the message is")));
        QVERIFY(!open.contains(QStringLiteral("hurt")));
        QVERIFY(!phrases::toolTip(angry, m_clock.now(), true).contains(QStringLiteral("means to the shop")));
    }

    void tellsWhyTheOwnerShouldLook()
    {
        InboxRow flagged = row(1);
        QVERIFY(!phrases::spoken(flagged, m_clock.now(), true).contains(QStringLiteral("owner")));
        flagged.flags = {OwnerFlag::Reopened, OwnerFlag::PromiseNotKept};
        for (const QString& told : {phrases::spoken(flagged, m_clock.now(), true), phrases::toolTip(flagged, m_clock.now(), true)})
            QVERIFY2(told.contains(QStringLiteral("for the owner: opened again, a promise was not kept")), qPrintable(told));
    }

    void theClockSaysWhatIsLeftAndWhatIsLate()
    {
        InboxRow fresh = row(1);
        fresh.acknowledgeBy = m_clock.now().addSecs(2 * 3600);
        QVERIFY(!phrases::pressure(fresh, m_clock.now()).late);
        QVERIFY(phrases::pressure(fresh, m_clock.now().addDays(1)).late);
        fresh.promiseOverdue = true;
        QCOMPARE(phrases::pressure(fresh, m_clock.now()).text, QStringLiteral("promise overdue"));
        QVERIFY(phrases::pressure(fresh, m_clock.now()).promise);
        InboxRow done = row(2);
        done.status = Status::Closed;
        QCOMPARE(phrases::pressure(done, m_clock.now()).text, QString());
    }

    void everyOpenComplaintNamesItsNextNewsOrSaysThatItHasNone_data()
    {
        QTest::addColumn<Status>("status");
        for (const Status status : {Status::New, Status::Acknowledged, Status::Ours, Status::Waiting})
            QTest::newRow(code(status).data()) << status;
    }
    void everyOpenComplaintNamesItsNextNewsOrSaysThatItHasNone()
    {
        QFETCH(Status, status);
        InboxRow open = row(2);
        open.status = status;
        const auto none = phrases::pressure(open, m_clock.now());
        QVERIFY2(none.text.startsWith(QStringLiteral("no next news yet")), qPrintable(none.text));
        QVERIFY(!none.brief.isEmpty() && !none.late && !none.soon);
        open.nextPromise = m_clock.now().toLocalTime().date().addDays(3);
        QVERIFY(phrases::pressure(open, m_clock.now()).text.startsWith(QStringLiteral("promised for")));
    }
};

QTEST_MAIN(InboxModelTest)
#include "InboxModelTest.moc"
