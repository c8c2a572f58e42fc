#include "wording/HoursText.h"
#include <QStringList>

namespace amends {

namespace {

const QTime midnight(23, 59, 59, 999);

QString timeText(const QTime& time, const QLocale& locale)
{
    if (time == midnight)
        return QStringLiteral("24:00");
    return locale.toString(time, QLocale::ShortFormat);
}

QString spansText(const QList<OpenSpan>& spans, const QLocale& locale)
{
    QStringList texts;
    for (const OpenSpan& span : spans)
        texts.append(timeText(span.opens, locale) + u'–' + timeText(span.closes, locale));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString toldHours(const OpeningHours& hours, const QLocale& locale)
{
    QStringList groups;
    for (size_t first = 0; first < 7;) {
        size_t last = first;
        while (last + 1 < 7 && hours.week[last + 1] == hours.week[first])
            ++last;
        if (!hours.week[first].isEmpty()) {
            QString days = locale.standaloneDayName(int(first) + 1, QLocale::ShortFormat);
            if (last > first)
                days += (last == first + 1 ? QStringLiteral(", ") : QStringLiteral("–"))
                    + locale.standaloneDayName(int(last) + 1, QLocale::ShortFormat);
            groups.append(days + u' ' + spansText(hours.week[first], locale));
        }
        first = last + 1;
    }
    return groups.join(QStringLiteral(" · "));
}

} // namespace amends
