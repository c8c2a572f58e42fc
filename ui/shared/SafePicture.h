#pragma once
#include <QImage>
#include <QString>

class QIODevice;

namespace amends {

/// A picture from outside, at most `most` in size. Only kinds that hold nothing but points are read (PNG, JPEG,
/// GIF, WebP, BMP), whatever the name says: a drawing such as SVG may name files elsewhere. Null where it is none of them.
QImage readPicture(QIODevice& device, QSize most);
QImage readPicture(const QString& file, QSize most);

} // namespace amends
