#pragma once
#include "desk/Async.h"
#include "domain/HousePhrase.h"
#include "domain/Text.h"

namespace amends {

/// A sentence of a reply in which a phrase strikes.
struct PhraseStrike
{
    QString sentence;
    TextRange range; ///< in the sentence

    bool operator==(const PhraseStrike&) const = default;
};

/// What a phrase would have done to the replies that were sent last.
struct PhraseTrial
{
    int replies = 0;             ///< looked at
    int struck = 0;              ///< of them
    QList<PhraseStrike> strikes; ///< at most one a reply, the newest first
};

/// What an import of phrases came to. A row that was not taken tells its line, and why (`detail`: "no_phrase", "match",
/// "language", "about", "severity", "pattern: …").
struct PhraseImport
{
    int added = 0;
    int known = 0; ///< were there already
    QList<Error> refused;
};

/// The phrases the shop does not want to send, kept by its owner. Every change can be undone; replies are checked for them at
/// once.
class HousePhrases
{
public:
    virtual ~HousePhrases() = default;
    virtual Async<QList<HousePhrase>> all() = 0;
    /// An invalid id adds. BadInput with what was not understood as detail.
    virtual Async<HousePhraseId> save(const HousePhrase& phrase) = 0;
    virtual Async<void> remove(HousePhraseId id) = 0;

    /// Where it strikes in a sentence. BadInput as save().
    virtual Async<QList<TextRange>> tryOn(const HousePhrase& phrase, const QString& sentence) = 0;
    /// Held against the last 200 replies that were sent.
    virtual Async<PhraseTrial> tryOnReplies(const HousePhrase& phrase) = 0;

    /// CSV with a heading row, as writeFile() makes it. NotRecognised where it has no column "phrase".
    virtual Async<PhraseImport> readFile(const QString& file) = 0;
    virtual Async<int> writeFile(const QString& file) = 0;
};

} // namespace amends
