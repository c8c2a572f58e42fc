#pragma once
#include "desk/Checking.h"
#include "domain/Assessment.h"
#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace amends {

/// Says of one finding how the customer will read it, why, and what to say instead; the arrows lead to
/// the others. It shows and asks; ReplyPanel applies.
class FindingCard : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(QWidget* parent = nullptr);

    /// `current` is the number of the finding to show, -1 the most important. `text` is the reply.
    void setFindings(const QList<Finding>& findings, int current, const QString& text);
    /// While a customer can see the screen the card does not tell how loyal this one is.
    void setValuesHidden(bool hidden);
    /// What the shop found when it looked whether it was its own fault; none: nobody looked.
    void setVerdict(std::optional<AssessmentAnswer> verdict);
    int shown() const { return m_shown; }
    Finding finding() const { return m_findings.value(m_shown); }
    /// Tells the remark shown once more: somebody stepped to it.
    void speak();
    QAction* nextAction() const { return m_next; }
    QAction* previousAction() const { return m_previous; }

signals:
    void suggestionChosen(int suggestion);
    void nextRequested();
    void previousRequested();
    void setAsideRequested(amends::SetAside scope);
    void addWordRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* buildHead();
    void retranslate();
    bool saysTheSame(const QList<Finding>& findings, const QString& text) const;
    void rebuild();
    void showSuggestions(const Finding& finding);
    void clearRows(QLayout* rows);
    QString verdictOn(const Finding& finding) const;
    void announce(const Finding& finding);

    QList<Finding> m_findings;
    QString m_text;
    bool m_valuesHidden = false;
    std::optional<AssessmentAnswer> m_verdict = AssessmentAnswer::NotUs;
    int m_shown = -1;
    QString m_announced; ///< the last remark told to assistive technology
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_place;
    QLabel* m_why;
    QLabel* m_raised;
    QVBoxLayout* m_suggestions;
    QToolButton* m_addWord;
    QToolButton* m_setAside;
    QToolButton* m_scopesButton;
    QToolButton* m_back;
    QToolButton* m_forth;
    QAction* m_next;
    QAction* m_previous;
    QList<QAction*> m_scopes;
};

} // namespace amends
