#include "mail/Body.h"
#include "mail/Charset.h"
#include "mail/FileName.h"
#include "mail/Headers.h"
#include "mail/Html.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"
#include "mail/PartContent.h"
#include "mail/SignedContent.h"
#include "mail/Tnef.h"

namespace amends::mail {

namespace {

/// Text of some part of the tree, in both forms it may have.
struct Texts
{
    QString plain;
    QString html;        ///< as sent

    bool isEmpty() const { return plain.trimmed().isEmpty() && html.trimmed().isEmpty(); }
};

void append(QString& text, const QString& more, const QString& between)
{
    if (more.trimmed().isEmpty())
        return;
    if (!text.isEmpty())
        text += between;
    text += more;
}

class BodyWalk
{
public:
    BodyWalk(Mail& mail, int depth) : m_mail(mail), m_depth(depth) {}

    Texts walk(GMimeObject* object)
    {
        if (GMIME_IS_MULTIPART(object))
            return walkMultipart(GMIME_MULTIPART(object));
        if (GMIME_IS_MESSAGE_PART(object))
            return walkMessage(GMIME_MESSAGE_PART(object));
        if (GMIME_IS_PART(object))
            return walkPart(GMIME_PART(object));
        return {};
    }

    /// The texts of messages within, shown where the outer message has none.
    QString innerText;

private:
    void defect(const char* key)
    {
        const QString text = QString::fromLatin1(key);
        if (!m_mail.defects.contains(text))
            m_mail.defects.append(text);
    }

    void attach(Attachment attachment)
    {
        if (m_depth > 0) // whoever asked for the words of a message within has it whole as a file
            return;
        m_attachedBytes += attachment.bytes.size();
        if (m_mail.attachments.size() >= maxAttachments || m_attachedBytes > maxAttachmentBytes) {
            m_attachedBytes -= attachment.bytes.size();
            defect("too_many_attachments");
            return;
        }
        const QString fallback = QStringLiteral("attachment-%1").arg(m_mail.attachments.size() + 1);
        attachment.name = safeFileName(attachment.name, fallback);
        m_mail.attachments.append(std::move(attachment));
    }

    Texts walkMultipart(GMimeMultipart* multipart)
    {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const QByteArray kind = QByteArray(g_mime_content_type_get_media_subtype(type)).toLower();
        const int count = g_mime_multipart_get_count(multipart);
        if (kind == "encrypted")
            m_mail.protection = Protection::Encrypted;
        if (kind == "signed" && m_mail.protection == Protection::None)
            m_mail.protection = Protection::Signed;
        Texts all = kind == "alternative" ? walkAlternatives(multipart, count) : Texts();
        for (int i = 0; i < count && kind != "alternative"; ++i) {
            GMimeObject* part = g_mime_multipart_get_part(multipart, i);
            if (kind == "signed" && i == 1 && isSignature(part))
                continue;
            const Texts one = walk(part);
            // A part in HTML beside one in plain text: each reader needs the whole in its own form.
            const QString asText = one.plain.trimmed().isEmpty() ? htmlToText(one.html) : one.plain;
            const QString asHtml =
                one.html.isEmpty() ? plainAsHtml(one.plain) : one.html;
            if (all.html.isEmpty() && !one.html.isEmpty())
                all.html = plainAsHtml(all.plain);
            append(all.plain, asText, QStringLiteral("\n"));
            if (!all.html.isEmpty() || !one.html.isEmpty())
                append(all.html, asHtml, QStringLiteral("<hr>"));
        }
        if (count == 0) {
            defect("no_parts");
            all.plain = strayText(multipart);
        }
        return all;
    }

    /// Where no boundary was found, what was written stands before the first.
    static QString strayText(GMimeMultipart* multipart)
    {
        const QString text = decodeText(g_mime_multipart_get_prologue(multipart), {}).text;
        static const QString note = QStringLiteral("This is a multi-part message in MIME format");
        const QString stray = text.trimmed().startsWith(note, Qt::CaseInsensitive) ? QString() : text;
        return stray.contains(u"<html", Qt::CaseInsensitive) ? htmlToText(stray) : stray;
    }

    static QString plainAsHtml(const QString& plain)
    {
        if (plain.trimmed().isEmpty())
            return {};
        return QStringLiteral("<p>") + plain.trimmed().toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>")) +
               QStringLiteral("</p>");
    }

    static bool isSignature(GMimeObject* part)
    {
        const QByteArray type = contentType(part);
        return type == "application/pgp-signature" || type.endsWith("pkcs7-signature");
    }

    /// The plainest form that says something; the richest is kept for showing.
    Texts walkAlternatives(GMimeMultipart* multipart, int count)
    {
        Texts best;
        for (int i = 0; i < count; ++i) {
            const Texts one = walk(g_mime_multipart_get_part(multipart, i));
            if (best.plain.trimmed().isEmpty())
                best.plain = one.plain;
            if (!one.html.trimmed().isEmpty())
                best.html = one.html;
        }
        return best;
    }

    Texts walkMessage(GMimeMessagePart* part)
    {
        GMimeMessage* inner = g_mime_message_part_get_message(part);
        if (!inner)
            return {};
        if (m_depth == 0)
            attachMessage(innerBytes(inner), headerValue(GMIME_OBJECT(inner), "Subject"));
        readInner([&](Mail& mail) {
            readHeaders(inner, mail);
            readBody(inner, mail, m_depth + 1);
        });
        return {};
    }

