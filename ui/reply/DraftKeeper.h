#pragma once
#include "desk/Drafting.h"
#include <QHash>
#include <QTimer>
#include <functional>

namespace amends {

/// Keeps every letter of the replies being written: at most a second after a key it is on its way to the disk, one save at
/// a time for each complaint, in order. What could not be saved stays here and is tried again; opening that complaint
/// again gives it back. It knows no widget.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(Drafting& drafting, QObject* parent = nullptr);

    /// Answers with loaded(). What is not on disk yet wins over what is.
    void open(ComplaintId id);
    void edited(ComplaintId id, const QString& text, std::optional<Language> language);
    /// The next save of it keeps a version.
    void keepVersion(ComplaintId id);
    void saveNow();
    /// Calls back with the revision on disk, once all that was typed is there. Not called when saving fails.
    void whenSaved(ComplaintId id, std::function<void(qint64 revision)> then);
    /// It was sent: nothing is left to write, the next open() reads from the disk.
    void forget(ComplaintId id);
    /// Whether a draft of this revision is news, and nothing unsaved stands against it.
    bool wouldTake(const Draft& draft) const;
    bool isSaved(ComplaintId id) const;
    /// After conflicted(): whose text stays. The other one is kept as a version.
    void keepMine(ComplaintId id, const Draft& theirs);
    void takeTheirs(const Draft& theirs);
    /// Blocks until all is on disk: for closing only.
    bool finish();

signals:
    void loaded(const amends::Draft& draft);
    void saving(amends::ComplaintId id);
    void saved(amends::ComplaintId id);
    void failed(const amends::Error& error);
    void conflicted(const amends::Draft& theirs);

private:
    struct Sheet
    {
        Draft draft;
        bool dirty = false;
        bool saving = false;
        bool keep = false;
        bool blocked = false;   ///< waits for the answer to a conflict
        Async<qint64> running;
        QList<std::function<void(qint64)>> waiting;
    };

    void save(ComplaintId id);
    void saveFailed(ComplaintId id, const Error& error);
    void resolve(ComplaintId id);

    Drafting& m_drafting;
    QHash<ComplaintId, Sheet> m_sheets;
    QTimer m_pause;
    QTimer m_retry;
};

} // namespace amends
