#include "desk/NumberTag.h"
#include <QRegularExpression>

namespace amends {

QString numberTag(const QString& number)
{
    return QStringLiteral("[%1]").arg(number);
}

QString numberIn(const QString& subject)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\d-])(20\\d{2}-\\d{4,})(?![\\d-])"));
    return number.match(subject).captured(1);
}

} // namespace amends
