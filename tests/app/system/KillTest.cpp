#include "MadeUp.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "store/Backup.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "support/Whole.h"
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#ifdef Q_OS_UNIX
#include <utime.h>
#endif

using namespace amends;

namespace {

/// A folder is used for so many rounds: what an unlucky end left behind must not hurt the next ones, and checking stays quick.
constexpr int kRoundsOfAFolder = 10;

int rounds()
{
    return qEnvironmentVariableIsSet("AMENDS_LONG") ? 1000 : 100;
}

struct LastDraft
{
    qint64 revision = 0;
    QString text;
    bool textKnown = true;
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    QRandomGenerator m_random;
    QHash<qint64, LastDraft> m_drafts;
    QHash<qint64, QJsonObject> m_sent;
    QHash<qint64, bool> m_settled;
    QSet<qint64> m_created;
    QSet<QString> m_filed;          ///< subjects
    QStringList m_imported;         ///< files confirmed whole
    QStringList m_interrupted;      ///< files that may be in by half
    QHash<QString, int> m_confirmed;

    int m_folder = 0;

    QString folder() const { return m_dir.filePath(QStringLiteral("data-%1").arg(m_folder)); }

    void beginNewFolder()
    {
        QDir(folder()).removeRecursively();
        for (const QFileInfo& input : QDir(m_dir.path()).entryInfoList({QStringLiteral("in-*")}, QDir::Dirs))
            QDir(input.filePath()).removeRecursively();
        ++m_folder;
        m_drafts.clear();
        m_sent.clear();
        m_settled.clear();
        m_created.clear();
        m_filed.clear();
        m_imported.clear();
        m_interrupted.clear();
    }

    std::unique_ptr<Desk> open(bool daily = false)
    {
        DeskOptions options;
        options.dataDir = folder();
        options.daily = daily;
        auto desk = Desk::open(options);
        if (!desk)
            qWarning() << "open" << int(desk.error().problem) << desk.error().detail;
        return desk ? std::move(*desk) : nullptr;
    }

    QString makeInputs(int round)
    {
        const QString inputs = m_dir.filePath(QStringLiteral("in-%1").arg(round));
        QDir().mkpath(inputs);
        for (int i = 0; i < 2; ++i) {
            const QByteArray name = QByteArray::number(round) + 'x' + QByteArray::number(i);
            madeup::write(inputs + QStringLiteral("/%1.mbox").arg(i), madeup::mbox(name, 8 + int(m_random.bounded(40)), m_random));
            madeup::write(inputs + QStringLiteral("/%1.csv").arg(i), madeup::shopifyOrders(name, 20 + int(m_random.bounded(200)), m_random));
        }
        for (const QFileInfo& file : QDir(inputs).entryInfoList(QDir::Files))
            m_interrupted << file.filePath();
        return inputs;
    }

    void runAndKill(int round)
    {
        const quint32 seed = m_random.generate();
        // Every third round it gets as far as a first answer of an import, however slow the machine.
        const QByteArray until = round % 6 == 0 ? "\"filed\"" : round % 6 == 3 ? "\"imported\"" : "\"ready\"";
        const bool early = round % 3 != 0 && m_random.bounded(4) == 0;
        const int wait = int(m_random.bounded(early ? 120 : 150));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(AMENDS_SYSTEM_CHILD), {QStringLiteral("busy"), folder(), QString::number(seed), makeInputs(round)});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        while (!early && !said.contains(until) && child.waitForReadyRead(20'000))
            said += child.readAllStandardOutput();
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < wait && child.state() == QProcess::Running) {
            child.waitForReadyRead(int(std::max<qint64>(1, wait - time.elapsed())));
            said += child.readAllStandardOutput();
        }
        QVERIFY2(child.state() == QProcess::Running || said.isEmpty(), said.right(600).constData());
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n') + 1);
        for (const QByteArray& line : said.split('\n')) {
            if (!line.isEmpty())
                note(QJsonDocument::fromJson(line).object());
        }
    }

    void note(const QJsonObject& line)
    {
        const QString did = line.value(u"did").toString();
        const qint64 complaint = line.value(u"complaint").toInteger();
        ++m_confirmed[did];
        QVERIFY2(did != u"error", QJsonDocument(line).toJson().constData());
        if (did == u"draft") {
            m_drafts[complaint] = {line.value(u"revision").toInteger(), line.value(u"text").toString(), true};
        } else if (did == u"sent") {
            m_drafts[complaint] = {line.value(u"revision").toInteger(), {}, true};
            m_sent.insert(line.value(u"message").toInteger(), line);
        } else if (did == u"settled") {
            const qint64 message = line.value(u"message").toInteger();
            m_settled.insert(message, line.value(u"sent").toBool());
            m_drafts[m_sent.value(message).value(u"complaint").toInteger()].textKnown = false;
        } else if (did == u"created") {
            m_created.insert(complaint);
        } else if (did == u"filed") {
            m_filed.insert(line.value(u"subject").toString());
        } else if (did == u"imported") {
            m_imported << line.value(u"file").toString();
            m_interrupted.removeAll(m_imported.constLast());
        }
    }

