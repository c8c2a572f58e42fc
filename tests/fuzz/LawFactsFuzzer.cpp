#include "Claim.h"
#include "law/FactReader.h"
#include "law/Guard.h"

using namespace amends;
using namespace amends::law;

/// Any bytes as a country's facts, and if they are, a case answered from them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto facts = FactReader(QStringLiteral("be.toml")).read(text);
    if (!facts) {
        claim(!facts.error().file.isEmpty(), "an error names its file");
        return 0;
    }
    LawCase what;
    what.country = facts->country;
    what.purchased = QDate(2025, 1, 31);
    what.delivered = QDate(2025, 2, 28);
    what.complained = QDate(2026, 2, 28);
    what.repairs = {{QDate(2025, 5, 1), QDate(2025, 5, 2), QDate(2025, 6, 2)}};
    what.withdrawalInformed = false;
    for (const Goods goods : {Goods::New, Goods::Used, Goods::Digital}) {
        what.goods = goods;
        const Guard guard(*facts, *facts, what);
        (void)guard.answer();
        (void)guard.forbidden();
    }
    return 0;
}
