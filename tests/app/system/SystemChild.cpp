// The program that the tests of this folder kill, lock out and starve. It works with a real data folder and prints one
// line, as a JSON object, for each thing it was told is done.
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "store/DataFolder.h"
#include "store/Transaction.h"
#include "wording/Sentences.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>
#include <csignal>
#include <cstdio>
#include <mutex>

using namespace amends;

namespace {

void say(const QJsonObject& line)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void sayError(const QString& at, const Error& error)
{
    say({{QStringLiteral("did"), QStringLiteral("error")},
         {QStringLiteral("at"), at},
         {QStringLiteral("problem"), int(error.problem)},
         {QStringLiteral("file"), error.file},
         {QStringLiteral("detail"), error.detail},
         {QStringLiteral("sentence"), sentence(error)},
         {QStringLiteral("advice"), advice(error)}});
}

Result<std::unique_ptr<Desk>> openDesk(const QString& folder)
{
    DeskOptions options;
    options.dataDir = folder;
    return Desk::open(options);
}

/// Works without end: drafts, sends and settles in a random order while imports run behind.
class Busy
{
public:
    Busy(Desk& desk, quint32 seed, const QString& inputs) : m_desk(desk), m_random(seed)
    {
        for (const QFileInfo& file : QDir(inputs).entryInfoList(QDir::Files, QDir::Name))
            m_inputs << file.filePath();
    }

    bool run()
    {
        const auto list = await(m_desk.inbox().open({View::All, {}}));
        const auto rows = list ? await(m_desk.inbox().rows(list->token, 0, 200)) : Result<InboxSlice>(std::unexpected(list.error()));
        if (!rows)
            return wrong("inbox", rows.error());
        for (const InboxRow& row : rows->rows)
            m_complaints << row.id;
        say({{QStringLiteral("did"), QStringLiteral("ready")}});
        while (step()) {
        }
        return false;
    }

private:
    bool wrong(const char* at, const Error& error)
    {
        sayError(QString::fromLatin1(at), error);
        return false;
    }

    bool step()
    {
        if (!imports())
            return false;
        const int dice = int(m_random.bounded(100));
        if (m_complaints.size() < 3 || dice < 8)
            return create();
        if (dice < 60)
            return draft(pick()).has_value();
        if (dice < 85)
            return send(pick());
        return settle();
    }

    ComplaintId pick() { return m_complaints[m_random.bounded(m_complaints.size())]; }

    bool imports()
    {
        if (m_import.isValid() && !m_import.isFinished())
            return true;
        if (m_import.isValid()) {
            const auto total = await(std::exchange(m_import, {}));
            if (!total)
                return wrong("import", total.error());
            say({{QStringLiteral("did"), QStringLiteral("imported")}, {QStringLiteral("file"), m_importing}});
        }
        if (m_inputs.isEmpty() || m_random.bounded(3) != 0)
            return true;
        m_importing = m_inputs.takeAt(m_random.bounded(m_inputs.size()));
        if (m_importing.endsWith(QStringLiteral(".csv")))
            m_import = m_desk.intake().shop({m_importing}, {}, {});
        else
            m_import = m_desk.intake().mail({m_importing}, {}, {.record = [](const ImportRecord& record) {
                say({{QStringLiteral("did"), QStringLiteral("filed")}, {QStringLiteral("subject"), record.subject}});
            }, .progress = {}});
        return true;
    }

    bool create()
    {
        NewComplaint entered;
        entered.name = QStringLiteral("Walk In %1").arg(m_random.bounded(1000));
        entered.email = QStringLiteral("walk-%1@example.org").arg(m_random.bounded(1000));
        entered.subject = QStringLiteral("Made at the counter");
        entered.text = QStringLiteral("It broke.");
        const auto id = await(m_desk.complaints().create(entered));
        if (!id)
            return wrong("create", id.error());
        m_complaints << *id;
        say({{QStringLiteral("did"), QStringLiteral("created")}, {QStringLiteral("complaint"), id->value()}});
        return true;
    }

    std::optional<Draft> draft(ComplaintId id)
    {
        auto draft = await(m_desk.drafting().load(id));
        if (!draft) {
            wrong("load draft", draft.error());
            return std::nullopt;
        }
        draft->complaint = id;
        draft->text += QStringLiteral("Words %1 ").arg(m_random.generate());
        const auto revision = await(m_desk.drafting().save(*draft, m_random.bounded(4) == 0));
        if (!revision) {
            wrong("save draft", revision.error());
            return std::nullopt;
        }
        draft->revision = *revision;
        say({{QStringLiteral("did"), QStringLiteral("draft")}, {QStringLiteral("complaint"), id.value()},
             {QStringLiteral("revision"), *revision}, {QStringLiteral("text"), draft->text}});
        return *draft;
    }

