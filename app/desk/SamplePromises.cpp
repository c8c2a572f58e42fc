#include "desk/SamplePromises.h"
#include "desk/SampleMaker.h"
#include <span>

namespace amends {

namespace {

/// Where an open promise's day lies, in days from today.
struct Span
{
    int share; ///< of a hundred
    int first;
    int days;
};

constexpr Span kOfOpenComplaints[] = {{20, -4, 4}, {20, 0, 1}, {40, 1, 6}, {20, 7, 14}};
constexpr Span kForgotten[] = {{35, -400, 400}, {5, 0, 1}, {20, 1, 6}, {40, 7, 90}};

} // namespace

QString promised(QString sentence, const QDate& due, Language language)
{
    return sentence.replace(QStringLiteral("{weekday}"), weekday(due, language, false))
        .replace(QStringLiteral("{Weekday}"), weekday(due, language, true));
}

SamplePromises::SamplePromises(const SampleData& data, const QDate& today, quint32 seed) : m_today(today), m_random(seed)
{
    for (const SampleComplaint& sample : data.complaints) {
        for (const SamplePromise& promise : sample.promises)
            m_sentences[sample.complaint.language.value_or(Language::English)] << promise.sentence;
    }
}

QList<Promise> SamplePromises::of(const Complaint& complaint, const QList<Staff>& staff)
{
    const int chance = below(100);
    const bool isSettled = complaint.closed.isValid();
    if (chance >= (isSettled ? 50 : 60))
        return {};
    Promise promise = !isSettled || chance < 10 ? open(isSettled) : settled(complaint.received.date());
    promise.complaint = complaint.id;
    promise.kind = PromiseKind(below(int(codesOf(PromiseKind{}).size())));
    if (!staff.isEmpty() && below(20) > 0)
        promise.owner = staff[below(int(staff.size()))].id;
    const Language language = complaint.language.value_or(Language::English);
    if (const QStringList said = m_sentences.value(language); !said.isEmpty())
        promise.sentence = promised(said[below(int(said.size()))], promise.due, language);
    return {promise};
}

Promise SamplePromises::open(bool settledComplaint)
{
    const std::span<const Span> spans = settledComplaint ? std::span<const Span>(kForgotten) : std::span<const Span>(kOfOpenComplaints);
    Promise promise;
    int share = below(100);
    for (const Span& span : spans) {
        promise.due = m_today.addDays(span.first + below(span.days));
        share -= span.share;
        if (share < 0)
            break;
    }
    if (below(5) == 0)
        promise.dueTime = QTime(10 + below(8), 0);
    if (below(25) == 0)
        promise.snoozedUntil = m_today.addDays(1 + below(20));
    return promise;
}

Promise SamplePromises::settled(const QDate& promised)
{
    Promise promise;
    promise.due = promised.addDays(1 + below(10));
    const int how = below(100);
    promise.broken = how < 15;
    promise.settledOn = std::min(m_today, promise.due.addDays(promise.broken || how < 30 ? 1 + below(4) : -below(2)));
    if (!promise.broken)
        promise.kept = QDateTime(promise.settledOn, QTime(15, 0), Qt::UTC);
    return promise;
}

} // namespace amends
