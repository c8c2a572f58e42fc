#include "shared/FieldMarks.h"
#include "domain/ReplyField.h"
#include "shared/Theme.h"
#include <QEvent>
#include <QPlainTextEdit>

namespace amends {

FieldMarks::FieldMarks(QPlainTextEdit* editor) : QSyntaxHighlighter(editor->document()), m_editor(editor)
{
    editor->installEventFilter(this);
}

void FieldMarks::highlightBlock(const QString& text)
{
    const QPalette palette = m_editor->palette();
    QTextCharFormat format;
    format.setBackground(colour(Role::WarningSoft, palette));
    format.setForeground(colour(Role::Text, palette));
    format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    format.setUnderlineColor(colour(Role::Warning, palette));
    for (const ReplyField& field : openFields(text))
        setFormat(int(field.range.start), int(field.range.length()), format);
}

bool FieldMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::PaletteChange)
        rehighlight();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace amends
