#pragma once
#include "desk/SampleData.h"
#include <QRandomGenerator>
#include <QTimeZone>

namespace amends {

/// A day's name in a language, with a capital where it `begins` a sentence.
QString weekday(const QDate& day, Language language, bool begins);

/// Makes up customers and purchases of the sample shop. The same seed makes the same ones; it writes nothing.
class SampleMaker
{
public:
    SampleMaker(const SampleData& data, const QDateTime& now, quint32 seed);

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool oneIn(int many) { return below(many) == 0; }

    /// Somebody with name, address, language, e-mail or phone, a customer since some day of the last `years`.
    Customer customer(int serial, int years);
    /// How many orders a customer makes: most few, some many.
    int orderCount();
    /// An order of some articles at some time between the days; company orders are larger.
    Purchase purchase(const QDate& from, const QDate& to, bool large);
    /// An order of one article on a day.
    Purchase purchaseOf(const QString& sku, int daysAgo);
    /// {order}, {bought}, {day+3} (3 May), {weekday+3} and, to begin a sentence, {Weekday+3} of a text put in.
    QString filled(QString text, Language language, const Purchase* purchase) const;

    const QDateTime& now() const { return m_now; }
    QDate today() const { return m_today; }

private:
    const SampleArticle& article();
    void finish(Purchase& purchase, const QDate& day);

    const SampleData& m_data;
    QDateTime m_now;
    QDate m_today;
    QTimeZone m_zone;
    QRandomGenerator m_random;
    int m_weights = 0;
};

} // namespace amends
