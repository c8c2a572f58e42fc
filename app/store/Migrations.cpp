#include "store/Migrations.h"
#include "store/Rights.h"
#include "store/Transaction.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace amends::store {

const QList<Migration>& migrations()
{
    static const QList<Migration> all = [] {
        QList<Migration> steps;
        sqlText("none"); // the resources are there once a text was asked for
        const QDir folder(QStringLiteral(":/store/sql/migrations"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                steps.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
        }
        return steps;
    }();
    return all;
}

namespace {

Done step(Connection& db, const Migration& migration)
{
    return inTransaction(db, [&]() -> Done {
        // Another program may have been quicker.
        const auto version = db.number(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return std::unexpected(version.error());
        if (*version >= migration.version)
            return {};
        if (Done done = db.execute(migration.script); !done)
            return done;
        return db.execute(QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2")
                              .arg(migration.version)
                              .arg(applicationId));
    });
}

/// VACUUM INTO takes a consistent copy also while others write.
Done copyBefore(Connection& db, const QString& folder, qint64 version)
{
    const QString copy = QStringLiteral("%1/before-version-%2.db").arg(folder).arg(version + 1);
    if (QFile::exists(copy) && !QFile::remove(copy))
        return failure(Problem::ReadOnly, QStringLiteral("an older copy is in the way"), copy);
    QString quoted = copy;
    quoted.replace(u'\'', QStringLiteral("''"));
    if (Done done = db.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !done)
        return done;
    if (Done done = makePrivateFile(copy); !done)
        return done;
    return forceToDisk(copy);
}

} // namespace

Done migrate(Connection& db, const QList<Migration>& steps, const QString& copies)
{
    const auto version = db.number(QStringLiteral("PRAGMA user_version"));
    const auto application = db.number(QStringLiteral("PRAGMA application_id"));
    const auto tables = db.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto* answer : {&version, &application, &tables}) {
        if (!*answer)
            return std::unexpected(answer->error());
    }
    if (*tables > 0 && *application != applicationId)
        return failure(Problem::NotRecognised, QStringLiteral("a database of another program"), db.file());
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (*version > newest)
        return failure(Problem::NewerFile, QStringLiteral("version %1, known up to %2").arg(*version).arg(newest),
                       db.file());
    if (*version < newest && *tables > 0) {
        if (Done done = copyBefore(db, copies, *version); !done)
            return done;
    }
    for (const Migration& migration : steps) {
        if (migration.version <= *version)
            continue;
        if (Done done = step(db, migration); !done)
            return done;
    }
    return {};
}

} // namespace amends::store
