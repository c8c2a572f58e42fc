#include "desk/CustomerNumbers.h"

namespace amends {

namespace {

constexpr qsizetype kLongest = 18;

std::optional<quint64> valueOf(const QString& number)
{
    if (number.isEmpty() || number.size() > kLongest)
        return std::nullopt;
    quint64 value = 0;
    for (const QChar c : number) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + quint64(c.unicode() - u'0');
    }
    return value;
}

bool isPadded(const shopdata::NumberStyle& style)
{
    return style.zeros && style.width > 0;
}

} // namespace

void CustomerNumbers::add(const QString& system, const QString& number, CustomerId id)
{
    const auto value = valueOf(number);
    if (!value)
        return;
    System& known = m_systems[system];
    known.latest.add(number.size(), number.startsWith(u'0'));
    const auto there = known.byValue.find(*value);
    if (there == known.byValue.end())
        known.byValue.insert(*value, id);
    else if (*there != id)
        *there = {};
}

void CustomerNumbers::beginFile()
{
    for (System& system : m_systems)
        system.style = system.latest;
}

CustomerId CustomerNumbers::alike(const QString& system, const QString& number, const shopdata::NumberStyle& inFile) const
{
    const auto known = m_systems.constFind(system);
    const auto value = valueOf(number);
    if (known == m_systems.cend() || !value)
        return {};
    const bool lostZeros = isPadded(known->style) && !inFile.zeros && number.size() < known->style.width;
    const bool gainedZeros = isPadded(inFile) && !known->style.zeros && number.startsWith(u'0') && number.size() == inFile.width;
    return lostZeros || gainedZeros ? known->byValue.value(*value) : CustomerId();
}

} // namespace amends
