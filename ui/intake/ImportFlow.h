#pragma once
#include "desk/Intake.h"
#include <QObject>
#include <QPointer>

class QWidget;

namespace amends {

class Desk;
class ImportDialog;

/// The ways in: by menu, or dropped on the window. All lead to one ImportDialog; what comes while it is open joins it.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    ImportFlow(Desk& desk, QWidget* window);

    /// Opens the dialog, which says where files may come from.
    void choose();
    void takePaths(const QStringList& paths);
    void showEarlier();

signals:
    void imported(const amends::ImportTotal& total);

private:
    ImportDialog* open(const QStringList& paths);

    Desk& m_desk;
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace amends
