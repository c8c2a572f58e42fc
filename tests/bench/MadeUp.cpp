#include "MadeUp.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace amends::bench {

namespace {

/// One after the other into a file, without a system call each.
class Writer
{
public:
    explicit Writer(const QString& file) : m_file(file) { m_good = m_file.open(QIODevice::WriteOnly); }
    void put(const QString& text)
    {
        m_waiting += text.toUtf8();
        if (m_waiting.size() > (1 << 20))
            flush();
    }
    bool flush()
    {
        m_good = m_good && m_file.write(m_waiting) == m_waiting.size();
        m_waiting.clear();
        return m_good;
    }

private:
    QFile m_file;
    QByteArray m_waiting;
    bool m_good = false;
};

const QDateTime kFirstDay(QDate(2025, 1, 2), QTime(9, 0), Qt::UTC);

QString mailText(const QString& language, QRandomGenerator& random)
{
    return madeUpReply(language, 300 + int(random.bounded(900u)), random.generate());
}

QByteArray mailOf(int nth, QRandomGenerator& random)
{
    const QStringList languages = madeUpLanguages();
    const QString language = languages[int(random.bounded(quint32(languages.size())))];
    const int person = int(random.bounded(4000u));
    const bool answers = nth > 10 && random.bounded(3u) == 0;
    const int other = answers ? nth - 1 - int(random.bounded(9u)) : 0;
    const QString text = mailText(language, random);
    QString head = QStringLiteral("From: Person %1 <person%1@mail%2.example>\r\nTo: shop@shop.example\r\n").arg(person).arg(person % 7);
    head += QStringLiteral("Date: %1\r\n").arg(kFirstDay.addSecs(qint64(nth) * 1800).toString(Qt::RFC2822Date));
    head += QStringLiteral("Message-ID: <%1.bench@mail.example>\r\n").arg(nth);
    head += QStringLiteral("Subject: %1%2 %3\r\n").arg(answers ? QStringLiteral("Re: ") : QString(), sentencesOf(QStringLiteral("en"))[nth % 14].section(u' ', 0, 5)).arg(answers ? other : nth);
    if (answers)
        head += QStringLiteral("In-Reply-To: <%1.bench@mail.example>\r\nReferences: <%1.bench@mail.example>\r\n").arg(other);
    head += QStringLiteral("MIME-Version: 1.0\r\n");
    const QString plain = QStringLiteral("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%1\r\n").arg(text);
    const uint kind = random.bounded(10u);
    if (kind > 2)
        return (head + plain).toUtf8();
    QString second = QStringLiteral("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    QByteArray content = QStringLiteral("<html><body><p>%1</p></body></html>").arg(text).toUtf8();
    if (kind == 0) {
        second = QStringLiteral("Content-Type: image/jpeg; name=\"photo%1.jpg\"\r\nContent-Disposition: attachment; filename=\"photo%1.jpg\"\r\n"
                                "Content-Transfer-Encoding: base64\r\n\r\n").arg(nth % 50);
        content = QByteArray(20'000, char(nth % 50));
    }
    QByteArray coded = content.toBase64();
    for (qsizetype at = 76; at < coded.size(); at += 78)
        coded.insert(at, "\r\n");
    const QString sort = kind == 0 ? QStringLiteral("mixed") : QStringLiteral("alternative");
    return (head + QStringLiteral("Content-Type: multipart/%1; boundary=\"b%2\"\r\n\r\n--b%2\r\n").arg(sort).arg(nth) + plain
            + QStringLiteral("--b%1\r\n").arg(nth) + second + QString::fromLatin1(coded) + QStringLiteral("\r\n--b%1--\r\n").arg(nth)).toUtf8();
}

} // namespace

QString madeUpReply(const QString& language, int characters, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList sentences = sentencesOf(language);
    QString text;
    for (int nth = 1; text.size() < characters; ++nth)
        text += sentences[int(random.bounded(quint32(sentences.size())))] + (nth % 4 == 0 ? QStringLiteral("\n\n") : QStringLiteral(" "));
    return text.left(characters);
}

bool makeOrderLines(const QString& file, int lines)
{
    constexpr int kLinesAnOrder = 21;
    static const char* const kColours[] = {"WHITE", "RED", "IVORY", "PINK", "BLUE", "GREEN", "VINTAGE", "RETRO"};
    static const char* const kThings[] = {"HANGING HEART T-LIGHT HOLDER", "METAL LANTERN", "UNION FLAG HOT WATER BOTTLE", "CUPID HEARTS COAT HANGER",
                                          "BABUSHKA NESTING BOXES", "STAR FROSTED GLASS", "WOOLLY HOTTIE", "POLKA DOT CUSHION, LARGE"};
    static const char* const kCountries[] = {"United Kingdom", "France", "Belgium", "Germany", "Netherlands"};
    QRandomGenerator random(7);
    Writer out(file);
    out.put(QStringLiteral("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n"));
    QString order, customer, date, country;
    for (int i = 0; i < lines; ++i) {
        if (i % kLinesAnOrder == 0) {
            const int nth = i / kLinesAnOrder;
            order = QString::number(536'365 + nth);
            customer = random.bounded(4u) == 0 ? QString() : QString::number(12'346 + random.bounded(8000u));
            const QDateTime at = kFirstDay.addSecs(qint64(nth) * 600);
            date = at.toString(QStringLiteral("M/d/yyyy H:mm"));
            country = QLatin1StringView(kCountries[random.bounded(20u) < 16 ? 0 : random.bounded(5u)]);
        }
        const QString thing = QStringLiteral("%1 %2").arg(QLatin1StringView(kColours[random.bounded(8u)]), QLatin1StringView(kThings[random.bounded(8u)]));
        const bool quoted = thing.contains(u',');
        out.put(QStringLiteral("%1,%2%3,%4,%5,%6,%7.%8,%9")
                    .arg(order).arg(10'000 + random.bounded(9000u)).arg(QLatin1Char(char('A' + random.bounded(5u))))
                    .arg(quoted ? u'"' + thing + u'"' : thing).arg(1 + random.bounded(24u)).arg(date)
                    .arg(random.bounded(18u)).arg(random.bounded(100u), 2, 10, QLatin1Char('0')).arg(customer)
                + u',' + country + QStringLiteral("\r\n"));
    }
    return out.flush();
}

bool makeMaildir(const QString& folder, int mails)
{
    QDir().mkpath(folder + QStringLiteral("/new"));
    QDir().mkpath(folder + QStringLiteral("/tmp"));
    QDir().mkpath(folder + QStringLiteral("/cur"));
    QRandomGenerator random(11);
    for (int nth = 0; nth < mails; ++nth) {
        QFile file(QStringLiteral("%1/cur/%2.bench:2,S").arg(folder).arg(nth, 6, 10, QLatin1Char('0')));
        const QByteArray mail = mailOf(nth, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
            return false;
    }
    return true;
}

} // namespace amends::bench
