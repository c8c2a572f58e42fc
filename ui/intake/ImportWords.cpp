#include "intake/ImportWords.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace amends {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

/// Makers write their own names; what the file holds is translated.
struct Maker
{
    QLatin1StringView key; ///< how a format begins
    QLatin1StringView name;
};
constexpr Maker kMakers[] = {
    {QLatin1StringView("shopify"), QLatin1StringView("Shopify")},
    {QLatin1StringView("woocommerce"), QLatin1StringView("WooCommerce")},
    {QLatin1StringView("olist"), QLatin1StringView("Olist")},
    {QLatin1StringView("prestashop"), QLatin1StringView("PrestaShop")},
    {QLatin1StringView("magento"), QLatin1StringView("Magento")},
    {QLatin1StringView("dolibarr"), QLatin1StringView("Dolibarr")},
    {QLatin1StringView("square"), QLatin1StringView("Square")},
    {QLatin1StringView("loyverse"), QLatin1StringView("Loyverse")},
    {QLatin1StringView("sumup"), QLatin1StringView("SumUp")},
    {QLatin1StringView("outlook"), QLatin1StringView("Outlook")},
    {QLatin1StringView("google"), QLatin1StringView("Google")},
    {QLatin1StringView("thunderbird"), QLatin1StringView("Thunderbird")},
    {QLatin1StringView("odoo"), QLatin1StringView("Odoo")},
};

struct Text
{
    QLatin1StringView key;
    const char* text;
};

/// By how a format ends. The last stands for what no other says.
constexpr Text kContents[] = {
    {QLatin1StringView("customers"), QT_TRANSLATE_NOOP("ImportFile", "%1 customers")},
    {QLatin1StringView("profiles"), QT_TRANSLATE_NOOP("ImportFile", "%1 customers")},
    {QLatin1StringView("contacts"), QT_TRANSLATE_NOOP("ImportFile", "%1 contacts")},
    {QLatin1StringView("invoices"), QT_TRANSLATE_NOOP("ImportFile", "%1 invoices")},
    {QLatin1StringView("items"), QT_TRANSLATE_NOOP("ImportFile", "%1 items sold")},
    {QLatin1StringView("receipts"), QT_TRANSLATE_NOOP("ImportFile", "%1 receipts")},
    {QLatin1StringView("sales"), QT_TRANSLATE_NOOP("ImportFile", "%1 sales")},
    {QLatin1StringView("transactions"), QT_TRANSLATE_NOOP("ImportFile", "%1 sales")},
    {QLatin1StringView(""), QT_TRANSLATE_NOOP("ImportFile", "%1 orders")},
};

/// What to do with a file of no use, by the reason. Reasons that already say it are not here.
constexpr Text kWaysOut[] = {
    {QLatin1StringView("product_list"), QT_TRANSLATE_NOOP("ImportFile", "In the shop system, export the orders or the customers instead.")},
    {QLatin1StringView("review_list"), QT_TRANSLATE_NOOP("ImportFile", "In the shop system, export the orders or the customers instead.")},
    {QLatin1StringView("summary_only"), QT_TRANSLATE_NOOP("ImportFile", "Export the orders themselves, one row an order or an article.")},
    {QLatin1StringView("no_columns"), QT_TRANSLATE_NOOP("ImportFile", "Choose below which column is the e-mail address, the order number or the amount.")},
    {QLatin1StringView("not_found"), QT_TRANSLATE_NOOP("ImportFile", "It was moved, renamed or unplugged. Add it again when it is back.")},
    {QLatin1StringView("empty_file"), QT_TRANSLATE_NOOP("ImportFile", "Export it once more, and wait until the download has ended.")},
    {QLatin1StringView("too_many_broken_rows"), QT_TRANSLATE_NOOP("ImportFile", "Look under “How the file is written” whether the sign between the columns is right.")},
};

QString formatWords(const ShopFilePreview& preview)
{
    const auto maker = std::ranges::find_if(kMakers, [&](const Maker& each) { return preview.format.startsWith(each.key); });
    if (maker != std::end(kMakers)) {
        const auto content = std::ranges::find_if(kContents, [&](const Text& each) { return preview.format.endsWith(each.key); });
        return Say::tr(content->text).arg(maker->name);
    }
    if (preview.format.startsWith(QLatin1StringView("vcard")))
        return Say::tr("Address book");
    if (preview.hasOrders)
        return preview.hasCustomers ? Say::tr("Orders with their customers") : Say::tr("Orders");
    return preview.hasCustomers ? Say::tr("Customers") : Say::tr("A table");
}

QString wordFor(const QList<WritingChoice>& choices, const QString& value)
{
    const auto it = std::ranges::find(choices, value, &WritingChoice::value);
    return it == choices.end() ? value : it->text;
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString whyOfNoUse(const ImportFile& file)
{
    if (file.error)
        return sentence(*file.error);
    if (file.preview.refusal.isEmpty())
        return file.isFolder ? Say::tr("There is no e-mail in this folder, and no table or address book.")
                             : Say::tr("It is neither e-mail nor a table or address book.");
    return upperFirst(importReason(file.preview.refusal, file.preview.refusalDetail)) + u'.';
}

} // namespace

QString whatItIs(const ImportFile& file)
{
    switch (file.state) {
    case ImportFile::State::Looking: return Say::tr("Looking at it…");
    case ImportFile::State::Mail: return file.isFolder ? Say::tr("A folder with e-mail") : Say::tr("E-mail");
    case ImportFile::State::Shop: return formatWords(file.preview);
    case ImportFile::State::Useless: break;
    }
    return Say::tr("Cannot be brought in");
}

