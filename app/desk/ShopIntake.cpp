#include "desk/ShopIntake.h"
#include "desk/BatchEnd.h"
#include "desk/RememberedMappings.h"
#include "desk/ShopFiling.h"
#include "desk/Standing.h"
#include "store/Store.h"
#include "store/Transaction.h"
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace amends {

namespace {

/// Order lines and customers handed to the writer at a time, and how long one transaction may take of them: when
/// something more urgent waits it is ended at once, so that a draft never waits.
constexpr qsizetype kWeightAtATime = 16'000;
constexpr int kCustomerWeight = 4;
constexpr qint64 kLongestWriteMs = 60;
constexpr size_t kLookEvery = 32;

/// Runs a piece of the import as one transaction and says how it went.
using Piece = std::function<Done(Act&)>;
using Runner = std::function<QFuture<Done>(Piece)>;

struct Waiting
{
    QString file;
    QStringList header;
    ShopRecord record;
};

/// What is known only after a piece was filed; a transaction may file a part of it.
struct PieceAnswer
{
    std::vector<Waiting> records;
    std::vector<ShopFiled> filed;

    size_t committed = 0; ///< of `filed`, what its transactions made lasting

    bool isDone() const { return filed.size() == records.size(); }
};

/// Why a file is of no use: a key of wording's importReason().
struct FileRefusal
{
    QString reason;
    QString detail;
};

/// The reader of shop files says a key itself; what the disk says is in the system's words.
FileRefusal refusalOf(const Error& error)
{
    switch (error.problem) {
    case Problem::NotFound: return {QStringLiteral("not_found"), {}};
    case Problem::Unreadable: return {QStringLiteral("unreadable"), error.detail};
    default: return {error.detail, error.place};
    }
}

class ShopSink : public shopdata::Sink
{
public:
    ShopSink(Runner runner, const Worker& writer, std::shared_ptr<ShopFiling> filing, const ImportWatch& watch)
        : m_runner(std::move(runner)), m_writer(writer), m_filing(std::move(filing)), m_watch(watch)
    {
    }

    void setFile(const QString& file, const shopdata::Preview& preview)
    {
        m_file = file;
        m_system = preview.system;
        m_numbers = preview.customerNumbers;
        m_header = preview.header;
    }
    bool customer(const shopdata::CustomerRecord& record) override { return take(record, kCustomerWeight); }
    bool order(const shopdata::OrderRecord& record) override { return take(record, 1 + qsizetype(record.lines.size())); }
    void rejected(const shopdata::Rejection& rejection) override { take(rejection, 1); }
    bool progress(qint64 done, qint64 total) override
    {
        m_cancelled = m_cancelled || (m_watch.progress && !m_watch.progress({done, total, m_file, recordsDone()}));
        return !m_cancelled;
    }

    /// Files what waits and waits for all of it.
    Done flush()
    {
        startPiece();
        finishPiece();
        return m_done;
    }
    void refuseFile(const Error& error)
    {
        ++m_total.read;
        const FileRefusal why = refusalOf(error);
        count({Outcome::Rejected, why.reason, 1});
        ImportRecord record;
        record.file = m_file;
        record.outcome = Outcome::Rejected;
        record.reason = why.reason;
        record.detail = why.detail;
        tell(record);
    }
    bool cancelled() const { return m_cancelled; }
    ImportTotal& total() { return m_total; }

private:
    qint64 recordsDone() const { return m_total.added + m_total.updated + m_total.skipped + m_total.ignored + m_total.rejected; }
    bool take(ShopRecord record, qsizetype weight)
    {
        m_waiting.push_back({m_file, m_header, std::move(record)});
        m_weight += weight;
        if (m_weight >= kWeightAtATime)
            startPiece();
        return m_done.has_value() && !m_cancelled;
    }

    /// The next piece is read while this one is filed.
    void startPiece()
    {
        finishPiece();
        m_weight = 0;
        if (m_waiting.empty() || !m_done)
            return;
        m_answer = std::make_shared<PieceAnswer>();
        m_answer->records = std::exchange(m_waiting, {});
        runPiece(m_answer);
    }

    void runPiece(const std::shared_ptr<PieceAnswer>& answer)
    {
        // Another file may begin before this piece runs, so the piece takes its system along.
        m_piece = m_runner([filing = m_filing, answer, file = m_file, system = m_system, numbers = m_numbers, &writer = m_writer](Act& act) -> Done {
            QElapsedTimer time;
            time.start();
            filing->setFile(file, system, numbers);
            for (size_t n = 1; !answer->isDone(); ++n) {
                auto one = filing->file(act, answer->records[answer->filed.size()].record);
                if (!one)
                    return std::unexpected(one.error());
                answer->filed.push_back(std::move(*one));
                if (n % kLookEvery == 0 && (writer.isPressed() || time.elapsed() > kLongestWriteMs))
                    break;
            }
            act.changes.everything = true;
            return filing->settle(act);
        });
    }

    void finishPiece()
    {
        if (!m_answer)
            return;
        const auto answer = std::exchange(m_answer, {});
        for (;;) {
            m_done = await(std::exchange(m_piece, {}));
            if (!m_done)
                break; // the last transaction is taken back, those before it stand
            answer->committed = answer->filed.size();
            if (answer->isDone())
                break;
            runPiece(answer);
        }
        for (size_t i = 0; i < answer->committed; ++i)
            report(answer->records[i], answer->filed[i]);
    }

    void report(const Waiting& waiting, const ShopFiled& filed)
    {
        count(filed);
        if (filed.outcome != Outcome::Rejected && filed.outcome != Outcome::Ignored)
            return;
        ImportRecord record;
        record.file = waiting.file;
        record.record = std::visit([](const auto& each) { return each.place.row; }, waiting.record);
        record.outcome = filed.outcome;
        record.reason = filed.reason;
        record.header = waiting.header;
        if (const auto* rejection = std::get_if<shopdata::Rejection>(&waiting.record)) {
            record.detail = rejection->detail;
            record.cells = rejection->cells;
        }
        tell(record);
    }

    void tell(const ImportRecord& record)
    {
        if (m_watch.record)
            m_watch.record(record);
    }

    void count(const ShopFiled& filed)
    {
        switch (filed.outcome) {
        case Outcome::Added: m_total.added += filed.rows; break;
        case Outcome::Updated: m_total.updated += filed.rows; break;
        case Outcome::Skipped: m_total.skipped += filed.rows; break;
        case Outcome::Ignored: m_total.ignored += filed.rows; break;
        case Outcome::Rejected: m_total.rejected += filed.rows; break;
        }
    }

    Runner m_runner;
    const Worker& m_writer;
    std::shared_ptr<ShopFiling> m_filing;
    const ImportWatch& m_watch;
    QString m_file;
    QString m_system;
    shopdata::NumberStyle m_numbers;
    QStringList m_header;
    std::vector<Waiting> m_waiting;
    qsizetype m_weight = 0;
    std::shared_ptr<PieceAnswer> m_answer;
    QFuture<Done> m_piece;
    Done m_done;
    bool m_cancelled = false;
    ImportTotal m_total;
};

/// A private copy of the database, for a dry run that does exactly what the import would.
class Rehearsal
{
public:
    static Result<std::shared_ptr<Rehearsal>> begin(DeskContext& context)
    {
        auto rehearsal = std::make_shared<Rehearsal>();
        const QString file = rehearsal->m_folder.filePath(QStringLiteral("rehearsal.db"));
        const auto copied = await(context.read([file](store::Connection& db) {
            return db.execute(QStringLiteral("VACUUM INTO '%1'").arg(QString(file).replace(u'\'', QStringLiteral("''"))));
        }));
        if (!copied)
            return std::unexpected(copied.error());
        auto db = store::Connection::open(file, store::Connection::Mode::ReadWrite);
        if (!db)
            return std::unexpected(db.error());
        rehearsal->m_db = std::move(*db);
        rehearsal->m_now = context.clock.now();
        return rehearsal;
    }

    QFuture<Done> run(const Piece& piece)
    {
        Act act{*m_db, m_now, {}, {}, {}};
        return QtFuture::makeReadyFuture(store::inTransaction(*m_db, [&] { return piece(act); }));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Connection> m_db;
    QDateTime m_now;
};

Result<Runner> runnerFor(DeskContext& context, bool dryRun)
{
    if (!dryRun)
        return Runner([&context](Piece piece) { return context.act(Turn::Import, std::move(piece)); });
    auto rehearsal = Rehearsal::begin(context);
    if (!rehearsal)
        return std::unexpected(rehearsal.error());
    return Runner([rehearsal = *rehearsal](const Piece& piece) { return rehearsal->run(piece); });
}

/// One file; nothing when it was read, else why it is of no use.
Result<std::optional<Error>> readFile(DeskContext& context, const QString& file, const ShopOptions& options, ShopSink& sink)
{
    const auto chosen = options.mappings.constFind(file);
    const auto mapping = chosen != options.mappings.constEnd() ? std::optional(*chosen) : options.mapping;
    auto reading = readOptions(context, mapping, options.useRemembered);
    if (!reading)
        return std::unexpected(reading.error());
    sink.setFile(file, {});
    const auto preview = shopdata::preview(file, *reading);
    if (!preview || !preview->refusal.isEmpty()) {
        const Error error = preview ? Error{Problem::NotRecognised, file, preview->refusalDetail, preview->refusal} : preview.error();
        sink.refuseFile(error);
        return error;
    }
    sink.setFile(file, *preview);
    // As it was previewed, so that both read it alike.
    const auto read = shopdata::read(file, *reading, sink);
    if (const Done done = sink.flush(); !done)
        return std::unexpected(done.error());
    if (read) {
        sink.total().read += read->rows;
        return std::nullopt;
    }
    if (read.error().problem == Problem::Cancelled)
        return std::nullopt;
    sink.refuseFile(read.error());
    return read.error();
}

/// On a connection of its own: neither a draft nor a view waits for the keys of 200,000 customers.
Done learnKeys(DeskContext& context, ShopFiling& filing)
{
    const auto db = context.store->reader();
    if (!db)
        return std::unexpected(db.error());
    return filing.learn(**db);
}

/// All files in their order. An error is what ended it before its time; what the sink has counted stands.
Done readFiles(DeskContext& context, const QStringList& files, const ShopOptions& options, ShopSink& sink)
{
    std::optional<Error> refused;
    int taken = 0;
    for (const QString& file : files) {
        const auto why = readFile(context, file, options, sink);
        if (!why)
            return std::unexpected(why.error());
        if (!*why)
            ++taken;
        else if (!refused)
            refused = **why;
        if (sink.cancelled())
            break;
    }
    return taken == 0 && refused ? Done(std::unexpected(*refused)) : Done();
}

} // namespace

Result<shopdata::ReadOptions> readOptions(DeskContext& context, const std::optional<ColumnMapping>& mapping, bool useRemembered)
{
    const Shop shop = context.shop();
    shopdata::ReadOptions options{shop.currency, shop.country, context.zone(), mapping};
    if (mapping || !useRemembered)
        return options;
    auto remembered = await(context.read([](store::Connection& db) { return rememberedMappings(db); }));
    if (!remembered)
        return std::unexpected(remembered.error());
    options.remembered = std::move(*remembered);
    return options;
}

Result<ImportTotal> importShopFiles(DeskContext& context, const QStringList& files, const ShopOptions& options,
                                    const ImportWatch& watch)
{
    auto runner = runnerFor(context, options.dryRun);
    if (!runner)
        return std::unexpected(runner.error());
    std::shared_ptr<ShopFiling> filing;
    const Done begun = await((*runner)([&](Act& act) -> Done {
        auto made = ShopFiling::begin(act, files);
        if (!made)
            return std::unexpected(made.error());
        filing = std::move(*made);
        return {};
    }));
    if (!begun)
        return std::unexpected(begun.error());
    if (const Done done = learnKeys(context, *filing); !done)
        return std::unexpected(done.error());

    ShopSink sink(*runner, context.writer, filing, watch);
    const Done read = readFiles(context, files, options, sink);
    ImportTotal total = sink.total();
    total.cancelled = sink.cancelled();
    if (!read)
        total.failure = read.error();
    // Of a file that was not read to its end nobody knows more rows than those that have an outcome.
    if (total.cancelled || total.failure)
        total.read = total.added + total.updated + total.skipped + total.ignored + total.rejected;
    const Done ended = await((*runner)([&](Act& act) { return endBatch(act, filing->batch(), QStringLiteral("shop"), total); }));
    // What made it fail may hinder this, too: the batch then counts as interrupted, and can be taken back all the same.
    if (!ended && !total.failure)
        total.failure = ended.error();
    if (options.dryRun)
        return total;
    if (total.added + total.updated > 0)
        total.batch = filing->batch();
    if (const Done done = await(context.standing->refresh()); !done && !total.failure)
        total.failure = done.error();
    return total;
}

} // namespace amends
