#include "complaint/ComplaintPanel.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/ShopBook.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxPanel.h"
#include "inbox/InboxTable.h"
#include "shared/Banner.h"
#include "shared/Preferences.h"
#include "shared/Theme.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include "shell/Workbench.h"
#include "store/Presence.h"
#include "store/Store.h"
#include "support/SmallDisk.h"
#include <QPlainTextEdit>
#include <QtTest>

using namespace amends;

/// What goes wrong while somebody writes, through the real window: the editor keeps its text, the banner says what happened
/// and what to do, and when the cause is gone the text goes to the disk by itself.
class TroubleTest : public QObject
{
    Q_OBJECT
private:
    SmallDisk m_disk;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
    ComplaintId m_complaint;

    QString shop() const { return m_dir->filePath(QStringLiteral("shop")); }
    QPlainTextEdit* editor() const { return m_window->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit")); }
    Banner* banner() const { return m_window->banner(); }

    bool openDesk(bool lookOnly = false)
    {
        DeskOptions options;
        options.dataDir = shop();
        options.lookOnly = lookOnly;
        auto desk = Desk::open(options);
        if (desk)
            m_desk = std::move(*desk);
        return desk.has_value();
    }

    void openWindow()
    {
        m_preferences = std::make_unique<Preferences>(m_dir->filePath(QStringLiteral("preferences")));
        m_preferences->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier); // all
        const auto* model = qobject_cast<InboxModel*>(m_window->findChild<InboxTable*>(QStringLiteral("inboxView"))->model());
        QTRY_VERIFY(model->query().view == View::All && !model->isLoading() && model->rowCount() == 1);
        m_window->workbench()->open(m_complaint);
    }

    void write(const QString& words)
    {
        editor()->setFocus();
        QTest::keyClicks(editor(), words);
    }

    QString onDisk() const
    {
        const auto draft = await(m_desk->drafting().load(m_complaint));
        return draft ? draft->text : QString();
    }

    /// The text typed until now is still in the editor, and the banner is up with these words.
    void isSaid(const QString& what, const QString& typed)
    {
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible() && banner()->text().contains(what), 20'000);
        QVERIFY2(editor()->toPlainText().contains(typed), qPrintable(editor()->toPlainText()));
        QVERIFY2(!banner()->text().contains(QStringLiteral("SQLite")), qPrintable(banner()->text()));
        QVERIFY2(banner()->text().contains(QStringLiteral("What you typed is still here")) || what.contains(QStringLiteral("program")), qPrintable(banner()->text()));
    }

    void goesOn(const QString& typed)
    {
        QTRY_VERIFY_WITH_TIMEOUT(onDisk().contains(typed), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(banner()->text().startsWith(QStringLiteral("Writing works again")), 10'000);
        QCOMPARE(await(m_desk->backups().verify())->problems, QStringList());
    }

private slots:
    void initTestCase()
    {
        const auto begin = m_disk.begin();
        if (begin == SmallDisk::Begin::DoneByAnother)
            QSKIP("done by the program started above");
        QVERIFY(begin != SmallDisk::Begin::FailedInAnother);
        applyTheme(*qApp, ThemeChoice::Light);
        m_translations.use(QStringLiteral("en"));
    }

    void init()
    {
        m_dir = m_disk.path().isEmpty() ? std::make_unique<QTemporaryDir>() : std::make_unique<QTemporaryDir>(m_disk.path() + QStringLiteral("/XXXXXX"));
        QVERIFY(m_dir->isValid() && openDesk());
        NewComplaint entered;
        entered.name = QStringLiteral("Berta Blue");
        entered.subject = QStringLiteral("Kettle leaks");
        entered.text = QStringLiteral("It leaks.");
        m_complaint = await(m_desk->complaints().create(entered)).value_or(ComplaintId());
        openWindow();
        QTRY_VERIFY(editor()->isEnabled());
        // What is typed before the draft was loaded gives way to it: typed again, as anybody would.
        for (int i = 0; i < 40 && onDisk() != QStringLiteral("Dear Berta "); ++i) {
            if (editor()->toPlainText().isEmpty())
                write(QStringLiteral("Dear Berta "));
            QTest::qWait(300);
        }
        QCOMPARE(onDisk(), QStringLiteral("Dear Berta "));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_dir.reset();
    }

    void aFullDisk()
    {
        if (m_disk.path().isEmpty())
            QSKIP("no disk can be mounted here");
        QVERIFY(m_disk.fill(0));
        write(QStringLiteral("w"));
        m_window->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit"))->insertPlainText(QString(8999, u'w'));
        isSaid(QStringLiteral("The disk is full"), QString(9000, u'w'));
        QVERIFY(m_disk.empty());
        goesOn(QString(9000, u'w'));
    }

    void aFileThatAnotherProgramHolds()
    {
        const auto other = store::Connection::open(shop() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        QVERIFY(other.has_value());
        QVERIFY((*other)->execute(QStringLiteral("BEGIN IMMEDIATE")).has_value());
        write(QStringLiteral("we are sorry"));
        isSaid(QStringLiteral("Another program is using"), QStringLiteral("we are sorry"));
        QVERIFY((*other)->execute(QStringLiteral("ROLLBACK")).has_value());
        goesOn(QStringLiteral("we are sorry"));
    }

    void aFolderThatIsUnpluggedAndBack()
    {
        const QString away = m_dir->filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(shop(), away));
        write(QStringLiteral("we are sorry"));
        isSaid(QStringLiteral("is not there any more"), QStringLiteral("we are sorry"));
        QVERIFY(!QFileInfo::exists(shop()));
        QVERIFY(QDir().rename(away, shop()));
        goesOn(QStringLiteral("we are sorry"));
    }

    void anotherComputerThatTookOver()
    {
        store::Presence till(store::DataFolder::at(shop()), QStringLiteral("0123456789ab"), QStringLiteral("TILL"));
        till.dismissOthers();
        QVERIFY(till.beat().has_value());
        write(QStringLiteral("we are sorry"));
        QTRY_VERIFY_WITH_TIMEOUT(banner()->isVisible() && banner()->text().contains(QStringLiteral("TILL")), 20'000);
        QVERIFY(editor()->toPlainText().contains(QStringLiteral("we are sorry")));
    }

    void aShopThatIsOnlyLookedAt()
    {
        m_window.reset();
        m_desk.reset();
        store::Presence till(store::DataFolder::at(shop()), QStringLiteral("0123456789ab"), QStringLiteral("TILL"));
        QVERIFY(till.beat().has_value());
        QVERIFY(!openDesk());
        QVERIFY(openDesk(true));
        openWindow();
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->text().contains(QStringLiteral("TILL")), qPrintable(banner()->text()));
    }
};

QTEST_MAIN(TroubleTest)
#include "TroubleTest.moc"
