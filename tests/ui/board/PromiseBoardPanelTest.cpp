#include "desk/Promises.h"
#include "desk/Undo.h"
#include "board/PromiseBoardModel.h"
#include "board/PromiseBoardPanel.h"
#include "support/OpenDesk.h"
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>

using namespace amends;

/// The board with real keys: what is due where, and one key that settles it.
class PromiseBoardPanelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_shop;
    std::unique_ptr<PromiseBoardPanel> m_panel;
    ComplaintId m_complaint;

    QTableView* table() const { return m_panel->findChild<QTableView*>(QStringLiteral("promiseTable")); }
    PromiseBoardModel* model() const { return qobject_cast<PromiseBoardModel*>(table()->model()); }

    PromiseId promise(const QDate& due, const QString& sentence)
    {
        Promise promise;
        promise.complaint = m_complaint;
        promise.due = due;
        promise.sentence = sentence;
        return OpenDesk::wait(m_shop->desk->promises().add(promise)).value_or(PromiseId());
    }

    /// The board as it reads, a line each: headings and sentences.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const PromiseRow* promise = model()->promise(row);
            lines << (promise ? promise->promise.sentence : model()->index(row, 0).data().toString());
        }
        return lines;
    }

    Promise now(PromiseId id)
    {
        const auto page = OpenDesk::wait(m_shop->desk->history().complaint(m_complaint));
        for (const Promise& each : page->promises) {
            if (each.id == id)
                return each;
        }
        return {};
    }

    void openBoard()
    {
        m_panel->resize(1200, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->focusBoard();
    }

private slots:
    void init()
    {
        m_shop = std::make_unique<OpenDesk>();
        QVERIFY(m_shop->desk);
        m_shop->clock.set(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)); // a Tuesday
        m_complaint = m_shop->complaint(QStringLiteral("Late"), QStringLiteral("Where is it?"));
        m_panel = std::make_unique<PromiseBoardPanel>(*m_shop->desk);
    }
    void cleanup()
    {
        m_panel.reset();
        m_shop.reset();
    }

    void groupsWhatIsPromisedAndChoosesTheFirstOverdueOne()
    {
        promise({2026, 12, 8}, QStringLiteral("d"));
        promise({2026, 11, 23}, QStringLiteral("a"));
        promise({2026, 11, 26}, QStringLiteral("c"));
        promise({2026, 11, 24}, QStringLiteral("b"));
        QAbstractItemModelTester tester(model());
        openBoard();
        QTRY_COMPARE(lines(), (QStringList{QStringLiteral("Overdue · 1"), QStringLiteral("a"), QStringLiteral("Today · 1"), QStringLiteral("b"),
                                           QStringLiteral("This week · 1"), QStringLiteral("c"), QStringLiteral("Later · 1"), QStringLiteral("d")}));
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void anOverdueRowSaysSoInWordsAndWithASignAlsoWhenChosen()
    {
        promise({2026, 11, 23}, QStringLiteral("a"));
        promise({2026, 11, 24}, QStringLiteral("b"));
        openBoard();
        QTRY_COMPARE(model()->rowCount(), 4);
        const QModelIndex late = model()->index(1, PromiseBoardModel::Due), today = model()->index(3, PromiseBoardModel::Due);
        QVERIFY(table()->selectionModel()->isSelected(late));
        QVERIFY2(late.data().toString().contains(QStringLiteral("overdue")), qPrintable(late.data().toString()));
        QVERIFY(!late.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!today.data().toString().contains(QStringLiteral("overdue")));
        QVERIFY(!today.data(Qt::DecorationRole).isValid());
    }

    void oneKeySettlesAndTheNextTakesItsPlace_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("kept") << Qt::Key_K;
        QTest::newRow("not kept") << Qt::Key_B;
        QTest::newRow("was none") << Qt::Key_Delete;
    }
    void oneKeySettlesAndTheNextTakesItsPlace()
    {
        QFETCH(Qt::Key, key);
        const PromiseId first = promise({2026, 11, 23}, QStringLiteral("a"));
        promise({2026, 11, 23}, QStringLiteral("b"));
        openBoard();
        QTRY_COMPARE(model()->rowCount(), 3);
        QSignalSpy settled(m_panel.get(), &PromiseBoardPanel::settled);
        QTest::keyClick(table(), key);
        QTRY_COMPARE(settled.size(), 1);
        QTRY_COMPARE(lines(), (QStringList{QStringLiteral("Overdue · 1"), QStringLiteral("b")}));
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(now(first).kept.isValid(), key == Qt::Key_K);
        QCOMPARE(now(first).broken, key == Qt::Key_B);
        QVERIFY(OpenDesk::wait(m_shop->desk->undo().undo()).has_value());
        QTRY_COMPARE(model()->rowCount(), 3);
    }

    void enterOpensItsComplaintAndEscapeLeaves()
    {
        promise({2026, 11, 23}, QStringLiteral("a"));
        openBoard();
        QTRY_COMPARE(model()->rowCount(), 2);
        QSignalSpy opened(m_panel.get(), &PromiseBoardPanel::complaintOpened);
        QSignalSpy closed(m_panel.get(), &PromiseBoardPanel::closed);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ComplaintId>(), m_complaint);
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void outOfSightAndBackByTheSameKey()
    {
        const PromiseId id = promise({2026, 11, 23}, QStringLiteral("a"));
        openBoard();
        QTRY_COMPARE(model()->rowCount(), 2);
        QTest::keyClick(table(), Qt::Key_S);
        auto* dialog = m_panel->findChild<QDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(!now(id).snoozedUntil.isValid());
        QVERIFY(OpenDesk::wait(m_shop->desk->promises().snooze(id, {2026, 11, 30}, false)).has_value());
        QTRY_COMPARE(lines(), (QStringList{QStringLiteral("Out of sight · 1"), QStringLiteral("a")}));
        QTest::keyClick(table(), Qt::Key_S);
        QTRY_COMPARE(lines(), (QStringList{QStringLiteral("Overdue · 1"), QStringLiteral("a")}));
    }

    void anEmptyBoardSaysWhatItIsFor()
    {
        openBoard();
        QTRY_VERIFY(m_panel->findChild<QLabel*>(QStringLiteral("promiseEmpty"))->isVisible());
        QVERIFY(!table()->isVisible());
        QTest::keyClick(m_panel.get(), Qt::Key_K); // nothing to settle: nothing happens
        QCOMPARE(model()->rowCount(), 0);
    }

    void theRateOfAMonthStandsBeside()
    {
        m_shop->clock.set(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        const PromiseId kept = promise({2026, 11, 3}, QStringLiteral("a"));
        promise({2026, 11, 4}, QStringLiteral("b"));
        QVERIFY(OpenDesk::wait(m_shop->desk->promises().keep(kept)).has_value());
        m_shop->clock.set(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        openBoard();
        auto* rates = m_panel->findChild<QTableWidget*>(QStringLiteral("promiseRates"));
        QTRY_COMPARE(rates->rowCount(), 1);
        QVERIFY2(rates->item(0, 2)->text().contains(QStringLiteral("50")), qPrintable(rates->item(0, 2)->text()));
    }
};

QTEST_MAIN(PromiseBoardPanelTest)
#include "PromiseBoardPanelTest.moc"
