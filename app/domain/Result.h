#pragma once
#include <QString>
#include <expected>
#include <optional>

namespace amends {

/// What went wrong, as the program sees it. The sentence for the user is made by wording/ErrorSentence.
enum class Problem {
    NotFound,     ///< no such file, folder, row
    Unreadable,   ///< exists, but may not be read
    ReadOnly,     ///< may be read, but not written
    DiskFull,
    Locked,       ///< another process holds it longer than we wait
    Damaged,      ///< is of the right kind, but its content is broken
    NewerFile,    ///< written by a newer version of the program
    NotRecognised,///< content of a kind we do not read
    BadInput,     ///< a value that cannot be taken: detail says which and why
    TooLarge,     ///< over a stated bound: detail says the bound
    Conflict,     ///< somebody changed it since it was read
    Gone,         ///< the data folder itself: its disk was unplugged, or somebody moved it
    DiskFails,    ///< the disk, or the way to it, does not answer as it should
    OpenElsewhere,///< another computer has the data folder open: place is its name
    Cancelled,    ///< the user asked to stop
    Internal,     ///< a statement or call that should work did not: detail is for the log
};

/// An error as a value. `file` and `place` (line, record, column) say where; `detail` says what, untranslated.
struct Error
{
    Problem problem = Problem::Internal;
    QString file;
    QString place;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T> using Result = std::expected<T, Error>;
using Done = Result<void>;

inline std::unexpected<Error> failure(Problem problem, QString detail = {}, QString file = {}, QString place = {})
{
    return std::unexpected(Error{problem, std::move(file), std::move(place), std::move(detail)});
}

/// For what has to be there: NotFound where there is none. `what` is the detail.
template <class T> Result<T> orNotFound(Result<std::optional<T>> found, QString what)
{
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return failure(Problem::NotFound, std::move(what));
    return std::move(**found);
}

} // namespace amends
