#pragma once
#include "language/RuleBook.h"
#include <toml++/toml.h>

namespace amends::language {

inline constexpr auto negationWords = std::to_array<QLatin1StringView>(
    {QLatin1StringView("forbid"), QLatin1StringView("any"), QLatin1StringView("demand")});
inline constexpr auto placeWords = std::to_array<QLatin1StringView>(
    {QLatin1StringView("anywhere"), QLatin1StringView("opening"), QLatin1StringView("closing")});
inline constexpr auto spanWords = std::to_array<QLatin1StringView>(
    {QLatin1StringView("words"), QLatin1StringView("clause"), QLatin1StringView("sentence")});

constexpr auto codesFor(Negation) { return negationWords; }
constexpr auto codesFor(Place) { return placeWords; }
constexpr auto codesFor(Span) { return spanWords; }
template <class E> constexpr auto codesFor(E) { return codesOf(E{}); }

/// Fills a RuleBook from TOML files. All classes of all files are known before the first rule is compiled.
class RuleLoader
{
public:
    explicit RuleLoader(RuleBook& book) : m_book(book), m_compiler(book.lexicon, book.tokens) {}

    Done load(const QList<PackFile>& files);

private:
    struct Parsed
    {
        QString name;
        toml::table table;
    };

    struct ClassPlace
    {
        QString file;
        int line = 0;
    };

    static QString asText(std::string_view view);
    static std::unexpected<Error> wrongAt(const QString& file, const toml::node& node, const QString& detail);

    Done parse(const QList<PackFile>& files);
    Done tokenSettings(const Parsed& file);
    Done classes(const Parsed& file);
    Done rulesOf(const Parsed& file);
    Done ruleTable(const Parsed& file, const toml::table& table, RuleKind kind);
    Done kindFields(const Parsed& file, const toml::table& table, Rule& rule);
    Done findingFields(const Parsed& file, const toml::table& table, Rule& rule);
    Done exceptionTable(const Parsed& file, const toml::table& table);
    Done heatScale(const Parsed& file);
    Done advice(const Parsed& file);
    Done inserts(const Parsed& file);
    Done rewrites(const Parsed& file);
    Done rewriteTable(const Parsed& file, std::string_view name, QMap<Category, QStringList>& into) const;
    Done insertTable(const Parsed& file, std::string_view name, QMap<QString, QStringList>& into) const;

    Result<QStringList> strings(const Parsed& file, const toml::table& table, std::string_view key) const;
    Result<QString> string(const Parsed& file, const toml::table& table, std::string_view key) const;
    Result<std::vector<Pattern>> patterns(const Parsed& file, const toml::table& table, std::string_view key);
    Result<Categories> categories(const Parsed& file, const toml::table& table, std::string_view key) const;
    Done knownKeys(const Parsed& file, const toml::table& table, std::initializer_list<std::string_view> keys) const;
    template <class E>
    Done codeField(const Parsed& file, const toml::table& table, std::string_view key, E& value) const;

    RuleBook& m_book;
    PatternCompiler m_compiler;
    std::vector<Parsed> m_files;
    std::unordered_set<QString> m_ids;
    QHash<QString, ClassPlace> m_classPlaces;
};

template <class E>
Done RuleLoader::codeField(const Parsed& file, const toml::table& table, std::string_view key, E& value) const
{
    const auto word = string(file, table, key);
    if (!word)
        return std::unexpected(word.error());
    if (word->isEmpty())
        return {};
    constexpr auto codes = codesFor(E{});
    const auto it = std::ranges::find_if(codes, [&](QLatin1StringView c) { return *word == c; });
    if (it == codes.end())
        return wrongAt(file.name, *table.get(key), QStringLiteral("\"%1\" is no %2").arg(*word, asText(key)));
    value = static_cast<E>(it - codes.begin());
    return {};
}

} // namespace amends::language
