#include "promises/Pack.h"
#include "promises/PackReader.h"
#include <algorithm>

namespace amends::promises {

namespace {

constexpr size_t kLongestGap = 10;  ///< words that ".." may stand for
constexpr qsizetype kLeastFuzzy = 6; ///< shorter words are too near to others

/// Edits needed to make one word the other, a swap of neighbours counting once; over `most` any larger number.
int distance(const QString& a, const QString& b, int most)
{
    const auto n = size_t(a.size()), m = size_t(b.size());
    std::vector<std::vector<int>> d(n + 1, std::vector<int>(m + 1));
    for (size_t i = 0; i <= n; ++i) {
        int least = most + 1;
        for (size_t j = 0; j <= m; ++j) {
            const QChar x = i ? a[qsizetype(i - 1)] : QChar(), y = j ? b[qsizetype(j - 1)] : QChar();
            if (i == 0 || j == 0)
                d[i][j] = int(i + j);
            else
                d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j - 2)] && a[qsizetype(i - 2)] == y)
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            least = std::min(least, d[i][j]);
        }
        if (least > most)
            return least;
    }
    return d[n][m];
}

/// Whether the word begins with the first part, ends with the last and has the others between, in this order.
bool hasParts(const QString& form, const QStringList& parts)
{
    if (!form.startsWith(parts.first()) || !form.endsWith(parts.last()))
        return false;
    qsizetype at = parts.first().size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        at = form.indexOf(parts[i], at);
        if (at < 0)
            return false;
        at += parts[i].size();
    }
    return at < form.size() - parts.last().size(); // the last `*` stands for a letter at least
}

bool isHour(int value)
{
    return value >= 0 && value <= 24;
}

bool isClock(const Word& word)
{
    return word.kind == Word::Kind::Pair && word.third < 0 && (word.sign == u':' || word.sign == u'.') && isHour(word.value)
           && word.second >= 0 && word.second < 60;
}

bool isDate(const Word& word)
{
    if (word.kind != Word::Kind::Pair || word.sign == u':')
        return false;
    if (word.digits == 4) // 2026-03-12
        return word.value > 1990 && word.value < 2100 && word.second >= 1 && word.second <= 12 && word.third >= 1 && word.third <= 31;
    return word.value >= 1 && word.value <= 31 && word.second >= 1 && word.second <= 12;
}

Word wordOf(const QString& form)
{
    Word word;
    word.form = form;
    return word;
}

const QString kGap = QStringLiteral("..");

} // namespace

struct Pack::Walk
{
    Tree tree;
    const std::vector<Word>& words;
    const std::vector<std::vector<int>>& symbols;
    size_t end;
    std::vector<Hit>& hits;
};

const Pack& Pack::of(Language language)
{
    static const std::array<Pack, 4> packs{readPack(Language::French), readPack(Language::Dutch), readPack(Language::English),
                                           readPack(Language::German)};
    return packs[size_t(language)];
}

int Pack::symbolFor(const QString& element)
{
    const auto it = m_symbols.constFind(element);
    if (it != m_symbols.constEnd())
        return *it;
    const int symbol = int(m_elements.size());
    m_symbols.insert(element, symbol);
    if (element == kGap)
        m_gap = symbol;
    m_elements.push_back(element);
    if (const qsizetype star = element.indexOf(u'*', 1); star > 0 && star + 1 < element.size() && element[0] != u'=')
        m_middles.append({element.split(u'*'), symbol});
    else if (element.size() > 2 && element.endsWith(u'*'))
        m_beginnings.append({element.chopped(1), symbol});
    else if (element.size() >= 3 && element.startsWith(u"=*"))
        m_accentedEndings.append({element.mid(2), symbol});
    else if (element.size() > 2 && element.startsWith(u'*'))
        m_endings.append({element.mid(1), symbol});
    return symbol;
}

void Pack::insert(Tree tree, const std::vector<QString>& elements, size_t outcome)
{
    auto& nodes = m_trees[tree];
    int node = 0;
    for (const QString& element : elements) {
        const int symbol = symbolFor(element);
        const auto& next = nodes[size_t(node)].next;
        const auto it = std::ranges::find_if(next, [&](const auto& pair) { return pair.first == symbol; });
        if (it != next.end()) {
            node = it->second;
            continue;
        }
        nodes.emplace_back();
        nodes[size_t(node)].next.emplace_back(symbol, int(nodes.size() - 1));
        node = int(nodes.size() - 1);
    }
    nodes[size_t(node)].outcomes.push_back(outcome);
}

