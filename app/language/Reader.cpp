#include "language/Reader.h"
#include "language/DetectLanguage.h"
#include "language/Scan.h"
#include <algorithm>

namespace amends::language {

namespace {

QList<PackFile> forReading(QList<PackFile> files)
{
    files.removeIf([](const PackFile& file) {
        return !file.name.endsWith(u"reading.toml") && !file.name.endsWith(u"classes.toml");
    });
    return files;
}

Heat heatOf(const HeatScale& scale, double sum)
{
    const auto steps = std::ranges::count_if(scale.from, [&](double from) { return sum >= from; });
    return static_cast<Heat>(steps);
}

} // namespace

Result<Reader> Reader::load()
{
    Reader reader;
    for (size_t i = 0; i < reader.m_books.size(); ++i) {
        const auto language = static_cast<Language>(i);
        const auto files = embeddedPack(language);
        if (!files)
            return std::unexpected(files.error());
        auto one = fromFiles(language, *files);
        if (!one)
            return one;
        reader.m_books[i] = one->m_books[i];
    }
    return reader;
}

Result<Reader> Reader::fromFiles(Language language, const QList<PackFile>& files)
{
    auto book = RuleBook::build(language, forReading(files));
    if (!book)
        return std::unexpected(book.error());
    Reader reader;
    reader.m_books[size_t(language)] = std::move(*book);
    return reader;
}

Reading Reader::read(QStringView text, std::optional<Language> language) const
{
    Reading reading;
    reading.language = language ? language : detectLanguage(text);
    if (!reading.language || !m_books[size_t(*reading.language)])
        return reading;
    const RuleBook& book = *m_books[size_t(*reading.language)];
    double exclamations = 0;
    double capitals = 0;
    std::vector<bool> felt(book.rules.size());
    double sum = 0;
    for (const TextRange& range : paragraphsOf(text)) {
        const ParagraphResult result = scan(book, text.mid(range.start, range.length()));
        exclamations += result.exclamations;
        capitals += result.capitals;
        for (const RuleHit& hit : result.others) {
            const Rule& rule = book.rules[size_t(hit.rule)];
            if (rule.kind == RuleKind::Signal) {
                if (!reading.signals_.contains(rule.signal))
                    reading.signals_.append(rule.signal);
                reading.evidence.append({rule.signal, {hit.range.start + range.start, hit.range.end + range.start}});
            } else if (rule.kind == RuleKind::Ask && !reading.asks.contains(rule.remedy)) {
                reading.asks.append(rule.remedy);
            } else if (rule.kind == RuleKind::Heat && !felt[size_t(hit.rule)]) {
                felt[size_t(hit.rule)] = true;
                sum += rule.weight;
            }
        }
    }
    sum += std::min(book.heat.most, exclamations * book.heat.exclamation);
    sum += std::min(book.heat.most, capitals * book.heat.capitals);
    reading.heat = heatOf(book.heat, sum);
    std::ranges::sort(reading.signals_);
    std::ranges::sort(reading.evidence, {}, [](const Evidence& e) { return std::tuple(e.range.start, e.range.end, e.signal); });
    const auto doubles = std::ranges::unique(reading.evidence);
    reading.evidence.erase(doubles.begin(), doubles.end());
    return reading;
}

} // namespace amends::language
