#include "reply/FindingMarks.h"
#include "reply/Advice.h"
#include "shared/Theme.h"
#include <QPlainTextEdit>
#include <algorithm>
#include <iterator>
#include <utility>

namespace amends {

FindingMarks::FindingMarks(QPlainTextEdit* editor) : QObject(editor), m_editor(editor)
{
    connect(editor->document(), &QTextDocument::contentsChange, this, &FindingMarks::textChanged);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &FindingMarks::cursorMoved);
}

void FindingMarks::setFindings(const QList<Finding>& findings)
{
    const QString key = m_current >= 0 ? m_marks[m_current].finding.approvalKey : QString();
    m_typing = false;
    m_inWord = m_inWord || m_edited; // the text changed, and the cursor stayed
    m_edited = false;
    m_marks.clear();
    m_held.clear();
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
    holdBack();
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
    const auto length = [this](int i) { return m_marks[i].cursor.selectionEnd() - m_marks[i].cursor.selectionStart(); };
    int best = -1;
    for (int i = 0; i < m_marks.size(); ++i) {
        const bool here = position >= m_marks[i].cursor.selectionStart() && position <= m_marks[i].cursor.selectionEnd();
        if (here && (best < 0 || length(i) < length(best)))
            best = i;
    }
    return best;
}

void FindingMarks::setSuggestions(const QString& approvalKey, const QStringList& suggestions)
{
    for (QList<Mark>* marks : {&m_marks, &m_held}) {
        for (Mark& mark : *marks) {
            if (mark.finding.approvalKey == approvalKey)
                mark.finding.suggestions = suggestions;
        }
    }
    emit marksChanged();
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

void FindingMarks::removeAt(int index)
{
    m_marks.removeAt(index);
    if (index == m_current)
        m_current = -1;
    else if (index < m_current)
        --m_current;
}

void FindingMarks::textChanged(int position, int removed, int added)
{
    m_typing = true;
    m_edited = true;
    const int end = position + qMax(removed, added);
    const auto spoilt = [&](const Mark& mark) {
        const QTextCursor& cursor = mark.cursor;
        return !cursor.hasSelection() || (cursor.selectionStart() < end && cursor.selectionEnd() > position);
    };
    // QTextDocument::clear() tells of the change while it has put its cursors aside, and takes them all back afterwards: one let go
    // in between would come back dead. They go when the signal is over.
    QList<Mark> gone;
    for (const QList<Mark>* marks : {&m_marks, &m_held})
        std::ranges::copy_if(*marks, std::back_inserter(gone), spoilt);
    if (!gone.isEmpty())
        QMetaObject::invokeMethod(this, [gone] {}, Qt::QueuedConnection);
    m_held.removeIf(spoilt);
    const qsizetype before = m_marks.size();
    for (int i = int(before) - 1; i >= 0; --i) {
        if (spoilt(m_marks[i]))
            removeAt(i);
    }
    if (m_marks.size() != before)
        emit marksChanged();
    refresh();
}

void FindingMarks::cursorMoved()
{
    m_inWord = std::exchange(m_edited, false);
    if (holdBack())
        emit marksChanged();
    refresh();
}

void FindingMarks::settle()
{
    m_inWord = false;
    if (holdBack())
        emit marksChanged();
    refresh();
}

/// Takes words that are being typed out of the marks and puts those that are finished among them. Whether any moved.
bool FindingMarks::holdBack()
{
    bool moved = false;
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        if (isUnfinishedWord(m_marks[i])) {
            m_held.append(m_marks[i]);
            removeAt(i);
            moved = true;
        }
    }
    for (int i = int(m_held.size()) - 1; i >= 0; --i) {
        if (isUnfinishedWord(m_held[i]))
            continue;
        const Mark mark = m_held.takeAt(i);
        const auto behind = std::ranges::find_if(m_marks, [&](const Mark& other) {
            return other.cursor.selectionStart() > mark.cursor.selectionStart();
        });
        const int at = int(behind - m_marks.begin());
        m_marks.insert(at, mark);
        m_current += m_current >= at;
        moved = true;
    }
    return moved;
}

/// A word may be wrong only because it is not finished.
bool FindingMarks::isUnfinishedWord(const Mark& mark) const
{
    const int at = m_editor->textCursor().position();
    return mark.finding.category == Category::Spelling && m_inWord && m_editor->hasFocus()
           && mark.cursor.selectionStart() <= at && at <= mark.cursor.selectionEnd();
}

bool FindingMarks::isBeingTyped(const Mark& mark) const
{
    return m_typing && m_editor->hasFocus() && mark.cursor.selectionEnd() == m_editor->textCursor().position();
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
