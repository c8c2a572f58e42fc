#include "desk/CustomerFinding.h"
#include "store/CustomerTable.h"

namespace amends {

Result<CustomerId> customerFor(Act& act, const NewComplaint& entered)
{
    if (entered.customer.isValid())
        return entered.customer;
    const QString name = entered.name.trimmed();
    const QString email = entered.email.trimmed().toLower();
    const QString phone = entered.phone.trimmed();
    store::CustomerTable customers(act.db);
    // Several with one number (a household's phone) are a question for the user, not a guess of ours.
    for (const auto& found : {email.isEmpty() ? QList<CustomerId>() : customers.byEmail(email),
                              phone.isEmpty() ? QList<CustomerId>() : customers.byPhone(phone)}) {
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->first();
    }
    if (name.isEmpty() && email.isEmpty() && phone.isEmpty())
        return CustomerId();
    Customer customer;
    customer.name = name.isEmpty() ? (email.isEmpty() ? phone : email) : name;
    if (!email.isEmpty())
        customer.emails.append(email);
    if (!phone.isEmpty())
        customer.phones.append(phone);
    customer.since = act.now.date();
    const auto added = customers.add(customer);
    if (added)
        act.changes.customers.insert(*added);
    return added;
}

} // namespace amends
