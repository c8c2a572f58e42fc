#include "desk/Guarantee.h"

namespace amends {

GuaranteePosition guaranteeFor(const Shop&, const Complaint&, const std::optional<Purchase>&)
{
    return {};
}

} // namespace amends
