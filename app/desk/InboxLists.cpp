#include "desk/InboxLists.h"
#include "calendar/OpeningClock.h"
#include "desk/StakeWeights.h"
#include "desk/Standing.h"
#include "store/OwnerFlags.h"
#include "store/Tables.h"
#include <algorithm>
#include <tuple>

namespace amends {

namespace {

/// An open view longer than this is cut to its most recent: nobody works through more, and sorting stays instant.
constexpr int kOpenLimit = 20000;
constexpr int kSearchCap = 1000;
constexpr int kDeadlineInSight = 7; // days before the day she set, from which it weighs

enum class Order { Stake, Due, Date };

Order orderOf(View view)
{
    switch (view) {
    case View::ToAcknowledge:
    case View::Ours:
    case View::Waiting:
    case View::FollowUp: return Order::Stake;
    case View::Promises: return Order::Due;
    case View::Closed:
    case View::All:
    case View::NotComplaints: break;
    }
    return Order::Date;
}

QDate dayFor(View view, const QDate& today)
{
    return view == View::Promises ? promisesUntil(today) : today;
}

/// A search's filters that the index knows one of at a time.
template <class T> QList<std::optional<T>> each(const QList<T>& values)
{
    QList<std::optional<T>> list;
    for (const T& value : values)
        list.append(value);
    if (list.isEmpty())
        list.append(std::nullopt);
    return list;
}

/// The index reads words held together by a dash as one phrase.
QString asPhrase(const QString& phrase)
{
    return phrase.simplified().replace(u' ', u'-');
}

/// Active or not, by initials, else by a beginning of the name.
Result<StaffId> handlerNamed(store::Connection& db, const QString& text)
{
    const auto staff = store::ShopTable(db).staff();
    if (!staff)
        return std::unexpected(staff.error());
    for (const Staff& member : *staff) {
        if (member.initials.compare(text, Qt::CaseInsensitive) == 0)
            return member.id;
    }
    for (const Staff& member : *staff) {
        if (member.name.startsWith(text, Qt::CaseInsensitive))
            return member.id;
    }
    return StaffId();
}

QDateTime startOf(const QDate& day, const QTimeZone& zone)
{
    return day.isValid() ? day.startOfDay(zone).toUTC() : QDateTime();
}

} // namespace

QDate promisesUntil(const QDate& today)
{
    return today.addDays(7);
}

Stake InboxLists::stakeOf(const store::StakeFacts& facts) const
{
    const bool ours = facts.status == Status::New || facts.status == Status::Acknowledged || facts.status == Status::Ours;
    const QDateTime since = facts.lastIncoming.isValid() ? facts.lastIncoming : facts.received;
    StakeFacts known;
    known.spendFifth = m_context.standing->spendFifth(facts.net);
    known.heat = facts.heat;
    known.waitedHours = ours ? double(m_context.opening()->between(since, m_context.clock.now())) / 3600 : 0;
    if (ours && facts.wantedBy.isValid()) {
        // A day she set weighs like waiting: the nearer, the longer.
        const double near = 1 - double(m_context.today().daysTo(facts.wantedBy)) / kDeadlineInSight;
        known.waitedHours = qMax(known.waitedHours, kFullAgeHours * qBound(0.0, near, 1.0));
    }
    known.brokenPromises = facts.brokenPromises + facts.overduePromises;
    known.secondFailure = facts.signals_.contains(Signal::Repeat);
    known.safety = facts.signals_.contains(Signal::Safety);
    return amends::stakeOf(known);
}

Result<QList<ComplaintId>> InboxLists::byStake(const Result<QList<store::StakeFacts>>& facts) const
{
    if (!facts)
        return std::unexpected(facts.error());
    struct Place
    {
        bool safe;
        double stake;
        qint64 received;
        ComplaintId id;
    };
    QList<Place> places;
    places.reserve(facts->size());
    for (const store::StakeFacts& one : *facts)
        places.append({!one.signals_.contains(Signal::Safety), stakeOf(one).total, one.received.toMSecsSinceEpoch(), one.id});
    // Where somebody may be hurt nothing else weighs. Of two that weigh the same, who has waited longer comes first.
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        return std::tuple(a.safe, -a.stake, a.received, a.id) < std::tuple(b.safe, -b.stake, b.received, b.id);
    });
    QList<ComplaintId> ids;
    ids.reserve(places.size());
    for (const Place& place : places)
        ids.append(place.id);
    return ids;
}

Result<OpenedList> InboxLists::open(store::Connection& db, const InboxQuery& query) const
{
    OpenedList list;
    list.query = query;
    list.today = m_context.today();
    store::InboxTable inbox(db);
    const QDate day = dayFor(query.view, list.today);
    Done done;
    if (!SearchQuery::parse(query.search).isEmpty()) {
        done = search(db, list);
    } else if (orderOf(query.view) == Order::Date) {
        list.paged = true;
        const auto counted = inbox.counts(day);
        if (!counted)
            return std::unexpected(counted.error());
        list.count = counted->value(query.view);
        return list;
    } else {
        auto ids = orderOf(query.view) == Order::Stake ? byStake(inbox.stakes(query.view, day, kOpenLimit))
                                                       : inbox.ids(query.view, day, kOpenLimit);
        if (!ids)
            return std::unexpected(ids.error());
        list.ids = std::move(*ids);
    }
    if (!done)
        return std::unexpected(done.error());
    list.count = static_cast<int>(list.ids.size());
    return list;
}

