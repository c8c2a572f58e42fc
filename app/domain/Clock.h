#pragma once
#include <QDateTime>

namespace amends {

/// The time, as something that can be handed in. Tests hand in a fixed one.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    virtual QDateTime now() const = 0;
};

} // namespace amends
