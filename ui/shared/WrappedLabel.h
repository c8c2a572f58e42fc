#pragma once
#include <QHash>
#include <QLabel>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace amends {

/// A label of plain text that wraps and can be selected. It is as wide as there is room, and shapes its text once for the
/// width it gets: a QLabel that can be selected does so a dozen times before it is on screen, which for a long letter is
/// most of what opening a complaint costs. It becomes such a QLabel when the mouse first takes hold of it.
class WrappedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    int heightOf(int width) const;
    void layOut(int width) const;

    // Of which text and font what follows is; it is made anew when they changed.
    mutable QString m_text;
    mutable QFont m_font;
    mutable QHash<int, int> m_heights; ///< by width
    mutable int m_width = -1;          ///< of the paragraphs
    mutable std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
};

} // namespace amends