Result<QList<ComplaintId>> InboxLists::hits(store::Connection& db, const SearchQuery& query, const OpenedList& list,
                                            bool& capped) const
{
    const QTimeZone zone = m_context.zone();
    store::SearchRequest request;
    QStringList text = query.words;
    for (const QString& phrase : query.phrases)
        text.append(asPhrase(phrase));
    request.text = text.join(u' ');
    for (const QString& name : query.from)
        request.from += asPhrase(name) + u' ';
    request.order = query.order;
    request.before = startOf(query.before, zone);
    request.after = startOf(query.after, zone);
    request.cap = kSearchCap;
    if (orderOf(list.query.view) != Order::Due && list.query.view != View::FollowUp)
        request.view = list.query.view;
    if (!query.handler.isEmpty()) {
        const auto handler = handlerNamed(db, query.handler);
        if (!handler)
            return std::unexpected(handler.error());
        if (!handler->isValid())
            return QList<ComplaintId>();
        request.handler = *handler;
    }
    QList<ComplaintId> ids;
    for (const auto& status : each(query.statuses)) {
        for (const auto& channel : each(query.channels)) {
            request.status = status;
            request.channel = channel;
            const auto found = store::SearchIndex(db).find(request);
            if (!found)
                return std::unexpected(found.error());
            ids.append(found->ids);
            capped = capped || found->capped;
        }
    }
    return ids;
}

Result<QList<ComplaintId>> InboxLists::flagged(store::Connection& db, const QList<OwnerFlag>& reasons, const OpenedList& list) const
{
    const View wanted = list.query.view;
    const bool several = wanted == View::All || wanted == View::Promises || wanted == View::FollowUp;
    const auto flags = store::openFlagged(db, several ? std::nullopt : std::optional(wanted), list.today, kOpenLimit);
    if (!flags)
        return std::unexpected(flags.error());
    QList<ComplaintId> found;
    for (auto it = flags->cbegin(); it != flags->cend(); ++it) {
        if (std::ranges::any_of(*it, [&](OwnerFlag flag) { return reasons.contains(flag); }))
            found.append(it.key());
    }
    std::ranges::sort(found, std::ranges::greater());
    return found;
}

/// What the words and operators find; a flag is no word of the index.
Result<QList<ComplaintId>> InboxLists::found(store::Connection& db, const SearchQuery& query, OpenedList& list) const
{
    if (query.flags.isEmpty())
        return hits(db, query, list, list.capped);
    const auto marked = flagged(db, query.flags, list);
    if (!marked)
        return std::unexpected(marked.error());
    SearchQuery rest = query;
    rest.flags.clear();
    if (rest.isEmpty())
        return *marked;
    const QSet<ComplaintId> there(marked->begin(), marked->end());
    auto ids = hits(db, rest, list, list.capped);
    if (ids)
        ids->removeIf([&](ComplaintId id) { return !there.contains(id); });
    return ids;
}

Done InboxLists::search(store::Connection& db, OpenedList& list) const
{
    const SearchQuery query = SearchQuery::parse(list.query.search);
    if (!query.notUnderstood.isEmpty())
        return {};
    if (!query.number.isEmpty()) {
        // A number names one complaint: it is found wherever it lies.
        const auto id = store::ComplaintTable(db).byNumber(query.number);
        if (!id)
            return std::unexpected(id.error());
        if (id->isValid())
            list.ids.append(*id);
        return {};
    }
    auto ids = found(db, query, list);
    if (!ids)
        return std::unexpected(ids.error());
    const View view = list.query.view;
    store::InboxTable inbox(db);
    if (orderOf(view) == Order::Stake) {
        ids = byStake(inbox.stakes(*ids, list.today));
        if (!ids)
            return std::unexpected(ids.error());
    }
    if (view == View::Promises || view == View::FollowUp) {
        const auto in = inbox.ids(view, dayFor(view, list.today), kOpenLimit);
        if (!in)
            return std::unexpected(in.error());
        const QSet<ComplaintId> there(in->begin(), in->end());
        ids->removeIf([&](ComplaintId id) { return !there.contains(id); });
    }
    list.ids = std::move(*ids);
    return {};
}

Result<QList<ComplaintId>> InboxLists::slice(store::Connection& db, const OpenedList& list, int first, int count) const
{
    if (!list.paged)
        return list.ids.mid(first, count);
    store::InboxTable inbox(db);
    if (first < list.count / 2)
        return inbox.ids(list.query.view, list.today, count, first);
    // SQLite walks over what is left out: deep down, from the nearer end.
    const int wanted = qMin(count, list.count - first);
    if (wanted <= 0)
        return QList<ComplaintId>();
    auto ids = inbox.idsFromEnd(list.query.view, wanted, list.count - first - wanted);
    if (ids)
        std::ranges::reverse(*ids);
    return ids;
}

Result<int> InboxLists::indexOf(store::Connection& db, const OpenedList& list, ComplaintId id) const
{
    if (!list.paged)
        return static_cast<int>(list.ids.indexOf(id));
    store::InboxTable inbox(db);
    const auto there = inbox.contains(list.query.view, list.today, id);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return -1;
    return inbox.placeOf(list.query.view, id);
}

Result<QHash<View, int>> InboxLists::counts(store::Connection& db) const
{
    const QDate today = m_context.today();
    store::InboxTable inbox(db);
    auto counts = inbox.counts(today);
    if (!counts)
        return counts;
    const auto promised = inbox.ids(View::Promises, promisesUntil(today), kOpenLimit);
    if (!promised)
        return std::unexpected(promised.error());
    counts->insert(View::Promises, static_cast<int>(promised->size()));
    return counts;
}

} // namespace amends
