#include "promises/DayRules.h"
#include "calendar/Holidays.h"

namespace amends::promises {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kLookAheadDays = 200; ///< a date without a year that is further off …
constexpr int kLookBackDays = 165;  ///< … and was that lately, is past

QDate nextWeekday(const QDate& after, int weekday)
{
    const int days = (weekday - after.dayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return after.addDays(days == 0 ? kDaysOfWeek : days);
}

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

calendar::Holidays holidaysOf(const Written& written)
{
    const bool british = written.country == u"UK" || written.country == u"GB";
    return {written.country, british && written.region.isEmpty() ? QStringLiteral("ENG") : written.region};
}

QDate workday(const Written& written, int n, int lastOfWeek)
{
    const calendar::Holidays holidays = holidaysOf(written);
    QDate day = written.day;
    while (n > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= lastOfWeek && !holidays.isHoliday(day))
            --n;
    }
    return day;
}

QList<When> asWhen(const QList<QDate>& days)
{
    QList<When> all;
    for (const QDate& day : days) {
        if (day.isValid() && !all.contains(When{day, {}}))
            all << When{day, {}};
    }
    return all;
}

QList<When> workdays(const Outcome& outcome, const Hit& hit, const Written& written)
{
    const int n = outcome.n >= 0 ? outcome.n : hit.numbers.value(hit.numbers.size() - 1, 0);
    if (n > 400)
        return {};
    const QDate plain = workday(written, n, Qt::Friday);
    const QDate saturdays = workday(written, n, Qt::Saturday);
    if (outcome.counting == u"ouvrables" && written.country == u"FR")
        return asWhen({saturdays});
    if (!outcome.counting.isEmpty())
        return asWhen({plain, saturdays});
    return asWhen({plain});
}

/// The next day that is this day of a month.
QDate nextDayOfMonth(const QDate& from, int day)
{
    QDate month(from.year(), from.month(), 1);
    for (int i = 0; i < 13; ++i, month = month.addMonths(1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date > from)
            return date;
    }
    return {};
}

QDate nextDate(const QDate& from, int day, int month)
{
    for (int year = from.year(); year <= from.year() + 8; ++year) { // 29 February
        const QDate date(year, month, day);
        if (date.isValid() && date >= from)
            return date;
    }
    return {};
}

QDate dateOf(const Hit& hit, const QDate& from)
{
    if (hit.year > 0)
        return {hit.year, hit.month, hit.dayOfMonth};
    if (hit.month > 0)
        return nextDate(from, hit.dayOfMonth, hit.month);
    return nextDayOfMonth(from.addDays(-1), hit.dayOfMonth);
}

QList<When> lastOfMonth(const Outcome& outcome, const Hit& hit, const QDate& today)
{
    QDate first(today.year(), today.month(), 1);
    if (hit.month > 0)
        first = QDate(hit.year > 0 ? hit.year : today.year() + (hit.month < today.month() ? 1 : 0), hit.month, 1);
    first = first.addMonths(outcome.months);
    if (outcome.meaning == Meaning::MonthStart)
        return asWhen({first < today ? first.addYears(1) : first});
    if (outcome.meaning == Meaning::MonthMiddle) {
        const QDate middle = first.addDays(14);
        return asWhen({middle < today && hit.year == 0 ? (hit.month > 0 ? middle.addYears(1) : middle.addMonths(1)) : middle});
    }
    const QDate last = first.addMonths(1).addDays(-1);
    const int over = last.dayOfWeek() - Qt::Friday;
    return asWhen({last, over > 0 ? last.addDays(-over) : last});
}

QDate feastOf(const QString& feast, const Written& written)
{
    struct Row
    {
        QStringView name;
        int fromEaster;
        int month, day;
    };
    static constexpr Row kFeasts[]{{u"easter", 0, 0, 0},      {u"easter_monday", 1, 0, 0}, {u"good_friday", -2, 0, 0},
                                   {u"ascension", 39, 0, 0},  {u"whitsun", 49, 0, 0},      {u"whit_monday", 50, 0, 0},
                                   {u"carnival", -47, 0, 0},  {u"corpus_christi", 60, 0, 0},
                                   {u"christmas", 0, 12, 25}, {u"christmas_eve", 0, 12, 24}, {u"boxing_day", 0, 12, 26},
                                   {u"new_year", 0, 1, 1},    {u"new_years_eve", 0, 12, 31}, {u"epiphany", 0, 1, 6},
                                   {u"all_saints", 0, 11, 1}, {u"assumption", 0, 8, 15},   {u"st_nicholas", 0, 12, 6},
                                   {u"sinterklaas", 0, 12, 5}, {u"valentine", 0, 2, 14},   {u"st_patrick", 0, 3, 17},
                                   {u"halloween", 0, 10, 31}, {u"labour_day", 0, 5, 1},    {u"armistice", 0, 11, 11}};
    if (feast == u"holiday") {
        const calendar::Holidays holidays = holidaysOf(written);
        for (QDate day = written.day.addDays(1); day < written.day.addYears(1); day = day.addDays(1)) {
            if (holidays.isHoliday(day))
                return day;
        }
        return {};
    }
    if (feast == u"national_day") {
        const QString& c = written.country;
        return c == u"BE" ? nextDate(written.day, 21, 7) : c == u"FR" ? nextDate(written.day, 14, 7)
             : c == u"CH" ? nextDate(written.day, 1, 8) : c == u"LU" ? nextDate(written.day, 23, 6)
             : c == u"AT" ? nextDate(written.day, 26, 10) : c == u"DE" ? nextDate(written.day, 3, 10)
             : c == u"NL" ? nextDate(written.day, 27, 4) : QDate();
    }
    for (const Row& row : kFeasts) {
        if (row.name != feast)
            continue;
        if (row.day > 0)
            return nextDate(written.day, row.day, row.month);
        const QDate here = calendar::easterSunday(written.day.year()).addDays(row.fromEaster);
        return here >= written.day ? here : calendar::easterSunday(written.day.year() + 1).addDays(row.fromEaster);
    }
    return {};
}

/// A feast; a weekday after it; or so many days after it.
QList<When> feastDays(const Outcome& outcome, const Hit& hit, const Written& written)
{
    const QDate feast = feastOf(outcome.feast.isEmpty() ? hit.feast : outcome.feast, written);
    if (!feast.isValid())
        return {};
    if (hit.weekday > 0)
        return asWhen({nextWeekday(feast, hit.weekday)});
    if (outcome.n > 0) {
        // "After Easter" is the first day somebody works again.
        Written after = written;
        after.day = feast;
        return asWhen({workday(after, outcome.n, Qt::Friday)});
    }
    return asWhen({feast});
}

QList<When> afterHours(const Outcome& outcome, const Hit& hit, const Written& written)
{
    const int n = outcome.n >= 0 ? outcome.n : hit.numbers.value(hit.numbers.size() - 1, 0);
    const int minutes = outcome.meaning == Meaning::Minutes ? n : n * 60;
    // Counted on the wall clock: a change of clocks in between moves nothing.
    const QDateTime then = QDateTime(written.day, written.time, Qt::UTC).addSecs(qint64(minutes) * 60);
    if (minutes >= 24 * 60)
        return {{then.date(), {}}};
    return {{then.date(), then.time()}, {then.date(), {}}};
}

QList<When> weekdays(const Outcome& outcome, const Hit& hit, const QDate& today)
{
    const int weekday = hit.weekday > 0 ? hit.weekday : outcome.day;
    const QDate next = nextWeekday(today, weekday);
    if (outcome.meaning == Meaning::WeekdayOfWeek)
        return asWhen({mondayOf(today).addDays(kDaysOfWeek * outcome.weeks + weekday - 1)});
    if (outcome.meaning == Meaning::WeekdayNext && weekday > today.dayOfWeek())
        return asWhen({next, next.addDays(kDaysOfWeek)});
    if (outcome.weeks < 0) // last Monday, said on a Monday, is a week ago
        return asWhen({weekday == today.dayOfWeek() ? today.addDays(-kDaysOfWeek) : next.addDays(-kDaysOfWeek)});
    return asWhen({next.addDays(kDaysOfWeek * outcome.weeks)});
}

QList<When> daysOfWeek(const Outcome& outcome, const QDate& today)
{
    const QDate day = mondayOf(today).addDays(kDaysOfWeek * outcome.weeks + outcome.day - 1);
    if (outcome.weeks == 0 && outcome.day < Qt::Friday && day <= today) // "at the beginning of the week", said on its Thursday
        return asWhen({day.addDays(kDaysOfWeek)});
    QList<QDate> days{day};
    for (int also = outcome.day + 1; also <= outcome.other; ++also)
        days << mondayOf(today).addDays(kDaysOfWeek * outcome.weeks + also - 1);
    days.removeIf([&](const QDate& d) { return d < today; });
    return asWhen(days.isEmpty() ? QList<QDate>{today} : days);
}

QDate fridayOfWeek(int week, const QDate& today)
{
    for (int year = today.year(); year <= today.year() + 1; ++year) {
        const QDate friday = mondayOf(QDate(year, 1, 4)).addDays(kDaysOfWeek * (week - 1) + 4);
        if (friday >= today)
            return friday;
    }
    return {};
}

} // namespace