    void confirmedIsThere(store::Connection& db)
    {
        for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it) {
            const auto found = textAndNumber(db, QStringLiteral("SELECT text, revision FROM draft WHERE complaint = %1").arg(it.key()));
            // At most one act was under way when the program was killed.
            QVERIFY2(found.second == it->revision || found.second == it->revision + 1 || !it->textKnown,
                     qPrintable(QStringLiteral("draft of %1: %2, confirmed %3").arg(it.key()).arg(found.second).arg(it->revision)));
            QVERIFY(found.second >= it->revision);
            if (found.second == it->revision && it->textKnown)
                QCOMPARE(found.first, it->text);
            // The act that was under way is done now: the next round may be killed in another one of the same draft.
            *it = {found.second, found.first, true};
        }
        for (auto it = m_sent.cbegin(); it != m_sent.cend(); ++it) {
            const auto found = textAndNumber(db, QStringLiteral("SELECT text, complaint FROM message WHERE kind = 'outgoing' AND id = %1").arg(it.key()));
            QCOMPARE(found.first, it->value(u"text").toString());
            QCOMPARE(found.second, it->value(u"complaint").toInteger());
        }
        for (auto it = m_settled.cbegin(); it != m_settled.cend(); ++it) {
            const auto found = textAndNumber(db, QStringLiteral("SELECT delivery, 1 FROM message WHERE id = %1").arg(it.key()));
            QCOMPARE(found.first, it.value() ? QStringLiteral("sent") : QStringLiteral("not_sent"));
        }
        for (const qint64 id : m_created)
            QCOMPARE(textAndNumber(db, QStringLiteral("SELECT '', count(*) FROM complaint WHERE id = %1").arg(id)).second, 1);
        QSet<QString> subjects = column(db, QStringLiteral("SELECT subject FROM message WHERE kind = 'incoming'"));
        QVERIFY(subjects.contains(m_filed));
        const QSet<QString> orders = column(db, QStringLiteral("SELECT order_number FROM purchase"));
        const QSet<QString> mails = column(db, QStringLiteral("SELECT header_id FROM message"));
        for (const QString& file : m_imported) {
            for (const QString& one : namesIn(file))
                QVERIFY2(file.endsWith(u"csv") ? orders.contains(one) : mails.contains(one), qPrintable(file + u' ' + one));
        }
    }

    static std::pair<QString, qint64> textAndNumber(store::Connection& db, const QString& sql)
    {
        store::Statement statement(db, sql);
        return statement.next() ? std::pair(statement.row().text(0), statement.row().integer(1)) : std::pair(QString(), qint64(-1));
    }

    static QSet<QString> column(store::Connection& db, const QString& sql)
    {
        QSet<QString> values;
        store::Statement statement(db, sql);
        while (statement.next())
            values.insert(statement.row().text(0));
        return values;
    }

    /// The order numbers or Message-Ids of a generated file.
    static QSet<QString> namesIn(const QString& file)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            return {};
        QSet<QString> names;
        for (const QByteArray& line : opened.readAll().split('\n')) {
            if (file.endsWith(u"csv") && line.startsWith('#'))
                names << QString::fromLatin1(line.left(line.indexOf(',')));
            else if (line.startsWith("Message-Id: <"))
                names << QString::fromLatin1(line.mid(13).chopped(1));
        }
        return names;
    }

    void workGoesOn(Desk& desk)
    {
        NewComplaint entered;
        entered.name = QStringLiteral("After Crash");
        entered.email = QStringLiteral("after@example.org");
        entered.subject = QStringLiteral("After the crash");
        entered.text = QStringLiteral("It broke.");
        const auto id = await(desk.complaints().create(entered));
        QVERIFY(id.has_value());
        QVERIFY(await(desk.drafting().save({*id, QStringLiteral("We go on"), {}, {}, 0}, false)).has_value());
    }

    /// Every handed-over reply has its file.
    void outboxIsWhole(store::Connection& db, bool cleaned)
    {
        QSet<QString> wanted = column(db, QStringLiteral(
            "SELECT c.number || '-' || m.id || '.eml' FROM message m JOIN complaint c ON c.id = m.complaint "
            "WHERE m.delivery = 'handed_over' AND m.sent_by = 'mail_program'"));
        const QStringList listed = QDir(folder() + QStringLiteral("/outbox")).entryList(QDir::Files);
        const QSet<QString> there(listed.begin(), listed.end());
        QVERIFY(there.contains(wanted));
        if (cleaned)
            QCOMPARE(there, wanted);
    }

