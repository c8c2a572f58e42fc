#pragma once
#include "desk/Async.h"

namespace amends {

/// Takes back the last everyday act of this run of the program: a new event that holds the inverse.
class Undo
{
public:
    virtual ~Undo() = default;
    /// The kind of event that undo() would take back, "" none.
    virtual QString next() const = 0;
    virtual Async<QString> undo() = 0;
};

} // namespace amends
