#include "mail/PartContent.h"
#include "mail/Charset.h"
#include "mail/Headers.h"
#include <QStringList>
#include <array>

namespace amends::mail {

namespace {

QByteArray takeBytes(GMimeStream* memory)
{
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return QByteArray(reinterpret_cast<const char*>(array->data), static_cast<qsizetype>(array->len));
}

QByteArray parameter(GMimePart* part, const char* name)
{
    return QByteArray(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), name)).toLower();
}

bool isKnownEncoding(const QByteArray& label)
{
    static constexpr auto known = std::to_array<const char*>(
        {"", "7bit", "8bit", "7-bit", "8-bit", "binary", "base64", "quoted-printable", "x-uuencode", "uuencode", "x-uue"});
    return std::ranges::any_of(known, [&](const char* k) { return label == k; });
}

} // namespace

PartContent::PartContent(GMimePart* part) : m_part(part)
{
    const QByteArray label =
        QByteArray(g_mime_object_get_header(GMIME_OBJECT(part), "Content-Transfer-Encoding")).trimmed().toLower();
    m_badEncoding = !isKnownEncoding(label);
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (!wrapper)
        return;
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(wrapper, memory.get());
    m_bytes = takeBytes(memory.get());
}

QString PartContent::name() const
{
    QString name = fromUtf8(g_mime_part_get_filename(m_part));
    // Some programs put an encoded word where only a parameter's own encoding may stand.
    if (name.contains(u"=?")) {
        const GPtr<char> decoded(g_mime_utils_header_decode_text(nullptr, name.toUtf8().constData()));
        name = fromUtf8(decoded.get());
    }
    return name.simplified();
}

QString PartContent::contentId() const
{
    QString id = fromUtf8(g_mime_part_get_content_id(m_part)).trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1, id.size() - 2);
    return id;
}

QByteArray PartContent::charset() const
{
    return parameter(m_part, "charset");
}

bool PartContent::isInline() const
{
    const char* disposition = g_mime_object_get_disposition(GMIME_OBJECT(m_part));
    return disposition && g_ascii_strcasecmp(disposition, "inline") == 0 && g_mime_part_get_content_id(m_part);
}

bool PartContent::isFlowed() const
{
    return parameter(m_part, "format") == "flowed";
}

bool PartContent::deletesSpace() const
{
    return parameter(m_part, "delsp") == "yes";
}

QByteArray contentType(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const QByteArray media = QByteArray(g_mime_content_type_get_media_type(type)).trimmed().toLower();
    const QByteArray subtype = QByteArray(g_mime_content_type_get_media_subtype(type)).trimmed().toLower();
    if (media.isEmpty() || (media == "text" && subtype.isEmpty()))
        return "text/plain";
    if (subtype.isEmpty())
        return "application/octet-stream";
    return media + '/' + subtype;
}

QByteArray innerBytes(GMimeMessage* message)
{
    const GObjectPtr<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
    return takeBytes(memory.get());
}

QString unflowed(const QString& text, bool deleteSpace)
{
    QString out;
    qsizetype openDepth = -1; // of the line that goes on, -1 none
    for (const QString& line : text.split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        QStringView content = QStringView(line).mid(depth);
        if (content.startsWith(u' '))
            content = content.mid(1);
        const bool isSignature = content == u"-- ";
        if (openDepth == depth && !isSignature && openDepth >= 0) {
            out += content;
        } else {
            if (!out.isNull())
                out += u'\n';
            out += QString(depth, u'>') + (depth > 0 ? QStringLiteral(" ") : QString());
            out += content;
        }
        const bool goesOn = content.endsWith(u' ') && !isSignature;
        if (goesOn && deleteSpace)
            out.chop(1);
        openDepth = goesOn ? depth : -1;
    }
    return out;
}

} // namespace amends::mail
