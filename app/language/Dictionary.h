#pragma once
#include "domain/Codes.h"
#include "domain/Result.h"
#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>
#include <memory>

class Hunspell;

namespace amends::language {

/// Where the dictionaries of this computer lie, the nearest first.
QStringList dictionaryFolders();
/// The package to install for it, "hunspell-fr".
QString dictionaryPackage(Language language, const QString& country = {});
/// The .dic file that is used, "" where none is installed: the country's own where there is one, else the language's.
QString dictionaryFile(Language language, const QString& country, const QStringList& folders = dictionaryFolders());

/// A Hunspell dictionary. Loading takes tens of milliseconds and suggestions longer still, so it lives on the language
/// thread, which alone uses it; what was asked once is remembered. It knows words only, no text.
class Dictionary
{
public:
    /// NotFound where none is installed, with the package as detail; Damaged, Unreadable with the file.
    static Result<Dictionary> load(Language language, const QString& country = {},
                                   const QStringList& folders = dictionaryFolders());
    ~Dictionary();
    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;

    const QString& file() const { return m_file; }
    /// A word its letters cannot write (another script) counts as known: nothing can be said of it.
    bool knows(const QString& word);
    /// The likeliest first, at most three.
    QStringList suggest(const QString& word);

private:
    Dictionary(QString file, std::unique_ptr<Hunspell> hunspell);

    QString m_file;
    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
    QHash<QString, bool> m_known;
    QHash<QString, QStringList> m_suggested;
};

} // namespace amends::language
