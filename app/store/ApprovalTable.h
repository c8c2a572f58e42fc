#pragma once
#include "domain/Complaint.h"
#include "store/Connection.h"

namespace amends::store {

/// A finding that was set aside: always, or in the reply of one complaint.
struct ApprovalRow
{
    QString key;
    QString rule;
    QString words;
    QString reason;
    ComplaintId complaint; ///< invalid: always
    QDateTime at;

    bool operator==(const ApprovalRow&) const = default;
};

/// The list of what was set aside.
class ApprovalTable
{
public:
    explicit ApprovalTable(Connection& db) : m_db(db) {}

    Done add(const ApprovalRow& row); ///< again replaces
    Done remove(const QString& key, ComplaintId complaint);
    Result<QList<ApprovalRow>> all(); ///< newest first
    /// The keys that count in a complaint's reply.
    Result<QStringList> keysFor(ComplaintId complaint);

private:
    Connection& m_db;
};

} // namespace amends::store
