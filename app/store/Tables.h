#pragma once
#include "store/ApprovalTable.h"
#include "store/AttachmentTable.h"
#include "store/BatchTable.h"
#include "store/ComplaintTable.h"
#include "store/CustomerTable.h"
#include "store/DraftTable.h"
#include "store/EventTable.h"
#include "store/InboxTable.h"
#include "store/MessageTable.h"
#include "store/PromiseTable.h"
#include "store/PurchaseTable.h"
#include "store/SearchIndex.h"
#include "store/ShopTable.h"
#include "store/SpendTable.h"
#include "store/Statement.h"
#include "store/Transaction.h"

namespace amends::store {

/// All gateways over one connection, for a use case that needs several. It holds nothing of its own.
struct Tables
{
    explicit Tables(Connection& db)
        : shop(db), customers(db), purchases(db), spend(db), complaints(db), inbox(db), messages(db), attachments(db),
          drafts(db), events(db), promises(db), approvals(db), batches(db), search(db)
    {
    }

    ShopTable shop;
    CustomerTable customers;
    PurchaseTable purchases;
    SpendTable spend;
    ComplaintTable complaints;
    InboxTable inbox;
    MessageTable messages;
    AttachmentTable attachments;
    DraftTable drafts;
    EventTable events;
    PromiseTable promises;
    ApprovalTable approvals;
    BatchTable batches;
    SearchIndex search;
};

} // namespace amends::store
