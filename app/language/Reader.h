#pragma once
#include "domain/Finding.h"
#include "domain/Result.h"
#include "language/PackFile.h"
#include <QStringView>
#include <array>
#include <memory>
#include <optional>

namespace amends::language {

class RuleBook;

/// Reads a customer's message: its language, how heated it is, the eight signals with the words that show them, and
/// what she asks for. Immutable once built, cheap to copy, usable from several threads at a time. It does not
/// decide what is done about it.
class Reader
{
public:
    /// For all four languages, from the packs inside the program. An error carries the pack's file and line.
    static Result<Reader> load();
    /// For one language, from other files; messages in the others then get no more than their language.
    static Result<Reader> fromFiles(Language language, const QList<PackFile>& files);

    /// With no language given it is found out first; where it cannot be, nothing but that is said.
    Reading read(QStringView text, std::optional<Language> language = {}) const;

private:
    std::array<std::shared_ptr<const RuleBook>, codesOf(Language{}).size()> m_books;
};

} // namespace amends::language
