#include "store/AttachmentTable.h"
#include "store/Statement.h"
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace amends::store {

namespace {

AttachmentInfo attachmentOf(const Row& row)
{
    return {row.id<AttachmentId>(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.flag(5)};
}

} // namespace

Result<AttachmentId> AttachmentTable::add(MessageId message, const AttachmentInfo& info)
{
    if (!DataFolder::isAttachmentName(info.sha256))
        return failure(Problem::BadInput, QStringLiteral("no SHA-256: %1").arg(info.sha256));
    return insert<AttachmentId>(m_db, "attachment_insert", message, info.name, info.mimeType, info.sha256, info.size,
                                info.inlineImage);
}

Result<QList<AttachmentInfo>> AttachmentTable::ofMessage(MessageId id)
{
    return list(m_db, "attachment_of_message", attachmentOf, id);
}

Result<std::optional<AttachmentInfo>> AttachmentTable::load(AttachmentId id)
{
    return first(m_db, "attachment_load", attachmentOf, id);
}

Result<QStringList> AttachmentTable::names()
{
    return list(m_db, "attachment_names", [](const Row& row) { return row.text(0); });
}

Result<int> AttachmentTable::sweep(const DataFolder& folder, int graceSeconds)
{
    int removed = 0;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addSecs(-graceSeconds);
    for (const QFileInfo& file : QDir(folder.attachments()).entryInfoList(QDir::Files)) {
        if (graceSeconds > 0 && file.lastModified() > oldest)
            continue;
        const auto used = first(m_db, "attachment_used", [](const Row&) { return true; }, file.fileName());
        if (!used)
            return std::unexpected(used.error());
        if (!*used && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace amends::store
