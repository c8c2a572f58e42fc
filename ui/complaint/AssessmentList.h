#pragma once
#include "desk/History.h"
#include "domain/Shop.h"
#include <QFrame>
#include <QHash>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace amends {

class Desk;
class WrappedLabel;

/// "Was it us?", to be asked before anything is written: a question a line, each us, not us or unclear, with who and when.
/// Folded it tells what came of it; the cause it points to is taken over with one key.
class AssessmentList : public QFrame
{
    Q_OBJECT
public:
    explicit AssessmentList(Desk& desk, QWidget* parent = nullptr);

    void setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff);
    /// The line that tells what came of it and opens the list, for the panel to place where there is room.
    QWidget* titleLine() const { return m_head; }
    /// Takes the cause over, while it is another than the one noted; too long for the line of the title.
    QWidget* causeButton() const { return m_cause; }
    bool isFolded() const { return m_folded; }
    /// It is between us: away while a customer can see the screen.
    void setValuesHidden(bool hidden);
    /// Opens it at the first question without an answer, or folds it again (key W).
    void toggle();

signals:
    void foldedChanged();
    void failed(const amends::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        QWidget* row;
        WrappedLabel* text;
        QButtonGroup* answers; ///< ids are AssessmentAnswer's
    };

    void addLine(AssessmentQuestion question);
    void fill();
    void setFolded(bool folded);
    void answer(AssessmentQuestion question, std::optional<AssessmentAnswer> answer);
    void focusLine(int line);
    QString told(const AssessedPoint& point) const;
    QString outcome() const;

    Desk& m_desk;
    ComplaintPage m_page;
    QHash<StaffId, Staff> m_staff;
    QWidget* m_head;
    QToolButton* m_title;
    QPushButton* m_cause;
    QList<Line> m_lines; ///< in the order of AssessmentQuestion
    bool m_folded = true;
    bool m_valuesHidden = false;
    bool m_wanted = false; ///< there is something to look at
};

} // namespace amends
