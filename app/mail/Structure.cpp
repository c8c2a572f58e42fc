#include "mail/Structure.h"
#include "mail/GMimePointers.h"
#include "mail/Limits.h"
#include <QHash>
#include <QList>
#include <QSet>
#include <algorithm>

namespace amends::mail {

namespace {

bool isFieldChar(char c)
{
    return c > ' ' && c != ':' && c != '\x7f';
}

/// The name of a header line, lower case; "" where the line is none. Blanks before the colon are obsolete but mail.
QByteArray fieldName(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && isFieldChar(line[end]))
        ++end;
    qsizetype colon = end;
    while (colon < line.size() && (line[colon] == ' ' || line[colon] == '\t'))
        ++colon;
    constexpr qsizetype longest = 80;
    if (end == 0 || end > longest || colon >= line.size() || line[colon] != ':')
        return {};
    return line.first(end).toByteArray().toLower();
}

bool isMailField(const QByteArray& name)
{
    static const QSet<QByteArray> fields{
        "from", "to", "cc", "bcc", "subject", "date", "sender", "reply-to", "message-id", "in-reply-to", "references",
        "received", "return-path", "delivered-to", "envelope-to", "mime-version", "content-type",
        "content-transfer-encoding", "content-disposition", "content-id", "list-id", "list-unsubscribe",
        "dkim-signature", "authentication-results", "resent-from", "resent-to", "resent-date", "resent-message-id",
        "apparently-to", "errors-to", "precedence", "auto-submitted", "received-spf", "newsgroups", "x-mailer",
        "x-originating-ip", "x-unsent", "x-mozilla-status", "x-gmail-labels", "x-account-key", "thread-topic"};
    return fields.contains(name);
}

bool isAddressField(const QByteArray& name)
{
    static const QSet<QByteArray> fields{"from", "to",          "cc",          "bcc",        "sender",   "reply-to",
                                         "resent-from", "resent-to", "resent-cc", "resent-bcc", "return-path"};
    return fields.contains(name);
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype start)
{
    const qsizetype end = bytes.indexOf('\n', start);
    QByteArrayView line = bytes.sliced(start, (end < 0 ? bytes.size() : end) - start);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool looksBinary(const QByteArray& bytes)
{
    const auto odd = std::ranges::count_if(
        bytes, [](char c) { return c == 0 || (c > 0 && c < 32 && !strchr("\t\n\r\f\x1b\b", c)); });
    return odd * 100 > bytes.size();
}

} // namespace

namespace {

/// "Subject : x" is obsolete but allowed; the parser knows only "Subject: x".
QByteArray withoutSpacesBeforeColons(QByteArray bytes)
{
    for (qsizetype at = 0; at < std::min<qsizetype>(bytes.size(), maxHeaderBytes);) {
        const QByteArrayView line = lineAt(bytes, at);
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        if (line.isEmpty() || lineEnd < 0)
            break;
        const qsizetype name = fieldName(line).size();
        const qsizetype colon = name > 0 ? line.indexOf(':') : 0;
        const qsizetype start = at;
        at = lineEnd + 1;
        if (colon > name) {
            bytes.remove(start + name, colon - name);
            at -= colon - name;
        }
    }
    return bytes;
}

} // namespace

QByteArray withoutPreamble(QByteArray bytes)
{
    if (!bytes.contains('\n') && bytes.contains('\r'))
        bytes.replace('\r', '\n');
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (start < bytes.size()) {
        const QByteArrayView line = lineAt(bytes, start);
        const bool blank = std::ranges::all_of(line, [](char c) { return c == ' ' || c == '\t'; });
        if (!blank && !line.startsWith("From ") && !line.startsWith(">From "))
            break;
        // Without headers after it, "From " is a sentence's first word.
        const qsizetype next = bytes.indexOf('\n', start);
        if (next < 0)
            break;
        start = next + 1;
    }
    return withoutSpacesBeforeColons(start == 0 ? bytes : bytes.mid(start));
}

Kind recognise(const QByteArray& beginning)
{
    if (beginning.trimmed().isEmpty())
        return Kind::Empty;
    if (beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Kind::OutlookMsg;
    if (beginning.startsWith("\x78\x9F\x3E\x22"))
        return Kind::Tnef;
    const QByteArray bytes = withoutPreamble(beginning);
    const bool fromLine = bytes.size() != beginning.size() && beginning.trimmed().startsWith("From ");
    // A part that carries bytes as they are has headers before them: those decide before the binary look does.
    int mailFields = 0;
    int lines = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView line = lineAt(bytes, at);
        const QByteArray name = fieldName(line);
        const bool continues = !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
        if (line.isEmpty() || (lines == 0 && name.isEmpty()))
            break;
        if (name.isEmpty() && !continues && mailFields == 0)
            break;
        mailFields += isMailField(name) ? 1 : 0;
        ++lines;
        at += line.size() + 1;
        while (at < bytes.size() && bytes[at - 1] != '\n')
            ++at;
    }
    if (mailFields > 0 || (fromLine && lines > 0))
        return Kind::Mail;
    return looksBinary(beginning) ? Kind::Other : Kind::PlainText;
}

namespace {

constexpr qsizetype longestType = 64 * 1024; // of a header that says what a part is

struct FreeType
{
    void operator()(GMimeContentType* type) const { g_object_unref(type); }
};

/// The boundary as the parser will read it, whatever the header is dressed up as: a second opinion of ours could be led to
/// another one, and would then not see the parts it has to count.
QByteArray boundaryOf(const QByteArray& header)
{
    const std::unique_ptr<GMimeContentType, FreeType> type(g_mime_content_type_parse(nullptr, header.constData()));
    return type ? QByteArray(g_mime_content_type_get_parameter(type.get(), "boundary")) : QByteArray();
}

/// Follows headers, boundaries and messages within messages, without building anything.
class Scanner
{
public:
    explicit Scanner(QByteArray& bytes) : m_bytes(bytes) {}

