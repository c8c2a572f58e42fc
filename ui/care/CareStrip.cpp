#include "care/CareStrip.h"
#include "care/CareWording.h"
#include "desk/Desk.h"
#include "desk/Remedies.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include "wording/CareWords.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <array>

namespace amends {

namespace {
constexpr int kIcon = 16;

QString quoted(const QString& words)
{
    return QStringLiteral("“%1”").arg(words.simplified());
}
} // namespace

CareStrip::CareStrip(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("careStrip"));
    build();
    clear();
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (m_id.isValid() && (set.everything || set.shop || set.complaints.contains(m_id)))
            reload();
    });
}

CareStrip::Line CareStrip::line(const char* name, QLatin1StringView iconName)
{
    Line line;
    line.row = new QWidget(this);
    line.words = new ElidedLabel({}, line.row);
    line.words->setObjectName(QLatin1StringView(name));
    line.words->setTextFormat(Qt::PlainText);
    auto* mark = new QLabel(line.row);
    mark->setPixmap(iconPixmap(iconName, kIcon, devicePixelRatioF(), Role::Muted));
    line.buttons = new QHBoxLayout(line.row);
    line.buttons->setContentsMargins({});
    line.buttons->setSpacing(space::Tight);
    line.buttons->addWidget(mark);
    line.buttons->addWidget(line.words, 1);
    return line;
}

QPushButton* CareStrip::button(Line& line, const char* name)
{
    auto* made = new QPushButton(line.row);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    setLook(made, "link");
    line.buttons->addWidget(made);
    return made;
}

void CareStrip::build()
{
    m_careLine = line("careLine", QLatin1StringView("heart"));
    m_question = button(m_careLine, "careQuestionButton");
    m_answer = button(m_careLine, "careAnswerButton");
    m_reopen = button(m_careLine, "careReopenButton");
    m_changeLine = line("changeLine", QLatin1StringView("shield"));
    m_told = button(m_changeLine, "changeToldButton");
    m_all = button(m_changeLine, "changeAllButton");
    m_gestureLine = line("gestureLine", QLatin1StringView("gift"));
    m_change = button(m_gestureLine, "gestureEditButton");
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("careMoreButton"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    setLook(m_more, "quiet");
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const Line& each : {m_careLine, m_changeLine, m_gestureLine})
        rows->addWidget(each.row);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(space::Tight);
    across->addLayout(rows, 1);
    across->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        arrange();
    });
    connect(m_question, &QPushButton::clicked, this, [this] { emit questionOffered(m_id, m_care.question); });
    connect(m_answer, &QPushButton::clicked, this, &CareStrip::answerRequested);
    connect(m_reopen, &QPushButton::clicked, this, &CareStrip::reopen);
    connect(m_told, &QPushButton::clicked, this, &CareStrip::toggleTold);
    connect(m_all, &QPushButton::clicked, this, &CareStrip::changesRequested);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_gestures.size() == 1)
            return emit gestureChosen(m_gestures.constFirst().gesture);
        auto* menu = new QMenu(m_change);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const GestureRow& row : std::as_const(m_gestures))
            menu->addAction(gestureWords(row.gesture, m_hidden).replace(u'&', QStringLiteral("&&")), this,
                            [this, gesture = row.gesture] { emit gestureChosen(gesture); });
        menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height())));
    });
}

void CareStrip::showComplaint(ComplaintId id)
{
    if (id == m_id)
        return;
    m_id = id;
    clear();
    if (m_id.isValid())
        reload();
}

void CareStrip::clear()
{
    m_care = {};
    m_changes = {};
    m_gestures.clear();
    m_unfolded = false;
    tell();
}

void CareStrip::reload()
{
    const auto take = [this, id = m_id](auto& into, auto answer) {
        if (id != m_id || into == answer)
            return;
        into = std::move(answer);
        tell();
    };
    later(m_desk.afterCares().of(m_id), this, [this, take](const AfterCareHere& care) { take(m_care, care); });
    later(m_desk.preventions().of(m_id), this, [this, take](const PreventionsHere& changes) { take(m_changes, changes); });
    later(m_desk.gestures().ofComplaint(m_id), this, [this, take](const QList<GestureRow>& gestures) { take(m_gestures, gestures); });
}

void CareStrip::tell()
{
    tellCare();
    tellChanges();
    tellGestures();
    arrange();
}

void CareStrip::setLow(bool low)
{
    m_low = low;
    arrange();
}

void CareStrip::arrange()
{
    const std::array<const Line*, 3> lines{&m_careLine, &m_changeLine, &m_gestureLine};
    const auto wanted = std::ranges::count_if(lines, &Line::wanted);
    const bool one = m_low && !m_unfolded && wanted > 1;
    const auto urgent = std::ranges::find_if(lines, [](const Line* line) { return line->wanted && line->urgent; });
    const auto first = urgent != lines.end() ? urgent : std::ranges::find_if(lines, &Line::wanted);
    QStringList others;
    for (const Line* line : lines) {
        const bool shown = line->wanted && (!one || line == *first);
        line->row->setVisible(shown);
        if (line->wanted && !shown)
            others << line->words->fullText();
    }
    m_more->setVisible(m_low && wanted > 1);
    m_more->setIcon(icon(QLatin1StringView(one ? "chevron-right" : "chevron-down"), Role::Muted));
    m_more->setAccessibleName(one ? tr("Show the other lines") : tr("Show one line"));
    m_more->setToolTip(one ? plainTip(others.join(u'\n')) : m_more->accessibleName());
    setVisible(wanted > 0);
}

