#include "language/Pattern.h"
#include "language/PatternParser.h"
#include <algorithm>
#include <optional>

namespace amends::language {

namespace {

constexpr size_t mostSteps = 8000; // of one pattern: a bound on the work per word

using Needs = std::vector<SymbolSet>;

int costOf(const Lexicon& lexicon, const std::vector<Symbol>& set)
{
    int cost = 0;
    for (const Symbol symbol : set)
        cost += lexicon.cost(symbol);
    return cost;
}

/// The sets of symbols that a match of the node cannot do without.
Needs needsOf(const Lexicon& lexicon, const Node& node)
{
    switch (node.kind) {
    case Node::Kind::Word:
        return {{node.symbol}};
    case Node::Kind::Sequence:
    case Node::Kind::Capture: {
        Needs all;
        for (const NodePtr& part : node.parts)
            std::ranges::move(needsOf(lexicon, *part), std::back_inserter(all));
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        return all;
    }
    case Node::Kind::Either: {
        // What every branch needs (as in another order of the same parts), else the rarest of each branch together.
        std::vector<Needs> branches;
        for (const NodePtr& part : node.parts)
            branches.push_back(needsOf(lexicon, *part));
        Needs common;
        for (const auto& set : branches.front()) {
            if (std::ranges::all_of(branches, [&](const Needs& b) { return std::ranges::find(b, set) != b.end(); }))
                common.push_back(set);
        }
        if (!common.empty())
            return common;
        std::vector<Symbol> together;
        for (const Needs& needs : branches) {
            if (needs.empty())
                return {};
            const auto rarest = std::ranges::min_element(
                needs, {}, [&](const std::vector<Symbol>& set) { return costOf(lexicon, set); });
            together.insert(together.end(), rarest->begin(), rarest->end());
        }
        std::ranges::sort(together);
        together.erase(std::ranges::unique(together).begin(), together.end());
        return {together};
    }
    default:
        return {};
    }
}

/// Lays out steps from the end backwards: each call gets the step that follows and gives the step to enter by.
class Layout
{
public:
    explicit Layout(Pattern& pattern) : m_steps(pattern.steps), m_sets(pattern.sets) {}

    int lay(const Node& node, int next)
    {
        switch (node.kind) {
        case Node::Kind::Word: return add({Step::Kind::Word, next, -1, node.symbol});
        case Node::Kind::NotNext: return add({Step::Kind::NotNext, next, -1, node.symbol});
        case Node::Kind::NotBefore: return add({Step::Kind::NotBefore, next, -1, node.symbol});
        case Node::Kind::Assert: return add({node.assertion, next, -1, -1});
        case Node::Kind::Maybe: return add({Step::Kind::Split, lay(*node.parts.front(), next), next, -1});
        case Node::Kind::Gap: return gap(node, next);
        case Node::Kind::Capture: {
            const int close = add({Step::Kind::Close, next, -1, node.symbol});
            return add({Step::Kind::Open, lay(*node.parts.front(), close), -1, node.symbol});
        }
        case Node::Kind::Sequence:
            for (auto part = node.parts.rbegin(); part != node.parts.rend(); ++part)
                next = lay(**part, next);
            return next;
        case Node::Kind::Either: return either(node, next);
        }
        return next;
    }

private:
    /// Words that stand side by side are looked for at once.
    int either(const Node& node, int next)
    {
        int entry = -1;
        for (auto part = node.parts.rbegin(); part != node.parts.rend();) {
            const auto isWord = [](const NodePtr& each) { return each->kind == Node::Kind::Word; };
            const auto end = isWord(*part) ? std::find_if_not(part, node.parts.rend(), isWord) : part + 1;
            const int branch = end - part > 1 ? oneOf(part, end, next) : lay(**part, next);
            entry = entry < 0 ? branch : add({Step::Kind::Split, branch, entry, -1});
            part = end;
        }
        return entry;
    }

    template <class Iterator> int oneOf(Iterator part, Iterator end, int next)
    {
        SymbolSet set;
        for (; part != end; ++part)
            set.push_back((*part)->symbol);
        std::ranges::sort(set);
        m_sets.push_back(std::move(set));
        return add({Step::Kind::WordOf, next, -1, Symbol(m_sets.size()) - 1});
    }

    int gap(const Node& node, int next)
    {
        const Step::Kind skip = node.crossing ? Step::Kind::SkipAny : Step::Kind::Skip;
        int entry = next;
        for (int i = 0; i < node.longest; ++i)
            entry = add({Step::Kind::Split, next, add({skip, entry, -1, -1}), -1});
        return entry;
    }

    int add(Step step)
    {
        if (m_steps.size() <= mostSteps)
            m_steps.push_back(step);
        return int(m_steps.size()) - 1;
    }

