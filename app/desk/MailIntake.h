#pragma once
#include "desk/DeskContext.h"
#include "desk/Intake.h"
#include "desk/MailFiling.h"
#include "language/Reader.h"
#include "mail/MailSource.h"
#include <vector>

namespace amends {

/// One import of mail: reads on the background thread while the writer files what was read before, in transactions of at
/// most 100 ms, and reports in the order of the messages. What a message becomes is MailFiling's.
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

    /// What the writer files at a time, in as many transactions as their length asks for.
    struct Piece
    {
        std::vector<Waiting> mails;
        std::vector<Filed> filed;
    };

    Done begin(const QStringList& paths);
    Done readAll(const QStringList& paths);
    Done take(mail::SourceRecord record);
    Done keepAttachments(ReadMail& read) const;
    Done startPiece();
    Done finishPiece();
    void runPiece();
    void report(const ImportRecord& record);
    void count(Outcome outcome);

    DeskContext& m_context;
    MailOptions m_options;
    ImportWatch m_watch;
    std::optional<language::Reader> m_reader;
    std::shared_ptr<MailFiling> m_filing; ///< the writer's while a transaction runs
    std::vector<Waiting> m_waiting;   ///< read, not yet handed to the writer
    std::shared_ptr<Piece> m_piece;   ///< the writer's, while the next mails are read
    QFuture<Done> m_running;
    BatchId m_batch;
    ImportTotal m_total;
};

} // namespace amends
