#include "desk/DataPlace.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
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
    QSaveFile file(note);
    if (!QDir().mkpath(QFileInfo(note).path()) || !file.open(QIODevice::WriteOnly))
        return failure(Problem::ReadOnly, file.errorString(), note);
    file.write(QDir(dir).absolutePath().toUtf8() + '\n');
    if (!file.commit())
        return failure(Problem::ReadOnly, file.errorString(), note);
    return {};
}

} // namespace amends
