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

} // namespace

QString safeFileName(const QString& name, const QString& fallback)
{
    QString safe;
    const QString flat = name.normalized(QString::NormalizationForm_C).replace(u'\\', u'/');
    for (const QChar c : flat.mid(flat.lastIndexOf(u'/') + 1))
        if (!isUnsafe(c))
            safe += c.isSpace() ? u' ' : c;
    safe = safe.simplified();
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return fallback;
    if (isDeviceName(safe))
        safe.prepend(u'_');
    if (safe.size() > maxNameChars) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString ending = dot > 0 && safe.size() - dot <= 12 ? safe.mid(dot) : QString();
        safe.truncate(maxNameChars - ending.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe = safe.trimmed() + ending;
    }
    return safe;
}

} // namespace amends::mail
