#include "mail/Tnef.h"
#include "mail/Charset.h"
#include "mail/Limits.h"
#include "mail/Rtf.h"
#include <QHash>
#include <QtEndian>

namespace amends::mail {

namespace {

/// Takes little-endian values off the front; past the end it gives zeros and says so.
class Bytes
{
public:
    explicit Bytes(QByteArrayView data) : m_data(data) {}

    bool atEnd() const { return m_at >= m_data.size(); }
    bool broken() const { return m_broken; }
    quint32 u32() { return number<quint32>(); }
    quint16 u16() { return number<quint16>(); }
    quint8 u8() { return number<quint8>(); }
    QByteArrayView take(qint64 size)
    {
        if (size < 0 || size > m_data.size() - m_at) {
            m_broken = true;
            m_at = m_data.size();
            return {};
        }
        const QByteArrayView taken = m_data.sliced(m_at, size);
        m_at += size;
        return taken;
    }
    /// A value padded to four bytes, as all of variable size are in a property list.
    QByteArrayView takePadded(qint64 size)
    {
        const QByteArrayView taken = take(size);
        if (!m_broken)
            m_at = std::min(m_data.size(), m_at + (4 - size % 4) % 4);
        return taken;
    }

private:
    template <class T> T number()
    {
        const QByteArrayView raw = take(sizeof(T));
        return raw.isEmpty() ? T(0) : qFromLittleEndian<T>(raw.data());
    }

    QByteArrayView m_data;
    qsizetype m_at = 0;
    bool m_broken = false;
};

// Numbers of the format ([MS-OXTNEF], [MS-OXPROPS]).
constexpr quint32 signature = 0x223E9F78;
enum Attribute : quint32 {
    AttSubject = 0x00018004,
    AttBody = 0x0002800C,
    AttAttachData = 0x0006800F,
    AttAttachTitle = 0x00018010,
    AttAttachRendData = 0x00069002,
    AttMapiProps = 0x00069003,
    AttAttachment = 0x00069005,
    AttOemCodepage = 0x00069007,
};
enum PropertyId : quint16 {
    PropSubject = 0x0037,
    PropBody = 0x1000,
    PropRtfCompressed = 0x1009,
    PropBodyHtml = 0x1013,
    PropAttachData = 0x3701,
    PropAttachName = 0x3704,
    PropAttachLongName = 0x3707,
    PropAttachMimeTag = 0x370E,
    PropAttachContentId = 0x3712,
    PropInternetCodepage = 0x3FDE,
};

struct Property
{
    quint16 type = 0;
    QByteArrayView value;
};

/// Size of a value of fixed size in a property list, 0 for those that carry their size.
qint64 fixedSize(quint16 type)
{
    switch (type) {
    case 0x0002: // 16-bit integer
    case 0x0003: // 32-bit integer
    case 0x0004: // float
    case 0x000A: // error
    case 0x000B: // boolean
        return 4;
    case 0x0005: // double
    case 0x0006: // currency
    case 0x0007: // application time
    case 0x0014: // 64-bit integer
    case 0x0040: // system time
        return 8;
    case 0x0048: // GUID
        return 16;
    default:
        return 0;
    }
}

void skipPropertyName(Bytes& in)
{
    in.take(16);
    if (in.u32() == 0)
        in.u32();
    else
        in.takePadded(in.u32());
}

QHash<quint16, Property> readProperties(QByteArrayView data)
{
    constexpr quint16 multiValue = 0x1000;
    QHash<quint16, Property> properties;
    Bytes in(data);
    const quint32 count = in.u32();
    for (quint32 i = 0; i < count && !in.broken() && !in.atEnd(); ++i) {
        const quint16 tag = in.u16();
        const quint16 id = in.u16();
        const quint16 type = tag & static_cast<quint16>(~multiValue);
        if (id >= 0x8000)
            skipPropertyName(in);
        const qint64 size = fixedSize(type);
        const quint32 values = size == 0 || (tag & multiValue) ? in.u32() : 1;
        for (quint32 v = 0; v < values && !in.broken(); ++v) {
            const QByteArrayView value = size > 0 ? in.takePadded(size) : in.takePadded(in.u32());
            if (v == 0 && !in.broken() && id < 0x8000)
                properties.insert(id, {type, value});
        }
    }
    return properties;
}

class TnefReader
{
public:
    std::optional<TnefContent> run(const QByteArray& bytes)
    {
        Bytes in(bytes);
        if (bytes.size() > maxTnefBytes || in.u32() != signature)
            return std::nullopt;
        in.u16();
        while (!in.atEnd() && !in.broken() && m_content.attachments.size() < maxAttachments) {
            in.u8(); // level: the attribute's number says it too
            const quint32 id = in.u32();
            const QByteArrayView data = in.take(in.u32());
            in.u16(); // checksum: a wrong one is no reason to withhold what is there
            if (!in.broken())
                attribute(id, data);
        }
        finishAttachment();
        return std::move(m_content);
    }

private:
    void attribute(quint32 id, QByteArrayView data)
    {
        switch (id) {
        case AttOemCodepage:
            m_codepage = data.size() >= 4 ? "cp" + QByteArray::number(qFromLittleEndian<quint32>(data.data())) : "";
            break;
        case AttSubject: m_content.subject = text(data); break;
        case AttBody: m_content.text = text(data); break;
        case AttMapiProps: messageProperties(readProperties(data)); break;
        case AttAttachRendData:
            finishAttachment();
            m_open = true;
            break;
        case AttAttachTitle: m_attachment.name = text(data); break;
        case AttAttachData: m_attachment.bytes = data.toByteArray(); break;
        case AttAttachment: attachmentProperties(readProperties(data)); break;
        default: break;
        }
    }

