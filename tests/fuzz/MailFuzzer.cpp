#include "Claim.h"
#include "mail/FileName.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"

using namespace amends::mail;

/// Any bytes as a mail.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto mail = readMail(bytes, Headerless::Take);
    if (!mail)
        return 0;
    claim(mail->attachments.size() <= maxAttachments, "attachments are bounded");
    for (const Attachment& attachment : mail->attachments)
        claim(attachment.name == safeFileName(attachment.name, QStringLiteral("x")), "a file's name is safe");
    claim(mail->subject.size() <= maxSubjectChars && !mail->subject.contains(u'\n'), "a subject is one line");
    claim(!mail->html.contains(QLatin1StringView("<script"), Qt::CaseInsensitive), "no script is kept");
    claim(mail->ownText.size() <= mail->fullText.size(), "what is set apart is no more than there was");
    claim(mail->contentHash.size() == 32, "a mail can be known again");
    return 0;
}
