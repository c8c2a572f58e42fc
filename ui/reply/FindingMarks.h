#pragma once
#include "domain/Finding.h"
#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace amends {

/// Underlines findings in an editor without touching its document: extra selections whose shape tells the severity (wave,
/// dashes, dots) and whose colour repeats it. Marks move with the text while it is edited, and one that is
/// edited itself goes away until the next answer.
class FindingMarks : public QObject
{
    Q_OBJECT
public:
    explicit FindingMarks(QPlainTextEdit* editor);

    void setFindings(const QList<Finding>& findings);
    void clear() { setFindings({}); }
    /// With their ranges as they stand in the text now, by start.
    QList<Finding> findings() const;
    int count() const { return int(m_marks.size()); }
    int current() const { return m_current; }
    void setCurrent(int index);
    /// The mark at a place of the text, -1: none.
    int at(int position) const;
    /// The next or previous one by place, going round; -1 without any.
    int beside(int position, int direction) const;
    QTextCursor cursorOf(int index) const;
    void refresh();

signals:
    void marksChanged();

private:
    struct Mark
    {
        Finding finding;
        QTextCursor cursor;
    };

    void textChanged(int position, int removed, int added);
    bool isBeingTyped(const Mark& mark) const;

    QPlainTextEdit* m_editor;
    QList<Mark> m_marks;
    int m_current = -1;
    bool m_typing = false; ///< since the last key no answer has come
};

} // namespace amends
