#pragma once
#include <QFont>
#include <QStaticText>
#include <QString>

class QPainter;

namespace amends {

// Lines of a list, shaped once and then measured and painted as often as the list is. A QPainter or a style shapes a text
// anew each time it is asked how wide it is, and again when it is painted: most of what a list costs. Kept for the texts
// painted last, not for ever.

int shapedWidth(const QString& text, const QFont& font);
/// One line in the painter's font and pen, at the middle of the room's height.
void drawShaped(QPainter* painter, int x, const QRect& room, const QString& text);
/// The same, cut with an ellipsis where the room is too narrow. Gives the width of what was drawn.
int drawElided(QPainter* painter, const QRect& room, const QString& text, bool atRight = false);

} // namespace amends
