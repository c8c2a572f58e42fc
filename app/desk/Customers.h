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

/// What went when a customer was erased, and what the desk cannot reach.
struct CustomerErasure
{
    int purchases = 0;  ///< that are nobody's now
    int complaints = 0; ///< that lost their words
    int messages = 0;
    int copies = 0;     ///< backups and copies put aside, made before, that still hold her
    bool scoured = true; ///< false: the file could not be written anew, and may keep some erased letters until scour()
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
    /// Who she was and what was said, for good (store/CustomerErasure.h tells what stays): nothing before it can be undone any more
    /// either. NotFound; Conflict with the numbers of her open complaints as detail. Slow in a large shop: the file is written anew.
    virtual Async<CustomerErasure> erase(CustomerId id) = 0;
    /// Writes the file anew, so that no erased letter is left in it. Locked while another program is at work in it.
    virtual Async<void> scour() = 0;
};

} // namespace amends
