#pragma once
#include "domain/Codes.h"
#include "domain/Ids.h"
#include <QString>

namespace amends {

/// A search somebody keeps under a name of its own, beside the lists of the inbox.
struct SavedView
{
    SavedViewId id;
    QString name;
    QString search;             ///< as typed, operators and all
    std::optional<View> within; ///< a list it looks in only; none: everywhere

    bool operator==(const SavedView&) const = default;
};

} // namespace amends
