#include "domain/DayInReply.h"
#include <QLocale>

namespace amends {

QString dayInReply(const QDate& day, Language language, const QDate& from)
{
    if (!day.isValid())
        return {};
    QString format = language == Language::German ? QStringLiteral("dddd, d. MMMM") : QStringLiteral("dddd d MMMM");
    if (day.year() != from.year())
        format += QStringLiteral(" yyyy");
    // French counts the first day of a month, and only that one.
    if (language == Language::French && day.day() == 1)
        format.replace(QStringLiteral(" d "), QStringLiteral(" d'er' "));
    return QLocale(QString(code(language))).toString(day, format);
}

} // namespace amends
