#include "desk/Changes.h"

namespace amends {

void ChangeSet::unite(const ChangeSet& other)
{
    complaints.unite(other.complaints);
    customers.unite(other.customers);
    shop = shop || other.shop;
    everything = everything || other.everything;
}

void Changes::post(const ChangeSet& set)
{
    if (set.isEmpty())
        return;
    QMetaObject::invokeMethod(this, [this, set] { emit changed(set); }, Qt::QueuedConnection);
}

} // namespace amends
