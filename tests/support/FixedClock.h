#pragma once
#include "domain/Clock.h"

namespace amends {

/// A clock that stands until it is set.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime& now = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)) : m_now(now) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace amends
