#include "store/RestorePlan.h"
#include "store/Rights.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace amends::store {

namespace {

const QString databaseName = QStringLiteral("amends.db");
const QString attachmentsName = QStringLiteral("attachments");
const QString stageKey = QStringLiteral("stage");
const QString asideKey = QStringLiteral("aside");

/// What belongs to a database besides it. The log of writes first: an old one must never lie beside a new database.
QStringList companions()
{
    return {databaseName + QStringLiteral("-wal"), databaseName + QStringLiteral("-shm"), databaseName + QStringLiteral("-journal")};
}

Done move(const QString& from, const QString& to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (QDir().rename(from, to))
        return {};
    return failure(Problem::ReadOnly, QStringLiteral("could not be moved"), from);
}

} // namespace

RestorePlan::RestorePlan(const DataFolder& folder, const QString& stage, const QString& aside)
    : m_folder(folder), m_stage(stage), m_aside(aside)
{
}

QString RestorePlan::fileOf(const DataFolder& folder)
{
    return folder.path() + QStringLiteral("/restoring.json");
}

Done RestorePlan::carryOut()
{
    QLockFile running(fileOf(m_folder) + QStringLiteral(".lock"));
    running.setStaleLockTime(0);
    if (!running.tryLock(0))
        return failure(Problem::Locked, QStringLiteral("restoring"), m_folder.path());
    const QDir folder(m_folder.path());
    const QJsonObject plan{{stageKey, folder.relativeFilePath(m_stage)}, {asideKey, folder.relativeFilePath(m_aside)}};
    if (Done done = writeDurably(fileOf(m_folder), QJsonDocument(plan).toJson()); !done)
        return done;
    const Done moved = moveOn();
    if (!moved) {
        // What cannot be taken back either is brought to its end by the next open().
        if (takeBack())
            (void)finish();
        return moved;
    }
    return finish();
}

Done RestorePlan::finishBegun(const DataFolder& folder)
{
    QFile file(fileOf(folder));
    if (!file.exists())
        return {};
    QLockFile running(fileOf(folder) + QStringLiteral(".lock"));
    running.setStaleLockTime(0);
    if (!running.tryLock(0))
        return failure(Problem::Locked, QStringLiteral("restoring"), folder.path());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), file.fileName());
    const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const auto path = [&](const QString& key) {
        return folder.path() + u'/' + QDir::cleanPath(u'/' + plan.value(key).toString()).mid(1);
    };
    const RestorePlan begun(folder, path(stageKey), path(asideKey));
    if (Done done = begun.moveOn(); !done)
        return done;
    return begun.finish();
}

/// As long as the new database waits in the stage, a database beside it is the old one; likewise its attachments. The
/// database is the last to come in: with it, all is done.
Done RestorePlan::moveOn() const
{
    const QString path = m_folder.path() + u'/';
    const QString stage = m_stage + u'/';
    const QString aside = m_aside + u'/';
    if (!QFile::exists(stage + databaseName))
        return {};
    for (const QString& name : QStringList{databaseName} + companions()) {
        if (Done done = move(path + name, aside + name); !done)
            return done;
    }
    if (QFileInfo::exists(stage + attachmentsName)) {
        // An empty one was made by a program that looked into the folder meanwhile.
        if (QFileInfo::exists(aside + attachmentsName))
            QDir().rmdir(path + attachmentsName);
        if (Done done = move(path + attachmentsName, aside + attachmentsName); !done)
            return done;
        flushFolder(m_aside);
        if (Done done = move(stage + attachmentsName, path + attachmentsName); !done)
            return done;
    }
    flushFolder(m_folder.path());
    return move(stage + databaseName, path + databaseName);
}

Done RestorePlan::takeBack() const
{
    const QString path = m_folder.path() + u'/';
    if (QFileInfo::exists(m_aside + u'/' + attachmentsName) && QFileInfo::exists(path + attachmentsName)) {
        if (Done done = move(path + attachmentsName, m_stage + u'/' + attachmentsName); !done)
            return done;
    }
    QStringList back = companions();
    back.append(attachmentsName);
    back.append(databaseName);
    for (const QString& name : back) {
        if (Done done = move(m_aside + u'/' + name, path + name); !done)
            return done;
    }
    return {};
}

Done RestorePlan::finish() const
{
    flushFolder(m_folder.path());
    if (!QFile::remove(fileOf(m_folder)))
        return failure(Problem::ReadOnly, {}, fileOf(m_folder));
    flushFolder(m_folder.path());
    QDir(m_stage).removeRecursively();
    return {};
}

} // namespace amends::store
