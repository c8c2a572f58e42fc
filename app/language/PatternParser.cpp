#include "language/PatternParser.h"
#include <algorithm>

namespace amends::language {

namespace {

constexpr int clauseGap = 3;     // words that ".." may skip
constexpr int sentenceGap = 15;  // words that "..." may skip
constexpr int orderGap = 4;      // words between the parts of { | }
constexpr int deepest = 20;      // nesting, against runaway input
constexpr size_t mostInAnyOrder = 4;

NodePtr makeGap(int longest, bool crossing)
{
    Node node;
    node.kind = Node::Kind::Gap;
    node.longest = longest;
    node.crossing = crossing;
    return std::make_shared<const Node>(std::move(node));
}

NodePtr makeAssertion(Step::Kind kind)
{
    Node node;
    node.kind = Node::Kind::Assert;
    node.assertion = kind;
    return std::make_shared<const Node>(std::move(node));
}

bool endsWord(char16_t c)
{
    return c == u'\0' || QChar::isSpace(char32_t(c)) || QStringView(u"()[]{}|<>?,").contains(QChar(c));
}

} // namespace

NodePtr makeNode(Node::Kind kind, std::vector<NodePtr> parts, Symbol symbol)
{
    Node node;
    node.kind = kind;
    node.parts = std::move(parts);
    node.symbol = symbol;
    return std::make_shared<const Node>(std::move(node));
}

void PatternParser::skipSpace()
{
    while (!atEnd() && m_text[m_at].isSpace())
        ++m_at;
}

bool PatternParser::take(QStringView what)
{
    if (!m_text.mid(m_at).startsWith(what))
        return false;
    m_at += what.size();
    return true;
}

std::unexpected<Error> PatternParser::wrong(const QString& what) const
{
    return failure(Problem::BadInput, QStringLiteral("%1 at character %2 of the pattern \"%3\"")
                                          .arg(what).arg(m_at + 1).arg(m_text));
}

Result<NodePtr> PatternParser::parse()
{
    auto node = alternatives(u'\0');
    if (node && !atEnd())
        return wrong(QStringLiteral("a bracket too many"));
    return node;
}

/// a | b | c, up to the closing bracket, which is left standing.
Result<NodePtr> PatternParser::alternatives(char16_t closing)
{
    if (++m_depth > deepest)
        return wrong(QStringLiteral("brackets nested too deep"));
    std::vector<NodePtr> branches;
    do {
        auto branch = sequence();
        if (!branch)
            return branch;
        branches.push_back(*branch);
    } while (take(u"|"));
    --m_depth;
    if (here() != closing)
        return wrong(QStringLiteral("a bracket is not closed or closed twice"));
    return branches.size() == 1 ? branches.front() : makeNode(Node::Kind::Either, std::move(branches));
}

Result<NodePtr> PatternParser::sequence()
{
    std::vector<NodePtr> parts;
    for (skipSpace(); !atEnd() && !QStringView(u"|)]}").contains(m_text[m_at]); skipSpace()) {
        auto part = atom();
        if (!part)
            return part;
        if (take(u"?"))
            *part = makeNode(Node::Kind::Maybe, {*part});
        parts.push_back(*part);
    }
    if (parts.empty())
        return wrong(QStringLiteral("nothing stands"));
    return parts.size() == 1 ? parts.front() : makeNode(Node::Kind::Sequence, std::move(parts));
}

Result<NodePtr> PatternParser::atom()
{
    if (take(u"(")) {
        auto inner = alternatives(u')');
        ++m_at;
        return inner;
    }
    if (take(u"[")) {
        const int number = m_captures++;
        auto inner = alternatives(u']');
        ++m_at;
        if (!inner)
            return inner;
        return makeNode(Node::Kind::Capture, {*inner}, number);
    }
    if (take(u"{"))
        return anyOrder();
    if (here() == u'.')
        return gap();
    if (take(u"^"))
        return makeAssertion(Step::Kind::Start);
    if (take(u"$?"))
        return makeAssertion(Step::Kind::Question);
    if (take(u"$!"))
        return makeAssertion(Step::Kind::Exclamation);
    if (take(u"$"))
        return makeAssertion(Step::Kind::End);
    if (take(u","))
        return makeAssertion(Step::Kind::Boundary);
    if (here() == u'!')
        return negation();
    if (here() == u'<')
        return className();
    return word();
}

int PatternParser::digits(int otherwise)
{
    int value = 0;
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at].isDigit() && value < 100)
        value = value * 10 + m_text[m_at++].digitValue();
    return m_at == start ? otherwise : std::min(value, 30);
}

