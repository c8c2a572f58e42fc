#include "../app/system/MadeUp.h"
#include "FaultyVfs.h"
#include "support/Whole.h"
#include "desk/Backups.h"
#include "desk/Complaints.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include <QTemporaryDir>
#include <QtTest>
#include <sqlite3.h>

using namespace amends;
using namespace amends::failing;

namespace {

/// A kind of failing: which calls, with what, once or from then on.
struct Fault
{
    const char* name;
    unsigned calls;
    int code;
    bool lasting;
};
constexpr Fault faults[] = {
    {"a write fails", Write | Truncate, SQLITE_IOERR_WRITE, false},
    {"the disk is full", Write, SQLITE_FULL, true},
    {"a sync fails", Sync, SQLITE_IOERR_FSYNC, false},
    {"a read fails", Read, SQLITE_IOERR_READ, false},
    {"a lock is not had", Lock, SQLITE_BUSY, false},
    {"nothing can be opened or deleted", Open | Delete, SQLITE_IOERR, true},
};

} // namespace

/// In each use case, the i-th call of SQLite to the system fails: what was there before is there, nothing is there by half,
/// and the same works when the cause is gone. AMENDS_LONG tries every i, else the first ones and a sample of the others.
class EveryStepTest : public QObject
{
    Q_OBJECT
private:
    using Act = std::function<Done(Desk&)>;
    struct UseCase
    {
        const char* name;
        std::function<Act(EveryStepTest&, Desk&)> prepare; ///< makes what the act needs, without faults
        bool inPieces = false;                             ///< an import, of which what was filed stays; a restore, which may be done already
        int sample = 4;
    };

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;
    QRandomGenerator m_random{31};
    int m_made = 0;
    qint64 m_tries = 0;
    qint64 m_struck = 0; ///< of them those whose fault came

    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }
    static Done done(const auto& answer) { return answer ? Done() : Done(std::unexpected(answer.error())); }

    ComplaintId makeComplaint(Desk& desk)
    {
        NewComplaint entered;
        entered.name = QStringLiteral("Person %1").arg(++m_made);
        entered.email = QStringLiteral("p%1@example.org").arg(m_made);
        entered.subject = QStringLiteral("Kettle %1").arg(m_made);
        entered.text = QStringLiteral("It broke.");
        return await(desk.complaints().create(entered)).value_or(ComplaintId());
    }

    SendOrder orderFor(Desk& desk)
    {
        SendOrder order;
        order.complaint = makeComplaint(desk);
        order.text = QStringLiteral("We send you a new one on Monday.");
        order.customer = await(desk.sending().preview(order.complaint, order.text, order.language))->customer;
        const auto revision = await(desk.drafting().save({order.complaint, order.text, {}, {}, 0}, false));
        order.draftRevision = revision.value_or(0);
        return order;
    }

    QString makeMail()
    {
        const QString path = m_dir->filePath(QStringLiteral("box-%1").arg(++m_made));
        return madeup::write(path, madeup::mbox("step" + QByteArray::number(m_made), 4, m_random)) ? path : QString();
    }

    QString makeOrders()
    {
        const QString path = m_dir->filePath(QStringLiteral("orders-%1.csv").arg(++m_made));
        return madeup::write(path, madeup::shopifyOrders("step" + QByteArray::number(m_made), 5, m_random)) ? path : QString();
    }

    static Done whole(const Result<ImportTotal>& total)
    {
        if (!total)
            return std::unexpected(total.error());
        return total->failure ? Done(std::unexpected(*total->failure)) : Done();
    }

    static const QList<UseCase>& useCases();

    QStringList state()
    {
        // To write, though nothing is: the desk may have closed just now, and the log then needs somebody who may.
        auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        return db ? allRows(**db) : QStringList{db.error().detail};
    }

    /// After trouble the desk may be about to open its connections again: it is given the time.
    void untilItWorks(const Act& act, const char* where)
    {
        Done again = act(*m_desk);
        for (int i = 0; !again && i < 400; ++i) {
            QTest::qWait(20);
            again = act(*m_desk);
        }
        QVERIFY2(again.has_value(), qPrintable(QStringLiteral("%1: %2 %3").arg(QString::fromUtf8(where)).arg(again ? 0 : int(again.error().problem)).arg(again ? QString() : again.error().detail)));
    }

    void isWhole(const UseCase& useCase, qint64 number)
    {
        auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        const QString wrong = whatIsWrong(**db, store::DataFolder::at(folder()));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 at %2: %3").arg(QString::fromUtf8(useCase.name)).arg(number).arg(wrong)));
    }

    /// False when the act made fewer calls than `number`.
    bool tryOne(const UseCase& useCase, const Fault& fault, qint64 number)
    {
        FaultyVfs& vfs = FaultyVfs::install();
        const Act act = useCase.prepare(*this, *m_desk);
        const QStringList before = useCase.inPieces ? QStringList() : state();
        vfs.failAt(fault.calls, number, fault.code, fault.lasting);
        const Done answer = act(*m_desk);
        const bool struck = vfs.struck();
        vfs.heal();
        ++m_tries;
        m_struck += struck;
        const QStringList after = answer || useCase.inPieces ? before : state();
        if (after != before) {
            const auto [old, fresh] = std::ranges::mismatch(before, after);
            qWarning().noquote() << "was" << (old == before.end() ? QString() : *old) << "\nis" << (fresh == after.end() ? QString() : *fresh)
                                 << "\nsaid" << int(answer.error().problem) << answer.error().detail;
            QTest::qFail(qPrintable(QStringLiteral("%1, %2 at %3: refused, but something changed")
                                        .arg(QString::fromUtf8(useCase.name), QString::fromUtf8(fault.name)).arg(number)), __FILE__, __LINE__);
            return false;
        }
        if (!answer) {
            untilItWorks(act, useCase.name);
            isWhole(useCase, number);
        }
        return struck;
    }

