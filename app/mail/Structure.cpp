#include "mail/Structure.h"
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
    const char* take(QByteArrayView line)
    {
        if (line.startsWith("--") && delimiter(line.trimmed()))
            return m_parts > maxParts ? "parts" : nullptr;
        if (!m_inHeader)
            return nullptr;
        m_headerBytes += line.size();
        if (m_headerBytes > maxHeaderBytes)
            return "header_bytes";
        if (line.trimmed().isEmpty())
            return endHeader();
        if (line[0] != ' ' && line[0] != '\t') {
            const QByteArray name = fieldName(line);
            m_inType = name == "content-type";
            m_inAddress = isAddressField(name);
            m_groups = 0;
        }
        if (m_inAddress)
            limitGroups(line);
        constexpr qsizetype longestType = 16 * 1024;
        if (m_inType && m_type.size() < longestType)
            m_type += line.toByteArray();
        return nullptr;
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
        const QByteArray name = line.sliced(2).toByteArray();
        auto it = m_levels.constFind(name);
        bool closing = false;
        if (it == m_levels.constEnd() && name.endsWith("--")) {
            it = m_levels.constFind(name.chopped(2));
            closing = true;
        }
        if (it == m_levels.constEnd())
            return false;
        const qsizetype keep = *it + (closing ? 0 : 1);
        while (m_open.size() > keep)
            m_levels.remove(m_open.takeLast());
        m_inHeader = !closing;
        m_headerBytes = 0;
        m_groups = 0;
        m_inType = false;
        m_type.clear();
        m_parts += closing ? 0 : 1;
        return true;
    }

    const char* endHeader()
    {
        const QByteArray type = m_type.toLower();
        m_inHeader = false;
        if (type.contains("message/rfc822") || type.contains("message/global")) {
            m_inHeader = true;
            push("\n" + QByteArray::number(m_open.size())); // no line can be this boundary
        } else if (const QByteArray boundary = boundaryOf(type); !boundary.isEmpty()) {
            push(boundary);
        }
        m_headerBytes = 0;
        m_inType = false;
        m_type.clear();
        return m_open.size() > maxDepth ? "depth" : nullptr;
    }

    QByteArray boundaryOf(const QByteArray& lowerType) const
    {
        const qsizetype at = lowerType.indexOf("boundary");
        const qsizetype equals = at < 0 ? -1 : m_type.indexOf('=', at);
        if (equals < 0)
            return {};
        const QByteArray rest = m_type.mid(equals + 1).trimmed();
        if (rest.startsWith('"'))
            return rest.mid(1, std::max<qsizetype>(0, rest.indexOf('"', 1) - 1));
        qsizetype end = 0;
        while (end < rest.size() && !strchr("; \t\r\n", rest[end]))
            ++end;
        return rest.first(end);
    }

    void push(const QByteArray& boundary)
    {
        m_levels.insert(boundary, m_open.size());
        m_open.append(boundary);
    }

    QByteArray& m_bytes;
    qsizetype m_at = 0;
    QHash<QByteArray, qsizetype> m_levels;
    QList<QByteArray> m_open;
    QByteArray m_type;
    qint64 m_headerBytes = 0;
    int m_parts = 0;
    qsizetype m_groups = 0;
    bool m_inAddress = false;
    bool m_inHeader = true;
    bool m_inType = false;
};

} // namespace

Done checkBounds(QByteArray& message)
{
    return Scanner(message).run();
}

} // namespace amends::mail