NodePtr PatternParser::gap()
{
    if (take(u"..."))
        return makeGap(digits(sentenceGap), true);
    m_at += 1 + (m_text.mid(m_at).startsWith(u"..") ? 1 : 0);
    return makeGap(digits(clauseGap), false);
}

/// {a | b | c}5: the parts in any order with at most five words of the clause between two; "...5" crosses clauses.
Result<NodePtr> PatternParser::anyOrder()
{
    auto inner = alternatives(u'}');
    if (!inner)
        return inner;
    ++m_at;
    const bool crossing = take(u"...");
    const NodePtr between = makeGap(digits(crossing ? sentenceGap : orderGap), crossing);
    std::vector<NodePtr> parts = (*inner)->kind == Node::Kind::Either ? (*inner)->parts : std::vector{*inner};
    if (parts.size() < 2 || parts.size() > mostInAnyOrder)
        return wrong(QStringLiteral("{ } wants two to four parts"));
    std::vector<size_t> order(parts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::vector<NodePtr> orders;
    do {
        std::vector<NodePtr> one;
        for (const size_t i : order) {
            if (!one.empty())
                one.push_back(between);
            one.push_back(parts[i]);
        }
        orders.push_back(makeNode(Node::Kind::Sequence, std::move(one)));
    } while (std::ranges::next_permutation(order).found);
    return makeNode(Node::Kind::Either, std::move(orders));
}

Result<NodePtr> PatternParser::negation()
{
    ++m_at;
    const bool before = take(u"!");
    auto what = here() == u'<' ? className() : word();
    if (!what)
        return what;
    if ((*what)->kind != Node::Kind::Word)
        return wrong(QStringLiteral("! wants one word or a class of single words"));
    return makeNode(before ? Node::Kind::NotBefore : Node::Kind::NotNext, {}, (*what)->symbol);
}

Result<NodePtr> PatternParser::className()
{
    const qsizetype close = m_text.indexOf(u'>', m_at);
    if (close < 0)
        return wrong(QStringLiteral("< is not closed"));
    const QString name = m_text.mid(m_at + 1, close - m_at - 1).toString();
    auto node = m_compiler.classNode(name);
    if (!node)
        return wrong(node.error().detail);
    m_at = close + 1;
    return node;
}

Result<NodePtr> PatternParser::word()
{
    const qsizetype start = m_at;
    while (!endsWord(here()))
        ++m_at;
    const QStringView text = m_text.mid(start, m_at - start);
    if (text.isEmpty())
        return wrong(QStringLiteral("this is not understood"));
    if (text.startsWith(u'~') || text.startsWith(u'*') || text.endsWith(u'*')) {
        const Symbol symbol = m_compiler.m_lexicon.symbolOf(text);
        if (symbol < 0)
            return wrong(QStringLiteral("\"%1\" is no word").arg(text));
        return makeNode(Node::Kind::Word, {}, symbol);
    }
    std::vector<NodePtr> words;
    for (const std::u16string& piece : foldWords(text, m_compiler.m_settings)) {
        // The written word keeps its umlaut, so that its other spelling is known too.
        const bool whole = piece == fold(text);
        const Symbol symbol = m_compiler.m_lexicon.symbolOf(whole ? text : QStringView(piece));
        if (symbol >= 0)
            words.push_back(makeNode(Node::Kind::Word, {}, symbol));
    }
    if (words.empty())
        return wrong(QStringLiteral("\"%1\" is no word").arg(text));
    return words.size() == 1 ? words.front() : makeNode(Node::Kind::Sequence, std::move(words));
}

} // namespace amends::language
