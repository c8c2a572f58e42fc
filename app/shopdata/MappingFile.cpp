#include "domain/TomlGuard.h"
#include "shopdata/CsvReader.h"
#include "shopdata/Fields.h"
#include "shopdata/ShopFile.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <toml++/toml.h>

namespace amends::shopdata {

namespace {

constexpr qint64 kMaxMappingBytes = 256 * 1024;

QString place(qsizetype line)
{
    return QString::number(line);
}

/// The values beside the fields, and what they may be ("" for anything).
struct Setting
{
    const char* name;
    QString ColumnMapping::*value;
    const char* allowed;
};

constexpr Setting kSettings[] = {
    {"charset", &ColumnMapping::charset, "utf-8 utf-16le utf-16be windows-1252 iso-8859-15"},
    {"separator", &ColumnMapping::separator, ""},
    {"date_order", &ColumnMapping::dateOrder, "dmy mdy ymd"},
    {"decimal", &ColumnMapping::decimal, ", ."},
    {"currency", &ColumnMapping::currency, ""},
    {"sheet", &ColumnMapping::sheet, ""},
};

/// "" where it was taken, else what is wrong with it.
QString takeSetting(ColumnMapping& mapping, const QString& name, const QString& value)
{
    for (const Setting& setting : kSettings) {
        if (name != QLatin1StringView(setting.name))
            continue;
        const QStringList allowed = QString::fromLatin1(setting.allowed).split(u' ', Qt::SkipEmptyParts);
        const bool known = allowed.isEmpty() || allowed.contains(value);
        const bool currency = setting.value != &ColumnMapping::currency || Currency::fromCode(value);
        const bool separator = setting.value != &ColumnMapping::separator || value.size() == 1;
        if (!known || !currency || !separator)
            return QStringLiteral("%1 = \"%2\"").arg(name, value);
        mapping.*setting.value = value;
        return {};
    }
    return name;
}

QString takeField(ColumnMapping& mapping, const QString& name, const QString& value)
{
    if (!fieldByName(name) || value.isEmpty())
        return QStringLiteral("%1 = \"%2\"").arg(name, value);
    mapping.fields.insert(name, value);
    return {};
}

qsizetype lineOf(const toml::node& node)
{
    return qsizetype(node.source().begin.line);
}

Result<ColumnMapping> fromToml(const toml::table& table)
{
    ColumnMapping mapping;
    for (const auto& [key, node] : table) {
        const QString name = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
        if (const toml::table* fields = node.as_table(); fields && name == QLatin1StringView("fields")) {
            for (const auto& [fieldKey, fieldNode] : *fields) {
                const QString field = QString::fromUtf8(fieldKey.str().data(), qsizetype(fieldKey.str().size()));
                const auto value = fieldNode.value<std::string>();
                const QString wrong = takeField(mapping, field, QString::fromStdString(value.value_or(std::string())));
                if (!wrong.isEmpty())
                    return failure(Problem::BadInput, wrong, {}, place(lineOf(fieldNode)));
            }
            continue;
        }
        const auto value = node.value<std::string>();
        const QString wrong = value ? takeSetting(mapping, name, QString::fromStdString(*value)) : name;
        if (!wrong.isEmpty())
            return failure(Problem::BadInput, wrong, {}, place(lineOf(node)));
    }
    return mapping;
}

/// toml++ is built with exceptions, as everywhere in the program: built both ways, its two forms crash each other.
Result<ColumnMapping> fromTomlText(const QByteArray& text)
{
    if (const auto trouble = tomlTrouble(text))
        return failure(Problem::BadInput, trouble->what, {}, place(trouble->line));
    try {
        return fromToml(toml::parse(std::string_view(text.constData(), size_t(text.size()))));
    } catch (const toml::parse_error& error) {
        const std::string_view what = error.description();
        return failure(Problem::BadInput, QString::fromUtf8(what.data(), qsizetype(what.size())), {},
                       place(qsizetype(error.source().begin.line)));
    }
}

/// The line on which a key stands in JSON text; 1 where it cannot be found.
qsizetype lineOfKey(const QByteArray& json, const QString& key)
{
    const qsizetype at = json.indexOf('"' + key.toUtf8() + '"');
    return 1 + json.left(qMax<qsizetype>(at, 0)).count('\n');
}

Result<ColumnMapping> fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(Problem::BadInput, error.errorString(), {}, place(1 + json.left(error.offset).count('\n')));
    ColumnMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString wrong;
        QString key = it.key();
        if (key == QLatin1StringView("fields") && it->isObject()) {
            const QJsonObject fields = it->toObject();
            for (auto field = fields.begin(); wrong.isEmpty() && field != fields.end(); ++field) {
                key = field.key();
                wrong = takeField(mapping, key, field->toString());
            }
        } else {
            wrong = it->isString() ? takeSetting(mapping, key, it->toString()) : key;
        }
        if (!wrong.isEmpty())
            return failure(Problem::BadInput, wrong, {}, place(lineOfKey(json, key)));
    }
    return mapping;
}

} // namespace

Result<ColumnMapping> readMapping(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Problem::NotFound, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), path);
    if (file.size() > kMaxMappingBytes)
        return failure(Problem::TooLarge, QString::number(kMaxMappingBytes), path);
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    Result<ColumnMapping> mapping;
    if (text.trimmed().startsWith('{')) {
        mapping = fromJson(text);
    } else {
        mapping = fromTomlText(text);
    }
    if (!mapping) {
        Error error = mapping.error();
        error.file = path;
        return std::unexpected(error);
    }
    return mapping;
}

} // namespace amends::shopdata
