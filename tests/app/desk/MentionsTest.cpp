#include "DeskFixture.h"
#include "desk/Deadline.h"
#include "desk/Mentions.h"
#include "language/Reader.h"

using namespace amends;

namespace {

Purchase bought(qint64 id, const QString& order, const QDate& day, qint64 total)
{
    Purchase purchase;
    purchase.id = PurchaseId(id);
    purchase.orderNumber = order;
    purchase.ordered = QDateTime(day, QTime(12, 0));
    purchase.delivered = day.addDays(3);
    purchase.total = Money(total, Currency());
    return purchase;
}

} // namespace

class MentionsTest : public QObject
{
    Q_OBJECT
private slots:
    void findsThePurchaseThatWordsMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("purchase");
        const auto row = [](const char* text, const char* words, int purchase) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words) << purchase;
        };
        row("my order A-1042 never came", "A-1042", 1);
        row("order #77 is late", "#77", 2);
        row("there were 77 of them", "", 0);
        row("room A-10425 is upstairs", "", 0);
        row("I paid €1,249.50 for it", "€1,249.50", 1);
        row("j'ai payé 1 249,50 € pour ça", "1 249,50 €", 1);
        row("Das hat 1.249,50 Euro gekostet", "1.249,50 Euro", 1);
        row("ik betaalde 35 euro", "35 euro", 2);
        row("ik wacht al 35 minuten", "", 0);
        row("€ 36 is te veel", "", 0);
        row("bought on 12 June and broken", "12 June", 1);
        row("bought on June 12th and broken", "June 12th", 1);
        row("commandé le 12 juin", "12 juin", 1);
        row("gekocht op 12/06/2026", "12/06/2026", 1);
        row("am 12.6. gekauft", "12.6.", 1);
        row("geliefert am 15. Juni 2026", "15. Juni 2026", 1);
        row("gekocht op 12/06/2024", "", 0);
        row("on 13 June I was ill", "", 0);
        row("nothing in it", "", 0);
    }
    void findsThePurchaseThatWordsMean()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const QList<Purchase> purchases{bought(1, QStringLiteral("A-1042"), QDate(2026, 6, 12), 124950),
                                        bought(2, QStringLiteral("77"), QDate(2026, 3, 2), 3500)};
        const auto found = mentionsIn(text, std::nullopt, purchases, QDate(2026, 11, 20));
        QCOMPARE(found.size(), words.isEmpty() ? 0 : 1);
        if (words.isEmpty())
            return;
        QString at = text.mid(found.first().range.start, found.first().range.length());
        if (at.endsWith(u'.') && !words.endsWith(u'.'))
            at.chop(1);
        QVERIFY2(words.startsWith(at) || at == words, qPrintable(at));
        QTEST(int(found.first().purchase.value()), "purchase");
    }

    void takesTheLaterOfTwoThatCostTheSameButNoneAfterTheMessage()
    {
        const QList<Purchase> purchases{bought(1, QStringLiteral("1"), QDate(2026, 1, 5), 1990), bought(2, QStringLiteral("2"), QDate(2026, 2, 5), 1990),
                                        bought(3, QStringLiteral("3"), QDate(2026, 9, 5), 1990)};
        const auto found = mentionsIn(QStringLiteral("I paid 19.90"), Language::English, purchases, QDate(2026, 3, 1));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().purchase, PurchaseId(2));
    }

    void readsTheDayACustomerSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char* text, const QDate& day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
        // Written on Saturday 21 November 2026.
        row("Refund me before Friday or I go to the ombudsman.", QDate(2026, 11, 26));
        row("I want my money back by 12 December.", QDate(2026, 12, 12));
        row("Je veux être remboursée sous huit jours.", QDate(2026, 11, 29));
        row("Ik verwacht mijn geld binnen 14 dagen op mijn rekening.", QDate(2026, 12, 5));
        row("Ich erwarte das Geld bis Freitag.", QDate(2026, 11, 27));
        row("The suit is for a wedding on Saturday 28 November, will it be ready?", QDate(2026, 11, 28));
        row("You told me it would be here by Friday.", QDate());
        row("I bought it on 12 June.", QDate());
        row("It never arrived.", QDate());
    }
    void readsTheDayACustomerSet()
    {
        QFETCH(QString, text);
        const auto reader = language::Reader::load();
        AMENDS_OK(reader);
        const auto deadline = deadlineIn(text, reader->read(text), {QDate(2026, 11, 21), QTime(10, 0), QStringLiteral("BE"), {}});
        QTEST(deadline ? deadline->day : QDate(), "day");
        if (deadline)
            QVERIFY(text.contains(deadline->words) && !deadline->words.isEmpty());
    }

    void keepsTheDayOnTheComplaintUntilItIsCorrected()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Late"), QStringLiteral("I want my money back by 12 December or I go to court."));
        QCOMPARE(shop.read(id).wantedBy, QDate(2026, 12, 12));
        QVERIFY(!shop.read(id).wantedWords.isEmpty());
        AMENDS_OK(await(shop.desk->complaints().setWantedBy(id, QDate(2026, 12, 24))));
        QCOMPARE(shop.read(id).wantedBy, QDate(2026, 12, 24));
        QCOMPARE(shop.read(id).wantedWords, QString());
        AMENDS_OK(await(shop.desk->complaints().setWantedBy(id, {})));
        QVERIFY(!shop.read(id).wantedBy.isValid());
        AMENDS_OK(await(shop.desk->undo().undo()));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(shop.read(id).wantedBy, QDate(2026, 12, 12));
        QVERIFY(!shop.read(id).wantedWords.isEmpty());
        QVERIFY(!await(shop.desk->complaints().setWantedBy(ComplaintId(999), QDate(2026, 12, 1))));
    }
};

QTEST_GUILESS_MAIN(MentionsTest)
#include "MentionsTest.moc"
