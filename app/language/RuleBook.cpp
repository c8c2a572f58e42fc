#include "language/RuleBook.h"
#include "language/RuleLoader.h"

namespace amends::language {

Result<std::shared_ptr<const RuleBook>> RuleBook::build(Language language, const QList<PackFile>& files)
{
    const std::shared_ptr<RuleBook> book(new RuleBook(language));
    if (auto done = RuleLoader(*book).load(files); !done)
        return std::unexpected(done.error());
    book->index();
    return book;
}

void RuleBook::index()
{
    trialsBySymbol.resize(size_t(lexicon.symbolCount()));
    for (size_t i = 0; i < trials.size(); ++i) {
        for (const Symbol symbol : trials[i].pattern.needs[trials[i].pattern.anchor])
            trialsBySymbol[size_t(symbol)].push_back(int(i));
    }
}

} // namespace amends::language
