#include "MadeUp.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "store/Connection.h"
#include "wording/Sentences.h"
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace amends;

namespace {

/// A sentence for a shopkeeper: it names the file, and the advice says what to do.
void isUnderstandable(const Error& error, const QString& file)
{
    const QString said = sentence(error);
    QVERIFY2(said.contains(QDir::toNativeSeparators(file)), qPrintable(said));
    QVERIFY2(said.endsWith(u'.') && !said.contains(u"%1"), qPrintable(said));
    QVERIFY2(advice(error).count(u' ') > 3, qPrintable(advice(error)));
    qInfo().noquote() << said << advice(error);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FailureTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_backup;
    ComplaintId m_complaint;

    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }
    QString database() const { return folder() + QStringLiteral("/amends.db"); }

    Result<std::unique_ptr<Desk>> open(const QString& where = {})
    {
        DeskOptions options;
        options.dataDir = where.isEmpty() ? folder() : where;
        return Desk::open(options);
    }

    /// A shop with a draft, three hundred mails and a backup.
    void furnish()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const auto desk = open();
        QVERIFY(desk.has_value());
        NewComplaint entered;
        entered.subject = QStringLiteral("Kept");
        entered.text = QStringLiteral("It broke.");
        m_complaint = await((*desk)->complaints().create(entered)).value_or(ComplaintId());
        QCOMPARE(m_complaint, ComplaintId(1));
        QVERIFY(await((*desk)->drafting().save({m_complaint, QStringLiteral("The words we had"), {}, {}, 0}, true)).has_value());
        QRandomGenerator random(9);
        const QString box = m_dir->filePath(QStringLiteral("box"));
        QVERIFY(madeup::write(box, madeup::mbox("fail", 300, random)));
        QCOMPARE(await((*desk)->intake().mail({box}, {}, {})).value_or(ImportTotal()).added, 300);
        m_backup = m_dir->filePath(QStringLiteral("kept.amends-backup"));
        QVERIFY(await((*desk)->backups().backup(m_backup)).has_value());
    }

    void allIsThereAndWorkGoesOn(Desk& desk, int mails = 300)
    {
        QCOMPARE(await(desk.inbox().open({View::All, {}}))->count + await(desk.inbox().open({View::NotComplaints, {}}))->count, mails + 1);
        auto draft = await(desk.drafting().load(m_complaint));
        QVERIFY(draft.has_value());
        QVERIFY(draft->text.startsWith(QStringLiteral("The words we had")) || draft->text.startsWith(u"www"));
        draft->complaint = m_complaint;
        draft->text += QStringLiteral(", and more");
        QVERIFY(await(desk.drafting().save(*draft, false)).has_value());
        const auto verified = await(desk.backups().verify());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->problems, QStringList());
    }

    /// Runs the child in what `limits` makes of the process, as another user where asked.
    QList<QJsonObject> child(const QStringList& arguments, const std::function<void()>& limits)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setChildProcessModifier(limits);
        process.start(QStringLiteral(AMENDS_SYSTEM_CHILD), arguments);
        QList<QJsonObject> lines;
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return lines;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                lines << QJsonDocument::fromJson(line).object();
        }
        return lines;
    }

    static QJsonObject errorIn(const QList<QJsonObject>& lines, const QString& at)
    {
        for (const QJsonObject& line : lines) {
            if (did(line) == u"error" && line.value(u"at").toString() == at)
                return line;
        }
        return {};
    }

    static QString did(const QJsonObject& line) { return line.value(u"did").toString(); }
    static Problem problemIn(const QJsonObject& line) { return Problem(line.value(u"problem").toInt(-1)); }

