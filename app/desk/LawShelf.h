#pragma once
#include "desk/Async.h"
#include "domain/LawEdition.h"

namespace amends {

/// A signed pack, looked at before it is used.
struct SignedFacts
{
    QString version;
    QStringList countries;
    QString signer;
    QString fingerprint;
    bool known = false; ///< facts of this signer were taken before
};

/// The facts of the law as this shop keeps them: the program's own, corrected where the shop or somebody it trusts knows
/// better. What is taken holds from now on; complaints closed before keep the facts they were judged by.
class LawShelf
{
public:
    virtual ~LawShelf() = default;
    virtual Async<QList<LawEdition>> editions() = 0;                    ///< oldest first
    /// The facts now in use for a country. NotFound.
    virtual Async<QByteArray> textOf(const QString& country) = 0;
    /// The same as a file, to be corrected. ReadOnly.
    virtual Async<void> save(const QString& country, const QString& file) = 0;
    /// Takes a corrected file. BadInput with the line. Gives the country it is for.
    virtual Async<QString> take(const QString& file) = 0;
    virtual Async<SignedFacts> look(const QString& packFile) = 0;       ///< BadInput: altered, or no pack
    virtual Async<QStringList> takeSigned(const QString& packFile) = 0; ///< the countries
    /// The program's own facts again, from now on.
    virtual Async<void> backToPrograms(const QString& country) = 0;
};

} // namespace amends