    Done run()
    {
        const QByteArray bytes = m_bytes; // shared: m_bytes is copied only where it must change
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', at);
            const qsizetype next = end < 0 ? bytes.size() : end + 1;
            m_at = at;
            const char* why = take(QByteArrayView(bytes).sliced(at, next - at));
            if (why)
                return failure(Problem::TooLarge, QString::fromLatin1(why));
            at = next;
        }
        return {};
    }

private:
    enum class Field { Other, Type, Encoding, Address };

    const char* take(QByteArrayView line)
    {
        if (line.startsWith("--") && delimiter(line.trimmed()))
            return m_parts > maxParts ? "parts" : nullptr;
        if (!m_inHeader)
            return nullptr;
        m_headerBytes += line.size();
        if (m_headerBytes > maxHeaderBytes)
            return "header_bytes";
        if (line == "\n" || line == "\r\n")
            return endHeader();
        if (line[0] != ' ' && line[0] != '\t')
            beginField(fieldName(line));
        if (m_field == Field::Address)
            limitGroups(line);
        if (m_field == Field::Encoding)
            m_encoding += line.toByteArray().toLower();
        if (m_field == Field::Type) {
            m_types.last() += line.toByteArray();
            return m_types.last().size() > longestType ? "header_bytes" : nullptr;
        }
        return nullptr;
    }

    void beginField(const QByteArray& name)
    {
        m_field = name == "content-type"                ? Field::Type
                  : name == "content-transfer-encoding" ? Field::Encoding
                  : isAddressField(name)                ? Field::Address
                                                        : Field::Other;
        m_groups = 0;
        if (m_field == Field::Type)
            m_types.append(QByteArray());
    }

    /// The parser descends into each "group:" of an address: colons beyond the bound become blanks.
    void limitGroups(QByteArrayView line)
    {
        for (qsizetype i = 0; i < line.size(); ++i)
            if (line[i] == ':' && ++m_groups > maxGroups)
                m_bytes[m_at + i] = ' ';
    }

    /// A line that opens or closes a part of a multipart we are in. Those inside it end with it.
    bool delimiter(QByteArrayView line)
    {
        if (m_open.isEmpty())
            return false;
        const QByteArray name = line.sliced(2).toByteArray();
        auto it = m_levels.constFind(name);
        bool closing = false;
        if (it == m_levels.constEnd() && name.endsWith("--")) {
            it = m_levels.constFind(name.chopped(2));
            closing = true;
        }
        if (it == m_levels.constEnd())
            return false;
        const qsizetype keep = it->last() + (closing ? 0 : 1);
        while (m_open.size() > keep)
            pop();
        beginHeader(!closing);
        m_parts += closing ? 0 : 1;
        return true;
    }

    void beginHeader(bool inHeader)
    {
        m_inHeader = inHeader;
        m_headerBytes = 0;
        m_groups = 0;
        m_field = Field::Other;
        m_types.clear();
        m_encoding.clear();
    }

    const char* endHeader()
    {
        const QList<QByteArray> types = std::exchange(m_types, {});
        const bool packed = m_encoding.contains("base64") || m_encoding.contains("quoted") || m_encoding.contains("uue");
        beginHeader(false);
        // Of several types nobody can tell which one will count: each counts.
        for (const QByteArray& header : types) {
            const QByteArray lower = header.toLower();
            if (lower.contains("message/") && holdsMessage(lower)) {
                m_inHeader = m_inHeader || !packed;
                push("\n" + QByteArray::number(m_open.size())); // no line can be this boundary
            }
            if (!lower.contains("boundary"))
                continue;
            const qsizetype colon = header.indexOf(':');
            if (const QByteArray boundary = boundaryOf(header.mid(colon + 1).trimmed()); !boundary.isEmpty())
                push(boundary);
        }
        return m_open.size() > maxDepth ? "depth" : nullptr;
    }

    static bool holdsMessage(const QByteArray& lowerType)
    {
        static constexpr const char* kinds[] = {"message/rfc822", "message/rfc2822", "message/global", "message/news"};
        return std::ranges::any_of(kinds, [&](const char* kind) { return lowerType.contains(kind); });
    }

    void push(const QByteArray& boundary)
    {
        m_levels[boundary].append(m_open.size());
        m_open.append(boundary);
    }

    void pop()
    {
        const auto it = m_levels.find(m_open.takeLast());
        it->removeLast();
        if (it->isEmpty())
            m_levels.erase(it);
    }

    QByteArray& m_bytes;
    qsizetype m_at = 0;
    QHash<QByteArray, QList<qsizetype>> m_levels; ///< where in m_open each boundary stands: the innermost counts
    QList<QByteArray> m_open;
    QList<QByteArray> m_types;   ///< the headers of this part that say what it is
    QByteArray m_encoding;
    qint64 m_headerBytes = 0;
    int m_parts = 0;
    qsizetype m_groups = 0;
    Field m_field = Field::Other;
    bool m_inHeader = true;
};

} // namespace

Done checkBounds(QByteArray& message)
{
    return Scanner(message).run();
}

} // namespace amends::mail
