#pragma once
#include "domain/Ids.h"
#include "shopdata/Records.h"
#include <QHash>

namespace amends {

/// Customer numbers of other systems by their value, for those that lost or gained zeros in front on their way through a
/// spreadsheet: "3" and "00003". Where a system writes all its numbers with zeros to one length and the file none, or the
/// other way about, the two can only mean the same; everywhere else they may be two customers, and stay so.
class CustomerNumbers
{
public:
    void add(const QString& system, const QString& number, CustomerId id);
    /// How a system writes its numbers is judged by those known before the file: its own would muddle that.
    void beginFile();
    /// The customer whose number is this one but for zeros in front; invalid where that is not sure.
    CustomerId alike(const QString& system, const QString& number, const shopdata::NumberStyle& inFile) const;

private:
    struct System
    {
        QHash<quint64, CustomerId> byValue; ///< invalid: two customers
        shopdata::NumberStyle style; ///< at the beginning of the file
        shopdata::NumberStyle latest;
    };
    QHash<QString, System> m_systems;
};

} // namespace amends
