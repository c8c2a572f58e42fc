#pragma once
#include "desk/SavedViews.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace amends {

class Desk;
class ViewList;

/// Keeps the kept searches of a ViewList: reads them, counts them one after the other when something changed and the hand
/// rests, and does what is wished: keep, rename, move, remove.
class SavedViewShelf : public QObject
{
    Q_OBJECT
public:
    SavedViewShelf(Desk& desk, ViewList& list, QWidget* parent);

    /// Asks for a name and keeps the search under it; a name that is taken is said, and asked for again.
    void keep(const QString& search, std::optional<View> within);

signals:
    void failed(const amends::Error& error);

private:
    void load();
    void countNext();
    void askName(SavedView view, const QString& label);
    void save(const SavedView& view);
    void move(const SavedView& view, int by);

    Desk& m_desk;
    ViewList& m_list;
    QWidget* m_window;
    QList<SavedView> m_views;
    QList<SavedView> m_toCount;
    bool m_counting = false;
    SavedViewId m_chooseThen;
    QTimer m_rest;
    QElapsedTimer m_counted;
};

} // namespace amends
