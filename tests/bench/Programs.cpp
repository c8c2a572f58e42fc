#include "Programs.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace amends::bench {

namespace {

constexpr int kPatienceMs = 3'600'000;

double msSince(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMb(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

} // namespace

QString beside(const QString& name)
{
    const QString path = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFile::exists(path) ? path : QString();
}

QString installed(const QString& name)
{
    return QStandardPaths::findExecutable(name);
}

Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    ran.ms = msSince(timer);
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

std::optional<Painted> untilPainted(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("painted")) {
        if (!process.waitForReadyRead(20'000))
            return std::nullopt;
        said += process.readAllStandardOutput();
    }
    const Painted painted{msSince(timer), residentMb(process.processId())};
    process.waitForFinished(20'000);
    return painted;
}

} // namespace amends::bench
