#include "reply/FindingMarks.h"
#include "reply/Advice.h"
#include "shared/Theme.h"
#include <QPlainTextEdit>

namespace amends {

FindingMarks::FindingMarks(QPlainTextEdit* editor) : QObject(editor), m_editor(editor)
{
    connect(editor->document(), &QTextDocument::contentsChange, this, &FindingMarks::textChanged);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &FindingMarks::refresh);
}

void FindingMarks::setFindings(const QList<Finding>& findings)
{
    const QString key = m_current >= 0 ? m_marks[m_current].finding.approvalKey : QString();
    m_typing = false;
    m_marks.clear();
    m_current = -1;
    const int last = m_editor->document()->characterCount() - 1;
    for (const Finding& finding : findings) {
        if (finding.range.start < 0 || finding.range.end > last || finding.range.length() <= 0)
            continue;
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(int(finding.range.start));
        cursor.setPosition(int(finding.range.end), QTextCursor::KeepAnchor);
        cursor.setKeepPositionOnInsert(true);
        if (!key.isEmpty() && finding.approvalKey == key && m_current < 0)
            m_current = int(m_marks.size());
        m_marks.append({finding, cursor});
    }
    refresh();
    emit marksChanged();
}

QList<Finding> FindingMarks::findings() const
{
    QList<Finding> all;
    for (const Mark& mark : m_marks) {
        all.append(mark.finding);
        all.last().range = {mark.cursor.selectionStart(), mark.cursor.selectionEnd()};
    }
    return all;
}

void FindingMarks::setCurrent(int index)
{
    if (index == m_current || index >= m_marks.size())
        return;
    m_current = index;
    refresh();
}

int FindingMarks::at(int position) const
{
    for (int i = 0; i < m_marks.size(); ++i) {
        if (position >= m_marks[i].cursor.selectionStart() && position <= m_marks[i].cursor.selectionEnd())
            return i;
    }
    return -1;
}

int FindingMarks::beside(int position, int direction) const
{
    if (m_marks.isEmpty())
        return -1;
    if (direction > 0) {
        for (int i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i].cursor.selectionStart() > position)
                return i;
        }
        return 0;
    }
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        if (m_marks[i].cursor.selectionStart() < position)
            return i;
    }
    return int(m_marks.size()) - 1;
}

QTextCursor FindingMarks::cursorOf(int index) const
{
    return m_marks.value(index).cursor;
}

void FindingMarks::textChanged(int position, int removed, int added)
{
    m_typing = true;
    const int end = position + qMax(removed, added);
    bool any = false;
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        const QTextCursor& cursor = m_marks[i].cursor;
        const bool gone = !cursor.hasSelection();
        const bool edited = cursor.selectionStart() < end && cursor.selectionEnd() > position;
        if (!gone && !edited)
            continue;
        m_marks.removeAt(i);
        any = true;
        if (i == m_current)
            m_current = -1;
        else if (i < m_current)
            --m_current;
    }
    if (any)
        emit marksChanged();
    refresh();
}

bool FindingMarks::isBeingTyped(const Mark& mark) const
{
    const int at = m_editor->textCursor().position();
    // A word may be wrong only because it is not finished: while the cursor stands at its end, it is not marked.
    const bool unfinished = m_typing || mark.finding.category == Category::Spelling;
    return unfinished && m_editor->hasFocus() && mark.cursor.selectionEnd() == at;
}

void FindingMarks::refresh()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QPalette palette = m_editor->palette();
    for (int i = 0; i < m_marks.size(); ++i) {
        const Mark& mark = m_marks[i];
        if (isBeingTyped(mark))
            continue;
        const SeverityLook look = lookOf(mark.finding);
        QTextCharFormat format;
        format.setUnderlineStyle(look.underline);
        format.setUnderlineColor(colour(look.ink, palette));
        if (i == m_current)
            format.setBackground(colour(look.paper, palette));
        format.setToolTip(look.word);
        selections.append({mark.cursor, format});
    }
    m_editor->setExtraSelections(selections);
}

} // namespace amends
