#include "language/Checker.h"
#include "language/InsertLines.h"
#include "language/Assemble.h"
#include "language/Classifier.h"
#include "language/ParagraphCache.h"

namespace amends::language {

namespace {

QList<PackFile> withoutReading(QList<PackFile> files)
{
    files.removeIf([](const PackFile& file) { return file.name.endsWith(u"reading.toml"); });
    return files;
}

} // namespace

Result<Checker> Checker::load(Language language, const QByteArray& model)
{
    const auto files = embeddedPack(language);
    if (!files)
        return std::unexpected(files.error());
    auto whole = fromFiles(language, *files, model);
    if (whole || model.isEmpty())
        return whole;
    auto rules = fromFiles(language, *files);
    if (rules)
        qWarning("%s: %s; checking by the rules alone", qPrintable(whole.error().file), qPrintable(whole.error().detail));
    return rules;
}

Result<Checker> Checker::fromFiles(Language language, const QList<PackFile>& files, const QByteArray& model)
{
    auto book = RuleBook::build(language, withoutReading(files));
    if (!book)
        return std::unexpected(book.error());
    if (model.isEmpty())
        return Checker(std::move(*book), nullptr);
    auto classifier = Classifier::read(**book, model);
    if (!classifier)
        return std::unexpected(classifier.error());
    return Checker(std::move(*book), std::move(*classifier));
}

Language Checker::language() const
{
    return m_book->lexicon.language();
}

CheckAnswer Checker::check(QStringView text, const ReaderContext& reader, const ReplyFacts& facts) const
{
    std::vector<PlacedParagraph> paragraphs;
    for (const TextRange& range : paragraphsOf(text)) {
        auto result = std::make_shared<const ParagraphResult>(judge(*m_book, m_classifier.get(), text.mid(range.start, range.length())));
        paragraphs.push_back({range, std::move(result)});
    }
    return assemble({*m_book, m_classifier.get(), text, paragraphs}, reader, facts);
}

QString Checker::acknowledgement(const ReplyFacts& facts) const
{
    return language::acknowledgement(*m_book, facts);
}

QString Checker::afterCareQuestion() const
{
    return m_book->inserts.value(afterCareKey).join(u'\n');
}

bool Checker::apologises(QStringView text) const
{
    return std::ranges::any_of(paragraphsOf(text), [&](const TextRange& range) {
        return !scan(*m_book, text.mid(range.start, range.length())).apologies.empty();
    });
}

ParagraphCache::ParagraphCache(Checker checker) : m_checker(std::move(checker)) {}
ParagraphCache::~ParagraphCache() = default;
ParagraphCache::ParagraphCache(ParagraphCache&&) noexcept = default;
ParagraphCache& ParagraphCache::operator=(ParagraphCache&&) noexcept = default;

CheckAnswer ParagraphCache::check(QStringView text, const ReaderContext& reader, const ReplyFacts& facts)
{
    // Only what stands in the text now is kept, so the cache never outgrows it.
    QHash<QString, std::shared_ptr<const ParagraphResult>> now;
    std::vector<PlacedParagraph> paragraphs;
    m_matchedAnew = 0;
    for (const TextRange& range : paragraphsOf(text)) {
        const QString words = text.mid(range.start, range.length()).toString();
        auto& result = now[words];
        if (!result)
            result = m_known.value(words);
        if (!result) {
            result = std::make_shared<const ParagraphResult>(judge(*m_checker.m_book, m_checker.m_classifier.get(), words));
            ++m_matchedAnew;
        }
        paragraphs.push_back({range, result});
    }
    m_known = std::move(now);
    return assemble({*m_checker.m_book, m_checker.m_classifier.get(), text, paragraphs}, reader, facts);
}

} // namespace amends::language
