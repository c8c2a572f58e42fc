#pragma once
#include "desk/DeskContext.h"
#include "desk/Intake.h"
#include "shopdata/ShopFile.h"

namespace amends {

/// What a shop's file does not say and the shop does.
Result<shopdata::ReadOptions> readOptions(DeskContext& context, const std::optional<ColumnMapping>& mapping, bool useRemembered);

/// Reads the files on the calling (background) thread and files them on the writer, in transactions of at most 100 ms
/// tied together as a batch. A dry run does the same to a private copy of the database. Reported are the rows that were not
/// taken. A file of no use is one rejected record; where no file is of use, its error is the total's failure.
Result<ImportTotal> importShopFiles(DeskContext& context, const QStringList& files, const ShopOptions& options,
                                    const ImportWatch& watch);

} // namespace amends
