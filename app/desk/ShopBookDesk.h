#pragma once
#include "desk/ShopBook.h"
#include <memory>

namespace amends {

class DeskContext;

std::unique_ptr<ShopBook> makeShopBook(DeskContext& context);

} // namespace amends
