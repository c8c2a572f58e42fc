#pragma once
#include <QLabel>

namespace amends {

/// One line of text that ends in "…" where it does not fit, and then shows the whole in its tool tip: no word is lost
/// silently. Screen readers hear the whole text. It does not wrap: use QLabel for that.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    QString fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_full;
};

} // namespace amends
