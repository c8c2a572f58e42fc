#pragma once
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Inbox.h"
#include "desk/ShopBook.h"
#include "desk/SavedViews.h"
#include "desk/Undo.h"
#include "store/Store.h"
#include "store/Tables.h"
#include "support/FixedClock.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace amends {

/// A desk on a data folder of its own, with a clock that stands at a Saturday in November 2026 unless told otherwise.
struct DeskFixture
{
    QTemporaryDir dir;
    FixedClock clock;
    std::unique_ptr<Desk> desk;

    DeskFixture() { open(); }

    QString folder() const { return dir.filePath(QStringLiteral("data")); }

    std::unique_ptr<Desk> another()
    {
        DeskOptions options;
        options.dataDir = folder();
        options.clock = &clock;
        options.zone = QStringLiteral("Europe/Brussels");
        auto opened = Desk::open(options);
        if (!opened)
            qWarning() << "desk" << int(opened.error().problem) << opened.error().detail << opened.error().file;
        return opened ? std::move(*opened) : nullptr;
    }
    void open() { desk = another(); }
    void reopen()
    {
        desk.reset();
        open();
    }

    /// What a Shopify export or an import of mail would have brought: written past the desk.
    template <class Work> void inStore(Work work)
    {
        auto db = store::Connection::open(store::DataFolder::make(folder())->database(), store::Connection::Mode::ReadWrite);
        QVERIFY2(db.has_value(), db ? "" : qPrintable(db.error().detail));
        store::Tables tables(**db);
        const Done done = store::inTransaction(**db, [&]() -> Done {
            work(tables);
            return {};
        });
        QVERIFY(done.has_value());
    }

    /// A complaint by hand; `name` becomes a customer.
    ComplaintId complaint(const QString& subject, const QString& text = QStringLiteral("It broke."),
                          const QString& name = QStringLiteral("Ann Peeters"))
    {
        NewComplaint entered;
        entered.name = name;
        entered.email = name.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
        entered.channel = Channel::Phone;
        entered.subject = subject;
        entered.text = text;
        const auto id = await(desk->complaints().create(entered));
        return id ? *id : ComplaintId();
    }

    Complaint read(ComplaintId id)
    {
        const auto page = await(desk->history().complaint(id));
        return page ? page->complaint : Complaint();
    }

    QList<ComplaintId> ids(View view, const QString& search = {})
    {
        const auto list = await(desk->inbox().open({view, search}));
        QList<ComplaintId> found;
        if (!list)
            return found;
        const auto slice = await(desk->inbox().rows(list->token, 0, list->count));
        if (slice) {
            for (const InboxRow& row : slice->rows)
                found.append(row.id);
        }
        return found;
    }
};

} // namespace amends

/// The value of a Result, failing the test with the problem where it is none.
#define AMENDS_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto& amendsResult = (result);                                                                 \
        QVERIFY2(amendsResult.has_value(), amendsResult ? "" : qPrintable(amendsResult.error().detail));     \
    } while (false)
