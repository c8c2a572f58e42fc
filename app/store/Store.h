#pragma once
#include "store/Connection.h"
#include "store/DataFolder.h"
#include <QLockFile>

namespace amends::store {

/// One open data folder: made, migrated, checked after an unclean exit, and the source of connections to it. It holds no
/// connection itself: the writing thread asks for one, each reading thread for its own.
class Store
{
public:
    /// Opens or makes the folder and brings its database up to date.
    static Result<std::unique_ptr<Store>> open(const QString& path);
    /// A closed store leaves no mark; a program that dies does, and the next open() looks the file over.
    ~Store();

    const DataFolder& folder() const { return m_folder; }
    Result<std::unique_ptr<Connection>> writer() const;
    Result<std::unique_ptr<Connection>> reader() const;
    /// The last program on this folder died without closing it. Then check the file (quickCheck) once the window shows.
    bool wasUnclean() const { return m_unclean; }

private:
    explicit Store(DataFolder folder) : m_folder(std::move(folder)) {}
    Done mark();

    DataFolder m_folder;
    std::unique_ptr<QLockFile> m_mark;
    bool m_unclean = false;
};

/// PRAGMA quick_check: Damaged with what it found. Takes about a second a gigabyte.
Done quickCheck(Connection& db);

} // namespace amends::store
