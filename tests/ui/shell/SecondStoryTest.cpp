#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Promises.h"
#include "desk/ShopBook.h"
#include "inbox/InboxTable.h"
#include "board/PromiseBoardModel.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/PromiseReminder.h"
#include "shell/Translations.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QtTest>

using namespace amends;

/// The second story, in the real window with real keys: a call-back promised for Monday and not made is red on Tuesday, and the
/// reminder says so; the apology names a new date, and that one is kept.
class SecondStoryTest : public QObject
{
    Q_OBJECT
    OpenDesk m_shop;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    ComplaintId m_complaint;

    template <class T> T* get(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qWarning("no %s", name);
        return found;
    }

    void at(const QDate& day, const QTime& time) { m_shop.clock.set(QDateTime(day, time, QTimeZone("Europe/Brussels")).toUTC()); }

    QList<Promise> promises()
    {
        const auto page = OpenDesk::wait(m_shop.desk->history().complaint(m_complaint));
        return page ? page->promises : QList<Promise>();
    }

    void type(const QString& text)
    {
        auto* editor = get<QPlainTextEdit>("replyEdit");
        QTRY_VERIFY(!editor->isReadOnly());
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    void send()
    {
        QTRY_VERIFY(get<QAbstractButton>("sendButton")->isEnabled());
        QTest::mouseClick(get<QAbstractButton>("sendButton"), Qt::LeftButton);
    }

    PromiseBoardModel* board() const { return qobject_cast<PromiseBoardModel*>(get<QTableView>("promiseTable")->model()); }

    void openBoard()
    {
        get<QAction>("promiseBoardAction")->trigger();
        QTRY_VERIFY(m_window->findChild<QTableView*>(QStringLiteral("promiseTable")));
        QTRY_VERIFY(get<QTableView>("promiseTable")->isVisible());
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_translations.use(QStringLiteral("en"));
        dialogs::setSystemOpener([](const QString&) { return true; });
        at({2026, 11, 20}, {15, 0}); // a Friday
        QVERIFY(m_shop.desk);
        Shop shop = OpenDesk::wait(m_shop.desk->shopBook().shop()).value_or(Shop());
        shop.name = QStringLiteral("Fil");
        shop.country = QStringLiteral("BE");
        shop.timeZone = QStringLiteral("Europe/Brussels");
        shop.email = QStringLiteral("bonjour@fil.example");
        QVERIFY(OpenDesk::wait(m_shop.desk->shopBook().saveShop(shop)).has_value());
        Staff staff;
        staff.name = QStringLiteral("Anouk Dubois");
        staff.initials = QStringLiteral("AD");
        const auto id = OpenDesk::wait(m_shop.desk->shopBook().saveStaff(staff));
        QVERIFY(id.has_value());
        m_shop.desk->setCurrentStaff(*id);
        m_complaint = m_shop.complaint(QStringLiteral("Revue jamais arrivée"), QStringLiteral("Bonjour, ma revue n'est jamais arrivée et personne ne répond au téléphone."));
        QVERIFY(m_complaint.isValid());
        m_preferences = std::make_unique<Preferences>(m_shop.dir.path());
        m_window = std::make_unique<MainWindow>(*m_shop.desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* inbox = get<InboxTable>("inboxView");
        QTRY_COMPARE(inbox->model()->rowCount(), 1);
        inbox->setFocus();
        QTest::keyClick(inbox, Qt::Key_Home);
        QTest::keyClick(inbox, Qt::Key_Return);
        QTRY_VERIFY(get<QLabel>("complaintSubject")->isVisible());
        m_window->findChild<PromiseReminder*>()->useTray(false);
    }

    void theReplyPromisesACallBackAndOneKeyNotesIt()
    {
        type(QStringLiteral("Bonjour Madame,\n\nje vous rappelle lundi à 14 h.\n\nAnouk Dubois"));
        send();
        auto* offer = get<QWidget>("promiseOffer");

        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(offer->findChild<QComboBox*>(QStringLiteral("promiseKindBox"))->currentIndex(), int(PromiseKind::News));
        QTRY_VERIFY(get<QAbstractButton>("promiseTakeButton")->hasFocus());
        if (const QString shots = qEnvironmentVariable("AMENDS_SHOTS"); !shots.isEmpty())
            m_window->grab().save(shots + QStringLiteral("/offer.png"));
        QTest::keyClick(get<QWidget>("promiseTakeButton"), Qt::Key_Return);
        QTRY_VERIFY(get<QPlainTextEdit>("replyEdit")->toPlainText().isEmpty());
        const auto all = promises();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].due, QDate(2026, 11, 23));
        QCOMPARE(all[0].dueTime, QTime(14, 0));
        QCOMPARE(all[0].kind, PromiseKind::News);
        QCOMPARE(all[0].owner, m_shop.desk->currentStaff());
        QVERIFY(all[0].sentence.contains(QStringLiteral("rappelle lundi")));
    }

    void theReminderIsSilentWhileTheShopIsClosedAndSpeaksInTheMorning()
    {
        auto* reminder = m_window->findChild<PromiseReminder*>();
        QSignalSpy said(reminder, &PromiseReminder::said);
        at({2026, 11, 21}, {10, 0}); // Saturday
        reminder->look();
        QTest::qWait(100);
        QCOMPARE(said.count(), 0);
        at({2026, 11, 23}, {9, 5});
        reminder->look();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(reminder->lastSaid().contains(QStringLiteral("1")));
        reminder->look();
        QTest::qWait(100);
        QCOMPARE(said.count(), 1);
    }

