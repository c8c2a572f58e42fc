#include "shopdata/Codes.h"
#include "shopdata/Cells.h"
#include <QHash>
#include <QLocale>
#include <algorithm>

namespace amends::shopdata {

namespace {

bool startsWithOneOf(std::string_view folded, std::initializer_list<std::string_view> starts)
{
    return std::ranges::any_of(starts, [&](std::string_view start) { return folded.starts_with(start); });
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> names;
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        for (const QString& name : {QLocale::territoryToString(locale.territory()), locale.nativeTerritoryName()}) {
            const QByteArray utf8 = name.toUtf8();
            names.insert(QString::fromStdString(fold({utf8.data(), size_t(utf8.size())})), code);
        }
    }
    static constexpr std::pair<const char*, const char*> more[] = {
        {"frankrijk", "FR"}, {"frankreich", "FR"}, {"belgium", "BE"}, {"belgien", "BE"}, {"belgie", "BE"}, {"belgique", "BE"},
        {"paysbas", "NL"}, {"niederlande", "NL"}, {"netherlands", "NL"}, {"thenetherlands", "NL"}, {"holland", "NL"},
        {"nederland", "NL"}, {"allemagne", "DE"}, {"duitsland", "DE"}, {"germany", "DE"}, {"luxembourg", "LU"},
        {"luxemburg", "LU"}, {"suisse", "CH"}, {"schweiz", "CH"}, {"zwitserland", "CH"}, {"autriche", "AT"},
        {"oostenrijk", "AT"}, {"royaumeuni", "GB"}, {"grandebretagne", "GB"}, {"verenigdkoninkrijk", "GB"},
        {"vereinigteskonigreich", "GB"}, {"grossbritannien", "GB"}, {"greatbritain", "GB"}, {"uk", "GB"}, {"england", "GB"},
        {"eire", "IE"}, {"irlande", "IE"}, {"espagne", "ES"}, {"spanje", "ES"}, {"spanien", "ES"}, {"italie", "IT"},
        {"italien", "IT"}, {"portugal", "PT"}, {"usa", "US"}, {"etatsunis", "US"}, {"verenigdestaten", "US"},
        {"vereinigtestaaten", "US"}, {"pologne", "PL"}, {"polen", "PL"}, {"danemark", "DK"}, {"denemarken", "DK"},
        {"danemark", "DK"}, {"suede", "SE"}, {"zweden", "SE"}, {"schweden", "SE"},
    };
    for (const auto& [name, code] : more)
        names.insert(QLatin1StringView(name), QLatin1StringView(code));
    return names;
}

} // namespace

OrderState orderState(std::string_view status)
{
    std::string word = fold(status);
    if (word.starts_with("wc"))
        word.erase(0, 2);
    if (startsWithOneOf(word, {"cancel", "void", "expired", "failed", "annul", "echou", "geannul", "mislukt", "storn", "fehlge",
                               "abgebrochen", "trash", "draft", "checkoutdraft", "autodraft", "declined"}))
        return OrderState::Cancelled;
    if (startsWithOneOf(word, {"refunded", "rembours", "terugbetaald", "erstattet", "ruckerstattet"}))
        return OrderState::Refunded;
    return OrderState::Standing;
}

bool isRefundWord(std::string_view kind)
{
    return startsWithOneOf(fold(kind), {"refund", "return", "rembours", "retour", "avoir", "terugbet", "creditnota", "ruckerst",
                                        "erstatt", "gutschrift", "ruckgabe", "ruckzahl"});
}

QString countryCode(std::string_view text)
{
    text = trimmed(text);
    if (text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return text == "UK" ? QStringLiteral("GB") : QString::fromLatin1(text.data(), 2);
    static const QHash<QString, QString> names = countryNames();
    return names.value(QString::fromStdString(fold(text)));
}

std::optional<Language> languageCode(std::string_view text)
{
    const std::string word = fold(text);
    if (startsWithOneOf(word, {"fr"}))
        return Language::French;
    if (startsWithOneOf(word, {"nl", "ned", "neer", "dut", "vla", "niederl"}))
        return Language::Dutch;
    if (startsWithOneOf(word, {"en", "ang"}))
        return Language::English;
    if (startsWithOneOf(word, {"de", "ger", "all", "dui"}))
        return Language::German;
    return std::nullopt;
}

QString channelCode(std::string_view text)
{
    const std::string word = fold(text);
    if (startsWithOneOf(word, {"web", "online", "internet", "distance", "mail", "phone", "tel", "shopify", "ecommerce"}))
        return QStringLiteral("distance");
    if (startsWithOneOf(word, {"shop", "store", "pos", "magasin", "boutique", "winkel", "laden", "geschaft", "caisse", "kassa", "counter"}))
        return QStringLiteral("shop");
    return {};
}

} // namespace amends::shopdata
