#include "language/SentenceFeatures.h"
#include <algorithm>

namespace amends::language {

namespace {

constexpr quint64 mixed(quint64 hash, quint64 more)
{
    hash ^= more + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 32);
}

constexpr quint64 hashOf(std::u16string_view text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char16_t c : text)
        hash = (hash ^ c) * 0x100000001b3ULL;
    return hash;
}

constexpr quint32 keyOf(FeatureKind kind, quint64 hash)
{
    const auto key = quint32(mixed(hash, quint64(kind) + 1));
    return key == 0 ? 1 : key; // 0 marks an empty place in the model's table
}

const quint64 numberHash = hashOf(u"#");
const quint64 edgeHash = hashOf(u"^");

} // namespace

PackHashes packHashes(const RuleBook& book)
{
    PackHashes hashes;
    hashes.classes.assign(size_t(book.lexicon.symbolCount()), 0);
    for (const auto& [name, symbol] : book.wordClasses)
        hashes.classes[size_t(symbol)] = hashOf(name.toStdU16String());
    for (const Rule& rule : book.rules)
        hashes.rules.push_back(hashOf(rule.id.toStdU16String()));
    return hashes;
}

quint32 SentenceFeatures::stemKey(std::u16string_view stem) { return keyOf(FeatureKind::Stem, hashOf(stem)); }
quint32 SentenceFeatures::formKey(std::u16string_view form) { return keyOf(FeatureKind::Form, hashOf(form)); }

void SentenceFeatures::add(FeatureKind kind, quint64 hash, size_t first, size_t last)
{
    m_features.push_back({keyOf(kind, hash), kind, quint16(first), quint16(last)});
}

const std::vector<Feature>& SentenceFeatures::of(const SentenceView& sentence, std::span<const std::u16string> stems,
                                                 const RuleOutcome& outcome)
{
    m_features.clear();
    words(sentence, stems);
    neighbours();
    places(sentence);
    groups();
    rules(outcome);
    return m_features;
}

void SentenceFeatures::words(const SentenceView& sentence, std::span<const std::u16string> stems)
{
    m_words.assign(size_t(sentence.size()), {});
    for (int at = 0; at < sentence.size(); ++at) {
        const Token& token = sentence.token(at);
        Word& word = m_words[size_t(at)];
        word.stem = token.number ? numberHash : hashOf(stems[size_t(at)]);
        for (const Symbol symbol : sentence.symbols(at)) {
            const quint64 name = m_names->classes[size_t(symbol)];
            const auto end = word.classes.begin() + word.classCount;
            if (name != 0 && size_t(word.classCount) < word.classes.size() && std::find(word.classes.begin(), end, name) == end)
                word.classes[size_t(word.classCount++)] = name;
        }
        word.groups = m_groups.of(token.form);
        const auto here = size_t(at);
        add(FeatureKind::Stem, word.stem, here, here);
        add(FeatureKind::Form, token.number ? numberHash : hashOf(token.form), here, here);
        for (int i = 0; i < word.classCount; ++i)
            add(FeatureKind::Class, word.classes[size_t(i)], here, here);
    }
}

void SentenceFeatures::neighbours()
{
    constexpr size_t window = 5;
    const size_t count = m_words.size();
    for (size_t at = 0; at < count; ++at) {
        const Word& word = m_words[at];
        const Word* next = at + 1 < count ? &m_words[at + 1] : nullptr;
        const Word* third = at + 2 < count ? &m_words[at + 2] : nullptr;
        const Word* fourth = at + 3 < count ? &m_words[at + 3] : nullptr;
        if (next)
            add(FeatureKind::StemPair, mixed(word.stem, next->stem), at, at + 1);
        if (third)
            add(FeatureKind::StemSkip, mixed(word.stem, third->stem), at, at + 2);
        if (fourth)
            add(FeatureKind::StemSkip, mixed(word.stem, fourth->stem), at, at + 3);
        for (int i = 0; i < word.classCount; ++i) {
            const quint64 name = word.classes[size_t(i)];
            if (next)
                add(FeatureKind::ClassWithStem, mixed(name, next->stem), at, at + 1);
            if (third)
                add(FeatureKind::ClassWithStem, mixed(name, mixed(third->stem, 2)), at, at + 2);
            if (at > 0)
                add(FeatureKind::ClassWithStem, mixed(m_words[at - 1].stem, mixed(name, 1)), at - 1, at);
            for (size_t other = at + 1; other < count && other <= at + window; ++other) {
                const Word& later = m_words[other];
                for (int j = 0; j < later.classCount; ++j)
                    add(other == at + 1 ? FeatureKind::ClassPair : FeatureKind::ClassSkip, mixed(name, later.classes[size_t(j)]), at, other);
            }
            if (third && next->classCount > 0 && third->classCount > 0)
                add(FeatureKind::ClassTriple, mixed(mixed(name, next->classes[0]), third->classes[0]), at, at + 2);
        }
    }
}

