#include "desk/Checking.h"
#include "desk/HousePhrases.h"
#include "desk/ShopBook.h"
#include "desk/Writing.h"
#include "reply/ReplyPanel.h"
#include "shared/Announce.h"
#include "support/OpenDesk.h"
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace amends;

namespace {

const QString kHers = QStringLiteral("Hello, my headset cracked after four months of normal use. I would like it repaired or refunded.");
const QString kBlame = QStringLiteral("It is your own fault.");
const QString kThreat = QStringLiteral("If you post a bad review we will sue you.");

} // namespace

/// How the editor behaves towards whoever writes in it: the real panel on a real folder, with real keys.
class MannersTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;
    ComplaintId m_id;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    QPlainTextEdit* editor() { return child<QPlainTextEdit>("replyEdit"); }
    QStringList marked()
    {
        QStringList words;
        for (const auto& each : editor()->extraSelections())
            words << each.cursor.selectedText();
        return words;
    }
    bool isMarked(const QString& words) { return marked().join(u'|').contains(words); }
    QToolButton* state() { return child<QToolButton>("mannerButton"); }

    void openPanel()
    {
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_VERIFY(!editor()->isReadOnly());
        auto* box = child<QComboBox>("replyLanguageBox");
        QTRY_VERIFY(box->count() > 0);
        box->setCurrentIndex(int(Language::English) + 1);
        emit box->activated(int(Language::English) + 1);
    }
    void type(const QString& text)
    {
        editor()->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor(), c == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    StaffId somebody(const QString& name)
    {
        return m_open->wait(m_open->desk->shopBook().saveStaff({{}, name, name.left(1), {}, true})).value_or(StaffId());
    }
    void goTo(const QString& words)
    {
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(int(editor()->toPlainText().indexOf(words)));
        editor()->setTextCursor(cursor);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Headset"), kHers);
        openPanel();
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void aWordIsMarkedOnceItIsFinishedAndMendedByOneKey()
    {
        type(QStringLiteral("Thank you for the mesage"));
        QTest::qWait(500); // a hand that rests in the middle of a word
        QVERIFY2(!isMarked(QStringLiteral("mesage")), qPrintable(marked().join(u'|')));
        type(QStringLiteral(" of today. "));
        QTRY_VERIFY(isMarked(QStringLiteral("mesage")));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Thank you for the mesage of today. "));
        goTo(QStringLiteral("mesage"));
        QTRY_VERIFY(child<QPushButton>("applyButton") && child<QPushButton>("applyButton")->isVisible());
        QTest::keyClick(editor(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Thank you for the message of today. "));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Thank you for the mesage of today. "));
    }

    void aWordGoesIntoTheDictionaryByOneKey()
    {
        type(QStringLiteral("The zorbel and the zorbel are here. "));
        QTRY_COMPARE(marked().count(QStringLiteral("zorbel")), 2);
        goTo(QStringLiteral("zorbel"));
        QTRY_VERIFY(child<QToolButton>("addWordButton")->isVisible());
        QTest::keyClick(editor(), Qt::Key_9, Qt::AltModifier);
        QTRY_COMPARE(marked().count(QStringLiteral("zorbel")), 0);
        QCOMPARE(*m_open->wait(m_open->desk->writing().ownWords()), QStringList{QStringLiteral("zorbel")});
        QVERIFY(editor()->hasFocus());
    }

    void aHousePhraseCountsInTheOpenReplyAsSoonAsItIsSaved()
    {
        type(QStringLiteral("That is no problem. "));
        QTest::qWait(400);
        QVERIFY(!isMarked(QStringLiteral("no problem")));
        HousePhrase phrase;
        phrase.phrase = QStringLiteral("no problem");
        phrase.why = QStringLiteral("It speaks of problems.");
        phrase.instead = {QStringLiteral("with pleasure")};
        QVERIFY(m_open->wait(m_open->desk->housePhrases().save(phrase)).has_value());
        QTRY_VERIFY(isMarked(QStringLiteral("no problem")));
        goTo(QStringLiteral("no problem"));
        QTRY_VERIFY(child<QWidget>("findingCard")->isVisible());
        bool told = false;
        for (const QLabel* label : child<QWidget>("findingCard")->findChildren<QLabel*>())
            told = told || label->text() == phrase.why;
        QVERIFY(told);
        QTest::keyClick(editor(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("That is with pleasure. "));
    }

    void quietMarksOnlyStopsAndSaysSo()
    {
        type(kBlame + u' ' + kThreat + QStringLiteral(" The zorbel. "));
        QTRY_VERIFY(isMarked(QStringLiteral("fault")) && isMarked(QStringLiteral("sue")) && isMarked(QStringLiteral("zorbel")));
        QTest::keyClick(editor(), Qt::Key_Q, Qt::AltModifier);
        QTRY_VERIFY(!isMarked(QStringLiteral("zorbel")));
        QVERIFY(isMarked(QStringLiteral("sue")));
        for (const auto& each : editor()->extraSelections())
            QCOMPARE(each.format.underlineStyle(), QTextCharFormat::WaveUnderline);
        QCOMPARE(state()->text(), QStringLiteral("Quiet: only stops are marked"));
        QCOMPARE(state()->accessibleName(), state()->text());
        QVERIFY(child<QPushButton>("keepWritingButton")->isVisible());
        QTest::keyClick(editor(), Qt::Key_Q, Qt::AltModifier);
        QTRY_VERIFY(isMarked(QStringLiteral("zorbel")));
        QCOMPARE(state()->text(), QString());
    }

    void offMarksNothingAndAsksNothing()
    {
        type(kThreat + QStringLiteral(" The zorbel. "));
        QTRY_VERIFY(isMarked(QStringLiteral("sue")));
        m_panel->findChild<QAction*>(QStringLiteral("marks_none"))->trigger();
        QTRY_VERIFY(marked().isEmpty());
        QCOMPARE(state()->text(), QStringLiteral("Off: nothing is marked"));
        QVERIFY(!child<QWidget>("findingCard")->isVisible());
        QVERIFY(!child<QPushButton>("keepWritingButton")->isVisible());
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        m_panel->findChild<QAction*>(QStringLiteral("saidByPhoneAction"))->trigger();
        QTRY_COMPARE(m_open->wait(m_open->desk->history().complaint(m_id))->messages.size(), 2);
    }

    void spellingAloneCanBeTurnedOff()
    {
        type(kBlame + QStringLiteral(" The zorbel. "));
        QTRY_VERIFY(isMarked(QStringLiteral("zorbel")));
        m_panel->findChild<QAction*>(QStringLiteral("spellingAction"))->trigger();
        QTRY_VERIFY(!isMarked(QStringLiteral("zorbel")));
        QVERIFY(isMarked(QStringLiteral("fault")));
    }

    void theMannerGoesWithThePersonNotWithTheComputer()
    {
        const StaffId ann = somebody(QStringLiteral("Ann"));
        const StaffId bob = somebody(QStringLiteral("Bob"));
        m_open->desk->setCurrentStaff(ann);
        type(kBlame + u' ');
        QTRY_VERIFY(isMarked(QStringLiteral("fault")));
        QTest::keyClick(editor(), Qt::Key_Q, Qt::AltModifier);
        QTRY_VERIFY(!isMarked(QStringLiteral("fault")));
        m_open->desk->setCurrentStaff(bob);
        QTRY_VERIFY(isMarked(QStringLiteral("fault")));
        QCOMPARE(state()->text(), QString());
        m_open->desk->setCurrentStaff(ann);
        QTRY_VERIFY(!isMarked(QStringLiteral("fault")));
        QTRY_COMPARE(state()->text(), QStringLiteral("Quiet: only stops are marked"));
    }

    void whatIsSetAsideComesBackFromTheListWhateverItsScope_data()
    {
        QTest::addColumn<int>("scope");
        QTest::newRow("once") << 0;
        QTest::newRow("in this reply") << 1;
        QTest::newRow("always") << 2;
    }
    void whatIsSetAsideComesBackFromTheListWhateverItsScope()
    {
        QFETCH(int, scope);
        type(kBlame + u' ');
        QTRY_VERIFY(isMarked(QStringLiteral("fault")));
        child<QToolButton>("setAsideMenuButton")->menu()->actions()[scope]->trigger();
        QTRY_VERIFY(!isMarked(QStringLiteral("fault")));
        type(QStringLiteral("Thank you. "));
        QTest::qWait(400);
        QVERIFY(!isMarked(QStringLiteral("fault")));
        auto* list = child<QToolButton>("setAsideListButton");
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(list, Qt::LeftButton);
        QTRY_VERIFY(m_panel->findChild<QMenu*>(QStringLiteral("setAsideMenu")));
        auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("setAsideMenu"));
        menu->actions().last()->trigger();
        menu->close();
        QTRY_VERIFY(isMarked(QStringLiteral("fault")));
    }

    void aScreenReaderHearsEachRemarkThatIsSteppedTo()
    {
        type(kBlame + QStringLiteral(" The zorbel, the zorbel. "));
        QTRY_COMPARE(marked().count(QStringLiteral("zorbel")), 2);
        editor()->moveCursor(QTextCursor::Start);
        QStringList heard;
        const auto connection = connect(&Announcer::instance(), &Announcer::announced, this,
                                        [&](const QString& name, const QString& description) { heard << name + u' ' + description; });
        const int remarks = int(marked().size());
        for (int i = 0; i < remarks; ++i)
            QTest::keyClick(editor(), Qt::Key_F4);
        QVERIFY2(heard.size() >= remarks, qPrintable(heard.join(u'\n')));
        QVERIFY(heard.join(u' ').contains(QStringLiteral("fault")));
        QVERIFY(heard.join(u' ').contains(QStringLiteral("“zorbel” is not in the dictionary.")));
        heard.clear();
        QTest::keyClick(editor(), Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(!heard.isEmpty());
        disconnect(connection);
    }

    void typingElsewhereMovesNoMarkAndChangesNoText()
    {
        type(QStringLiteral("Dear Claire,\n") + kBlame + QStringLiteral("\nThe zorbel is here.\n"));
        QTRY_VERIFY(isMarked(QStringLiteral("fault")) && isMarked(QStringLiteral("zorbel")));
        const QStringList before = marked();
        editor()->moveCursor(QTextCursor::Start);
        for (const QChar c : QStringLiteral("Good day. ")) {
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
            QCOMPARE(marked(), before);
        }
        QTRY_VERIFY(isMarked(QStringLiteral("fault")) && isMarked(QStringLiteral("zorbel")));
        QVERIFY(editor()->toPlainText().startsWith(QStringLiteral("Good day. Dear Claire,\n")));
    }
};

QTEST_MAIN(MannersTest)
#include "MannersTest.moc"
