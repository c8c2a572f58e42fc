#include "templates/ShippedTexts.h"
#include "domain/TomlGuard.h"
#include "templates/TextBody.h"
#include <QFile>
#include <toml++/toml.h>

static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

namespace amends::templates {

namespace {

constexpr int kBetween = 100; // room for a text to be put between two others

QString textOf(const toml::table& table, const char* key)
{
    const std::string value = table[key].value_or(std::string());
    return QString::fromStdString(value).trimmed();
}

Result<HouseText> textIn(const toml::table& table, HouseTextKind kind, const QString& ofFile, const QString& file)
{
    HouseText text;
    text.kind = kind;
    text.title = textOf(table, "title");
    text.body = textOf(table, "body");
    text.shipped = textOf(table, "key");
    const QString own = textOf(table, "language");
    const auto language = fromCode<Language>(own.isEmpty() ? ofFile : own);
    if (text.title.isEmpty())
        return failure(Problem::BadInput, QStringLiteral("no_title"), file, QStringLiteral("line %1").arg(table.source().begin.line));
    if (!language)
        return failure(Problem::BadInput, QStringLiteral("language"), file, text.title);
    text.language = *language;
    if (const auto body = TextBody::parse(text.body); !body)
        return failure(Problem::BadInput, body.error().detail, file, text.title + u' ' + body.error().place);
    return text;
}

/// A text of several lines as TOML writes it; every character that could end it is written as an escape.
QString quoted(QString text, bool manyLines)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'\t', QStringLiteral("\\t"));
    QString safe;
    for (const QChar c : std::as_const(text))
        safe += c < u' ' && c != u'\n' ? QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    if (manyLines)
        return QStringLiteral("\"\"\"\n") + safe + QStringLiteral("\"\"\"");
    return u'"' + safe.replace(u'\n', QStringLiteral("\\n")) + u'"';
}

} // namespace

Result<QList<HouseText>> readTexts(const QByteArray& content, const QString& file)
{
    if (const auto trouble = tomlTrouble(content))
        return failure(Problem::NotRecognised, trouble->what, file, QString::number(trouble->line));
    toml::table table;
    try {
        table = toml::parse(std::string_view(content.constData(), size_t(content.size())));
    } catch (const toml::parse_error& error) {
        return failure(Problem::NotRecognised, QString::fromUtf8(error.description().data(), qsizetype(error.description().size())), file,
                       QString::number(error.source().begin.line));
    }
    QList<HouseText> texts;
    for (const HouseTextKind kind : {HouseTextKind::Template, HouseTextKind::Card}) {
        const toml::array* list = table[std::string_view(code(kind).data(), size_t(code(kind).size()))].as_array();
        if (!list)
            continue;
        int position = 0;
        for (const toml::node& node : *list) {
            if (!node.is_table())
                return failure(Problem::NotRecognised, QString(code(kind)), file, QString::number(node.source().begin.line));
            auto text = textIn(*node.as_table(), kind, textOf(table, "language"), file);
            if (!text)
                return std::unexpected(text.error());
            text->position = position += kBetween;
            texts.append(*text);
        }
    }
    if (texts.isEmpty())
        return failure(Problem::NotRecognised, QStringLiteral("no_texts"), file);
    return texts;
}

QByteArray writeTexts(const QList<HouseText>& texts)
{
    QString toml;
    for (const HouseText& text : texts) {
        toml += QStringLiteral("[[%1]]\n").arg(code(text.kind));
        toml += QStringLiteral("language = ") + quoted(QString(code(text.language)), false) + u'\n';
        toml += QStringLiteral("title = ") + quoted(text.title, false) + u'\n';
        toml += QStringLiteral("body = ") + quoted(text.body, true) + QStringLiteral("\n\n");
    }
    return toml.toUtf8();
}

Result<QList<HouseText>> shippedTexts(Language language)
{
    initTemplateResources();
    QFile file(QStringLiteral(":/templates/%1.toml").arg(code(language)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::NotFound, {}, file.fileName());
    return readTexts(file.readAll(), file.fileName());
}

} // namespace amends::templates