private slots:
    void initTestCase()
    {
        const quint32 seed = qEnvironmentVariableIsSet("AMENDS_SEED") ? qEnvironmentVariable("AMENDS_SEED").toUInt()
                                                                      : QRandomGenerator::global()->generate();
        qInfo("AMENDS_SEED=%u", seed);
        m_random.seed(seed);
    }

    void keepsWhatItConfirmedHoweverOftenItIsKilled()
    {
        for (int round = 0; round < rounds(); ++round) {
            if (round % kRoundsOfAFolder == 0)
                beginNewFolder();
            runAndKill(round);
            if (QTest::currentTestFailed())
                return;
            const auto store = store::Store::open(folder());
            QVERIFY2(store.has_value(), qPrintable(QStringLiteral("round %1").arg(round)));
            const auto db = (*store)->writer();
            QVERIFY(db.has_value());
            confirmedIsThere(**db);
            QCOMPARE(failing::whatIsWrong(**db, (*store)->folder()), QString());
            outboxIsWhole(**db, false);
            if (round % kRoundsOfAFolder == kRoundsOfAFolder - 1) {
                const auto desk = open();
                QVERIFY(desk);
                workGoesOn(*desk);
            }
            if (QTest::currentTestFailed()) {
                qWarning("in round %d", round);
                return;
            }
        }
        for (const char* act : {"draft", "sent", "settled", "created", "filed", "imported"}) {
            qInfo("confirmed %s: %d", act, m_confirmed.value(QString::fromLatin1(act)));
            QVERIFY2(m_confirmed.value(QString::fromLatin1(act)) > 0, act);
        }
        qInfo("killed %d times", rounds());
    }

    void bringsInTheRestOfAnInterruptedImport()
    {
        const auto desk = open();
        QVERIFY(desk);
        QStringList again = m_interrupted.mid(std::max<qsizetype>(0, m_interrupted.size() - 24));
        for (const QString& file : again) {
            const auto total = file.endsWith(u"csv") ? await(desk->intake().shop({file}, {}, {})) : await(desk->intake().mail({file}, {}, {}));
            QVERIFY2(total.has_value(), total ? "" : qPrintable(total.error().detail));
            QCOMPARE(total->rejected, 0);
            m_imported << file;
        }
        const auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadOnly);
        QVERIFY(db.has_value());
        confirmedIsThere(**db);
        QCOMPARE(failing::wrongRows(**db), QString());
    }

    void leavesNoFileThatNobodyRefersTo()
    {
        // What was left is an hour old by the time the next day's work looks for it.
        for (const QString& part : {QStringLiteral("/attachments"), QStringLiteral("/outbox")}) {
            for (const QFileInfo& info : QDir(folder() + part).entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadWrite));
                file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-2 * 3600), QFileDevice::FileModificationTime);
            }
        }
        madeup::write(folder() + QStringLiteral("/outbox/2026-9999-999999.eml"), "left behind");
        madeup::write(folder() + QStringLiteral("/attachments/") + QString(64, u'a'), "left behind");
        for (const QString& file : {QStringLiteral("/outbox/2026-9999-999999.eml"), QStringLiteral("/attachments/") + QString(64, u'a')}) {
            QFile old(folder() + file);
            QVERIFY(old.open(QIODevice::ReadWrite));
            old.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-2 * 3600), QFileDevice::FileModificationTime);
        }
        const auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadOnly);
        QVERIFY(db.has_value());
#ifdef Q_OS_UNIX
        // Killed in the middle of a backup and of a restore, two days ago.
        const QString part = folder() + QStringLiteral("/backups/amends-2026-01-02.amends-backup.part");
        const QString stage = folder() + QStringLiteral("/restoring-AbCdEf");
        madeup::write(part, "half");
        QVERIFY(QDir().mkpath(stage + QStringLiteral("/attachments")));
        const time_t old = QDateTime::currentSecsSinceEpoch() - 2 * 86400;
        const struct utimbuf times = {old, old};
        for (const QString& left : {part, stage})
            QCOMPARE(::utime(QFile::encodeName(left).constData(), &times), 0);
#endif
        const auto desk = open(true);
        QVERIFY(desk);
        const QSet<QString> wanted = column(**db, QStringLiteral("SELECT sha256 FROM attachment"));
        QVERIFY(!wanted.isEmpty());
        const auto there = [this] {
            const QStringList listed = QDir(folder() + QStringLiteral("/attachments")).entryList(QDir::Files);
            return QSet<QString>(listed.begin(), listed.end());
        };
        QTRY_COMPARE_WITH_TIMEOUT(there(), wanted, 30'000);
        QTRY_VERIFY(!QFile::exists(folder() + QStringLiteral("/outbox/2026-9999-999999.eml")));
        outboxIsWhole(**db, true);
#ifdef Q_OS_UNIX
        QVERIFY(!QFile::exists(part));
        QVERIFY(!QFile::exists(stage));
#endif
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
