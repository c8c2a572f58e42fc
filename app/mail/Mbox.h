#pragma once
#include <QByteArray>
#include <QIODevice>
#include <optional>

namespace amends::mail {

/// Whether a file that begins like this is a mailbox of messages: it begins with a "From " line.
bool isMbox(const QByteArray& beginning);

/// The value of a header of the first block, "" none; `name` in lower case. For the few that are not the reader's.
QByteArray topHeader(const QByteArray& message, QByteArrayView name);

/// Takes a mailbox apart, one message at a time. A message ends where a line "From …" with a time follows an empty line and
/// a header comes after it, so that sentences that begin with "From " stay in their mail. ">From " is unescaped.
class MboxReader
{
public:
    struct Message
    {
        QByteArray bytes;
        bool tooLarge = false;   ///< over maxMailBytes: bytes is empty, it was read past
    };

    /// `device` is not owned and outlives this; it stands at the first "From ".
    explicit MboxReader(QIODevice& device);
    std::optional<Message> next();

private:
    QByteArray readLine();
    bool beginsMessage(const QByteArray& line);

    QIODevice& m_device;
    QByteArray m_separator;      ///< the "From " line that ended the last message, "" none read
};

} // namespace amends::mail
