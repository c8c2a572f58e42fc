#pragma once
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace amends {

/// Shows the fields of a reply that nobody filled yet, as something to be put in: soft paper behind them and dots below. It
/// colours what is seen; the text itself is never touched.
class FieldMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit FieldMarks(QPlainTextEdit* editor);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_editor;
};

} // namespace amends
