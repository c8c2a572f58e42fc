#pragma once
#include <QHash>
#include <QtGlobal>
#include <compare>

namespace amends {

/// A row id that cannot be mistaken for another table's. 0 is "none".
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0) { return ::qHash(id.value(), seed); }

using CustomerId = Id<struct CustomerTag>;
using PurchaseId = Id<struct PurchaseTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;
using ComplaintId = Id<struct ComplaintTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using StaffId = Id<struct StaffTag>;
using EventId = Id<struct EventTag>;
using BatchId = Id<struct BatchTag>;
using PromiseId = Id<struct PromiseTag>;
using SavedViewId = Id<struct SavedViewTag>;
using SecondReadingId = Id<struct SecondReadingTag>;
using RemarkId = Id<struct RemarkTag>;

} // namespace amends
