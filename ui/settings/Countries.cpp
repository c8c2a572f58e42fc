#include "settings/Countries.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace amends {

namespace {

struct Country
{
    QStringView code;
    const char* name;
    QStringView currency;
    QStringView languages; ///< codes with spaces between
    QStringView zone;
    QStringView regions;   ///< those whose holidays differ
};

constexpr Country countries[] = {
    {u"BE", QT_TRANSLATE_NOOP("Countries", "Belgium"), u"EUR", u"nl fr de", u"Europe/Brussels", u""},
    {u"FR", QT_TRANSLATE_NOOP("Countries", "France"), u"EUR", u"fr", u"Europe/Paris", u"57 67 68"},
    {u"NL", QT_TRANSLATE_NOOP("Countries", "Netherlands"), u"EUR", u"nl", u"Europe/Amsterdam", u""},
    {u"DE", QT_TRANSLATE_NOOP("Countries", "Germany"), u"EUR", u"de", u"Europe/Berlin",
     u"BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH"},
    {u"LU", QT_TRANSLATE_NOOP("Countries", "Luxembourg"), u"EUR", u"fr de", u"Europe/Luxembourg", u""},
    {u"AT", QT_TRANSLATE_NOOP("Countries", "Austria"), u"EUR", u"de", u"Europe/Vienna", u""},
    {u"CH", QT_TRANSLATE_NOOP("Countries", "Switzerland"), u"CHF", u"de fr", u"Europe/Zurich", u"ZH BE BS VD GE TI"},
    {u"IE", QT_TRANSLATE_NOOP("Countries", "Ireland"), u"EUR", u"en", u"Europe/Dublin", u""},
    {u"GB", QT_TRANSLATE_NOOP("Countries", "United Kingdom"), u"GBP", u"en", u"Europe/London", u"ENG WLS SCT NIR"},
    {u"ES", QT_TRANSLATE_NOOP("Countries", "Spain"), u"EUR", u"en fr", u"Europe/Madrid", u""},
    {u"IT", QT_TRANSLATE_NOOP("Countries", "Italy"), u"EUR", u"en de", u"Europe/Rome", u""},
    {u"PT", QT_TRANSLATE_NOOP("Countries", "Portugal"), u"EUR", u"en fr", u"Europe/Lisbon", u""},
};

struct Region
{
    QStringView country;
    QStringView code;
    const char* name;
};

// Names as their own people write them, but where the interface's languages have one of their own.
constexpr Region regions[] = {
    {u"FR", u"57", "Moselle"}, {u"FR", u"67", "Bas-Rhin"}, {u"FR", u"68", "Haut-Rhin"},
    {u"DE", u"BW", "Baden-Württemberg"}, {u"DE", u"BY", "Bayern"}, {u"DE", u"BE", "Berlin"}, {u"DE", u"BB", "Brandenburg"},
    {u"DE", u"HB", "Bremen"}, {u"DE", u"HH", "Hamburg"}, {u"DE", u"HE", "Hessen"}, {u"DE", u"MV", "Mecklenburg-Vorpommern"},
    {u"DE", u"NI", "Niedersachsen"}, {u"DE", u"NW", "Nordrhein-Westfalen"}, {u"DE", u"RP", "Rheinland-Pfalz"},
    {u"DE", u"SL", "Saarland"}, {u"DE", u"SN", "Sachsen"}, {u"DE", u"ST", "Sachsen-Anhalt"},
    {u"DE", u"SH", "Schleswig-Holstein"}, {u"DE", u"TH", "Thüringen"},
    {u"CH", u"ZH", "Zürich"}, {u"CH", u"BE", "Bern / Berne"}, {u"CH", u"BS", "Basel-Stadt"}, {u"CH", u"VD", "Vaud"},
    {u"CH", u"GE", "Genève"}, {u"CH", u"TI", "Ticino"},
    {u"GB", u"ENG", "England"}, {u"GB", u"WLS", "Wales / Cymru"}, {u"GB", u"SCT", "Scotland"}, {u"GB", u"NIR", "Northern Ireland"},
};

constexpr QStringView currencies[] = {u"EUR", u"GBP", u"CHF", u"USD", u"DKK", u"SEK", u"NOK", u"PLN", u"CZK"};

const Country* find(const QString& code)
{
    const QStringView wanted = code == QLatin1StringView("UK") ? QStringView(u"GB") : QStringView(code);
    const auto it = std::ranges::find(countries, wanted, &Country::code);
    return it == std::end(countries) ? nullptr : it;
}

} // namespace

CountryDefaults defaultsOf(const QString& country)
{
    CountryDefaults defaults{QStringLiteral("EUR"), {}, {}, {}};
    const Country* found = find(country);
    if (!found)
        return defaults;
    defaults.currency = found->currency.toString();
    for (const QStringView each : found->languages.split(u' '))
        if (const auto language = fromCode<Language>(each))
            defaults.languages.append(*language);
    defaults.timeZone = found->zone.toString();
    defaults.regions = found->regions.toString().split(u' ', Qt::SkipEmptyParts);
    return defaults;
}

QString likelyCountry()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString said = QLocale::territoryToCode(QLocale::system().territory());
    const Country* bySystem = find(said);
    const auto byZone = std::ranges::find(countries, QStringView(zone), &Country::zone);
    if (byZone != std::end(countries))
        return byZone->code.toString();
    return bySystem ? said : countries[0].code.toString();
}

QString countryName(const QString& country)
{
    const Country* found = find(country);
    return found ? QCoreApplication::translate("Countries", found->name) : country;
}

QString regionName(const QString& country, const QString& region)
{
    for (const Region& each : regions)
        if (each.country == country && each.code == region)
            return QString::fromUtf8(each.name);
    return region;
}

void fillCountries(QComboBox* box, const QString& chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    QList<std::pair<QString, QString>> named;
    for (const Country& country : countries)
        named.append({QCoreApplication::translate("Countries", country.name), country.code.toString()});
    std::ranges::sort(named, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [name, code] : named)
        box->addItem(name, code);
    chooseCode(box, chosen);
}

void fillRegions(QComboBox* box, const QString& country, const QString& chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(QCoreApplication::translate("Countries", "No holidays of its own"), QString());
    for (const QString& region : defaultsOf(country).regions)
        box->addItem(regionName(country, region), region);
    chooseCode(box, chosen);
}

void fillCurrencies(QComboBox* box, const QString& chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const QStringView each : currencies)
        box->addItem(each.toString(), each.toString());
    chooseCode(box, chosen);
}

void chooseCode(QComboBox* box, const QString& code)
{
    if (box->findData(code) < 0)
        box->addItem(code, code);
    box->setCurrentIndex(box->findData(code));
}

} // namespace amends
