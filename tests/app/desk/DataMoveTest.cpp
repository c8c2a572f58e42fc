#include "DeskFixture.h"
#include "desk/DataPlace.h"
#include "store/Backup.h"
#include <QFile>

using namespace amends;

class DataMoveTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;

    static QStringList entries(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static ComplaintId enter(Desk& desk)
    {
        NewComplaint made;
        made.name = QStringLiteral("Claire Exemple");
        made.subject = QStringLiteral("Kettle leaks");
        made.text = made.subject;
        return await(desk.complaints().create(made)).value_or(ComplaintId());
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    }
    void cleanup() { QVERIFY(chooseDataDir({}).has_value()); }

    void everythingLiesInTheNewFolderAndTheOldOneStaysAsItWas()
    {
        DeskFixture shop;
        const ComplaintId id = enter(*shop.desk);
        QVERIFY(id.isValid());
        const QString sha = *store::DataFolder::make(shop.folder())->keep("a photo");
        shop.inStore([&](store::Tables& t) {
            Message message;
            message.complaint = id;
            message.attachments = {{{}, QStringLiteral("photo.jpg"), QStringLiteral("image/jpeg"), sha, 7, false}};
            QVERIFY(t.messages.add(message).has_value());
        });
        QFile look(shop.folder() + QStringLiteral("/window.ini"));
        QVERIFY(look.open(QIODevice::WriteOnly) && look.write("[General]\nlanguage=fr\n") > 0);
        look.close();
        const QString target = shop.dir.filePath(QStringLiteral("a stick/été ’s shop"));
        const auto moved = await(shop.desk->shopBook().moveTo(target));
        AMENDS_OK(moved);
        QCOMPARE(moved->attachments, 1);
        QVERIFY(!moved->usual); // it was opened by --data: the next start must be told as well
        QCOMPARE(chosenDataDir(), QString());
        // What would be written now would be missing in the copy.
        QCOMPARE(await(shop.desk->shopBook().saveShop(Shop())).error().problem, Problem::Locked);
        shop.desk.reset();
        for (const QString& folder : {shop.folder(), target}) {
            DeskOptions options;
            options.dataDir = folder;
            const auto desk = Desk::open(options);
            AMENDS_OK(desk);
            QCOMPARE(await((*desk)->history().complaint(id))->complaint.subject, QStringLiteral("Kettle leaks"));
            QVERIFY(await((*desk)->backups().verify())->problems.isEmpty());
            QVERIFY(QFile::exists(folder + QStringLiteral("/attachments/") + sha));
            QVERIFY(QFile::exists(folder + QStringLiteral("/window.ini")));
        }
        QVERIFY(!entries(target).join(u' ').contains(QStringLiteral("moving")));
    }

    void theUsualFolderIsLookedForInItsNewPlaceFromThenOn()
    {
        const QString usual = Desk::defaultDataDir();
        const QString target = m_home.filePath(QStringLiteral("elsewhere"));
        {
            DeskOptions options;
            auto desk = Desk::open(options);
            AMENDS_OK(desk);
            const auto moved = await((*desk)->shopBook().moveTo(target));
            AMENDS_OK(moved);
            QVERIFY(moved->usual);
        }
        QVERIFY(usual != target);
        QCOMPARE(Desk::defaultDataDir(), target);
        // Unplugged: said, not replaced by an empty shop.
        QVERIFY(QDir().rename(target, target + QStringLiteral("-gone")));
        const auto gone = Desk::open({});
        QVERIFY(!gone);
        QCOMPARE(gone.error().problem, Problem::NotFound);
        QCOMPARE(gone.error().file, target);
        QVERIFY(!QFileInfo::exists(target));
    }

    void aPlaceThatDoesNotFitIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("not empty") << "full" << Problem::Conflict;
        QTest::newRow("a file") << "full/one.txt" << Problem::Conflict;
        QTest::newRow("where it is") << "data" << Problem::BadInput;
        QTest::newRow("inside itself") << "data/new" << Problem::BadInput;
        QTest::newRow("below a file") << "full/one.txt/new" << Problem::ReadOnly;
        QTest::newRow("read-only") << "locked/new" << Problem::ReadOnly;
    }
    void aPlaceThatDoesNotFitIsRefusedAndNothingChanges()
    {
        QFETCH(QString, place);
        QFETCH(Problem, problem);
        DeskFixture shop;
        QVERIFY(enter(*shop.desk).isValid());
        QVERIFY(QDir(shop.dir.path()).mkpath(QStringLiteral("full")));
        QFile one(shop.dir.filePath(QStringLiteral("full/one.txt")));
        QVERIFY(one.open(QIODevice::WriteOnly) && one.write("mine") == 4);
        one.close();
        const QString locked = shop.dir.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(locked));
        QVERIFY(QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        if (place.startsWith(QLatin1StringView("locked")) && QFileInfo(locked).isWritable())
            QSKIP("this user may write everywhere");
        const auto moved = await(shop.desk->shopBook().moveTo(shop.dir.filePath(place)));
        QFile::setPermissions(locked, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!moved);
        QCOMPARE(moved.error().problem, problem);
        QCOMPARE(entries(shop.dir.filePath(QStringLiteral("full"))), QStringList{QStringLiteral("one.txt")});
        QVERIFY(enter(*shop.desk).isValid()); // work goes on in the old one
    }
};

QTEST_GUILESS_MAIN(DataMoveTest)
#include "DataMoveTest.moc"