/// What a word means, coarsely to finely, and beside what its neighbours are. Pairs of meanings were tried: they only blur.
void SentenceFeatures::groups()
{
    constexpr size_t window = 4;
    constexpr size_t middle = 1;
    const size_t count = m_words.size();
    for (size_t at = 0; at < count; ++at) {
        const Word& word = m_words[at];
        for (size_t size = 0; word.groups && size < WordGroups::sizes; ++size)
            add(FeatureKind::Group, mixed(edgeHash + size, (*word.groups)[size]), at, at);
        for (size_t other = at + 1; other < count && other <= at + window; ++other) {
            const Word& later = m_words[other];
            const bool next = other == at + 1;
            for (int i = 0; later.groups && i < word.classCount; ++i)
                add(FeatureKind::GroupWithClass, mixed(word.classes[size_t(i)], (*later.groups)[middle]), at, other);
            for (int i = 0; word.groups && i < later.classCount; ++i)
                add(FeatureKind::GroupWithClass, mixed((*word.groups)[middle] + 1, later.classes[size_t(i)]), at, other);
            if (next && later.groups)
                add(FeatureKind::GroupWithStem, mixed(word.stem, (*later.groups)[middle]), at, other);
            if (next && word.groups)
                add(FeatureKind::GroupWithStem, mixed((*word.groups)[middle] + 1, later.stem), at, other);
        }
    }
}

void SentenceFeatures::rules(const RuleOutcome& outcome)
{
    if (m_words.empty())
        return;
    const size_t last = m_words.size() - 1;
    quint64 part = 0;
    for (const Categories* each : {&outcome.warned, &outcome.noted, &outcome.excused}) {
        for (size_t i = 0; i < each->size(); ++i) {
            if (each->test(i))
                add(FeatureKind::Rules, mixed(edgeHash + part, i), 0, last);
        }
        add(FeatureKind::Rules, mixed(edgeHash + part, each->any() ? 101 : 100), 0, last);
        ++part;
    }
    // Some rules are right more often than others.
    for (const std::vector<int>* each : {&outcome.hits, &outcome.passed}) {
        for (const int rule : *each)
            add(FeatureKind::Rules, mixed(edgeHash + part, m_names->rules[size_t(rule)]), 0, last);
        ++part;
    }
}

/// How it begins and ends, and how long it is.
void SentenceFeatures::places(const SentenceView& sentence)
{
    const size_t count = m_words.size();
    if (count == 0)
        return;
    add(FeatureKind::Place, mixed(edgeHash, m_words[0].stem), 0, 0);
    if (count > 1)
        add(FeatureKind::Place, mixed(mixed(edgeHash, m_words[0].stem), m_words[1].stem), 0, 1);
    for (int i = 0; i < m_words[0].classCount; ++i)
        add(FeatureKind::Place, mixed(edgeHash + 1, m_words[0].classes[size_t(i)]), 0, 0);
    add(FeatureKind::Place, mixed(m_words[count - 1].stem, edgeHash), count - 1, count - 1);
    const char16_t mark = sentence.mark() == u'.' ? u'\0' : sentence.mark();
    add(FeatureKind::Place, mixed(edgeHash + 2, mark), count - 1, count - 1);
    quint64 size = 0;
    for (const size_t bound : {3, 5, 8, 12, 17, 25})
        size += count > bound;
    add(FeatureKind::Place, mixed(edgeHash + 3, size), 0, 0);
}

} // namespace amends::language
