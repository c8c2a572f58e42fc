#pragma once
#include "store/Connection.h"
#include "store/DataFolder.h"
#include "store/Presence.h"
#include <QLockFile>

namespace amends::store {

/// One open data folder: made, migrated, checked after an unclean exit, and the source of connections to it. It holds no
/// connection itself: the writing thread asks for one, each reading thread for its own.
class Store
{
public:
    /// Opens or makes the folder and brings its database up to date. OpenElsewhere when another computer works in it; with
    /// `takeOver` somebody said that it does not.
    static Result<std::unique_ptr<Store>> open(const QString& path, bool takeOver = false);
    /// A closed store leaves no mark; a program that dies does, and the next open() looks the file over.
    ~Store();

    const DataFolder& folder() const { return m_folder; }
    Result<std::unique_ptr<Connection>> writer() const;
    Result<std::unique_ptr<Connection>> reader() const;
    /// This computer's sign for others: to be given again every few seconds.
    Presence& presence() { return *m_presence; }
    /// Where the attachments are read from, where that is not beside the database: a copy that is only looked at.
    void readAttachmentsFrom(const DataFolder& folder) { m_folder.readAttachmentsFrom(folder); }
    /// The last program on this folder died without closing it. Then check the file (quickCheck) once the window shows.
    bool wasUnclean() const { return m_unclean; }

private:
    explicit Store(DataFolder folder) : m_folder(std::move(folder)) {}
    Done mark();

    DataFolder m_folder;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<QLockFile> m_mark;
    bool m_unclean = false;
};

/// PRAGMA quick_check: Damaged with what it found. Takes about a second a gigabyte.
Done quickCheck(Connection& db);

} // namespace amends::store
