#pragma once
#include "domain/Result.h"

namespace amends::store {

/// Gives a database whose first page or table of contents is damaged a new one, in place: definitions are gathered from the
/// pages they are found on, those missing are taken from where a new shop's file has them. The pages with the rows stay as
/// they are. Damaged where nothing was found.
Done carveSchema(const QString& file);

} // namespace amends::store
