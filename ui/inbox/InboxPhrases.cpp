#include "inbox/InboxPhrases.h"
#include "desk/StakeWeights.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <vector>

namespace amends::phrases {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

struct Part
{
    QString name;
    double points;
    double weight;
};

std::vector<Part> partsOf(const Stake& stake, bool hidden)
{
    const StakeWeights weights;
    std::vector<Part> parts = {
        {Words::tr("Someone may get hurt"), stake.safety * weights.safety, weights.safety},
        {Words::tr("A promise not kept, or not the first time"), stake.broken * weights.broken, weights.broken},
        {Words::tr("How upset the message is"), stake.heat * weights.heat, weights.heat},
        {Words::tr("How long it has waited for us"), stake.age * weights.age, weights.age},
    };
    if (!hidden)
        parts.push_back({Words::tr("What this customer means to the shop"), stake.value * weights.value, weights.value});
    std::erase_if(parts, [](const Part& part) { return part.points < 0.5; });
    std::ranges::sort(parts, std::ranges::greater(), &Part::points);
    return parts;
}

QString flagged(const QList<OwnerFlag>& flags)
{
    QStringList reasons;
    for (const OwnerFlag flag : flags)
        reasons.append(words(flag));
    //: %1 one or more reasons, such as “opened again”
    return Words::tr("for the owner: %1").arg(reasons.join(QStringLiteral(", ")));
}

QString bar(double share)
{
    const int filled = std::clamp(int(share * 10 + 0.5), 0, 10);
    return QStringLiteral("<font color='%1'>%2</font><font color='%3'>%4</font>")
        .arg(colour(Role::Accent).name(), QString(filled, u'▮'), colour(Role::Border).name(), QString(10 - filled, u'▮'));
}

bool isOpen(Status status)
{
    return status == Status::New || status == Status::Acknowledged || status == Status::Ours || status == Status::Waiting;
}

} // namespace

QString line(const InboxRow& row)
{
    return QStringLiteral("%1 · %2 · %3").arg(row.number, row.subject, customerWords(row.customerCalled));
}

Pressure pressure(const InboxRow& row, const QDateTime& now)
{
    if (row.promiseOverdue)
        return {Words::tr("promise overdue"), Words::tr("overdue", "a promise"), true, true, true};
    if (row.acknowledgeBy.isValid() && isOpen(row.status)) {
        const bool late = row.acknowledgeBy < now;
        const QString span = late ? formatAge(row.acknowledgeBy, now) : formatAge(now, row.acknowledgeBy);
        if (late)
            return {Words::tr("should have been acknowledged %1 ago").arg(span), Words::tr("%1 late", "the clock to acknowledgement").arg(span), false, true, true};
        return {Words::tr("%1 left to acknowledge").arg(span), span, false, row.acknowledgeSoon, false};
    }
    if (row.nextPromise.isValid()) {
        if (row.nextPromise == now.toLocalTime().date())
            return {Words::tr("promised for today"), Words::tr("today"), true, true, false};
        const QString day = formatDayOfYear(row.nextPromise);
        return {Words::tr("promised for %1").arg(day), day, true, false, false};
    }
    if (row.wantedBy.isValid() && isOpen(row.status)) {
        const QString day = formatDayOfYear(row.wantedBy);
        return {Words::tr("the customer wants it by %1").arg(day), day, true, true, row.wantedBy < now.toLocalTime().date()};
    }
    if (isOpen(row.status))
        return {Words::tr("no next news yet (Ctrl+P notes a day)"), Words::tr("no date", "of next news"), true, false, false};
    return {};
}

