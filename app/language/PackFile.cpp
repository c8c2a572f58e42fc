#include "language/PackFile.h"
#include <QDir>
#include <QFile>

// The macro behind it wants to stand outside every namespace.
static void openPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace amends::language {

Result<QList<PackFile>> readPack(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(Problem::NotFound, QStringLiteral("no rule pack"), folder);
    QList<PackFile> files;
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Problem::Unreadable, file.errorString(), file.fileName());
        files.append({file.fileName(), file.readAll()});
    }
    return files;
}

Result<QList<PackFile>> embeddedPack(Language language)
{
    openPacks();
    return readPack(QStringLiteral(":/language/") + code(language));
}

} // namespace amends::language
