#include "StoreFixture.h"
#include "store/Backup.h"
#include "store/Migrations.h"
#include "store/Rights.h"
#include <QDir>
#include <QFile>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace amends;
using namespace amends::store;

namespace {

Result<ComplaintId> fileOne(Tables& t, Connection& db, const QString& sha)
{
    return inTransaction(db, [&]() -> Result<ComplaintId> {
        const auto customer = t.customers.add(leroy());
        if (!customer)
            return std::unexpected(customer.error());
        const auto id = t.complaints.add(complaint(*customer));
        if (!id)
            return id;
        Message m = incoming(*id, u"mon casque"_qs);
        m.attachments = {{{}, u"a.jpg"_qs, u"image/jpeg"_qs, sha, 5, false}};
        if (const auto message = t.messages.add(m, {{}, {u"1@example.org"_qs}}); !message)
            return std::unexpected(message.error());
        if (const Done done = t.search.reindex(*id); !done)
            return std::unexpected(done.error());
        return id;
    });
}

/// What SQLite answers when the disk is full (SQLITE_FULL).
constexpr int diskFull = 13;

/// All rows of all tables as text, to compare two files.
QStringList dump(Connection& db)
{
    QStringList lines;
    for (const auto& [table, count] : take(rowCounts(db))) {
        Statement statement(db, u"SELECT * FROM \"%1\" ORDER BY 1"_qs.arg(table));
        while (statement.next())
            lines.append(table + u' ' + statement.row().text(0) + u'|' + statement.row().text(1) + u'|'
                         + statement.row().text(2));
        take(statement.done());
    }
    return lines;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class SafetyTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingIsForItsOwnerOnly()
    {
        OpenFolder f;
        take(f.store->folder().keep("bytes"));
        take(f.store->folder().putOut(u"reply.eml"_qs, "x"));
        take(f.t.shop.saveShop(Shop()));
        for (const QString& path : {f.path, f.path + u"/attachments"_qs, f.path + u"/outbox"_qs, f.path + u"/backups"_qs,
                                    f.path + u"/amends.db"_qs, f.path + u"/amends.db-wal"_qs, f.path + u"/amends.db-shm"_qs,
                                    f.path + u"/outbox/reply.eml"_qs})
            QVERIFY2(isPrivate(path), qPrintable(path));
        for (const QString& name : QDir(f.path + u"/attachments"_qs).entryList(QDir::Files))
            QVERIFY(isPrivate(f.path + u"/attachments/"_qs + name));
    }

    void aFolderThatCannotBeMadeOrWrittenIsNamed()
    {
        QTemporaryDir dir;
        write(dir.filePath(u"file"_qs), "x");
        const auto under = Store::open(dir.filePath(u"file/data"_qs));
        QCOMPARE(under.error().problem, Problem::ReadOnly);
        QVERIFY(under.error().file.contains(u"file/data"_qs));
        QCOMPARE(Store::open(dir.filePath(u"file"_qs)).error().problem, Problem::ReadOnly);
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            return; // root may write anywhere
        const QString path = dir.filePath(u"closed"_qs);
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(!Store::open(path + u"/data"_qs));
#endif
    }

    void newerForeignAndDamagedFilesAreRefusedUntouched_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("problem");
        QTest::newRow("newer") << u"PRAGMA user_version = 9999"_qs << int(Problem::NewerFile);
        QTest::newRow("another program's") << u"PRAGMA application_id = 1"_qs << int(Problem::NotRecognised);
        QTest::newRow("garbage") << QString() << int(Problem::Damaged);
    }
    void newerForeignAndDamagedFilesAreRefusedUntouched()
    {
        QFETCH(QString, script);
        QFETCH(int, problem);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"data"_qs);
        {
            const auto store = take(Store::open(path));
            take(take(store->writer())->execute(script));
        }
        if (script.isEmpty())
            write(path + u"/amends.db"_qs, QByteArray(20000, 'x'));
        const auto again = Store::open(path);
        QVERIFY(!again);
        QCOMPARE(int(again.error().problem), problem);
        QVERIFY(again.error().file.endsWith(u"amends.db"_qs));
    }

    void aFailingStepOfTheSchemaLeavesTheOldFileAndACopy()
    {
        OpenFolder f;
        take(f.t.shop.setSetting(u"x"_qs, u"kept"_qs));
        const int newest = migrations().last().version;
        QList<Migration> steps = migrations();
        steps.append({newest + 1, u"CREATE TABLE more (id INTEGER); INSERT INTO nowhere VALUES (1)"_qs});
        QVERIFY(!migrate(*f.db, steps, f.store->folder().kept()));
        QCOMPARE(take(f.db->number(u"PRAGMA user_version"_qs)), newest);
        QCOMPARE(take(f.db->number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_qs)), 0);
        QVERIFY(QFile::exists(f.store->folder().kept() + u"/before-version-%1.db"_qs.arg(newest + 1)));
        steps.last().script = u"CREATE TABLE more (id INTEGER)"_qs;
        take(migrate(*f.db, steps, f.store->folder().kept()));
        QCOMPARE(take(f.db->number(u"PRAGMA user_version"_qs)), newest + 1);
        QCOMPARE(take(f.t.shop.setting(u"x"_qs)), u"kept"_qs);
    }

    void aFilingThatFailsAtAnyStepLeavesNothing()
    {
        OpenFolder f;
        const QString sha = take(f.store->folder().keep("bytes"));
        const QStringList before = dump(*f.db);
        qint64 steps = 0;
        for (bool filed = false; !filed; ++steps) {
            QVERIFY(steps < 500);
            f.db->setStepHook([&](qint64 step) { return step == steps + 1 ? diskFull : 0; });
            const auto id = fileOne(f.t, *f.db, sha);
            f.db->setStepHook({});
            filed = id.has_value();
            if (filed)
                break;
            QCOMPARE(id.error().problem, Problem::DiskFull);
            QVERIFY(!f.db->inTransaction());
            QCOMPARE(dump(*f.db), before);
        }
        QVERIFY(steps > 20);
        QCOMPARE(take(f.db->number(u"SELECT count(*) FROM complaint"_qs)), 1);
        take(f.t.search.check());
    }

    void attachmentsAreCountedAndGoWithTheirLastRow()
    {
        OpenFolder f;
        const QString sha = take(f.store->folder().keep("bytes"));
        QCOMPARE(take(f.store->folder().keep("bytes")), sha);
        const ComplaintId id = take(f.t.complaints.add(complaint({})));
        Message m = incoming(id, u"x"_qs);
        m.attachments = {{{}, u"a"_qs, u"text/plain"_qs, sha, 5, false}};
        const MessageId a = take(f.t.messages.add(m));
        const MessageId b = take(f.t.messages.add(m));
        take(f.t.messages.remove(a));
        QCOMPARE(take(f.t.attachments.sweep(f.store->folder(), 0)), 0);
        take(f.t.messages.remove(b));
        QCOMPARE(take(f.t.attachments.sweep(f.store->folder())), 0); // too young
        QCOMPARE(take(f.t.attachments.sweep(f.store->folder(), 0)), 1);
        QVERIFY(!QFile::exists(f.store->folder().attachment(sha)));
        m.attachments.first().sha256 = u"../../etc/passwd"_qs;
        QCOMPARE(f.t.messages.add(m).error().problem, Problem::BadInput);
    }

    void aBatchIsTakenBackButForWhatSomebodyWorkedOn()
    {
        OpenFolder f;
        Customer known = leroy();
        known.id = take(f.t.customers.add(known));
        const QStringList before = dump(*f.db);

        const BatchId batch = take(f.t.batches.begin(u"mail"_qs, utc(2026, 11, 21)));
        take(f.t.batches.noteChanging(batch, BatchRows::Customer, known.id.value()));
        take(f.t.customers.sinceAtLatest(known.id, QDate(2001, 1, 1)));
        take(f.t.batches.noteAdded(batch, BatchRows::CustomerKey, take(f.t.customers.addEmail(known.id, u"New@example.org"_qs))));
        const PurchaseId purchase = take(f.t.purchases.add(headset(known.id)));
        take(f.t.batches.noteAdded(batch, BatchRows::Purchase, purchase.value()));
        take(f.t.batches.remember(u"order"_qs, "hash", purchase.value(), batch));
        QList<ComplaintId> ids;
        for (int i = 0; i < 2; ++i) {
            ids.append(take(f.t.complaints.add(complaint(known.id))));
            take(f.t.batches.noteAdded(batch, BatchRows::Complaint, ids.last().value()));
            take(f.t.batches.noteAdded(batch, BatchRows::Message, take(f.t.messages.add(incoming(ids.last(), u"x"_qs))).value()));
            take(f.t.search.reindex(ids.last()));
        }
        take(f.t.batches.finish(batch, utc(2026, 11, 21)));
        QCOMPARE(take(f.t.batches.known(u"order"_qs, "hash")), purchase.value());
        take(f.t.drafts.save({ids.last(), u"working on it"_qs, {}, utc(2026, 11, 21), 0}));

        const BatchUndone undone = take(f.t.batches.undo(batch, utc(2026, 11, 22)));
        QCOMPARE(undone.kept, 1);
        QCOMPARE(undone.restored, 1);
        QVERIFY(undone.customers.contains(known.id));
        QVERIFY(!take(f.t.complaints.load(ids.first())));
        QVERIFY(take(f.t.complaints.load(ids.last())));
        QCOMPARE(take(f.t.customers.load(known.id)), known);
        QVERIFY(take(f.t.spend.of(known.id)).isEmpty());
        QCOMPARE(take(f.t.batches.known(u"order"_qs, "hash")), 0);
        take(f.t.search.check());
        QCOMPARE(f.t.batches.undo(batch, utc(2026, 11, 22)).error().problem, Problem::Conflict);
        QVERIFY(take(f.t.batches.load(batch))->undone.isValid());
        for (const QString& line : before)
            QVERIFY2(line.startsWith(u"inbox_count"_qs) || line.startsWith(u"customer 1"_qs) || dump(*f.db).contains(line),
                     qPrintable(line));
    }

    void aBackupComesBackRowByRow()
    {
        OpenFolder f;
        const QString sha = take(f.store->folder().keep("bytes"));
        take(fileOne(f.t, *f.db, sha));
        const QStringList before = dump(*f.db);
        const QString file = f.dir.filePath(u"one.amends-backup"_qs);
        const auto written = take(backUp(*f.db, f.store->folder(), file, utc(2026, 11, 21)));
        QCOMPARE(written.attachments, 1);
        QVERIFY(written.bytes > 0);
        QVERIFY(isPrivate(file));

        take(fileOne(f.t, *f.db, take(f.store->folder().keep("others"))));
        const DataFolder folder = f.store->folder();
        QCOMPARE(restore(folder, file, utc(2026, 11, 22)).error().problem, Problem::Locked);
        f.db.reset();
        const auto restored = take(restore(folder, file, utc(2026, 11, 22)));
        QCOMPARE(restored.rows, written.rows);
        QVERIFY(QFile::exists(restored.keptAside + u"/amends.db"_qs));
        QCOMPARE(QDir(restored.keptAside + u"/attachments"_qs).entryList(QDir::Files).size(), 2);
        QCOMPARE(QDir(folder.attachments()).entryList(QDir::Files), QStringList{sha});
        const auto store = take(Store::open(f.path));
        const auto db = take(store->writer());
        QCOMPARE(dump(*db), before);
        QVERIFY(take(verify(*db, folder)).problems.isEmpty());
        QVERIFY(isPrivate(folder.database()));
    }

    void whatIsNoWholeBackupIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("problem");
        QTest::newRow("missing") << u"missing"_qs << int(Problem::NotFound);
        QTest::newRow("text") << u"text"_qs << int(Problem::NotRecognised);
        QTest::newRow("cut short") << u"cut"_qs << int(Problem::Damaged);
        QTest::newRow("no backup") << u"DROP TABLE backup_info"_qs << int(Problem::NotRecognised);
        QTest::newRow("newer") << u"PRAGMA user_version = 9999"_qs << int(Problem::NewerFile);
        QTest::newRow("row lost") << u"DELETE FROM attachment"_qs << int(Problem::Damaged);
        QTest::newRow("attachment changed") << u"UPDATE attachment_bytes SET bytes = x'00'"_qs << int(Problem::Damaged);
        QTest::newRow("row of nobody") << u"PRAGMA foreign_keys = OFF; UPDATE message SET complaint = 77"_qs << int(Problem::Damaged);
    }
    void whatIsNoWholeBackupIsRefusedAndNothingChanges()
    {
        QFETCH(QString, script);
        QFETCH(int, problem);
        OpenFolder f;
        take(fileOne(f.t, *f.db, take(f.store->folder().keep("bytes"))));
        const QStringList before = dump(*f.db);
        const QString file = f.dir.filePath(u"one.amends-backup"_qs);
        take(backUp(*f.db, f.store->folder(), file, utc(2026, 11, 21)));
        f.db.reset();
        if (script == u"missing")
            QVERIFY(QFile::remove(file));
        else if (script == u"text")
            write(file, "a letter");
        else if (script == u"cut")
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        else
            take(take(Connection::open(file, Connection::Mode::ReadWrite))->execute(script));
        const auto answer = restore(f.store->folder(), file, utc(2026, 11, 22));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().problem), problem);
        QCOMPARE(dump(*take(f.store->writer())), before);
    }

    void verifyNamesWhatIsMissingOrChanged()
    {
        OpenFolder f;
        const QString sha = take(f.store->folder().keep("bytes"));
        take(fileOne(f.t, *f.db, sha));
        QVERIFY(take(verify(*f.db, f.store->folder())).problems.isEmpty());
        write(f.store->folder().attachment(sha), "other");
        QCOMPARE(take(verify(*f.db, f.store->folder())).problems, QStringList{u"attachment changed: "_qs + sha});
        QVERIFY(QFile::remove(f.store->folder().attachment(sha)));
        QCOMPARE(take(verify(*f.db, f.store->folder())).problems, QStringList{u"attachment missing: "_qs + sha});
    }

    void dailyBackupsKeepSevenDaysAndFourWeeks()
    {
        OpenFolder f;
        for (int i = 0; i < 60; ++i)
            take(dailyBackup(*f.db, f.store->folder(), utc(2026, 9, 1).addDays(i)));
        const auto kept = dailyBackups(f.store->folder());
        QCOMPARE(kept.size(), 11);
        QCOMPARE(kept.first().at.date(), QDate(2026, 10, 30));
        QCOMPARE(kept[6].at.date(), QDate(2026, 10, 24));
    }

    void aProgramThatDiedIsNoticedOnce()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"data"_qs);
        { QVERIFY(!take(Store::open(path))->wasUnclean()); }
        const auto first = take(Store::open(path));
        QVERIFY(!first->wasUnclean());
        QVERIFY(!take(Store::open(path))->wasUnclean()); // another one that runs is no dead one
        write(path + u"/open-dead.lock"_qs, "999999999\namends\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        QVERIFY(take(Store::open(path))->wasUnclean());
        QVERIFY(!take(Store::open(path))->wasUnclean());
        take(quickCheck(*take(first->writer())));
    }

    void aReaderSeesTheWritersRowsButMayNotWrite()
    {
        OpenFolder f;
        const auto reader = take(f.store->reader());
        const qint64 before = take(reader->dataVersion());
        take(f.t.shop.setSetting(u"x"_qs, u"1"_qs));
        QVERIFY(take(reader->dataVersion()) != before);
        QCOMPARE(take(ShopTable(*reader).setting(u"x"_qs)), u"1"_qs);
        QCOMPARE(ShopTable(*reader).setSetting(u"x"_qs, u"2"_qs).error().problem, Problem::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "SafetyTest.moc"
