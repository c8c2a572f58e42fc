#pragma once
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace amends {

/// A disk of six megabytes in memory, which a test can really fill. Only a program in a room of its own may mount one, so the
/// test is started once more in there: `begin()` is called by initTestCase and says what to do.
class SmallDisk
{
public:
    enum class Begin { Here, DoneByAnother, FailedInAnother, NotPossible };

    Begin begin()
    {
        m_path = qEnvironmentVariable("AMENDS_SMALL_DISK");
        if (!m_path.isEmpty())
            return Begin::Here;
        const QTemporaryDir dir;
        const QStringList room{QStringLiteral("-rm")};
        if (QProcess::execute(QStringLiteral("unshare"), room + QStringList{QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("none"), dir.path()}) != 0)
            return Begin::NotPossible;
        QProcess again;
        again.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("AMENDS_SMALL_DISK"), dir.path());
        again.setProcessEnvironment(environment);
        again.start(QStringLiteral("unshare"), room + QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                                                  QStringLiteral("mount -t tmpfs -o size=6m none \"$AMENDS_SMALL_DISK\" && exec \"$0\""),
                                                                  QCoreApplication::applicationFilePath()});
        return again.waitForFinished(240'000) && again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0 ? Begin::DoneByAnother : Begin::FailedInAnother;
    }

    const QString& path() const { return m_path; }

    /// Leaves so many bytes.
    bool fill(qint64 room) const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return false;
        const QByteArray block(4096, 'f');
        while (file.write(block) == block.size()) {
        }
        return file.resize(file.size() / 4096 * 4096 - room);
    }
    bool empty() const { return !QFile::exists(filler()) || QFile::remove(filler()); }

private:
    QString filler() const { return m_path + QStringLiteral("/filler"); }

    QString m_path;
};

} // namespace amends
