#include "DeskFixture.h"
#include "desk/Checking.h"

using namespace amends;

namespace {

const QString kBlame = QStringLiteral("C'est de votre faute.");

CheckReply check(Desk& desk, ComplaintId id, const QString& text)
{
    const auto reply = await(desk.checking().check({id, text, Language::French, 7}));
    return reply ? *reply : CheckReply();
}

} // namespace

class CheckingTest : public QObject
{
    Q_OBJECT
private slots:
    void checksWithoutADataFolder()
    {
        const auto checking = plainChecking();
        const auto reply = await(checking->check({{}, kBlame, Language::French, 3}));
        AMENDS_OK(reply);
        QCOMPARE(reply->revision, 3);
        QCOMPARE(reply->answer.findings.size(), 1);
        QVERIFY(!await(checking->setAside(reply->answer.findings.constFirst(), kBlame, SetAside::Always, {}, {})).has_value());
        QCOMPARE(*await(checking->languageOf(QStringLiteral("Waar blijft mijn pakket? Ik wacht al een week."))), Language::Dutch);
    }

    void setsAFindingAside_data()
    {
        QTest::addColumn<SetAside>("scope");
        QTest::addColumn<int>("twiceHere");
        QTest::addColumn<int>("elsewhere");
        QTest::newRow("once") << SetAside::Once << 1 << 1;
        QTest::newRow("in this reply") << SetAside::InThisReply << 0 << 1;
        QTest::newRow("always") << SetAside::Always << 0 << 0;
    }
    void setsAFindingAside()
    {
        QFETCH(SetAside, scope);
        QFETCH(int, twiceHere);
        QFETCH(int, elsewhere);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const ComplaintId other = shop.complaint(QStringLiteral("Two"));
        const CheckReply first = check(*shop.desk, id, kBlame);
        QCOMPARE(first.answer.findings.size(), 1);
        const Finding finding = first.answer.findings.constFirst();
        AMENDS_OK(await(shop.desk->checking().setAside(finding, kBlame, scope, id, QStringLiteral("agreed with her"))));
        const CheckReply then = check(*shop.desk, id, kBlame);
        QCOMPARE(then.answer.findings.size(), 0);
        QCOMPARE(then.setAside.size(), 1);
        QCOMPARE(check(*shop.desk, other, kBlame).answer.findings.size(), elsewhere);
        QCOMPARE(check(*shop.desk, id, kBlame + QStringLiteral("\n\n") + kBlame).answer.findings.size(), twiceHere);

        const auto approvals = await(shop.desk->checking().approvals());
        AMENDS_OK(approvals);
        QCOMPARE(approvals->size(), 1);
        QCOMPARE(approvals->constFirst().scope, scope);
        QCOMPARE(approvals->constFirst().reason, QStringLiteral("agreed with her"));
        AMENDS_OK(await(shop.desk->checking().takeBack(finding.approvalKey, approvals->constFirst().complaint)));
        QCOMPARE(check(*shop.desk, id, kBlame).answer.findings.size(), 1);
    }

    void forgetsWhatWasSetAsideOnceWhenItsWordsAreGone()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const Finding finding = check(*shop.desk, id, kBlame).answer.findings.constFirst();
        AMENDS_OK(await(shop.desk->checking().setAside(finding, kBlame, SetAside::Once, id, {})));
        QCOMPARE(check(*shop.desk, id, QString()).answer.findings.size(), 0);
        QCOMPARE(check(*shop.desk, id, kBlame).answer.findings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CheckingTest)
#include "CheckingTest.moc"
