#pragma once
#include "desk/Async.h"
#include "domain/Codes.h"
#include "domain/Manner.h"
#include <QStringList>

namespace amends {

/// Whether this computer can spell a language the shop replies in.
struct DictionaryState
{
    Language language = Language::English;
    QString file;     ///< "" where none is installed
    QString package;  ///< to install where there is none
    QString trouble;  ///< a file that cannot be used, "" none

    bool operator==(const DictionaryState&) const = default;
};

/// How somebody is told while writing, and the words a dictionary does not know but the shop does. A person's manner
/// belongs to who is at the desk, on whatever computer.
class Writing
{
public:
    virtual ~Writing() = default;
    virtual Async<Manner> manner() = 0; ///< of who is at the desk
    virtual Async<void> setManner(const Manner& manner) = 0;

    virtual Async<QStringList> ownWords() = 0;
    /// BadInput where it is no word. Both can be undone.
    virtual Async<void> addWord(const QString& word) = 0;
    virtual Async<void> removeWord(const QString& word) = 0;

    virtual Async<QList<DictionaryState>> dictionaries() = 0;
};

} // namespace amends
