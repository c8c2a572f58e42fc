#pragma once
#include "domain/Codes.h"
#include "shared/Theme.h"
#include <QLabel>

class QPainter;

namespace amends {

/// How a loyalty looks: word, shape and colours; never colour alone.
struct BadgeLook
{
    QString text;
    QLatin1StringView icon;
    Role ink = Role::Muted;
    Role paper = Role::Hover;
};

BadgeLook badgeOf(Loyalty loyalty);

/// How wide paintBadge() will be.
int badgeWidth(const BadgeLook& look, const QFont& font);
/// A pill at the left of `rect`, for delegates. `font` is the row's.
void paintBadge(QPainter* painter, const QRect& rect, const BadgeLook& look, const QFont& font);
/// One to three triangles, none for calm: the number says it, the colour repeats it. Returns the width used.
int paintHeat(QPainter* painter, const QRect& rect, Heat heat);

/// The pill as a widget, for panels.
class BadgeLabel : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeLabel(QWidget* parent = nullptr);
    void setBadge(const BadgeLook& look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BadgeLook m_look;
};

} // namespace amends
