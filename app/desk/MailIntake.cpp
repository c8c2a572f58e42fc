#include "desk/MailIntake.h"
#include "desk/BatchEnd.h"
#include "desk/Standing.h"
#include "store/Store.h"
#include <QElapsedTimer>

namespace amends {

namespace {

/// A full-sync commit takes some 4 ms, so fifty mails share one; and a draft must not wait longer than this behind it.
constexpr size_t kMailsAtATime = 100;
constexpr qint64 kLongestWriteMs = 50;

QString shownAddress(const mail::Address& address)
{
    if (address.name.isEmpty() || address.address.isEmpty())
        return address.name + address.address;
    return QStringLiteral("%1 <%2>").arg(address.name, address.address);
}

/// What of a mail that was taken stayed behind, as a reason key; "" nothing.
QString leftOutOf(const mail::Mail& mail)
{
    for (const QString& cut : {QStringLiteral("text_cut"), QStringLiteral("too_many_attachments")})
        if (mail.defects.contains(cut))
            return cut;
    return {};
}

} // namespace

MailIntake::MailIntake(DeskContext& context, const MailOptions& options, const ImportWatch& watch)
    : m_context(context), m_options(options), m_watch(watch)
{
}

Result<ImportTotal> MailIntake::run(const QStringList& paths)
{
    if (const Done done = begin(paths); !done)
        return std::unexpected(done.error());
    if (const Done done = readAll(paths); !done)
        m_total.failure = done.error();
    const Done ended = await(m_context.act(Turn::Import, [batch = m_batch, total = m_total](Act& act) {
        return endBatch(act, batch, QStringLiteral("mail"), total);
    }));
    // What made it fail may hinder this, too: the batch then counts as interrupted, and can be taken back all the same.
    if (!ended && !m_total.failure)
        m_total.failure = ended.error();
    if (m_total.added + m_total.updated > 0)
        m_total.batch = m_batch;
    return m_total;
}

Done MailIntake::readAll(const QStringList& paths)
{
    mail::MailSource source(paths);
    while (auto record = source.next()) {
        const QString file = record->file;
        if (const Done done = take(std::move(*record)); !done)
            return done;
        if (m_waiting.size() < kMailsAtATime)
            continue;
        if (const Done done = startPiece(); !done)
            return done;
        if (m_watch.progress && !m_watch.progress({source.bytesDone(), source.bytesTotal(), file, m_total.read})) {
            m_total.cancelled = true;
            break;
        }
    }
    if (const Done done = startPiece(); !done)
        return done;
    return finishPiece();
}

Done MailIntake::begin(const QStringList& paths)
{
    auto reader = language::Reader::load();
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    const auto batch = await(m_context.act(Turn::Import, [paths](Act& act) {
        return store::BatchTable(act.db).begin(QStringLiteral("mail"), act.now, paths);
    }));
    if (!batch)
        return std::unexpected(batch.error());
    m_batch = *batch;
    m_filing = std::make_shared<MailFiling>(m_context, m_options, *batch);
    return {};
}

Done MailIntake::take(mail::SourceRecord record)
{
    Waiting waiting;
    waiting.record.file = record.file;
    waiting.record.record = record.record;
    waiting.record.reason = record.reason;
    waiting.record.detail = record.detail;
    if (record.found != mail::Found::Mail) {
        waiting.record.outcome = record.found == mail::Found::Ignored ? Outcome::Ignored : Outcome::Rejected;
        m_waiting.push_back(std::move(waiting));
        return {};
    }
    const mail::Mail& mail = record.mail;
    waiting.record.subject = mail.subject;
    waiting.record.from = shownAddress(mail.from);
    waiting.record.date = mail.date;
    waiting.record.textChars = mail.fullText.size();
    waiting.record.attachments = int(mail.attachments.size());
    if (record.draft) {
        waiting.record.outcome = Outcome::Ignored;
        waiting.record.reason = QStringLiteral("unsent_draft");
        m_waiting.push_back(std::move(waiting));
        return {};
    }
    auto read = std::make_shared<ReadMail>();
    read->mail = std::move(record.mail);
    read->seen = record.seen;
    // Nobody's temper is in a newsletter: reading them would cost the time of the others.
    if (read->mail.bulk == mail::Bulk::None)
        read->reading = m_reader->read(read->mail.subject + u'\n' + read->mail.ownText);
    if (const Done done = keepAttachments(*read); !done)
        return done;
    waiting.mail = std::move(read);
    m_waiting.push_back(std::move(waiting));
    return {};
}

Done MailIntake::keepAttachments(ReadMail& read) const
{
    for (mail::Attachment& attachment : read.mail.attachments) {
        const auto name = m_context.store->folder().keep(attachment.bytes);
        if (!name)
            return std::unexpected(name.error());
        AttachmentInfo info;
        info.name = attachment.name;
        info.mimeType = attachment.mimeType;
        info.sha256 = *name;
        info.size = attachment.bytes.size();
        info.inlineImage = attachment.isInline;
        read.attachments.append(info);
        attachment.bytes.clear();
    }
    return {};
}

Done MailIntake::startPiece()
{
    if (const Done done = finishPiece(); !done)
        return done;
    if (m_waiting.empty())
        return {};
    m_piece = std::make_shared<Piece>();
    m_piece->mails = std::exchange(m_waiting, {});
    runPiece();
    return {};
}

/// One transaction over as many of the piece as its time allows, and fewer when a draft waits.
void MailIntake::runPiece()
{
    m_running = m_context.act(Turn::Import, [piece = m_piece, filing = m_filing, &writer = m_context.writer](Act& act) -> Done {
        QElapsedTimer time;
        time.start();
        while (piece->filed.size() < piece->mails.size()) {
            const Waiting& waiting = piece->mails[piece->filed.size()];
            if (!waiting.mail) {
                piece->filed.push_back({waiting.record.outcome, waiting.record.reason, {}});
                continue;
            }
            auto one = filing->file(act, *waiting.mail);
            if (!one)
                return std::unexpected(one.error());
            piece->filed.push_back(std::move(*one));
            if (writer.isPressed() || time.elapsed() > kLongestWriteMs)
                break;
        }
        return filing->settle(act);
    });
}

Done MailIntake::finishPiece()
{
    if (!m_piece)
        return {};
    Done done;
    size_t lasting = 0;
    for (;;) {
        done = await(std::exchange(m_running, {}));
        if (!done)
            break; // the last transaction is taken back, those before it stand
        lasting = m_piece->filed.size();
        if (lasting == m_piece->mails.size())
            break;
        runPiece();
    }
    const auto piece = std::exchange(m_piece, {});
    for (size_t i = 0; i < lasting; ++i) {
        ImportRecord& record = piece->mails[i].record;
        record.outcome = piece->filed[i].outcome;
        record.reason = piece->filed[i].reason;
        if (record.reason.isEmpty() && piece->mails[i].mail)
            record.reason = leftOutOf(piece->mails[i].mail->mail);
        record.complaint = piece->filed[i].complaint;
        report(record);
    }
    return done;
}

void MailIntake::report(const ImportRecord& record)
{
    ++m_total.read;
    count(record.outcome);
    if (m_watch.record)
        m_watch.record(record);
}

void MailIntake::count(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added: ++m_total.added; break;
    case Outcome::Updated: ++m_total.updated; break;
    case Outcome::Skipped: ++m_total.skipped; break;
    case Outcome::Ignored: ++m_total.ignored; break;
    case Outcome::Rejected: ++m_total.rejected; break;
    }
}

} // namespace amends
