#include "DeskFixture.h"
#include "desk/Checking.h"
#include "desk/Customers.h"
#include "desk/Writing.h"

using namespace amends;

namespace {

QList<Finding> spellingOf(const CheckReply& reply)
{
    QList<Finding> found = reply.answer.findings;
    found.removeIf([](const Finding& finding) { return finding.category != Category::Spelling; });
    return found;
}

QStringList misspelt(Desk& desk, const QString& text, ComplaintId id = {}, Language language = Language::English)
{
    const auto reply = await(desk.checking().check({id, text, language, 1, true}));
    QStringList words;
    if (!reply || !reply->spelled)
        return {QStringLiteral("not spelled")};
    for (const Finding& finding : spellingOf(*reply))
        words << text.mid(finding.range.start, finding.range.length());
    return words;
}

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT
private slots:
    void spellingIsOnlyLookedAtWhenAskedFor()
    {
        DeskFixture shop;
        const auto reply = await(shop.desk->checking().check({{}, QStringLiteral("We are sory."), Language::English, 1}));
        AMENDS_OK(reply);
        QVERIFY(!reply->spelled);
        QVERIFY(spellingOf(*reply).isEmpty());
        QCOMPARE(misspelt(*shop.desk, QStringLiteral("We are sory.")), QStringList{QStringLiteral("sory")});
        const auto meant = await(shop.desk->checking().suggestions(QStringLiteral("sory"), Language::English));
        QVERIFY(meant && meant->contains(QStringLiteral("sorry")));
    }

