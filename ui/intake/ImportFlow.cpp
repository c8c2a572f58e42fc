#include "intake/ImportFlow.h"
#include "intake/ImportDialog.h"
#include <QWidget>

namespace amends {

ImportFlow::ImportFlow(Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

void ImportFlow::choose()
{
    open({});
}

void ImportFlow::takePaths(const QStringList& paths)
{
    if (!paths.isEmpty())
        open(paths);
}

void ImportFlow::showEarlier()
{
    open({})->showEarlier();
}

ImportDialog* ImportFlow::open(const QStringList& paths)
{
    if (m_dialog) {
        m_dialog->addPaths(paths);
        return m_dialog;
    }
    m_dialog = new ImportDialog(m_desk, paths, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::imported, this, &ImportFlow::imported);
    m_dialog->open();
    return m_dialog;
}

} // namespace amends
