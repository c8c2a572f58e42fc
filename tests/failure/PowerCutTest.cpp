#include "../app/system/MadeUp.h"
#include "FaultyVfs.h"
#include "support/Whole.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "store/Store.h"
#include <QTemporaryDir>
#include <QtTest>
#ifdef Q_OS_LINUX
#include <dirent.h>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace amends;
using namespace amends::failing;

#ifdef Q_OS_LINUX

namespace {

/// Which files, and which names in which folders, were forced to the disk: what else the power takes.
struct Forced
{
    std::mutex mutex;
    QSet<quint64> files;                    ///< by inode
    QHash<quint64, QSet<QByteArray>> names; ///< by the folder's inode
};

Forced& forced()
{
    static Forced only;
    return only;
}

void noteForced(int fd)
{
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        return;
    const std::lock_guard lock(forced().mutex);
    forced().files.insert(info.st_ino);
    if (!S_ISDIR(info.st_mode))
        return;
    QSet<QByteArray>& names = forced().names[info.st_ino];
    names.clear();
    DIR* folder = ::fdopendir(::dup(fd));
    for (const dirent* entry = folder ? ::readdir(folder) : nullptr; entry; entry = ::readdir(folder))
        names.insert(QByteArray(entry->d_name) + '/' + QByteArray::number(quint64(entry->d_ino)));
    if (folder)
        ::closedir(folder);
    const QString link = QStringLiteral("/proc/self/fd/%1").arg(fd);
    FaultyVfs::install().folderForced(QFile::symLinkTarget(link));
}

quint64 inodeOf(const QString& path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

/// The attachments as a disk may have them after the power went: a name that was not forced may be gone, a content that was
/// not is.
bool copyWhatIsLeft(const QString& from, const QString& to, QRandomGenerator& random)
{
    const std::lock_guard lock(forced().mutex);
    const QSet<QByteArray> names = forced().names.value(inodeOf(from));
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        const quint64 inode = inodeOf(from + u'/' + name);
        if (!names.contains(QFile::encodeName(name) + '/' + QByteArray::number(inode)) && random.bounded(2) == 0)
            continue;
        QFile file(from + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue; // renamed by now: its old name was not forced
        const QByteArray bytes = file.readAll();
        if (!madeup::write(to + u'/' + name, forced().files.contains(inode) ? bytes : bytes.left(random.bounded(2) * bytes.size() / 2)))
            return false;
    }
    return true;
}

} // namespace

// Instead of the system's, for this program: they do what those do, and remember.
extern "C" int fsync(int fd)
{
    static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fsync"));
    const int answer = real(fd);
    if (answer == 0)
        noteForced(fd);
    return answer;
}

extern "C" int fdatasync(int fd)
{
    static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fdatasync"));
    const int answer = real(fd);
    if (answer == 0)
        noteForced(fd);
    return answer;
}

/// The power goes at random moments of random work. Each time the disk is looked at as it may then be: some of what was not
/// synced is there, some is not, some by half. Everything that the program had confirmed must be there, whole.
class PowerCutTest : public QObject
{
    Q_OBJECT
private:
    struct Confirmed
    {
        QHash<qint64, std::pair<qint64, QString>> drafts;
        QHash<qint64, QString> sent;
        QSet<QString> mails;
    };

    QTemporaryDir m_dir;
    QRandomGenerator m_random{41};
    std::mutex m_mutex;
    Confirmed m_confirmed;
    int m_cuts = 0;

    QString folder() const { return m_dir.filePath(QStringLiteral("data")); }

    Confirmed confirmed()
    {
        const std::lock_guard lock(m_mutex);
        return m_confirmed;
    }

    void confirm(const std::function<void(Confirmed&)>& note)
    {
        const std::lock_guard lock(m_mutex);
        note(m_confirmed);
    }

    /// What was confirmed before the cut is there after it.
    void cutAndLook()
    {
        const QTemporaryDir after;
        const Confirmed before = confirmed();
        // First the database's picture: an attachment's row may only be there when its file was before.
        QVERIFY(FaultyVfs::install().writeWhatIsLeft(folder(), after.path(), m_random));
        QVERIFY(QDir(after.path()).mkdir(QStringLiteral("attachments")));
        QVERIFY(copyWhatIsLeft(folder() + QStringLiteral("/attachments"), after.filePath(QStringLiteral("attachments")), m_random));
        ++m_cuts;
        const auto store = store::Store::open(after.path());
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        auto db = (*store)->writer();
        QVERIFY(db.has_value());
        QCOMPARE(whatIsWrong(**db, (*store)->folder()), QString());
        QCOMPARE(missing(**db, before), QString());
    }