const QString* Pack::misspelt(const QString& form) const
{
    if (form.size() < kLeastFuzzy)
        return nullptr;
    const QString* found = nullptr;
    int best = form.size() >= 8 ? 3 : 2;
    for (const QString& known : m_spelt) {
        if (known[0] != form[0] || std::abs(known.size() - form.size()) >= best || known + u's' == form)
            continue;
        if (const int d = distance(form, known, best - 1); d < best) {
            best = d;
            found = &known;
        }
    }
    return found;
}

std::vector<std::vector<int>> Pack::symbolsOf(const std::vector<Word>& words) const
{
    std::vector<std::vector<int>> all(words.size());
    QHash<QString, std::vector<int>> seen; // words come again: a long text costs what its different words cost
    const auto ofLetters = [&](const QString& form) {
        std::vector<int> symbols;
        const bool whole = isIn(QStringLiteral("whole"), wordOf(form));
        const QString* known = &form;
        if (!m_symbols.contains(form) && !m_classesOf.contains(form) && !isIn(QStringLiteral("well_spelt"), wordOf(form))) {
            if (const QString* meant = misspelt(form))
                known = meant;
        }
        if (const auto it = m_symbols.constFind(*known); it != m_symbols.constEnd())
            symbols.push_back(*it);
        const bool article = isIn(QStringLiteral("no_hour"), wordOf(form));
        for (const QString& name : m_classesOf.value(*known)) {
            if (!article || name != u"{h}")
                symbols.push_back(m_symbols.value(name));
        }
        for (const auto& [beginning, symbol] : m_beginnings) {
            if (form.startsWith(beginning))
                symbols.push_back(symbol);
        }
        for (const auto& [ending, symbol] : m_endings) {
            if (form.endsWith(ending) && !whole)
                symbols.push_back(symbol);
        }
        for (const auto& [parts, symbol] : m_middles) {
            if (hasParts(form, parts) && !whole)
                symbols.push_back(symbol);
        }
        return symbols;
    };
    const auto add = [&](size_t i, const char16_t* element) {
        if (const auto it = m_symbols.constFind(QString::fromUtf16(element)); it != m_symbols.constEnd())
            all[i].push_back(*it);
    };
    for (size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        const bool suffix = i + 1 < words.size() && words[i + 1].glued && isIn(QStringLiteral("suffixes"), words[i + 1]);
        switch (word.kind) {
        case Word::Kind::Letters: {
            auto it = seen.find(word.form);
            if (it == seen.end())
                it = seen.insert(word.form, ofLetters(word.form));
            all[i] = *it;
            for (const auto& [ending, symbol] : m_accentedEndings) {
                if (word.accented.endsWith(ending))
                    all[i].push_back(symbol);
            }
            if (word.accented != word.form) {
                if (const auto exact = m_symbols.constFind(u'=' + word.accented); exact != m_symbols.constEnd())
                    all[i].push_back(*exact);
            }
            break;
        }
        case Word::Kind::Number:
            if (const auto it = m_symbols.constFind(word.form); it != m_symbols.constEnd())
                all[i].push_back(*it);
            if (word.value <= 999 && !word.ordinal)
                add(i, u"{n}");
            if (isHour(word.value) && word.digits <= 2)
                add(i, u"{h}");
            if (word.value < 60 && word.digits == 2)
                add(i, u"{m}");
            if (word.value >= 1 && word.value <= 31 && word.digits <= 2)
                add(i, u"{day}");
            if (word.value >= 1 && word.value <= 31 && (suffix || word.ordinal))
                add(i, u"{ord}");
            if (word.ordinal && word.value <= 12)
                add(i, u"{mon}");
            if (word.digits == 4 && word.value > 1990 && word.value < 2100)
                add(i, u"{year}");
            break;
        case Word::Kind::Pair:
            if (word.sign == u'-' && word.third < 0 && word.second <= 999)
                add(i, u"{n}");
            if (word.sign == u'-' && word.third < 0 && isHour(word.value) && isHour(word.second))
                add(i, u"{hh}");
            if (isClock(word))
                add(i, u"{clock}");
            if (isDate(word))
                add(i, u"{date}");
            break;
        case Word::Kind::Sign:
            add(i, std::array<char16_t, 2>{word.sign, 0}.data());
            break;
        case Word::Kind::Code:
            break;
        }
    }
    return all;
}

