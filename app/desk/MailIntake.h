#pragma once
#include "desk/DeskContext.h"
#include "desk/Intake.h"
#include "desk/MailFiling.h"
#include "language/Reader.h"
#include "mail/MailSource.h"
#include <deque>

namespace amends {

/// One import of mail: reads on the background thread, files on the writer in transactions of at most 100 ms, and
/// reports in the order of the messages. What a message becomes is MailFiling's.
class MailIntake
{
public:
    MailIntake(DeskContext& context, const MailOptions& options, const ImportWatch& watch);
    Result<ImportTotal> run(const QStringList& paths);

private:
    struct Waiting
    {
        ImportRecord record;
        std::shared_ptr<const ReadMail> mail; ///< null: nothing to file
    };

    Done begin();
    Done finish();
    Done take(mail::SourceRecord record);
    Done keepAttachments(ReadMail& read) const;
    Done fileWaiting();
    void report(const ImportRecord& record);
    void count(Outcome outcome);

    DeskContext& m_context;
    MailOptions m_options;
    ImportWatch m_watch;
    std::optional<language::Reader> m_reader;
    std::shared_ptr<MailFiling> m_filing; ///< the writer's while a transaction runs
    std::deque<Waiting> m_waiting;
    ImportTotal m_total;
};

} // namespace amends
