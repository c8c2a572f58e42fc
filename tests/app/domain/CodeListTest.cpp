#include "domain/Amounts.h"
#include "domain/CodeList.h"
#include "domain/Result.h"
#include <QtTest>

using namespace amends;

class CodeListTest : public QObject
{
    Q_OBJECT

private slots:
    void codesGoThereAndBack()
    {
        const QList<Remedy> offered{Remedy::Refund, Remedy::CreditNote};
        QCOMPARE(codesText(offered), QStringLiteral("refund credit_note"));
        QCOMPARE(fromCodes<Remedy>(codesText(offered)), offered);
        QCOMPARE(codesText(QList<Remedy>()), QString());
        QVERIFY(fromCodes<Remedy>(QString()).isEmpty());
    }

    void aCodeOfANewerProgramIsPassedOver()
    {
        QCOMPARE(fromCodes<Signal>(QStringLiteral(" public  mind_reading safety")), (QList{Signal::Public, Signal::Safety}));
    }

    void amountsOfOneCurrencyAreAddedAndOthersStandBeside()
    {
        const auto euro = *Currency::fromCode(u"EUR");
        const auto franc = *Currency::fromCode(u"CHF");
        QList<Money> sum;
        addTo(sum, Money(100, euro));
        addTo(sum, Money(5, franc));
        addTo(sum, Money(250, euro));
        QCOMPARE(sum, (QList{Money(350, euro), Money(5, franc)}));
    }

    void whatHasToBeThereIsAskedForOnce()
    {
        QCOMPARE(orNotFound(Result<std::optional<int>>(7), QStringLiteral("number")), 7);
        const auto none = orNotFound(Result<std::optional<int>>(std::nullopt), QStringLiteral("number"));
        QCOMPARE(none.error(), (Error{Problem::NotFound, {}, {}, QStringLiteral("number")}));
        const Error disk{Problem::DiskFails, QStringLiteral("shop.db"), {}, {}};
        QCOMPARE(orNotFound(Result<std::optional<int>>(std::unexpected(disk)), QStringLiteral("number")).error(), disk);
    }
};

QTEST_APPLESS_MAIN(CodeListTest)
#include "CodeListTest.moc"
