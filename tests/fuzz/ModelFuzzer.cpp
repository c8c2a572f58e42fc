#include "Claim.h"
#include "language/Assemble.h"
#include "language/Classifier.h"
#include "language/PackFile.h"

using namespace amends;
using namespace amends::language;

/// Any bytes as a learnt model with a checksum that agrees, and if it is one, a paragraph judged by it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const auto book = RuleBook::build(Language::English, *embeddedPack(Language::English));
    const auto model = Classifier::read(**book, sealed(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))));
    if (!model) {
        claim(!model.error().file.isEmpty(), "an error names its file");
        return 0;
    }
    const QString reply = QStringLiteral("You would have seen that on the label, had you looked. I will call you tomorrow at 10.");
    const ParagraphResult result = judge(**book, model->get(), reply);
    for (const Judgement& said : result.learned)
        claim(said.words.start >= 0 && said.words.start < said.words.end && said.words.end <= reply.size(), "what it says lies within the reply");
    return 0;
}
