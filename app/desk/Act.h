#pragma once
#include "desk/Changes.h"
#include "desk/UndoStack.h"
#include <QDateTime>
#include <memory>

namespace amends {

namespace store {
class Connection;
class Transaction;
}

/// One write transaction on its way: what it changes is told to the views after the commit, and what it offers to take
/// back goes on the undo stack. Errors returned by the job roll all of it back.
struct Act
{
    store::Connection& db;
    QDateTime now;
    StaffId by;
    ChangeSet changes;
    std::optional<UndoStep> undo;
    std::shared_ptr<store::Transaction> transaction = {}; ///< DeskContext's
    QStringList obsolete = {}; ///< files that go after the commit: until then they are what the rows say
};

} // namespace amends
