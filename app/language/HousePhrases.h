#pragma once
#include "domain/Finding.h"
#include "domain/HousePhrase.h"
#include "domain/Result.h"
#include <QHash>
#include <memory>

namespace amends::language {

class RuleBook;

/// The shop's own phrases, compiled for one language, with the word classes of its pack for those written as patterns. One
/// text at a time is looked at again and again while it grows: paragraphs that did not change are not matched anew. For
/// one thread.
class HousePhrases
{
public:
    /// Those of another language are left out. BadInput: `place` is the number of the phrase in the list, from 0, `detail` what
    /// was not understood.
    static Result<HousePhrases> compile(Language language, const QList<HousePhrase>& phrases);
    /// Whether a phrase can be used, in every language it is for.
    static Done validate(const HousePhrase& phrase);

    QList<Finding> findIn(QStringView text);
    bool isEmpty() const { return m_phrases.isEmpty(); }

private:
    HousePhrases() = default;
    std::vector<Finding> inParagraph(QStringView paragraph) const;

    QList<HousePhrase> m_phrases; ///< by the number of their rule
    std::shared_ptr<const RuleBook> m_book;
    QHash<QString, std::vector<Finding>> m_known;
};

} // namespace amends::language
