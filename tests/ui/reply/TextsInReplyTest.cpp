#include "desk/HouseTexts.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "reply/ReplyPanel.h"
#include "support/OpenDesk.h"
#include <QAction>
#include <QCalendarWidget>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace amends;

/// Templates and cards in the real reply panel, by keys.
class TextsInReplyTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;
    ComplaintId m_id;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    QPlainTextEdit* editor() { return child<QPlainTextEdit>("replyEdit"); }
    QString selected() { return editor()->textCursor().selectedText(); }
    QString strip() { return child<QLabel>("fieldStripText")->text(); }
    void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void own(const QString& title, const QString& body, HouseTextKind kind = HouseTextKind::Template)
    {
        HouseText text;
        text.kind = kind;
        text.language = Language::English;
        text.title = title;
        text.body = body;
        QVERIFY(m_open->wait(m_open->desk->houseTexts().save(text)).has_value());
    }

    /// Opens the picker by its key, types, takes what is shown.
    void pick(const QString& words)
    {
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(child<QDialog>("textPicker"));
        auto* search = child<QLineEdit>("textSearchEdit");
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!child<QDialog>("textPicker"));
        m_panel->activateWindow(); // no window manager gives it back here
        QTRY_VERIFY(editor()->hasFocus());
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Late"), QStringLiteral("Hello, my order has not come yet. When will it be here? I have waited for two weeks."));
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 560);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_VERIFY(!editor()->isReadOnly());
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void aTemplateIsPutInFilledTabbedThroughAndSent()
    {
        own(QStringLiteral("Zebra"), QStringLiteral("{salutation},\n\nIt comes on {date: day of delivery} with {choice: a card / a flower}: {text: why}.\n\nNora"));
        pick(QStringLiteral("zebra"));
        QVERIFY2(editor()->toPlainText().startsWith(QStringLiteral("Dear Claire Exemple,\n\nIt comes on {date: day of delivery}")),
                 qPrintable(editor()->toPlainText()));
        QCOMPARE(selected(), QStringLiteral("{date: day of delivery}")); // the first is selected at once
        QVERIFY(child<QWidget>("fieldStrip")->isVisible());
        QVERIFY2(strip().contains(QStringLiteral("day of delivery")), qPrintable(strip()));

        // Not sent while one is left; the cursor stands on it and a calm line says so.
        editor()->moveCursor(QTextCursor::End);
        child<QAction>("saidByPhoneAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(strip().startsWith(QStringLiteral("Not sent yet")), 20000);
        QCOMPARE(selected(), QStringLiteral("{date: day of delivery}"));
        const auto draft = m_open->wait(m_open->desk->drafting().load(m_id));
        QVERIFY(draft.has_value() && draft->text.contains(u'{')); // on disk, and not sent

        type(QStringLiteral("Thursday 26 November"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(selected(), QStringLiteral("{choice: a card / a flower}"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(selected(), QStringLiteral("{text: why}"));
        QTest::keyClick(editor(), Qt::Key_Backtab);
        QCOMPARE(selected(), QStringLiteral("{choice: a card / a flower}"));
        type(QStringLiteral("a flower"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        type(QStringLiteral("it was late"));
        QVERIFY(!child<QWidget>("fieldStrip")->isVisible());
        QVERIFY(editor()->toPlainText().contains(QStringLiteral("on Thursday 26 November with a flower: it was late.")));

        child<QAction>("saidByPhoneAction")->trigger();
        QTRY_VERIFY(editor()->toPlainText().isEmpty() || (child<QWidget>("promiseOffer") && child<QWidget>("promiseOffer")->isVisible()));
    }

    void behindTheLastFieldTabLeavesTheEditorAsEver()
    {
        own(QStringLiteral("Zebra"), QStringLiteral("Hello {text: one}."));
        pick(QStringLiteral("zebra"));
        QCOMPARE(selected(), QStringLiteral("{text: one}"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QVERIFY(!editor()->hasFocus());
    }

    void puttingInIsOneStepToTakeBack()
    {
        own(QStringLiteral("Zebra"), QStringLiteral("One {text: two}.\n\nThree."), HouseTextKind::Card);
        editor()->setFocus();
        type(QStringLiteral("Mine"));
        pick(QStringLiteral("zebra"));
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Mine\n\nOne {text: two}.\n\nThree."));
        QCOMPARE(selected(), QStringLiteral("{text: two}"));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->toPlainText(), QStringLiteral("Mine"));
    }

    void aDayIsChosenFromTheNextWorkingDaysForEveryPlaceThatAsksForIt()
    {
        own(QStringLiteral("Zebra"), QStringLiteral("On {date: the day}, yes, {date: the day}, and {date: another}."));
        pick(QStringLiteral("zebra"));
        auto* menu = child<QMenu>("fieldMenu");
        QTRY_VERIFY(child<QToolButton>("fieldChooseButton")->isVisible());
        QTRY_VERIFY([&] {
            emit menu->aboutToShow();
            return menu->actions().size() > 2;
        }());
        QTest::keyClick(editor(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("On Monday 23 November, yes, Monday 23 November, and {date: another}."));
        QCOMPARE(selected(), QStringLiteral("{date: another}"));

        emit menu->aboutToShow();
        menu->actions().last()->trigger(); // another day
        QTRY_VERIFY(child<QCalendarWidget>("fieldCalendar"));
        child<QCalendarWidget>("fieldCalendar")->setSelectedDate(QDate(2027, 1, 4));
        QTest::mouseClick(child<QPushButton>("fieldDayButton"), Qt::LeftButton);
        QTRY_VERIFY(editor()->toPlainText().endsWith(QStringLiteral("and Monday 4 January 2027.")));
        QVERIFY(!child<QWidget>("fieldStrip")->isVisible());
    }

    void bracesThatAreNoFieldHoldNobodyUp()
    {
        editor()->setFocus();
        type(QStringLiteral("Your {set} of {3} cups is here. Nora"));
        QVERIFY(!child<QWidget>("fieldStrip")->isVisible());
        child<QAction>("saidByPhoneAction")->trigger();
        QTRY_VERIFY(editor()->toPlainText().isEmpty());
    }

    void thePickerFindsByAFewLettersAndShowsWhatWillBePutIn()
    {
        editor()->setFocus();
        QTest::mouseClick(child<QToolButton>("textsButton"), Qt::LeftButton);
        QTRY_VERIFY(child<QDialog>("textPicker"));
        auto* list = child<QListWidget>("textList");
        const int all = list->count();
        QVERIFY(all >= 56);
        auto* search = child<QLineEdit>("textSearchEdit");
        QTest::keyClicks(search, QStringLiteral("lavex laine"));
        QCOMPARE(list->count(), 0);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("laver LAINE"));
        QCOMPARE(list->count(), 1);
        QVERIFY(child<QPlainTextEdit>("textPreview")->toPlainText().contains(QStringLiteral("30 °C")));
        search->clear();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY(!child<QDialog>("textPicker"));
        QVERIFY(editor()->toPlainText().isEmpty());
    }
};

QTEST_MAIN(TextsInReplyTest)
#include "TextsInReplyTest.moc"
