#pragma once
#include "domain/Result.h"
#include "mail/Mail.h"

namespace amends::mail {

/// A reply to hand to the mail program.
struct Draft
{
    Address from;
    QList<Address> to;
    QList<Address> cc;
    QString subject;
    QString text;
    QDateTime date;            ///< UTC instant; the caller's clock
    QString headerId;          ///< Message-Id without <>: newHeaderId(), kept to know the sent copy again
    QString inReplyTo;         ///< without <>, "" none
    QStringList references;    ///< oldest first, without <>; inReplyTo is added at the end where missing
    QList<Attachment> attachments;
};

/// The draft as an .eml that mail programs open for editing (X-Unsent). Header values cannot break out of their line.
QByteArray draftEml(const Draft& draft);

/// A new Message-Id without <>: 128 random bits at the domain of `address` ("localhost" where it has none).
QString newHeaderId(const QString& address);

/// The draft as a mailto: address, percent-encoded UTF-8 with CRLF lines. A mailto: carries no attachments and no
/// thread. Where all would be over maxMailtoChars the body is left out (offer "copy" beside it) and bodyLeftOut is set.
struct Mailto
{
    QString url;
    bool bodyLeftOut = false;
};
Mailto mailtoUrl(const Draft& draft);

} // namespace amends::mail
