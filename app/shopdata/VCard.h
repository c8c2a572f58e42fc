#pragma once
#include "shopdata/ShopFile.h"

namespace amends::shopdata {

/// Address books as vCard 2.1, 3.0 and 4.0, in any charset: names, companies, e-mails, phones, the first address.
/// Photos, keys and notes are passed over. A card without name, e-mail and phone is reported as ignored.
bool isVCard(const QString& file);
Result<Preview> previewVCard(const QString& file, const ReadOptions& options);
Result<ReadTotal> readVCard(const QString& file, Sink& sink);

} // namespace amends::shopdata
