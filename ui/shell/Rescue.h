#pragma once
#include "domain/Result.h"
#include <QDateTime>

namespace amends {

/// What stands between a data folder that does not open and the user: says what is wrong, and where the data is damaged and
/// a daily backup lies beside it, offers to put that back. Runs before there is a window, so its boxes may block.
class Rescue
{
public:
    /// `now` names the folder in which the damaged data is kept.
    Rescue(const QString& dataDir, const QDateTime& now) : m_dataDir(dataDir), m_now(now) {}

    /// True when the folder was restored and can be opened again.
    bool offer(const Error& error);

private:
    QString m_dataDir;
    QDateTime m_now;
};

} // namespace amends
