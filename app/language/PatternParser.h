#pragma once
#include "language/Pattern.h"

namespace amends::language {

/// A piece of a parsed pattern.
struct Node
{
    enum class Kind { Word, Sequence, Either, Maybe, Gap, NotNext, NotBefore, Assert, Capture };
    Kind kind = Kind::Sequence;
    Symbol symbol = -1;              ///< of Word and the Nots; the number of a Capture
    Step::Kind assertion = Step::Kind::Start;
    int longest = 0;                 ///< of Gap: words at most
    bool crossing = false;           ///< of Gap: may leave the clause
    std::vector<NodePtr> parts;
};

NodePtr makeNode(Node::Kind kind, std::vector<NodePtr> parts = {}, Symbol symbol = -1);

/// Reads the text of one pattern. Errors say which part was not understood.
class PatternParser
{
public:
    PatternParser(PatternCompiler& compiler, QStringView text) : m_compiler(compiler), m_text(text) {}

    Result<NodePtr> parse();
    int captures() const { return m_captures; }

private:
    Result<NodePtr> alternatives(char16_t closing);
    Result<NodePtr> sequence();
    Result<NodePtr> atom();
    Result<NodePtr> anyOrder();
    Result<NodePtr> negation();
    Result<NodePtr> word();
    Result<NodePtr> className();
    NodePtr gap();
    int digits(int otherwise);

    void skipSpace();
    bool atEnd() const { return m_at >= m_text.size(); }
    char16_t here() const { return atEnd() ? u'\0' : m_text[m_at].unicode(); }
    bool take(QStringView what);
    std::unexpected<Error> wrong(const QString& what) const;

    PatternCompiler& m_compiler;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_captures = 0;
    int m_depth = 0;
};

} // namespace amends::language