private slots:
    void init()
    {
        FaultyVfs::install();
        m_dir = std::make_unique<QTemporaryDir>();
        DeskOptions options;
        options.dataDir = folder();
        auto opened = Desk::open(options);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_desk = std::move(*opened);
        (void)makeComplaint(*m_desk);
    }

    void cleanup()
    {
        FaultyVfs::install().heal();
        m_desk.reset();
    }

    void cleanupTestCase()
    {
        qInfo("%lld failures tried, %lld struck", m_tries, m_struck);
        // Were the layer not below the desk, nothing would fail and everything would pass.
        if (m_tries >= 96)
            QVERIFY(m_struck > 100);
    }

    void losesNothingAndLeavesNothingHalf_data()
    {
        QTest::addColumn<int>("useCase");
        QTest::addColumn<int>("fault");
        for (int i = 0; i < useCases().size(); ++i) {
            for (int f = 0; f < int(std::size(faults)); ++f)
                QTest::addRow("%s, %s", useCases()[i].name, faults[f].name) << i << f;
        }
    }

    void losesNothingAndLeavesNothingHalf()
    {
        QFETCH(int, useCase);
        QFETCH(int, fault);
        const UseCase& tried = useCases()[useCase];
        const bool everyOne = qEnvironmentVariableIsSet("AMENDS_LONG");
        const int sample = everyOne ? 100'000 : tried.sample;
        // The first ones, then ever wider steps.
        qint64 number = 1;
        for (int i = 0; i < sample; ++i) {
            if (!tryOne(tried, faults[fault], number) || QTest::currentTestFailed())
                break;
            number += everyOne || i < sample / 2 ? 1 : 1 + m_random.bounded(1 + number / 2);
        }
        if (QTest::currentTestFailed())
            return;
        auto db = store::Connection::open(folder() + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        QCOMPARE(whatIsWrong(**db, store::DataFolder::at(folder())), QString());
    }
};

