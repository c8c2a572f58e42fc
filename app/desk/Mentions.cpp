#include "desk/Mentions.h"
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace amends {

namespace {

constexpr int kDigitsEnough = 4; // a bare number shorter than this may be anything

/// What a purchase can be called by, made comparable, and the purchase it means.
class Known
{
public:
    explicit Known(const QDate& written) : m_written(written) {}

    void add(const QString& form, const Purchase& purchase)
    {
        if (form.isEmpty())
            return;
        const auto known = m_forms.constFind(form);
        if (known == m_forms.cend() || isBetter(purchase, **known))
            m_forms.insert(form, &purchase);
    }
    const Purchase* find(const QString& form) const { return m_forms.value(form, nullptr); }
    bool isEmpty() const { return m_forms.isEmpty(); }

private:
    bool isBetter(const Purchase& one, const Purchase& than) const
    {
        const auto after = [this](const Purchase& p) { return m_written.isValid() && p.ordered.toLocalTime().date() > m_written; };
        if (after(one) != after(than))
            return after(than);
        return one.ordered > than.ordered;
    }

    QDate m_written;
    QHash<QString, const Purchase*> m_forms;
};

class Finder
{
public:
    explicit Finder(const QString& text) : m_text(text) {}

    void look(const QRegularExpression& shape, const Known& known, Mention::By by, QString (*formOf)(const QRegularExpressionMatch&))
    {
        if (known.isEmpty())
            return;
        for (auto all = shape.globalMatch(m_text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            const TextRange range{match.capturedStart(), match.capturedEnd()};
            const Purchase* purchase = known.find(formOf(match));
            if (purchase && std::ranges::none_of(m_found, [&](const Mention& m) {
                    return m.range.start < range.end && range.start < m.range.end;
                }))
                m_found.append({range, purchase->id, by});
        }
    }

    QList<Mention> found() &&
    {
        std::ranges::sort(m_found, {}, [](const Mention& m) { return m.range.start; });
        return std::move(m_found);
    }

private:
    const QString& m_text;
    QList<Mention> m_found;
};

const QRegularExpression& orderShape()
{
    static const QRegularExpression shape(QStringLiteral("#?(?<![\\p{L}\\d.,])(?=[\\p{L}\\d/_-]*\\d)[\\p{L}\\d]+(?:[-_/][\\p{L}\\d]+)*(?![\\p{L}\\d])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

QString orderForm(const QString& number)
{
    QString form = number.toUpper();
    form.remove(u'#').remove(u' ');
    return form;
}

QString orderFormOf(const QRegularExpressionMatch& match)
{
    const QString form = orderForm(match.captured());
    const bool bare = std::ranges::all_of(form, [](QChar c) { return c.isDigit(); });
    return bare && form.size() < kDigitsEnough && !match.captured().startsWith(u'#') ? QString() : form;
}

const QRegularExpression& amountShape()
{
    static const QRegularExpression shape(
        QStringLiteral("(?<mark>(?:€|£|\\$|\\b(?:EUR|CHF|GBP|USD|Fr\\.)) ?)?(?<![\\d.,])(?<whole>\\d{1,3}(?:[.,'’ \\x{A0}\\x{202F}]\\d{3})+|\\d+)"
                       "(?:[.,](?<cents>\\d{2}|-+|–))?(?!\\d|[.,/-]\\d)(?<after>[ \\x{A0}\\x{202F}]?(?:€|£|\\$|(?:euros?|eur|pounds?|quid|franken|francs?|chf|dollars?)\\b))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

/// The amount with two decimals and nothing between its digits; "" for a number that nothing says is money.
QString amountFormOf(const QRegularExpressionMatch& match)
{
    const QString cents = match.captured(u"cents");
    if (cents.isEmpty() && match.captured(u"mark").isEmpty() && match.captured(u"after").isEmpty())
        return {};
    QString whole;
    for (const QChar c : match.captured(u"whole")) {
        if (c.isDigit())
            whole += c;
    }
    return whole + u'.' + (cents.isEmpty() || !cents.front().isDigit() ? QStringLiteral("00") : cents);
}

const QRegularExpression& dayShape()
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![\\p{L}\\d.,/-])(?:(?<d>\\d{1,2})(?:st|nd|rd|th|er|ste|de|e|\\.)?[ \\x{A0}](?:of )?(?<m>\\p{L}{3,})\\.?"
                       "|(?<m2>\\p{L}{3,})\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)"
                       "|(?<d3>\\d{1,2})(?<sep>[./-])(?<n>\\d{1,2})(?:\\k<sep>(?<y3>\\d{4}|\\d{2}))?(?![\\d/-]|[.,]\\d)"
                       "|(?<y4>\\d{4})-(?<n4>\\d{2})-(?<d4>\\d{2}))(?:,? (?<y>20\\d{2}))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

/// "12 juni", "12 6", with " 2026" behind where the year stands there.
QString dayFormOf(const QRegularExpressionMatch& match)
{
    const auto one = [&](std::initializer_list<const char16_t*> names) {
        for (const char16_t* name : names) {
            if (const QString part = match.captured(QStringView(name)); !part.isEmpty())
                return part;
        }
        return QString();
    };
    QString month = one({u"m", u"m2"}).toLower();
    if (month.isEmpty())
        month = QString::number(one({u"n", u"n4"}).toInt());
    QString year = one({u"y", u"y3", u"y4"});
    if (year.size() == 2)
        year.prepend(QStringLiteral("20"));
    return QStringLiteral("%1 %2").arg(QString::number(one({u"d", u"d2", u"d3", u"d4"}).toInt()), month)
        + (year.isEmpty() ? QString() : u' ' + year);
}

void addDay(Known& known, const QDate& day, const Purchase& purchase, const QList<QLocale>& locales, const QDate& written)
{
    if (!day.isValid())
        return;
    QStringList months{QString::number(day.month())};
    for (const QLocale& locale : locales) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            months << locale.monthName(day.month(), format).toLower().remove(u'.');
    }
    // Without a year it is the last such day.
    const bool recent = !written.isValid() || (day <= written && day.daysTo(written) < 365);
    for (const QString& month : std::as_const(months)) {
        const QString form = QStringLiteral("%1 %2").arg(QString::number(day.day()), month);
        known.add(QStringLiteral("%1 %2").arg(form, QString::number(day.year())), purchase);
        if (recent)
            known.add(form, purchase);
    }
}

} // namespace

QList<Mention> mentionsIn(const QString& text, std::optional<Language> language, const QList<Purchase>& purchases, const QDate& written)
{
    if (purchases.isEmpty() || std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    QList<QLocale> locales;
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
        if (!language || size_t(*language) == i)
            locales << QLocale(QString(codesOf(Language{})[i]));
    }
    Known numbers(written);
    Known amounts(written);
    Known days(written);
    for (const Purchase& purchase : purchases) {
        numbers.add(orderForm(purchase.orderNumber), purchase);
        amounts.add(purchase.total.toDecimal(), purchase);
        for (const PurchaseLine& line : purchase.lines)
            amounts.add(line.amount.toDecimal(), purchase);
        addDay(days, purchase.ordered.isValid() ? purchase.ordered.toLocalTime().date() : QDate(), purchase, locales, written);
        addDay(days, purchase.delivered, purchase, locales, written);
    }
    Finder finder(text);
    finder.look(orderShape(), numbers, Mention::By::OrderNumber, orderFormOf);
    finder.look(amountShape(), amounts, Mention::By::Amount, amountFormOf);
    finder.look(dayShape(), days, Mention::By::Day, dayFormOf);
    return std::move(finder).found();
}

} // namespace amends
