#pragma once
#include <QLabel>

namespace amends {

/// A label of plain text that wraps and can be selected. It is as wide as there is room and lays its text out for that
/// width alone; a QLabel that wraps does so half a dozen times to find a shape it would like better.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace amends
