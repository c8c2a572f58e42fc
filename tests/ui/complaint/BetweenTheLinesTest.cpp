#include "complaint/ComplaintPanel.h"
#include "complaint/MarkedText.h"
#include "complaint/SafetyList.h"
#include "desk/Intake.h"
#include "support/OpenDesk.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace amends;

/// What is read between the lines of a message, as the complaint shows it. The real panel on a real desk.
class BetweenTheLinesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ComplaintPanel> m_panel;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    ComplaintPage page(ComplaintId id) { return *m_open->wait(m_open->desk->history().complaint(id)); }

    ComplaintId shown(const char* text)
    {
        const ComplaintId id = m_open->complaint(QStringLiteral("Matter"), QString::fromUtf8(text));
        m_panel->showComplaint(id);
        return id;
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_panel = std::make_unique<ComplaintPanel>(*m_open->desk);
        m_panel->resize(800, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void underlinesTheWordsAndSaysBelowWhatTheyShow()
    {
        shown("This is the third time I write. I am going to the ombudsman.");
        QTRY_VERIFY(child<MarkedText>("readingLegend"));
        auto* text = child<MarkedText>("markedText");
        QVERIFY(text && text->isVisible());
        QVERIFY(std::ranges::any_of(text->marks(), [](const TextMark& m) { return m.signal == Signal::Authority; }));
        QVERIFY(std::ranges::any_of(text->marks(), [](const TextMark& m) { return m.signal == Signal::Repeat; }));
        QCOMPARE(text->toPlainText(), QStringLiteral("This is the third time I write. I am going to the ombudsman."));
        QVERIFY(text->accessibleDescription().contains(QStringLiteral("ombudsman")));
        QVERIFY(child<MarkedText>("readingLegend")->toPlainText().contains(QStringLiteral("names an authority")));
        QVERIFY(text->height() >= text->heightForWidth(text->width()) - 1);
    }

    void leavesACalmMessageAlone()
    {
        shown("Good morning, could you tell me your opening hours please? Thank you.");
        QTest::qWait(300);
        QVERIFY(!child<MarkedText>("markedText"));
    }

    void saysWhatStandsUnderTheMouse()
    {
        MarkedText text;
        text.resize(400, 60);
        text.setMarked(QStringLiteral("I go to the ombudsman now"), {{{12, 21}, Signal::Authority, {}, QStringLiteral("why")}});
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        QTextCursor cursor(text.document());
        cursor.setPosition(15);
        const TextMark* mark = text.markAt(text.cursorRect(cursor).center() + QPoint(2, 0));
        QVERIFY(mark);
        QCOMPARE(mark->says, QStringLiteral("why"));
        cursor.setPosition(2);
        QVERIFY(!text.markAt(text.cursorRect(cursor).center()));
    }

    void opensThePurchaseThatWordsMeanByTheKeyboard()
    {
        MarkedText text;
        text.resize(400, 60);
        text.setMarked(QStringLiteral("my order A-17 is late"), {{{9, 13}, std::nullopt, PurchaseId(5), QStringLiteral("shows it")}});
        text.show();
        QVERIFY(QTest::qWaitForWindowActive(&text));
        QSignalSpy opened(&text, &MarkedText::purchaseOpened);
        text.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&text, Qt::Key_Tab);
        QTest::keyClick(&text, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PurchaseId>(), PurchaseId(5));
        QCOMPARE(text.toPlainText(), QStringLiteral("my order A-17 is late"));
    }

    void showsTheDaySheSetAndCorrectsItWithOneKey()
    {
        const ComplaintId id = shown("I want my money back by 12 December or I go to court.");
        QTRY_VERIFY(child<QToolButton>("wantedByButton")->isVisible());
        QVERIFY(child<QToolButton>("wantedByButton")->toolTip().contains(QStringLiteral("12 December")));
        auto* timeline = child<QWidget>("timelineView");
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_D);
        QTRY_VERIFY(m_panel->findChild<QDialog*>(QStringLiteral("dayDialog")));
        auto* dialog = m_panel->findChild<QDialog*>(QStringLiteral("dayDialog"));
        QCOMPARE(dialog->findChild<QDateEdit*>(QStringLiteral("deadlineEdit"))->date(), QDate(2026, 12, 12));
        dialog->findChild<QDateEdit*>(QStringLiteral("deadlineEdit"))->setDate(QDate(2026, 12, 24));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("keepDeadlineButton")), Qt::LeftButton);
        QTRY_COMPARE(page(id).complaint.wantedBy, QDate(2026, 12, 24));
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        timeline->setFocus();
        QTRY_VERIFY(timeline->hasFocus());
        QTest::keyClick(timeline, Qt::Key_D);
        QTRY_VERIFY(m_panel->findChild<QPushButton*>(QStringLiteral("noDeadlineButton")));
        QTRY_VERIFY(m_panel->findChild<QPushButton*>(QStringLiteral("noDeadlineButton"))->isVisible());
        QTest::mouseClick(m_panel->findChildren<QPushButton*>(QStringLiteral("noDeadlineButton")).last(), Qt::LeftButton);
        QTRY_VERIFY(!page(id).complaint.wantedBy.isValid());
        QTRY_VERIFY(!child<QToolButton>("wantedByButton")->isVisible());
    }

    void keepsAListToTickOffWhereSomebodyMayBeHurt()
    {
        shown("My parcel is late.");
        QTest::qWait(100);
        QVERIFY(!child<QWidget>("safetyList")->isVisible());
        const ComplaintId id = shown("The plug of the lamp started smoking and my daughter got a shock.");
        QTRY_VERIFY(child<QWidget>("safetyList")->isVisible());
        auto* box = child<QCheckBox>("safety_stop_using");
        QTRY_VERIFY(box->isVisible());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
        QTRY_VERIFY(doneBy(page(id).events, SafetyStep::StopUsing) != nullptr);
        QTRY_VERIFY(child<QToolButton>("safetyTitle")->text().contains(QStringLiteral("1 of 5")));
        QTest::mouseClick(child<QToolButton>("safetyTitle"), Qt::LeftButton);
        QVERIFY(!box->isVisible());
    }
};

QTEST_MAIN(BetweenTheLinesTest)
#include "BetweenTheLinesTest.moc"
