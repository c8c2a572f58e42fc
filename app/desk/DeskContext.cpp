#include "desk/DeskContext.h"
#include "desk/Hold.h"
#include "desk/Standing.h"
#include "store/LookOnly.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QFileInfo>
#include <QTemporaryDir>

namespace amends {

namespace {

QTimeZone zoneOf(const Shop& shop)
{
    const QTimeZone zone(shop.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

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

/// The copy, which goes with the desk, and whose place it takes.
struct DeskContext::Look
{
    QTemporaryDir dir;
    Error why;
};

DeskContext::DeskContext(const Clock& theClock, QString dir, Changes& theChanges)
    : clock(theClock), dataDir(std::move(dir)), changes(theChanges), writer(QStringLiteral("writer")),
      reader(QStringLiteral("reader")), language(QStringLiteral("language")),
      background(QStringLiteral("background"))
{
}

// Before the copy that may lie below goes.
DeskContext::~DeskContext()
{
    close();
}

Done DeskContext::open(bool takeOver)
{
    auto opened = store::Store::open(dataDir, takeOver);
    if (!opened) {
        const std::lock_guard lock(m_mutex);
        m_closed = opened.error();
        return std::unexpected(opened.error());
    }
    store = std::move(*opened);
    return openBoth();
}

Done DeskContext::openToLook()
{
    const store::DataFolder folder = store::DataFolder::at(dataDir);
    const auto other = store::Presence(folder).other();
    auto look = std::make_unique<Look>();
    look->why = {Problem::OpenElsewhere, dataDir, other ? other->name : QString(), {}};
    const QString copy = look->dir.filePath(QStringLiteral("shop"));
    if (auto made = store::DataFolder::make(copy); !made)
        return std::unexpected(made.error());
    if (Done done = store::copyToLookAt(folder, store::DataFolder::at(copy).database()); !done)
        return done;
    auto opened = store::Store::open(copy);
    if (!opened)
        return std::unexpected(opened.error());
    store = std::move(*opened);
    store->readAttachmentsFrom(folder);
    m_look = std::move(look);
    return openBoth();
}

Done DeskContext::openBoth()
{
    auto write = store->writer();
    if (!write)
        return std::unexpected(write.error());
    auto read = store->reader();
    if (!read)
        return std::unexpected(read.error());
    writeDb = std::move(*write);
    readDb = std::move(*read);
    m_lastSign = QDateTime::currentDateTimeUtc();
    {
        const std::lock_guard lock(m_mutex);
        m_closed.reset();
    }
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

std::optional<Error> DeskContext::lookOnly() const
{
    return m_look ? std::optional(m_look->why) : std::nullopt;
}

Error DeskContext::whyClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed.value_or(Error{Problem::Locked, dataDir, {}, QStringLiteral("restoring")});
}

/// Not closed on purpose: after a move to another folder, or because another computer took over.
bool DeskContext::couldNotOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed && m_closed->problem != Problem::OpenElsewhere;
}

void DeskContext::watchOthers()
{
    constexpr std::chrono::milliseconds kEvery(700);
    writer.every(kEvery, [this] {
        seeWhetherTheFolderIsThere();
        if (writeDb && !m_gone)
            seeWhatOthersWrote();
    });
}

void DeskContext::seeWhatOthersWrote()
{
    const Result<qint64> version = writeDb->dataVersion();
    if (!version) {
        if (version.error().problem == Problem::DiskFails)
            tellTrouble(version.error());
        return;
    }
    if (m_dataVersion >= 0 && *version != m_dataVersion) {
        (void)refreshShop(*writeDb);
        if (standing)
            (void)standing->reload(*writeDb);
        ChangeSet set;
        set.everything = true;
        changes.post(set);
    }
    m_dataVersion = *version;
}

void DeskContext::seeWhetherTheFolderIsThere()
{
    constexpr int kTrySeconds = 1;
    if (m_look || m_openingAgain)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_gone) {
        if (writeDb)
            (void)mayWrite();
        else
            m_gone = couldNotOpen(); // a restore could not open what it had put in place
        return;
    }
    if (!QFileInfo::exists(store::DataFolder::at(dataDir).database()) || (m_lastTry.isValid() && m_lastTry.secsTo(now) < kTrySeconds))
        return;
    m_lastTry = now;
    m_openingAgain = true;
    // Not from here: the writer itself has to stand still meanwhile.
    background.post(Turn::Draft, [this] { openAgain(); });
}

/// On the background thread.
void DeskContext::openAgain()
{
    const Hold holdWriter(writer);
    const Hold holdReader(reader);
    for (store::Connection* connection : {writeDb.get(), readDb.get()}) {
        if (connection)
            connection->leaveLogOnClose();
    }
    close();
    if (const Done opened = open(); opened) {
        m_gone = false;
        if (standing)
            (void)standing->reload(*readDb);
        ChangeSet set;
        set.everything = true;
        changes.post(set);
        // Whether a disk that failed takes a write, only a write can tell.
        if (std::exchange(m_unplugged, false)) {
            m_inTrouble = false;
            QMetaObject::invokeMethod(&changes, [this] { emit changes.troubleOver(); }, Qt::QueuedConnection);
        }
    } else {
        close();
    }
    m_openingAgain = false;
}

/// What stands against a write before it is begun: nobody must be told "saved" of what lies in a folder that was taken away,
/// or that another computer has taken over.
Done DeskContext::mayWrite()
{
    if (m_look)
        return std::unexpected(m_look->why);
    if (!writeDb)
        return std::unexpected(whyClosed());
    if (!QFileInfo::exists(store->folder().database())) {
        const Error gone{Problem::Gone, dataDir, {}, {}};
        if (!m_gone)
            loseFolder(gone);
        return std::unexpected(gone);
    }
    if (m_renew) {
        auto fresh = store->writer();
        if (!fresh)
            return std::unexpected(fresh.error());
        writeDb = std::move(*fresh);
        m_renew = false;
        if (const auto version = writeDb->dataVersion(); version)
            m_dataVersion = *version;
    }
    const bool signIsFresh = m_lastSign.secsTo(QDateTime::currentDateTimeUtc()) < store::Presence::beatSeconds;
    if (signIsFresh && !store->presence().isDismissed())
        return {};
    m_lastSign = QDateTime::currentDateTimeUtc();
    const Done sign = store->presence().beat();
    if (!sign)
        loseFolder(sign.error());
    return sign;
}

void DeskContext::loseFolder(const Error& error)
{
    // What lies in the folder's place by then is not these connections' business.
    writeDb->leaveLogOnClose();
    if (error.problem == Problem::OpenElsewhere) {
        const Hold holdReader(reader);
        readDb->leaveLogOnClose();
        {
            const std::lock_guard lock(m_mutex);
            m_closed = error;
        }
        readDb.reset();
        writeDb.reset();
    } else {
        m_gone = true;
        m_unplugged = true;
        m_lastTry = {};
    }
    tellTrouble(error);
}

StaffId DeskContext::staff() const
{
    const std::lock_guard lock(m_mutex);
    return m_staff;
}

void DeskContext::setStaff(StaffId staff)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_staff == staff)
            return;
        m_staff = staff;
    }
    ChangeSet set; // replies are told in this person's manner from now on
    set.shop = true;
    changes.post(set);
}

