#pragma once
#include "desk/Backups.h"
#include <QDateTime>

namespace amends {

/// What stands between a data folder that does not open and the user: says what is wrong and offers the ways out. Damaged:
/// its newest backup, or what can still be read. Missing: its newest backup, or a new shop. Open on another computer: a look, or
/// taking over. Runs before there is a window, so its boxes may block.
class Rescue
{
public:
    enum class Way { Close, OpenAgain, LookOnly, TakeOver };

    /// `now` names the folder in which the present data is kept.
    Rescue(const QString& dataDir, const QDateTime& now) : m_dataDir(dataDir), m_now(now) {}

    Way offer(const Error& error);

    /// What came of a rescue, in a few lines for the user. The same is written beside the rescued file.
    static QString words(const RescueReport& report);
    /// A name for the next rescued file of a folder.
    static QString nextFile(const QString& dataDir, const QDateTime& now);

private:
    Way offerForOther(const Error& error);
    Way offerForData(const Error& error);
    Way putBack(const QString& backup);
    Way rescueAndPutBack();
    Way beginAnew();

    QString m_dataDir;
    QDateTime m_now;
};

} // namespace amends
