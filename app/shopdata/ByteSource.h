#pragma once
#include "domain/Result.h"
#include <QFile>
#include <QStringDecoder>
#include <memory>

namespace amends::shopdata {

/// The charset of a text, by its mark or its content: "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15";
/// "" where it is no text at all.
QString guessCharset(QByteArrayView sample);
bool isKnownCharset(const QString& charset);

/// A file as pieces of UTF-8, whatever it was written in. A byte that is wrong in UTF-8 is read as Windows-1252: one bad
/// byte, or a file glued together of two, does not spoil the rest. Never holds more than a piece.
class ByteSource
{
public:
    static Result<std::unique_ptr<ByteSource>> open(const QString& path, const QString& charset = {});

    /// The next piece, empty at the end. Valid until the next call.
    Result<QByteArrayView> next();
    Done rewind();
    const QString& charset() const { return m_charset; }
    qint64 doneBytes() const { return m_file.pos(); }
    qint64 totalBytes() const { return m_file.size(); }

private:
    ByteSource() = default;
    QByteArrayView decodeUtf8(QByteArrayView bytes, bool atEnd);
    QByteArrayView decodeOneByte(QByteArrayView bytes);

    QFile m_file;
    QString m_charset;
    QByteArray m_raw;
    QByteArray m_text;
    QByteArray m_rest;      ///< the beginning of a character cut by the end of a piece
    QStringDecoder m_wide;
};

} // namespace amends::shopdata
