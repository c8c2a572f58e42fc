#include "templates/TextBody.h"
#include "domain/DayInReply.h"
#include "wording/Formats.h"

namespace amends::templates {

namespace {

std::unexpected<Error> wrongAt(const QString& body, qsizetype at, const QString& why)
{
    const QStringView before = QStringView(body).first(at);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return failure(Problem::BadInput, why, {}, QStringLiteral("%1:%2").arg(before.count(u'\n') + 1).arg(at - lineStart + 1));
}

/// Words that were put in must not read as a field of the reply: what would be one loses its brace.
QString asWords(QString value)
{
    for (qsizetype at = value.indexOf(u'{'); at >= 0; at = value.indexOf(u'{', at + 1)) {
        qsizetype end = value.indexOf(u'}', at);
        const QStringView inside = QStringView(value).sliced(at + 1, (end < 0 ? value.size() : end) - at - 1);
        if (const auto field = fieldIn(inside); !field && field.error() == QLatin1StringView("unknown_field"))
            continue;
        value[at] = u'(';
        if (end >= 0)
            value[end] = u')';
    }
    return value;
}

} // namespace

Result<TextBody> TextBody::parse(const QString& body)
{
    if (body.trimmed().isEmpty())
        return failure(Problem::BadInput, QStringLiteral("empty"), {}, QStringLiteral("1:1"));
    if (body.size() > kLongest)
        return failure(Problem::BadInput, QStringLiteral("too_long"));
    TextBody read;
    QString words;
    const auto twice = [&](qsizetype at) { return at + 1 < body.size() && body[at + 1] == body[at]; };
    for (qsizetype at = 0; at < body.size(); ++at) {
        const QChar c = body[at];
        if (c != u'{' && c != u'}') {
            words += c;
            continue;
        }
        if (twice(at)) { // written twice, a brace is a brace
            words += c;
            ++at;
            continue;
        }
        if (c == u'}')
            return wrongAt(body, at, QStringLiteral("stray"));
        qsizetype end = at + 1;
        while (end < body.size() && body[end] != u'}' && body[end] != u'{' && body[end] != u'\n')
            ++end;
        if (end == body.size() || body[end] == u'\n')
            return wrongAt(body, at, QStringLiteral("unclosed"));
        if (body[end] == u'{')
            return wrongAt(body, end, QStringLiteral("nested"));
        const QString inside = body.mid(at + 1, end - at - 1);
        auto field = fieldIn(inside);
        if (!field) {
            const QString why(field.error());
            return wrongAt(body, at, why == QLatin1StringView("unknown_field") ? why + QStringLiteral(": ") + inside.trimmed() : why);
        }
        if (!words.isEmpty())
            read.m_pieces.append({std::exchange(words, {}), {}});
        field->range = {at, end + 1};
        read.m_pieces.append({body.mid(at, end + 1 - at), *field});
        at = end;
    }
    if (!words.isEmpty())
        read.m_pieces.append({words, {}});
    return read;
}

QString TextBody::filled(const Values& values, Language language) const
{
    QString text;
    for (const Piece& piece : m_pieces) {
        if (!piece.field || !piece.field->known) {
            text += piece.text;
            continue;
        }
        const QString value = written(values.known.value(*piece.field->known), language, values.today).trimmed();
        text += value.isEmpty() ? piece.field->fallback.value_or(piece.text) : asWords(value);
    }
    return text.trimmed();
}

QString written(const Value& value, Language language, const QDate& today)
{
    if (const QString* text = std::get_if<QString>(&value))
        return *text;
    if (const QDate* day = std::get_if<QDate>(&value))
        return dayInReply(*day, language, today);
    return formatMoney(std::get<Money>(value), QLocale(QString(code(language))));
}

} // namespace amends::templates
