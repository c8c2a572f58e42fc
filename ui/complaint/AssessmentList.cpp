#include "complaint/AssessmentList.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Remedies.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

AssessmentList::AssessmentList(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_head(new QWidget(parent)), m_title(new QToolButton(m_head)), m_cause(new QPushButton(parent))
{
    setObjectName(QStringLiteral("assessmentList"));
    setLook(this, "card");
    m_title->setObjectName(QStringLiteral("assessmentTitle"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFocusPolicy(Qt::StrongFocus);
    setLook(m_title, "quiet");
    m_cause->setObjectName(QStringLiteral("assessedCauseButton"));
    setLook(m_cause, "small");
    connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_cause, &QPushButton::clicked, this, [this] {
        later(m_desk.complaints().setCause(m_page.complaint.id, causeOf(m_page.assessment)), this, [] {});
    });
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space::Tight);
    head->addWidget(m_title);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Normal, space::Tight, space::Normal, space::Tight);
    rows->setSpacing(space::Tight);
    for (int i = 0; i < int(codesOf(AssessmentQuestion{}).size()); ++i)
        addLine(AssessmentQuestion(i));
    m_head->hide();
    m_cause->hide();
    hide();
}

void AssessmentList::addLine(AssessmentQuestion question)
{
    auto* row = new QWidget(this);
    Line line{row, new WrappedLabel(row), new QButtonGroup(row)};
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Normal);
    across->addWidget(line.text, 1);
    for (int i = 0; i < int(codesOf(AssessmentAnswer{}).size()); ++i) {
        auto* radio = new QRadioButton(row);
        radio->setObjectName(QStringLiteral("assess_%1_%2").arg(code(question), code(AssessmentAnswer(i))));
        radio->installEventFilter(this);
        line.answers->addButton(radio, i);
        across->addWidget(radio, 0, Qt::AlignTop);
        connect(radio, &QRadioButton::clicked, this, [this, question, i] { answer(question, AssessmentAnswer(i)); });
    }
    m_lines.append(line);
    layout()->addWidget(row);
}

void AssessmentList::setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff)
{
    const bool other = page.complaint.id != m_page.complaint.id;
    m_page = page;
    m_staff = staff;
    const Status status = page.complaint.status;
    const bool over = isClosed(status);
    m_wanted = !m_valuesHidden && status != Status::NotAComplaint && (!over || !page.assessment.isEmpty());
    m_head->setVisible(m_wanted);
    setFolded(other || !m_wanted || m_folded);
}

void AssessmentList::setValuesHidden(bool hidden)
{
    m_valuesHidden = hidden;
    if (m_page.complaint.id.isValid())
        setPage(ComplaintPage(m_page), QHash(m_staff));
}

void AssessmentList::toggle()
{
    if (!m_page.complaint.id.isValid() || !m_wanted)
        return;
    setFolded(!m_folded);
    if (m_folded)
        return;
    int first = 0;
    while (first < int(m_lines.size()) && answerTo(m_page.assessment, AssessmentQuestion(first)))
        ++first;
    focusLine(first < int(m_lines.size()) ? first : 0);
}

void AssessmentList::setFolded(bool folded)
{
    const bool changed = folded != m_folded;
    m_folded = folded;
    setVisible(!folded);
    fill();
    if (changed)
        emit foldedChanged();
}

void AssessmentList::answer(AssessmentQuestion question, std::optional<AssessmentAnswer> answer)
{
    later(m_desk.remedies().assess(m_page.complaint.id, question, answer), this, [] {},
          [this](const Error& error) {
              fill(); // the mark is not on disk
              emit failed(error);
          });
}

void AssessmentList::focusLine(int line)
{
    QButtonGroup* answers = m_lines[line].answers;
    QAbstractButton* at = answers->checkedButton() ? answers->checkedButton() : answers->button(0);
    at->setFocus(Qt::ShortcutFocusReason);
}

QString AssessmentList::told(const AssessedPoint& point) const
{
    const QString who = m_staff.value(point.by).name;
    //: who answered a question of “Was it us?”, and when
    return who.isEmpty() ? formatWhen(point.at) : tr("%1, %2").arg(who, formatWhen(point.at));
}

QString AssessmentList::outcome() const
{
    const auto verdict = verdictOf(m_page.assessment);
    if (!verdict)
        return tr("Was it us? Not looked at yet");
    switch (*verdict) {
    case AssessmentAnswer::Us: return tr("Was it us? Yes");
    case AssessmentAnswer::NotUs: return tr("Was it us? No");
    case AssessmentAnswer::Unclear: break;
    }
    //: %1 of %2 questions have an answer
    return tr("Was it us? Unclear (%1 of %2)").arg(m_page.assessment.size()).arg(m_lines.size());
}

void AssessmentList::fill()
{
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const AssessmentQuestion question = AssessmentQuestion(i);
        const AssessedPoint* point = answerTo(m_page.assessment, question);
        const Line& line = m_lines[i];
        line.text->setText(point ? QStringLiteral("%1 – %2").arg(words(question), told(*point)) : words(question));
        line.answers->setExclusive(false); // so that none may be chosen
        for (QAbstractButton* button : line.answers->buttons()) {
            const AssessmentAnswer answer = AssessmentAnswer(line.answers->id(button));
            button->setText(words(answer));
            button->setAccessibleName(QStringLiteral("%1 – %2").arg(words(question), words(answer)));
            button->setAccessibleDescription(point ? told(*point) : QString());
            button->setToolTip(tr("1 us, 2 not us, 3 unclear; 0 takes the answer back"));
            button->setChecked(point && point->answer == answer);
        }
        line.answers->setExclusive(true);
    }
    m_title->setText(outcome());
    m_title->setAccessibleName(m_title->text());
    m_title->setIcon(icon(QLatin1StringView(m_folded ? "chevron-right" : "chevron-down"), Role::Muted));
    m_title->setToolTip(m_folded ? tr("Look at it before you write (W)") : tr("Fold the list (W)"));
    const auto cause = causeOf(m_page.assessment);
    m_cause->setVisible(m_wanted && cause && cause != m_page.complaint.cause);
    if (cause)
        m_cause->setText(tr("Note as the cause: %1").arg(words(*cause)));
    m_cause->setToolTip(tr("Take the cause over from your answers (C)"));
}

bool AssessmentList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto at = std::ranges::find_if(m_lines, [&](const Line& line) { return line.answers->buttons().contains(watched); });
    if (at == m_lines.end())
        return QFrame::eventFilter(watched, event);
    const int line = int(at - m_lines.begin());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        at->answers->button(static_cast<QKeyEvent*>(event)->key() - Qt::Key_1)->click();
        if (line + 1 < int(m_lines.size()))
            focusLine(line + 1);
        return true;
    case Qt::Key_0:
        answer(AssessmentQuestion(line), std::nullopt);
        return true;
    case Qt::Key_Up:
        focusLine(qMax(0, line - 1));
        return true;
    case Qt::Key_Down:
        focusLine(qMin(int(m_lines.size()) - 1, line + 1));
        return true;
    case Qt::Key_C:
        if (m_cause->isVisible())
            m_cause->click();
        return true;
    case Qt::Key_Escape:
        setFolded(true);
        m_title->setFocus();
        return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void AssessmentList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace amends