    static QString missing(store::Connection& db, const Confirmed& before)
    {
        for (auto it = before.drafts.cbegin(); it != before.drafts.cend(); ++it) {
            store::Statement statement(db, QStringLiteral("SELECT revision, text FROM draft WHERE complaint = %1").arg(it.key()));
            if (!statement.next() || statement.row().integer(0) < it->first
                || (statement.row().integer(0) == it->first && statement.row().text(1) != it->second))
                return QStringLiteral("draft of %1, revision %2").arg(it.key()).arg(it->first);
        }
        for (auto it = before.sent.cbegin(); it != before.sent.cend(); ++it) {
            if (db.number(QStringLiteral("SELECT count(*) FROM message WHERE id = %1 AND kind = 'outgoing'").arg(it.key())).value_or(0) != 1)
                return QStringLiteral("reply %1").arg(it.key());
        }
        for (const QString& subject : before.mails) {
            if (db.number(QStringLiteral("SELECT count(*) FROM message WHERE subject = '%1'").arg(subject)).value_or(0) < 1)
                return QStringLiteral("mail %1").arg(subject);
        }
        return {};
    }

    void work(Desk& desk, int round)
    {
        NewComplaint entered;
        entered.name = QStringLiteral("Person %1").arg(round);
        entered.email = QStringLiteral("p%1@example.org").arg(round);
        entered.subject = QStringLiteral("Kettle");
        entered.text = QStringLiteral("It leaks.");
        const auto id = await(desk.complaints().create(entered));
        QVERIFY(id.has_value());
        qint64 revision = 0;
        for (int i = 0; i < 4; ++i) {
            const QString text = QStringLiteral("Words %1 ").arg(m_random.generate()).repeated(1 + int(m_random.bounded(400)));
            const auto saved = await(desk.drafting().save({*id, text, {}, {}, revision}, i == 2));
            QVERIFY(saved.has_value());
            revision = *saved;
            confirm([&](Confirmed& all) { all.drafts[id->value()] = {revision, text}; });
            cutNowAndThen();
        }
        SendOrder order;
        order.complaint = *id;
        order.text = QStringLiteral("A new one leaves on Monday.");
        order.customer = await(desk.sending().preview(*id, order.text, order.language))->customer;
        order.draftRevision = revision;
        const auto sent = await(desk.sending().send(order));
        QVERIFY(sent.has_value());
        confirm([&](Confirmed& all) {
            all.drafts.remove(id->value());
            all.sent[sent->message.value()] = order.text;
        });
        cutNowAndThen();
    }

    void cutNowAndThen()
    {
        if (m_random.bounded(3) == 0)
            cutAndLook();
    }

private slots:
    void nothingConfirmedIsLost()
    {
        FaultyVfs::install().watch(true);
        const bool isLong = qEnvironmentVariableIsSet("AMENDS_LONG");
        const int rounds = isLong ? 60 : 6;
        DeskOptions options;
        options.dataDir = folder();
        const auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            // Mail comes in behind, with attachments: the power goes in the middle of its transactions too.
            const QString box = m_dir.filePath(QStringLiteral("box"));
            QVERIFY(madeup::write(box, madeup::mbox("cut" + QByteArray::number(round), 12, m_random)));
            const auto import = (*desk)->intake().mail({box}, {}, {.record = [this](const ImportRecord& record) {
                confirm([&](Confirmed& all) { all.mails.insert(record.subject); });
            }, .progress = {}});
            work(**desk, round);
            while (!import.isFinished() && !QTest::currentTestFailed())
                cutAndLook();
        }
        qInfo("the power went %d times", m_cuts);
        QVERIFY(m_cuts > rounds);
        FaultyVfs::install().watch(false);
    }

    /// The test can fail: with a setting that does not force every commit to the disk, it does.
    void aSettingThatSkipsTheSyncIsFoundOut()
    {
        FaultyVfs::install().watch(true);
        const QTemporaryDir dir;
        int lost = 0;
        {
            const auto store = store::Store::open(dir.filePath(QStringLiteral("data")));
            QVERIFY(store.has_value());
            const auto db = (*store)->writer();
            QVERIFY(db.has_value());
            QVERIFY((*db)->execute(QStringLiteral("PRAGMA synchronous = NORMAL")).has_value());
            for (int i = 0; i < 20; ++i) {
                QVERIFY((*db)->execute(QStringLiteral("INSERT INTO setting VALUES ('k%1', 'v')").arg(i)).has_value());
                const QTemporaryDir after;
                QVERIFY(FaultyVfs::install().writeWhatIsLeft(dir.filePath(QStringLiteral("data")), after.path(), m_random));
                const auto found = store::Connection::open(after.filePath(QStringLiteral("amends.db")), store::Connection::Mode::ReadWrite);
                QVERIFY(found.has_value());
                lost += (*found)->number(QStringLiteral("SELECT count(*) FROM setting WHERE key = 'k%1'").arg(i)).value_or(0) == 0;
            }
        }
        FaultyVfs::install().watch(false);
        QVERIFY(lost > 0);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"

#else
QTEST_GUILESS_MAIN(QObject)
#endif
