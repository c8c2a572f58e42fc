#include "language/PackFile.h"
#include <QDir>
#include <QFile>
#include <QResource>

// The macro behind it wants to stand outside every namespace.
static void openPacks()
{
    Q_INIT_RESOURCE(packs);
    Q_INIT_RESOURCE(models);
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

QByteArray embeddedModel(Language language)
{
    openPacks();
    const QResource model(QStringLiteral(":/language/") + code(language) + QStringLiteral("/paraphrases.model"));
    if (!model.isValid())
        return {};
    if (model.compressionAlgorithm() != QResource::NoCompression)
        return model.uncompressedData();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(model.data()), model.size());
}

Result<QList<PackFile>> embeddedPack(Language language)
{
    openPacks();
    return readPack(QStringLiteral(":/language/") + code(language));
}

} // namespace amends::language