QString toolTip(const InboxRow& row, const QDateTime& now, bool hidden)
{
    QString html = QStringLiteral("<b>%1 · %2</b><br>").arg(row.number, row.subject.toHtmlEscaped());
    html += row.snippet.toHtmlEscaped();
    html += QStringLiteral("<br>") + Words::tr("%1 · %2 · last heard %3").arg(words(row.channel), words(row.status),
                                                                   formatWhen(row.lastIncoming.isValid() ? row.lastIncoming : row.received));
    const Pressure pressing = pressure(row, now);
    if (!pressing.text.isEmpty())
        html += QStringLiteral(" · ") + pressing.text;
    if (row.wantedBy.isValid())
        html += QStringLiteral("<br>") + Words::tr("The customer wants it by %1").arg(formatDay(row.wantedBy));
    if (!row.readerInitials.isEmpty())
        html += QStringLiteral("<br>") + Words::tr("%1 reads the draft over").arg(row.readerInitials.toHtmlEscaped());
    if (!row.flags.isEmpty())
        html += QStringLiteral("<br>") + flagged(row.flags).toHtmlEscaped();
    if (!row.proposal.isEmpty())
        html += QStringLiteral("<br>") + proposalReason(row.proposal).toHtmlEscaped();
    const auto parts = partsOf(row.stake, hidden);
    if (parts.empty() || !isOpen(row.status))
        return html;
    html += QStringLiteral("<p style='margin-top:8px'><b>%1</b></p><table cellspacing='2'>").arg(Words::tr("Why it stands here"));
    for (const Part& part : parts)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td><td align='right'>&nbsp;%3</td></tr>")
                    .arg(part.name, bar(part.points / part.weight), QLocale().toString(qRound(part.points)));
    return html + QStringLiteral("</table>");
}

QString spoken(const InboxRow& row, const QDateTime& now, bool hidden)
{
    QStringList parts{customerWords(row.customerCalled), row.subject, words(row.channel), words(row.heat),
                      formatAge(row.lastIncoming.isValid() ? row.lastIncoming : row.received, now)};
    if (row.unread)
        parts.prepend(Words::tr("unread"));
    if (row.loyalty && !hidden)
        parts.insert(row.unread ? 2 : 1, words(*row.loyalty));
    if (row.attachments > 0)
        parts << Words::tr("%n attachment(s)", nullptr, row.attachments);
    if (const Pressure pressing = pressure(row, now); !pressing.text.isEmpty())
        parts << pressing.text;
    if (row.wantedBy.isValid())
        parts << Words::tr("wanted by %1").arg(formatDay(row.wantedBy));
    if (!row.readerInitials.isEmpty())
        parts << Words::tr("%1 reads it over").arg(row.readerInitials);
    if (!row.flags.isEmpty())
        parts << flagged(row.flags);
    return parts.join(QStringLiteral(", "));
}

QString emptyTitle(View view, bool searching)
{
    if (searching)
        return Words::tr("Nothing found");
    switch (view) {
    case View::ToAcknowledge: return Words::tr("Everyone has heard from us");
    case View::Ours: return Words::tr("No one is waiting for us");
    case View::Waiting: return Words::tr("We are waiting for no one");
    case View::Promises: return Words::tr("No promise is due");
    case View::FollowUp: return Words::tr("No one to call back today");
    case View::Closed: return Words::tr("Nothing is closed yet");
    case View::All: return Words::tr("No complaints yet");
    case View::NotComplaints: return Words::tr("Nothing was set aside");
    }
    return {};
}

QString emptyHint(View view, bool searching)
{
    if (searching)
        return Words::tr("Try fewer letters, a name, an order number or a number like 2026-0042. "
                         "You can also write from:, status:, channel:, before:, order: or flag: before a word.");
    switch (view) {
    case View::ToAcknowledge: return Words::tr("New complaints appear here first. Bring in your mail or enter one by hand with Ctrl+N.");
    case View::Ours: return Words::tr("What we owe an answer appears here, the one with most at stake on top.");
    case View::Waiting: return Words::tr("Complaints that wait for the customer’s answer appear here.");
    case View::Promises: return Words::tr("When a reply names a date, it is kept here until it is done.");
    case View::FollowUp: return Words::tr("Some days after a complaint is resolved it comes back here: ask how we handled it.");
    case View::Closed: return Words::tr("Finished complaints are kept here.");
    case View::All: return Words::tr("Drop e-mails on this window, or enter a complaint by hand with Ctrl+N.");
    case View::NotComplaints: return Words::tr("Messages that are no complaint rest here. Press X on one to bring it back.");
    }
    return {};
}

} // namespace amends::phrases
