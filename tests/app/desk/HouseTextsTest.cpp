#include "DeskFixture.h"
#include "desk/Checking.h"
#include "desk/HouseTexts.h"
#include "desk/Sending.h"
#include <QFile>

using namespace amends;

namespace {

HouseText own(const QString& title, const QString& body, HouseTextKind kind = HouseTextKind::Card)
{
    HouseText text;
    text.kind = kind;
    text.language = Language::English;
    text.title = title;
    text.body = body;
    return text;
}

QList<HouseText> allOf(Desk& desk)
{
    return await(desk.houseTexts().all()).value_or(QList<HouseText>());
}

HouseText named(Desk& desk, const QString& key, Language language)
{
    const QList<HouseText> all = allOf(desk);
    for (const HouseText& text : all) {
        if (text.shipped == key && text.language == language)
            return text;
    }
    return {};
}

QStringList titles(Desk& desk, HouseTextKind kind, Language language)
{
    QStringList titles;
    const QList<HouseText> all = allOf(desk);
    for (const HouseText& text : all) {
        if (text.kind == kind && text.language == language)
            titles << text.title;
    }
    return titles;
}

Result<SentReply> send(Desk& desk, ComplaintId id, CustomerId customer, const QString& text)
{
    SendOrder order;
    order.complaint = id;
    order.customer = customer;
    order.language = Language::English;
    order.by = SentBy::Phone;
    order.text = text;
    return await(desk.sending().send(order));
}

} // namespace

class HouseTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewShopHasWhatTheProgramShips()
    {
        DeskFixture shop;
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
            QCOMPARE(titles(*shop.desk, HouseTextKind::Template, Language(i)).size(), 10);
            QVERIFY(titles(*shop.desk, HouseTextKind::Card, Language(i)).size() >= 4);
        }
    }

    void aTextOfItsOwnIsAddedChangedRemovedAndTakenBack()
    {
        DeskFixture shop;
        HouseTexts& texts = shop.desk->houseTexts();
        const auto id = await(texts.save(own(QStringLiteral("  Washing   linen "), QStringLiteral("\nLinen likes {text: what}.\n"))));
        AMENDS_OK(id);
        const QList<HouseText> all = allOf(*shop.desk);
        HouseText saved = *std::ranges::find(all, *id, &HouseText::id);
        QCOMPARE(saved.title, QStringLiteral("Washing linen"));
        QCOMPARE(saved.body, QStringLiteral("Linen likes {text: what}."));
        QCOMPARE(titles(*shop.desk, HouseTextKind::Card, Language::English).constLast(), saved.title); // behind the shipped ones

        saved.title = QStringLiteral("Linen");
        AMENDS_OK(await(texts.save(saved)));
        shop.reopen();
        QCOMPARE(titles(*shop.desk, HouseTextKind::Card, Language::English).constLast(), QStringLiteral("Linen"));
        AMENDS_OK(await(shop.desk->houseTexts().remove(saved)));
        QVERIFY(!titles(*shop.desk, HouseTextKind::Card, Language::English).contains(QStringLiteral("Linen")));
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("house_text_removed"));
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(titles(*shop.desk, HouseTextKind::Card, Language::English).constLast(), QStringLiteral("Linen"));
    }

    void aShippedOneIsChangedHiddenAndPutBack()
    {
        DeskFixture shop;
        HouseTexts& texts = shop.desk->houseTexts();
        const HouseText before = named(*shop.desk, QStringLiteral("wool"), Language::French);
        HouseText changed = before;
        changed.body = QStringLiteral("Jamais au-dessus de 30 °C.");
        AMENDS_OK(await(texts.save(changed)));
        changed = named(*shop.desk, QStringLiteral("wool"), Language::French);
        QCOMPARE(changed.body, QStringLiteral("Jamais au-dessus de 30 °C."));
        QVERIFY(changed.changed);
        QCOMPARE(changed.position, before.position);
        AMENDS_OK(await(texts.remove(changed)));
        const HouseText hidden = named(*shop.desk, QStringLiteral("wool"), Language::French);
        QVERIFY(hidden.hidden);
        QCOMPARE(hidden.body, changed.body); // hiding forgets nothing
        AMENDS_OK(await(texts.putBack(hidden)));
        QCOMPARE(named(*shop.desk, QStringLiteral("wool"), Language::French), before);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(named(*shop.desk, QStringLiteral("wool"), Language::French), hidden);
        // the other languages were never touched
        QVERIFY(!named(*shop.desk, QStringLiteral("wool"), Language::Dutch).id.isValid());
    }

    void onlyTheOrderOfAShippedOneIsKeptNotItsWords()
    {
        DeskFixture shop;
        QList<HouseText> order;
        const QList<HouseText> all = allOf(*shop.desk);
        for (const HouseText& text : all) {
            if (text.kind == HouseTextKind::Template && text.language == Language::German)
                order.prepend(text);
        }
        AMENDS_OK(await(shop.desk->houseTexts().arrange(order)));
        QCOMPARE(titles(*shop.desk, HouseTextKind::Template, Language::German).constFirst(), order.constFirst().title);
        const HouseText first = named(*shop.desk, order.constFirst().shipped, Language::German);
        QVERIFY(!first.changed);
        QCOMPARE(first.body, order.constFirst().body);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(titles(*shop.desk, HouseTextKind::Template, Language::German).constLast(), order.constFirst().title);
    }

    void whatCannotBeReadIsNotSavedAndSaysWhere()
    {
        DeskFixture shop;
        const auto saved = await(shop.desk->houseTexts().save(own(QStringLiteral("X"), QStringLiteral("a\n{nobody}"))));
        QVERIFY(!saved);
        QCOMPARE(saved.error().place, QStringLiteral("2:1"));
        QCOMPARE(saved.error().detail, QStringLiteral("unknown_field: nobody"));
        QCOMPARE(await(shop.desk->houseTexts().save(own(QStringLiteral(" "), QStringLiteral("a")))).error().detail, QStringLiteral("no_title"));
        QVERIFY(shop.desk->undo().next().isEmpty());
    }

    void aTextIsFilledWithWhatIsKnownOfTheComplaint()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("Pullover"));
        const CustomerId customer = shop.read(id).customer;
        PurchaseLineId line;
        shop.inStore([&](store::Tables& tables) {
            Shop ours;
            ours.name = QStringLiteral("Wool & Co");
            ours.phone = QStringLiteral("02 555 01 23");
            QVERIFY(tables.shop.saveShop(ours).has_value());
            Purchase purchase;
            purchase.customer = customer;
            purchase.orderNumber = QStringLiteral("A-17");
            purchase.ordered = QDateTime(QDate(2026, 6, 12), QTime(22, 30), Qt::UTC); // past midnight in the shop
            purchase.total = Money(9900, Currency());
            purchase.lines = {{{}, {}, QStringLiteral("Scarf {phone}"), 1000, Money(4900, Currency())},
                              {{}, {}, QStringLiteral("Pullover"), 1000, Money(5000, Currency())}};
            const auto added = tables.purchases.add(purchase);
            QVERIFY(added.has_value());
            auto complaint = **tables.complaints.load(id);
            complaint.purchase = *added;
            complaint.line = (*tables.purchases.load(*added))->lines[0].id;
            QVERIFY(tables.complaints.save(complaint).has_value());
            Promise promise;
            promise.complaint = id;
            promise.due = QDate(2026, 12, 2);
            promise.sentence = QStringLiteral("x");
            QVERIFY(tables.promises.add(promise).has_value());
        });
        shop.reopen();
        Staff nora{{}, QStringLiteral("Nora Adam"), QStringLiteral("NA"), QStringLiteral("02 555 99 99"), true};
        const auto staff = await(shop.desk->shopBook().saveStaff(nora));
        AMENDS_OK(staff);
        AMENDS_OK(await(shop.desk->houseTexts().save(own(QStringLiteral("All"), QStringLiteral(
            "{salutation}, {article}, {order} of {order day}: {price}. {next news}. {my name|we} {phone} {shop} {reference} {delivery day} {mediator}")))));
        const auto filledBy = [&](const QString& title, Language language) {
            const auto offered = await(shop.desk->houseTexts().offered(id, language)).value_or(QList<OfferedText>());
            for (const OfferedText& each : offered) {
                if (each.text.title == title)
                    return each.filled;
            }
            return QString();
        };
        const QString words = filledBy(QStringLiteral("All"), Language::English);
        const QString expected = QStringLiteral("Dear Ann Peeters, Scarf (phone), A-17 of Saturday 13 June: €49.00. Wednesday 2 December. we "
                                                "02 555 01 23 Wool & Co %1 {delivery day} ").arg(shop.read(id).number);
        QVERIFY2(words.startsWith(expected), qPrintable(words));
        QVERIFY2(!words.endsWith(u'}'), qPrintable(words)); // the law of the shop's country names a mediator
        shop.desk->setCurrentStaff(*staff);
        QVERIFY(filledBy(QStringLiteral("All"), Language::English).contains(QStringLiteral("Nora Adam 02 555 99 99")));

        const auto offers = await(shop.desk->houseTexts().fieldOffers(id, Language::Dutch));
        AMENDS_OK(offers);
        QCOMPARE(offers->days.constFirst(), QStringLiteral("maandag 23 november"));
        QCOMPARE(offers->amounts.size(), 2);
    }

    void thoseInTheLanguageOfTheReplyComeFirstAndHiddenOnesNotAtAll()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(await(shop.desk->houseTexts().remove(named(*shop.desk, QStringLiteral("late"), Language::German))));
        const auto offered = await(shop.desk->houseTexts().offered(id, Language::German));
        AMENDS_OK(offered);
        QVERIFY(offered->constFirst().text.language == Language::German);
        QVERIFY(offered->constLast().text.language != Language::German);
        QCOMPARE(offered->constFirst().text.shipped, QStringLiteral("lost"));
        QVERIFY(!await(shop.desk->houseTexts().offered(ComplaintId(999), Language::German)).has_value());
    }

    void aReplyWithAnUnfilledFieldIsNotSentUnlessItIsSetAside()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const CustomerId customer = shop.read(id).customer;
        const QString text = QStringLiteral("Dear Ann, you will have it on {date: day of delivery}. Kind regards, Nora");
        const auto preview = await(shop.desk->sending().preview(id, text, Language::English));
        AMENDS_OK(preview);
        QCOMPARE(preview->openFields.size(), 1);
        QCOMPARE(text.mid(preview->openFields.first().range.start, preview->openFields.first().range.length()), QStringLiteral("{date: day of delivery}"));
        const auto refused = send(*shop.desk, id, customer, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("open_field: day of delivery"));
        AMENDS_OK(await(shop.desk->checking().setAside(preview->openFields.first(), QStringLiteral("x"), SetAside::InThisReply, id, {})));
        AMENDS_OK(send(*shop.desk, id, customer, text));
    }

    void bracesThatAreNoFieldKeepNobodyFromSending()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        AMENDS_OK(send(*shop.desk, id, shop.read(id).customer, QStringLiteral("Dear Ann, your {set} of {3} cups leaves today. Nora")));
    }

    void everyMailCarriesAPhoneNumberOnce_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("below");
        QTest::newRow("not said") << QStringLiteral("Dear Ann, it leaves today. Nora") << true;
        QTest::newRow("said, spaced otherwise") << QStringLiteral("Dear Ann, it leaves today. Call +32 2 555.01.23. Nora") << false;
    }

    void everyMailCarriesAPhoneNumberOnce()
    {
        QFETCH(QString, reply);
        QFETCH(bool, below);
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        Shop ours;
        ours.name = QStringLiteral("Wool & Co");
        ours.phone = QStringLiteral("02 555 01 23");
        AMENDS_OK(await(shop.desk->shopBook().saveAll(ours, {})));
        SendOrder order;
        order.complaint = id;
        order.customer = shop.read(id).customer;
        order.language = Language::English;
        order.text = reply;
        const auto sent = await(shop.desk->sending().send(order));
        AMENDS_OK(sent);
        QFile file(sent->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray mail = file.readAll();
        if (mail.contains("base64"))
            mail = QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n")));
        QCOMPARE(mail.contains("02 555 01 23"), below);
        QVERIFY(mail.contains("it leaves today"));
        const auto page = await(shop.desk->history().complaint(id));
        AMENDS_OK(page);
        QCOMPARE(page->messages.constLast().text, reply); // what she was written stays what was written
    }

    void isSavedAsAFileAndBroughtInOnce()
    {
        DeskFixture shop;
        HouseText wool = named(*shop.desk, QStringLiteral("wool"), Language::English);
        wool.body = QStringLiteral("Cold.");
        AMENDS_OK(await(shop.desk->houseTexts().save(wool)));
        AMENDS_OK(await(shop.desk->houseTexts().save(own(QStringLiteral("Linen"), QStringLiteral("Warm {customer|\"you\"}.")))));
        const QString file = shop.dir.filePath(QStringLiteral("texts.toml"));
        QCOMPARE(await(shop.desk->houseTexts().writeFile(file)).value_or(0), 2); // what is the program's stays out
        DeskFixture other;
        const auto taken = await(other.desk->houseTexts().readFile(file));
        AMENDS_OK(taken);
        QCOMPARE(taken->added, 2);
        QVERIFY(titles(*other.desk, HouseTextKind::Card, Language::English).contains(QStringLiteral("Linen")));
        const auto again = await(other.desk->houseTexts().readFile(file));
        AMENDS_OK(again);
        QCOMPARE(again->known, 2);
        QCOMPARE(again->added, 0);
        AMENDS_OK(await(other.desk->undo().undo())); // of the first
        QVERIFY(!titles(*other.desk, HouseTextKind::Card, Language::English).contains(QStringLiteral("Linen")));
        QVERIFY(await(other.desk->houseTexts().readFile(other.dir.filePath(QStringLiteral("none.toml")))).error().problem == Problem::NotFound);
    }

    void aBodyIsTriedOnSomebodyMadeUp()
    {
        DeskFixture shop;
        const auto tried = await(shop.desk->houseTexts().tryOut(QStringLiteral("{aanspreking}, {datum: dag}"), Language::Dutch));
        AMENDS_OK(tried);
        QCOMPARE(*tried, QStringLiteral("Beste An Voorbeeld, {datum: dag}"));
        QVERIFY(!await(shop.desk->houseTexts().tryOut(QStringLiteral("{"), Language::Dutch)));
    }
};

QTEST_GUILESS_MAIN(HouseTextsTest)
#include "HouseTextsTest.moc"
