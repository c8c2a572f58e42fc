#include "LawFixture.h"
#include "support/Shared.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace amends;
using namespace amends::law;

namespace {

/// A row of the shared facts, as they stand there.
struct Row
{
    QString id;
    QString country;
    QString topic;
    QString goods;
    QString channel;
    QDate from;
    QDate until;
    QString value;
    QString start;
    QString count;
    QString rollover;
    QString confidence;

    bool holds(const QDate& contract) const { return from <= contract && (!until.isValid() || contract <= until); }
};

QList<Row> rowsOf(const QString& file)
{
    QFile json(file);
    if (!json.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.readAll()).array()) {
        const QJsonObject o = value.toObject();
        const auto text = [&](const char* key) { return o.value(QLatin1StringView(key)).toString(); };
        rows.append({text("id"), text("country"), text("topic"), text("goods"), text("channel"),
                     QDate::fromString(text("valid_from"), Qt::ISODate), QDate::fromString(text("valid_to"), Qt::ISODate), text("value"),
                     text("start"), text("count"), text("rollover"), text("confidence")});
    }
    return rows;
}

/// The last day, in this test's own arithmetic. Invalid for what is no plain span of days, months or years.
QDate lastDay(const Row& row, const QDate& start)
{
    static const QRegularExpression span(QStringLiteral("^P(\\d+)([YMD])$"));
    const auto match = span.match(row.value);
    if (!match.hasMatch())
        return {};
    const int number = match.captured(1).toInt();
    QDate day;
    if (match.captured(2) == u"D") {
        day = start.addDays(number);
    } else {
        const int months = start.month() - 1 + number * (match.captured(2) == u"Y" ? 12 : 1);
        const QDate first(start.year() + months / 12, months % 12 + 1, 1);
        day = QDate(first.year(), first.month(), std::min(start.day(), first.daysInMonth()));
    }
    return row.count == u"inclusive" ? day.addDays(-1) : day;
}

} // namespace

/// Each dated fact of the shared table at its borders, with days worked out here and not by the guard: the day before the last,
/// the last, the day after it, for contracts on the first and last day of every law and deliveries on days that are hard to count from.
class EveryBorderTest : public QObject
{
    Q_OBJECT
    QList<Row> m_rows;

    const Row* row(const QString& country, const char* topic, const QString& goods, const QDate& contract) const
    {
        for (const QString& exact : {goods, QStringLiteral("any")}) {
            for (const Row& each : m_rows) {
                if (each.country == country && each.topic == QLatin1StringView(topic) && each.goods == exact && each.holds(contract))
                    return &each;
            }
        }
        return nullptr;
    }

    static QList<QDate> contracts(const Row& row)
    {
        QList<QDate> days{row.from, row.from.addDays(-1), row.until.isValid() ? row.until : QDate(2024, 2, 28)};
        if (row.until.isValid())
            days.append(row.until.addDays(1));
        return days;
    }

    /// The leap day, the year's end, a month's end, and one long after another law began.
    static QList<QDate> deliveries(const QDate& contract)
    {
        QList<QDate> days{contract, contract.addDays(40)};
        for (const QDate& hard : {QDate(2024, 2, 29), QDate(2023, 12, 31), QDate(2023, 8, 31), QDate(2023, 2, 28), QDate(2025, 1, 31)}) {
            if (hard >= contract)
                days.append(hard);
        }
        return days;
    }

    static LawCase sale(const Row& row, const QDate& contract, const QDate& delivered)
    {
        LawCase what;
        what.country = row.country;
        what.purchased = contract;
        what.delivered = delivered;
        what.goods = fromCode<Goods>(row.goods).value_or(Goods::New);
        what.channel = row.channel == u"distance" ? SaleChannel::Distance : SaleChannel::Shop;
        return what;
    }

