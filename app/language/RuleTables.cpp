#include "language/InsertLines.h"
#include "language/RuleLoader.h"

// The second half of RuleLoader: single rules, exceptions, the scale of heat.

namespace amends::language {

namespace {

struct KindKey
{
    std::string_view key;
    RuleKind kind;
};
constexpr std::array kindKeys{KindKey{"rule", RuleKind::Finding}, KindKey{"element", RuleKind::Element},
                              KindKey{"offer", RuleKind::Offer}, KindKey{"statement", RuleKind::Statement}, KindKey{"signal", RuleKind::Signal}, KindKey{"heat", RuleKind::Heat},
                              KindKey{"ask", RuleKind::Ask}};

} // namespace

Done RuleLoader::rulesOf(const Parsed& file)
{
    for (const KindKey& each : kindKeys) {
        const toml::array* tables = file.table[each.key].as_array();
        if (tables == nullptr)
            continue;
        for (const toml::node& node : *tables) {
            if (!node.is_table())
                return wrongAt(file.name, node, QStringLiteral("[[%1]] is a table").arg(asText(each.key)));
            if (auto done = ruleTable(file, *node.as_table(), each.kind); !done)
                return done;
        }
    }
    if (const toml::array* tables = file.table["exception"].as_array()) {
        for (const toml::node& node : *tables) {
            if (!node.is_table())
                return wrongAt(file.name, node, QStringLiteral("[[exception]] is a table"));
            if (auto done = exceptionTable(file, *node.as_table()); !done)
                return done;
        }
    }
    return {};
}

Done RuleLoader::ruleTable(const Parsed& file, const toml::table& table, RuleKind kind)
{
    if (auto done = knownKeys(file, table,
                              {"id", "category", "severity", "element", "place", "spoiled_by", "signal", "remedy", "says",
                               "weight", "negation", "span", "reason", "patterns", "unless", "suggest",
                               "suggest_informal", "match", "nomatch"}); !done)
        return done;
    Rule rule;
    rule.kind = kind;
    rule.negation = kind == RuleKind::Finding ? Negation::Forbid : Negation::Any;
    const auto id = string(file, table, "id");
    const auto reason = string(file, table, "reason");
    if (!id || !reason)
        return std::unexpected(id ? reason.error() : id.error());
    if (id->isEmpty() || !m_ids.insert(*id).second)
        return wrongAt(file.name, table, QStringLiteral("the rule \"%1\" wants an id of its own").arg(*id));
    rule.id = *id;
    rule.reasonKey = *reason;
    for (const auto& [key, list] : {std::pair{"suggest", &Rule::suggestions},
                                    std::pair{"suggest_informal", &Rule::informalSuggestions},
                                    std::pair{"match", &Rule::match}, std::pair{"nomatch", &Rule::nomatch}}) {
        const auto texts = strings(file, table, key);
        if (!texts)
            return std::unexpected(texts.error());
        rule.*list = *texts;
    }
    if (auto done = codeField(file, table, "negation", rule.negation); !done)
        return done;
    if (auto done = codeField(file, table, "span", rule.span); !done)
        return done;
    if (auto done = kindFields(file, table, rule); !done)
        return done;

    auto own = patterns(file, table, "patterns");
    auto unless = patterns(file, table, "unless");
    if (!own || !unless)
        return std::unexpected(own ? unless.error() : own.error());
    if (own->empty())
        return wrongAt(file.name, table, QStringLiteral("the rule %1 has no patterns").arg(rule.id));
    if (rule.match.isEmpty() || (kind == RuleKind::Finding && rule.nomatch.isEmpty()))
        return wrongAt(file.name, table, QStringLiteral("the rule %1 has no examples").arg(rule.id));
    rule.unless = std::move(*unless);
    m_book.rules.push_back(std::move(rule));
    for (Pattern& pattern : *own)
        m_book.trials.push_back({int(m_book.rules.size()) - 1, std::move(pattern)});
    return {};
}

Done RuleLoader::kindFields(const Parsed& file, const toml::table& table, Rule& rule)
{
    const auto needed = [&](std::string_view key) -> Done {
        if (table.contains(key))
            return {};
        return wrongAt(file.name, table, QStringLiteral("the rule %1 names no %2").arg(rule.id, asText(key)));
    };
    switch (rule.kind) {
    case RuleKind::Finding:
        return findingFields(file, table, rule);
    case RuleKind::Element: {
        if (auto done = needed("element"); !done)
            return done;
        const auto spoiled = categories(file, table, "spoiled_by");
        if (!spoiled)
            return std::unexpected(spoiled.error());
        rule.spoiledBy = *spoiled;
        if (auto done = codeField(file, table, "place", rule.place); !done)
            return done;
        return codeField(file, table, "element", rule.element);
    }
    case RuleKind::Statement: {
        const auto says = string(file, table, "says");
        if (!says)
            return std::unexpected(says.error());
        rule.says = *says;
        return needed("says");
    }
    case RuleKind::Signal:
        if (auto done = needed("signal"); !done)
            return done;
        return codeField(file, table, "signal", rule.signal);
    case RuleKind::Offer:
    case RuleKind::Ask:
        if (auto done = needed("remedy"); !done)
            return done;
        return codeField(file, table, "remedy", rule.remedy);
    case RuleKind::Heat:
        rule.weight = table["weight"].value_or(0.0);
        return needed("weight");
    }
    return {};
}

Done RuleLoader::findingFields(const Parsed& file, const toml::table& table, Rule& rule)
{
    if (auto done = codeField(file, file.table, "category", rule.category); !done)
        return done;
    if (auto done = codeField(file, table, "category", rule.category); !done)
        return done;
    if (!table.contains("category") && !file.table.contains("category"))
        return wrongAt(file.name, table, QStringLiteral("the rule %1 has no category").arg(rule.id));
    if (auto done = codeField(file, table, "severity", rule.severity); !done)
        return done;
    if (rule.suggestions.size() < 2)
        return wrongAt(file.name, table, QStringLiteral("the rule %1 suggests fewer than two rewrites").arg(rule.id));
    if (!rule.informalSuggestions.isEmpty() && rule.informalSuggestions.size() < 2)
        return wrongAt(file.name, table, QStringLiteral("the rule %1 suggests fewer than two informal rewrites").arg(rule.id));
    return {};
}

Done RuleLoader::exceptionTable(const Parsed& file, const toml::table& table)
{
    if (auto done = knownKeys(file, table, {"id", "categories", "span", "patterns"}); !done)
        return done;
    const auto id = string(file, table, "id");
    const auto set = categories(file, table, "categories");
    auto own = patterns(file, table, "patterns");
    Span span = Span::Sentence;
    if (auto done = codeField(file, table, "span", span); !done)
        return done;
    if (!id || !set || !own)
        return std::unexpected(!id ? id.error() : !set ? set.error() : own.error());
    if (set->none() || own->empty())
        return wrongAt(file.name, table, QStringLiteral("the exception \"%1\" wants categories and patterns").arg(*id));
    m_book.exceptions.push_back({*id, *set, span == Span::Sentence, std::move(*own)});
    return {};
}

Done RuleLoader::heatScale(const Parsed& file)
{
    const toml::table* table = file.table["heat_scale"].as_table();
    if (table == nullptr)
        return {};
    if (auto done = knownKeys(file, *table, {"annoyed", "angry", "boiling", "exclamation", "capitals", "most"}); !done)
        return done;
    HeatScale& scale = m_book.heat;
    scale.from = {(*table)["annoyed"].value_or(scale.from[0]), (*table)["angry"].value_or(scale.from[1]),
                  (*table)["boiling"].value_or(scale.from[2])};
    scale.exclamation = (*table)["exclamation"].value_or(scale.exclamation);
    scale.capitals = (*table)["capitals"].value_or(scale.capitals);
    scale.most = (*table)["most"].value_or(scale.most);
    return {};
}

Done RuleLoader::advice(const Parsed& file)
{
    const toml::table* table = file.table["advice"].as_table();
    if (table == nullptr)
        return {};
    const auto order = strings(file, *table, "order");
    if (!order)
        return std::unexpected(order.error());
    for (const QString& word : *order) {
        const auto element = fromCode<Element>(word);
        if (!element)
            return wrongAt(file.name, *table, QStringLiteral("\"%1\" is no element").arg(word));
        m_book.adviceOrder.append(*element);
    }
    return {};
}

Done RuleLoader::inserts(const Parsed& file)
{
    if (auto done = insertTable(file, "insert", m_book.inserts); !done)
        return done;
    return insertTable(file, "insert_informal", m_book.informalInserts);
}

Done RuleLoader::rewrites(const Parsed& file)
{
    if (auto done = rewriteTable(file, "rewrite", m_book.rewrites); !done)
        return done;
    return rewriteTable(file, "rewrite_informal", m_book.informalRewrites);
}

Done RuleLoader::rewriteTable(const Parsed& file, std::string_view name, QMap<Category, QStringList>& into) const
{
    const toml::table* table = file.table[name].as_table();
    if (table == nullptr)
        return {};
    for (const auto& [key, node] : *table) {
        const auto category = fromCode<Category>(asText(key.str()));
        if (!category)
            return wrongAt(file.name, node, QStringLiteral("\"%1\" is no category").arg(asText(key.str())));
        const auto lines = strings(file, *table, key.str());
        if (!lines)
            return std::unexpected(lines.error());
        into.insert(*category, *lines);
    }
    return {};
}

Done RuleLoader::insertTable(const Parsed& file, std::string_view name, QMap<QString, QStringList>& into) const
{
    const toml::table* table = file.table[name].as_table();
    if (table == nullptr)
        return {};
    for (const auto& [key, node] : *table) {
        const QString element = asText(key.str());
        const bool remedy = element.startsWith(u"remedy.") && fromCode<Remedy>(QStringView(element).mid(7));
        if (!remedy && element != acknowledgementKey && element != afterCareKey && element != otherWayKey && element != mediatorKey && !fromCode<Element>(element))
            return wrongAt(file.name, node, QStringLiteral("\"%1\" is no element").arg(element));
        const auto lines = strings(file, *table, key.str());
        if (!lines)
            return std::unexpected(lines.error());
        into.insert(element, *lines);
    }
    return {};
}

} // namespace amends::language
