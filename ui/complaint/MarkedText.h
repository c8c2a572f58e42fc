#pragma once
#include "domain/Finding.h"
#include "domain/Ids.h"
#include <QTextBrowser>

namespace amends {

/// Words that say something between the lines, or that mean a purchase.
struct TextMark
{
    TextRange range;
    std::optional<Signal> signal; ///< none: the words are heated, or a link
    PurchaseId purchase;          ///< valid: a link to it
    QString says;                 ///< what the words show, and why it matters: tool tip and screen reader

    bool operator==(const TextMark&) const = default;
};

/// A message's plain text with marks under its words, each kind of a shape of its own, and links that the keyboard reaches
/// by Tab. As high as its text; never scrolls. It decides nothing about what is marked.
class MarkedText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkedText(QWidget* parent = nullptr);

    void setMarked(const QString& text, const QList<TextMark>& marks);
    const QList<TextMark>& marks() const { return m_marks; }
    /// The mark at a place of the widget, nullptr for none.
    const TextMark* markAt(const QPoint& place) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void purchaseOpened(amends::PurchaseId id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintMark(QPainter& painter, const TextMark& mark) const;

    QList<TextMark> m_marks;
};

} // namespace amends
