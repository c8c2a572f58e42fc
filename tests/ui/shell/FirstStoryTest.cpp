#include "desk/Backups.h"
#include "desk/Desk.h"
#include "desk/History.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxTable.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include "support/FixedClock.h"
#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QtTest>

using namespace amends;

namespace {

const QByteArray kComplaint = R"(From: Paul-Noel Essai <pn@essai.example>
To: Fil <bonjour@fil.example>
Subject: Casque fendu
Date: Fri, 20 Nov 2026 08:15:00 +0100
Message-ID: <story-1@essai.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Bonjour,

Le casque de la commande FS-2044 s'est fendu au niveau de l'arceau alors que je m'en sers normalement.
C'est inadmissible pour un casque de ce prix ! Je demande qu'il soit réparé ou remplacé.

Paul-Noël Essai
)";

const QByteArray kOrders = "Order number,Date,Customer number,Name,Email,Description,Quantity,Unit price\n"
                           "FS-2044,2026-06-12,77,Paul-Noel Essai,pn@essai.example,Casque Aurelio,1,249.00\n"
                           "FS-1310,2024-03-02,77,Paul-Noel Essai,pn@essai.example,Enceinte Brio,2,180.50\n"
                           "FS-2100,2026-07-01,78,Une Autre,autre@essai.example,Carnet,1,12.00\n";

const QString kFatal = QStringLiteral("Bonjour Monsieur Essai,\n\nVous n'avez pas respecté les instructions.");

} // namespace

