#pragma once
#include "shared/Theme.h"
#include <QIcon>

namespace amends {

/// A line icon of resources/icons, by its file name without ".svg" ("search", "mail", "reply", …). It is tinted when
/// it is painted, so it follows the theme by itself; disabled ones are pale. An unknown name is an empty icon.
QIcon icon(QLatin1StringView name, Role role = Role::Text);
/// The same as a pixmap of `size` device-independent pixels, for delegates and labels.
QPixmap iconPixmap(QLatin1StringView name, int size, qreal devicePixelRatio, Role role = Role::Text);

} // namespace amends