    template <class Term> static QString around(LawCase what, const QDate& last, Term term)
    {
        for (const int offset : {-1, 0, 1}) {
            what.complained = last.addDays(offset);
            if (what.complained < what.delivered)
                continue;
            const LawAnswer found = answer(what);
            const LawTerm at = term(found);
            if (at.lastDay != last || at.open != std::optional(offset <= 0))
                return QStringLiteral("%1 bought %2 delivered %3: last day %4 wanted, %5 found, open %6 on %7")
                    .arg(what.country, what.purchased.toString(Qt::ISODate), what.delivered.toString(Qt::ISODate), last.toString(Qt::ISODate),
                         at.lastDay.toString(Qt::ISODate)).arg(at.open ? int(*at.open) : -1).arg(what.complained.toString(Qt::ISODate));
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        const QString file = sharedFile(QStringLiteral("law/facts.json"));
        AMENDS_NEED_SHARED(file);
        m_rows = rowsOf(file);
        QVERIFY(m_rows.size() > 500);
    }

    void theGuaranteeAndThePresumptionEndOnTheirDay()
    {
        int looked = 0;
        for (const Row& each : std::as_const(m_rows)) {
            const bool presumption = each.topic == u"presumption_period";
            if ((!presumption && each.topic != u"guarantee_period") || each.country == u"EU")
                continue;
            for (const QDate& contract : contracts(each)) {
                for (const QDate& delivered : deliveries(contract)) {
                    LawCase what = sale(each, contract, delivered);
                    what.complained = delivered.addDays(3);
                    const Row* guarantee = row(each.country, "guarantee_period", each.goods, contract);
                    const Row* presumed = row(each.country, "presumption_period", each.goods, contract);
                    const LawAnswer found = answer(what);
                    QCOMPARE(found.guarantee.open.has_value(), guarantee != nullptr); // no row, no claim
                    QCOMPARE(found.presumption.open.has_value(), presumed != nullptr);
                    if (guarantee && guarantee->confidence == u"low")
                        QVERIFY2(found.atLeast, qPrintable(each.id));
                    const QDate end = guarantee ? lastDay(*guarantee, delivered) : QDate();
                    if (end.isValid()) {
                        const QString wrong = around(what, end, [](const LawAnswer& a) { return a.guarantee; });
                        QVERIFY2(wrong.isEmpty(), qPrintable(each.id + u' ' + wrong));
                    }
                    QDate proof = presumed ? lastDay(*presumed, delivered) : QDate();
                    if (proof.isValid() && end.isValid())
                        proof = std::min(proof, end);
                    if (proof.isValid()) {
                        const QString wrong = around(what, proof, [](const LawAnswer& a) { return a.presumption; });
                        QVERIFY2(wrong.isEmpty(), qPrintable(each.id + u' ' + wrong));
                    }
                    ++looked;
                }
            }
        }
        QVERIFY2(looked > 1500, qPrintable(QString::number(looked)));
    }

    void earlyRejectionEndsOnItsDay()
    {
        int looked = 0;
        for (const Row& each : std::as_const(m_rows)) {
            if (each.topic != u"short_term_reject")
                continue;
            for (const QDate& contract : {each.from, QDate(2024, 2, 28)}) {
                for (const QDate& delivered : deliveries(contract)) {
                    const QString wrong = around(sale(each, contract, delivered), lastDay(each, delivered),
                                                 [](const LawAnswer& a) { return a.earlyRejection.value_or(LawTerm()); });
                    QVERIFY2(wrong.isEmpty(), qPrintable(each.id + u' ' + wrong));
                    ++looked;
                }
            }
            LawCase before = sale(each, each.from.addDays(-1), each.from);
            before.complained = each.from;
            QVERIFY2(!answer(before).earlyRejection, qPrintable(each.id));
        }
        QVERIFY(looked > 20);
    }

    void withdrawalEndsOnItsDayAndMovesOnFromAWeekend()
    {
        int looked = 0;
        for (const Row& each : std::as_const(m_rows)) {
            if (each.topic != u"withdrawal_period" || each.country == u"EU" || !lastDay(each, each.from).isValid())
                continue;
            const bool fromContract = each.start == u"contract";
            const int span = int(each.from.daysTo(lastDay(each, each.from)));
            // A Wednesday and a Saturday in late September, when none of these countries rests on a weekday.
            const int year = each.until.isValid() ? each.until.year() - 1 : 2023;
            QDate wednesday(year, 9, 22);
            while (wednesday.dayOfWeek() != Qt::Wednesday)
                wednesday = wednesday.addDays(1);
            const QDate saturday = wednesday.addDays(3);
            for (const auto& [end, last] : {std::pair(wednesday, wednesday),
                                            std::pair(saturday, each.rollover == u"next_working_day" ? saturday.addDays(2) : saturday),
                                            std::pair(saturday.addDays(1), each.rollover == u"next_working_day" ? saturday.addDays(2) : saturday.addDays(1))}) {
                const QDate start = end.addDays(-span);
                // The other of the two days must not matter.
                const QString wrong = around(fromContract ? sale(each, start, start.addDays(4)) : sale(each, start.addDays(-5), start), last,
                                             [](const LawAnswer& a) { return a.withdrawal; });
                QVERIFY2(wrong.isEmpty(), qPrintable(each.id + u' ' + wrong));
                ++looked;
            }
            LawCase counter = sale(each, wednesday, wednesday);
            counter.channel = SaleChannel::Shop;
            counter.complained = wednesday;
            QCOMPARE(answer(counter).withdrawal.open, std::optional(false)); // none at the counter
        }
        QVERIFY2(looked >= 60, qPrintable(QString::number(looked)));
    }

    void theDutchOpenEndIsYesUpToItsFloorAndNeverNo()
    {
        for (const Row& each : std::as_const(m_rows)) {
            if (each.topic != u"guarantee_floor")
                continue;
            for (const QDate& delivered : deliveries(each.from)) {
                LawCase what = sale(each, each.from, delivered);
                const QDate floor = lastDay(each, delivered);
                for (const int offset : {-1, 0, 1, 4000}) {
                    what.complained = floor.addDays(offset);
                    const LawAnswer found = answer(what);
                    QCOMPARE(found.guarantee.open, offset <= 0 ? std::optional(true) : std::nullopt);
                    QVERIFY(found.atLeast);
                    QCOMPARE(found.leastGuarantee, floor);
                    QVERIFY(!keys(found).contains(QStringLiteral("guarantee_over")));
                    const auto forbidden = facts().forbidden(what);
                    QVERIFY(std::ranges::any_of(*forbidden, [](const ForbiddenStatement& f) { return f.when == u"in_guarantee"; }));
                }
            }
        }
    }

    void switzerlandPresumesNothingAndTakesNothingBack()
    {
        for (const QDate& contract : {QDate(2012, 12, 31), QDate(2013, 1, 1), QDate(2024, 2, 29)}) {
            LawCase what;
            what.country = QStringLiteral("CH");
            what.purchased = what.delivered = contract;
            what.complained = contract.addDays(1);
            what.channel = SaleChannel::Distance;
            const LawAnswer found = answer(what);
            QCOMPARE(found.presumption.open, std::optional(false));
            QCOMPARE(found.withdrawal.open, std::optional(false));
            QCOMPARE(found.guarantee.open, std::optional(true));
            const auto forbidden = facts().forbidden(what);
            QVERIFY(std::ranges::none_of(*forbidden, [](const ForbiddenStatement& f) {
                return f.when == u"in_presumption" || f.when == u"withdrawal_open" || f.key == u"customer_must_prove";
            }));
        }
    }

    void aShorterAgreementForUsedGoodsHoldsFromItsLeastOn()
    {
        int looked = 0;
        for (const Row& each : std::as_const(m_rows)) {
            if (each.topic != u"guarantee_min_by_agreement" || each.country == u"EU" || each.goods != u"used" || !lastDay(each, each.from).isValid())
                continue;
            const QDate contract = each.until.isValid() ? each.until : QDate(2024, 2, 29);
            const Row* whole = row(each.country, "guarantee_period", QStringLiteral("used"), contract);
            if (!whole || !lastDay(*whole, contract).isValid())
                continue;
            LawCase what = sale(each, contract, contract);
            what.complained = contract.addDays(10);
            what.usedPeriodAgreed = each.value;
            QCOMPARE(answer(what).guarantee.lastDay, lastDay(each, contract));
            what.usedPeriodAgreed = QStringLiteral("P%1D").arg(contract.daysTo(lastDay(each, contract)) - 1); // a day too short: all of it falls
            QCOMPARE(answer(what).guarantee.lastDay, lastDay(*whole, contract));
            what.goods = Goods::New; // and for new goods always
            what.usedPeriodAgreed = each.value;
            const Row* ofNew = row(each.country, "guarantee_period", QStringLiteral("new"), contract);
            if (ofNew && each.country != u"CH")
                QCOMPARE(answer(what).guarantee.lastDay, lastDay(*ofNew, contract));
            ++looked;
        }
        QVERIFY2(looked >= 5, qPrintable(QString::number(looked)));
    }
};

QTEST_GUILESS_MAIN(EveryBorderTest)
#include "EveryBorderTest.moc"
