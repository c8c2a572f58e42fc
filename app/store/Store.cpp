#include "store/Store.h"
#include "store/Migrations.h"
#include "store/RestorePlan.h"
#include "store/Rights.h"
#include "store/Statement.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace amends::store {

namespace {

/// SQLite takes an empty or missing file for a new database. Where attachments or backups lie beside it, it was a shop's.
bool wasUsed(const DataFolder& folder)
{
    return QFile::exists(folder.database() + QStringLiteral("-wal"))
        || std::ranges::any_of(QStringList{folder.attachments(), folder.backups(), folder.kept()},
                               [](const QString& part) { return !QDir(part).isEmpty(); });
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString& path, bool takeOver)
{
    auto folder = DataFolder::make(path);
    if (!folder)
        return std::unexpected(folder.error());
    std::unique_ptr<Store> store(new Store(std::move(*folder)));
    store->m_presence = std::make_unique<Presence>(store->m_folder);
    if (takeOver)
        store->m_presence->dismissOthers();
    if (Done done = store->m_presence->beat(); !done)
        return std::unexpected(done.error());
    if (const auto other = store->m_presence->other())
        return failure(Problem::OpenElsewhere, {}, store->m_folder.path(), other->name);
    if (Done done = RestorePlan::finishBegun(store->m_folder); !done)
        return std::unexpected(done.error());
    if (const QFileInfo file(store->m_folder.database()); file.size() == 0 && wasUsed(store->m_folder)) {
        return file.exists() ? failure(Problem::Damaged, QStringLiteral("the file is empty"), file.filePath())
                             : failure(Problem::NotFound, {}, file.filePath());
    }
    auto db = store->writer();
    if (!db)
        return std::unexpected(db.error());
    for (const QString& companion : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString file = store->m_folder.database() + companion;
        if (Done done = QFile::exists(file) ? makePrivateFile(file) : Done(); !done)
            return std::unexpected(done.error());
    }
    if (Done done = migrate(**db, migrations(), store->m_folder.kept()); !done)
        return std::unexpected(done.error());
    if (Done done = store->mark(); !done)
        return std::unexpected(done.error());
    return store;
}

// Several programs may have the folder open, each with a mark of its own. A mark whose program no longer runs was left by
// one that died.
Done Store::mark()
{
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({QStringLiteral("open-*.lock")}, QDir::Files)) {
        QLockFile other(folder.filePath(name));
        other.setStaleLockTime(0);
        if (other.tryLock(0)) {
            m_unclean = true;
            other.unlock();
        }
    }
    m_mark = std::make_unique<QLockFile>(folder.filePath(
        QStringLiteral("open-%1.lock").arg(QUuid::createUuid().toString(QUuid::Id128).left(12))));
    m_mark->setStaleLockTime(0);
    if (!m_mark->tryLock(0))
        return failure(Problem::ReadOnly, {}, m_folder.path());
    return {};
}

Store::~Store() = default;

Result<std::unique_ptr<Connection>> Store::writer() const
{
    return Connection::open(m_folder.database(), Connection::Mode::ReadWrite);
}

Result<std::unique_ptr<Connection>> Store::reader() const
{
    return Connection::open(m_folder.database(), Connection::Mode::ReadOnly);
}

Done quickCheck(Connection& db)
{
    QStringList found;
    Statement statement(db, QStringLiteral("PRAGMA quick_check(20)"));
    while (statement.next())
        found.append(statement.row().text(0));
    if (Done done = statement.done(); !done)
        return done;
    if (found != QStringList{QStringLiteral("ok")})
        return failure(Problem::Damaged, found.join(u'\n'), db.file());
    return {};
}

} // namespace amends::store
