#include "language/RuleLoader.h"
#include "domain/TomlGuard.h"

namespace amends::language {

QString RuleLoader::asText(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::unexpected<Error> RuleLoader::wrongAt(const QString& file, const toml::node& node, const QString& detail)
{
    return failure(Problem::BadInput, detail, file, QStringLiteral("line %1").arg(node.source().begin.line));
}

Done RuleLoader::load(const QList<PackFile>& files)
{
    if (auto done = parse(files); !done)
        return done;
    for (const auto step : {&RuleLoader::tokenSettings, &RuleLoader::classes}) {
        for (const Parsed& file : m_files) {
            if (auto done = (this->*step)(file); !done)
                return done;
        }
    }
    if (auto done = m_compiler.compileClasses(); !done) {
        const ClassPlace place = m_classPlaces.value(done.error().place);
        return failure(Problem::BadInput, QStringLiteral("class %1: %2").arg(done.error().place, done.error().detail), place.file,
                       QStringLiteral("line %1").arg(place.line));
    }
    for (const auto step : {&RuleLoader::rulesOf, &RuleLoader::heatScale, &RuleLoader::advice, &RuleLoader::inserts,
                            &RuleLoader::rewrites}) {
        for (const Parsed& file : m_files) {
            if (auto done = (this->*step)(file); !done)
                return done;
        }
    }
    m_book.negator = m_compiler.classSymbol(QStringLiteral("negator"));
    m_book.clauseStart = m_compiler.classSymbol(QStringLiteral("clause_start"));
    m_book.formal = m_compiler.classSymbol(QStringLiteral("formal"));
    m_book.apology = m_compiler.classSymbol(QStringLiteral("apology"));
    m_book.informal = m_compiler.classSymbol(QStringLiteral("informal"));
    for (const QString& name : m_compiler.classNames()) {
        if (const Symbol symbol = m_compiler.classSymbol(name); symbol >= 0)
            m_book.wordClasses.emplace_back(name, symbol);
    }
    return {};
}

Done RuleLoader::parse(const QList<PackFile>& files)
{
    for (const PackFile& file : files) {
        if (const auto trouble = tomlTrouble(file.text))
            return failure(Problem::BadInput, trouble->what, file.name, QStringLiteral("line %1").arg(trouble->line));
        try {
            m_files.push_back({file.name, toml::parse(std::string_view(file.text.constData(), size_t(file.text.size())))});
        } catch (const toml::parse_error& error) {
            return failure(Problem::BadInput, asText(error.description()), file.name,
                           QStringLiteral("line %1").arg(error.source().begin.line));
        }
        if (auto done = knownKeys(m_files.back(), m_files.back().table,
                                  {"tokens", "classes", "category", "rule", "exception", "element", "offer", "statement", "advice", "insert",
                                   "insert_informal", "rewrite", "rewrite_informal", "signal", "heat", "ask", "heat_scale"}); !done)
            return done;
    }
    return {};
}

Done RuleLoader::knownKeys(const Parsed& file, const toml::table& table,
                           std::initializer_list<std::string_view> keys) const
{
    for (const auto& [key, node] : table) {
        if (std::ranges::find(keys, key.str()) == keys.end())
            return wrongAt(file.name, node, QStringLiteral("\"%1\" is not known here").arg(asText(key.str())));
    }
    return {};
}

Result<QString> RuleLoader::string(const Parsed& file, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return QString();
    if (!node->is_string())
        return wrongAt(file.name, *node, QStringLiteral("\"%1\" wants a text").arg(asText(key)));
    return asText(node->as_string()->get());
}

Result<QStringList> RuleLoader::strings(const Parsed& file, const toml::table& table, std::string_view key) const
{
    QStringList list;
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return list;
    if (!node->is_array())
        return wrongAt(file.name, *node, QStringLiteral("\"%1\" wants a list of texts").arg(asText(key)));
    for (const toml::node& each : *node->as_array()) {
        if (!each.is_string())
            return wrongAt(file.name, each, QStringLiteral("\"%1\" wants a list of texts").arg(asText(key)));
        list.append(asText(each.as_string()->get()));
    }
    return list;
}

Result<std::vector<Pattern>> RuleLoader::patterns(const Parsed& file, const toml::table& table, std::string_view key)
{
    const auto texts = strings(file, table, key);
    if (!texts)
        return std::unexpected(texts.error());
    std::vector<Pattern> all;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        auto pattern = m_compiler.compile(texts->at(i));
        if (!pattern)
            return wrongAt(file.name, *table.get(key)->as_array()->get(size_t(i)), pattern.error().detail);
        all.push_back(std::move(*pattern));
    }
    return all;
}

Result<Categories> RuleLoader::categories(const Parsed& file, const toml::table& table, std::string_view key) const
{
    const auto words = strings(file, table, key);
    if (!words)
        return std::unexpected(words.error());
    Categories set;
    for (const QString& word : *words) {
        const auto category = fromCode<Category>(word);
        if (!category)
            return wrongAt(file.name, *table.get(key), QStringLiteral("\"%1\" is no category").arg(word));
        set.set(size_t(*category));
    }
    return set;
}

Done RuleLoader::tokenSettings(const Parsed& file)
{
    const toml::node* node = file.table.get("tokens");
    if (node == nullptr)
        return {};
    if (!node->is_table())
        return wrongAt(file.name, *node, QStringLiteral("[tokens] is a table"));
    const toml::table& table = *node->as_table();
    if (auto done = knownKeys(file, table, {"elisions", "suffixes", "expand", "abbreviations", "ordinal_dot", "formal_capital"}); !done)
        return done;
    const auto abbreviations = strings(file, table, "abbreviations");
    if (!abbreviations)
        return std::unexpected(abbreviations.error());
    for (const QString& word : *abbreviations)
        m_book.tokens.abbreviations.insert(fold(word));
    m_book.tokens.formalCapital = table["formal_capital"].value_or(false);
    m_book.tokens.ordinalDot = table["ordinal_dot"].value_or(false);
    for (const std::string_view key : {"elisions", "suffixes", "expand"}) {
        const toml::table* map = table[key].as_table();
        if (map == nullptr)
            continue;
        for (const auto& [from, to] : *map) {
            if (!to.is_string())
                return wrongAt(file.name, to, QStringLiteral("\"%1\" wants texts").arg(asText(key)));
            TokenSettings::Pieces pieces;
            for (const QString& piece : asText(to.as_string()->get()).split(u' ', Qt::SkipEmptyParts))
                pieces.push_back(fold(piece));
            const std::u16string written = fold(asText(from.str()));
            if (pieces.empty() || (key == "elisions" && pieces.size() != 1))
                return wrongAt(file.name, to, QStringLiteral("\"%1\" becomes nothing").arg(asText(from.str())));
            if (key == "elisions")
                m_book.tokens.elisions.emplace(written, pieces.front());
            else
                (key == "expand" ? m_book.tokens.expand : m_book.tokens.suffixes).emplace(written, std::move(pieces));
        }
    }
    return {};
}

Done RuleLoader::classes(const Parsed& file)
{
    const toml::table* table = file.table["classes"].as_table();
    if (table == nullptr)
        return {};
    for (const auto& [name, node] : *table) {
        const auto entries = strings(file, *table, name.str());
        if (!entries)
            return std::unexpected(entries.error());
        if (!m_compiler.defineClass(asText(name.str()), *entries))
            return wrongAt(file.name, node, QStringLiteral("the class %1 is there twice").arg(asText(name.str())));
        m_classPlaces.insert(asText(name.str()), {file.name, int(node.source().begin.line)});
    }
    return {};
}

} // namespace amends::language
