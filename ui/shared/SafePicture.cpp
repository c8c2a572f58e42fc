#include "shared/SafePicture.h"
#include <QFile>
#include <QImageReader>
#include <algorithm>

namespace amends {

QImage readPicture(QIODevice& device, QSize most)
{
    static constexpr const char* kinds[] = {"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    const QByteArray kind = QImageReader::imageFormat(&device);
    if (!std::ranges::any_of(kinds, [&](const char* k) { return kind == k; }))
        return {};
    QImageReader reader(&device, kind);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height()))
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

QImage readPicture(const QString& file, QSize most)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? readPicture(device, most) : QImage();
}

} // namespace amends
