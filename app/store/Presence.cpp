#include "store/Presence.h"
#include "store/Rights.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

namespace amends::store {

namespace {

constexpr qint64 silentSeconds = 120; // several beats: a busy network or a slow disk is no death

const QString nameKey = QStringLiteral("computer");
const QString sinceKey = QStringLiteral("since");

/// Files are compared with each other, not with a clock: both got their times from the same disk or server.
QDateTime signOf(const QString& file)
{
    QFileInfo info(file);
    info.setCaching(false);
    return info.lastModified();
}

} // namespace

QString Presence::thisMachine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash("amends" + id, QCryptographicHash::Sha256).toHex().left(12));
}

QString Presence::thisName()
{
    return QSysInfo::machineHostName();
}

Presence::Presence(const DataFolder& folder, const QString& machine, const QString& name)
    : m_folder(folder.path()), m_machine(machine), m_name(name),
      m_file(QStringLiteral("%1/present-%2-%3.json").arg(m_folder, machine, QUuid::createUuid().toString(QUuid::Id128).left(8))),
      m_since(QDateTime::currentDateTimeUtc())
{
}

Presence::~Presence()
{
    if (m_lastBeat.isValid())
        QFile::remove(m_file);
}

QStringList Presence::othersFiles() const
{
    QStringList files;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("present-*-*.json")}, QDir::Files)) {
        if (name.section(u'-', 1, 1) != m_machine)
            files.append(folder.filePath(name));
    }
    return files;
}

bool Presence::isFresh(const QString& file) const
{
    const QDateTime ours = signOf(m_file);
    const QDateTime theirs = signOf(file);
    return theirs.isValid() && (!ours.isValid() || theirs.secsTo(ours) < silentSeconds);
}

Done Presence::write()
{
    // Not forced to the disk: it is worth something only while we run.
    QFile file(m_file);
    const QJsonObject says{{nameKey, m_name}, {sinceKey, m_since.toString(Qt::ISODate)}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QJsonDocument(says).toJson()) < 0 || !file.flush()) {
        // A full disk keeps nobody from reading, and the old sign still stands.
        if (!QDir(m_folder).exists())
            return failure(Problem::Gone, {}, m_folder);
        return {};
    }
    file.close();
    return makePrivateFile(m_file);
}

bool Presence::isDismissed() const
{
    return !QFile::exists(m_file);
}

Done Presence::beat()
{
    if (m_lost)
        return std::unexpected(*m_lost);
    const bool wasHere = m_lastBeat.isValid();
    const bool dismissed = wasHere && QDir(m_folder).exists() && !QFile::exists(m_file);
    const bool slept = wasHere && m_lastBeat.secsTo(QDateTime::currentDateTimeUtc()) >= silentSeconds;
    if (Done done = write(); !done)
        return done;
    m_lastBeat = QDateTime::currentDateTimeUtc();
    if (!wasHere)
        sweep();
    const auto there = dismissed || slept ? other() : std::nullopt;
    if (!there)
        return {};
    QFile::remove(m_file);
    m_lost = Error{Problem::OpenElsewhere, m_folder, there->name, {}};
    return std::unexpected(*m_lost);
}

/// Signs of programs that died: nobody else takes them away.
void Presence::sweep() const
{
    constexpr qint64 daySeconds = 24 * 3600;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("present-*-*.json")}, QDir::Files)) {
        if (signOf(folder.filePath(name)).secsTo(signOf(m_file)) > daySeconds)
            QFile::remove(folder.filePath(name));
    }
}

std::optional<Presence::Other> Presence::other() const
{
    for (const QString& path : othersFiles()) {
        QFile file(path);
        if (!isFresh(path) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject says = QJsonDocument::fromJson(file.readAll()).object();
        const QString name = says.value(nameKey).toString();
        return Other{name.isEmpty() ? path.section(u'-', -2, -2) : name,
                     QDateTime::fromString(says.value(sinceKey).toString(), Qt::ISODate)};
    }
    return std::nullopt;
}

void Presence::dismissOthers()
{
    for (const QString& file : othersFiles())
        QFile::remove(file);
}

} // namespace amends::store
