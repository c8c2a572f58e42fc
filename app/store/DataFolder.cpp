#include "store/DataFolder.h"
#include "store/Rights.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace amends::store {

Result<DataFolder> DataFolder::make(const QString& path)
{
    const DataFolder folder(QDir(path).absolutePath());
    for (const QString& part :
         {folder.path(), folder.attachments(), folder.backups(), folder.kept(), folder.outbox()}) {
        if (Done made = makePrivateFolder(part); !made)
            return std::unexpected(made.error());
    }
    return folder;
}

DataFolder DataFolder::at(const QString& path)
{
    return DataFolder(QDir(path).absolutePath());
}

QString DataFolder::database() const
{
    return m_path + QStringLiteral("/amends.db");
}

QString DataFolder::attachments() const
{
    return m_attachments.isEmpty() ? m_path + QStringLiteral("/attachments") : m_attachments;
}

QString DataFolder::backups() const
{
    return m_path + QStringLiteral("/backups");
}

QString DataFolder::kept() const
{
    return m_path + QStringLiteral("/kept");
}

QString DataFolder::outbox() const
{
    return m_path + QStringLiteral("/outbox");
}

QString DataFolder::attachment(const QString& sha256) const
{
    return attachments() + u'/' + sha256;
}

bool DataFolder::isAttachmentName(const QString& sha256)
{
    return sha256.size() == 64 && std::ranges::all_of(sha256, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<QString> DataFolder::keep(const QByteArray& bytes) const
{
    const QString name = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QFileInfo there(attachment(name));
    if (there.exists() && there.size() == bytes.size()) {
        // A new use of an old file makes it young again: the sweep must not take it before its row is there.
        QFile file(there.filePath());
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return name;
    }
    if (Done done = writeDurably(attachment(name), bytes); !done)
        return std::unexpected(done.error());
    return name;
}

Result<QString> DataFolder::putOut(const QString& name, const QByteArray& bytes) const
{
    const QString file = outbox() + u'/' + QFileInfo(name).fileName();
    if (Done done = writeDurably(file, bytes); !done)
        return std::unexpected(done.error());
    return file;
}

} // namespace amends::store
