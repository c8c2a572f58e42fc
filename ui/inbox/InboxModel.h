#pragma once
#include "desk/Changes.h"
#include "desk/Inbox.h"
#include "domain/Clock.h"
#include <QAbstractTableModel>
#include <QTimer>
#include <optional>
#include <vector>

namespace amends {

/// The rows of one list of the inbox. It knows how long the list is and holds one contiguous window of rows around what
/// was asked for last; other rows are placeholders until they are read. When something changes it opens the list anew and
/// turns the difference into single row moves, so that selection and scroll place stay. It makes no words: InboxPhrases does.
class InboxModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole, ///< qint64 of the ComplaintId, 0 for a placeholder
        RowRole,               ///< const InboxRow* as void*, null for a placeholder; valid until control returns
        HiddenRole,            ///< bool: values are hidden from the screen
    };

    InboxModel(Inbox& inbox, Changes& changes, const Clock& clock, QObject* parent = nullptr);

    void open(const InboxQuery& query);
    const InboxQuery& query() const { return m_query; }
    bool isCapped() const { return m_list.capped; }
    bool isLoading() const { return m_opening; }
    const Clock& clock() const { return m_clock; }
    void setValuesHidden(bool hidden);

    /// The row, null while it is a placeholder.
    const InboxRow* at(int row) const;
    ComplaintId idAt(int row) const;
    /// Where a complaint stands among the rows held, -1 elsewhere.
    int heldRowOf(ComplaintId id) const;
    /// Reads the rows around `row` if they are not held.
    void fetchAround(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// The list is there: the one asked for by open() (`fresh`, after a reset), or the same read again.
    void opened(bool fresh);
    void failed(const amends::Error& error) const;

private:
    void refresh();
    void read(const InboxList& list, int first, int count, bool fresh);
    void take(const InboxList& list, InboxSlice slice, bool fresh);
    void replaceWindow(InboxSlice slice);
    void merge(const InboxList& list, InboxSlice slice);
    void insertHeld(int at, InboxRow row);
    void removeHeld(int at);
    void changeTail(int count);
    void readWanted();

    Inbox& m_inbox;
    const Clock& m_clock;
    InboxQuery m_query;
    InboxList m_list;
    int m_count = 0;              ///< rows the views know of
    int m_first = 0;              ///< of the window
    std::vector<InboxRow> m_rows; ///< the window
    bool m_opening = false;
    bool m_seen = false;          ///< a first list was shown
    bool m_hidden = false;
    quint64 m_round = 0;          ///< rises with each open and refresh: a late answer is dropped
    QFuture<Result<InboxList>> m_pendingList;
    QFuture<Result<InboxSlice>> m_pendingRows;
    QTimer m_changed;
    QTimer m_minute;
    mutable QTimer m_wantTimer;
    mutable int m_wanted = -1;
};

} // namespace amends
