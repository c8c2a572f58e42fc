#include "complaint/ComplaintHeader.h"
#include "complaint/ChoiceButton.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QHBoxLayout>
#include <QLabel>

namespace amends {

namespace {

QLatin1StringView iconOf(Channel channel)
{
    constexpr QLatin1StringView kIcons[] = {QLatin1StringView("counter"), QLatin1StringView("phone"),
                                            QLatin1StringView("letter"), QLatin1StringView("mail"),
                                            QLatin1StringView("web"), QLatin1StringView("social")};
    return kIcons[int(channel)];
}

} // namespace

ComplaintHeader::ComplaintHeader(QWidget* parent)
    : QWidget(parent), m_number(new QLabel(this)), m_subject(new ElidedLabel({}, this)), m_channelIcon(new QLabel(this)),
      m_channel(new QLabel(this)), m_mood(new ElidedLabel({}, this)), m_flagIcon(new QLabel(this)), m_flags(new QLabel(this)),
      m_status(new ChoiceButton("statusButton", this)),
      m_handler(new ChoiceButton("handlerButton", this))
{
    m_number->setObjectName(QStringLiteral("complaintNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->setObjectName(QStringLiteral("complaintSubject"));
    setLook(m_number, "muted");
    setLook(m_subject, "title");
    setLook(m_channel, "muted");
    setLook(m_mood, "muted");
    m_status->setChoices([this] { return statusChoices(); });
    m_handler->setChoices([this] { return handlerChoices(); });

    auto* first = new QHBoxLayout;
    first->setSpacing(space::Normal);
    first->addWidget(m_subject, 1);
    first->addWidget(m_flagIcon);
    first->addWidget(m_flags);
    first->addWidget(m_number);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::Normal);
    second->addWidget(m_channelIcon);
    second->addWidget(m_channel);
    second->addWidget(m_mood, 1);
    second->addWidget(m_status);
    second->addWidget(m_handler);
    m_flags->setObjectName(QStringLiteral("ownerFlags"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Tight);
    rows->addLayout(first);
    rows->addLayout(second);
}

void ComplaintHeader::setPage(const ComplaintPage& page, const QHash<StaffId, Staff>& staff)
{
    m_page = page;
    m_staff = staff;
    const Complaint& complaint = page.complaint;
    m_number->setText(complaint.number);
    m_number->setAccessibleName(tr("Number %1").arg(complaint.number));
    m_subject->setFullText(complaint.subject.isEmpty() ? tr("Without subject") : complaint.subject);
    m_channelIcon->setPixmap(iconPixmap(iconOf(complaint.channel), 16, devicePixelRatioF(), Role::Muted));
    m_channel->setText(words(complaint.channel));
    QStringList mood;
    if (complaint.heat != Heat::Calm)
        mood.append(words(complaint.heat));
    for (const Signal signal : complaint.signals_)
        mood.append(words(signal));
    m_mood->setFullText(mood.join(QStringLiteral(" · ")));
    m_mood->setAccessibleName(tr("Tone of the message"));
    showFlags();
    m_status->setFact(tr("Status"), words(complaint.status));
    m_handler->setFact(tr("Handled by"), page.handlerName.isEmpty() ? tr("nobody yet") : page.handlerName);
}

void ComplaintHeader::setLow(bool low)
{
    m_low = low;
    showFlags();
}

void ComplaintHeader::setValuesHidden(bool hidden)
{
    m_valuesHidden = hidden;
    showFlags();
}

void ComplaintHeader::showFlags()
{
    QStringList reasons;
    for (const OwnerFlag flag : m_page.flags)
        reasons.append(words(flag));
    m_flagIcon->setVisible(!reasons.isEmpty());
    m_flags->setVisible(!reasons.isEmpty());
    if (reasons.isEmpty())
        return;
    m_flagIcon->setPixmap(iconPixmap(QLatin1StringView("flag"), 16, devicePixelRatioF(), Role::Warning));
    //: %1 one or more reasons, such as “opened again”
    const QString full = m_valuesHidden ? tr("For the owner") : tr("For the owner: %1").arg(reasons.join(QStringLiteral(" · ")));
    m_flags->setText(m_low ? tr("For the owner") : full);
    m_flags->setAccessibleName(full);
    m_flags->setToolTip(full);
    m_flagIcon->setToolTip(full);
}

QList<Choice> ComplaintHeader::statusChoices()
{
    QList<Choice> choices;
    for (int i = 0; i < int(codesOf(Status{}).size()); ++i) {
        const Status status = Status(i);
        choices.append({words(status), status == m_page.complaint.status, [this, status] { emit statusChosen(status); }});
    }
    return choices;
}

QList<Choice> ComplaintHeader::handlerChoices()
{
    QList<Choice> choices;
    for (const Staff& one : std::as_const(m_staff)) {
        if (one.active)
            choices.append({one.name, one.id == m_page.complaint.handler, [this, id = one.id] { emit handlerChosen(id); }});
    }
    std::ranges::sort(choices, {}, &Choice::text);
    choices.append({tr("Nobody"), !m_page.complaint.handler.isValid(), [this] { emit handlerChosen({}); }});
    return choices;
}

} // namespace amends
