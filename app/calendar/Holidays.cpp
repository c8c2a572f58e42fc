#include "calendar/Holidays.h"
#include <QFile>
#include <QHash>
#include <QMutex>

static void initResources()
{
    Q_INIT_RESOURCE(holidays);
}

namespace amends::calendar {

namespace {

constexpr QStringView kWeekdays[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};

struct Row
{
    QString country;
    QStringList regions;
    QString day;
    QString moves;
    bool sure;
    int from;
    int to;
    QString name;
};

QList<Row> readRows()
{
    initResources();
    QFile file(QStringLiteral(":/holidays/holidays.tsv"));
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 8)
            continue;
        rows << Row{cells[0],
                    cells[1] == u"-" ? QStringList() : cells[1].split(u','),
                    cells[2],
                    cells[3],
                    cells[4] == u"high",
                    cells[5] == u"-" ? 0 : cells[5].toInt(),
                    cells[6] == u"-" ? 9999 : cells[6].toInt(),
                    cells[7]};
    }
    return rows;
}

const QList<Row>& rows()
{
    static const QList<Row> all = readRows();
    return all;
}

int weekdayNumber(QStringView name)
{
    for (int i = 0; i < 7; ++i) {
        if (kWeekdays[i] == name)
            return i + 1;
    }
    return 0;
}

/// The n-th such weekday of the month, -1 the last.
QDate nthWeekday(int year, int month, int weekday, int n)
{
    if (n > 0) {
        const QDate first(year, month, 1);
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
    }
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

QDate lastBefore(const QDate& day, int weekday)
{
    const int back = (day.dayOfWeek() - weekday + 7) % 7;
    return day.addDays(back == 0 ? -7 : -back);
}

/// The day a rule names in a year; the grammar stands at the top of holidays.tsv.
QDate dayOf(QStringView rule, int year)
{
    if (rule.startsWith(u'E'))
        return easterSunday(year).addDays(rule.size() > 1 ? rule.mid(1).toInt() : 0);
    if (rule.size() == 10 && rule[4] == u'-') {
        const QDate once = QDate::fromString(rule.toString(), Qt::ISODate);
        return once.year() == year ? once : QDate();
    }
    const int month = rule.left(2).toInt();
    if (const qsizetype hash = rule.indexOf(u'#'); hash > 0) {
        const qsizetype plus = rule.indexOf(u'+', hash);
        const QStringView n = plus < 0 ? rule.mid(hash + 1) : rule.mid(hash + 1, plus - hash - 1);
        const QDate day = nthWeekday(year, month, weekdayNumber(rule.mid(3, hash - 3)), n.toInt());
        return plus < 0 ? day : day.addDays(rule.mid(plus + 1).toInt());
    }
    const QDate day(year, month, rule.mid(3, 2).toInt());
    return rule.mid(5).startsWith(u'<') ? lastBefore(day, weekdayNumber(rule.mid(6))) : day;
}

bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

QDate nextFreeWeekday(QDate day, const QList<Holiday>& taken)
{
    const auto isTaken = [&](const QDate& d) {
        return std::ranges::any_of(taken, [&](const Holiday& h) { return h.date == d; });
    };
    do {
        day = day.addDays(1);
    } while (isWeekend(day) || isTaken(day));
    return day;
}

/// A holiday that falls on a weekend, as the rule's way of moving has it.
void addMoved(QList<Holiday>& days, const QDate& day, const Row& row)
{
    const bool keepsDay = row.moves != u"move";
    const bool dayIsSure = row.moves == u"lieu" || (row.moves == u"sub-sat" && day.dayOfWeek() == Qt::Saturday);
    if (keepsDay)
        days << Holiday{day, row.name, row.sure && dayIsSure};
    days << Holiday{nextFreeWeekday(day, days), row.name, row.sure && row.moves != u"lieu"};
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

Holidays::Holidays(const QString& country, const QString& region)
    : m_country(country.toUpper() == u"GB" ? QStringLiteral("UK") : country.toUpper()), m_region(region.toUpper())
{
}

QList<Holiday> Holidays::compute(int year) const
{
    QList<Holiday> days;
    for (const Row& row : rows()) {
        if (row.country != m_country || year < row.from || year > row.to
            || (!row.regions.isEmpty() && !row.regions.contains(m_region)))
            continue;
        QDate day = dayOf(row.day, year);
        if (!day.isValid() || (row.moves == u"if-sun" && day.addDays(-1).dayOfWeek() != Qt::Sunday))
            continue;
        if (row.moves == u"king" && day.dayOfWeek() == Qt::Sunday)
            day = day.addDays(-1);
        if (row.moves == u"fri-or-mon" && day.dayOfWeek() != Qt::Friday)
            day = nthWeekday(year, day.month(), Qt::Monday, 1);
        static const QStringList movable{QStringLiteral("sub"), QStringLiteral("sub-sat"), QStringLiteral("move"),
                                         QStringLiteral("lieu")};
        if (isWeekend(day) && movable.contains(row.moves))
            addMoved(days, day, row);
        else
            days << Holiday{day, row.name, row.sure};
    }
    std::ranges::stable_sort(days, {}, &Holiday::date);
    return days;
}

QList<Holiday> Holidays::of(int year) const
{
    // A year's days are asked for again and again by working time; they never change.
    static QMutex mutex;
    static QHash<QString, QList<Holiday>> cache;
    const QString key = m_country + u'/' + m_region + u'/' + QString::number(year);
    const QMutexLocker lock(&mutex);
    const auto it = cache.constFind(key);
    return it != cache.constEnd() ? *it : *cache.insert(key, compute(year));
}

bool Holidays::isHoliday(const QDate& day) const
{
    return std::ranges::any_of(of(day.year()), [&](const Holiday& h) { return h.sure && h.date == day; });
}

} // namespace amends::calendar
