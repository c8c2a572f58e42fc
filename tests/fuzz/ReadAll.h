#pragma once
#include "Claim.h"
#include "shopdata/ShopFile.h"

/// Takes what a shop file gives and checks what must hold for any file.
class CheckingSink : public amends::shopdata::Sink
{
public:
    bool customer(const amends::shopdata::CustomerRecord&) override { return ++m_records < kMost; }
    bool order(const amends::shopdata::OrderRecord& record) override
    {
        claim(!record.identity.isEmpty(), "an order can be told from others");
        claim(record.lines.size() <= size_t(kMost), "an order has no more lines than the file");
        return ++m_records < kMost;
    }
    void rejected(const amends::shopdata::Rejection& rejection) override
    {
        claim(amends::shopdata::rejectionReasons().contains(rejection.reason), "a rejected row has a known reason");
    }
    bool progress(qint64 done, qint64 total) override
    {
        claim(done >= 0 && total >= 0, "progress is no negative number");
        return true;
    }

private:
    static constexpr int kMost = 1'000'000;
    int m_records = 0;
};

inline void readAll(const QString& path)
{
    using namespace amends::shopdata;
    ReadOptions options;
    options.currency = *amends::Currency::fromCode(QStringLiteral("EUR"));
    const auto shown = preview(path, options);
    CheckingSink sink;
    const auto total = read(path, options, sink);
    if (total)
        claim(total->rejected + total->ignored <= total->rows, "no more rows are left out than there are");
    if (shown && shown->refusal.isEmpty()) {
        // The mapping can be given back as it was shown.
        options.mapping = shown->mapping;
        CheckingSink again;
        (void)read(path, options, again);
    }
}
