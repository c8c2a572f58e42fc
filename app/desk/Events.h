#pragma once
#include "desk/DeskContext.h"
#include "domain/Complaint.h"

namespace amends {

/// Notes in the log what an act did to a complaint: a code or an id before and after, never a name or a text.
Done addEvent(Act& act, const Complaint& complaint, const QString& kind, const QString& before = {},
              const QString& after = {});
/// Of one that is not at hand. NotFound.
Done addEvent(Act& act, ComplaintId complaint, const QString& kind, const QString& before = {}, const QString& after = {});
/// The same of a customer.
Done addEvent(Act& act, CustomerId customer, const QString& kind, const QString& before = {}, const QString& after = {});

/// And of the shop as a whole. What it changes for the views, the caller says.
Done addEvent(Act& act, const QString& kind, const QString& before = {}, const QString& after = {});

/// "" for none.
template <class Tag> QString codeOf(Id<Tag> id)
{
    return id.isValid() ? QString::number(id.value()) : QString();
}
template <class E>
    requires std::is_enum_v<E>
QString codeOf(const std::optional<E>& value)
{
    return value ? QString(code(*value)) : QString();
}

} // namespace amends
