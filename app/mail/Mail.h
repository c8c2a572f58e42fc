#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace amends::mail {

/// A person as a header names them. The address is lower case and without <>; "" where the header held none.
struct Address
{
    QString name;
    QString address;

    bool operator==(const Address&) const = default;
};

struct Attachment
{
    QString name;             ///< safe for a file name, never empty
    QString mimeType;         ///< lower case, "application/octet-stream" where nothing better is known
    QByteArray bytes;         ///< decoded
    QString contentId;        ///< without <>, "" none; a cid: address of the HTML names it
    bool isInline = false;    ///< shown within the text (an image of the HTML), not handed over as a file

    bool operator==(const Attachment&) const = default;
};

/// Why nobody wrote a message by hand to this shop. The first that holds, in this order.
enum class Bulk { None, Bounce, DeliveryReport, ReadReceipt, AutoReply, Calendar, List, Newsletter, NoReply, Spam };
/// "" for None, else the key: "bounce", "delivery_report", "read_receipt", "auto_reply", "calendar", "list",
/// "newsletter", "no_reply", "spam".
QLatin1StringView bulkKey(Bulk bulk);

/// How a message is locked or vouched for. Encrypted: the text is not ours to read; signatures are not verified.
enum class Protection { None, Signed, Encrypted };

/// One e-mail as a shop reads it: who, when, what they wrote, what hangs on it. A value: it knows neither file nor store.
struct Mail
{
    QString headerId;         ///< Message-Id without <>, "" none
    QStringList references;   ///< References, then In-Reply-To where not among them; oldest first, without <>
    Address from;             ///< the first author; the sender where there is no From
    QList<Address> replyTo;
    Address sender;
    QList<Address> to;
    QList<Address> cc;
    QDateTime date;           ///< UTC; Date, else the newest Received, else invalid
    QString subject;          ///< decoded, one line
    QString fullText;         ///< all readable text
    QString ownText;          ///< what the person wrote; all of it where nothing own would remain (a pure forward)
    QString quoted;           ///< set apart: the text answered to, as it stands in the mail
    QString signature;        ///< set apart: signature, mobile line, disclaimer
    QString html;             ///< sanitised, loads nothing but cid: images; "" where there was none
    QList<Attachment> attachments;
    Bulk bulk = Bulk::None;
    Protection protection = Protection::None;
    QByteArray contentHash;   ///< 32 bytes over sender, date, subject, text: knows a mail without Message-Id again
    QStringList defects;      ///< keys, each once: "bad_date", "unknown_charset", "too_deep", "too_many_parts", …
};

} // namespace amends::mail
