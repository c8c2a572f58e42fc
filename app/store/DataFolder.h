#pragma once
#include "domain/Result.h"
#include <QStringList>

namespace amends::store {

/// The places of one data folder, all for its owner only: the database, attachments/ by SHA-256, backups/, kept/ (what a
/// restore put aside), outbox/ (replies handed to the mail program). It knows files, not rows.
class DataFolder
{
public:
    /// Makes what is missing. Error with the folder when it cannot be made or written.
    static Result<DataFolder> make(const QString& path);
    /// The places of a folder that is only read; nothing is made.
    static DataFolder at(const QString& path);

    const QString& path() const { return m_path; }
    /// attachments() is that of `other` from now on.
    void readAttachmentsFrom(const DataFolder& other) { m_attachments = other.attachments(); }
    QString database() const;
    QString attachments() const;
    QString backups() const;
    QString kept() const;
    QString outbox() const;
    QString attachment(const QString& sha256) const;

    /// Keeps the bytes under their SHA-256, on disk when it returns; the name is the answer. Bytes already there are
    /// not written again. The row comes after: see AttachmentTable.
    Result<QString> keep(const QByteArray& bytes) const;
    /// A file of outbox/ for its owner only; the path is the answer.
    Result<QString> putOut(const QString& name, const QByteArray& bytes) const;
    /// Whether names are SHA-256 in lower case hex: what comes from a row or a backup is checked before it is a path.
    static bool isAttachmentName(const QString& sha256);

private:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
    QString m_attachments; ///< "" for the folder's own
};

} // namespace amends::store
