#include "desk/Guarantee.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;

namespace {

QDateTime noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC);
}

struct Bought
{
    Shop shop;
    Complaint complaint;
    std::optional<Purchase> purchase = Purchase();
    SaleTerms terms;

    explicit Bought(const char* country = "BE")
    {
        shop.country = QString::fromLatin1(country);
        shop.timeZone = QStringLiteral("Europe/Brussels");
        complaint.received = noon(2026, 11, 2);
        purchase->ordered = noon(2026, 6, 10);
        purchase->delivered = QDate(2026, 6, 12);
        purchase->channel = QStringLiteral("distance");
    }
    GuaranteePosition position() const { return guaranteeFor(LawBook::programs(), {shop, complaint, purchase, terms}); }
};

} // namespace

class GuaranteeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDayOfTheGuarantee()
    {
        const GuaranteePosition position = Bought().position();
        QVERIFY(position.known && position.inGuarantee && position.inPresumption && !position.atLeast);
        QCOMPARE(position.day, 143);
        QCOMPARE(position.guaranteeDays, 731); // over a leap day
        QCOMPARE(position.presumptionDays, 731);
        QVERIFY(position.article.endsWith(QStringLiteral("1649quater §4")));
    }

    void theLastDayIsTheLastOfItsNumber()
    {
        Bought bought("DE");
        bought.complaint.received = noon(2028, 6, 12);
        QVERIFY(bought.position().inGuarantee && !bought.position().inPresumption);
        QCOMPARE(bought.position().day, bought.position().guaranteeDays);
        bought.complaint.received = noon(2028, 6, 13);
        QVERIFY(bought.position().known && !bought.position().inGuarantee);
    }

    void aComplaintJustAfterMidnightIsOfThatDayInTheShop()
    {
        Bought bought("DE");
        bought.complaint.received = QDateTime(QDate(2028, 6, 12), QTime(22, 30), Qt::UTC); // 0:30 on the 13th
        QVERIFY(!bought.position().inGuarantee);
    }

    void theDutchGuaranteeIsNeverSaidToBeOver()
    {
        Bought bought("NL");
        QVERIFY(bought.position().inPresumption && bought.position().atLeast);
        bought.complaint.received = noon(2030, 6, 12);
        QVERIFY(!bought.position().known);
    }

    void aDeliveryNobodyWroteDownOnlyHelpsTheCustomer()
    {
        Bought bought;
        bought.purchase->delivered = {};
        QVERIFY(bought.position().inPresumption && bought.position().atLeast);
        bought.complaint.cause = Cause::Delivery; // perhaps it never came
        QVERIFY(!bought.position().known);
        bought.complaint.cause = Cause::Product;
        bought.complaint.received = noon(2028, 6, 11); // past two years from the order, perhaps not from the delivery
        QVERIFY(!bought.position().known);
        bought.purchase->channel = QStringLiteral("shop"); // taken along at the counter
        QVERIFY(bought.position().known && !bought.position().inGuarantee);
    }

    void claimsNothingWithoutAPurchaseOrALaw()
    {
        Bought bought;
        QVERIFY(!guaranteeFor(LawBook::programs(), {bought.shop, bought.complaint, std::nullopt}).known);
        bought.purchase->cancelled = true;
        QVERIFY(!bought.position().known);
        QVERIFY(!Bought("US").position().known);
        QVERIFY(!Bought("").position().known);
    }

    void theMediatorIsCalledAsTheReplysLanguageCallsIt()
    {
        const Bought bought;
        const auto named = [](const Bought& of, Language language) {
            return mediatorFor(LawBook::programs(), {of.shop, of.complaint, of.purchase, {}, QDate(2026, 11, 3)}, language);
        };
        QCOMPARE(named(bought, Language::Dutch).name, QStringLiteral("Consumentenombudsdienst (consumentenombudsdienst.be)"));
        QVERIFY(named(bought, Language::French).name.startsWith(QStringLiteral("Service de Médiation pour le Consommateur")));
        QVERIFY(named(bought, Language::Dutch).owed);
        QVERIFY(named(Bought("LU"), Language::German).name.startsWith(QStringLiteral("Verbraucherombudsmann")));
        QVERIFY(!named(bought, Language::Dutch).source.article.isEmpty());
    }

    void aShopNamesItsOwnMediatorWhereItHasOne()
    {
        const auto named = [](const Bought& of, const QDate& today = QDate(2026, 11, 3)) {
            return mediatorFor(LawBook::programs(), {of.shop, of.complaint, std::nullopt, {}, today}, Language::French);
        };
        Bought french("FR"); // each shop has joined one of its own
        QVERIFY(named(french).owed && named(french).name.isEmpty());
        french.shop.mediator = QStringLiteral("Médiateur du commerce, exemple.example");
        QCOMPARE(named(french).name, french.shop.mediator);
        Bought dutch("NL"); // only for members
        QVERIFY(!named(dutch).owed && named(dutch).name.isEmpty());
        dutch.shop.mediator = QStringLiteral("De Geschillencommissie, exemple.example");
        QCOMPARE(named(dutch).name, dutch.shop.mediator);
        QVERIFY(named(Bought("UK"), QDate(2026, 4, 5)).owed); // the day before the duty changed
        QVERIFY(!named(Bought("UK"), QDate(2026, 4, 6)).owed);
        QVERIFY(!named(Bought("CH")).owed && named(Bought("CH")).name.isEmpty());
    }

    void aBrokenCorrectionIsToldWithItsLine()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("be.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("country = \"BE\"\nchecked = soon\n") > 0);
        file.close();
        const auto book = LawBook::open(dir.path());
        QVERIFY(!book);
        QCOMPARE(book.error().place, QStringLiteral("line 2"));
        QVERIFY(book.error().file.endsWith(QStringLiteral("be.toml")));
    }
};

QTEST_GUILESS_MAIN(GuaranteeTest)
#include "GuaranteeTest.moc"
