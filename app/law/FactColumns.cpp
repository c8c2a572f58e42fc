#include "law/FactReader.h"

namespace amends::law {

Done FactReader::text(QString& to, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    if (!node->is_string())
        return wrong(*node, QStringLiteral("\"%1\" wants a text").arg(asText(key)));
    to = asText(node->as_string()->get());
    return {};
}

Done FactReader::texts(QStringList& to, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    const auto bad = [&](const toml::node& at) { return wrong(at, QStringLiteral("\"%1\" wants a list of texts").arg(asText(key))); };
    if (!node->is_array())
        return bad(*node);
    for (const toml::node& each : *node->as_array()) {
        if (!each.is_string())
            return bad(each);
        to.append(asText(each.as_string()->get()));
    }
    return {};
}

Done FactReader::day(QDate& to, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    QDate day;
    if (node->is_date()) {
        const toml::date date = node->as_date()->get();
        day = QDate(date.year, date.month, date.day);
    }
    if (!day.isValid())
        return wrong(*node, QStringLiteral("\"%1\" wants a day like 2026-01-31").arg(asText(key)));
    to = day;
    return {};
}

Done FactReader::flag(bool& to, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    if (!node->is_boolean())
        return wrong(*node, QStringLiteral("\"%1\" wants true or false").arg(asText(key)));
    to = node->as_boolean()->get();
    return {};
}

Done FactReader::count(int& to, const toml::table& table, std::string_view key) const
{
    const toml::node* node = table.get(key);
    if (node == nullptr)
        return {};
    if (!node->is_integer() || node->as_integer()->get() < 0 || node->as_integer()->get() > 1000)
        return wrong(*node, QStringLiteral("\"%1\" wants a number").arg(asText(key)));
    to = int(node->as_integer()->get());
    return {};
}

Done FactReader::span(std::optional<Period>& to, const toml::table& table, std::string_view key) const
{
    QString words;
    if (const Done done = text(words, table, key); !done || words.isEmpty())
        return done;
    to = Period::fromText(words);
    if (!to)
        return wrong(*table.get(key), QStringLiteral("\"%1\" is no period like \"2 years\" or \"14 days\"").arg(words));
    return {};
}

template <class E> Done FactReader::coded(std::optional<E>& to, const toml::table& table, std::string_view key) const
{
    QString word;
    if (const Done done = text(word, table, key); !done || word.isEmpty())
        return done;
    to = fromCode<E>(word);
    if (!to)
        return wrong(*table.get(key), QStringLiteral("\"%1\" is no value of \"%2\"").arg(word, asText(key)));
    return {};
}

template Done FactReader::coded(std::optional<Goods>&, const toml::table&, std::string_view) const;
template Done FactReader::coded(std::optional<SaleChannel>&, const toml::table&, std::string_view) const;
template Done FactReader::coded(std::optional<RepairEffect>&, const toml::table&, std::string_view) const;
template Done FactReader::coded(std::optional<Unlawfulness>&, const toml::table&, std::string_view) const;
template Done FactReader::coded(std::optional<Confidence>&, const toml::table&, std::string_view) const;

} // namespace amends::law
