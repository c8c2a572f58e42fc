#pragma once
#include "domain/Ids.h"
#include "domain/Result.h"
#include <QObject>
#include <QSet>

namespace amends {

/// What a use case, an undo or another process changed. `everything`: too much to list, read all again.
struct ChangeSet
{
    QSet<ComplaintId> complaints;
    QSet<CustomerId> customers;
    bool shop = false;       ///< shop, staff and who is at the desk, settings, house style, set-aside list
    bool everything = false;

    bool isEmpty() const { return complaints.isEmpty() && customers.isEmpty() && !shop && !everything; }
    void unite(const ChangeSet& other);
};

/// The hub that tells the views. It lives on the thread that opened the desk; signals are emitted there.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// From any thread.
    void post(const ChangeSet& set);

signals:
    void changed(const amends::ChangeSet& set);
    /// Something can be undone (or no longer): the sentence's event kind, "" for nothing.
    void undoChanged(const QString& eventKind);
    /// Writing failed or works again: views keep their text and show or hide the banner.
    void trouble(const amends::Error& error);
    void troubleOver();
};

} // namespace amends
