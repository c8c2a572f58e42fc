#include "shell/Rescue.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>

namespace amends {

namespace {

void say(const Error& error)
{
    QMessageBox::critical(nullptr, QStringLiteral("Amends"), sentence(error) + u'\n' + advice(error));
}

struct TableWord
{
    QLatin1StringView table;
    const char* word;
};

/// The tables a shopkeeper knows things of; the rest is counted together.
constexpr TableWord kTables[] = {
    {QLatin1StringView("complaint"), QT_TRANSLATE_NOOP("Rescue", "Complaints")},
    {QLatin1StringView("message"), QT_TRANSLATE_NOOP("Rescue", "Messages")},
    {QLatin1StringView("customer"), QT_TRANSLATE_NOOP("Rescue", "Customers")},
    {QLatin1StringView("purchase"), QT_TRANSLATE_NOOP("Rescue", "Purchases")},
    {QLatin1StringView("draft"), QT_TRANSLATE_NOOP("Rescue", "Drafts")},
    {QLatin1StringView("promise"), QT_TRANSLATE_NOOP("Rescue", "Promises")},
};

QString lineOf(const QString& what, qint64 saved, qint64 lost)
{
    if (lost == 0)
        //: %1 is what, such as "Messages", %2 a number
        return QCoreApplication::translate("Rescue", "%1: all %2 saved").arg(what).arg(saved);
    if (lost < 0)
        return QCoreApplication::translate("Rescue", "%1: %2 saved, some lost").arg(what).arg(saved);
    return QCoreApplication::translate("Rescue", "%1: %2 saved, at most %3 lost").arg(what).arg(saved).arg(lost);
}

/// Runs `work` on a thread of its own while a box says what is going on.
template <class Work> auto meanwhile(const QString& text, Work work)
{
    std::optional<std::invoke_result_t<Work>> answer;
    QProgressDialog box(text, QString(), 0, 0);
    box.setWindowTitle(QStringLiteral("Amends"));
    box.setMinimumDuration(0);
    box.show();
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = work(); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return *answer;
}

} // namespace

QString Rescue::words(const RescueReport& report)
{
    QStringList lines;
    qint64 otherSaved = 0;
    qint64 otherLost = 0;
    for (const RescuedTable& table : report.tables) {
        const auto known = std::ranges::find(kTables, table.name, [](const TableWord& word) { return QString(word.table); });
        if (known != std::end(kTables)) {
            lines.append(lineOf(QCoreApplication::translate("Rescue", known->word), table.saved, table.lost));
            continue;
        }
        otherSaved += table.saved;
        otherLost = table.lost < 0 || otherLost < 0 ? -1 : otherLost + table.lost;
    }
    lines.append(lineOf(QCoreApplication::translate("Rescue", "Everything else"), otherSaved, otherLost));
    lines.append(lineOf(QCoreApplication::translate("Rescue", "Attachments"), report.attachments, report.missing.size()));
    if (!report.unreferenced.isEmpty())
        lines.append(QCoreApplication::translate("Rescue", "Attachments whose message is lost: %1. Their files are kept.").arg(report.unreferenced.size()));
    if (report.placeholders > 0)
        lines.append(QCoreApplication::translate("Rescue", "Lost customers or complaints of which something remains, with a stand-in for their name: %1")
                         .arg(report.placeholders));
    return lines.join(u'\n');
}

QString Rescue::nextFile(const QString& dataDir, const QDateTime& now)
{
    return QStringLiteral("%1/backups/rescued-%2.amends-backup")
        .arg(dataDir, now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}

Rescue::Way Rescue::offer(const Error& error)
{
    const bool missing = error.problem == Problem::NotFound && error.file.endsWith(QStringLiteral("amends.db"));
    if (error.problem == Problem::OpenElsewhere)
        return offerForOther(error);
    if (error.problem == Problem::Damaged || missing)
        return offerForData(error);
    say(error);
    return Way::Close;
}

Rescue::Way Rescue::offerForOther(const Error& error)
{
    QMessageBox box(QMessageBox::Information, QStringLiteral("Amends"), sentence(error));
    box.setInformativeText(QCoreApplication::translate(
        "Rescue", "You can look at the shop as it is now; nothing can be changed from here while Amends is open there.\n\n"
                  "Was that computer switched off or cut off without closing Amends? Then go on here. If Amends is still open "
                  "there, it stops writing."));
    QPushButton* look = box.addButton(QCoreApplication::translate("Rescue", "Look only"), QMessageBox::AcceptRole);
    QPushButton* take = box.addButton(QCoreApplication::translate("Rescue", "It is not running there any more"), QMessageBox::DestructiveRole);
    box.addButton(QCoreApplication::translate("Rescue", "Close Amends"), QMessageBox::RejectRole);
    box.setDefaultButton(look);
    box.exec();
    return box.clickedButton() == look ? Way::LookOnly : box.clickedButton() == take ? Way::TakeOver : Way::Close;
}

Rescue::Way Rescue::offerForData(const Error& error)
{
    const bool missing = error.problem == Problem::NotFound;
    const QList<BackupFile> backups = backupsClosed(m_dataDir);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Amends"), sentence(error));
    QStringList informed;
    if (missing)
        informed << QCoreApplication::translate("Rescue", "The shop’s attachments or backups are here, but its data is not. If you moved it, "
                                                   "close Amends and put it back.");
    QPushButton* restore = nullptr;
    QPushButton* rescue = nullptr;
    QPushButton* anew = nullptr;
    if (!backups.isEmpty()) {
        //: %1 is a date and time
        informed << QCoreApplication::translate("Rescue", "There is a backup of %1. Putting it back keeps the damaged data "
                                                   "aside, so nothing is thrown away.")
                        .arg(formatWhen(std::ranges::max_element(backups, {}, &BackupFile::at)->at));
        restore = box.addButton(QCoreApplication::translate("Rescue", "Put the backup back"), QMessageBox::AcceptRole);
    }
    if (missing) {
        anew = box.addButton(QCoreApplication::translate("Rescue", "Begin a new shop here"), QMessageBox::ActionRole);
    } else {
        informed << QCoreApplication::translate("Rescue", "Or Amends reads what can still be read, also what came after the last backup, "
                                                   "and tells you what is lost.");
        rescue = box.addButton(QCoreApplication::translate("Rescue", "Rescue what can be read"), QMessageBox::ActionRole);
    }
    QPushButton* close = box.addButton(QCoreApplication::translate("Rescue", "Close Amends"), QMessageBox::RejectRole);
    box.setDefaultButton(restore ? restore : rescue ? rescue : close);
    box.setInformativeText(informed.join(QStringLiteral("\n\n")));
    box.exec();
    if (box.clickedButton() == close || !box.clickedButton())
        return Way::Close;
    if (box.clickedButton() == restore)
        return putBack(std::ranges::max_element(backups, {}, &BackupFile::at)->file);
    return box.clickedButton() == rescue ? rescueAndPutBack() : box.clickedButton() == anew ? beginAnew() : Way::Close;
}

Rescue::Way Rescue::putBack(const QString& backup)
{
    const Result<BackupReport> restored = restoreClosed(m_dataDir, backup, m_now);
    if (!restored) {
        say(restored.error());
        return Way::Close;
    }
    QString text = QCoreApplication::translate("Rescue", "The backup is back.");
    if (!restored->keptAside.isEmpty())
        //: %1 is a folder
        text = QCoreApplication::translate("Rescue", "The backup is back. The damaged data is kept in %1.")
                   .arg(QDir::toNativeSeparators(restored->keptAside));
    QMessageBox::information(nullptr, QStringLiteral("Amends"), text);
    return Way::OpenAgain;
}

Rescue::Way Rescue::rescueAndPutBack()
{
    const QString file = nextFile(m_dataDir, m_now);
    const auto report = meanwhile(QCoreApplication::translate("Rescue", "Reading what can be read. This takes a while in a large shop."),
                                  [&] { return rescueClosed(m_dataDir, file, m_now); });
    if (!report) {
        say(report.error());
        return Way::Close;
    }
    const QString told = words(*report);
    if (QFile text(file + QStringLiteral(".txt")); text.open(QIODevice::WriteOnly))
        text.write(told.toUtf8() + '\n' + report->missing.join(u'\n').toUtf8() + '\n' + report->unreferenced.join(u'\n').toUtf8() + '\n');
    QMessageBox box(QMessageBox::Question, QStringLiteral("Amends"), QCoreApplication::translate("Rescue", "This was rescued."));
    //: %1 is a file
    box.setInformativeText(told + QStringLiteral("\n\n")
                           + QCoreApplication::translate("Rescue", "It is in %1. Going on with it keeps the damaged data aside.")
                                 .arg(QDir::toNativeSeparators(file)));
    QPushButton* go = box.addButton(QCoreApplication::translate("Rescue", "Go on with what was rescued"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Rescue", "Close Amends"), QMessageBox::RejectRole);
    box.setDefaultButton(go);
    box.exec();
    return box.clickedButton() == go ? putBack(file) : Way::Close;
}

Rescue::Way Rescue::beginAnew()
{
    const Result<QString> aside = setAsideClosed(m_dataDir, m_now);
    if (!aside) {
        say(aside.error());
        return Way::Close;
    }
    QMessageBox::information(nullptr, QStringLiteral("Amends"),
                             //: %1 is a folder
                             QCoreApplication::translate("Rescue", "What was left of the old shop is kept in %1.")
                                 .arg(QDir::toNativeSeparators(*aside)));
    return Way::OpenAgain;
}

} // namespace amends