    void aWordAddedIsRightEverywhereUntilItIsTakenOut()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const QString text = QStringLiteral("the zorbel is here");
        QCOMPARE(misspelt(*shop.desk, text, id), QStringList{QStringLiteral("zorbel")});
        AMENDS_OK(await(shop.desk->writing().addWord(QStringLiteral(" zorbel "))));
        AMENDS_OK(await(shop.desk->writing().addWord(QStringLiteral("zorbel"))));
        QCOMPARE(*await(shop.desk->writing().ownWords()), QStringList{QStringLiteral("zorbel")});
        QCOMPARE(misspelt(*shop.desk, text, id), QStringList());
        QCOMPARE(misspelt(*shop.desk, text), QStringList());
        AMENDS_OK(await(shop.desk->writing().removeWord(QStringLiteral("zorbel"))));
        QCOMPARE(misspelt(*shop.desk, text, id), QStringList{QStringLiteral("zorbel")});
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(misspelt(*shop.desk, text, id), QStringList());
        for (const char* none : {"", "two words", "<b>", "-"})
            QVERIFY(!await(shop.desk->writing().addWord(QLatin1StringView(none))).has_value());
    }

    void namesAreRightHoweverTheyAreSpelt()
    {
        DeskFixture shop;
        Shop book = *await(shop.desk->shopBook().shop());
        book.name = QStringLiteral("Fietsenwinkel Trapziek");
        book.city = QStringLiteral("Zwalmbeke");
        AMENDS_OK(await(shop.desk->shopBook().saveAll(book, {{{}, QStringLiteral("joke vandeputte"), QStringLiteral("JV"), {}, true}})));
        const ComplaintId id = shop.complaint(QStringLiteral("One"), QStringLiteral("It broke."), QStringLiteral("ann wuytack"));
        const CustomerId her = shop.read(id).customer;
        shop.inStore([&](store::Tables& tables) {
            Purchase purchase;
            purchase.customer = her;
            purchase.orderNumber = QStringLiteral("1");
            purchase.ordered = shop.clock.now().addDays(-9);
            purchase.total = Money(1000, Currency());
            purchase.lines = {{{}, {}, QStringLiteral("frobnitz pro"), 1000, purchase.total}};
            QVERIFY(tables.purchases.add(purchase).has_value());
        });
        const QString text = QStringLiteral("hello wuytack, the frobnitz of trapziek in zwalmbeke; joke vandeputte");
        QCOMPARE(misspelt(*shop.desk, text, id), QStringList());
        QCOMPARE(misspelt(*shop.desk, QStringLiteral("the frobnitz in zwalmbekke")), QStringList{QStringLiteral("zwalmbekke")});
        QCOMPARE(misspelt(*shop.desk, QStringLiteral("hello wuytack")), QStringList{QStringLiteral("wuytack")});
    }

    void aWordSetAsideStaysAside()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const QString text = QStringLiteral("We are sory.");
        const auto first = await(shop.desk->checking().check({id, text, Language::English, 1, true}));
        const Finding finding = spellingOf(*first).value(0);
        for (const SetAside scope : {SetAside::Once, SetAside::InThisReply, SetAside::Always}) {
            AMENDS_OK(await(shop.desk->checking().setAside(finding, QStringLiteral("sory"), scope, id, {})));
            QCOMPARE(misspelt(*shop.desk, text, id), QStringList());
            AMENDS_OK(await(shop.desk->checking().takeBack(finding.approvalKey, id)));
            QCOMPARE(misspelt(*shop.desk, text, id), QStringList{QStringLiteral("sory")});
        }
    }

    void everybodyIsToldInTheirOwnManner()
    {
        DeskFixture shop;
        const StaffId ann = *await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Ann"), QStringLiteral("A"), {}, true}));
        const StaffId bob = *await(shop.desk->shopBook().saveStaff({{}, QStringLiteral("Bob"), QStringLiteral("B"), {}, true}));
        QCOMPARE(await(shop.desk->writing().manner()), Result<Manner>(Manner()));
        shop.desk->setCurrentStaff(ann);
        const Manner quiet{Marks::Stops, false};
        AMENDS_OK(await(shop.desk->writing().setManner(quiet)));
        QSignalSpy told(&shop.desk->changes(), &Changes::changed);
        shop.desk->setCurrentStaff(bob);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(await(shop.desk->writing().manner()), Result<Manner>(Manner()));
        shop.desk->setCurrentStaff(ann);
        shop.reopen();
        QCOMPARE(await(shop.desk->writing().manner()), Result<Manner>(Manner()));
        shop.desk->setCurrentStaff(ann);
        QCOMPARE(await(shop.desk->writing().manner()), Result<Manner>(quiet));
    }

    void tellsWhichDictionariesThereAre()
    {
        DeskFixture shop;
        Shop book = *await(shop.desk->shopBook().shop());
        book.country = QStringLiteral("BE");
        book.languages = {Language::Dutch, Language::French};
        AMENDS_OK(await(shop.desk->shopBook().saveShop(book)));
        const auto states = await(shop.desk->writing().dictionaries());
        AMENDS_OK(states);
        QCOMPARE(states->size(), 2);
        for (const DictionaryState& state : *states) {
            QVERIFY(!state.file.isEmpty());
            QVERIFY(state.trouble.isEmpty());
        }
    }

    void withoutADictionaryTheRestIsCheckedAllTheSame()
    {
        DeskFixture shop;
        const QByteArray before = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", shop.dir.path().toUtf8());
        const auto reply = await(shop.desk->checking().check({{}, QStringLiteral("It is your own fault, sory."), Language::English, 1, true}));
        const auto states = await(shop.desk->writing().dictionaries());
        const auto meant = await(shop.desk->checking().suggestions(QStringLiteral("sory"), Language::English));
        qputenv("XDG_DATA_DIRS", before);
        AMENDS_OK(reply);
        QVERIFY(!reply->spelled);
        QVERIFY(!reply->answer.findings.isEmpty());
        QVERIFY(!meant);
        QVERIFY(states->constFirst().file.isEmpty());
        QVERIFY(states->constFirst().package.startsWith(u"hunspell-"));
        // Installed meanwhile: found without a new start.
        QCOMPARE(misspelt(*shop.desk, QStringLiteral("sory")), QStringList{QStringLiteral("sory")});
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "WritingTest.moc"
