#pragma once
#include "mail/Mail.h"
#include <optional>

namespace amends::mail {

/// What a winmail.dat holds.
struct TnefContent
{
    QString subject;
    QString text;                  ///< the plain body, or the one in RTF made readable
    QString html;                  ///< as sent, not sanitised
    QList<Attachment> attachments; ///< a body in RTF is "body.rtf"; names are as sent
};

/// Opens a winmail.dat; nothing where it is none. One that breaks off gives what came before. It is read here and not
/// by libytnef: that one prints on standard output, where amends-cli's answers go, loses memory on damaged input and
/// believes the lengths it finds. Here every length is checked, and nothing is allocated that the file does not hold.
std::optional<TnefContent> readTnef(const QByteArray& bytes);

} // namespace amends::mail
