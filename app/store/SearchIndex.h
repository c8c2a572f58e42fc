#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// A search in complaints. Everything given must hold; words match by their beginning, from two letters.
struct SearchRequest
{
    QString text;                    ///< in number, order number, customer, subject, messages
    QString from;                    ///< in customer name, e-mail, sender
    QString order;                   ///< in the order number
    std::optional<Status> status;
    std::optional<Channel> channel;
    std::optional<View> view;        ///< a status' own view, or All
    QDateTime before;                ///< received before, invalid: any
    QDateTime after;                 ///< received at or after
    StaffId handler;
    int cap = 1000;                  ///< stops counting there
};

struct SearchHits
{
    QList<ComplaintId> ids;          ///< newest first
    bool capped = false;
};

/// The full-text index: one folded document a complaint. Kept by reindex() in the transaction that changes what it says.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& db) : m_db(db) {}

    /// After any change to a complaint's number, subject, customer, purchase or messages. A complaint that is gone leaves.
    Done reindex(ComplaintId id);
    Done reindexCustomer(CustomerId id); ///< all her complaints, after her name or addresses changed
    Done rebuild();                      ///< all of it, from the rows
    /// Damaged when index and documents differ.
    Done check();

    Result<SearchHits> find(const SearchRequest& request);
    /// The full-text expression of a request, "" where it has no words. For the tests and the curious.
    static QString expression(const SearchRequest& request);

private:
    Connection& m_db;
};

} // namespace amends::store
