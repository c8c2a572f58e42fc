#pragma once
#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;
class QMainWindow;

namespace amends {

/// Everything the window can do by menu or key, from one table: name, icon, shortcut, menu. Words follow the language. What
/// an action does is connected by MainWindow.
class MainActions : public QObject
{
    Q_OBJECT
public:
    enum Which {
        Import, EarlierImports, Backup, Restore, Settings, Quit,
        Undo,
        NewComplaint, Search, KeepSearch, Reply, Acknowledge, Note, PromiseByHand, PromiseBoard, Gesture, GestureLedger, Changed, AfterCare,
        HideValues, FoldList, FoldCustomer, NextPane,
        Keys, About,
        Count
    };

    explicit MainActions(QMainWindow* window);

    QAction* operator[](Which which) const { return m_actions[which]; }
    QMenu* complaintMenu() const { return m_complaintMenu; }
    void setUndo(const QString& eventKind);
    void retranslate();

private:
    QAction* m_actions[Count] = {};
    QMenu* m_menus[5] = {};
    QMenu* m_complaintMenu = nullptr;
    QString m_undoKind;
};

} // namespace amends