private slots:
    void aFileThatIsNoneOfOursAnyMoreIsRefusedUntouched_data()
    {
        QTest::addColumn<int>("keep");
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("not a database") << 0 << QByteArray("This is a letter, and no database at all.\n").repeated(300);
        QTest::newRow("random bytes") << 0 << QByteArray::fromHex("a7f03399cc10e58b").repeated(4000);
        QTest::newRow("cut to half") << -2 << QByteArray();
        QTest::newRow("cut within the first page") << 700 << QByteArray();
        QTest::newRow("empty") << 0 << QByteArray();
    }

    void aFileThatIsNoneOfOursAnyMoreIsRefusedUntouched()
    {
        QFETCH(int, keep);
        QFETCH(const QByteArray, then);
        furnish();
        const QByteArray sound = contentOf(database());
        const QByteArray broken = (keep < 0 ? sound.first(sound.size() / -keep) : sound.first(keep)) + then;
        QVERIFY(madeup::write(database(), broken));
        {
            const auto refused = open();
            QVERIFY(!refused);
            QCOMPARE(refused.error().problem, Problem::Damaged);
            isUnderstandable(refused.error(), database());
            QCOMPARE(contentOf(database()), broken);
        }
        // Put back what was there.
        QVERIFY(madeup::write(database(), sound));
        {
            const auto desk = open();
            QVERIFY(desk.has_value());
            allIsThereAndWorkGoesOn(**desk);
        }
        // Or the backup, though the folder does not open.
        QVERIFY(madeup::write(database(), broken));
        const auto restored = restoreClosed(folder(), m_backup, QDateTime::currentDateTimeUtc());
        QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(QFile::exists(restored->keptAside + QStringLiteral("/amends.db")));
        if (!broken.isEmpty())
            QCOMPARE(contentOf(restored->keptAside + QStringLiteral("/amends.db")), broken);
        const auto desk = open();
        QVERIFY(desk.has_value());
        allIsThereAndWorkGoesOn(**desk);
    }

    void aNewFolderWhoseFirstStartWasCutOffOpens()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(madeup::write(database(), {}));
        QVERIFY(open().has_value());
    }

    void damageInTheMiddleIsFoundNamedAndRestored()
    {
        furnish();
        QByteArray broken = contentOf(database());
        QRandomGenerator random(11);
        // From the third page on, so that the schema itself can be read.
        for (qsizetype page = 8 * 4096; page + 4096 <= broken.size(); page += 3 * 4096) {
            for (qsizetype i = 0; i < 4096; ++i)
                broken[page + i] = char(random.bounded(256));
        }
        QVERIFY(madeup::write(database(), broken));
        const auto desk = open();
        if (!desk) {
            QCOMPARE(desk.error().problem, Problem::Damaged);
            isUnderstandable(desk.error(), database());
        } else {
            const auto verified = await((*desk)->backups().verify());
            QVERIFY(!verified || !verified->problems.isEmpty());
            int refused = 0;
            for (int id = 1; id <= 300; ++id) {
                const auto page = await((*desk)->history().complaint(ComplaintId(id)));
                if (page)
                    continue;
                ++refused;
                QVERIFY2(page.error().problem == Problem::Damaged || page.error().problem == Problem::NotFound, qPrintable(page.error().detail));
            }
            qInfo("%d of 300 complaints could not be read", refused);
            const auto saved = await((*desk)->drafting().save({m_complaint, QStringLiteral("While damaged"), {}, {}, 1}, false));
            QVERIFY(saved || saved.error().problem == Problem::Damaged || saved.error().problem == Problem::Conflict);
            // A damaged file is never copied over a sound backup.
            const QByteArray before = contentOf(m_backup);
            const auto backup = await((*desk)->backups().backup(m_backup));
            QVERIFY(!backup);
            QCOMPARE(backup.error().problem, Problem::Damaged);
            QCOMPARE(contentOf(m_backup), before);
            const auto restored = await((*desk)->backups().restore(m_backup));
            QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
            allIsThereAndWorkGoesOn(**desk);
        }
    }

    void aTableThatIsGoneIsAnErrorAndRestored()
    {
        furnish();
        {
            auto db = store::Connection::open(database(), store::Connection::Mode::ReadWrite);
            QVERIFY(db.has_value());
            QVERIFY((*db)->execute(QStringLiteral("DROP TABLE draft; DROP TABLE event")).has_value());
        }
        const auto desk = open();
        QVERIFY(desk.has_value());
        QVERIFY(!await((*desk)->drafting().load(m_complaint)));
        QVERIFY(!await((*desk)->history().complaint(m_complaint)));
        QVERIFY(!await((*desk)->complaints().setCause({m_complaint}, Cause::Product)));
        QVERIFY(await((*desk)->backups().restore(m_backup)).has_value());
        allIsThereAndWorkGoesOn(**desk);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        furnish();
        const QString file = m_dir->filePath(QStringLiteral("taken"));
        QVERIFY(madeup::write(file, "a file"));
        const auto refused = open(file + QStringLiteral("/data"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::ReadOnly);
        isUnderstandable(refused.error(), file);
        QVERIFY(QFile::remove(file));
        QVERIFY(open(file + QStringLiteral("/data")).has_value());
    }

#ifdef Q_OS_UNIX
    void whatMayNotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("opened");
        QTest::newRow("read-only folder") << QString() << 0500 << QString();
        QTest::newRow("read-only file") << QStringLiteral("/amends.db") << 0400 << QString();
        QTest::newRow("new folder in a read-only one") << QString() << 0500 << QStringLiteral("/new");
    }

    void whatMayNotBeWrittenIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(int, rights);
        QFETCH(QString, opened);
        furnish();
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;
        const auto own = [&](uid_t user) {
            QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QString::number(user), m_dir->path()});
        };
        if (root)
            own(nobody);
        const auto asNobody = [root] {
            if (root && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
                ::_exit(99);
        };
        if (child({QStringLiteral("none")}, asNobody).isEmpty() && QProcess::execute(QStringLiteral("true")) != 0)
            QSKIP("no program can be run as another user here");
        QVERIFY(::chmod(QFile::encodeName(folder() + path).constData(), mode_t(rights)) == 0);
        const auto refused = child({QStringLiteral("attempt"), folder() + opened}, asNobody);
        if (refused.isEmpty())
            QSKIP("as root nothing is read-only, and the child cannot be run as nobody from where it lies");
        const QJsonObject error = errorIn(refused, QStringLiteral("open"));
        QVERIFY2(!error.isEmpty(), QJsonDocument(refused.value(0)).toJson().constData());
        QCOMPARE(problemIn(error), Problem::ReadOnly);
        qInfo().noquote() << error.value(u"sentence").toString() << error.value(u"advice").toString();
        QVERIFY(error.value(u"sentence").toString().contains(folder()));
        // With the right to write, work goes on.
        QVERIFY(::chmod(QFile::encodeName(folder() + path).constData(), path.isEmpty() ? 0700 : 0600) == 0);
        QVERIFY(errorIn(child({QStringLiteral("attempt"), folder()}, asNobody), QStringLiteral("open")).isEmpty());
        if (root)
            own(0);
        const auto desk = open();
        QVERIFY(desk.has_value());
        allIsThereAndWorkGoesOn(**desk);
    }

    void aFullDiskRefusesInWordsAndLosesNothing_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 4, 40, 200, 900})
            QTest::addRow("%d KB more", room) << room;
    }

    /// A file that may not grow any more answers as a full disk does.
    void aFullDiskRefusesInWordsAndLosesNothing()
    {
        QFETCH(int, room);
        furnish();
        // The log of writes is what grows first.
        const rlim_t limit = rlim_t(room) * 1024;
        const QString box = m_dir->filePath(QStringLiteral("more"));
        QRandomGenerator random(21);
        QVERIFY(madeup::write(box, madeup::mbox("more", 400, random)));
        const auto lines = child({QStringLiteral("attempt"), folder(), box}, [limit] {
            const struct rlimit limits = {limit, limit};
            (void)::setrlimit(RLIMIT_FSIZE, &limits);
        });
        QVERIFY(!lines.isEmpty());
        qint64 revision = 1;
        qint64 length = -1;
        QSet<QString> filed;
        for (const QJsonObject& line : lines) {
            if (did(line) == u"draft") {
                revision = line.value(u"revision").toInteger();
                length = line.value(u"length").toInteger();
            } else if (did(line) == u"filed") {
                filed << line.value(u"subject").toString();
            } else if (did(line) == u"error") {
                QVERIFY2(problemIn(line) == Problem::DiskFull, QJsonDocument(line).toJson().constData());
                qInfo().noquote() << line.value(u"at").toString() << line.value(u"sentence").toString() << line.value(u"advice").toString();
            }
        }
        QVERIFY(std::ranges::any_of(lines, [](const QJsonObject& line) { return did(line) == u"error"; }));
        const auto desk = open();
        QVERIFY2(desk.has_value(), desk ? "" : qPrintable(desk.error().detail));
        const auto draft = await((*desk)->drafting().load(m_complaint));
        QVERIFY(draft.has_value());
        QCOMPARE(draft->revision, revision);
        if (length >= 0)
            QCOMPARE(draft->text.size(), length);
        const auto rest = await((*desk)->intake().mail({box}, {}, {}));
        QVERIFY(rest.has_value());
        QCOMPARE(rest->added + rest->skipped, 400);
        QVERIFY(rest->skipped >= filed.size());
        allIsThereAndWorkGoesOn(**desk, 700);
    }
