#include "complaint/ComplaintPanel.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/History.h"
#include "desk/ShopBook.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxPanel.h"
#include "inbox/InboxTable.h"
#include "inbox/ViewList.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/SingleWindow.h"
#include "shell/Translations.h"
#include "support/FixedClock.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace amends;

/// The real window on a real folder, found by objectName, driven by keys and clicks.
class MainWindowTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;

    template <class T> T* get(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qWarning("no %s", name);
        return found;
    }
    InboxModel* model() const { return qobject_cast<InboxModel*>(get<InboxTable>("inboxView")->model()); }
    int rows() const { return model()->rowCount(); }

    ComplaintId enter(const QString& name, const QString& subject)
    {
        NewComplaint made;
        made.name = name;
        made.channel = Channel::Phone;
        made.subject = subject;
        made.text = subject;
        const auto id = await(m_desk->complaints().create(made));
        return id.value_or(ComplaintId());
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openDesk()
    {
        DeskOptions options;
        options.dataDir = m_folder->path();
        options.clock = &m_clock;
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setLanguage(QStringLiteral("en"));
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_translations.use(QStringLiteral("en"));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        openDesk();
        Staff anna;
        anna.name = QStringLiteral("Anna Example");
        anna.initials = QStringLiteral("AE");
        const auto id = await(m_desk->shopBook().saveStaff(anna));
        QVERIFY(id.has_value());
        m_desk->setCurrentStaff(*id);
        QVERIFY(enter(QStringLiteral("Berta Blue"), QStringLiteral("Blue kettle leaks")).isValid());
        QVERIFY(enter(QStringLiteral("Carla Green"), QStringLiteral("Green lamp flickers")).isValid());
        QVERIFY(enter(QStringLiteral("Dora Red"), QStringLiteral("Red scarf lost its colour")).isValid());
        openWindow();
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); // all
        // The list it started with holds the same three: wait for the one asked for.
        QTRY_VERIFY(model()->query().view == View::All && !model()->isLoading());
        QCOMPARE(rows(), 3);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void searchFindsAsItIsTypedAndEscapeBringsTheListBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* search = get<QLineEdit>("searchEdit");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("lamp"));
        QTRY_COMPARE(rows(), 1);
        QVERIFY(model()->index(0, 0).data().toString().contains(QStringLiteral("Green lamp")));
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(get<QWidget>("inboxEmpty")->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
    }

    void viewsSwitchByKeyAndRememberTheChosenOne()
    {
        auto* views = get<ViewList>("viewList");
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(views->view(), View::Closed);
        QTRY_COMPARE(rows(), 0);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(get<ViewList>("viewList")->view(), View::Closed);
    }

    void severalRowsChangeTheirStatusAtOnceAndUndoTakesAllBack()
    {
        auto* table = get<InboxTable>("inboxView");
        table->setFocus();
        table->goTo(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedRows().size(), 2);
        QMenu menu;
        m_window->findChild<InboxPanel*>(QStringLiteral("inboxPanel"))->fillMenu(&menu);
        QAction* closed = nullptr;
        for (QAction* action : menu.actions().first()->menu()->actions())
            if (action->text().contains(QStringLiteral("losed")))
                closed = action;
        QVERIFY(closed);
        closed->trigger();
        const auto closedRows = [this] {
            int count = 0;
            for (int i = 0; i < rows(); ++i)
                count += model()->at(i) && model()->at(i)->status == Status::Closed;
            return count;
        };
        QTRY_COMPARE(closedRows(), 2);
        auto* undo = get<QAction>("undoAction");
        QTRY_VERIFY(undo->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(closedRows(), 0);
    }

    void oneKeySaysThatAMessageIsNoComplaintAndUndoBringsItBack()
    {
        auto* table = get<InboxTable>("inboxView");
        table->setFocus();
        table->goTo(0);
        const ComplaintId id = model()->idAt(0);
        QTest::keyClick(table, Qt::Key_X);
        const auto status = [&] {
            const auto page = await(m_desk->history().complaint(id));
            if (!page)
                qWarning("%s", qPrintable(page.error().detail));
            return page ? page->complaint.status : Status::New;
        };
        QTRY_COMPARE(status(), Status::NotAComplaint);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(status() != Status::NotAComplaint);
    }

    void theArrowsAndLettersMoveThroughTheListAndOpenWhatTheyReach()
    {
        auto* table = get<InboxTable>("inboxView");
        table->setFocus();
        table->goTo(0);
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_K);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        const ComplaintId second = model()->idAt(1);
        QTRY_COMPARE(get<ComplaintPanel>("complaintPanel")->complaint(), second);
    }

    void hideValuesIsOneKeyAndSaysSo()
    {
        QVERIFY(!model()->index(0, 0).data(InboxModel::HiddenRole).toBool());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(model()->index(0, 0).data(InboxModel::HiddenRole).toBool());
        QVERIFY(get<QWidget>("valuesHiddenNote")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!model()->index(0, 0).data(InboxModel::HiddenRole).toBool());
    }

    void aNewComplaintIsEnteredByKeyboardAlone()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("newComplaintDialog")));
        auto* who = get<QLineEdit>("newWhoEdit");
        QTRY_VERIFY(who->hasFocus());
        QTest::keyClicks(who, QStringLiteral("Berta"));
        QTRY_VERIFY(get<QListWidget>("newFoundList")->count() > 0);
        QTest::keyClick(who, Qt::Key_Return);
        auto* text = get<QPlainTextEdit>("newTextEdit");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("The new kettle leaks as well"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rows(), 4);
        int ofBerta = 0;
        for (int i = 0; i < rows(); ++i)
            ofBerta += model()->at(i)->customerName == QLatin1StringView("Berta Blue");
        QCOMPARE(ofBerta, 2);
    }

    void anEmptyFormSaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("newComplaintDialog")));
        auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("newComplaintDialog"));
        QTest::keyClicks(get<QPlainTextEdit>("newTextEdit"), QStringLiteral("Something"));
        QTest::mouseClick(get<QAbstractButton>("newCreateButton"), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Banner*>()->isVisible());
        QCOMPARE(get<QPlainTextEdit>("newTextEdit")->toPlainText(), QStringLiteral("Something"));
    }

    void frenchComesAndGoesWhileTheWindowIsOpen()
    {
        if (!QFile::exists(QStringLiteral(":/translations/amends_fr.qm")))
            QSKIP("no French translation is built in");
        const QString english = get<QAbstractButton>("newComplaintButton")->text();
        m_translations.use(QStringLiteral("fr"));
        QTRY_VERIFY(get<QAbstractButton>("newComplaintButton")->text() != english);
        m_translations.use(QStringLiteral("en"));
        QTRY_COMPARE(get<QAbstractButton>("newComplaintButton")->text(), english);
    }

    void droppedMailOpensTheImportWhichCanBeTakenBack()
    {
        QFile mail(m_folder->filePath(QStringLiteral("one.eml")));
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write("From: Eva Yellow <eva@example.org>\r\nTo: shop@example.com\r\nSubject: Broken cup\r\nDate: Thu, 19 Nov 2026 10:00:00 +0100\r\n"
                   "Message-ID: <a@example.org>\r\n\r\nHello, my cup arrived broken and I am disappointed.\r\n");
        mail.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(mail.fileName())});
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(m_window.get())->event(&drop); // sendEvent() delivers drops only to a drag under way
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("importStartButton")));
        QTest::mouseClick(get<QAbstractButton>("importStartButton"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 4);
        auto* undo = get<QAbstractButton>("importUndoButton");
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
    }

    void everythingInTheWindowThatTakesTheFocusHasAName()
    {
        QStringList nameless;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool inside = widget->objectName().startsWith(QLatin1StringView("qt_"));
            if (inside || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
                if (face->text(QAccessible::Name).isEmpty())
                    nameless << QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aSecondStartAsksTheFirstToComeForward()
    {
        SingleWindow first(m_folder->path());
        QVERIFY(!first.raiseOther());
        first.listen();
        QSignalSpy asked(&first, &SingleWindow::raiseRequested);
        SingleWindow second(m_folder->path() + QStringLiteral("/."));
        QVERIFY(second.raiseOther());
        QTRY_COMPARE(asked.count(), 1);
        QTemporaryDir elsewhere;
        QVERIFY(!SingleWindow(elsewhere.path()).raiseOther());
    }
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
