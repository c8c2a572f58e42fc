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

constexpr size_t languages = codesOf(Language{}).size();
constexpr qsizetype wordsOfAPart = 5;   ///< fewer do not show a language of their own
constexpr qsizetype wordsOfASecond = 8; ///< fewer in another language are a name or a quotation

/// What one language's rules make of the parts written in it.
class Tone
{
public:
    explicit Tone(const RuleBook& book) : m_book(&book) {}

    void add(const ParagraphResult& result, qsizetype at, Reading& reading)
    {
        m_exclamations += result.exclamations;
        m_capitals += result.capitals;
        for (const RuleHit& hit : result.others) {
            const Rule& rule = m_book->rules[size_t(hit.rule)];
            const TextRange range{hit.range.start + at, hit.range.end + at};
            if (rule.kind == RuleKind::Signal) {
                if (!reading.signals_.contains(rule.signal))
                    reading.signals_.append(rule.signal);
                reading.evidence.append({rule.signal, range});
            } else if (rule.kind == RuleKind::Ask && !reading.asks.contains(rule.remedy)) {
                reading.asks.append(rule.remedy);
            } else if (rule.kind == RuleKind::Heat) {
                addHeat(rule, size_t(hit.rule), range, reading);
            }
        }
    }

    Heat heat() const
    {
        const HeatScale& scale = m_book->heat;
        // Capitals alone are a stuck key or an old habit: they only make louder what the words say.
        const bool shown = std::ranges::any_of(m_heard, [](const Heard& h) { return h.weight > 0 && h.range.length() > 0; });
        const double louder = shown ? std::min(scale.most, m_capitals * scale.capitals) : 0;
        return heatOf(scale, spoken() + std::min(scale.most, m_exclamations * scale.exclamation) + louder);
    }

private:
    /// Words that cool or heat; an empty range is the tone of the whole.
    struct Heard
    {
        double weight;
        size_t rule;
        TextRange range;
    };

    void addHeat(const Rule& rule, size_t index, const TextRange& range, Reading& reading)
    {
        const bool words = rule.weight > 0 && rule.reasonKey != u"tone";
        if (words)
            reading.heatWords.append(range);
        m_heard.push_back({rule.weight, index, words ? range : TextRange{}});
    }

    /// Each rule once, and of rules that speak of the same words the strongest.
    double spoken() const
    {
        std::vector<Heard> heard = m_heard;
        std::ranges::stable_sort(heard, std::ranges::greater(), &Heard::weight);
        std::vector<bool> felt(m_book->rules.size());
        std::vector<TextRange> taken;
        double sum = 0;
        for (const Heard& one : heard) {
            const bool same = std::ranges::any_of(taken, [&](const TextRange& t) {
                return t.start < one.range.end && one.range.start < t.end;
            });
            if (felt[one.rule] || same)
                continue;
            felt[one.rule] = true;
            sum += one.weight;
            if (one.range.length() > 0)
                taken.push_back(one.range);
        }
        return sum;
    }

    const RuleBook* m_book;
    std::vector<Heard> m_heard;
    double m_exclamations = 0;
    double m_capitals = 0;
};

/// The language most of a paragraph is in, `main` where it shows none; `words` counts the words seen in each.
Language languageOfPart(QStringView paragraph, Language main, std::array<qsizetype, languages>& words)
{
    std::array<qsizetype, languages> here{};
    qsizetype start = 0;
    for (qsizetype i = 0; i <= paragraph.size(); ++i) {
        if (i < paragraph.size() && paragraph[i] != u'.' && paragraph[i] != u'!' && paragraph[i] != u'?')
            continue;
        const QStringView sentence = paragraph.mid(start, i - start);
        start = i + 1;
        const qsizetype count = sentence.count(u' ') + 1;
        if (count >= wordsOfAPart)
            here[size_t(detectLanguage(sentence).value_or(main))] += count;
    }
    for (size_t i = 0; i < languages; ++i)
        words[i] += here[i];
    const auto most = std::ranges::max_element(here);
    return *most == 0 || *most == here[size_t(main)] ? main : static_cast<Language>(most - here.begin());
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
    // Of two languages that hold the balance, the one she begins in.
    for (qsizetype start = 0, end = 0; !reading.language && start < text.size(); start = end + 1) {
        for (end = start; end < text.size() && !QStringView(u".!?\n").contains(text[end]); ++end) {}
        if (text.mid(start, end - start).count(u' ') + 1 >= wordsOfAPart)
            reading.language = detectLanguage(text.mid(start, end - start));
    }
    if (!reading.language || !m_books[size_t(*reading.language)])
        return reading;
    std::array<std::optional<Tone>, languages> tones;
    std::array<qsizetype, languages> words{};
    for (const TextRange& range : paragraphsOf(text)) {
        const QStringView paragraph = text.mid(range.start, range.length());
        const Language spoken = language ? *language : languageOfPart(paragraph, *reading.language, words);
        const RuleBook& book = *m_books[size_t(m_books[size_t(spoken)] ? spoken : *reading.language)];
        auto& tone = tones[size_t(spoken)];
        if (!tone)
            tone.emplace(book);
        tone->add(scan(book, paragraph), range.start, reading);
    }
    for (const auto& tone : tones) {
        if (tone)
            reading.heat = std::max(reading.heat, tone->heat());
    }
    words[size_t(*reading.language)] = 0;
    if (const auto most = std::ranges::max_element(words); *most >= wordsOfASecond)
        reading.also = static_cast<Language>(most - words.begin());
    std::ranges::sort(reading.signals_);
    std::ranges::sort(reading.heatWords, {}, [](const TextRange& r) { return std::pair(r.start, r.end); });
    std::ranges::sort(reading.evidence, {}, [](const Evidence& e) { return std::tuple(e.range.start, e.range.end, e.signal); });
    const auto doubles = std::ranges::unique(reading.evidence);
    reading.evidence.erase(doubles.begin(), doubles.end());
    return reading;
}

} // namespace amends::language