/// The first story, through the real window with real keys: mail in, complaint on top with its history, the fatal
/// sentence typed, underlined, replaced, sent, in the timeline, still there after a restart.
class FirstStoryTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    QString m_opened; ///< what the window handed to the mail program

    template <class T> T* get(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qWarning("no %s", name);
        return found;
    }

    void open()
    {
        DeskOptions options;
        options.dataDir = m_folder.filePath(QStringLiteral("shop"));
        options.clock = &m_clock;
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);
        m_preferences = std::make_unique<Preferences>(options.dataDir);
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void close()
    {
        m_window->close();
        m_window.reset();
        m_preferences.reset();
        m_desk.reset();
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(m_window.get())->event(&event);
        QTRY_VERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("importStartButton")));
        QTest::mouseClick(get<QAbstractButton>("importStartButton"), Qt::LeftButton);
        QTRY_VERIFY(get<QAbstractButton>("importUndoButton")->isVisible());
        QTest::keyClick(m_window->findChild<QWidget*>(QStringLiteral("importDialog")), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QWidget*>(QStringLiteral("importDialog")));
        m_window->activateWindow(); // what a window manager does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    static void type(QPlainTextEdit* editor, const QString& text)
    {
        editor->setFocus();
        for (const QChar c : text) // keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, editor, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
    }

    QString timelineText() const
    {
        QStringList texts;
        for (const QLabel* label : get<QWidget>("timelineView")->findChildren<QLabel*>())
            texts << label->text();
        for (const auto* view : get<QWidget>("timelineView")->findChildren<QTextEdit*>())
            texts << view->toPlainText();
        return texts.join(u'\n');
    }

    void openFirstRow()
    {
        auto* inbox = get<InboxTable>("inboxView");
        QTRY_COMPARE(inbox->model()->rowCount(), 1);
        inbox->setFocus();
        QTest::keyClick(inbox, Qt::Key_Home);
        QTest::keyClick(inbox, Qt::Key_Return);
        QTRY_VERIFY(get<QLabel>("complaintSubject"));
        QTRY_VERIFY(get<QLabel>("complaintSubject")->isVisible());
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_translations.use(QStringLiteral("en"));
        dialogs::setSystemOpener([this](const QString& path) {
            m_opened = path;
            return true;
        });
        open();
        Shop shop = await(m_desk->shopBook().shop()).value_or(Shop());
        shop.name = QStringLiteral("Fil");
        shop.email = QStringLiteral("bonjour@fil.example");
        shop.ownAddresses = {shop.email};
        QVERIFY(await(m_desk->shopBook().saveShop(shop)).has_value());
        Staff staff;
        staff.name = QStringLiteral("Anouk Dubois");
        staff.initials = QStringLiteral("AD");
        const auto id = await(m_desk->shopBook().saveStaff(staff));
        QVERIFY(id.has_value());
        m_desk->setCurrentStaff(*id);
    }

    void theShopsOrdersAndTheCustomersMailAreDroppedOnTheWindow()
    {
        drop(write(QStringLiteral("orders.csv"), kOrders));
        drop(write(QStringLiteral("pull.eml"), kComplaint));
    }

    void herComplaintStandsInTheInboxWithWhatSheIsWorth()
    {
        openFirstRow();
        QTRY_COMPARE(get<QLabel>("complaintSubject")->text(), QStringLiteral("Casque fendu"));
        QTRY_VERIFY(timelineText().contains(QStringLiteral("fendu au niveau de l'arceau")));
        // 249.00 and twice 180.50.
        QTRY_VERIFY(get<QLabel>("spendLabel")->text().contains(QStringLiteral("610")));
        QTRY_VERIFY(get<QLabel>("recipientLabel")->text().contains(QStringLiteral("pn@essai.example")));
    }

    void theFatalSentenceIsUnderlinedAndReplacedByOneKey()
    {
        auto* editor = get<QPlainTextEdit>("replyEdit");
        QTRY_VERIFY(!editor->isReadOnly());
        type(editor, kFatal);
        QTRY_VERIFY(!editor->extraSelections().isEmpty());
        QTRY_VERIFY(get<QWidget>("findingCard")->isVisible());
        const auto card = [&] {
            QStringList told;
            for (const QLabel* label : get<QWidget>("findingCard")->findChildren<QLabel*>())
                told << label->text();
            return told.join(u'\n');
        };
        // Ordered on 12 June and complained of on 20 November, with no day of delivery on record.
        QTRY_VERIFY2(card().contains(QStringLiteral("Day 161 of at least 731: the law presumes")), qPrintable(card()));
        QVERIFY2(card().contains(QStringLiteral("1649quater §4")), qPrintable(card()));
        QTest::keyClick(editor, Qt::Key_F4);
        QTest::keyClick(editor, Qt::Key_1, Qt::AltModifier);
        QVERIFY2(!editor->toPlainText().contains(QStringLiteral("respecté")), qPrintable(editor->toPlainText()));
        QVERIFY(editor->toPlainText().startsWith(QStringLiteral("Bonjour Monsieur Essai")));
        type(editor, QStringLiteral("\n\nUn casque neuf part ce soir, vous l'aurez mardi 24 novembre.\n\nAnouk Dubois"));
    }

    void theReplyIsHandedToTheMailProgramAndStandsInTheTimeline()
    {
        QTRY_VERIFY(get<QAbstractButton>("sendButton")->isEnabled());
        QTest::mouseClick(get<QAbstractButton>("sendButton"), Qt::LeftButton);
        QTRY_VERIFY(get<QWidget>("promiseOffer")->isVisible()); // this evening, and Tuesday
        QTest::keyClick(get<QAbstractButton>("promiseTakeButton"), Qt::Key_Return);
        QTRY_VERIFY(!m_opened.isEmpty());
        QFile draft(m_opened);
        QVERIFY(draft.open(QIODevice::ReadOnly));
        const QByteArray eml = draft.readAll();
        QVERIFY(eml.contains("X-Unsent: 1"));
        QVERIFY(eml.contains("In-Reply-To: <story-1@essai.example>"));
        QVERIFY(eml.contains("pn@essai.example"));
        QVERIFY(eml.contains("2026-0001"));
        QTRY_VERIFY(timelineText().contains(QStringLiteral("Un casque neuf part ce soir")));
        QTRY_VERIFY(get<QPlainTextEdit>("replyEdit")->toPlainText().isEmpty());
    }

    void itIsAllStillThereAfterARestart()
    {
        close();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); // all
        openFirstRow();
        QTRY_VERIFY(timelineText().contains(QStringLiteral("Un casque neuf part ce soir")));
        QVERIFY(!timelineText().contains(QStringLiteral("pas respecté")));
        const auto found = await(m_desk->backups().verify());
        QVERIFY(found.has_value());
        QVERIFY2(found->problems.isEmpty(), qPrintable(found->problems.join(u'\n')));
        close();
    }
};

QTEST_MAIN(FirstStoryTest)
#include "FirstStoryTest.moc"
