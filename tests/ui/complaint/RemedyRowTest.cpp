#include "complaint/AssessmentList.h"
#include "complaint/ComplaintPanel.h"
#include "complaint/RemedyRow.h"
#include "desk/Remedies.h"
#include "desk/Undo.h"
#include "support/OpenDesk.h"
#include "wording/Sentences.h"
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace amends;

class RemedyRowTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ComplaintPanel> m_panel;
    ComplaintId m_id;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    ComplaintPage page() { return *m_open->wait(m_open->desk->history().complaint(m_id)); }
    RemedyRound round()
    {
        const ComplaintPage now = page();
        return currentRound(m_id, now.rounds, now.complaint.given);
    }
    QString said(const char* button) { return child<QToolButton>(button)->accessibleName(); }
    void press(Qt::Key key)
    {
        m_panel->activateWindow(); // a sheet was closed just now
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        child<QWidget>("timelineView")->setFocus();
        QTest::keyClick(child<QWidget>("timelineView"), key);
    }
    QDialog* sheet(const char* name)
    {
        QDialog* found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = m_panel->window()->findChild<QDialog*>(QLatin1StringView(name));
            return found && found->isVisible();
        });
        return there && QTest::qWaitForWindowActive(found) ? found : nullptr;
    }
    void gone(const char* name)
    {
        QTRY_VERIFY(!m_panel->window()->findChild<QDialog*>(QLatin1StringView(name)));
    }
    QMenu* steps()
    {
        child<QToolButton>("remedyEndButton")->click();
        return m_panel->findChild<QMenu*>(QStringLiteral("choiceMenu"));
    }
    void take(const char* step)
    {
        QMenu* menu = steps();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto at = std::ranges::find_if(actions, [&](const QAction* action) { return action->text().contains(QLatin1StringView(step)); });
        QVERIFY2(at != actions.end(), step);
        (*at)->trigger();
        menu->close();
        QTRY_VERIFY(!m_panel->findChild<QMenu*>(QStringLiteral("choiceMenu")));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Pull rétréci"), QStringLiteral("Bonjour, mon pull a rétréci."));
        m_panel = std::make_unique<ComplaintPanel>(*m_open->desk);
        m_panel->resize(900, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_VERIFY(child<QWidget>("remedyRow")->isVisible());
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void leadsFromOfferToDeliveryByOneKeyAStage()
    {
        press(Qt::Key_R);
        QDialog* offer = sheet("offerSheet");
        QVERIFY(offer);
        auto* repair = offer->findChild<QCheckBox*>(QStringLiteral("offer_repair"));
        QTRY_VERIFY(repair->hasFocus());
        QTest::keyClick(repair, Qt::Key_Space);
        QTest::keyClick(offer->findChild<QCheckBox*>(QStringLiteral("offer_replace")), Qt::Key_Space);
        QTest::keyClick(repair, Qt::Key_Return);
        gone("offerSheet");
        QTRY_COMPARE(round().offered, (QList{Remedy::Repair, Remedy::Replace}));
        QTRY_VERIFY(said("offeredButton").contains(QStringLiteral(" or ")));

        press(Qt::Key_R);
        QDialog* choose = sheet("chooseSheet");
        QVERIFY(choose);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // from repair, the first offered, to the next
        auto* cost = choose->findChild<QLineEdit*>(QStringLiteral("remedyCostEdit"));
        cost->setFocus();
        QTest::keyClicks(cost, QStringLiteral("12,50"));
        QTest::keyClick(cost, Qt::Key_Return);
        gone("chooseSheet");
        QTRY_COMPARE(round().chosen, Remedy::Replace);
        QCOMPARE(round().cost, Money(1250, Currency()));
        QCOMPARE(page().complaint.given, Remedy::Replace);
        QTRY_VERIFY(child<QWidget>("chosenButton")->isVisible());

        press(Qt::Key_R);
        QDialog* delivered = sheet("deliveredSheet");
        QVERIFY(delivered);
        auto* day = delivered->findChild<QDateEdit*>(QStringLiteral("deliveredEdit"));
        QCOMPARE(day->maximumDate(), m_open->clock.now().date());
        QTest::keyClick(day, Qt::Key_Return);
        gone("deliveredSheet");
        QTRY_COMPARE(page().complaint.status, Status::Resolved);
        QTRY_VERIFY(said("remedyEndButton").contains(QStringLiteral("delivered")));
        QVERIFY(m_open->wait(m_open->desk->undo().undo()));
        QTRY_VERIFY(page().complaint.status != Status::Resolved);
        QTRY_VERIFY(!said("remedyEndButton").contains(QStringLiteral("delivered")));
    }

    void asksForAnotherAmountWhereItIsNone()
    {
        QVERIFY(m_open->wait(m_open->desk->remedies().offer(m_id, {Remedy::Repair})));
        QTRY_VERIFY(said("offeredButton").contains(QStringLiteral("repair")));
        press(Qt::Key_R);
        QDialog* choose = sheet("chooseSheet");
        QVERIFY(choose);
        auto* cost = choose->findChild<QLineEdit*>(QStringLiteral("remedyCostEdit"));
        cost->setText(QStringLiteral("a lot"));
        QTest::keyClick(cost, Qt::Key_Return);
        QVERIFY(choose->isVisible());
        QVERIFY(choose->findChild<QLabel*>(QStringLiteral("remedyCostRefused"))->isVisible());
        QTest::keyClick(choose, Qt::Key_Escape);
        gone("chooseSheet");
        QVERIFY(!round().chosen);
    }

    void opensAgainAndFoldsWhatWasBefore()
    {
        QVERIFY(!child<QWidget>("earlierRoundsButton")->isVisible());
        take("said it is well");
        QTRY_COMPARE(page().complaint.status, Status::Resolved);
        QTRY_VERIFY(said("remedyEndButton").contains(QStringLiteral("well")));
        take("Open it again");
        QTRY_COMPARE(page().rounds.size(), 2);
        QTRY_VERIFY(child<QToolButton>("earlierRoundsButton")->isVisible());
        QVERIFY(!child<QLabel>("earlierRounds")->isVisible());
        QTest::keyClick(child<QToolButton>("earlierRoundsButton"), Qt::Key_Space);
        QVERIFY(child<QLabel>("earlierRounds")->isVisible());
        QVERIFY(child<QLabel>("earlierRounds")->text().contains(QStringLiteral("well")));
        QTRY_VERIFY(child<QLabel>("ownerFlags")->isVisible());
        QVERIFY(child<QLabel>("ownerFlags")->accessibleName().contains(QStringLiteral("opened again")));
    }

    void keepsNotAcceptedApart()
    {
        take("does not accept");
        QTRY_COMPARE(page().complaint.status, Status::NotAccepted);
        QVERIFY(!page().complaint.closed.isValid());
    }

    void tellsInOneLineThatNobodyLookedAndIsFilledWithOneKeyAQuestion()
    {
        auto* list = child<AssessmentList>("assessmentList");
        QTRY_VERIFY(child<QWidget>("assessmentTitle")->isVisible());
        QVERIFY(list->isFolded());
        QVERIFY(child<QToolButton>("assessmentTitle")->text().contains(QStringLiteral("Not looked at yet")));
        press(Qt::Key_W);
        QVERIFY(!list->isFolded());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("assess_manufacture_us"));
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_1})
            QTest::keyClick(QApplication::focusWidget(), key);
        QTRY_COMPARE(page().assessment.size(), 3);
        const auto points = page().assessment;
        QCOMPARE(answerTo(points, AssessmentQuestion::Manufacture)->answer, AssessmentAnswer::NotUs);
        QCOMPARE(answerTo(points, AssessmentQuestion::Information)->answer, AssessmentAnswer::Unclear);
        QCOMPARE(answerTo(points, AssessmentQuestion::Instructions)->answer, AssessmentAnswer::Us);
        QTRY_VERIFY(child<QToolButton>("assessmentTitle")->text().contains(QStringLiteral("Yes")));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("assess_carrier_us"));
        QTRY_VERIFY(child<QPushButton>("assessedCauseButton")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        QTRY_COMPARE(page().complaint.cause, Cause::Instructions);
        QTRY_VERIFY(!child<QPushButton>("assessedCauseButton")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QTRY_COMPARE(page().assessment.size(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list->isFolded());
    }

    void tellsNeitherCostNorFaultWhileACustomerCanSeeIt()
    {
        QVERIFY(m_open->wait(m_open->desk->remedies().choose(m_id, Remedy::Repair, Money(1250, Currency()))));
        QTRY_VERIFY(said("chosenButton").contains(QStringLiteral("12")));
        m_panel->setValuesHidden(true);
        QVERIFY(!said("chosenButton").contains(QStringLiteral("12")));
        QVERIFY(!child<QWidget>("assessmentTitle")->isVisible());
        press(Qt::Key_W);
        QVERIFY(!child<QWidget>("assessmentList")->isVisible());
        m_panel->setValuesHidden(false);
        QVERIFY(child<QWidget>("assessmentTitle")->isVisible());
    }

    void saysInASentenceWhyAStepIsOutOfTurn()
    {
        const auto refused = m_open->wait(m_open->desk->remedies().deliver(m_id, m_open->clock.now().date()));
        QVERIFY(!refused);
        QVERIFY(sentence(refused.error()).startsWith(QStringLiteral("Nothing is chosen yet.")));
        QVERIFY(advice(refused.error()).isEmpty());
    }

    void namesEachAnswerForWhoDoesNotSeeIt()
    {
        for (const QRadioButton* radio : child<QWidget>("assessmentList")->findChildren<QRadioButton*>())
            QVERIFY2(radio->accessibleName().contains(QStringLiteral(" – ")), qPrintable(radio->objectName()));
    }
};

QTEST_MAIN(RemedyRowTest)
#include "RemedyRowTest.moc"
