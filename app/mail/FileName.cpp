#include "mail/FileName.h"
#include "mail/Limits.h"
#include <QRegularExpression>

namespace amends::mail {

namespace {

bool isUnsafe(QChar c)
{
    // Format characters turn the writing direction or hide letters: "gnp.exe" shown as "exe.png".
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           QStringView(u"<>:\"|?*").contains(c);
}

bool isDeviceName(const QString& name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name.section(u'.', 0, 0).trimmed()).hasMatch();
}

QString withoutEdges(QString name)
{
    name = name.simplified();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

/// At most maxNameChars, with a short ending kept: it tells the kind.
QString shortened(const QString& name)
{
    if (name.size() <= maxNameChars)
        return name;
    constexpr qsizetype longestEnding = 12;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    QString start = name.left(maxNameChars - ending.size());
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start.trimmed() + ending;
}

} // namespace

QString safeFileName(const QString& name, const QString& fallback)
{
    QString flat = name;
    flat.replace(u'\\', u'/');
    QString safe;
    for (const QChar c : QStringView(flat).mid(flat.lastIndexOf(u'/') + 1))
        if (!isUnsafe(c))
            safe += c.isSpace() ? u' ' : c;
    // Composed after what stood between letters is gone; what it yields may be unsafe in its turn.
    safe = safe.normalized(QString::NormalizationForm_C);
    safe.removeIf([](QChar c) { return isUnsafe(c) || c == u'/' || c == u'\\'; });
    safe = withoutEdges(safe);
    if (isDeviceName(safe))
        safe.prepend(u'_');
    safe = withoutEdges(shortened(safe));
    return safe.isEmpty() ? fallback : safe;
}

} // namespace amends::mail
