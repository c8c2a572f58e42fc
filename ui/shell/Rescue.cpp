#include "shell/Rescue.h"
#include "desk/Backups.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace amends {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("Rescue", source);
}

void say(const Error& error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Amends"), sentence(error) + u'\n' + advice(error));
}

} // namespace

bool Rescue::offer(const Error& error)
{
    const QList<BackupFile> backups = error.problem == Problem::Damaged ? backupsClosed(m_dataDir) : QList<BackupFile>();
    if (backups.isEmpty()) {
        say(error);
        return false;
    }
    const BackupFile newest = *std::ranges::max_element(backups, {}, &BackupFile::at);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Amends"), sentence(error));
    //: %1 is a date and time
    box.setInformativeText(tr(QT_TRANSLATE_NOOP("Rescue", "There is a backup of %1. Putting it back keeps the damaged data "
                                                          "aside, so nothing is thrown away."))
                               .arg(formatWhen(newest.at)));
    QPushButton* restore =
        box.addButton(tr(QT_TRANSLATE_NOOP("Rescue", "Put the backup back")), QMessageBox::AcceptRole);
    box.addButton(tr(QT_TRANSLATE_NOOP("Rescue", "Close Amends")), QMessageBox::RejectRole);
    box.setDefaultButton(restore);
    box.exec();
    if (box.clickedButton() != restore)
        return false;
    const Result<BackupReport> restored = restoreClosed(m_dataDir, newest.file, m_now);
    if (!restored) {
        say(restored.error());
        return false;
    }
    QMessageBox::information(nullptr, QStringLiteral("Amends"),
                             //: %1 is a folder
                             tr(QT_TRANSLATE_NOOP("Rescue", "The backup is back. The damaged data is kept in %1."))
                                 .arg(QDir::toNativeSeparators(restored->keptAside)));
    return true;
}

} // namespace amends