Shop DeskContext::shop() const
{
    const std::lock_guard lock(m_mutex);
    return m_shop;
}

QTimeZone DeskContext::zone() const
{
    return zoneOf(shop());
}

std::shared_ptr<const calendar::OpeningClock> DeskContext::opening() const
{
    constexpr int kBack = 3 * 366; // who waits longer than that waits for ever
    constexpr int kAhead = 2 * 366;
    const std::lock_guard lock(m_mutex);
    if (!m_opening) {
        const QTimeZone zone = zoneOf(m_shop);
        const QDate day = clock.now().toTimeZone(zone).date();
        m_opening = std::make_shared<const calendar::OpeningClock>(calendar::workingTimeOf(m_shop, zone), day.addDays(-kBack),
                                                                   day.addDays(kAhead));
    }
    return m_opening;
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
    m_opening.reset();
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
    for (const QString& file : act.obsolete)
        QFile::remove(file);
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
    // After a write that failed halfway the full-text index of this connection may remember what was rolled back.
    m_renew = error.problem != Problem::Locked;
    // A disk that answered wrongly once is opened anew: what the connections think of it need not hold any more.
    if (error.problem == Problem::DiskFails && !m_gone && writeDb) {
        writeDb->leaveLogOnClose();
        m_gone = true;
        m_lastTry = QDateTime::currentDateTimeUtc();
    }
    QMetaObject::invokeMethod(&changes, [this, error] { emit changes.trouble(error); }, Qt::QueuedConnection);
}

} // namespace amends