void CareStrip::tellCare()
{
    const std::optional<AfterCare>& care = m_care.care;
    const bool answered = care && care->answeredOn.isValid();
    const bool unhappy = answered && care->score && *care->score <= unhappyScore;
    QString words;
    if (answered) {
        const QString after = care->score ? scoreWords(*care->score) : quoted(care->words);
        //: the mood a customer wrote in, and how she found it handled: “boiling, then 9 of 10”
        words = m_care.before ? tr("%1, then %2").arg(amends::words(*m_care.before), after) : after;
        if (care->score && !care->words.isEmpty())
            words += QStringLiteral(": ") + quoted(care->words);
    } else if (m_care.due) {
        words = tr("Time to ask how we handled it.");
    } else if (care && care->askedOn.isValid()) {
        words = tr("Asked how we handled it on %1; no answer yet.").arg(formatDay(care->askedOn));
    } else if (m_care.followUp.isValid()) {
        words = tr("To ask how we handled it: %1").arg(formatDay(m_care.followUp));
    }
    m_careLine.wanted = !words.isEmpty();
    m_careLine.urgent = unhappy || m_care.due;
    m_careLine.words->setFullText(words);
    setLook(m_careLine.words, unhappy || m_care.due ? "warning" : "");
    m_question->setVisible(m_care.due && !answered && !m_care.question.isEmpty());
    m_question->setText(tr("Ask in the reply"));
    m_question->setToolTip(m_care.question);
    m_answer->setText(answered ? tr("Change…") : m_care.due || care ? tr("Note the answer…") : tr("Another day…"));
    m_answer->setToolTip(tr("What the customer answered, or another day to ask (Ctrl+Shift+F)"));
    m_reopen->setVisible(unhappy);
    m_reopen->setText(tr("Open it again"));
    m_reopen->setToolTip(tr("%1 says that it is not well yet: the matter is yours to answer again").arg(care && care->score ? scoreWords(*care->score) : QString()));
}

void CareStrip::tellChanges()
{
    m_changeLine.wanted = !m_changes.changes.isEmpty();
    m_changeLine.urgent = m_changeLine.wanted && m_changes.changes.constFirst().nth > 0;
    if (m_changes.changes.isEmpty())
        return;
    const PreventionHere& newest = m_changes.changes.constFirst();
    m_changeLine.words->setFullText(changeSentence(newest));
    setLook(m_changeLine.words, newest.nth > 0 ? "warning" : "");
    const bool told = newest.told;
    m_told->setText(told ? tr("Told ✓") : tr("Told the customer"));
    m_told->setToolTip(told ? tr("The customer was told of it; press again if not (T)") : tr("Note that the customer was told of it (T)"));
    m_told->setAccessibleName(told ? tr("The customer was told") : m_told->text());
    m_all->setText(m_changes.changes.size() > 1 ? tr("All %1…").arg(m_changes.changes.size()) : tr("Changes…"));
    m_all->setToolTip(tr("All that you changed so that it does not come back (Ctrl+Shift+C)"));
}

void CareStrip::tellGestures()
{
    m_gestureLine.wanted = !m_gestures.isEmpty();
    QStringList given;
    for (const GestureRow& row : std::as_const(m_gestures))
        given << gestureWords(row.gesture, m_hidden);
    //: beyond the remedy: %1 is a list such as “voucher, €15.00 (2 Nov)”
    QString words = tr("Given: %1").arg(given.join(QStringLiteral("; ")));
    if (!m_gestures.isEmpty() && !m_hidden && m_gestures.constLast().afterwards.purchases > 0)
        words += QStringLiteral(" – ") + afterwardsWords(m_gestures.constLast().afterwards);
    m_gestureLine.words->setFullText(words);
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the gesture"));
}

void CareStrip::setValuesHidden(bool hidden)
{
    m_hidden = hidden;
    tellGestures();
    arrange();
}

void CareStrip::toggleTold()
{
    if (m_changes.changes.isEmpty())
        return;
    const bool wasTold = m_changes.changes.constFirst().told;
    QList<PreventionId> ids;
    for (const PreventionHere& change : std::as_const(m_changes.changes))
        if (change.told == wasTold)
            ids << change.prevention.id;
    later(m_desk.preventions().setTold(ids, m_id, !wasTold), this, [this, wasTold] {
        emit this->told(wasTold ? tr("Noted that the customer was not told. Ctrl+Z takes it back.")
                                : tr("Noted that the customer was told. Ctrl+Z takes it back."));
    });
}

void CareStrip::reopen()
{
    later(m_desk.remedies().reopen(m_id), this, [this] { emit told(tr("Open again, and yours to answer. Ctrl+Z takes it back.")); });
}

void CareStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace amends