QString whyItIs(const ImportFile& file)
{
    switch (file.state) {
    case ImportFile::State::Looking: return {};
    case ImportFile::State::Mail:
        return Say::tr("Each file is judged by what is in it, not by its name. What is here already is not doubled, answers join their "
                  "complaint, and newsletters and automatic mail start no clock.");
    case ImportFile::State::Useless: return whyOfNoUse(file);
    case ImportFile::State::Shop: break;
    }
    const ShopFilePreview& preview = file.preview;
    if (file.chosen)
        return Say::tr("Read as you chose. This is remembered for files like it once you bring it in.");
    if (preview.remembered)
        return Say::tr("Read as you chose the last time, for files with these columns.");
    if (preview.format.startsWith(QLatin1StringView("vcard")))
        return Say::tr("Recognised by its contents, as address books write them.");
    if (preview.format == QLatin1StringView("guessed") || preview.format == QLatin1StringView("mapped") || preview.why.isEmpty())
        return Say::tr("No form we know by name. The columns were guessed by their titles and contents: look them over.");
    return Say::tr("Recognised by its columns %1.").arg(QString(preview.why).replace(u',', QLatin1StringView(", ")).simplified());
}

QString wayOut(const ImportFile& file)
{
    if (file.error)
        return advice(*file.error);
    const auto it = std::ranges::find_if(kWaysOut, [&](const Text& each) { return file.preview.refusal == each.key; });
    if (it != std::end(kWaysOut))
        return Say::tr(it->text);
    return file.preview.refusal.isEmpty() ? Say::tr("Save it in the other program as CSV, vCard or e-mail (.eml, .mbox), and add that.") : QString();
}

QString writingSummary(const ImportFile& file)
{
    const ColumnMapping& used = file.preview.used;
    QStringList parts;
    if (!used.sheet.isEmpty() && file.preview.sheets.size() > 1)
        parts << Say::tr("sheet “%1”").arg(used.sheet);
    const std::pair<QString, QList<WritingChoice>> choices[] = {{used.charset, charsetChoices()},
                                                                {used.separator, separatorChoices()},
                                                                {used.dateOrder, dateOrderChoices()},
                                                                {used.decimal, decimalChoices()}};
    for (const auto& [value, words] : choices)
        if (!value.isEmpty())
            parts << wordFor(words, value).section(QLatin1StringView(" ("), 0, 0); // the example is for choosing
    if (!used.currency.isEmpty())
        parts << used.currency;
    return parts.join(QStringLiteral(" · "));
}

QList<WritingChoice> charsetChoices()
{
    //: how the letters of a file are stored
    return {{QStringLiteral("utf-8"), Say::tr("Unicode (UTF-8)")},
            {QStringLiteral("utf-16le"), Say::tr("Unicode (UTF-16)")},
            {QStringLiteral("utf-16be"), Say::tr("Unicode (UTF-16, big-endian)")},
            {QStringLiteral("windows-1252"), Say::tr("Western Europe (Windows)")},
            {QStringLiteral("iso-8859-15"), Say::tr("Western Europe (ISO)")}};
}

QList<WritingChoice> separatorChoices()
{
    //: the sign between two columns of a file
    return {{QStringLiteral(","), Say::tr("comma")},
            {QStringLiteral(";"), Say::tr("semicolon")},
            {QStringLiteral("\t"), Say::tr("tab")},
            {QStringLiteral("|"), Say::tr("vertical bar")},
            {QStringLiteral(" "), Say::tr("blanks")}};
}

QList<WritingChoice> dateOrderChoices()
{
    return {{QStringLiteral("dmy"), Say::tr("day first (31/12/2026)")},
            {QStringLiteral("mdy"), Say::tr("month first (12/31/2026)")},
            {QStringLiteral("ymd"), Say::tr("year first (2026-12-31)")}};
}

QList<WritingChoice> decimalChoices()
{
    return {{QStringLiteral(","), Say::tr("decimal comma (12,50)")}, {QStringLiteral("."), Say::tr("decimal point (12.50)")}};
}

QList<WritingChoice> currencyChoices()
{
    static constexpr const char* codes[] = {"EUR", "CHF", "GBP", "USD", "BGN", "CAD", "AUD", "CZK", "DKK", "HUF", "ISK", "NOK", "PLN", "RON", "SEK", "TRY"};
    QList<WritingChoice> choices;
    for (const char* code : codes)
        choices << WritingChoice{QLatin1StringView(code), QLatin1StringView(code)};
    return choices;
}

QString countsLine(const ImportTotal& total)
{
    const QLocale locale;
    QStringList parts;
    for (const auto& [outcome, count] : countsOf(total))
        if (count > 0)
            parts << QStringLiteral("<b>%1</b>&nbsp;%2").arg(locale.toString(count), words(outcome));
    return parts.join(QStringLiteral(" &nbsp;·&nbsp; "));
}

std::array<std::pair<Outcome, qint64>, 5> countsOf(const ImportTotal& total)
{
    return {{{Outcome::Added, total.added},
             {Outcome::Updated, total.updated},
             {Outcome::Skipped, total.skipped},
             {Outcome::Ignored, total.ignored},
             {Outcome::Rejected, total.rejected}}};
}

QString timeLeft(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 10)
        return Say::tr("a few seconds left");
    if (seconds < 60)
        return Say::tr("less than a minute left");
    return Say::tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60));
}

} // namespace amends
