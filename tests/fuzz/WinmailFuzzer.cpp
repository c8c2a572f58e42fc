#include "Claim.h"
#include "mail/Limits.h"
#include "mail/Rtf.h"
#include "mail/Tnef.h"

using namespace amends::mail;

/// Any bytes as a winmail.dat; what does not begin like one as the packed text that stands in one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto content = readTnef(bytes)) {
        claim(content->attachments.size() <= maxAttachments + 1, "attachments are bounded");
        return 0;
    }
    const QByteArray rtf = decompressRtf(bytes);
    claim(rtf.size() <= maxTextBytes, "an unpacked text is bounded");
    (void)rtfToText(rtf.isEmpty() ? bytes : rtf);
    return 0;
}
