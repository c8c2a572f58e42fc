#include "DeskFixture.h"
#include <QFile>

using namespace amends;

class DeskTest : public QObject
{
    Q_OBJECT
private slots:
    void opensAnEmptyFolderAsANewShop()
    {
        DeskFixture shop;
        QVERIFY(shop.desk);
        QCOMPARE(*await(shop.desk->shopBook().isNew()), true);
        Shop mine;
        mine.name = QStringLiteral("Brillen Maes");
        mine.country = QStringLiteral("BE");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(mine)));
        QCOMPARE(*await(shop.desk->shopBook().isNew()), false);
        shop.reopen();
        QCOMPARE(await(shop.desk->shopBook().shop())->name, QStringLiteral("Brillen Maes"));
    }

    void aFirstRunGoesFromNothingToAShopToItsFirstComplaint()
    {
        DeskFixture shop;
        QCOMPARE(*await(shop.desk->shopBook().firstRun()), FirstRun::Welcome);
        Shop mine;
        mine.name = QStringLiteral("Brillen Maes");
        const auto ids = await(shop.desk->shopBook().saveAll(mine, {{{}, QStringLiteral("Ann Maes"), QStringLiteral("AM"), {}, true}}));
        AMENDS_OK(ids);
        QCOMPARE(ids->size(), 1);
        QCOMPARE(await(shop.desk->shopBook().staff())->first().id, ids->first());
        shop.reopen();
        QCOMPARE(*await(shop.desk->shopBook().firstRun()), FirstRun::Begin);
        AMENDS_OK(await(shop.desk->shopBook().endFirstRun()));
        QCOMPARE(*await(shop.desk->shopBook().firstRun()), FirstRun::Over);
    }

    void savingShopAndStaffIsAllOrNothing()
    {
        DeskFixture shop;
        Shop mine;
        mine.name = QStringLiteral("Brillen Maes");
        const auto refused = await(shop.desk->shopBook().saveAll(mine, {{StaffId(99), QStringLiteral("Nobody"), {}, {}, true}}));
        QCOMPARE(refused.error().problem, Problem::NotFound);
        QCOMPARE(*await(shop.desk->shopBook().firstRun()), FirstRun::Welcome);
    }

    void overridesWhatTheShopSays()
    {
        DeskFixture shop;
        DeskOptions options;
        options.dataDir = shop.folder();
        options.currency = Currency::fromCode(u"GBP");
        options.country = QStringLiteral("FR");
        const auto desk = Desk::open(options);
        AMENDS_OK(desk);
        const auto said = await((*desk)->shopBook().shop());
        QCOMPARE(said->currency.code(), QStringLiteral("GBP"));
        QCOMPARE(said->country, QStringLiteral("FR"));
    }

    void keepsStaffAndWhoIsAtTheDesk()
    {
        DeskFixture shop;
        const auto id = await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Eva"), QStringLiteral("EV"), {}, true}));
        AMENDS_OK(id);
        QVERIFY(!shop.desk->currentStaff().isValid());
        shop.desk->setCurrentStaff(*id);
        QCOMPARE(shop.desk->currentStaff(), *id);
        QCOMPARE(shop.read(shop.complaint(QStringLiteral("One"))).handler, *id);
        QCOMPARE(await(shop.desk->shopBook().staff())->size(), 1);
    }

    void tellsTheViewsWhatChanged()
    {
        DeskFixture shop;
        QList<ChangeSet> told;
        connect(&shop.desk->changes(), &Changes::changed, this, [&](const ChangeSet& set) { told.append(set); });
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        QTRY_VERIFY(!told.isEmpty());
        ChangeSet all;
        for (const ChangeSet& set : told)
            all.unite(set);
        QVERIFY(all.complaints.contains(id));
        QCOMPARE(all.customers.size(), 1);
    }

    void saysWhatCanBeUndone()
    {
        DeskFixture shop;
        QStringList kinds;
        connect(&shop.desk->changes(), &Changes::undoChanged, this, [&](const QString& kind) { kinds.append(kind); });
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Use)));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QTRY_COMPARE(kinds, (QStringList{QStringLiteral("complaint_created"), QStringLiteral("cause_changed"),
                                         QStringLiteral("complaint_created")}));
    }

    void showsAnotherProgramsWritesOnceAndOursNotTwice()
    {
        DeskFixture shop;
        const auto other = shop.another();
        QVERIFY(other);
        int everythingHere = 0;
        int everythingThere = 0;
        connect(&shop.desk->changes(), &Changes::changed, this,
                [&](const ChangeSet& set) { everythingHere += set.everything ? 1 : 0; });
        connect(&other->changes(), &Changes::changed, this,
                [&](const ChangeSet& set) { everythingThere += set.everything ? 1 : 0; });
        QTest::qWait(1600); // both have settled what opening wrote
        everythingHere = everythingThere = 0;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        QTRY_COMPARE_WITH_TIMEOUT(everythingThere, 1, 2000);
        QCOMPARE(await(other->history().complaint(id))->complaint.subject, QStringLiteral("One"));
        QTest::qWait(1600);
        QCOMPARE(everythingHere, 0);
        QCOMPARE(everythingThere, 1);
    }

    void seesTheShopThatAnotherProgramSaved()
    {
        DeskFixture shop;
        const auto other = shop.another();
        Shop mine;
        mine.name = QStringLiteral("Brillen Maes");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(mine)));
        QTRY_COMPARE(await(other->shopBook().shop())->name, QStringLiteral("Brillen Maes"));
    }

    void finishesWhatWasAskedBeforeItGoes()
    {
        DeskFixture shop;
        QList<Async<ComplaintId>> asked;
        NewComplaint entered;
        entered.subject = QStringLiteral("One of many");
        for (int i = 0; i < 50; ++i)
            asked.append(shop.desk->complaints().create(entered));
        shop.reopen();
        QCOMPARE(shop.ids(View::ToAcknowledge).size(), 50);
        for (const auto& future : asked)
            AMENDS_OK(await(future));
    }

    void refusesAFolderThatCannotBe()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        DeskOptions options;
        options.dataDir = file.fileName() + QStringLiteral("/data");
        const auto desk = Desk::open(options);
        QVERIFY(!desk);
        QVERIFY(!desk.error().file.isEmpty());
    }

    void refusesADamagedFile()
    {
        DeskFixture shop;
        const QString database = databaseOf(shop);
        shop.desk.reset();
        QFile broken(database);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        DeskOptions options;
        options.dataDir = shop.folder();
        const auto desk = Desk::open(options);
        QVERIFY(!desk);
        QVERIFY(desk.error().problem == Problem::Damaged || desk.error().problem == Problem::NotRecognised);
    }

    void tellsTroubleAndItsEnd()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        QSignalSpy over(&shop.desk->changes(), &Changes::troubleOver);
        QList<Error> troubles;
        connect(&shop.desk->changes(), &Changes::trouble, this, [&](const Error& error) { troubles.append(error); });
        // Another program holds the write lock for longer than the desk waits.
        auto holder = store::Connection::open(databaseOf(shop), store::Connection::Mode::ReadWrite);
        AMENDS_OK(holder);
        {
            const auto lock = store::Transaction::begin(**holder);
            AMENDS_OK(lock);
            const auto refused = await(shop.desk->complaints().setCause(id, Cause::Use));
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, Problem::Locked);
            QTRY_COMPARE(troubles.size(), 1);
            QCOMPARE(troubles.first().problem, Problem::Locked);
        }
        AMENDS_OK(await(shop.desk->complaints().setCause(id, Cause::Use)));
        QTRY_COMPARE(over.size(), 1);
        // A caller's mistake is no trouble of the disk.
        QVERIFY(!await(shop.desk->complaints().setCause(ComplaintId(99), Cause::Use)));
        QTest::qWait(50);
        QCOMPARE(troubles.size(), 1);
    }

private:
    static QString databaseOf(const DeskFixture& shop)
    {
        return store::DataFolder::make(shop.folder())->database();
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "DeskTest.moc"
