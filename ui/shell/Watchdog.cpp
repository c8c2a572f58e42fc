#include "shell/Watchdog.h"
#include <QAbstractEventDispatcher>
#include <QMetaEnum>
#include <QMetaObject>
#include <QEvent>
#include <QThread>
#include <algorithm>

namespace amends {

namespace {

constexpr int kLookEveryMs = 4;
constexpr size_t kMostLooks = 64;
constexpr int kFrame = 16; // at sixty pictures a second a longer one is seen

} // namespace

Watchdog::Watchdog(int limitMs, Tell tell) : m_limit(limitMs), m_tell(std::move(tell))
{
    m_clock.start();
    if (auto* dispatcher = QAbstractEventDispatcher::instance()) {
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_loop, [this] { rest(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_loop, [this] { goOn(); });
    }
    m_thread.reset(QThread::create([this] { watch(); }));
    m_thread->setObjectName(QStringLiteral("watchdog"));
    m_thread->start();
}

Watchdog::~Watchdog()
{
    m_ending = true;
    m_thread->wait();
}

std::optional<int> Watchdog::wantedLimit()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("AMENDS_WATCHDOG", &isNumber);
    if (isNumber)
        return asked > 0 ? std::optional(asked) : std::nullopt;
#if defined(QT_NO_DEBUG)
    return std::nullopt;
#else
    return kFrame;
#endif
}

void Watchdog::enter(const QObject* receiver, const QEvent* event)
{
    if (m_depth++ > 0)
        return;
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    m_event = QStringLiteral("%1 to %2 %3").arg(QLatin1StringView(type ? type : "event"),
                                                QLatin1StringView(receiver->metaObject()->className()), receiver->objectName()).trimmed();
    goOn();
}

void Watchdog::leave()
{
    if (--m_depth == 0)
        rest();
}

void Watchdog::goOn()
{
    if (m_depth > 0)
        m_since = m_clock.elapsed();
}

void Watchdog::rest()
{
    const qint64 since = m_since.exchange(-1);
    if (since < 0)
        return;
    const qint64 held = m_clock.elapsed() - since;
    if (held > m_limit)
        report(held);
    const std::lock_guard lock(m_looksMutex);
    m_looks.clear();
}

void Watchdog::watch()
{
    while (!m_ending) {
        QThread::msleep(kLookEveryMs);
        const qint64 since = m_since;
        if (since < 0 || m_clock.elapsed() - since < qMin(m_limit, kLookEveryMs))
            continue;
        const std::lock_guard lock(m_looksMutex);
        if (m_looks.size() >= kMostLooks)
            continue;
        CallStack::Frames frames = m_stack.look();
        if (m_since == since)
            m_looks.push_back(std::move(frames));
    }
}

void Watchdog::report(qint64 heldMs)
{
    QList<QStringList> looks;
    {
        const std::lock_guard lock(m_looksMutex);
        for (const CallStack::Frames& frames : m_looks)
            looks.append(m_stack.ownFunctions(frames));
    }
    const QString function = culprit(looks);
    m_tell(QStringLiteral("The window's thread was held for %1 ms by %2 (%3)")
               .arg(heldMs)
               .arg(function.isEmpty() ? QStringLiteral("no function of ours") : function, m_event));
}

QString Watchdog::culprit(const QList<QStringList>& looks)
{
    QHash<QString, int> seen;
    for (const QStringList& look : looks) {
        const QSet<QString> once(look.begin(), look.end());
        for (const QString& name : once)
            ++seen[name];
    }
    const auto often = [&](const QString& name) { return 2 * seen.value(name) >= looks.size(); };
    for (const QStringList& look : looks) {
        const auto innermost = std::ranges::find_if(look, often);
        // One look's innermost may be another's caller: the one that still has none of them below it is named.
        if (innermost == look.end())
            continue;
        const bool outer = std::ranges::any_of(looks, [&](const QStringList& other) {
            const auto at = std::ranges::find(other, *innermost);
            return at != other.end() && std::any_of(other.begin(), at, often);
        });
        if (!outer)
            return *innermost;
    }
    return {};
}

} // namespace amends