QList<When> daysOf(const Outcome& outcome, const Hit& hit, const Written& written)
{
    const QDate& today = written.day;
    const int n = outcome.n >= 0 ? outcome.n : hit.numbers.value(hit.numbers.size() - 1, 0);
    switch (outcome.meaning) {
    case Meaning::Weekday:
    case Meaning::WeekdayNext:
    case Meaning::WeekdayOfWeek:
        return weekdays(outcome, hit, today);
    case Meaning::Days: {
        const int times = outcome.weeks > 0 ? outcome.weeks * 7 : 1;
        return n > 1000 ? QList<When>() : asWhen({today.addDays(n * times + outcome.add), outcome.other > 0 ? today.addDays(outcome.other) : QDate()});
    }
    case Meaning::Workdays:
        return workdays(outcome, hit, written);
    case Meaning::Hours:
    case Meaning::Minutes:
        return n > 1000 ? QList<When>() : afterHours(outcome, hit, written);
    case Meaning::DayOfMonth:
        return asWhen({nextDayOfMonth(today, hit.dayOfMonth)});
    case Meaning::Date:
        return asWhen({dateOf(hit, today)});
    case Meaning::DayOfWeek:
        return daysOfWeek(outcome, today);
    case Meaning::WeekNumber:
        return n < 1 || n > 53 ? QList<When>() : asWhen({fridayOfWeek(n, today)});
    case Meaning::WeekOf: {
        const QDate date = dateOf(hit, mondayOf(today));
        return date.isValid() ? asWhen({mondayOf(date).addDays(4)}) : QList<When>();
    }
    case Meaning::MonthEnd:
    case Meaning::MonthMiddle:
    case Meaning::MonthStart:
        return hit.month == 0 && n > 0 ? asWhen({today.addMonths(n)}) : lastOfMonth(outcome, hit, today);
    case Meaning::Feast:
        return feastDays(outcome, hit, written);
    case Meaning::Clock:
    case Meaning::Noon:
    case Meaning::Between:
    case Meaning::Cue:
        break;
    }
    return {};
}

