#pragma once
#include "desk/Async.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "desk/History.h"

namespace amends {

struct CustomerHit
{
    CustomerId id;
    QString name;
    QString detail;   ///< what matched: e-mail, phone, city, order number
    bool exact = false;
};

/// How much of a customer was written out.
struct CustomerExport
{
    int purchases = 0;
    int complaints = 0;
    int messages = 0;
    int attachments = 0;
};

/// Finding and keeping customers.
class Customers
{
public:
    virtual ~Customers() = default;
    /// Exact ones first: customer number, e-mail, phone, card, order number, name; then names by prefix, folded.
    virtual Async<QList<CustomerHit>> find(const QString& query, int limit) = 0;
    virtual Async<void> save(const Customer& customer) = 0;       ///< whole record; lists replace
    virtual Async<void> remember(CustomerId id, const QString& text) = 0;
    virtual Async<void> forget(CustomerId id, const QString& text) = 0;
    virtual Async<void> link(CustomerId a, CustomerId b, LinkKind kind) = 0;
    virtual Async<void> unlink(CustomerId a, CustomerId b) = 0;
    /// What is kept of her (CustomerExport.h tells what is not), into a new or empty folder: customer.json and her attachments. NotFound; Conflict where it holds something.
    virtual Async<CustomerExport> exportTo(CustomerId id, const QString& folder) = 0;
};

} // namespace amends
