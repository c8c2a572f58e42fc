#pragma once
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QWidget>

namespace amends {

/// A run of text as a widget drew it, in the coordinates of the widget looked at.
struct DrawnText
{
    QWidget* by = nullptr; ///< whose paintEvent drew it; of an item view the viewport
    QString text;
    QRectF where;
    QRectF room; ///< what is left of it by the painter's clip, the widget and the widgets around it
};

/// Paints a widget and its children onto nothing and keeps every text that is drawn: labels, buttons, tabs, headers, and what
/// delegates paint alike. It hears what is drawn, so a text that nobody draws is not in its list.
class TextRecorder : public QObject, public QPaintDevice
{
public:
    static QList<DrawnText> of(QWidget& root)
    {
        TextRecorder recorder(root);
        qApp->installEventFilter(&recorder);
        root.render(&recorder, QPoint(), QRegion(), QWidget::DrawChildren);
        return recorder.m_texts;
    }

    /// Where `widget` can be seen in `root`; endless in a direction in which it can be scrolled to.
    static QRectF roomOf(QWidget* widget, QWidget* root)
    {
        QRectF room(-endless, -endless, 2 * endless, 2 * endless);
        bool across = true; // an edge farther out does not matter to what can be scrolled
        bool down = true;
        for (QWidget* at = widget; at && (across || down); at = at == root ? nullptr : at->parentWidget()) {
            const QRectF own = QRectF(QPointF(at->mapTo(root, QPoint())), QSizeF(at->size()));
            const auto* area = qobject_cast<QAbstractScrollArea*>(at->parentWidget());
            const bool viewport = area && area->viewport() == at;
            if (viewport && qobject_cast<const QHeaderView*>(area)) // moves with its table
                if (const auto* table = qobject_cast<const QAbstractScrollArea*>(area->parentWidget()))
                    area = table;
            across = across && !(viewport && area->horizontalScrollBar()->maximum() > 0);
            down = down && !(viewport && area->verticalScrollBar()->maximum() > 0);
            if (across) {
                room.setLeft(qMax(room.left(), own.left()));
                room.setRight(qMin(room.right(), own.right()));
            }
            if (down) {
                room.setTop(qMax(room.top(), own.top()));
                room.setBottom(qMin(room.bottom(), own.bottom()));
            }
        }
        return room;
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_painting = static_cast<QWidget*>(watched);
        return false;
    }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const int dpi = qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch());
        switch (metric) {
        case PdmWidth: return m_root.width();
        case PdmHeight: return m_root.height();
        case PdmWidthMM: return qRound(m_root.width() * 25.4 / dpi);
        case PdmHeightMM: return qRound(m_root.height() * 25.4 / dpi);
        case PdmNumColors: return INT_MAX;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return dpi;
        }
    }

private:
    static constexpr double endless = 1e6;

    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(TextRecorder& recorder) : QPaintEngine(AllFeatures), m_recorder(recorder) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
        void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override { m_recorder.keep(*painter(), at, item); }

    private:
        TextRecorder& m_recorder;
    };

    explicit TextRecorder(QWidget& root) : m_root(root), m_engine(*this) {}

    void keep(QPainter& painter, QPointF at, const QTextItem& item)
    {
        const QString text = item.text();
        if (!m_painting || text.trimmed().isEmpty())
            return;
        const QFontMetricsF metrics(item.font());
        qsizetype blanks = 0; // a wrapped line's last blank hangs over the edge, unseen
        while (text.at(text.size() - 1 - blanks) == u' ')
            ++blanks;
        const QRectF ink = metrics.tightBoundingRect(text);
        if (ink.isEmpty())
            return; // marks of direction are text too
        const QRectF logical(at.x(), at.y() + ink.top(), item.width() - double(blanks) * metrics.horizontalAdvance(u' '), ink.height());
        QRectF room = roomOf(m_painting, &m_root);
        if (painter.hasClipping()) {
            // An edge of the widget is no edge to what can be scrolled; roomOf() knows which.
            const QRectF clip = painter.deviceTransform().mapRect(painter.clipBoundingRect());
            const QRectF own = QRectF(QPointF(m_painting->mapTo(&m_root, QPoint())), QSizeF(m_painting->size()));
            if (clip.left() > own.left() + 1)
                room.setLeft(qMax(room.left(), clip.left()));
            if (clip.right() < own.right() - 1)
                room.setRight(qMin(room.right(), clip.right()));
            if (clip.top() > own.top() + 1)
                room.setTop(qMax(room.top(), clip.top()));
            if (clip.bottom() < own.bottom() - 1)
                room.setBottom(qMin(room.bottom(), clip.bottom()));
        }
        m_texts.append({m_painting, text, painter.deviceTransform().mapRect(logical), room});
    }

    QWidget& m_root;
    mutable Engine m_engine;
    QPointer<QWidget> m_painting;
    QList<DrawnText> m_texts;
};

} // namespace amends
