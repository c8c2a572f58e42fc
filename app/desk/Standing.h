#pragma once
#include "desk/DeskContext.h"
#include "desk/History.h"
#include "value/Loyalty.h"

namespace amends {

/// Where customers stand against this shop's others: loyalty and fifths of spend. The fifths are worked out from all
/// customers after an import and once a day, kept in the store, and held here. Private to app/desk; any thread.
class Standing
{
public:
    explicit Standing(DeskContext& context) : m_context(context) {}

    /// Loads the fifths as last worked out, and works them out again on the writer when that was not today.
    void keepCurrent();
    Done reload(store::Connection& db);
    /// Works them out again, after purchases came in.
    Async<void> refresh();

    /// Nothing where nothing was bought.
    Result<std::optional<LoyaltyReason>> loyaltyOf(store::Connection& db, CustomerId customer) const;
    /// 1 to 5; 0 for no spend.
    int spendFifth(const Money& net) const;

private:
    value::Fifths fifths() const;
    void hold(const value::Fifths& fifths);

    DeskContext& m_context;
    mutable std::mutex m_mutex;
    value::Fifths m_fifths;
};

} // namespace amends
