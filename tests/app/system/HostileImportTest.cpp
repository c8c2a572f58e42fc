#include "mail/Limits.h"
#include "support/HostileMail.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <numeric>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace amends;

/// Mails made to harm go into a shop through the program itself, which is given a bound on its memory and a generous one
/// on its time. AMENDS_LONG brings all of them in.
class HostileImportTest : public QObject
{
    Q_OBJECT

    /// One of each large kind.
    static inline const QList<int> kHugeMails{399, 799, 1599, 2399, 3199, 3599, 3999, 4399, 4799, 8799};

    struct Outcome
    {
        int exit = -1;
        QList<QJsonObject> objects;
        QByteArray errors;
    };

    static Outcome bringIn(const QString& data, const QString& folder)
    {
        QProcess process;
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
        process.setChildProcessModifier([] {
            constexpr rlim_t most = rlim_t(1536) * 1024 * 1024;
            const rlimit bound{most, most};
            setrlimit(RLIMIT_AS, &bound);
        });
#endif
        process.start(QStringLiteral(AMENDS_CLI), {QStringLiteral("--data"), data, QStringLiteral("--json"), QStringLiteral("import"), QStringLiteral("mail"), folder});
        Outcome outcome;
        constexpr int hung = 65 * 60 * 1000; // no measure of speed: what takes this long never ends
        if (!process.waitForFinished(hung)) {
            process.kill();
            process.waitForFinished();
            outcome.errors = "did not end";
            return outcome;
        }
        outcome.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        outcome.errors = process.readAllStandardError();
        for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
            if (line.startsWith('{'))
                outcome.objects << QJsonDocument::fromJson(line).object();
        return outcome;
    }

private slots:
    void theProgramTakesThemInOneGoAndSaysWhatBecameOfEach()
    {
        QList<int> numbers(qEnvironmentVariableIsSet("AMENDS_LONG") ? kHostileMails : 240);
        std::iota(numbers.begin(), numbers.end(), 0);
        if (numbers.size() < kHostileMails)
            numbers << kHugeMails; // the everyday run has some of the large ones, too
        const int count = int(numbers.size());
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("mails")));
        for (const int number : numbers) {
            QFile file(dir.filePath(QStringLiteral("mails/%1.eml").arg(number, 5, 10, QLatin1Char('0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray bytes = hostileMail(number).bytes;
            QCOMPARE(file.write(bytes), bytes.size());
        }
        const Outcome outcome = bringIn(dir.filePath(QStringLiteral("shop")), dir.filePath(QStringLiteral("mails")));
        QVERIFY2(outcome.exit == 0, outcome.errors.right(2000).constData());
        QCOMPARE(outcome.objects.size(), qsizetype(count) + 1);
        QHash<QString, int> seen;
        for (const QJsonObject& object : outcome.objects) {
            const QString what = object.value(QStringLiteral("outcome")).toString();
            if (what.isEmpty())
                continue;
            ++seen[what];
            const bool refused = what == u"rejected" || what == u"ignored";
            QVERIFY2(!refused || !object.value(QStringLiteral("reason")).toString().isEmpty(), QJsonDocument(object).toJson().constData());
            QVERIFY(!object.value(QStringLiteral("reason")).toString().contains(u'_')); // a sentence, no key
        }
        const QJsonObject total = outcome.objects.last().value(QStringLiteral("total")).toObject();
        QCOMPARE(total.value(QStringLiteral("read")).toInt(), count);
        for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
            qInfo("%6d %s", it.value(), qPrintable(it.key()));
            QCOMPARE(total.value(it.key()).toInt(), it.value());
        }
        QVERIFY(seen.value(QStringLiteral("added")) > count / 4);
        QVERIFY(seen.value(QStringLiteral("rejected")) > 0);
    }
};

QTEST_GUILESS_MAIN(HostileImportTest)
#include "HostileImportTest.moc"
