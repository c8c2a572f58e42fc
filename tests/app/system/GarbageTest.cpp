#include "MadeUp.h"
#include "desk/Backups.h"
#include "desk/Desk.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "wording/Sentences.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace amends;

namespace {

QByteArray randomBytes(QRandomGenerator& random, int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char& c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                                            "0000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082");
const QByteArray kCutGzip = QByteArray::fromHex("1f8b08000000000000034b4c4a4e494d4bcfc8cccace");

} // namespace

class GarbageTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    QStringList m_garbage;
    QRandomGenerator m_random{20261121};

    QString path(const QString& name) const { return m_dir.filePath(QStringLiteral("in/") + name); }

    void put(const char* name, const QByteArray& bytes)
    {
        m_garbage << path(QString::fromLatin1(name));
        QVERIFY(madeup::write(m_garbage.constLast(), bytes));
    }

    void isWhole()
    {
        const auto verified = await(m_desk->backups().verify());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->problems, QStringList());
    }

    /// The outcome of each file; a file may have several records.
    struct Told
    {
        QHash<QString, ImportRecord> last;
        ImportWatch watch()
        {
            return {.record = [this](const ImportRecord& record) { last.insert(record.file, record); }, .progress = {}};
        }
        void saysWhy(const QString& file) const
        {
            QVERIFY2(last.contains(file), qPrintable(file));
            const ImportRecord& record = last[file];
            QVERIFY2(record.outcome == Outcome::Ignored || record.outcome == Outcome::Rejected, qPrintable(file));
            QVERIFY2(!record.reason.isEmpty(), qPrintable(file));
            const QString why = importReason(record.reason, record.detail);
            QVERIFY2(why.contains(u' ') && why != importReason(QStringLiteral("no such key"), {}),
                     qPrintable(file + QStringLiteral(": ") + record.reason + QStringLiteral(" → ") + why));
        }
    };

private slots:
    void init()
    {
        m_desk.reset();
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.filePath(QStringLiteral("in"))));
        m_garbage.clear();
        DeskOptions options;
        options.dataDir = m_dir.filePath(QStringLiteral("data"));
        options.currency = Currency::fromCode(u"EUR");
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        m_desk = std::move(*desk);

        put("random.bin", randomBytes(m_random, 50'000));
        put("empty", {});
        put("picture.png", kPng);
        put("cut.mbox.gz", kCutGzip + randomBytes(m_random, 900));
        put("zeros", QByteArray(70'000, '\0'));
        put("one.byte", "\xff");
        put("mark", "\xEF\xBB\xBF");
        put("wide.mark", "\xFF\xFE");
        put("newlines", QByteArray(5000, '\n'));
        put("one line", QByteArray(3'000'000, 'x'));
        put("quotes", QByteArray(200'000, '"'));
        put("database", "SQLite format 3\0 and nothing of it");
#ifdef Q_OS_UNIX
        m_garbage << QStringLiteral("/dev/null") << QStringLiteral("/dev/zero") << QStringLiteral("/dev/full");
        QVERIFY(QFile::link(path(QStringLiteral("round")), path(QStringLiteral("round"))));
        QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("dangling"))));
        m_garbage << path(QStringLiteral("round")) << path(QStringLiteral("dangling"));
#endif
        m_garbage << path(QStringLiteral("not there at all"));
    }

    void mailSaysOfEachFileWhatItIsAndTakesTheMailBesideIt()
    {
        const QString good = path(QStringLiteral("zz-good.eml"));
        QVERIFY(madeup::write(good, madeup::mail("good@example.org", "Ann <ann@example.org>", "Broken", "It is broken, money back please.")));
        Told told;
        const auto total = await(m_desk->intake().mail(m_garbage + QStringList{good}, {}, told.watch()));
        QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
        for (const QString& file : m_garbage)
            told.saysWhy(file);
        QCOMPARE(told.last.value(good).outcome, Outcome::Added);
        QCOMPARE(total->added, 1);
        QCOMPARE(total->ignored + total->rejected, m_garbage.size());
        isWhole();
    }

    void garbageNamedAsMailNeverStopsTheRest()
    {
        QStringList files;
        for (const QString& file : std::as_const(m_garbage)) {
            if (!QFileInfo(file).isFile() || file.startsWith(u"/dev"))
                continue;
            files << file + QStringLiteral(".eml");
            QVERIFY(QFile::copy(file, files.constLast()));
        }
        const QString good = path(QStringLiteral("zz-good.eml"));
        QVERIFY(madeup::write(good, madeup::mail("good@example.org", "Ann <ann@example.org>", "Broken", "It is broken, money back please.")));
        files << good;
        Told told;
        const auto total = await(m_desk->intake().mail(files, {}, told.watch()));
        QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
        QCOMPARE(total->read, files.size());
        QCOMPARE(told.last.value(good).outcome, Outcome::Added);
        // A text without headers may be a message, where its name says so; what is binary is none.
        for (const char* name : {"random.bin", "picture.png", "cut.mbox.gz", "zeros", "empty"})
            told.saysWhy(path(QString::fromLatin1(name) + QStringLiteral(".eml")));
        for (const ImportRecord& record : std::as_const(told.last)) {
            if (record.outcome == Outcome::Added)
                qInfo().noquote() << "taken for a message:" << QFileInfo(record.file).fileName();
        }
        isWhole();
    }

    void aFolderWithLoopsPipesAndGarbageIsWalkedOnce()
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("sub/deeper"))));
        QVERIFY(madeup::write(path(QStringLiteral("sub/deeper/good.eml")),
                              madeup::mail("good@example.org", "Ann <ann@example.org>", "Broken", "It is broken.")));
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(path({}), path(QStringLiteral("sub/deeper/up"))));
        QCOMPARE(mkfifo(QFile::encodeName(path(QStringLiteral("sub/pipe"))).constData(), 0600), 0);
