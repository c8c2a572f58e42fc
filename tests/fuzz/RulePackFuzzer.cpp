#include "Claim.h"
#include "language/Checker.h"

using namespace amends;
using namespace amends::language;

/// Any bytes as a file of a rule pack, and if it is one, a reply checked by it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const PackFile file{QStringLiteral("rules.toml"), QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))};
    const auto checker = Checker::fromFiles(Language::English, {file});
    if (!checker) {
        claim(!checker.error().file.isEmpty(), "an error names its file");
        return 0;
    }
    const QString reply = QStringLiteral("Dear Madam,\nyou did not follow the washing instructions, it is your own fault. "
                                         "We can't do anything. I'll call you tomorrow at 10.\nKind regards");
    for (const Finding& finding : checker->check(reply).findings)
        claim(finding.range.start >= 0 && finding.range.start < finding.range.end && finding.range.end <= reply.size(),
              "a finding lies within the reply");
    return 0;
}
