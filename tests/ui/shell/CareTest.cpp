#include "care/GestureModel.h"
#include "desk/AfterCares.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Gestures.h"
#include "desk/Preventions.h"
#include "desk/ShopBook.h"
#include "inbox/InboxTable.h"
#include "shared/CostBox.h"
#include "shared/Dialogs.h"
#include "shared/ElidedLabel.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace amends;

/// Gestures, changes and after-care in the real window, with real keys.
class CareTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_shop;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    ComplaintId m_complaint;

    template <class T> T* get(const char* name) const
    {
        T* found = nullptr;
        for (T* each : m_window->findChildren<T*>(QLatin1StringView(name)))
            found = each; // a dialog closed just now is still there: the newest counts
        if (!found)
            qWarning("no %s", name);
        return found;
    }

    void at(const QDate& day) { m_shop->clock.set(QDateTime(day, QTime(9, 0), QTimeZone("Europe/Brussels")).toUTC()); }
    Desk& desk() { return *m_shop->desk; }
    QString text(const char* label) const { return get<ElidedLabel>(label)->fullText(); }
    bool shown(const char* label) const { return get<ElidedLabel>(label)->isVisible(); }

    QDialog* openBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
        QDialog* dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))); }();
        return dialog;
    }

    void closed()
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    void undo()
    {
        QTRY_VERIFY(get<QAction>("undoAction")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    }

    void gesture(qint64 cents, const QDate& day)
    {
        const auto made = OpenDesk::wait(desk().gestures().add({{}, m_complaint, GestureKind::Voucher, {}, Money(cents, Currency()), {}, desk().currentStaff(), day}));
        QVERIFY(made.has_value());
    }

    void change(const QDate& day)
    {
        QVERIFY(OpenDesk::wait(desk().complaints().setCause(m_complaint, Cause::Delivery)).has_value());
        const auto made = OpenDesk::wait(desk().preventions().add({{}, Cause::Delivery, {}, QStringLiteral("thicker boxes"), day, {}}));
        QVERIFY(made.has_value());
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_translations.use(QStringLiteral("en"));
    }

    void init()
    {
        m_shop = std::make_unique<OpenDesk>();
        QVERIFY(m_shop->desk);
        at({2026, 11, 20});
        Shop shop = OpenDesk::wait(desk().shopBook().shop()).value_or(Shop());
        shop.name = QStringLiteral("Fil");
        shop.timeZone = QStringLiteral("Europe/Brussels");
        QVERIFY(OpenDesk::wait(desk().shopBook().saveShop(shop)).has_value());
        const auto id = OpenDesk::wait(desk().shopBook().saveStaff({{}, QStringLiteral("Anouk Dubois"), QStringLiteral("AD"), {}, true}));
        QVERIFY(id.has_value());
        desk().setCurrentStaff(*id);
        m_complaint = m_shop->complaint(QStringLiteral("Broken vase"), QStringLiteral("My vase arrived in pieces, this is outrageous!!! I am furious."));
        QVERIFY(m_complaint.isValid());
        m_preferences = std::make_unique<Preferences>(m_shop->dir.path());
        m_preferences->setView(code(View::All)); // a settled matter stays in sight
        m_window = std::make_unique<MainWindow>(desk(), *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* inbox = get<InboxTable>("inboxView");
        QTRY_COMPARE(inbox->model()->rowCount(), 1);
        inbox->setFocus();
        QTest::keyClick(inbox, Qt::Key_Home);
        QTRY_VERIFY(get<QLabel>("complaintSubject")->isVisible());
    }

    void cleanup()
    {
        m_window.reset();
        m_preferences.reset();
        m_shop.reset();
    }

    void aGestureIsNotedWithTwoKeysAndAnAmount()
    {
        QVERIFY(!shown("gestureLine"));
        QDialog* dialog = openBy(Qt::Key_G, Qt::ControlModifier);
        auto* cost = get<CostBox>("gestureCostBox");
        QTRY_VERIFY(cost->hasFocus());
        QTRY_COMPARE(get<QComboBox>("gestureStaffBox")->currentText(), QStringLiteral("Anouk Dubois"));
        QTest::keyClicks(cost, QStringLiteral("12.5"));
        QTest::keyClick(cost, Qt::Key_Return);
        QTest::keyClick(dialog, Qt::Key_Return);
        closed();
        QTRY_VERIFY(shown("gestureLine"));
        QCOMPARE(text("gestureLine").count(QStringLiteral("voucher, €12.50")), 1); // Enter pressed twice is one gesture
        undo();
        QTRY_VERIFY(!shown("gestureLine"));
    }

    void whatIsBeyondTheLimitIsToldAndStillNoted()
    {
        QVERIFY(OpenDesk::wait(desk().gestures().setLimits({Money(2000, Currency()), Money(1500, Currency())})).has_value());
        gesture(1000, QDate(2026, 11, 2));
        openBy(Qt::Key_G, Qt::ControlModifier);
        auto* cost = get<CostBox>("gestureCostBox");
        QTRY_COMPARE(cost->money(), Money(1000, Currency())); // what the last voucher cost
        QTRY_VERIFY(get<QLabel>("gestureBeyond")->isVisible());
        QVERIFY(get<QLabel>("gestureBeyond")->text().contains(QStringLiteral("€15.00 one person gives")));
        cost->setValue(15);
        QTRY_VERIFY(get<QLabel>("gestureBeyond")->text().contains(QStringLiteral("This month: €25.00 of €20.00 given")));
        cost->setValue(1);
        QTRY_VERIFY(!get<QLabel>("gestureBeyond")->isVisible());
        cost->setValue(99);
        QTest::mouseClick(get<QAbstractButton>("gestureOkButton"), Qt::LeftButton);
        closed();
        QTRY_VERIFY(text("gestureLine").contains(QStringLiteral("€99.00")));
    }

    void hiddenValuesHideWhatItCost()
    {
        gesture(1234, QDate(2026, 11, 2));
        QTRY_VERIFY(text("gestureLine").contains(QStringLiteral("12.34")));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(!text("gestureLine").contains(QStringLiteral("12.34")));
        QVERIFY(text("gestureLine").contains(QStringLiteral("voucher")));
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* table = get<QTableView>("gestureTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!table->model()->index(0, GestureModel::Cost).data().toString().contains(QStringLiteral("12")));
        QVERIFY(!get<QLabel>("gestureTotal")->text().contains(QStringLiteral("12")));
        QVERIFY(!get<QAbstractButton>("gestureExportButton")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(table->model()->index(0, GestureModel::Cost).data().toString().contains(QStringLiteral("12.34")));
        QVERIFY(get<QLabel>("gestureTotal")->text().contains(QStringLiteral("12.34")));
    }

    void theLedgerGoesByMonthWithItsBudget()
    {
        QVERIFY(OpenDesk::wait(desk().gestures().setLimits({Money(15000, Currency()), {}})).has_value());
        gesture(18000, QDate(2026, 11, 1));
        gesture(500, QDate(2026, 11, 20));
        gesture(4000, QDate(2026, 10, 31));
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* table = get<QTableView>("gestureTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(get<QLabel>("gestureBudget")->text(), QStringLiteral("This month: €185.00 of €150.00 given"));
        // By cost, the cheapest first.
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(table->columnViewportPosition(GestureModel::Cost) + 20, 10));
        QTRY_VERIFY(table->model()->index(0, GestureModel::Cost).data().toString().contains(QStringLiteral("5.00")));
        auto* months = get<QComboBox>("gestureMonthBox");
        months->setCurrentIndex(months->count() - 1);
        emit months->activated(months->count() - 1);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(get<QLabel>("gestureBudget")->text(), QStringLiteral("October 2026: €40.00 of €150.00 given"));
        // A key takes it out, another brings it back.
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(get<QLabel>("gestureEmpty")->isVisible());
        undo();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QString file = m_shop->dir.filePath(QStringLiteral("october.csv"));
        dialogs::setNextPaths({file});
        QTest::mouseClick(get<QAbstractButton>("gestureExportButton"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(file));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(get<QLabel>("complaintSubject")->isVisible());
    }

    void aComplaintAfterAChangeSaysSoAndOneKeyNotesThatSheWasTold()
    {
        change(QDate(2026, 11, 10));
        QTRY_VERIFY(shown("changeLine"));
        QVERIFY2(text("changeLine").startsWith(QStringLiteral("The first of the same cause since")) && text("changeLine").endsWith(QStringLiteral("thicker boxes.")), qPrintable(text("changeLine")));
        auto* told = get<QAbstractButton>("changeToldButton");
        const QString before = told->text();
        auto* panel = get<QWidget>("complaintPanel");
        get<QAbstractButton>("changeAllButton")->setFocus();
        QTest::keyClick(get<QAbstractButton>("changeAllButton"), Qt::Key_T);
        QTRY_VERIFY(told->text() != before);
        QVERIFY(panel->isVisible());
        QVERIFY(OpenDesk::wait(desk().preventions().of(m_complaint))->changes.constFirst().told);
        undo();
        QTRY_COMPARE(told->text(), before);
    }

    void aChangeIsNotedFromTheListOfAll()
    {
        QVERIFY(OpenDesk::wait(desk().complaints().setCause(m_complaint, Cause::Instructions)).has_value());
        openBy(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(get<QAbstractButton>("preventionAddButton"), Qt::LeftButton);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("preventionDialog"));
        QCOMPARE(get<QComboBox>("preventionCauseBox")->currentIndex(), int(Cause::Instructions));
        QVERIFY(!get<QAbstractButton>("preventionOkButton")->isEnabled());
        QTest::keyClicks(get<QPlainTextEdit>("preventionWhatEdit"), QStringLiteral("A drawing on the box"));
        QTest::mouseClick(get<QAbstractButton>("preventionOkButton"), Qt::LeftButton);
        auto* table = get<QTableWidget>("preventionTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("A drawing on the box"));
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("preventionsDialog"));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        closed();
        QTRY_VERIFY(shown("changeLine"));
    }

    void afterSevenShopDaysTheQuestionIsThereAndHerAnswerStandsBesideTheMood()
    {
        QVERIFY(OpenDesk::wait(desk().complaints().setStatus({m_complaint}, Status::Resolved)).has_value());
        QTRY_VERIFY(shown("careLine"));
        QVERIFY(!get<QAbstractButton>("careQuestionButton")->isVisible());
        at({2026, 12, 1});
        emit desk().changes().changed(ChangeSet{{m_complaint}, {}, false, false});
        QTRY_COMPARE(text("careLine"), QStringLiteral("Time to ask how we handled it."));
        QTRY_VERIFY(get<QAbstractButton>("careQuestionButton")->isVisible());
        QTest::mouseClick(get<QAbstractButton>("careQuestionButton"), Qt::LeftButton);
        QTRY_VERIFY(get<QPlainTextEdit>("replyEdit")->toPlainText().contains(QStringLiteral("0 (badly) to 10")));
        QDialog* dialog = openBy(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!get<QLabel>("afterCareQuestion")->text().isEmpty());
        QVERIFY(!get<QAbstractButton>("afterCareOkButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_9);
        QVERIFY(get<QAbstractButton>("score9")->isChecked());
        QTest::keyClicks(get<QPlainTextEdit>("afterCareWordsEdit"), QStringLiteral("Well done, 10 days"));
        QVERIFY(get<QAbstractButton>("score9")->isChecked()); // a digit in her words is no score
        QTest::mouseClick(get<QAbstractButton>("afterCareOkButton"), Qt::LeftButton);
        closed();
        QTRY_VERIFY(text("careLine").contains(QStringLiteral("9 of 10: “Well done, 10 days”")));
        QVERIFY2(text("careLine").contains(QStringLiteral(", then ")), qPrintable(text("careLine")));
        QVERIFY(!get<QAbstractButton>("careReopenButton")->isVisible());
    }

    void anUnhappyAnswerOffersToOpenItAgain()
    {
        QVERIFY(OpenDesk::wait(desk().complaints().setStatus({m_complaint}, Status::Resolved)).has_value());
        QVERIFY(OpenDesk::wait(desk().afterCares().answered(m_complaint, 6, {})).has_value());
        QTRY_VERIFY(get<QAbstractButton>("careReopenButton")->isVisible());
        QCOMPARE(OpenDesk::wait(desk().history().complaint(m_complaint))->complaint.status, Status::Resolved);
        QTest::mouseClick(get<QAbstractButton>("careReopenButton"), Qt::LeftButton);
        QTRY_COMPARE(OpenDesk::wait(desk().history().complaint(m_complaint))->complaint.status, Status::Ours);
    }

    void tenIsTypedAsOneAndNought()
    {
        QVERIFY(OpenDesk::wait(desk().complaints().setStatus({m_complaint}, Status::Resolved)).has_value());
        QDialog* dialog = openBy(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!get<QLabel>("afterCareQuestion")->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_1);
        QTest::keyClick(dialog, Qt::Key_0);
        QVERIFY(get<QAbstractButton>("score10")->isChecked());
        QVERIFY(!get<QAbstractButton>("score1")->isChecked());
        QTest::keyClick(dialog, Qt::Key_Escape);
        closed();
        QVERIFY(!OpenDesk::wait(desk().afterCares().of(m_complaint))->care);
    }

    void theOwnersLimitsAreASetting()
    {
        get<QAction>("gestureLedgerAction")->trigger();
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("gestureLimitsButton")));
        QTest::mouseClick(get<QAbstractButton>("gestureLimitsButton"), Qt::LeftButton);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* box = get<CostBox>("gestureBudgetBox");
        QTRY_VERIFY(box->isVisible() && box->isEnabled());
        QTest::qWait(50); // the limits come by themselves
        box->setValue(150);
        QTest::mouseClick(get<QAbstractButton>("settingsOkButton"), Qt::LeftButton);
        closed();
        QTRY_COMPARE(*OpenDesk::wait(desk().gestures().limits()), (GestureLimits{Money(15000, Currency()), {}}));
    }
};

QTEST_MAIN(CareTest)
#include "CareTest.moc"