#endif
        Told told;
        const auto total = await(m_desk->intake().mail({path({})}, {}, told.watch()));
        QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
        QCOMPARE(total->added, 1);
        QVERIFY(total->read < 40);
        QVERIFY(await(m_desk->intake().looksLikeMail(path({}))).has_value());
        isWhole();
    }

    void shopFilesSayWhyTheyAreOfNoUseAndTheGoodOneGoesIn()
    {
        const QString good = path(QStringLiteral("zz-orders.csv"));
        QVERIFY(madeup::write(good, madeup::shopifyOrders("g", 40, m_random)));
        QStringList files = m_garbage;
        files << path({}); // a folder
        files.insert(3, good);
        Told told;
        const auto total = await(m_desk->intake().shop(files, {}, told.watch()));
        QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
        QCOMPARE(total->added, 80);
        for (const QString& file : files) {
            if (file != good)
                told.saysWhy(file);
        }
        const auto hits = await(m_desk->inbox().counts());
        QVERIFY(hits.has_value());
        isWhole();
    }

    void nothingButGarbageIsRefusedWithItsFileAndAReason()
    {
        for (const QString& file : std::as_const(m_garbage)) {
            Told told;
            const auto total = await(m_desk->intake().shop({file}, {}, told.watch()));
            QVERIFY2(total.has_value(), qPrintable(file));
            QCOMPARE(total->added + total->updated, 0);
            QVERIFY2(!total->batch.isValid(), "there is nothing to take back");
            told.saysWhy(file);
            const auto preview = await(m_desk->intake().previewShop(file, {}));
            QVERIFY2(!preview || !preview->refusal.isEmpty(), qPrintable(file));
        }
        isWhole();
    }

    void gnawedFilesNeverCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isMail");
        QRandomGenerator random(7);
        QTest::newRow("mbox") << madeup::mbox("gnaw", 12, random) << true;
        QTest::newRow("orders") << madeup::shopifyOrders("gnaw", 40, random) << false;
    }

    /// Cut short, and bytes changed, doubled or put in, a hundred times over.
    void gnawedFilesNeverCrash()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isMail);
        QStringList files;
        for (int i = 0; i < 100; ++i) {
            QByteArray gnawed = bytes;
            if (i % 4 == 0)
                gnawed.truncate(m_random.bounded(gnawed.size()));
            for (int bites = int(m_random.bounded(60)); bites > 0 && !gnawed.isEmpty(); --bites) {
                const qsizetype at = m_random.bounded(gnawed.size());
                switch (m_random.bounded(3)) {
                case 0: gnawed[at] = char(m_random.bounded(256)); break;
                case 1: gnawed.insert(at, gnawed.mid(m_random.bounded(gnawed.size()), 200)); break;
                default: gnawed.remove(at, m_random.bounded(40)); break;
                }
            }
            files << path(QStringLiteral("gnawed-%1").arg(i));
            QVERIFY(madeup::write(files.constLast(), gnawed));
        }
        Told told;
        const auto total = isMail ? await(m_desk->intake().mail(files, {}, told.watch())) : await(m_desk->intake().shop(files, {}, told.watch()));
        QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
        QVERIFY(total->added > 0);
        qInfo("read %lld: added %lld, updated %lld, known %lld, ignored %lld, rejected %lld", total->read, total->added,
              total->updated, total->skipped, total->ignored, total->rejected);
        isWhole();
    }
};

QTEST_GUILESS_MAIN(GarbageTest)
#include "GarbageTest.moc"
