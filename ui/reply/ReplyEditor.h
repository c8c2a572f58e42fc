#pragma once
#include <QPlainTextEdit>

namespace amends {

/// A plain text editor for the reply. Its text() keeps what toPlainText() turns into blanks: the no-break spaces of French.
class ReplyEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyEditor(QWidget* parent = nullptr);

    QString text() const;
    /// Replaces all, forgetting undo steps: another reply is shown.
    void setText(const QString& text);
    /// Replaces all as one step that can be undone: an older version is taken up.
    void replaceText(const QString& text);
    /// A paragraph of its own, as one step that can be undone; the cursor goes behind it. At the cursor: on the empty line
    /// it stands on, else below its paragraph.
    enum class At { Start, Cursor, End };
    void insertParagraph(const QString& text, At where);

signals:
    void focusLost();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace amends
