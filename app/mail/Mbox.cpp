#include "mail/Mbox.h"
#include "mail/Limits.h"
#include "mail/Structure.h"
#include <QRegularExpression>

namespace amends::mail {

namespace {

constexpr qint64 maxLine = 1024 * 1024;

bool hasTime(const QByteArray& line)
{
    static const QRegularExpression time(QStringLiteral("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b.*\\d{4}|\\d{4}.*\\b\\d{1,2}:\\d{2}"));
    return time.match(QString::fromLatin1(line.left(300))).hasMatch();
}

QByteArray unescaped(const QByteArray& line)
{
    // mboxrd puts one ">" more before each; mboxo only before bare ones: taking one away serves both.
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    return marks > 0 && line.mid(marks, 5) == "From " ? line.mid(1) : line;
}

} // namespace

bool isMbox(const QByteArray& beginning)
{
    return beginning.startsWith("From ");
}

QByteArray topHeader(const QByteArray& message, QByteArrayView name)
{
    for (qsizetype at = 0; at < std::min<qsizetype>(message.size(), maxHeaderBytes);) {
        qsizetype end = message.indexOf('\n', at);
        if (end < 0)
            end = message.size();
        const QByteArray line = message.mid(at, end - at);
        if (line.trimmed().isEmpty() && at > 0)
            break;
        if (line.size() > name.size() && line[name.size()] == ':' && line.first(name.size()).toLower() == name)
            return line.mid(name.size() + 1).trimmed();
        at = end + 1;
    }
    return {};
}

MboxReader::MboxReader(QIODevice& device) : m_device(device) {}

QByteArray MboxReader::readLine()
{
    return m_device.readLine(maxLine);
}

bool MboxReader::beginsMessage(const QByteArray& line)
{
    if (!line.startsWith("From "))
        return false;
    // A sentence may begin with "From " and name an hour: only headers behind it make it a separator.
    constexpr qint64 someHeaders = 2048;
    if (recognise(m_device.peek(someHeaders)) != Kind::Mail)
        return false;
    return hasTime(line) || line.trimmed().count(' ') == 1;
}

std::optional<MboxReader::Message> MboxReader::next()
{
    if (m_separator.isEmpty())
        m_separator = readLine();
    if (m_separator.isEmpty())
        return std::nullopt;
    Message message;
    message.bytes = std::exchange(m_separator, {});
    bool afterEmpty = false;
    bool anything = false;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine()) {
        // Two "From " lines in a row belong to one message: some programs add their own to what they are given.
        if (anything && afterEmpty && beginsMessage(line)) {
            m_separator = line;
            break;
        }
        anything = anything || !line.startsWith("From ");
        afterEmpty = line == "\n" || line == "\r\n";
        if (message.tooLarge)
            continue;
        if (message.bytes.size() + line.size() > maxMailBytes) {
            message.tooLarge = true;
            message.bytes = {};
            continue;
        }
        message.bytes += unescaped(line);
    }
    return message;
}

} // namespace amends::mail