    void thePromiseThatFallsIsSaidOnceAlsoAfterASleep()
    {
        auto* reminder = m_window->findChild<PromiseReminder*>();
        QSignalSpy said(reminder, &PromiseReminder::said);
        at({2026, 11, 23}, {17, 0}); // the computer slept over two o'clock
        reminder->look();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(reminder->lastSaid().contains(QStringLiteral("Claire")));
        reminder->look();
        QTest::qWait(100);
        QCOMPARE(said.count(), 1);
    }

    void onTuesdayItStandsRedOnTopOfTheBoard()
    {
        at({2026, 11, 24}, {9, 30});
        openBoard();
        QTRY_VERIFY(board()->rowCount() >= 2);
        QCOMPARE(board()->board().counts[size_t(DueGroup::Overdue)], 1);
        const QModelIndex first = board()->index(1, PromiseBoardModel::Due);
        QCOMPARE(first.data(Qt::ForegroundRole).value<QColor>(), colour(Role::Danger));
        if (const QString shots = qEnvironmentVariable("AMENDS_SHOTS"); !shots.isEmpty()) {
            m_window->grab().save(shots + QStringLiteral("/board-light.png"));
            applyTheme(*qApp, ThemeChoice::Dark);
            QTest::qWait(200);
            m_window->grab().save(shots + QStringLiteral("/board-dark.png"));
            applyTheme(*qApp, ThemeChoice::Light);
        }
        QVERIFY(board()->index(0, 0).data().toString().startsWith(QStringLiteral("Overdue")));
    }

    void theTrayBringsTheBoardForwardHoweverOftenItIsAsked()
    {
        auto* reminder = m_window->findChild<PromiseReminder*>();
        emit reminder->boardRequested();
        QVERIFY(get<QTableView>("promiseTable")->isVisible());
        m_window->showMinimized();
        emit reminder->boardRequested();
        QTRY_VERIFY(!m_window->isMinimized());
        QVERIFY(get<QTableView>("promiseTable")->isVisible());
    }

    void herThanksSettlesNothing()
    {
        const auto before = promises();
        QVERIFY(OpenDesk::wait(m_shop.desk->complaints().addNote(m_complaint, QStringLiteral("Merci !"), MessageKind::PhoneNote)).has_value());
        QCOMPARE(promises(), before);
    }

    void theNewDateComesWithALineThatGoesIntoTheApology()
    {
        auto* table = get<QTableView>("promiseTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_N);
        QTRY_VERIFY(m_window->findChild<QWidget*>(QStringLiteral("promiseDialog")));
        auto* days = m_window->findChild<QWidget*>(QStringLiteral("promiseDialog"))->findChild<QComboBox*>(QStringLiteral("promiseDayBox"));
        QTRY_VERIFY(days->count() > 2); // the shop's next working days
        QTest::mouseClick(get<QAbstractButton>("promiseOkButton"), Qt::LeftButton);
        QTRY_COMPARE(promises().size(), 2);
        QAbstractButton* put = nullptr;
        QTRY_VERIFY([&] {
            for (auto* button : m_window->findChildren<QAbstractButton*>()) {
                if (button->text() == QStringLiteral("Put it into the reply") && button->isVisible())
                    put = button;
            }
            return put != nullptr;
        }());
        put->click();
        auto* editor = get<QPlainTextEdit>("replyEdit");
        QTRY_VERIFY(editor->toPlainText().contains(QStringLiteral("mercredi 25 novembre")));
        QVERIFY(editor->toPlainText().contains(QStringLiteral("excuser")));
        QVERIFY(editor->isVisible());
    }

    void theApologyGoesOutAndPromisesNothingTwice()
    {
        send();
        QTRY_VERIFY(get<QPlainTextEdit>("replyEdit")->toPlainText().isEmpty() || get<QWidget>("promiseOffer")->isVisible()
                    || m_window->findChild<QWidget*>(QStringLiteral("sendAnywayButton"))->isVisible());
        if (auto* anyway = get<QAbstractButton>("sendAnywayButton"); anyway && anyway->isVisible())
            anyway->click();
        QTRY_VERIFY(get<QPlainTextEdit>("replyEdit")->toPlainText().isEmpty());
        QCOMPARE(promises().size(), 2);
    }

    void theNewDateIsKeptByOneKeyAndCanBeTakenBack()
    {
        at({2026, 11, 25}, {10, 0});
        openBoard();
        QTRY_COMPARE(board()->board().counts[size_t(DueGroup::Today)], 1);
        auto* table = get<QTableView>("promiseTable");
        QTRY_VERIFY(!table->selectionModel()->selectedRows().isEmpty());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_K);
        QTRY_COMPARE(board()->rowCount(), 0);
        get<QAction>("undoAction")->trigger();
        QTRY_COMPARE(board()->board().counts[size_t(DueGroup::Today)], 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_K);
        QTRY_COMPARE(board()->rowCount(), 0);
        QVERIFY(get<QLabel>("promiseEmpty")->isVisible());
        const auto all = promises();
        QVERIFY(all[0].broken && all[0].renewedAs == all[1].id);
        QVERIFY(all[1].kept.isValid());
    }

    void theRateOfTheMonthSaysOneOfTwo()
    {
        at({2026, 12, 1}, {10, 0});
        const auto rates = OpenDesk::wait(m_shop.desk->promises().rates());
        QVERIFY(rates.has_value());
        QCOMPARE(rates->size(), 1);
        QCOMPARE(rates->constFirst().name, QStringLiteral("Anouk Dubois"));
        QCOMPARE(rates->constFirst().month, QDate(2026, 11, 1));
        QCOMPARE(rates->constFirst().kept, 1);
        QCOMPARE(rates->constFirst().broken, 1);
        QCOMPARE(rates->constFirst().percent(), 50);
    }
};

QTEST_MAIN(SecondStoryTest)
#include "SecondStoryTest.moc"