const QList<EveryStepTest::UseCase>& EveryStepTest::useCases()
{
    static const QList<UseCase> all{
        {"new complaint", [](EveryStepTest& test, Desk&) -> Act {
             return [&test](Desk& desk) {
                 NewComplaint entered;
                 entered.name = QStringLiteral("Anna Step");
                 entered.email = QStringLiteral("anna%1@example.org").arg(++test.m_made);
                 entered.subject = QStringLiteral("Pan");
                 entered.text = QStringLiteral("The handle came off.");
                 return done(await(desk.complaints().create(entered)));
             };
         }},
        {"save draft", [](EveryStepTest& test, Desk& made) -> Act {
             const ComplaintId id = test.makeComplaint(made);
             return [id](Desk& desk) { return done(await(desk.drafting().save({id, QStringLiteral("Dear Anna,").repeated(500), {}, {}, 0}, true))); };
         }},
        {"hand over a reply", [](EveryStepTest& test, Desk& made) -> Act {
             const SendOrder order = test.orderFor(made);
             return [order](Desk& desk) { return done(await(desk.sending().send(order))); };
         }},
        {"settle a reply", [](EveryStepTest& test, Desk& made) -> Act {
             const auto sent = await(made.sending().send(test.orderFor(made)));
             const MessageId message = sent ? sent->message : MessageId();
             return [message](Desk& desk) { return await(desk.sending().settle(message, false)); };
         }},
        {"change a status", [](EveryStepTest& test, Desk& made) -> Act {
             const ComplaintId id = test.makeComplaint(made);
             return [id](Desk& desk) { return await(desk.complaints().setStatus({id}, Status::Resolved)); };
         }},
        {"undo", [](EveryStepTest& test, Desk& made) -> Act {
             (void)await(made.complaints().setStatus({test.makeComplaint(made)}, Status::Closed));
             return [](Desk& desk) { return done(await(desk.undo().undo())); };
         }},
        {"give a complaint to another customer", [](EveryStepTest& test, Desk& made) -> Act {
             const ComplaintId id = test.makeComplaint(made);
             return [id](Desk& desk) { return await(desk.complaints().setCustomer(id, CustomerId(1))); };
         }},
        {"write a note", [](EveryStepTest& test, Desk& made) -> Act {
             const ComplaintId id = test.makeComplaint(made);
             return [id](Desk& desk) { return done(await(desk.complaints().addNote(id, QStringLiteral("She likes tea."), MessageKind::Note))); };
         }},
        {"remember something", [](EveryStepTest& test, Desk&) -> Act {
             const QString text = QStringLiteral("likes blue %1").arg(++test.m_made);
             return [text](Desk& desk) { return await(desk.customers().remember(CustomerId(1), text)); };
         }},
        {"save the shop", [](EveryStepTest& test, Desk& made) -> Act {
             Shop shop = await(made.shopBook().shop()).value_or(Shop());
             shop.name = QStringLiteral("Shop %1").arg(++test.m_made);
             return [shop](Desk& desk) { return await(desk.shopBook().saveShop(shop)); };
         }},
        {"add somebody", [](EveryStepTest& test, Desk&) -> Act {
             Staff person;
             person.name = QStringLiteral("Helper %1").arg(++test.m_made);
             person.initials = QStringLiteral("H");
             return [person](Desk& desk) { return done(await(desk.shopBook().saveStaff(person))); };
         }},
        {"file mails", [](EveryStepTest& test, Desk&) -> Act {
             const QString path = test.makeMail();
             return [path](Desk& desk) { return whole(await(desk.intake().mail({path}, {}, {}))); };
         }, true, 2},
        {"import orders", [](EveryStepTest& test, Desk&) -> Act {
             const QString path = test.makeOrders();
             return [path](Desk& desk) { return whole(await(desk.intake().shop({path}, {}, {}))); };
         }, true, 2},
        {"take an import back", [](EveryStepTest& test, Desk& made) -> Act {
             const auto total = await(made.intake().mail({test.makeMail()}, {}, {}));
             const BatchId batch = total ? total->batch : BatchId();
             return [batch](Desk& desk) { return await(desk.intake().undoBatch(batch)); };
         }, false, 2},
        {"back up", [](EveryStepTest& test, Desk&) -> Act {
             const QString file = test.m_dir->filePath(QStringLiteral("b%1.amends-backup").arg(++test.m_made));
             return [file](Desk& desk) {
                 const auto made = await(desk.backups().backup(file));
                 if (!made && QFile::exists(file))
                     QTest::qFail("a half backup has its name", __FILE__, __LINE__);
                 return done(made);
             };
         }, false, 2},
        {"restore", [](EveryStepTest& test, Desk& made) -> Act {
             const QString file = test.m_dir->filePath(QStringLiteral("r%1.amends-backup").arg(++test.m_made));
             (void)await(made.backups().backup(file));
             (void)test.makeComplaint(made);
             return [file](Desk& desk) { return done(await(desk.backups().restore(file))); };
         }, true, 2},
    };
    return all;
}

QTEST_GUILESS_MAIN(EveryStepTest)
#include "EveryStepTest.moc"
