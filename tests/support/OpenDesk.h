#pragma once
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "support/FixedClock.h"
#include <QTemporaryDir>
#include <QtTest>

namespace amends {

/// A desk on a folder of its own, for the tests of screens: whoever includes this links amends::desk.
struct OpenDesk
{
    QTemporaryDir dir;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    OpenDesk()
    {
        DeskOptions options;
        options.dataDir = dir.filePath(QStringLiteral("shop"));
        options.clock = &clock;
        auto opened = Desk::open(options);
        if (opened)
            desk = std::move(*opened);
        else
            qWarning() << "desk" << int(opened.error().problem) << opened.error().detail;
    }

    /// Lets the window go on while the answer comes.
    template <class T> static Result<T> wait(Async<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0)
            return failure(Problem::Cancelled);
        return future.takeResult();
    }

    ComplaintId complaint(const QString& subject, const QString& text)
    {
        NewComplaint entered;
        entered.name = QStringLiteral("Claire Exemple");
        entered.email = QStringLiteral("claire@example.org");
        entered.channel = Channel::Email;
        entered.subject = subject;
        entered.text = text;
        return wait(desk->complaints().create(entered)).value_or(ComplaintId());
    }
};

} // namespace amends
