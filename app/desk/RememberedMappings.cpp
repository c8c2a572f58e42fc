#include "desk/RememberedMappings.h"
#include "store/ShopTable.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace amends {

namespace {

constexpr qsizetype kMostRemembered = 100;

QString settingKey()
{
    return QStringLiteral("import_mappings");
}

constexpr std::pair<const char*, QString ColumnMapping::*> kParts[] = {
    {"charset", &ColumnMapping::charset}, {"separator", &ColumnMapping::separator}, {"date_order", &ColumnMapping::dateOrder},
    {"decimal", &ColumnMapping::decimal}, {"currency", &ColumnMapping::currency},   {"sheet", &ColumnMapping::sheet},
};

QJsonObject toJson(const shopdata::RememberedMapping& remembered)
{
    QJsonObject fields;
    for (auto it = remembered.mapping.fields.begin(); it != remembered.mapping.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    QJsonObject object{{QStringLiteral("header"), QJsonArray::fromStringList(remembered.header)},
                       {QStringLiteral("fields"), fields}};
    for (const auto& [name, part] : kParts)
        object.insert(QLatin1StringView(name), remembered.mapping.*part);
    return object;
}

shopdata::RememberedMapping fromJson(const QJsonObject& object)
{
    shopdata::RememberedMapping remembered;
    for (const QJsonValue& name : object.value(u"header").toArray())
        remembered.header << name.toString();
    const QJsonObject fields = object.value(u"fields").toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        remembered.mapping.fields.insert(it.key(), it->toString());
    for (const auto& [name, part] : kParts)
        remembered.mapping.*part = object.value(QLatin1StringView(name)).toString();
    return remembered;
}

Done save(store::Connection& db, const QList<shopdata::RememberedMapping>& all)
{
    QJsonArray list;
    for (const auto& remembered : all)
        list.append(toJson(remembered));
    return store::ShopTable(db).setSetting(settingKey(), QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<QList<shopdata::RememberedMapping>> rememberedMappings(store::Connection& db)
{
    const auto text = store::ShopTable(db).setting(settingKey());
    if (!text)
        return std::unexpected(text.error());
    QList<shopdata::RememberedMapping> all;
    for (const QJsonValue& one : QJsonDocument::fromJson(text->toUtf8()).array())
        all << fromJson(one.toObject());
    return all;
}

Done rememberMapping(store::Connection& db, const QStringList& header, const ColumnMapping& mapping)
{
    auto all = rememberedMappings(db);
    if (!all)
        return std::unexpected(all.error());
    all->removeIf([&](const auto& known) { return known.header == header; });
    all->prepend({header, mapping});
    all->resize(qMin(all->size(), kMostRemembered));
    return save(db, *all);
}

Done forgetMapping(store::Connection& db, const QStringList& header)
{
    auto all = rememberedMappings(db);
    if (!all)
        return std::unexpected(all.error());
    return all->removeIf([&](const auto& known) { return known.header == header; }) > 0 ? save(db, *all) : Done();
}

} // namespace amends