    std::vector<Step>& m_steps;
    std::vector<SymbolSet>& m_sets;
};

/// What the first word of a match may be; empty where that is any word.
SymbolSet startsOf(const Pattern& pattern)
{
    SymbolSet starts;
    std::vector<bool> seen(pattern.steps.size());
    std::vector<int> open{int(pattern.steps.size()) - 1};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (seen[size_t(at)])
            continue;
        seen[size_t(at)] = true;
        const Step& step = pattern.steps[size_t(at)];
        switch (step.kind) {
        case Step::Kind::Word: starts.push_back(step.symbol); break;
        case Step::Kind::WordOf: std::ranges::copy(pattern.sets[size_t(step.symbol)], std::back_inserter(starts)); break;
        case Step::Kind::Skip:
        case Step::Kind::SkipAny: return {};
        case Step::Kind::Found: break;
        case Step::Kind::Split: open.push_back(step.b); [[fallthrough]];
        default: open.push_back(step.a);
        }
    }
    std::ranges::sort(starts);
    starts.erase(std::ranges::unique(starts).begin(), starts.end());
    return starts;
}

} // namespace

Result<NodePtr> PatternCompiler::classNode(const QString& name)
{
    if (const auto it = m_nodes.find(name); it != m_nodes.end())
        return it->second;
    const Lexicon::Shapes shapes = m_lexicon.shapes();
    const std::initializer_list<std::pair<QStringView, Symbol>> builtIn{
        {u"any", shapes.any}, {u"number", shapes.number}, {u"capital", shapes.capital},
        {u"capitals", shapes.capitals}, {u"quoted", shapes.quoted}};
    for (const auto& [known, symbol] : builtIn) {
        if (name == known)
            return makeNode(Node::Kind::Word, {}, symbol);
    }
    const auto entries = m_classes.find(name);
    if (entries == m_classes.end())
        return failure(Problem::BadInput, QStringLiteral("there is no class <%1>").arg(name));
    if (!m_open.insert(name).second)
        return failure(Problem::BadInput, QStringLiteral("the class <%1> uses itself").arg(name));

    std::vector<NodePtr> branches;
    const Symbol own = m_lexicon.newSymbol();
    bool hasWords = false;
    for (const QString& entry : entries->second) {
        auto single = addSingle(entry, own);
        if (!single)
            return std::unexpected(single.error());
        hasWords = hasWords || *single;
        if (*single)
            continue;
        auto node = PatternParser(*this, entry).parse();
        if (!node)
            return node;
        branches.push_back(*node);
    }
    m_open.erase(name);
    if (hasWords)
        branches.insert(branches.begin(), makeNode(Node::Kind::Word, {}, own));
    if (branches.empty())
        return failure(Problem::BadInput, QStringLiteral("the class <%1> is empty").arg(name));
    const NodePtr node =
        branches.size() == 1 ? branches.front() : makeNode(Node::Kind::Either, std::move(branches));
    m_nodes.emplace(name, node);
    return node;
}

/// Gives the words of a class entry the class's symbol; false where the entry is more than single words.
Result<bool> PatternCompiler::addSingle(const QString& entry, Symbol symbol)
{
    if (entry.startsWith(u'<') && entry.indexOf(u'>') == entry.size() - 1) {
        const QString name = entry.mid(1, entry.size() - 2);
        const auto inner = classNode(name);
        if (!inner)
            return std::unexpected(inner.error());
        const auto entries = m_classes.find(name);
        if (entries == m_classes.end() || (*inner)->kind != Node::Kind::Word)
            return false;
        for (const QString& each : entries->second) {
            if (auto added = addSingle(each, symbol); !added)
                return added;
        }
        return true;
    }
    const bool single = std::ranges::none_of(
        entry, [](QChar c) { return c.isSpace() || QStringView(u"()[]{}|<>?,^$!'’-.").contains(c); });
    return single && m_lexicon.add(entry, symbol);
}

Done PatternCompiler::compileClasses()
{
    for (const auto& [name, entries] : m_classes) {
        if (auto node = classNode(name); !node) {
            Error error = node.error();
            error.place = name;
            return std::unexpected(error);
        }
    }
    return {};
}

QStringList PatternCompiler::classNames() const
{
    QStringList names;
    for (const auto& [name, entries] : m_classes)
        names.append(name);
    names.sort();
    return names;
}

Symbol PatternCompiler::classSymbol(const QString& name)
{
    const auto node = classNode(name);
    return node && (*node)->kind == Node::Kind::Word ? (*node)->symbol : -1;
}

Result<Pattern> PatternCompiler::compile(const QString& text)
{
    PatternParser parser(*this, text);
    const auto node = parser.parse();
    if (!node)
        return std::unexpected(node.error());
    Pattern pattern;
    pattern.steps.push_back({});
    const int entry = Layout(pattern).lay(**node, 0);
    if (pattern.steps.size() > mostSteps)
        return failure(Problem::TooLarge, QStringLiteral("\"%1\" has more than %2 steps").arg(text).arg(mostSteps));
    // Matching enters at the last step.
    pattern.steps.push_back({Step::Kind::Split, entry, entry, -1});
    pattern.starts = startsOf(pattern);
    pattern.captures = parser.captures();
    pattern.needs = needsOf(m_lexicon, **node);
    if (pattern.needs.empty())
        return failure(Problem::BadInput, QStringLiteral("\"%1\" would match without any word").arg(text));
    const auto rarest = std::ranges::min_element(
        pattern.needs, {}, [&](const std::vector<Symbol>& set) { return costOf(m_lexicon, set); });
    pattern.anchor = size_t(rarest - pattern.needs.begin());
    return pattern;
}

} // namespace amends::language
