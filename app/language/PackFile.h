#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
#include <QByteArray>
#include <QList>

namespace amends::language {

/// One TOML file of a language's pack, as resources/language/FORMAT.md describes it.
struct PackFile
{
    QString name; ///< as it is told in errors
    QByteArray text;
};

/// The files of a folder like resources/language/fr, by name; NotFound where it holds none.
Result<QList<PackFile>> readPack(const QString& folder);
/// The files that are inside the program.
Result<QList<PackFile>> embeddedPack(Language language);
/// The bytes of a language's paraphrases.model inside the program, not copied; empty where there is none.
QByteArray embeddedModel(Language language);

} // namespace amends::language
