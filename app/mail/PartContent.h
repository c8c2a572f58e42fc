#pragma once
#include "mail/GMimePointers.h"
#include <QByteArray>

namespace amends::mail {

/// A leaf of a message: its bytes, decoded, and what its headers say about them.
class PartContent
{
public:
    explicit PartContent(GMimePart* part);

    const QByteArray& bytes() const { return m_bytes; }
    /// The label names no encoding we know: the bytes are as sent.
    bool badEncoding() const { return m_badEncoding; }
    QString name() const;
    QString contentId() const;
    QByteArray charset() const;
    bool isInline() const;
    bool isFlowed() const;
    bool deletesSpace() const;

private:
    GMimePart* m_part;      ///< not owned
    QByteArray m_bytes;
    bool m_badEncoding = false;
};

/// "type/subtype" in lower case; "text/plain" where there is none or it makes no sense.
QByteArray contentType(GMimeObject* object);
/// A message within, as a file of its own.
QByteArray innerBytes(GMimeMessage* message);
/// Lines that were only broken for the way put together again (RFC 3676).
QString unflowed(const QString& text, bool deleteSpace);

} // namespace amends::mail