    void attachMessage(const QByteArray& bytes, const QString& subject)
    {
        Attachment attachment;
        attachment.name = (subject.isEmpty() ? QStringLiteral("message") : subject.left(80)) + QStringLiteral(".eml");
        attachment.name.replace(u'/', u'-').replace(u'\\', u'-');
        attachment.mimeType = QStringLiteral("message/rfc822");
        attachment.bytes = bytes;
        attach(std::move(attachment));
    }

    template <class Read> void readInner(Read read)
    {
        constexpr int deepestText = 10;
        if (m_depth >= deepestText || innerText.size() > maxTextBytes)
            return;
        Mail inner;
        read(inner);
        QString heading;
        append(heading, inner.from.name.isEmpty() ? inner.from.address : inner.from.name, {});
        append(heading, inner.subject, QStringLiteral(" · "));
        append(innerText, heading + QStringLiteral("\n") + inner.fullText, QStringLiteral("\n\n"));
    }

    Texts walkPart(GMimePart* part)
    {
        const QByteArray type = contentType(GMIME_OBJECT(part));
        const PartContent content(part);
        if (content.badEncoding())
            defect("bad_encoding");
        if (type == "message/rfc822" || type == "message/global") {
            attachMessage(content.bytes(), {});
            readDecoded(content.bytes());
            return {};
        }
        if (type == "message/partial") {
            defect("partial_message");
            readDecoded(content.bytes());
        }
        if (type.endsWith("pkcs7-mime")) {
            const QByteArray inner = signedContent(content.bytes());
            m_mail.protection = inner.isEmpty() ? Protection::Encrypted : Protection::Signed;
            readDecoded(inner);
        }
        if (type == "text/calendar" && m_mail.bulk == Bulk::None)
            m_mail.bulk = Bulk::Calendar;
        if (isText(part, type))
            return readText(content, type);
        if (type == "application/ms-tnef" || content.name().compare(u"winmail.dat", Qt::CaseInsensitive) == 0)
            if (auto texts = openTnef(content.bytes()))
                return *texts;
        Attachment attachment;
        attachment.name = content.name();
        attachment.mimeType = QString::fromLatin1(type);
        attachment.contentId = content.contentId();
        attachment.isInline = content.isInline();
        attachment.bytes = content.bytes();
        if (!attachment.bytes.isEmpty() || !attachment.name.isEmpty())
            attach(std::move(attachment));
        return {};
    }

    void readDecoded(const QByteArray& bytes)
    {
        readInner([&](Mail& mail) {
            if (auto read = readNested(bytes, m_depth + 1))
                mail = std::move(*read);
        });
    }

    /// Text is the message's own unless it was sent as a file: named and set aside, or named and not the first.
    bool isText(GMimePart* part, const QByteArray& type) const
    {
        const bool readable = type == "text/plain" || type == "text/html" || type == "text/enriched" ||
                              type == "text/richtext" || type == "text/markdown" || type == "text/x-amp-html" ||
                              !type.contains('/') || type == "text/x-unknown" || type == "text/";
        if (!readable)
            return false;
        const char* disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        if (disposition && g_ascii_strcasecmp(disposition, "attachment") == 0)
            return false;
        return !g_mime_part_get_filename(part) || !m_textSeen;
    }

    Texts readText(const PartContent& content, const QByteArray& type)
    {
        Texts texts;
        if (type == "text/x-amp-html")
            return texts;
        QByteArray bytes = content.bytes();
        if (bytes.size() > m_textLeft) {
            bytes.truncate(m_textLeft);
            defect("text_cut");
        }
        m_textLeft -= bytes.size();
        const Decoded decoded = decodeText(bytes, content.charset());
        if (decoded.unknownCharset)
            defect("unknown_charset");
        if (decoded.badBytes)
            defect("bad_characters");
        m_textSeen = m_textSeen || !decoded.text.trimmed().isEmpty();
        if (type == "text/html")
            texts.html = decoded.text;
        else if (type == "text/enriched" || type == "text/richtext")
            texts.plain = htmlToText(decoded.text);
        else
            texts.plain = content.isFlowed() ? unflowed(decoded.text, content.deletesSpace()) : decoded.text;
        return texts;
    }

    std::optional<Texts> openTnef(const QByteArray& bytes)
    {
        auto opened = readTnef(bytes);
        if (!opened) {
            defect("bad_winmail");
            return std::nullopt;
        }
        for (Attachment& attachment : opened->attachments)
            attach(std::move(attachment));
        return Texts{opened->text, opened->html};
    }

    Mail& m_mail;
    int m_depth;
    qsizetype m_textLeft = maxTextBytes;
    qint64 m_attachedBytes = 0;
    bool m_textSeen = false;
};

} // namespace

void readBody(GMimeMessage* message, Mail& mail, int depth)
{
    BodyWalk walk(mail, depth);
    GMimeObject* root = g_mime_message_get_mime_part(message);
    const Texts texts = root ? walk.walk(root) : Texts();
    mail.fullText = texts.plain.trimmed().isEmpty() ? htmlToText(texts.html) : texts.plain;
    if (mail.fullText.trimmed().isEmpty())
        mail.fullText = walk.innerText;
    mail.html = sanitiseHtml(texts.html);
    for (Attachment& attachment : mail.attachments)
        if (!attachment.contentId.isEmpty() && mail.html.contains(QLatin1StringView("cid:") + attachment.contentId))
            attachment.isInline = true;
}

} // namespace amends::mail
