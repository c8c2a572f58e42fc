#include "DeskFixture.h"
#include "desk/Sending.h"

using namespace amends;

namespace {

const QString kReply = QStringLiteral("Dear Ms Peeters,\n\nThank you for telling us. A new headset leaves tomorrow.\n\nAnna");

struct SendFixture : DeskFixture
{
    ComplaintId id;

    SendFixture()
    {
        Shop shop;
        shop.name = QStringLiteral("Shop");
        shop.email = QStringLiteral("shop@shop.example");
        (void)await(desk->shopBook().saveShop(shop));
        id = complaint(QStringLiteral("Headset cracked"));
    }

    /// Writes the draft and sends it.
    Result<SentReply> send(SentBy by = SentBy::MailProgram)
    {
        Draft draft = *await(desk->drafting().load(id));
        draft.text = kReply;
        const auto revision = await(desk->drafting().save(draft, false));
        return await(desk->sending().send(order(by, revision.value_or(-1))));
    }
    SendOrder order(SentBy by, qint64 revision)
    {
        SendOrder order;
        order.complaint = id;
        order.customer = read(id).customer;
        order.text = kReply;
        order.by = by;
        order.draftRevision = revision;
        return order;
    }
    QString draftText() { return await(desk->drafting().load(id))->text; }
    Message lastMessage() { return await(desk->history().complaint(id))->messages.constLast(); }
};

} // namespace

class SendingTest : public QObject
{
    Q_OBJECT
private slots:
    void showsToWhomAndWhatStandsAgainstIt()
    {
        SendFixture shop;
        const auto preview = await(shop.desk->sending().preview(shop.id, QStringLiteral("It is your own fault."), Language::English));
        AMENDS_OK(preview);
        QCOMPARE(preview->to, QStringLiteral("ann@example.org"));
        QCOMPARE(preview->subject, QStringLiteral("Headset cracked [2026-0001]"));
        QVERIFY(!preview->stops.isEmpty() || !preview->warnings.isEmpty());
        QVERIFY(preview->elements.lacks.contains(Element::GreetingName));
    }

    void recordsAReplyInEveryWayItCanLeave_data()
    {
        QTest::addColumn<SentBy>("by");
        QTest::addColumn<Delivery>("delivery");
        QTest::newRow("mail program") << SentBy::MailProgram << Delivery::HandedOver;
        QTest::newRow("mailto") << SentBy::Mailto << Delivery::HandedOver;
        QTest::newRow("copied") << SentBy::Copied << Delivery::Sent;
        QTest::newRow("letter") << SentBy::Letter << Delivery::Sent;
        QTest::newRow("phone") << SentBy::Phone << Delivery::Sent;
        QTest::newRow("counter") << SentBy::Counter << Delivery::Sent;
    }
    void recordsAReplyInEveryWayItCanLeave()
    {
        QFETCH(SentBy, by);
        QFETCH(Delivery, delivery);
        SendFixture shop;
        const auto sent = shop.send(by);
        AMENDS_OK(sent);
        const Message message = shop.lastMessage();
        QCOMPARE(message.id, sent->message);
        QCOMPARE(message.text, kReply);
        QCOMPARE(message.sentBy, by);
        QCOMPARE(message.delivery, delivery);
        const Complaint complaint = shop.read(shop.id);
        QCOMPARE(complaint.status, Status::Answered);
        QCOMPARE(complaint.acknowledged, shop.clock.now());
        QCOMPARE(shop.draftText(), QString());
        QCOMPARE(await(shop.desk->drafting().versions(shop.id))->constFirst().text, kReply);
        QCOMPARE(sent->file.isEmpty(), by != SentBy::MailProgram);
        QCOMPARE(sent->mailto.startsWith(QStringLiteral("mailto:")), by == SentBy::Mailto);
    }

    void putsTheNumberToCallBelowWhateverIsPasted()
    {
        SendFixture shop;
        Shop house = *await(shop.desk->shopBook().shop());
        house.phone = QStringLiteral("+32 2 555 01 23");
        AMENDS_OK(await(shop.desk->shopBook().saveShop(house)));
        const QString below = QStringLiteral("\n\nShop\n+32 2 555 01 23");
        const auto copied = shop.send(SentBy::Copied);
        AMENDS_OK(copied);
        QCOMPARE(copied->text, kReply + below);
        QCOMPARE(shop.lastMessage().text, kReply);
        QCOMPARE(shop.lastMessage().signature, QStringLiteral("Shop\n+32 2 555 01 23"));
        const auto mailed = shop.send(SentBy::Mailto);
        AMENDS_OK(mailed);
        QCOMPARE(mailed->text, kReply + below);
        QVERIFY(QUrl::fromPercentEncoding(mailed->mailto.toUtf8()).contains(QStringLiteral("+32 2 555 01 23")));
        const auto spoken = shop.send(SentBy::Phone);
        AMENDS_OK(spoken);
        QCOMPARE(spoken->text, kReply);
        QCOMPARE(shop.lastMessage().signature, QString());
    }

