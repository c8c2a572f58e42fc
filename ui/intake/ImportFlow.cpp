#include "intake/ImportFlow.h"
#include "desk/Desk.h"
#include "intake/ImportDialog.h"
#include "shared/Dialogs.h"
#include "shared/Later.h"
#include <QFileInfo>
#include <QWidget>

namespace amends {

ImportFlow::ImportFlow(Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

void ImportFlow::chooseMail()
{
    dialogs::openFiles(m_window, tr("Bring in e-mail"), tr("E-mail (*.eml *.mbox *.mbx);;All files (*)"),
                       [this](const QStringList& paths) { open(paths, {}); });
}

void ImportFlow::chooseMailFolder()
{
    dialogs::openFolder(m_window, tr("Bring in a folder of e-mail"), [this](const QStringList& paths) { open(paths, {}); });
}

void ImportFlow::chooseShop()
{
    dialogs::openFiles(m_window, tr("Bring in customers and orders"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                       [this](const QStringList& paths) { open({}, paths); });
}

void ImportFlow::takePaths(const QStringList& paths)
{
    sort(paths, {}, {});
}

void ImportFlow::sort(QStringList waiting, QStringList mail, QStringList shop)
{
    while (!waiting.isEmpty() && QFileInfo(waiting.first()).isDir())
        mail << waiting.takeFirst();
    if (waiting.isEmpty()) {
        open(mail, shop);
        return;
    }
    const QString path = waiting.takeFirst();
    later(m_desk.intake().looksLikeMail(path), this, [=, this](bool isMail) mutable {
        (isMail ? mail : shop) << path;
        sort(waiting, mail, shop);
    });
}

void ImportFlow::open(const QStringList& mail, const QStringList& shop)
{
    if (mail.isEmpty() && shop.isEmpty())
        return;
    const bool mailFirst = !mail.isEmpty();
    auto* dialog = new ImportDialog(m_desk, mailFirst ? ImportDialog::Kind::Mail : ImportDialog::Kind::Shop,
                                    mailFirst ? mail : shop, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ImportFlow::imported);
    if (mailFirst && !shop.isEmpty())
        connect(dialog, &QDialog::finished, this, [this, shop] { open({}, shop); });
    dialog->open();
}

} // namespace amends
