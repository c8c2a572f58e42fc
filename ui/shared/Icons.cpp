#include "shared/Icons.h"
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace amends {

namespace {

// The sizes resources/icons/Icons.cmake renders.
constexpr int rendered[] = {16, 24, 32, 48, 72};

QPixmap tinted(const QString& name, QSize size, const QColor& ink)
{
    if (size.isEmpty())
        return {};
    const QString key = QStringLiteral("amends-icon:%1:%2:%3").arg(name, ink.name(QColor::HexArgb)).arg(size.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int wanted = qMin(size.width(), size.height());
    int from = rendered[std::size(rendered) - 1];
    for (const int each : rendered) {
        if (each >= wanted) {
            from = each;
            break;
        }
    }
    QImage image(QStringLiteral(":/icons/%1-%2.png").arg(name).arg(from));
    if (image.isNull())
        return {};
    if (from != wanted)
        image = image.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), ink);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks the colour up when it paints, so that a change of theme needs no new icons.
class TintEngine : public QIconEngine
{
public:
    TintEngine(const QString& name, Role role) : m_name(name), m_role(role) {}

    QIconEngine* clone() const override { return new TintEngine(m_name, m_role); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QColor ink = colour(m_role);
        if (mode == QIcon::Disabled)
            ink.setAlpha(110);
        return tinted(m_name, size, ink);
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, pixmap(QSize(side, side) * ratio, mode, state));
    }

private:
    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(QLatin1StringView name, Role role)
{
    return QIcon(new TintEngine(name, role));
}

QPixmap iconPixmap(QLatin1StringView name, int size, qreal devicePixelRatio, Role role)
{
    QPixmap pixmap = tinted(name, QSize(size, size) * devicePixelRatio, colour(role));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace amends
