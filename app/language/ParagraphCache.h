#pragma once
#include "language/Checker.h"
#include <QHash>

namespace amends::language {

/// Checks one growing text again and again: after one more key only the paragraph that changed is matched anew.
/// Gives what Checker::check gives for the same text. For one text and one thread; it does not notice a changed pack.
class ParagraphCache
{
public:
    explicit ParagraphCache(Checker checker);
    ~ParagraphCache();
    ParagraphCache(ParagraphCache&&) noexcept;
    ParagraphCache& operator=(ParagraphCache&&) noexcept;

    CheckAnswer check(QStringView text, const ReaderContext& reader = {}, const ReplyFacts& facts = {});
    const Checker& checker() const { return m_checker; }
    /// How many paragraphs the last check had to match anew.
    int matchedAnew() const { return m_matchedAnew; }

private:
    Checker m_checker;
    QHash<QString, std::shared_ptr<const ParagraphResult>> m_known;
    int m_matchedAnew = 0;
};

} // namespace amends::language
