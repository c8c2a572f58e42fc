#include "desk/IntakeDesk.h"
#include "desk/BatchEnd.h"
#include "desk/DeskContext.h"
#include "desk/Events.h"
#include "desk/MailIntake.h"
#include "desk/RememberedMappings.h"
#include "desk/ShopIntake.h"
#include "mail/MailSource.h"
#include "shopdata/ShopFile.h"
#include "store/Store.h"
#include "store/Tables.h"

namespace amends {

namespace {

Done noteUndone(Act& act, const store::BatchUndone& undone)
{
    store::Tables tables(act.db);
    for (const ComplaintId id : undone.complaints) {
        if (const Done done = tables.search.reindex(id); !done)
            return done;
    }
    act.changes.everything = true;
    return addEvent(act, QStringLiteral("import_undone"), QString::number(undone.removed), QString::number(undone.kept));
}

ShopFilePreview shown(const shopdata::Preview& preview)
{
    ShopFilePreview shown;
    shown.format = preview.format;
    shown.why = preview.why;
    shown.refusal = preview.refusal;
    shown.refusalDetail = preview.refusalDetail;
    shown.notes = preview.notes;
    shown.hasOrders = preview.hasOrders;
    shown.hasCustomers = preview.hasCustomers;
    shown.remembered = preview.remembered;
    shown.used = preview.mapping;
    shown.header = preview.header;
    shown.columnFields = preview.columnFields;
    shown.firstRows = preview.firstRows;
    shown.readHeader = preview.readHeader;
    shown.sheets = preview.sheets;
    for (const shopdata::ReadRow& row : preview.readRows) {
        const Outcome outcome = row.reason.isEmpty() ? Outcome::Added : row.ignored ? Outcome::Ignored : Outcome::Rejected;
        shown.readRows << ShopPreviewRow{row.place.row, outcome, row.reason, row.detail, row.values};
    }
    return shown;
}

class IntakeDesk : public Intake
{
public:
    explicit IntakeDesk(DeskContext& context) : m_context(context) {}

    Async<ImportTotal> mail(const QStringList& paths, const MailOptions& options, ImportWatch watch) override
    {
        return m_context.background.run(Turn::Everyday, [this, paths, options, watch = untilClosing(std::move(watch))] {
            return MailIntake(m_context, options, watch).run(paths);
        });
    }

    Async<ImportTotal> shop(const QStringList& files, const ShopOptions& options, ImportWatch watch) override
    {
        return m_context.background.run(Turn::Everyday, [this, files, options, watch = untilClosing(std::move(watch))] {
            return importShopFiles(m_context, files, options, watch);
        });
    }

    Async<ShopFilePreview> previewShop(const QString& file, const std::optional<ColumnMapping>& mapping) override
    {
        return m_context.background.run(Turn::Everyday, [this, file, mapping]() -> Result<ShopFilePreview> {
            const auto options = readOptions(m_context, mapping, true);
            if (!options)
                return std::unexpected(options.error());
            const auto preview = shopdata::preview(file, *options);
            if (preview)
                return shown(*preview);
            // No table at all is an answer, too.
            if (preview.error().problem != Problem::NotRecognised && preview.error().problem != Problem::TooLarge
                && preview.error().problem != Problem::Damaged)
                return std::unexpected(preview.error());
            ShopFilePreview refused;
            refused.refusal = preview.error().detail;
            refused.refusalDetail = preview.error().place;
            return refused;
        });
    }

    QStringList fieldNames() const override { return shopdata::fieldNames(); }

    Async<void> rememberMapping(const QStringList& header, const ColumnMapping& mapping) override
    {
        return m_context.act(Turn::Everyday, [header, mapping](Act& act) { return amends::rememberMapping(act.db, header, mapping); });
    }

    Async<void> forgetMapping(const QStringList& header) override
    {
        return m_context.act(Turn::Everyday, [header](Act& act) { return amends::forgetMapping(act.db, header); });
    }

    Async<QList<ImportBatch>> batches() override
    {
        return m_context.read([](store::Connection& db) { return recentBatches(db); });
    }

    Result<ColumnMapping> readMapping(const QString& file) const override { return shopdata::readMapping(file); }

    Async<bool> looksLikeMail(const QString& path) override
    {
        // Not on the background thread: a drop is answered while another import is under way.
        return m_context.reader.run(Turn::Everyday, [path]() -> Result<bool> { return mail::looksLikeMail(path); });
    }

    Async<void> undoBatch(BatchId batch) override
    {
        return m_context.act(Turn::Everyday, [this, batch](Act& act) -> Done {
            const auto undone = store::BatchTable(act.db).undo(batch, act.now);
            if (!undone)
                return std::unexpected(undone.error());
            return noteUndone(act, *undone);
        });
    }

private:
    /// A program that closes does not wait for the end of an import: what was filed stays, as when the user stops it.
    ImportWatch untilClosing(ImportWatch watch) const
    {
        watch.progress = [this, progress = std::move(watch.progress)](const ImportProgress& now) {
            return !m_context.background.isClosing() && (!progress || progress(now));
        };
        return watch;
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Intake> makeIntake(DeskContext& context)
{
    return std::make_unique<IntakeDesk>(context);
}

} // namespace amends
