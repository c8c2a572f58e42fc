#pragma once
#include "domain/Result.h"
#include "language/Lexicon.h"
#include <QStringList>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace amends::language {

/// One step of a compiled pattern. `a` and `b` are the next steps, unless said otherwise.
struct Step
{
    enum class Kind : quint8 {
        Word,        ///< the word here has `symbol`; go on after it
        WordOf,      ///< the word here has one of the symbols of set number `symbol`; go on after it
        Skip,        ///< any word of the same clause as the one before
        SkipAny,     ///< any word
        Split,       ///< try a, then b
        NotNext,     ///< the word here has not `symbol`
        NotBefore,   ///< the word before has not `symbol`
        Start, End,  ///< of the sentence
        Question, Exclamation, ///< the sentence ends here, with this mark
        Boundary,    ///< a comma or the like stands here
        Open, Close, ///< capture number `symbol`
        Found
    };
    Kind kind = Kind::Found;
    int a = -1;
    int b = -1;
    Symbol symbol = -1;
};

using SymbolSet = std::vector<Symbol>; ///< in rising order

/// A pattern as FORMAT.md describes it, compiled. `needs` are sets of symbols of which a sentence must carry one
/// each; needs[anchor] is the rarest.
struct Pattern
{
    std::vector<Step> steps;
    std::vector<SymbolSet> sets;   ///< of its WordOf steps
    SymbolSet starts;              ///< the first word of a match has one of them; empty: it may be any word
    std::vector<SymbolSet> needs;
    size_t anchor = 0;
    int captures = 0;
};

struct Node;
using NodePtr = std::shared_ptr<const Node>;

/// Turns pattern texts into steps. Word classes must be given before patterns use them; a class may use others.
class PatternCompiler
{
public:
    PatternCompiler(Lexicon& lexicon, const TokenSettings& settings) : m_lexicon(lexicon), m_settings(settings) {}

    /// A class as the pack gives it; its entries are looked at when it is first used.
    /// False where the name is taken.
    bool defineClass(const QString& name, QStringList entries)
    {
        return m_classes.emplace(name, std::move(entries)).second;
    }
    /// Every defined class is compiled, so that a wrong entry shows even where no rule uses it. The error's place is the
    /// class's name.
    Done compileClasses();
    /// In alphabetical order.
    QStringList classNames() const;
    /// The symbol of a class made only of single words; -1 for others.
    Symbol classSymbol(const QString& name);

    Result<Pattern> compile(const QString& text);

private:
    friend class PatternParser;
    Result<NodePtr> classNode(const QString& name);
    Result<bool> addSingle(const QString& entry, Symbol symbol);

    Lexicon& m_lexicon;
    const TokenSettings& m_settings;
    std::unordered_map<QString, QStringList> m_classes;
    std::unordered_map<QString, NodePtr> m_nodes;
    std::unordered_set<QString> m_open; ///< classes being compiled, to notice one that uses itself
};

} // namespace amends::language
