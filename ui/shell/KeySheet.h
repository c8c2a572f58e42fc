#pragma once
#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace amends {

/// One key and what it does.
struct KeyLine
{
    QString place; ///< the menu or part of the window it belongs to
    QString keys;
    QString text;
};

/// Every key of a window, read from its own actions, shortcuts and buttons: what is not there cannot be listed.
QList<KeyLine> keysOf(const QWidget* window);

/// The keys, to look one up: grouped by place, narrowed by typing.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QList<KeyLine>& keys, QWidget* parent);

private:
    void narrow(const QString& typed);

    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_nothing;
};

} // namespace amends
