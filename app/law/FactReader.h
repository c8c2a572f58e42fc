#pragma once
#include "domain/Result.h"
#include "law/Fact.h"
#include <QHash>
#include <toml++/toml.h>

namespace amends::law {

/// Reads one facts file, as an owner may have corrected it: whatever does not make sense is an error with the file and
/// the line, never skipped. Does not judge the law itself.
class FactReader
{
public:
    explicit FactReader(QString file) : m_file(std::move(file)) {}

    Result<CountryFacts> read(const QByteArray& text);

    static QString asText(std::string_view view);

private:
    std::unexpected<Error> wrong(const toml::node& node, const QString& detail) const;
    Done header(const toml::table& root);
    Done laws(const toml::table& root);
    Done topic(Topic topic, const toml::table& root);
    Done row(Topic topic, const toml::table& table);
    Done scope(Fact& fact, const toml::table& table) const;
    Done timing(Fact& fact, const toml::table& table) const;
    Done repair(Fact& fact, const toml::table& table) const;
    Done statement(Fact& fact, const toml::table& table) const;
    Done bodyNames(Fact& fact, const toml::table& table) const;
    Done source(Fact& fact, const toml::table& table) const;
    Done noOverlap() const;

    // A column that is not there leaves what was there.
    Done text(QString& to, const toml::table& table, std::string_view key) const;
    Done texts(QStringList& to, const toml::table& table, std::string_view key) const;
    Done day(QDate& to, const toml::table& table, std::string_view key) const;
    Done flag(bool& to, const toml::table& table, std::string_view key) const;
    Done count(int& to, const toml::table& table, std::string_view key) const;
    Done span(std::optional<Period>& to, const toml::table& table, std::string_view key) const;
    template <class E> Done coded(std::optional<E>& to, const toml::table& table, std::string_view key) const;

    QString m_file;
    CountryFacts m_facts;
    QDate m_checked;
    QHash<QString, LawSource> m_laws;
};

} // namespace amends::law
