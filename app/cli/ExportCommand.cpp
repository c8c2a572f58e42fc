#include "cli/MeantCustomer.h"
#include <QFileInfo>

namespace amends::cli {

namespace {

int run(Session& session)
{
    QStringList words = session.arguments();
    if (words.size() < 3 || words.takeFirst() != QLatin1StringView("customer"))
        return session.bad(QStringLiteral("export customer QUERY DIR: whose data, and into which new folder?"));
    const QString folder = QFileInfo(words.takeLast()).absoluteFilePath();
    const QString query = words.join(u' ').trimmed();
    const auto customer = meantCustomer(session, query);
    if (!customer)
        return Bad;
    const auto report = await(session.desk()->customers().exportTo(customer->id, folder));
    if (!report && report.error().problem == Problem::Conflict)
        return session.bad(QStringLiteral("“%1” holds something already; an export wants a new folder").arg(folder));
    if (!report)
        return session.bad(report.error());
    if (session.json())
        session.out().object({{QStringLiteral("id"), customer->id.value()},
                              {QStringLiteral("name"), jsonText(customer->name)},
                              {QStringLiteral("folder"), folder},
                              {QStringLiteral("purchases"), report->purchases},
                              {QStringLiteral("complaints"), report->complaints},
                              {QStringLiteral("messages"), report->messages},
                              {QStringLiteral("attachments"), report->attachments}});
    else
        session.out().line(QStringLiteral("%1: %2 purchases, %3 complaints, %4 messages, %5 attachments in %6")
                               .arg(called(*customer)).arg(report->purchases).arg(report->complaints).arg(report->messages)
                               .arg(report->attachments).arg(folder));
    return Fine;
}

} // namespace

Command exportCommand()
{
    return {"export", "customer QUERY DIR", "Write what is kept of a customer into a folder she can be given.",
            "Into a new or empty folder, readable by you alone: customer.json and the files that were sent. In it are who she is,\n"
            "what she bought, and every complaint with its messages, notes, drafts, promises, remedies, gestures, answers, remarks\n"
            "of a second reader, terms of the sale, and the log of what happened.\n"
            "One customer at a time; QUERY is her whole name, e-mail, phone, card, customer or order number.\n\n"
            "Left out: the names of staff and of linked customers (they are numbers), second readings that are over, what an\n"
            "import wrote over, which mail answers which, what is worked out from the rest (spend, stake, search), what is kept\n"
            "of no customer in particular (house phrases, findings set aside for good), and backups.\n"
            "Read the notes before you hand it on: they may name others.\n\n"
            "  amends-cli export customer marie@example.org ~/marie",
            [] { return QList<QCommandLineOption>(); }, run};
}

} // namespace amends::cli
