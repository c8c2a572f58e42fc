#include "cli/Session.h"
#include "desk/Intake.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QDir>

namespace amends::cli {

namespace {

QJsonObject totalOf(const ImportTotal& total)
{
    return {{QStringLiteral("read"), total.read},       {QStringLiteral("added"), total.added},
            {QStringLiteral("updated"), total.updated}, {QStringLiteral("skipped"), total.skipped},
            {QStringLiteral("ignored"), total.ignored}, {QStringLiteral("rejected"), total.rejected}};
}

void printTotal(Session& session, const ImportTotal& total)
{
    if (session.json())
        session.out().object({{QStringLiteral("total"), totalOf(total)}});
    else
        session.out().line(QStringLiteral("%1 read: %2 added, %3 updated, %4 already known, %5 ignored, %6 rejected")
                               .arg(total.read).arg(total.added).arg(total.updated).arg(total.skipped)
                               .arg(total.ignored).arg(total.rejected));
}

QString reasonOf(const ImportRecord& record)
{
    return record.reason.isEmpty() ? QString() : importReason(record.reason, record.detail);
}

void printMail(Session& session, const ImportRecord& record)
{
    if (session.json()) {
        session.out().object({{QStringLiteral("file"), record.file},
                              {QStringLiteral("record"), record.record},
                              {QStringLiteral("outcome"), jsonCode(record.outcome)},
                              {QStringLiteral("reason"), reasonOf(record)},
                              {QStringLiteral("subject"), record.subject},
                              {QStringLiteral("from"), record.from},
                              {QStringLiteral("date"), jsonInstant(record.date)},
                              {QStringLiteral("text_chars"), record.textChars},
                              {QStringLiteral("attachments"), record.attachments}});
        return;
    }
    QString line = QStringLiteral("%1 %2#%3").arg(words(record.outcome), -10).arg(record.file).arg(record.record);
    if (!record.subject.isEmpty() || !record.from.isEmpty())
        line += QStringLiteral("  %1 — %2").arg(record.from, record.subject).simplified().prepend(QStringLiteral("  "));
    if (!record.reason.isEmpty())
        line += QStringLiteral("  (%1)").arg(reasonOf(record));
    session.out().line(line);
}

/// Of a shop's rows only those that were not taken are worth a line: there may be a million.
void printShop(Session& session, const ImportRecord& record)
{
    if (record.outcome != Outcome::Rejected && record.outcome != Outcome::Ignored)
        return;
    if (session.json())
        session.out().object({{QStringLiteral("file"), record.file},
                              {QStringLiteral("record"), record.record},
                              {QStringLiteral("outcome"), jsonCode(record.outcome)},
                              {QStringLiteral("reason"), reasonOf(record)}});
    else
        session.out().line(QStringLiteral("%1:%2: %3: %4")
                               .arg(record.file).arg(record.record).arg(words(record.outcome), reasonOf(record)));
}

int finish(Session& session, const Result<ImportTotal>& total)
{
    if (!total)
        return session.bad(total.error());
    printTotal(session, *total);
    if (!total->failure)
        return Fine;
    Error error = *total->failure;
    // Of a file of no use the error names the reason by its key.
    if (error.problem == Problem::NotRecognised || error.problem == Problem::TooLarge || error.problem == Problem::Damaged)
        error.detail = importReason(error.detail, {});
    return session.bad(error);
}

int runMail(Session& session, const QStringList& paths)
{
    bool ok = true;
    MailOptions options;
    options.openDays = session.number("open-days", options.openDays, 0, ok);
    Desk* desk = ok ? session.desk() : nullptr;
    if (!desk)
        return Bad;
    const ImportWatch watch{.record = [&](const ImportRecord& record) { printMail(session, record); },
                            .progress = [&](const ImportProgress&) { return session.out().good(); }};
    return finish(session, await(desk->intake().mail(paths, options, watch)));
}

int runShop(Session& session, const QStringList& files)
{
    Desk* desk = session.desk();
    if (!desk)
        return Bad;
    ShopOptions options;
    options.dryRun = session.has("dry-run");
    if (session.has("map")) {
        auto mapping = desk->intake().readMapping(session.value("map"));
        if (!mapping)
            return session.bad(mapping.error());
        options.mapping = std::move(*mapping);
    }
    QList<ImportRecord> rejects;
    const bool keepRejects = session.has("rejects");
    const ImportWatch watch{.record = [&](const ImportRecord& record) {
                                printShop(session, record);
                                if (keepRejects)
                                    rejects << record;
                            },
                            .progress = [&](const ImportProgress&) { return session.out().good(); }};
    const auto total = await(desk->intake().shop(files, options, watch));
    if (keepRejects) {
        if (const Done done = writeRejects(session.value("rejects"), rejects); !done)
            return session.bad(done.error());
    }
    return finish(session, total);
}

int run(Session& session)
{
    const QString kind = session.arguments().value(0);
    const QStringList paths = session.arguments().mid(1);
    if (kind != u"mail" && kind != u"shop")
        return session.bad(QStringLiteral("import what? “import mail PATH…” or “import shop FILE…”"));
    if (paths.isEmpty())
        return session.bad(QStringLiteral("which files?"));
    for (const QString& path : paths) {
        if (!QFileInfo::exists(path))
            return session.bad(Error{Problem::NotFound, path, {}, {}});
    }
    return kind == u"mail" ? runMail(session, paths) : runShop(session, paths);
}

} // namespace

Command importCommand()
{
    return {"import", "mail PATH… | shop FILE…", "Bring in e-mail, or the shop's customers and orders.",
            "import mail: .eml files, mbox files, Maildirs and folders of them; every file is tried by its content.\n"
            "Prints what became of each message. What is known already is not doubled.\n\n"
            "import shop: exports of customers and orders (CSV, .xlsx), recognised by their header, and address books\n"
            "(CSV, vCard). What was once chosen for a header in the window is used here too. Prints the rows that were\n"
            "not taken, each with its reason. Several files of one export go in together, in any order.\n\n"
            "  amends-cli import mail ~/Mail/Inbox --open-days 30\n"
            "  amends-cli import shop orders_export.csv --dry-run --json",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("open-days"), QStringLiteral("Mail: how many days back matters are still open (14)."), QStringLiteral("N")},
                    {QStringLiteral("map"), QStringLiteral("Shop: which column means what, from this file."), QStringLiteral("FILE")},
                    {QStringLiteral("rejects"), QStringLiteral("Shop: write the rows that were not taken to this CSV file."), QStringLiteral("FILE")},
                    {QStringLiteral("dry-run"), QStringLiteral("Shop: say what would happen, change nothing.")}};
            },
            run};
}

} // namespace amends::cli
