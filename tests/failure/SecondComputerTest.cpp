#include "../app/system/MadeUp.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "store/Presence.h"
#include "store/Store.h"
#include "wording/Sentences.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;

/// Two computers and one shared folder: the second one notices, may look and does not write; a computer that went without a
/// word does not keep the shop closed.
class SecondComputerTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(QStringLiteral("shop")); }
    store::DataFolder data() const { return store::DataFolder::at(folder()); }
    store::Presence till() const { return store::Presence(data(), QStringLiteral("0123456789ab"), QStringLiteral("TILL")); }

    Result<std::unique_ptr<Desk>> open(bool lookOnly = false, bool takeOver = false) const
    {
        DeskOptions options;
        options.dataDir = folder();
        options.lookOnly = lookOnly;
        options.takeOver = takeOver;
        return Desk::open(options);
    }

    static Result<ComplaintId> enter(Desk& desk, const QString& subject)
    {
        NewComplaint entered;
        entered.name = QStringLiteral("Anna Example");
        entered.subject = subject;
        entered.text = subject;
        return await(desk.complaints().create(entered));
    }

    QStringList signsOfOthers() const
    {
        return QDir(folder()).entryList({QStringLiteral("present-0123456789ab-*.json")}, QDir::Files);
    }

    /// As if its last sign was given so long ago.
    void silence(int seconds) const
    {
        for (const QString& name : signsOfOthers()) {
            QFile file(folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
        }
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto desk = open();
        QVERIFY(desk.has_value());
        QVERIFY(enter(**desk, QStringLiteral("Kettle leaks")).has_value());
    }

    void anotherComputerIsNoticedAndNamed()
    {
        auto other = till();
        QVERIFY(other.beat().has_value());
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::OpenElsewhere);
        QVERIFY2(sentence(refused.error()).contains(QStringLiteral("TILL")), qPrintable(sentence(refused.error())));
        QVERIFY(!sentence(refused.error()).contains(u'%'));
        // It left no sign of its own that would keep the other one out.
        QVERIFY(!other.other());
    }

    void itMayLookAndChangesNothing()
    {
        // The other computer is at work: part of what it wrote is still in the log.
        const auto store = store::Store::open(folder());
        QVERIFY(store.has_value());
        const auto db = (*store)->writer();
        QVERIFY(db.has_value());
        QVERIFY((*db)->execute(QStringLiteral("INSERT INTO setting VALUES ('fresh', 'yes')")).has_value());
        auto other = till();
        QVERIFY(other.beat().has_value());

        const auto desk = open(true);
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().detail));
        QVERIFY((*desk)->lookOnly().has_value());
        QCOMPARE((*desk)->lookOnly()->place, QStringLiteral("TILL"));
        QCOMPARE(await((*desk)->inbox().open({View::All, {}}))->count, 1);
        QVERIFY(await((*desk)->history().complaint(ComplaintId(1))).has_value());
        const auto refused = enter(**desk, QStringLiteral("From the second computer"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::OpenElsewhere);
        QVERIFY(!await((*desk)->drafting().save({ComplaintId(1), QStringLiteral("x"), {}, {}, 0}, false)));
        QVERIFY(!await((*desk)->backups().restore(m_dir->filePath(QStringLiteral("any")))));
        QCOMPARE((*db)->number(QStringLiteral("SELECT count(*) FROM complaint")).value_or(-1), 1);
    }

    void aComputerThatIsSilentForLongIsTakenForSwitchedOff()
    {
        auto other = std::make_unique<store::Presence>(data(), QStringLiteral("0123456789ab"), QStringLiteral("TILL"));
        QVERIFY(other->beat().has_value());
        silence(60);
        QVERIFY(!open());
        silence(180);
        const auto desk = open();
        QVERIFY(desk.has_value());
        QVERIFY(enter(**desk, QStringLiteral("On the second computer")).has_value());
        // Its sign goes after a day, in case nobody else takes it away.
        silence(2 * 24 * 3600);
        QVERIFY(open().has_value());
        QVERIFY(signsOfOthers().isEmpty());
    }

    void whoIsTakenOverWritesNoMore()
    {
        auto other = till();
        QVERIFY(other.beat().has_value());
        auto desk = open(false, true);
        QVERIFY(desk.has_value());
        QVERIFY(signsOfOthers().isEmpty());
        // The one that was thought dead gives its next sign.
        const auto lost = other.beat();
        QVERIFY(!lost);
        QCOMPARE(lost.error().problem, Problem::OpenElsewhere);
        QVERIFY(signsOfOthers().isEmpty());
        QVERIFY(!other.beat());
        QVERIFY(enter(**desk, QStringLiteral("Here")).has_value());
    }

    /// The same from inside: this computer's window is taken over and says so.
    void aWindowThatIsTakenOverSaysSoAndClosesItsDatabase()
    {
        const auto desk = open();
        QVERIFY(desk.has_value());
        QList<Error> troubles;
        connect(&(*desk)->changes(), &Changes::trouble, this, [&](const Error& error) { troubles << error; });
        auto other = till();
        other.dismissOthers();
        QVERIFY(other.beat().has_value());
        // It asks at its next sign, or before.
        QTRY_VERIFY_WITH_TIMEOUT(!troubles.isEmpty(), 30'000);
        QCOMPARE(troubles.first().problem, Problem::OpenElsewhere);
        QCOMPARE(troubles.first().place, QStringLiteral("TILL"));
        const auto refused = enter(**desk, QStringLiteral("Too late"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::OpenElsewhere);
        QVERIFY(!await((*desk)->history().complaint(ComplaintId(1))));
    }

    void programsOfTheSameComputerTakeNoNotice()
    {
        const auto first = open();
        const auto second = open();
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(enter(**first, QStringLiteral("One")).has_value());
        QVERIFY(enter(**second, QStringLiteral("Two")).has_value());
    }

    void aBackupIsNotPutBackUnderAnotherComputersHands()
    {
        const QString backup = m_dir->filePath(QStringLiteral("one.amends-backup"));
        {
            const auto desk = open();
            QVERIFY(await((*desk)->backups().backup(backup)).has_value());
        }
        auto other = till();
        QVERIFY(other.beat().has_value());
        const auto refused = restoreClosed(folder(), backup, QDateTime::currentDateTimeUtc());
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::OpenElsewhere);
    }

    void aFolderThatIsTakenAwayAndBroughtBackIsUsedOn()
    {
        const auto desk = open();
        QVERIFY(desk.has_value());
        QList<Error> troubles;
        int over = 0;
        connect(&(*desk)->changes(), &Changes::trouble, this, [&](const Error& error) { troubles << error; });
        connect(&(*desk)->changes(), &Changes::troubleOver, this, [&] { ++over; });
        const QString away = m_dir->filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(folder(), away));
        const auto refused = enter(**desk, QStringLiteral("Nowhere to put it"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Gone);
        QTRY_VERIFY(!troubles.isEmpty());
        QCOMPARE(troubles.first().problem, Problem::Gone);
        QVERIFY(sentence(troubles.first()).startsWith(QDir::toNativeSeparators(folder())));
        QVERIFY(!QFileInfo::exists(folder())); // no empty shop in its place
        // What comes back may be a copy on another stick.
        QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), away, folder()}) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(over, 1, 15'000);
        QVERIFY(enter(**desk, QStringLiteral("On we go")).has_value());
        QCOMPARE(await((*desk)->inbox().open({View::All, {}}))->count, 2);
        QCOMPARE(await((*desk)->backups().verify())->problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(SecondComputerTest)
#include "SecondComputerTest.moc"
