#pragma once
#include "mail/Mail.h"
#include <QStringList>
#include <memory>
#include <optional>

namespace amends::mail {

/// What a file's record turned out to be.
enum class Found {
    Mail,
    Ignored,   ///< no mail at all
    Rejected,  ///< mail, but we could not take it; the reason says why
};

struct SourceRecord
{
    QString file;
    qint64 record = 1;         ///< 1-based within the file: the message of an mbox
    Found found = Found::Ignored;
    QString reason;            ///< "" for Mail; "not_mail", "empty", "outlook_msg", "too_large", "unreadable",
                               ///< "not_found", "damaged", "tnef_alone"
    QString detail;            ///< untranslated: the bound, the system's words
    Mail mail;                 ///< filled where found is Mail
    bool seen = false;         ///< Maildir flag S or mbox Status: R
    bool draft = false;        ///< Maildir flag D or X-Unsent: 1; never sent
};

/// Goes through files, folders (recursively, Maildir among them) and mailboxes, one message at a time, judging every file
/// by its content and never by its name. A mailbox of any size is streamed. Links to folders are not followed, so a
/// loop cannot hold it. It reports unreadable paths as records; it never throws or stops early.
class MailSource
{
public:
    explicit MailSource(const QStringList& paths);
    ~MailSource();
    MailSource(const MailSource&) = delete;
    MailSource& operator=(const MailSource&) = delete;

    /// The next message, or file that held none; nothing at the end.
    std::optional<SourceRecord> next();

    /// Progress in bytes: what was read, of what all files hold. The total is known once the folders are listed.
    qint64 bytesDone() const;
    qint64 bytesTotal() const;

private:
    struct Walk;
    std::unique_ptr<Walk> m_walk;
};

/// Whether the file at `path` holds mail, or the folder any, by content: reads the beginnings only.
bool looksLikeMail(const QString& path);

} // namespace amends::mail