    bool send(ComplaintId id)
    {
        const auto draft = this->draft(id);
        if (!draft)
            return false;
        const auto page = await(m_desk.history().complaint(id));
        if (!page)
            return wrong("history", page.error());
        constexpr SentBy ways[] = {SentBy::MailProgram, SentBy::MailProgram, SentBy::Mailto, SentBy::Phone, SentBy::Copied};
        SendOrder order;
        order.complaint = id;
        order.customer = page->complaint.customer;
        order.text = draft->text;
        order.by = ways[m_random.bounded(int(std::size(ways)))];
        order.draftRevision = draft->revision;
        const auto sent = await(m_desk.sending().send(order));
        if (!sent)
            return wrong("send", sent.error());
        if (order.by == SentBy::MailProgram || order.by == SentBy::Mailto)
            m_handedOver << sent->message;
        say({{QStringLiteral("did"), QStringLiteral("sent")}, {QStringLiteral("complaint"), id.value()},
             {QStringLiteral("message"), sent->message.value()}, {QStringLiteral("text"), order.text},
             {QStringLiteral("revision"), draft->revision + 1}, {QStringLiteral("by"), QString(code(order.by))}});
        return true;
    }

    bool settle()
    {
        if (m_handedOver.isEmpty())
            return true;
        const MessageId id = m_handedOver.takeFirst();
        const bool wentOut = m_random.bounded(3) != 0;
        if (const auto done = await(m_desk.sending().settle(id, wentOut)); !done)
            return wrong("settle", done.error());
        say({{QStringLiteral("did"), QStringLiteral("settled")}, {QStringLiteral("message"), id.value()},
             {QStringLiteral("sent"), wentOut}});
        return true;
    }

    Desk& m_desk;
    QRandomGenerator m_random;
    QStringList m_inputs;
    QString m_importing;
    Async<ImportTotal> m_import;
    QList<ComplaintId> m_complaints;
    QList<MessageId> m_handedOver;
};

int busy(const QStringList& arguments)
{
    const auto desk = openDesk(arguments.value(0));
    if (!desk) {
        sayError(QStringLiteral("open"), desk.error());
        return 2;
    }
    return Busy(**desk, arguments.value(1).toUInt(), arguments.value(2)).run() ? 0 : 3;
}

/// Opens the folder, writes ever longer drafts and brings in a mailbox until something is refused.
int attempt(const QStringList& arguments)
{
    const auto desk = openDesk(arguments.value(0));
    if (!desk) {
        sayError(QStringLiteral("open"), desk.error());
        return 2;
    }
    say({{QStringLiteral("did"), QStringLiteral("opened")}});
    const ComplaintId id(1);
    for (int i = 0; i < 200; ++i) {
        auto draft = await((*desk)->drafting().load(id));
        if (!draft) {
            sayError(QStringLiteral("load"), draft.error());
            return 3;
        }
        draft->complaint = id;
        draft->text = QString(5000 + i * 100, u'w');
        const auto revision = await((*desk)->drafting().save(*draft, true));
        if (!revision) {
            sayError(QStringLiteral("draft"), revision.error());
            break;
        }
        say({{QStringLiteral("did"), QStringLiteral("draft")}, {QStringLiteral("revision"), *revision},
             {QStringLiteral("length"), draft->text.size()}});
    }
    if (arguments.size() > 1) {
        const auto total = await((*desk)->intake().mail({arguments[1]}, {}, {.record = [](const ImportRecord& record) {
            say({{QStringLiteral("did"), QStringLiteral("filed")}, {QStringLiteral("subject"), record.subject}});
        }, .progress = {}}));
        if (!total)
            sayError(QStringLiteral("import"), total.error());
        else
            say({{QStringLiteral("did"), QStringLiteral("imported")}, {QStringLiteral("added"), total->added}});
    }
    return 0;
}

/// Holds the write lock until its input is closed.
int hold(const QStringList& arguments)
{
    auto db = store::Connection::open(arguments.value(0) + QStringLiteral("/amends.db"), store::Connection::Mode::ReadWrite);
    if (!db)
        return 2;
    const auto lock = store::Transaction::begin(**db);
    if (!lock)
        return 3;
    say({{QStringLiteral("did"), QStringLiteral("locked")}});
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    // A write over the limit is answered with an error, as by a full disk, instead of a signal.
    std::signal(SIGXFSZ, SIG_IGN);
    const QStringList arguments = app.arguments().mid(2);
    const QString mode = app.arguments().value(1);
    if (mode == u"busy")
        return busy(arguments);
    if (mode == u"attempt")
        return attempt(arguments);
    return mode == u"hold" ? hold(arguments) : 1;
}
