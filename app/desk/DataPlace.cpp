#include "desk/DataPlace.h"
#include "domain/WholeFile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace amends {

namespace {

QString noteFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/amends/data-folder.txt");
}

} // namespace

QString chosenDataDir()
{
    QFile file(noteFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readLine()).trimmed();
}

Done chooseDataDir(const QString& dir)
{
    const QString note = noteFile();
    if (dir.isEmpty()) {
        if (QFile::exists(note) && !QFile::remove(note))
            return failure(Problem::ReadOnly, {}, note);
        return {};
    }
    if (!QDir().mkpath(QFileInfo(note).path()))
        return failure(Problem::ReadOnly, {}, note);
    return writeWholeFile(note, QDir(dir).absolutePath().toUtf8() + '\n');
}

} // namespace amends
