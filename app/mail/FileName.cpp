#include "mail/FileName.h"
#include "mail/Limits.h"
#include <QRegularExpression>
#include <QSet>

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

bool isRiskyName(const QString& safeName)
{
    static const QSet<QString> programs{
        QStringLiteral("exe"),  QStringLiteral("com"), QStringLiteral("bat"),  QStringLiteral("cmd"),
        QStringLiteral("scr"),  QStringLiteral("pif"), QStringLiteral("vbs"),  QStringLiteral("vbe"),
        QStringLiteral("js"),   QStringLiteral("jse"), QStringLiteral("wsf"),  QStringLiteral("wsh"),
        QStringLiteral("hta"),  QStringLiteral("msi"), QStringLiteral("ps1"),  QStringLiteral("jar"),
        QStringLiteral("lnk"),  QStringLiteral("reg"), QStringLiteral("cpl"),  QStringLiteral("dll"),
        QStringLiteral("sh"),   QStringLiteral("app"), QStringLiteral("desktop"), QStringLiteral("iso"),
        QStringLiteral("img"),  QStringLiteral("docm"), QStringLiteral("xlsm"), QStringLiteral("url"),
        QStringLiteral("chm"),  QStringLiteral("msc"), QStringLiteral("appimage"), QStringLiteral("one")};
    return programs.contains(safeName.section(u'.', -1).toLower()) && safeName.contains(u'.');
}

} // namespace amends::mail
