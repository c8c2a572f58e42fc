#include "desk/AfterCares.h"
#include "desk/Gestures.h"
#include "desk/HouseTexts.h"
#include "desk/ShopBook.h"
#include "inbox/InboxTable.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/PromiseReminder.h"
#include "shell/Translations.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QtTest>

using namespace amends;

/// One complaint from the first look to the gesture without a mouse. Every key goes to what has the focus: where the focus is
/// lost on the way, the walk ends.
class KeysOnlyTest : public QObject
{
    Q_OBJECT
    OpenDesk m_shop;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    ComplaintId m_complaint;

    ComplaintPage page() { return OpenDesk::wait(m_shop.desk->history().complaint(m_complaint)).value_or(ComplaintPage()); }
    QPlainTextEdit* editor() { return m_window->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit")); }
    QWidget* focus() { return QApplication::focusWidget(); }

    bool press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        if (!QTest::qWaitFor([&] { return focus() && focus()->isVisible(); }, 3000))
            return false;
        QTest::keyClick(focus(), key, held);
        return true;
    }

    bool type(const QString& text)
    {
        if (!QTest::qWaitFor([&] { return focus() && focus()->isVisible(); }, 3000))
            return false;
        QTest::keyClicks(focus(), text);
        return true;
    }

    bool dialog(const char* name)
    {
        return QTest::qWaitFor([&] {
            const QWidget* top = QApplication::activeModalWidget();
            return top && (!*name || top->objectName() == QLatin1StringView(name)) && focus() && top->isAncestorOf(focus());
        }, 10'000);
    }

    bool backInTheWindow()
    {
        return QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); })
            && (m_window->activateWindow(), QTest::qWaitForWindowActive(m_window.get()))
            && QTest::qWaitFor([&] { return focus() && m_window->isAncestorOf(focus()); }, 3000);
    }

private slots:
    void initTestCase()
    {
        m_translations.use(QStringLiteral("en"));
        dialogs::setSystemOpener([](const QString&) { return true; });
        QVERIFY(m_shop.desk);
        const auto staff = OpenDesk::wait(m_shop.desk->shopBook().saveStaff({{}, QStringLiteral("Nora Claes"), QStringLiteral("NC"), {}, true}));
        QVERIFY(staff.has_value());
        m_shop.desk->setCurrentStaff(*staff);
        m_complaint = m_shop.complaint(QStringLiteral("Late"), QStringLiteral("Hello, my order has not come yet. I have waited for two weeks."));
        HouseText text;
        text.title = QStringLiteral("Zebra");
        text.language = Language::English;
        text.body = QStringLiteral("{salutation},\n\nI am sorry, this is our mistake. Here is {text: what}.\n\nNora Claes");
        QVERIFY(OpenDesk::wait(m_shop.desk->houseTexts().save(text)).has_value());
        m_preferences = std::make_unique<Preferences>(m_shop.dir.path());
        m_window = std::make_unique<MainWindow>(*m_shop.desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<PromiseReminder*>()->useTray(false);
        QTRY_COMPARE(m_window->findChild<InboxTable*>(QStringLiteral("inboxView"))->model()->rowCount(), 1);
    }

    void opensTheComplaint()
    {
        QVERIFY(press(Qt::Key_Home));
        QVERIFY(press(Qt::Key_Return));
        QTRY_VERIFY(editor()->hasFocus());
        QTRY_VERIFY(!editor()->isReadOnly());
    }

    void looksWhetherItWasUs()
    {
        QVERIFY(press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY(!editor()->hasFocus());
        QVERIFY(press(Qt::Key_2));
        QTRY_COMPARE(page().assessment.size(), 1);
        QVERIFY(press(Qt::Key_1));
        QTRY_COMPARE(page().assessment.size(), 2);
        QVERIFY(press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier));
    }

    void offersAndChooses()
    {
        QVERIFY(press(Qt::Key_M, Qt::ControlModifier));
        QVERIFY(dialog("offerSheet"));
        QVERIFY(press(Qt::Key_Space));
        QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        QTRY_VERIFY(!page().rounds.isEmpty());
        QVERIFY(press(Qt::Key_M, Qt::ControlModifier));
        QVERIFY(dialog("chooseSheet"));
        QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        QTRY_VERIFY(page().rounds.constLast().chosen.has_value());
    }

    void answersFromATemplate()
    {
        QVERIFY(press(Qt::Key_R, Qt::ControlModifier));
        QTRY_VERIFY(editor()->hasFocus());
        QVERIFY(press(Qt::Key_T, Qt::ControlModifier));
        QVERIFY(dialog("textPicker"));
        QVERIFY(type(QStringLiteral("zebra")));
        QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        QTRY_VERIFY(editor()->hasFocus());
        QTRY_COMPARE(editor()->textCursor().selectedText(), QStringLiteral("{text: what}"));
        QVERIFY(type(QStringLiteral("a new one")));
        QVERIFY(press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY_WITH_TIMEOUT(page().handedOver.has_value(), 20'000);
        QVERIFY(editor()->toPlainText().isEmpty());
    }

    void deliversAndAsksHowItWas()
    {
        QVERIFY(press(Qt::Key_M, Qt::ControlModifier));
        QVERIFY(dialog("deliveredSheet"));
        QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        QTRY_COMPARE(page().complaint.status, Status::Resolved);
        QVERIFY(press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(dialog(""));
        QVERIFY(press(Qt::Key_9));
        QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        QTRY_VERIFY(OpenDesk::wait(m_shop.desk->afterCares().of(m_complaint))->care.has_value());
    }

    void notesAGesture()
    {
        QVERIFY(press(Qt::Key_G, Qt::ControlModifier));
        QVERIFY(dialog(""));
        QTRY_COMPARE(focus()->objectName(), QStringLiteral("gestureCostBox"));
        QVERIFY(type(QStringLiteral("4")));
        QVERIFY(press(Qt::Key_Return));
        if (QApplication::activeModalWidget()) // the first Enter may only take the number
            QVERIFY(press(Qt::Key_Return));
        QVERIFY(backInTheWindow());
        const auto given = OpenDesk::wait(m_shop.desk->gestures().ofComplaint(m_complaint));
        QVERIFY(given.has_value());
        QCOMPARE(given->size(), 1);
        QCOMPARE(given->constFirst().gesture.cost, Money(400, Currency()));
    }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(KeysOnlyTest)
#include "KeysOnlyTest.moc"
