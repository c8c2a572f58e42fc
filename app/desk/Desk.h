#pragma once
#include "desk/Async.h"
#include "desk/Changes.h"
#include "domain/Clock.h"
#include "domain/Complaint.h"
#include <memory>

namespace amends {

class Inbox;
class History;
class Complaints;
class Customers;
class Drafting;
class Checking;
class SecondReader;
class Sending;
class Intake;
class LawShelf;
class ShopBook;
class HousePhrases;
class HouseTexts;
class Writing;
class SavedViews;
class Promises;
class Remedies;
class Gestures;
class Preventions;
class AfterCares;
class Backups;
class Undo;

struct DeskOptions
{
    QString dataDir;              ///< "" for the platform's place
    const Clock* clock = nullptr; ///< nullptr: the system's. Not owned, outlives the desk
    std::optional<Currency> currency; ///< override the shop's own
    QString country;
    QString zone;
    bool lookOnly = false;        ///< another computer works in it: a copy as it is now, to look at, and nothing can be changed
    bool takeOver = false;        ///< somebody said that the other computer does not work in it any more
    bool daily = false;           ///< make the day's backup in the background (the window does, the command line does not)
};

/// The whole program below the window: one open data folder, its threads, and one object a use case. It opens the
/// store, owns Writer, Reader and the language thread, and watches for another process's writes. The window and
/// amends-cli both stand on it; neither sees the store.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes the data folder. Errors: NewerFile, Damaged, ReadOnly, Locked, Unreadable with the file, NotFound where
    /// the database is missing beside its backups, OpenElsewhere with the other computer's name.
    static Result<std::unique_ptr<Desk>> open(const DeskOptions& options);
    ~Desk() override;

    /// Where the data was moved to (DataPlace.h), else the platform's place.
    static QString defaultDataDir();
    QString dataDir() const;
    /// Why nothing can be changed here: another computer works in the folder. Nothing where all can.
    std::optional<Error> lookOnly() const;
    const Clock& clock() const;

    Changes& changes();
    Inbox& inbox();
    History& history();
    Complaints& complaints();
    Customers& customers();
    Drafting& drafting();
    Checking& checking();
    SecondReader& secondReader();
    Sending& sending();
    Intake& intake();
    LawShelf& lawShelf();
    ShopBook& shopBook();
    HousePhrases& housePhrases();
    HouseTexts& houseTexts();
    Writing& writing();
    SavedViews& savedViews();
    Promises& promises();
    Remedies& remedies();
    Gestures& gestures();
    Preventions& preventions();
    AfterCares& afterCares();
    Backups& backups();
    Undo& undo();

    /// Who is at the desk now: noted as author and handler of what is done. Invalid until chosen.
    StaffId currentStaff() const;
    void setCurrentStaff(StaffId staff);

private:
    struct Parts;
    explicit Desk(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace amends
