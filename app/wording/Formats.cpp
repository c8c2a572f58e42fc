#include "wording/Formats.h"
#include <QCoreApplication>

namespace amends {

namespace {

QString symbolOf(const Currency& currency)
{
    const QString code = currency.code();
    if (code == QLatin1StringView("EUR"))
        return QStringLiteral("€");
    if (code == QLatin1StringView("GBP"))
        return QStringLiteral("£");
    return code;
}

QString inLocale(const Money& money, const QLocale& locale, int decimals)
{
    double amount = double(money.minor());
    for (int i = 0; i < money.currency().decimals(); ++i)
        amount /= 10;
    // For showing only: the double never goes back into an amount.
    return locale.toCurrencyString(amount, symbolOf(money.currency()), decimals);
}

} // namespace

QString formatMoney(const Money& money, const QLocale& locale)
{
    return inLocale(money, locale, money.currency().decimals());
}

QString formatMoneyShort(const Money& money, const QLocale& locale)
{
    return inLocale(money, locale, 0);
}

QString formatDay(const QDate& day, const QLocale& locale)
{
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString();
}

QString formatDayOfYear(const QDate& day, const QLocale& locale)
{
    return locale.toString(day, locale.language() == QLocale::German ? QStringLiteral("d. MMM") : QStringLiteral("d MMM"));
}

QString formatWhen(const QDateTime& instant, const QLocale& locale)
{
    return instant.isValid() ? locale.toString(instant.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString formatAge(const QDateTime& instant, const QDateTime& now)
{
    const qint64 minutes = qMax<qint64>(0, instant.secsTo(now) / 60);
    const auto text = [](const char* source, qint64 n) {
        return QCoreApplication::translate("Formats", source, nullptr, int(n));
    };
    if (minutes < 60)
        //: how long ago, short: minutes
        return text(QT_TRANSLATE_N_NOOP("Formats", "%n min"), minutes);
    if (minutes < 48 * 60)
        //: how long ago, short: hours
        return text(QT_TRANSLATE_N_NOOP("Formats", "%n h"), minutes / 60);
    if (minutes < 14 * 24 * 60)
        //: how long ago, short: days
        return text(QT_TRANSLATE_N_NOOP("Formats", "%n d"), minutes / (24 * 60));
    if (minutes < 63 * 24 * 60)
        //: how long ago, short: weeks
        return text(QT_TRANSLATE_N_NOOP("Formats", "%n wk"), minutes / (7 * 24 * 60));
    if (minutes < 730 * 24 * 60)
        //: how long ago, short: months
        return text(QT_TRANSLATE_N_NOOP("Formats", "%n mo"), minutes / (30 * 24 * 60));
    //: how long ago, short: years
    return text(QT_TRANSLATE_N_NOOP("Formats", "%n yr"), minutes / (365 * 24 * 60));
}

QString formatSize(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace amends
