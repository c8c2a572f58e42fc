#include "Claim.h"
#include "mail/QuotedText.h"

using namespace amends::mail;

namespace {

qsizetype letters(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

} // namespace

/// Any text as a mail's body, to be parted into own words, quotes and signature.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const PartedText parted = setQuotesApart(text);
    claim(parted.own.isEmpty() == text.trimmed().isEmpty(), "something own remains where there is anything");
    claim(letters(parted.own) + letters(parted.quoted) + letters(parted.signature) == letters(text),
          "nothing is lost and nothing said twice");
    return 0;
}
