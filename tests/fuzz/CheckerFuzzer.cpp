#include "Claim.h"
#include "language/Checker.h"
#include "language/Reader.h"
#include <array>

using namespace amends;
using namespace amends::language;

namespace {

const Checker& checkerOf(size_t language)
{
    static const auto all = [] {
        std::array<std::optional<Checker>, 4> checkers;
        for (size_t i = 0; i < checkers.size(); ++i) {
            auto loaded = Checker::load(Language(i));
            claim(loaded.has_value(), "the program's own packs load");
            checkers[i] = *loaded;
        }
        return checkers;
    }();
    return *all[language % all.size()];
}

} // namespace

/// Any text as a reply and as a customer's message; the first byte picks the language.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto reader = Reader::load();
    claim(reader.has_value(), "the program's own packs load");
    if (size < 1)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const auto within = [&](const TextRange& range) {
        claim(range.start >= 0 && range.start <= range.end && range.end <= text.size(), "a range lies within the text");
    };
    qsizetype last = 0;
    for (const Finding& finding : checkerOf(data[0]).check(text).findings) {
        within(finding.range);
        claim(finding.range.start >= last, "findings stand in the text's order");
        last = finding.range.start;
    }
    for (const Evidence& evidence : reader->read(text).evidence)
        within(evidence.range);
    return 0;
}