/// Takes the word at `at` as `symbol`, with what its class tells, and goes on.
void Pack::step(Walk& walk, int node, int symbol, size_t at, Hit& hit) const
{
    const QString& element = m_elements[size_t(symbol)];
    const Word& word = walk.words[at];
    Hit next = hit;
    size_t after = at + 1;
    if (element.startsWith(u'{')) {
        const QString name = element.mid(1, element.size() - 2);
        const int value = word.kind == Word::Kind::Letters ? m_values.value(element).value(word.form, -1) : word.value;
        const int known = value >= 0 || word.kind != Word::Kind::Letters ? value
                          : misspelt(word.form) ? m_values.value(element).value(*misspelt(word.form), -1) : -1;
        if (name == u"n")
            next.numbers << (word.kind == Word::Kind::Pair ? word.second : known);
        else if (name == u"h")
            next.numbers << known * 60, next.exact = next.exact || (word.digits == 2 && known < 10);
        else if (name == u"m")
            next.numbers.last() += known;
        else if (name == u"hh")
            next.numbers << word.value * 60 << word.second * 60;
        else if (name == u"clock")
            next.numbers << word.value * 60 + word.second, next.exact = next.exact || (word.digits == 2 && word.value < 10);
        else if (name == u"day" || name == u"ord")
            next.dayOfMonth = known;
        else if (name == u"mon" || name == u"month")
            next.month = known;
        else if (name == u"weekday")
            next.weekday = known;
        else if (name == u"year")
            next.year = word.value;
        else if (name == u"feast")
            next.feast = m_feasts.value(word.form);
        else if (name == u"date") {
            const bool iso = word.digits == 4;
            next.dayOfMonth = iso ? word.third : word.value;
            next.month = word.second;
            next.year = iso ? word.value : word.third < 0 ? 0 : word.third < 100 ? 2000 + word.third : word.third;
        }
        const bool takesSuffix = name == u"day" || name == u"ord";
        if (takesSuffix && word.kind == Word::Kind::Number && after < walk.end && walk.words[after].glued
            && isIn(QStringLiteral("suffixes"), walk.words[after]))
            ++after;
    }
    this->walk(walk, node, after, next);
}

void Pack::walk(Walk& walk, int node, size_t at, Hit& hit) const
{
    const Node& here = m_trees[walk.tree][size_t(node)];
    for (const size_t outcome : here.outcomes) {
        hit.outcome = outcome;
        hit.end = at;
        walk.hits.push_back(hit);
    }
    for (const auto& [symbol, next] : here.next) {
        if (symbol == m_gap) {
            for (size_t skip = at; skip < std::min(walk.end, at + kLongestGap + 1); ++skip)
                this->walk(walk, next, skip, hit);
        } else if (at < walk.end && std::ranges::find(walk.symbols[at], symbol) != walk.symbols[at].end()) {
            step(walk, next, symbol, at, hit);
        }
    }
}

void Pack::find(Tree tree, const std::vector<Word>& words, const std::vector<std::vector<int>>& symbols, size_t at, size_t end,
                std::vector<Hit>& hits) const
{
    Walk state{tree, words, symbols, end, hits};
    Hit hit;
    hit.first = at;
    walk(state, 0, at, hit);
}

std::pair<Lead, size_t> Pack::leadBefore(const std::vector<Word>& words, size_t at) const
{
    std::pair<Lead, size_t> best{Lead::Count, 0};
    for (size_t kind = 0; kind < m_leads.size(); ++kind) {
        for (const auto& lead : m_leads[kind]) {
            if (lead.size() <= best.second || lead.size() > at)
                continue;
            bool same = true;
            for (size_t i = 0; i < lead.size() && same; ++i) {
                const Word& word = words[at - lead.size() + i];
                same = lead[i].startsWith(u'=') ? word.accented == lead[i].mid(1) : word.form == lead[i];
                same = same && !word.endsSentence;
            }
            if (same)
                best = {Lead(kind), lead.size()};
        }
    }
    return best;
}

bool Pack::isIn(const QString& list, const Word& word) const
{
    const auto it = m_lists.constFind(list);
    return it != m_lists.constEnd() && it->contains(word.form);
}

} // namespace amends::promises
