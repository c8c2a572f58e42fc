#pragma once
#include "domain/HouseText.h"
#include "domain/Result.h"
#include <QList>

namespace amends::templates {

/// The texts of a language that the program comes with, in their order, each body read and sound. An error carries the file.
Result<QList<HouseText>> shippedTexts(Language language);

/// A file of such texts (resources/templates/FORMAT.md), as the shop saves and brings in its own. BadInput with the title
/// of the one that is wrong in `place`, before the place in its body; NotRecognised where there is no text in it.
Result<QList<HouseText>> readTexts(const QByteArray& toml, const QString& file);
QByteArray writeTexts(const QList<HouseText>& texts);

} // namespace amends::templates
