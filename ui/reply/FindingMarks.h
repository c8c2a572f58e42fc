#pragma once
#include "domain/Finding.h"
#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace amends {

/// Underlines findings in an editor without touching its document: extra selections whose shape tells the severity (wave,
/// dashes, dots) and whose colour repeats it. Marks move with the text while it is edited, and one that is
/// edited itself goes away until the next answer. A word that is still being typed is held back: it is no mark yet.
class FindingMarks : public QObject
{
    Q_OBJECT
public:
    explicit FindingMarks(QPlainTextEdit* editor);

    void setFindings(const QList<Finding>& findings);
    void clear() { setFindings({}); }
    /// With their ranges as they stand in the text now, by start.
    QList<Finding> findings() const;
    /// Rewrites that came later, for every mark of that key.
    void setSuggestions(const QString& approvalKey, const QStringList& suggestions);
    int count() const { return int(m_marks.size()); }
    int current() const { return m_current; }
    void setCurrent(int index);
    /// The mark at a place of the text, the shortest of several; -1: none.
    int at(int position) const;
    /// The next or previous one by place, going round; -1 without any.
    int beside(int position, int direction) const;
    QTextCursor cursorOf(int index) const;
    void refresh();
    /// The hand has left the text: what was held back is marked.
    void settle();

signals:
    void marksChanged();

private:
    struct Mark
    {
        Finding finding;
        QTextCursor cursor;
    };

    void textChanged(int position, int removed, int added);
    void cursorMoved();
    bool isBeingTyped(const Mark& mark) const;
    bool isUnfinishedWord(const Mark& mark) const;
    bool holdBack();
    void removeAt(int index);

    QPlainTextEdit* m_editor;
    QList<Mark> m_marks;
    QList<Mark> m_held;
    int m_current = -1;
    bool m_typing = false;  ///< since the last key no answer has come
    bool m_edited = false;  ///< since the cursor last moved
    bool m_inWord = false;  ///< the cursor came where it is by typing
};

} // namespace amends