    void messageProperties(const QHash<quint16, Property>& all)
    {
        if (m_content.subject.isEmpty())
            m_content.subject = text(all.value(PropSubject));
        if (m_content.text.trimmed().isEmpty())
            m_content.text = text(all.value(PropBody));
        const Property html = all.value(PropBodyHtml);
        const Property page = all.value(PropInternetCodepage);
        const QByteArray charset =
            page.value.size() >= 4 ? "cp" + QByteArray::number(qFromLittleEndian<quint32>(page.value.data())) : m_codepage;
        m_content.html = html.type == stringUtf16 ? text(html)
                                                  : decodeText(html.value.toByteArray(), charset == "cp65001" ? "utf-8" : charset).text;
        if (const Property rtf = all.value(PropRtfCompressed); !rtf.value.isEmpty())
            takeRtf(decompressRtf(rtf.value));
    }

    void takeRtf(const QByteArray& rtf)
    {
        if (rtf.isEmpty())
            return;
        if (m_content.text.trimmed().isEmpty() && m_content.html.trimmed().isEmpty())
            m_content.text = rtfToText(rtf);
        Attachment body;
        body.name = QStringLiteral("body.rtf");
        body.mimeType = QStringLiteral("application/rtf");
        body.bytes = rtf;
        m_content.attachments.append(body);
    }

    void attachmentProperties(const QHash<quint16, Property>& all)
    {
        for (const quint16 id : {PropAttachName, PropAttachLongName})
            if (const QString name = text(all.value(id)); !name.isEmpty())
                m_attachment.name = name;
        m_attachment.mimeType = text(all.value(PropAttachMimeTag)).toLower();
        m_attachment.contentId = text(all.value(PropAttachContentId));
        const Property data = all.value(PropAttachData);
        constexpr qsizetype classId = 16; // an object's bytes stand after the id of its class
        if (m_attachment.bytes.isEmpty() && data.value.size() > classId)
            m_attachment.bytes = data.value.sliced(data.type == object ? classId : 0).toByteArray();
    }

    void finishAttachment()
    {
        if (m_open) {
            if (m_attachment.mimeType.isEmpty())
                m_attachment.mimeType = QStringLiteral("application/octet-stream");
            m_content.attachments.append(m_attachment);
        }
        m_attachment = {};
        m_open = false;
    }

    QString text(const Property& property) const
    {
        if (property.type != stringUtf16)
            return property.type == stringOem || property.type == binary ? text(property.value) : QString();
        QString decoded(property.value.size() / 2, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(property.value.data(), decoded.size(), decoded.data());
        return decoded.left(decoded.indexOf(QChar(0)) < 0 ? decoded.size() : decoded.indexOf(QChar(0)));
    }

    QString text(QByteArrayView data) const
    {
        const qsizetype end = data.indexOf('\0');
        return decodeText((end < 0 ? data : data.first(end)).toByteArray(), m_codepage).text;
    }

    static constexpr quint16 stringOem = 0x001E;
    static constexpr quint16 stringUtf16 = 0x001F;
    static constexpr quint16 binary = 0x0102;
    static constexpr quint16 object = 0x000D;

    TnefContent m_content;
    Attachment m_attachment;
    QByteArray m_codepage;
    bool m_open = false;
};

} // namespace

std::optional<TnefContent> readTnef(const QByteArray& bytes)
{
    return TnefReader().run(bytes);
}

} // namespace amends::mail
