#include "desk/SecondReader.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "reply/AsCustomer.h"
#include "reply/ReplyPanel.h"
#include "support/OpenDesk.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

using namespace amends;

/// A second look before a reply goes: as the customer, and by a colleague. The real panel on a real desk.
class SecondLookTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;
    ComplaintId m_id;
    StaffId m_ann;
    StaffId m_bea;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    QPlainTextEdit* editor() { return child<QPlainTextEdit>("replyEdit"); }
    std::optional<SecondReading> reading() { return m_open->wait(m_open->desk->history().complaint(m_id))->secondReading; }
    QDialog* dialog(const char* name)
    {
        return m_panel->findChild<QDialog*>(QLatin1StringView(name));
    }
    void be(StaffId who)
    {
        m_open->desk->setCurrentStaff(who);
        m_panel->staffChanged();
    }
    void askBea()
    {
        QTest::keyClick(editor(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog("askReaderDialog"));
        auto* ask = dialog("askReaderDialog");
        QTRY_VERIFY(ask->isVisible());
        QCOMPARE(ask->findChild<QComboBox*>(QStringLiteral("secondReaderBox"))->count(), 1); // not Ann herself
        auto* note = ask->findChild<QLineEdit*>(QStringLiteral("secondReaderNote"));
        QTest::keyClicks(note, QStringLiteral("please look at the tone"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(child<QWidget>("secondReaderStrip")->isVisible());
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        const auto staff = [this](const char* name, const char* initials) {
            return m_open->wait(m_open->desk->shopBook().saveStaff({{}, QString::fromLatin1(name), QString::fromLatin1(initials), {}, true}))
                .value_or(StaffId());
        };
        m_ann = staff("Ann", "AN");
        m_bea = staff("Bea", "BE");
        m_open->desk->setCurrentStaff(m_ann);
        m_id = m_open->complaint(QStringLiteral("Cracked"), QStringLiteral("My headset cracked after four months. I want a new one."));
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_VERIFY(!editor()->isReadOnly());
        editor()->setFocus();
        QTest::keyClicks(editor(), QStringLiteral("We will send you a new one on Friday."));
        QTRY_VERIFY(m_panel->isEnabled());
        QTest::qWait(50);
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void readsItAllAsTheCustomerAndGoesBackWithEscape()
    {
        QTest::keyClick(editor(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog("asCustomerDialog"));
        auto* view = dialog("asCustomerDialog")->findChild<QTextBrowser*>(QStringLiteral("asCustomerView"));
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("My headset cracked")));
        QVERIFY(view->toPlainText().contains(QStringLiteral("We will send you a new one on Friday.")));
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("claire@example.org")));
        QVERIFY(!view->toPlainText().contains(QStringLiteral("did not keep"))); // nothing was broken
        QTest::keyClick(dialog("asCustomerDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!dialog("asCustomerDialog"));
        m_panel->activateWindow();
        QTRY_VERIFY(editor()->hasFocus());
    }

    void showsMarkupInHerWordsAsItStands()
    {
        editor()->setPlainText(QStringLiteral("<b>bold</b> & <img src=x>"));
        QTest::keyClick(editor(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog("asCustomerDialog"));
        auto* view = dialog("asCustomerDialog")->findChild<QTextBrowser*>(QStringLiteral("asCustomerView"));
        QTRY_VERIFY(view->toPlainText().contains(QStringLiteral("<b>bold</b> & <img src=x>")));
    }

    void handsTheDraftToAColleagueWhoRemarksAndHandsItBack()
    {
        askBea();
        QVERIFY(child<QLabel>("secondReaderState")->text().contains(QStringLiteral("Bea reads it over")));
        QVERIFY(!child<QWidget>("remarkEdit")->isVisible());
        QVERIFY(!child<QToolButton>("askSecondReaderButton")->isEnabled());

        be(m_bea);
        QTRY_VERIFY(child<QWidget>("remarkEdit")->isVisible());
        QVERIFY(child<QLabel>("secondReaderState")->text().contains(QStringLiteral("please look at the tone")));
        editor()->moveCursor(QTextCursor::Start);
        for (int i = 0; i < 7; ++i)
            editor()->moveCursor(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTest::keyClicks(child<QLineEdit>("remarkEdit"), QStringLiteral("Warmer, please"));
        QTest::keyClick(child<QLineEdit>("remarkEdit"), Qt::Key_Return);
        QTRY_VERIFY(child<QToolButton>("remarkPassage"));
        QCOMPARE(reading()->remarks.first().passage, QStringLiteral("We will"));
        QTRY_COMPARE(child<QLineEdit>("remarkEdit")->text(), QString());
        QTest::mouseClick(child<QPushButton>("handBackButton"), Qt::LeftButton);
        QTRY_VERIFY(reading()->verdict == Verdict::Remarks);

        be(m_ann);
        QTRY_VERIFY(child<QCheckBox>("remarkDone"));
        editor()->moveCursor(QTextCursor::End);
        QTest::mouseClick(child<QToolButton>("remarkPassage"), Qt::LeftButton);
        QCOMPARE(editor()->textCursor().selectedText(), QStringLiteral("We will"));
        QTest::mouseClick(child<QCheckBox>("remarkDone"), Qt::LeftButton, {}, QPoint(6, 8));
        QTRY_VERIFY(reading()->remarks.first().done.isValid());
        QTRY_VERIFY(child<QLabel>("secondReaderState")->text().contains(QStringLiteral("ticked off")));
        QTest::mouseClick(child<QPushButton>("putReadingAwayButton"), Qt::LeftButton);
        QTRY_VERIFY(!child<QWidget>("secondReaderStrip")->isVisible());
        QVERIFY(m_open->wait(m_open->desk->undo().undo()));
        QTRY_VERIFY(child<QWidget>("secondReaderStrip")->isVisible());
    }

    void sendsWithoutWaitingAndTheStripGoes()
    {
        editor()->setPlainText(QStringLiteral("We are sorry, and we will send you a new one."));
        askBea();
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_VERIFY(!reading());
        QTRY_VERIFY(!child<QWidget>("secondReaderStrip")->isVisible());
    }

    void asksNobodyAboutAnEmptyDraft()
    {
        editor()->clear();
        QTest::keyClick(editor(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dialog("askReaderDialog"));
    }
};

QTEST_MAIN(SecondLookTest)
#include "SecondLookTest.moc"