    void laysADraftOnlyItsOwnerMayRead()
    {
        SendFixture shop;
        const auto sent = shop.send();
        AMENDS_OK(sent);
        QFile file(sent->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray eml = file.readAll();
        QVERIFY(eml.contains("X-Unsent: 1"));
        QVERIFY(eml.contains("ann@example.org"));
        QVERIFY(eml.contains("[2026-0001]"));
#ifndef Q_OS_WIN
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }

    void asksHerWhenTheReplyAsksHer()
    {
        SendFixture shop;
        SendOrder order = shop.order(SentBy::Phone, await(shop.desk->drafting().load(shop.id))->revision);
        order.text = QStringLiteral("Would you rather have a new one or your money back?");
        AMENDS_OK(await(shop.desk->sending().send(order)));
        QCOMPARE(shop.read(shop.id).status, Status::Waiting);
    }

    void refusesWhenTheCustomerOrTheDraftIsAnotherByNow()
    {
        SendFixture shop;
        SendOrder other = shop.order(SentBy::MailProgram, 0);
        other.customer = CustomerId(999);
        const auto wrong = await(shop.desk->sending().send(other));
        QVERIFY(!wrong && wrong.error().problem == Problem::Conflict);

        Draft draft = *await(shop.desk->drafting().load(shop.id));
        draft.text = QStringLiteral("Written meanwhile");
        AMENDS_OK(await(shop.desk->drafting().save(draft, false)));
        const auto late = await(shop.desk->sending().send(shop.order(SentBy::MailProgram, draft.revision)));
        QVERIFY(!late && late.error().problem == Problem::Conflict);
        QCOMPARE(shop.draftText(), QStringLiteral("Written meanwhile"));
        QCOMPARE(await(shop.desk->history().complaint(shop.id))->messages.size(), 1);
    }

    void refusesMailToNobody()
    {
        SendFixture shop;
        NewComplaint nameless;
        nameless.name = QStringLiteral("Walk-in");
        nameless.text = QStringLiteral("It broke.");
        shop.id = *await(shop.desk->complaints().create(nameless));
        const auto sent = shop.send();
        QVERIFY(!sent && sent.error().problem == Problem::BadInput);
        AMENDS_OK(shop.send(SentBy::Counter));
    }

    void settlesWhatWentOut()
    {
        SendFixture shop;
        const auto sent = shop.send();
        AMENDS_OK(sent);
        QCOMPARE(await(shop.desk->history().complaint(shop.id))->handedOver, sent->message);
        AMENDS_OK(await(shop.desk->sending().settle(sent->message, true)));
        QCOMPARE(shop.lastMessage().delivery, Delivery::Sent);
        QVERIFY(!QFile::exists(sent->file));
        const auto again = await(shop.desk->sending().settle(sent->message, true));
        QVERIFY(!again && again.error().problem == Problem::Conflict);
        // Gone is gone.
        QVERIFY(!await(shop.desk->undo().undo()).has_value());
        QCOMPARE(shop.lastMessage().id, sent->message);
    }

    void givesBackWhatDidNotGoOut()
    {
        SendFixture shop;
        const auto sent = shop.send();
        AMENDS_OK(sent);
        AMENDS_OK(await(shop.desk->sending().settle(sent->message, false)));
        QCOMPARE(shop.draftText(), kReply);
        QCOMPARE(shop.lastMessage().delivery, Delivery::NotSent);
        QCOMPARE(shop.read(shop.id).status, Status::New);
        QVERIFY(!shop.read(shop.id).acknowledged.isValid());
        QVERIFY(!QFile::exists(sent->file));
    }

    void takesASendBack()
    {
        SendFixture shop;
        const Complaint before = shop.read(shop.id);
        const auto sent = shop.send();
        AMENDS_OK(sent);
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("reply_sent"));
        AMENDS_OK(await(shop.desk->undo().undo()));
        const Complaint after = shop.read(shop.id);
        QCOMPARE(after.status, before.status);
        QVERIFY(!after.acknowledged.isValid());
        QCOMPARE(await(shop.desk->history().complaint(shop.id))->messages.size(), 1);
        QCOMPARE(shop.draftText(), kReply);
        QVERIFY(!QFile::exists(sent->file));
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "SendingTest.moc"
