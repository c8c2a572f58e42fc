#pragma once
#include "desk/Inbox.h"
#include "desk/SavedViews.h"
#include <QListWidget>

namespace amends {

/// The lists of the inbox with how many wait in each, and below them the searches somebody kept. Shows and chooses; views and
/// counts are handed in, and what is wished for a kept search is told.
class ViewList : public QListWidget
{
    Q_OBJECT
public:
    explicit ViewList(QWidget* parent = nullptr);

    View view() const; ///< of a kept search: the list it looks in
    std::optional<SavedView> saved() const;
    void choose(View view);
    void choose(SavedViewId id);
    void setCounts(const QHash<View, int>& counts);
    /// Keeps the chosen one chosen; when that one is gone, the first of the lists is.
    void setSaved(const QList<SavedView>& views);
    void setSavedCount(SavedViewId id, const SavedViewCount& count);
    void fillMenu(QMenu* menu);
    /// The width at which no name of the program's own is cut.
    QSize sizeHint() const override;

signals:
    void viewChosen(amends::View view);
    void savedViewChosen(const amends::SavedView& view);
    void renameRequested(const amends::SavedView& view);
    void removeRequested(const amends::SavedView& view);
    void moveRequested(const amends::SavedView& view, int by); ///< -1 up, 1 down

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tellChosen(int row);
    void addSaved(const SavedView& view);
    void showCounts();
    void retranslate();

    QHash<View, int> m_counts;
    QList<SavedView> m_saved;
    QHash<SavedViewId, SavedViewCount> m_savedCounts;
};

} // namespace amends
