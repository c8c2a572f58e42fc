#pragma once
#include <QByteArray>
#include <QString>

namespace amends::mail {

/// Text of a mail, decoded whatever its label says.
struct Decoded
{
    QString text;
    bool unknownCharset = false; ///< the label names no charset: guessed
    bool badBytes = false;       ///< some bytes are none of the charset: U+FFFD stands for them
};

/// Decodes `bytes` labelled as `charset` ("" none). A missing, unknown or plainly lying label gives way to UTF-8 where the
/// bytes are that, then to Windows-1252. Line ends become "\n", NULs go.
Decoded decodeText(const QByteArray& bytes, const QByteArray& charset);

} // namespace amends::mail
