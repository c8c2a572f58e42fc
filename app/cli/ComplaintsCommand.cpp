#include "cli/Session.h"
#include "desk/AfterCares.h"
#include "desk/Inbox.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <limits>

namespace amends::cli {

namespace {

constexpr int kRowsAtATime = 500;

QJsonObject json(const Stake& stake)
{
    return {{QStringLiteral("total"), stake.total}, {QStringLiteral("value"), stake.value},
            {QStringLiteral("heat"), stake.heat},   {QStringLiteral("age"), stake.age},
            {QStringLiteral("broken"), stake.broken}, {QStringLiteral("safety"), stake.safety}};
}

QJsonObject json(const RemedyRound& round)
{
    return {{QStringLiteral("asked"), jsonCode(round.asked)},
            {QStringLiteral("offered"), round.offered.isEmpty() ? QJsonValue() : QJsonValue(jsonCodes(round.offered))},
            {QStringLiteral("chosen"), jsonCode(round.chosen)},
            {QStringLiteral("delivered"), jsonDay(round.deliveredOn)},
            {QStringLiteral("ended"), jsonCode(round.ended)}};
}

QJsonObject json(const InboxRow& row, const std::optional<int>& afterCare)
{
    return {{QStringLiteral("id"), row.id.value()},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("customer"), row.customer.isValid() ? QJsonValue(row.customer.value()) : QJsonValue()},
            {QStringLiteral("customer_name"), jsonText(row.customerName)},
            {QStringLiteral("loyalty"), jsonCode(row.loyalty)},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("channel"), jsonCode(row.channel)},
            {QStringLiteral("status"), jsonCode(row.status)},
            {QStringLiteral("temperature"), int(row.heat)},
            {QStringLiteral("signals"), jsonCodes(row.signals_)},
            {QStringLiteral("unread"), row.unread},
            {QStringLiteral("attachments"), row.attachments},
            {QStringLiteral("handler"), jsonText(row.handlerInitials)},
            {QStringLiteral("received"), jsonInstant(row.received)},
            {QStringLiteral("last_incoming"), jsonInstant(row.lastIncoming)},
            {QStringLiteral("acknowledge_by"), jsonInstant(row.acknowledgeBy)},
            {QStringLiteral("next_promise"), jsonDay(row.nextPromise)},
            {QStringLiteral("promise_overdue"), row.promiseOverdue},
            {QStringLiteral("draft"), row.hasDraft},
            {QStringLiteral("proposal"), jsonText(row.proposal)},
            {QStringLiteral("remedy"), json(row.remedy)},
            {QStringLiteral("flags"), jsonCodes(row.flags)},
            {QStringLiteral("after_care"), afterCare ? QJsonValue(*afterCare) : QJsonValue()},
            {QStringLiteral("stake"), json(row.stake)}};
}

void print(Output& out, const InboxRow& row, const QDateTime& now)
{
    out.line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                 .arg(row.number, words(row.status).leftJustified(14), words(row.heat).leftJustified(8),
                      formatAge(row.lastIncoming, now).leftJustified(6), row.customerName.leftJustified(24), row.subject));
}

int run(Session& session)
{
    bool ok = true;
    InboxQuery query;
    query.view = session.coded<View>("view", ok).value_or(View::All);
    query.search = session.value("search");
    int left = session.number("limit", std::numeric_limits<int>::max(), 1, ok);
    if (!session.arguments().isEmpty())
        return session.bad(QStringLiteral("“%1” is too many: search with --search").arg(session.arguments().constFirst()));
    Desk* desk = ok ? session.desk() : nullptr;
    if (!desk)
        return Bad;
    const auto list = await(desk->inbox().open(query));
    if (!list)
        return session.bad(list.error());
    left = std::min(left, list->count);
    for (int first = 0; first < left && session.out().good();) {
        const auto slice = await(desk->inbox().rows(list->token, first, std::min(kRowsAtATime, left - first)));
        if (!slice)
            return session.bad(slice.error());
        QList<ComplaintId> ids;
        for (const InboxRow& row : slice->rows)
            ids << row.id;
        const auto scores = await(desk->afterCares().scores(ids));
        if (!scores)
            return session.bad(scores.error());
        for (const InboxRow& row : slice->rows) {
            if (session.json())
                session.out().object(json(row, scores->contains(row.id) ? std::optional(scores->value(row.id)) : std::nullopt));
            else
                print(session.out(), row, desk->clock().now());
        }
        if (slice->rows.isEmpty())
            break;
        first += int(slice->rows.size());
    }
    return Fine;
}

} // namespace

Command complaintsCommand()
{
    return {"complaints", "[--view NAME] [--search TEXT] [--limit N]", "The inbox: what is waiting, in the order of what is at stake.",
            "Views: to-acknowledge, ours, waiting, promises, follow-up, closed, all, not-complaints.\n"
            "A search may hold from: status: channel: before: after: order: handler: flag:\n\n"
            "  amends-cli complaints --view ours --limit 10\n"
            "  amends-cli complaints --search \"headset status:ours\" --json",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("view"), QStringLiteral("Which list (all)."), QStringLiteral("NAME")},
                    {QStringLiteral("search"), QStringLiteral("Only what matches."), QStringLiteral("TEXT")},
                    {QStringLiteral("limit"), QStringLiteral("Show at most so many."), QStringLiteral("N")}};
            },
            run};
}

} // namespace amends::cli
