#include "desk/DeskContext.h"
#include "desk/Standing.h"
#include "desk/WorkingTime.h"
#include "store/Store.h"
#include "store/Tables.h"

namespace amends {

namespace {

/// Whether an error is the disk's or the file's, not the caller's: those put up the banner.
bool isTrouble(Problem problem)
{
    switch (problem) {
    case Problem::NotFound:
    case Problem::BadInput:
    case Problem::Conflict:
    case Problem::Cancelled:
    case Problem::TooLarge:
    case Problem::NotRecognised: return false;
    default: return true;
    }
}

} // namespace

DeskContext::DeskContext(const Clock& theClock, QString dir, Changes& theChanges)
    : clock(theClock), dataDir(std::move(dir)), changes(theChanges), writer(QStringLiteral("writer")),
      reader(QStringLiteral("reader")), language(QStringLiteral("language")),
      background(QStringLiteral("background"))
{
}

DeskContext::~DeskContext() = default;

Done DeskContext::open()
{
    auto opened = store::Store::open(dataDir);
    if (!opened)
        return std::unexpected(opened.error());
    auto write = (*opened)->writer();
    if (!write)
        return std::unexpected(write.error());
    auto read = (*opened)->reader();
    if (!read)
        return std::unexpected(read.error());
    store = std::move(*opened);
    writeDb = std::move(*write);
    readDb = std::move(*read);
    // From here on every change of it is another program's write.
    if (const auto version = writeDb->dataVersion(); version)
        m_dataVersion = *version;
    return refreshShop(*readDb);
}

void DeskContext::close()
{
    readDb.reset();
    writeDb.reset();
    store.reset();
}

void DeskContext::watchOthers()
{
    constexpr std::chrono::milliseconds kEvery(700);
    writer.every(kEvery, [this] {
        if (!writeDb)
            return;
        const Result<qint64> version = writeDb->dataVersion();
        if (!version)
            return;
        if (m_dataVersion >= 0 && *version != m_dataVersion) {
            (void)refreshShop(*writeDb);
            if (standing)
                (void)standing->reload(*writeDb);
            ChangeSet set;
            set.everything = true;
            changes.post(set);
        }
        m_dataVersion = *version;
    });
}

StaffId DeskContext::staff() const
{
    const std::lock_guard lock(m_mutex);
    return m_staff;
}

void DeskContext::setStaff(StaffId staff)
{
    const std::lock_guard lock(m_mutex);
    m_staff = staff;
}

Shop DeskContext::shop() const
{
    const std::lock_guard lock(m_mutex);
    return m_shop;
}

QTimeZone DeskContext::zone() const
{
    return zoneNamed(shop().timeZone);
}

QDate DeskContext::today() const
{
    return clock.now().toTimeZone(zone()).date();
}

Done DeskContext::refreshShop(store::Connection& db)
{
    Result<Shop> shop = store::ShopTable(db).shop();
    if (!shop)
        return std::unexpected(shop.error());
    if (currencyOverride)
        shop->currency = *currencyOverride;
    if (!countryOverride.isEmpty())
        shop->country = countryOverride;
    if (!zoneOverride.isEmpty())
        shop->timeZone = zoneOverride;
    const std::lock_guard lock(m_mutex);
    m_shop = std::move(*shop);
    return {};
}

Done DeskContext::begin(Act& act)
{
    auto transaction = store::Transaction::begin(act.db);
    if (!transaction) {
        tellTrouble(transaction.error());
        return std::unexpected(transaction.error());
    }
    act.transaction = std::make_shared<store::Transaction>(std::move(*transaction));
    return {};
}

Done DeskContext::commit(Act& act)
{
    const Done done = act.transaction->commit();
    act.transaction.reset();
    if (!done) {
        tellTrouble(done.error());
        return done;
    }
    if (m_inTrouble) {
        m_inTrouble = false;
        QMetaObject::invokeMethod(&changes, [this] { emit changes.troubleOver(); }, Qt::QueuedConnection);
    }
    if (act.changes.shop || act.changes.everything)
        (void)refreshShop(act.db);
    if (act.undo) {
        const QString kind = act.undo->kind;
        undoStack.push(std::move(*act.undo));
        QMetaObject::invokeMethod(&changes, [this, kind] { emit changes.undoChanged(kind); }, Qt::QueuedConnection);
    }
    changes.post(act.changes);
    return {};
}

void DeskContext::rollBack(Act& act, const Error& error)
{
    act.transaction.reset();
    if (isTrouble(error.problem))
        tellTrouble(error);
}

void DeskContext::tellTrouble(const Error& error)
{
    if (!isTrouble(error.problem))
        return;
    m_inTrouble = true;
    QMetaObject::invokeMethod(&changes, [this, error] { emit changes.trouble(error); }, Qt::QueuedConnection);
}

} // namespace amends