#endif

    void aFileHeldByAnotherProgramIsSaidAndFreeAgain()
    {
        furnish();
        const auto desk = open();
        QVERIFY(desk.has_value());
        QList<Error> troubles;
        int over = 0;
        connect(&(*desk)->changes(), &Changes::trouble, this, [&](const Error& error) { troubles << error; });
        connect(&(*desk)->changes(), &Changes::troubleOver, this, [&] { ++over; });
        QProcess holder;
        holder.start(QStringLiteral(AMENDS_SYSTEM_CHILD), {QStringLiteral("hold"), folder()});
        QVERIFY(holder.waitForReadyRead(20'000));
        QVERIFY(holder.readAll().contains("locked"));
        const QString box = m_dir->filePath(QStringLiteral("more"));
        QRandomGenerator random(22);
        QVERIFY(madeup::write(box, madeup::mbox("more", 10, random)));
        auto save = (*desk)->drafting().save({m_complaint, QStringLiteral("The words we had, longer"), {}, {}, 1}, false);
        auto import = (*desk)->intake().mail({box}, {}, {});
        // Reading goes on meanwhile.
        QVERIFY(await((*desk)->history().complaint(m_complaint)).has_value());
        QVERIFY(!save.isFinished());
        const auto refused = await(save);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Locked);
        isUnderstandable(refused.error(), database());
        const auto refusedImport = await(import);
        QVERIFY(!refusedImport);
        QCOMPARE(refusedImport.error().problem, Problem::Locked);
        QTRY_VERIFY(!troubles.isEmpty());
        // A second program may open the folder and read while the first one is held up.
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        const auto saved = await((*desk)->drafting().save({m_complaint, QStringLiteral("The words we had, longer"), {}, {}, 1}, false));
        QVERIFY(saved.has_value());
        QTRY_COMPARE(over, 1);
        QCOMPARE(await((*desk)->intake().mail({box}, {}, {}))->added, 10);
        allIsThereAndWorkGoesOn(**desk, 310);
    }

    /// The window is closed while an import runs: it stops at its next step and leaves what it filed.
    void closingDoesNotWaitForALongImport()
    {
        furnish();
        const QString box = m_dir->filePath(QStringLiteral("large"));
        QRandomGenerator random(23);
        const int many = 3000;
        QVERIFY(madeup::write(box, madeup::mbox("large", many, random)));
        const QString orders = m_dir->filePath(QStringLiteral("orders.csv"));
        QVERIFY(madeup::write(orders, madeup::shopifyOrders("large", 200'000, random)));
        for (const bool mail : {true, false}) {
            auto desk = open();
            QVERIFY(desk.has_value());
            auto import = mail ? (*desk)->intake().mail({box}, {}, {}) : (*desk)->intake().shop({orders}, {}, {});
            QTest::qWait(300);
            QVERIFY(!import.isFinished());
            desk->reset();
            const auto total = await(import);
            QVERIFY2(!total || total->cancelled || total->failure, mail ? "mail" : "shop");
        }
        const auto desk = open();
        QVERIFY(desk.has_value());
        const auto verified = await((*desk)->backups().verify());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->problems, QStringList());
        const auto rest = await((*desk)->intake().mail({box}, {}, {}));
        QVERIFY(rest.has_value());
        QCOMPARE(rest->added + rest->skipped, many);
        QVERIFY(rest->added > 0);
    }
};

QTEST_GUILESS_MAIN(FailureTest)
#include "FailureTest.moc"