QList<QTime> timesOf(const Outcome& outcome, const Hit& hit, bool morning, bool afternoon)
{
    if (outcome.meaning == Meaning::Noon)
        return {QTime(12, 0).addSecs(outcome.add * 60)};
    const auto time = [&](int minutes, bool last) {
        const int hour = minutes / 60;
        const bool pm = last && (outcome.afternoon || afternoon); // "between 10 and 2 pm"
        const bool am = outcome.morning || morning || hit.exact;
        if (pm ? hour < 12 : !am && hour >= 1 && hour <= 7)
            minutes += 12 * 60;
        minutes += outcome.add;
        return minutes >= 0 && minutes < 24 * 60 ? QTime(minutes / 60, minutes % 60) : QTime();
    };
    QList<QTime> times;
    for (qsizetype i = hit.numbers.size(); i-- > 0;) {
        if (const QTime read = time(hit.numbers[i], i == hit.numbers.size() - 1); read.isValid())
            times << read;
    }
    return times;
}

bool looksBack(const Outcome& outcome, const Hit& hit, const Written& written, const QDate& read)
{
    const bool feast = outcome.meaning == Meaning::Feast;
    if (outcome.meaning != Meaning::Date && outcome.meaning != Meaning::WeekOf && !feast)
        return false;
    if (hit.year > 0)
        return read < written.day;
    return (hit.month > 0 || feast) && written.day.daysTo(read) > kLookAheadDays && read.addYears(-1).daysTo(written.day) <= kLookBackDays;
}

} // namespace amends::promises
