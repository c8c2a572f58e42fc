#include "reply/ReplyEditor.h"
#include "shared/Theme.h"
#include <QMimeData>
#include <QPaintEvent>
#include <QTextBlock>

namespace amends {

namespace {

constexpr int kLeastLines = 7; // of text that stay in view whatever else the panel has to say

} // namespace

ReplyEditor::ReplyEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("replyEdit"));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(space::Normal);
    setMinimumHeight(kLeastLines * fontMetrics().lineSpacing() + 2 * space::Normal + space::Wide);
}

/// The hint of an empty editor is one picture: scrolled half into view, it is drawn whole all the same.
void ReplyEditor::paintEvent(QPaintEvent* event)
{
    QPaintEvent whole(viewport()->rect());
    QPlainTextEdit::paintEvent(document()->isEmpty() ? &whole : event);
}

QString ReplyEditor::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void ReplyEditor::setText(const QString& text)
{
    // Not setPlainText(): an empty one takes the cursors of all marks out of the document and puts them back.
    replaceText(text);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void ReplyEditor::replaceText(const QString& text)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void ReplyEditor::insertParagraph(const QString& text, At where)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (where == At::Start) {
        cursor.movePosition(QTextCursor::Start);
        cursor.insertText(text + QStringLiteral("\n\n"));
        cursor.setPosition(int(text.size()));
    } else {
        if (where == At::End)
            cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::EndOfBlock);
        if (!cursor.block().text().trimmed().isEmpty())
            cursor.insertText(QStringLiteral("\n\n"));
        cursor.insertText(text);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void ReplyEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusLost();
}

void ReplyEditor::insertFromMimeData(const QMimeData* source)
{
    // Text only, also from rich sources: what is seen is what will be sent.
    if (source->hasText())
        textCursor().insertText(source->text());
}

} // namespace amends
