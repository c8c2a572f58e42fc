#include "desk/SampleMaker.h"
#include <QLocale>
#include <QRegularExpression>

namespace amends {

namespace {

QLocale localeOf(Language language)
{
    return QLocale(QString(code(language)));
}

QString asciiPart(const QString& name)
{
    QString part;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 0x80 && c.isLetter())
            part += c;
    }
    return part;
}

} // namespace

QString weekday(const QDate& day, Language language, bool begins)
{
    QString name = localeOf(language).dayName(day.dayOfWeek());
    if (begins)
        name.front() = name.front().toUpper();
    return name;
}

SampleMaker::SampleMaker(const SampleData& data, const QDateTime& now, quint32 seed)
    : m_data(data), m_now(now), m_zone(data.shop.timeZone.toUtf8()), m_random(seed)
{
    m_today = now.toTimeZone(m_zone).date();
    for (const SampleArticle& article : data.articles)
        m_weights += article.weight;
}

Customer SampleMaker::customer(int serial, int years)
{
    int share = below(100);
    const SampleNames* names = &m_data.names.front();
    for (const SampleNames& one : m_data.names) {
        names = &one;
        share -= one.share;
        if (share < 0)
            break;
    }
    const auto pick = [this](const QStringList& list) { return list[below(int(list.size()))]; };
    const QString first = pick(names->first);
    const QString last = pick(names->last);
    const QString place = pick(names->places);
    Customer customer;
    customer.name = first + u' ' + last;
    customer.language = names->language;
    customer.address = {QStringLiteral("%1 %2").arg(pick(names->streets)).arg(1 + below(180)), place.section(u' ', 0, 0),
                        place.section(u' ', 1), {}};
    if (!oneIn(9))
        customer.emails = {QStringLiteral("%1.%2%3@courriel.example").arg(asciiPart(first), asciiPart(last)).arg(serial)};
    if (customer.emails.isEmpty() || oneIn(2))
        customer.phones = {QStringLiteral("+32 4%1 55 %2 %3").arg(70 + serial / 10000 % 30).arg(serial / 100 % 100, 2, 10, QLatin1Char('0'))
                               .arg(serial % 100, 2, 10, QLatin1Char('0'))};
    if (oneIn(3))
        customer.cards = {QStringLiteral("FS-%1").arg(1000 + serial, 5, 10, QLatin1Char('0'))};
    customer.since = m_today.addDays(-1 - below(std::max(1, years * 365)));
    return customer;
}

int SampleMaker::orderCount()
{
    const int rank = below(100);
    if (rank < 45)
        return 1 + below(2);
    if (rank < 75)
        return 3 + below(4);
    return rank < 95 ? 7 + below(6) : 15 + below(16);
}

const SampleArticle& SampleMaker::article()
{
    int at = below(m_weights);
    for (const SampleArticle& article : m_data.articles) {
        at -= article.weight;
        if (at < 0)
            return article;
    }
    return m_data.articles.front();
}

void SampleMaker::finish(Purchase& purchase, const QDate& day)
{
    purchase.ordered = QDateTime(day, QTime(10 + below(8), below(60)), m_zone).toUTC();
    purchase.ordered = std::min(purchase.ordered, m_now.addSecs(-3600));
    purchase.channel = oneIn(2) ? QStringLiteral("shop") : QStringLiteral("distance");
    purchase.delivered = purchase.channel == u"shop" ? day : std::min(day.addDays(2 + below(3)), m_today);
    qint64 total = 0;
    for (const PurchaseLine& line : purchase.lines)
        total += line.amount.minor();
    purchase.total = Money(total, m_data.shop.currency);
    purchase.discount = Money(0, m_data.shop.currency);
    purchase.refunded = Money(0, m_data.shop.currency);
}

Purchase SampleMaker::purchase(const QDate& from, const QDate& to, bool large)
{
    Purchase purchase;
    const int lines = 1 + below(large ? 4 : 3);
    for (int i = 0; i < lines; ++i) {
        const SampleArticle& what = article();
        const int pieces = large ? 2 + below(5) : oneIn(6) ? 2 : 1;
        purchase.lines.append({{}, what.sku, what.name, pieces * 1000, Money(what.price * pieces, m_data.shop.currency)});
    }
    const int days = int(std::max<qint64>(1, from.daysTo(to)));
    finish(purchase, from.addDays(below(days)));
    if (oneIn(16))
        purchase.refunded = purchase.lines.constFirst().amount;
    else if (oneIn(60))
        purchase.cancelled = true;
    return purchase;
}

Purchase SampleMaker::purchaseOf(const QString& sku, int daysAgo)
{
    Purchase purchase;
    for (const SampleArticle& what : m_data.articles) {
        if (what.sku == sku)
            purchase.lines = {{{}, what.sku, what.name, 1000, Money(what.price, m_data.shop.currency)}};
    }
    finish(purchase, m_today.addDays(-daysAgo));
    return purchase;
}

QString SampleMaker::filled(QString text, Language language, const Purchase* purchase) const
{
    const QLocale locale = localeOf(language);
    const QString pattern = language == Language::German ? QStringLiteral("d. MMMM") : QStringLiteral("d MMMM");
    if (purchase) {
        text.replace(QStringLiteral("{order}"), purchase->orderNumber);
        text.replace(QStringLiteral("{bought}"), locale.toString(purchase->ordered.toTimeZone(m_zone).date(), pattern));
    }
    static const QRegularExpression day(QStringLiteral("\\{(day|weekday|Weekday)([+-]\\d+)\\}"));
    for (auto match = day.match(text); match.hasMatch(); match = day.match(text)) {
        const QDate meant = m_today.addDays(match.captured(2).toInt());
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) == u"day" ? locale.toString(meant, pattern) : weekday(meant, language, match.captured(1) == u"Weekday"));
    }
    return text;
}

} // namespace amends
