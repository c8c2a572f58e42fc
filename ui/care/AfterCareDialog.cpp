#include "care/AfterCareDialog.h"
#include "desk/Desk.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace amends {

namespace {
constexpr int kLinesShown = 3;
}

AfterCareDialog::AfterCareDialog(Desk& desk, ComplaintId complaint, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_id(complaint), m_question(new QLabel(this)), m_scores(new QButtonGroup(this)),
      m_words(new QPlainTextEdit(this)), m_asked(new QPushButton(tr("&Asked, no answer yet"), this)),
      m_ok(new QPushButton(tr("&Note the answer"), this)), m_day(new QDateEdit(this)), m_noDay(new QPushButton(tr("Do not ask"), this))
{
    setObjectName(QStringLiteral("afterCareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How was it handled?"));
    build();
    later(desk.afterCares().of(complaint), this, [this](const AfterCareHere& here) { take(here); });
}

void AfterCareDialog::build()
{
    auto* hint = new QLabel(tr("Ask by phone, card or e-mail, in words such as these:"), this);
    setLook(hint, "muted");
    m_question->setObjectName(QStringLiteral("afterCareQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(QStringLiteral("afterCareWordsEdit"));
    m_words->setPlaceholderText(tr("The customer’s words"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * kLinesShown + 2 * space::Normal);
    m_asked->setObjectName(QStringLiteral("afterCareAskedButton"));
    m_asked->setAutoDefault(false);
    m_ok->setObjectName(QStringLiteral("afterCareOkButton"));
    m_ok->setDefault(true);
    setLook(m_ok, "primary");
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_asked);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(hint);
    rows->addWidget(m_question);
    rows->addWidget(scores());
    rows->addWidget(m_words);
    rows->addLayout(dayRow());
    rows->addLayout(buttons);
    setMinimumWidth(600);
    connect(m_words, &QPlainTextEdit::textChanged, this, &AfterCareDialog::enable);
    connect(m_ok, &QPushButton::clicked, this, &AfterCareDialog::write);
    connect(m_asked, &QPushButton::clicked, this,
            [this] { settle(m_desk.afterCares().asked(m_id), tr("Noted that the customer was asked. Ctrl+Z takes it back.")); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_scores->button(0)->setFocus(); // a score typed before the rest is there counts
    enable();
}

QWidget* AfterCareDialog::scores()
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("afterCareScores"));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(space::Tight);
    m_scores->setExclusive(false); // a second press takes the score back
    auto* badly = new QLabel(tr("badly"), row);
    auto* well = new QLabel(tr("very well"), row);
    setLook(badly, "muted");
    setLook(well, "muted");
    across->addWidget(badly);
    for (int i = 0; i <= highestScore; ++i) {
        auto* button = new QPushButton(QString::number(i), row);
        button->setObjectName(QStringLiteral("score%1").arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setLook(button, "small");
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(QStringLiteral("10")) + 3 * space::Normal);
        button->setAccessibleName(tr("%1 of %2").arg(i).arg(highestScore));
        m_scores->addButton(button, i);
        across->addWidget(button);
    }
    across->addWidget(well);
    across->addStretch(1);
    connect(m_scores, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        for (QAbstractButton* other : m_scores->buttons())
            if (on && m_scores->id(other) != id)
                other->setChecked(false);
        enable();
    });
    return row;
}

QLayout* AfterCareDialog::dayRow()
{
    auto* label = new QLabel(tr("Ask on &another day:"), this);
    label->setBuddy(m_day);
    setLook(label, "muted");
    m_day->setObjectName(QStringLiteral("followUpEdit"));
    m_day->setCalendarPopup(true);
    m_day->ensurePolished();
    m_day->setMinimumWidth(m_day->sizeHint().width() + space::Normal); // its own hint leaves out the padding within
    m_keepDay = new QPushButton(tr("Ask &then"), this);
    m_keepDay->setObjectName(QStringLiteral("followUpKeepButton"));
    m_noDay->setObjectName(QStringLiteral("followUpNoneButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(m_keepDay);
    row->addWidget(m_noDay);
    row->addStretch(1);
    for (QPushButton* each : {m_keepDay, m_noDay})
        each->setAutoDefault(false);
    const auto set = [this](const QDate& day, const QString& words) { settle(m_desk.afterCares().setFollowUp(m_id, day), words); };
    connect(m_keepDay, &QPushButton::clicked, this, [this, set] { set(m_day->date(), tr("It comes back on %1.").arg(formatDay(m_day->date()))); });
    connect(m_noDay, &QPushButton::clicked, this, [set] { set({}, tr("The customer is not asked. Ctrl+Z takes it back.")); });
    return row;
}

void AfterCareDialog::take(const AfterCareHere& here)
{
    m_question->setText(here.question);
    const QDate today = m_desk.clock().now().toLocalTime().date();
    m_day->setMinimumDate(today);
    m_noDay->setVisible(here.followUp.isValid());
    if (here.followUp > today)
        m_day->setDate(here.followUp);
    else
        later(m_desk.afterCares().proposedDay(), this, [this](const QDate& day) { m_day->setDate(day); });
    if (here.care && here.care->answeredOn.isValid()) {
        if (here.care->score)
            m_scores->button(*here.care->score)->setChecked(true);
        m_words->setPlainText(here.care->words);
    }
    m_asked->setVisible(!here.care);
    layout()->activate();
    adjustSize(); // the question has its lines now
    enable();
    m_scores->button(score().value_or(0))->setFocus(Qt::TabFocusReason);
}

std::optional<int> AfterCareDialog::score() const
{
    for (const QAbstractButton* each : m_scores->buttons())
        if (each->isChecked())
            return m_scores->id(const_cast<QAbstractButton*>(each));
    return {};
}

void AfterCareDialog::enable()
{
    m_ok->setEnabled(!m_writing && (score() || !m_words->toPlainText().trimmed().isEmpty()));
    for (QPushButton* each : {m_asked, m_keepDay, m_noDay})
        each->setEnabled(!m_writing);
}

void AfterCareDialog::write()
{
    settle(m_desk.afterCares().answered(m_id, score(), m_words->toPlainText()),
           tr("Noted how the customer found it. Ctrl+Z takes it back."));
}

void AfterCareDialog::settle(const Async<void>& written, const QString& words)
{
    m_writing = true;
    enable();
    later(
        written, this,
        [this, words] {
            emit noted(words);
            accept();
        },
        [this](const Error& error) {
            m_writing = false;
            enable();
            emit failed(error);
        });
}

/// A digit outside the words is the score; 0 after 1 makes it a ten.
void AfterCareDialog::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (digit < 0 || digit > 9 || event->modifiers() & ~Qt::KeypadModifier)
        return QDialog::keyPressEvent(event);
    const int wanted = digit == 0 && score() == 1 ? highestScore : digit;
    m_scores->button(wanted)->setChecked(true);
    m_scores->button(wanted)->setFocus(Qt::OtherFocusReason);
}

} // namespace amends
