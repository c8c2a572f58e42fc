#include "store/BackupCheck.h"
#include "store/AttachmentTable.h"
#include "store/Migrations.h"
#include "store/SearchIndex.h"
#include "store/Statement.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace amends::store {

namespace {

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Done checkKind(Connection& db)
{
    const auto application = db.number(QStringLiteral("PRAGMA application_id"));
    const auto version = db.number(QStringLiteral("PRAGMA user_version"));
    const auto info = db.number(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('backup_info', 'attachment_bytes') AND type = 'table'"));
    for (const auto* answer : {&application, &version, &info}) {
        if (!*answer)
            return std::unexpected(answer->error());
    }
    if (*application != applicationId || *info != 2)
        return failure(Problem::NotRecognised, QStringLiteral("not a backup"), db.file());
    if (const int newest = migrations().last().version; *version > newest)
        return failure(Problem::NewerFile, QStringLiteral("version %1, known up to %2").arg(*version).arg(newest),
                       db.file());
    return {};
}

Done checkRows(Connection& db)
{
    Statement statement(db, QStringLiteral("SELECT rows, attachments FROM backup_info"));
    if (!statement.next())
        return statement.done() ? failure(Problem::Damaged, QStringLiteral("no counts"), db.file()) : statement.done();
    const QJsonObject wanted = QJsonDocument::fromJson(statement.row().text(0).toUtf8()).object();
    const qint64 attachments = statement.row().integer(1);
    const auto counts = rowCounts(db);
    if (!counts)
        return std::unexpected(counts.error());
    for (const auto& [table, count] : *counts) {
        if (wanted.value(table).toInteger(-1) != count)
            return failure(Problem::Damaged, QStringLiteral("rows of %1: %2").arg(table).arg(count), db.file());
    }
    const auto there = db.number(QStringLiteral("SELECT count(*) FROM attachment_bytes"));
    if (!there)
        return std::unexpected(there.error());
    if (*there != attachments)
        return failure(Problem::Damaged, QStringLiteral("attachments: %1").arg(*there), db.file());
    return {};
}

Done checkAttachments(Connection& db)
{
    Statement statement(db, QStringLiteral("SELECT sha256, bytes FROM attachment_bytes"));
    while (statement.next()) {
        const QString name = statement.row().text(0);
        if (hashOf(statement.row().bytes(1)) != name)
            return failure(Problem::Damaged, QStringLiteral("attachment %1").arg(name), db.file());
    }
    return statement.done();
}

} // namespace

Result<QStringList> integrityProblems(Connection& db)
{
    QStringList problems;
    Statement integrity(db, QStringLiteral("PRAGMA integrity_check(50)"));
    while (integrity.next()) {
        if (const QString line = integrity.row().text(0); line != QLatin1StringView("ok"))
            problems.append(line);
    }
    Statement foreign(db, QStringLiteral("PRAGMA foreign_key_check"));
    while (foreign.next())
        problems.append(QStringLiteral("%1 %2 refers to no row of %3")
                            .arg(foreign.row().text(0), foreign.row().text(1), foreign.row().text(2)));
    for (const Done& done : {integrity.done(), foreign.done()}) {
        if (!done && done.error().problem != Problem::Damaged)
            return std::unexpected(done.error());
        if (!done)
            problems.append(done.error().detail);
    }
    return problems;
}

Done checkBackup(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Problem::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), path);
    if (!file.read(16).startsWith("SQLite format 3"))
        return failure(Problem::NotRecognised, QStringLiteral("not a backup"), path);
    file.close();
    auto db = Connection::open(path, Connection::Mode::ReadOnly);
    if (!db)
        return std::unexpected(db.error());
    if (Done done = checkKind(**db); !done)
        return done;
    const auto problems = integrityProblems(**db);
    if (!problems)
        return std::unexpected(problems.error());
    if (!problems->isEmpty())
        return failure(Problem::Damaged, problems->join(u'\n'), path);
    if (Done done = checkRows(**db); !done)
        return done;
    return checkAttachments(**db);
}

Result<BackupSummary> verify(Connection& db, const DataFolder& folder)
{
    BackupSummary summary;
    summary.file = db.file();
    summary.bytes = QFileInfo(db.file()).size();
    const auto problems = integrityProblems(db);
    if (!problems)
        return std::unexpected(problems.error());
    summary.problems = *problems;
    const auto names = AttachmentTable(db).names();
    const auto counts = rowCounts(db);
    if (!names || !counts) {
        summary.problems.append((names ? counts.error() : names.error()).detail);
        return summary;
    }
    summary.rows = *counts;
    for (const QString& name : *names) {
        QFile file(folder.attachment(name));
        if (!DataFolder::isAttachmentName(name) || !file.open(QIODevice::ReadOnly))
            summary.problems.append(QStringLiteral("attachment missing: %1").arg(name));
        else if (hashOf(file.readAll()) != name)
            summary.problems.append(QStringLiteral("attachment changed: %1").arg(name));
        else
            ++summary.attachments;
    }
    if (Done done = SearchIndex(db).check(); !done)
        summary.problems.append(QStringLiteral("search index: %1").arg(done.error().detail));
    return summary;
}

} // namespace amends::store
