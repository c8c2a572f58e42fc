#include "mail/Draft.h"
#include "mail/FileName.h"
#include "mail/Limits.h"
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

namespace amends::mail {

namespace {

/// Control characters would let a value from outside begin a header of its own.
QString safeValue(const QString& text)
{
    QString safe = text;
    for (QChar& c : safe)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return safe.trimmed();
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// Words in a header: as they are where they are ASCII and short, else as encoded words of at most 75 characters, cut
/// between characters.
QByteArray encodedWords(const QString& text)
{
    constexpr qsizetype longestLine = 60;
    if (isPlain(text) && text.size() <= longestLine && !text.contains(u"=?"))
        return text.toLatin1();
    constexpr qsizetype bytesPerWord = 42;
    QByteArrayList words;
    QByteArray word;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (word.size() + character.size() > bytesPerWord) {
            words.append("=?UTF-8?B?" + word.toBase64() + "?=");
            word.clear();
        }
        word += character;
        i += units;
    }
    words.append("=?UTF-8?B?" + word.toBase64() + "?=");
    return words.join("\r\n ");
}

QByteArray mailbox(const Address& address)
{
    const QString name = safeValue(address.name);
    const QByteArray at = '<' + safeValue(address.address).remove(u'<').remove(u'>').remove(u' ').toUtf8() + '>';
    if (name.isEmpty())
        return at;
    if (!isPlain(name) || name.size() > 60 || name.contains(u"=?"))
        return encodedWords(name) + ' ' + at;
    QString quoted = name;
    quoted.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    return '"' + quoted.toLatin1() + "\" " + at;
}

QByteArray mailboxes(const QList<Address>& all)
{
    QByteArrayList list;
    for (const Address& one : all)
        list.append(mailbox(one));
    return list.join(",\r\n ");
}

QByteArray headerLine(const char* name, const QByteArray& value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(name) + ": " + value + "\r\n";
}

QByteArray bracketed(const QString& id)
{
    const QString safe = safeValue(id).remove(u'<').remove(u'>').remove(u' ');
    return safe.isEmpty() ? QByteArray() : '<' + safe.toUtf8() + '>';
}

QByteArray references(const Draft& draft)
{
    QStringList ids = draft.references;
    if (!draft.inReplyTo.isEmpty() && !ids.contains(draft.inReplyTo))
        ids.append(draft.inReplyTo);
    // A thread of years keeps its first and its latest messages, as mail programs do.
    constexpr qsizetype most = 20;
    while (ids.size() > most)
        ids.removeAt(1);
    QByteArrayList list;
    for (const QString& id : ids)
        list.append(bracketed(id));
    return list.join("\r\n ");
}

QByteArray folded(const QByteArray& base64)
{
    constexpr qsizetype lineLength = 76;
    QByteArray out;
    out.reserve(base64.size() + base64.size() / lineLength * 2 + 2);
    for (qsizetype i = 0; i < base64.size(); i += lineLength)
        out += base64.mid(i, lineLength) + "\r\n";
    return out;
}

QByteArray withCrLf(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    return lines.replace(u'\n', QLatin1StringView("\r\n")).toUtf8();
}

QByteArray textPart(const QString& text)
{
    return "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           folded(withCrLf(text).toBase64());
}

QByteArray attachmentPart(const Attachment& attachment)
{
    const QString name = safeFileName(attachment.name, QStringLiteral("attachment"));
    const QByteArray type = attachment.mimeType.contains(u'/') ? safeValue(attachment.mimeType).toLatin1()
                                                               : QByteArray("application/octet-stream");
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n "
           "filename*=UTF-8''" + QUrl::toPercentEncoding(name) + "\r\n\r\n" + folded(attachment.bytes.toBase64());
}

QByteArray body(const Draft& draft)
{
    if (draft.attachments.isEmpty())
        return textPart(draft.text);
    const QByteArray boundary = "=_" + QUuid::createUuid().toByteArray(QUuid::Id128); // "_" cannot stand in base64
    QByteArray out = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
                     textPart(draft.text);
    for (const Attachment& attachment : draft.attachments)
        out += "--" + boundary + "\r\n" + attachmentPart(attachment);
    return out + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray draftEml(const Draft& draft)
{
    const QString date =
        QLocale::c().toString(draft.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) + QStringLiteral(" +0000");
    return headerLine("X-Unsent", "1") + headerLine("From", mailbox(draft.from)) +
           headerLine("To", mailboxes(draft.to)) + headerLine("Cc", mailboxes(draft.cc)) +
           headerLine("Subject", encodedWords(safeValue(draft.subject))) +
           headerLine("Date", draft.date.isValid() ? date.toLatin1() : QByteArray()) +
           headerLine("Message-ID", bracketed(draft.headerId)) +
           headerLine("In-Reply-To", bracketed(draft.inReplyTo)) + headerLine("References", references(draft)) +
           headerLine("MIME-Version", "1.0") + body(draft);
}

QString newHeaderId(const QString& address)
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray hex = QByteArray(reinterpret_cast<const char*>(random), sizeof random).toHex();
    const QString domain = safeValue(address.section(u'@', 1)).remove(u'<').remove(u'>').remove(u' ');
    return QString::fromLatin1(hex) + u'@' + (domain.isEmpty() ? QStringLiteral("localhost") : domain);
}

Mailto mailtoUrl(const Draft& draft)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QStringList to;
    for (const Address& one : draft.to)
        to.append(QString::fromLatin1(QUrl::toPercentEncoding(safeValue(one.address), "@")));
    QStringList fields;
    QStringList cc;
    for (const Address& one : draft.cc)
        cc.append(QString::fromLatin1(QUrl::toPercentEncoding(safeValue(one.address), "@")));
    if (!cc.isEmpty())
        fields.append(QStringLiteral("cc=") + cc.join(u','));
    constexpr qsizetype longestSubject = 200;
    fields.append(QStringLiteral("subject=") + encoded(safeValue(draft.subject).left(longestSubject)));
    const QString head = QStringLiteral("mailto:") + to.join(u',') + u'?' + fields.join(u'&');
    const QString whole = head + QStringLiteral("&body=") + encoded(QString::fromUtf8(withCrLf(draft.text)));
    if (whole.size() <= maxMailtoChars)
        return {whole, false};
    return {head, true};
}

} // namespace amends::mail
