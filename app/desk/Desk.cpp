#include "desk/Desk.h"
#include "desk/AfterCareDesk.h"
#include "desk/BackupsDesk.h"
#include "desk/CheckingDesk.h"
#include "desk/ComplaintsDesk.h"
#include "desk/CustomersDesk.h"
#include "desk/DataPlace.h"
#include "desk/DeskContext.h"
#include "desk/DraftingDesk.h"
#include "desk/GesturesDesk.h"
#include "desk/HistoryDesk.h"
#include "desk/HousePhrasesDesk.h"
#include "desk/HouseTextsDesk.h"
#include "desk/InboxDesk.h"
#include "desk/IntakeDesk.h"
#include "desk/PreventionsDesk.h"
#include "desk/PromisesDesk.h"
#include "desk/RemediesDesk.h"
#include "desk/SavedViewsDesk.h"
#include "desk/SecondReaderDesk.h"
#include "desk/SendingDesk.h"
#include "desk/LawShelfDesk.h"
#include "desk/ShopBookDesk.h"
#include "desk/Standing.h"
#include "desk/UndoDesk.h"
#include "desk/WritingDesk.h"
#include <QFileInfo>
#include <QStandardPaths>

namespace amends {

namespace {

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace

/// In the order in which they need each other; destroyed the other way round, after the workers were stopped.
struct Desk::Parts
{
    Changes changes;
    DeskContext context;
    std::unique_ptr<Standing> standing;
    std::unique_ptr<Checking> checking;
    std::unique_ptr<Inbox> inbox;
    std::unique_ptr<History> history;
    std::unique_ptr<Complaints> complaints;
    std::unique_ptr<Customers> customers;
    std::unique_ptr<Drafting> drafting;
    std::unique_ptr<SecondReader> secondReader;
    std::unique_ptr<Sending> sending;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<LawShelf> lawShelf;
    std::unique_ptr<ShopBook> shopBook;
    std::unique_ptr<HousePhrases> housePhrases;
    std::unique_ptr<HouseTexts> houseTexts;
    std::unique_ptr<Writing> writing;
    std::unique_ptr<SavedViews> savedViews;
    std::unique_ptr<Promises> promises;
    std::unique_ptr<Remedies> remedies;
    std::unique_ptr<Gestures> gestures;
    std::unique_ptr<Preventions> preventions;
    std::unique_ptr<AfterCares> afterCares;
    std::unique_ptr<Backups> backups;
    std::unique_ptr<Undo> undo;

    explicit Parts(const DeskOptions& options, const QString& dir)
        : context(options.clock ? *options.clock : systemClock(), dir, changes)
    {
        context.currencyOverride = options.currency;
        context.countryOverride = options.country;
        context.zoneOverride = options.zone;
    }

    void furnish()
    {
        standing = std::make_unique<Standing>(context);
        context.standing = standing.get();
        checking = makeChecking(context);
        context.checking = checking.get();
        inbox = makeInbox(context);
        history = makeHistory(context);
        complaints = makeComplaints(context);
        customers = makeCustomers(context);
        drafting = makeDrafting(context);
        secondReader = makeSecondReader(context);
        sending = makeSending(context);
        intake = makeIntake(context);
        lawShelf = makeLawShelf(context);
        shopBook = makeShopBook(context);
        housePhrases = makeHousePhrases(context);
        houseTexts = makeHouseTexts(context);
        writing = makeWriting(context);
        savedViews = makeSavedViews(context);
        promises = makePromises(context);
        remedies = makeRemedies(context);
        gestures = makeGestures(context);
        preventions = makePreventions(context);
        afterCares = makeAfterCares(context);
        backups = makeBackups(context);
        undo = makeUndo(context);
    }
};

Desk::Desk(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Desk::~Desk()
{
    // An import or a backup stops at its next step; what the user did is written before the program goes.
    m_parts->context.background.stop();
    m_parts->context.language.stop();
    m_parts->context.writer.finishAll();
    m_parts->context.reader.stop();
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions& options)
{
    const QString dir = options.dataDir.isEmpty() ? defaultDataDir() : options.dataDir;
    // A stick that is not plugged in must not become an empty shop in its place.
    if (!QFileInfo::exists(dir) && dir == chosenDataDir())
        return failure(Problem::NotFound, QStringLiteral("data folder"), dir);
    auto parts = std::make_unique<Parts>(options, dir);
    if (const Done opened = options.lookOnly ? parts->context.openToLook() : parts->context.open(options.takeOver); !opened)
        return std::unexpected(opened.error());
    parts->furnish();
    parts->context.watchOthers();
    parts->standing->keepCurrent();
    if (options.daily && !options.lookOnly)
        startDailyWork(parts->context);
    return std::unique_ptr<Desk>(new Desk(std::move(parts)));
}

QString Desk::defaultDataDir()
{
    const QString chosen = chosenDataDir();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/amends") : chosen;
}

std::optional<Error> Desk::lookOnly() const { return m_parts->context.lookOnly(); }
QString Desk::dataDir() const { return m_parts->context.dataDir; }
const Clock& Desk::clock() const { return m_parts->context.clock; }
Changes& Desk::changes() { return m_parts->changes; }
Inbox& Desk::inbox() { return *m_parts->inbox; }
History& Desk::history() { return *m_parts->history; }
Complaints& Desk::complaints() { return *m_parts->complaints; }
Customers& Desk::customers() { return *m_parts->customers; }
Drafting& Desk::drafting() { return *m_parts->drafting; }
Checking& Desk::checking() { return *m_parts->checking; }
SecondReader& Desk::secondReader() { return *m_parts->secondReader; }
Sending& Desk::sending() { return *m_parts->sending; }
Intake& Desk::intake() { return *m_parts->intake; }
LawShelf& Desk::lawShelf() { return *m_parts->lawShelf; }
ShopBook& Desk::shopBook() { return *m_parts->shopBook; }
HousePhrases& Desk::housePhrases() { return *m_parts->housePhrases; }
HouseTexts& Desk::houseTexts() { return *m_parts->houseTexts; }
Writing& Desk::writing() { return *m_parts->writing; }
Remedies& Desk::remedies() { return *m_parts->remedies; }
Gestures& Desk::gestures() { return *m_parts->gestures; }
Preventions& Desk::preventions() { return *m_parts->preventions; }
AfterCares& Desk::afterCares() { return *m_parts->afterCares; }
Promises& Desk::promises() { return *m_parts->promises; }
SavedViews& Desk::savedViews() { return *m_parts->savedViews; }
Backups& Desk::backups() { return *m_parts->backups; }
Undo& Desk::undo() { return *m_parts->undo; }
StaffId Desk::currentStaff() const { return m_parts->context.staff(); }
void Desk::setCurrentStaff(StaffId staff) { m_parts->context.setStaff(staff); }

} // namespace amends
