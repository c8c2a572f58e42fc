#include "MadeUp.h"
#include "desk/Backups.h"
#include "desk/Checking.h"
#include "desk/Complaints.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "desk/Drafting.h"
#include "desk/History.h"
#include "desk/Inbox.h"
#include "desk/Intake.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "mail/MailReader.h"
#include "support/FixedClock.h"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace amends;

namespace {

const QString kFatal = QStringLiteral("Étant donné que cela sera très probablement considéré par le fabricant comme un dommage "
                                      "imputable à l'utilisateur, je ne peux pas dire avec certitude si cela pourra ou sera "
                                      "réparé gratuitement.");
const QString kOpening = QStringLiteral("Bonjour Madame Lefèvre,\n\nMerci de nous avoir prévenus.\n\n");
const QString kBetter = QStringLiteral("Un casque neuf part demain, mardi 24 novembre, sans frais pour vous.");
const QString kClosing = QStringLiteral("\n\nAnne Martin\nBoutique Exemple, 02 555 01 01");

#define STORY_OK(result) QVERIFY2((result).has_value(), (result).has_value() ? "" : qPrintable((result).error().detail))

} // namespace

/// The first story below the window: each test goes on where the one before it stopped.
class StoryTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Desk> m_desk;
    ComplaintId m_complaint;
    SentReply m_sent;
    Message m_reply;
    BatchId m_copyBatch;

    void open()
    {
        m_desk.reset();
        DeskOptions options;
        options.dataDir = m_dir.filePath(QStringLiteral("data"));
        options.clock = &m_clock;
        options.zone = QStringLiteral("Europe/Brussels");
        auto desk = Desk::open(options);
        STORY_OK(desk);
        m_desk = std::move(*desk);
    }

    Result<ImportTotal> importMail(const char* name, const QByteArray& bytes)
    {
        const QString file = m_dir.filePath(QString::fromLatin1(name));
        if (!madeup::write(file, bytes))
            return failure(Problem::ReadOnly, {}, file);
        return await(m_desk->intake().mail({file}, {}, {}));
    }

    ComplaintPage page() { return await(m_desk->history().complaint(m_complaint)).value_or(ComplaintPage()); }

    QList<Message> outgoing()
    {
        QList<Message> replies = page().messages;
        replies.removeIf([](const Message& message) { return message.kind != MessageKind::Outgoing; });
        return replies;
    }

    int eventsOf(const QString& kind)
    {
        const auto events = page().events;
        return int(std::ranges::count(events, kind, &Event::kind));
    }

private slots:
    void initTestCase()
    {
        open();
        Shop shop;
        shop.name = QStringLiteral("Boutique Exemple");
        shop.email = QStringLiteral("shop@example.com");
        shop.ownAddresses = {QStringLiteral("shop@example.com")};
        shop.country = QStringLiteral("BE");
        shop.currency = *Currency::fromCode(u"EUR");
        STORY_OK(await(m_desk->shopBook().saveShop(shop)));
        const auto anne = await(m_desk->shopBook().saveStaff({{}, QStringLiteral("Anne Martin"), QStringLiteral("AM"), {}, true}));
        STORY_OK(anne);
        m_desk->setCurrentStaff(*anne);
    }

    void ordersComeInFirst()
    {
        const QString file = m_dir.filePath(QStringLiteral("orders.csv"));
        QByteArray orders = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
                            "Lineitem name,Lineitem price,Lineitem sku,Billing Name,Refunded Amount\n";
        for (int year = 2016; year <= 2026; ++year)
            orders += "#" + QByteArray::number(year) + "7,claire.lefevre@example.org,paid,EUR,250.00,0.00,0.00,250.00,"
                      + QByteArray::number(year) + "-06-12 10:00:00 +0200,1,Casque audio,250.00,CA" + QByteArray::number(year)
                      + ",Claire Lefèvre,0.00\n";
        for (int i = 0; i < 60; ++i)
            orders += "#9" + QByteArray::number(i) + ",other-" + QByteArray::number(i)
                      + "@example.org,paid,EUR,20.00,0.00,0.00,20.00,2025-02-03 10:00:00 +0100,1,Cable,20.00,C,Other,0.00\n";
        QVERIFY(madeup::write(file, orders));
        const auto total = await(m_desk->intake().shop({file}, {}, {}));
        STORY_OK(total);
        QCOMPARE(total->added, 71);
        QCOMPARE(total->rejected, 0);
    }

    void herMailBecomesAComplaintOnTopWithHerHistory()
    {
        const auto total = importMail("in.eml", madeup::mail(
            "first@example.org", "=?UTF-8?Q?Claire_Lef=C3=A8vre?= <claire.lefevre@example.org>", "Casque de la commande 20267",
            "Bonjour,\n\nMon casque s'est fendu en moins de six mois. Commande 20267. Je suis très déçue et je voudrais être remboursée.\n\nClaire",
            "jpeg bytes of a cracked headset", {}, m_clock.now().addSecs(-7200)));
        STORY_OK(total);
        QCOMPARE(total->added, 1);
        STORY_OK(importMail("other.eml", madeup::mail("other@example.org", "Bob <other-1@example.org>", "Where is my parcel?",
                                                      "My parcel did not arrive yet, please refund me.", {}, {}, m_clock.now().addSecs(-3600))));
        const auto list = await(m_desk->inbox().open({View::ToAcknowledge, {}}));
        STORY_OK(list);
        QCOMPARE(list->count, 2);
        const auto rows = await(m_desk->inbox().rows(list->token, 0, 2));
        STORY_OK(rows);
        const InboxRow top = rows->rows.constFirst();
        QCOMPARE(top.customerName, QStringLiteral("Claire Lefèvre"));
        QCOMPARE(top.attachments, 1);
        m_complaint = top.id;
        const ComplaintPage shown = page();
        QCOMPARE(shown.complaint.language, Language::French);
        QVERIFY(shown.purchase.has_value());
        QCOMPARE(QString(shown.purchase->orderNumber).remove(u'#'), QStringLiteral("20267"));
        const auto customer = await(m_desk->history().customer(shown.complaint.customer));
        STORY_OK(customer);
        QCOMPARE(customer->orders, 11);
        QCOMPARE(customer->net.constFirst(), Money(275000, *Currency::fromCode(u"EUR")));
        QVERIFY(customer->loyalty.has_value());
    }

    void theFatalSentenceIsBlameAndVagueness()
    {
        const auto reply = await(m_desk->checking().check({m_complaint, kOpening + kFatal + kClosing, Language::French, 4}));
        STORY_OK(reply);
        QCOMPARE(reply->revision, 4);
        QList<Category> categories;
        for (const Finding& finding : reply->answer.findings) {
            categories << finding.category;
            QVERIFY(finding.range.start >= kOpening.size() - 1);
            QVERIFY(!finding.suggestions.isEmpty());
        }
        QVERIFY(categories.contains(Category::Blame));
        QVERIFY(categories.contains(Category::Vagueness));
        const auto preview = await(m_desk->sending().preview(m_complaint, kOpening + kFatal + kClosing, Language::French));
        STORY_OK(preview);
        QVERIFY(!preview->stops.isEmpty());
        QCOMPARE(preview->to, QStringLiteral("claire.lefevre@example.org"));
    }

    void theBetterSentenceIsFineAndSent()
    {
        const QString text = kOpening + kBetter + kClosing;
        const auto preview = await(m_desk->sending().preview(m_complaint, text, Language::French));
        STORY_OK(preview);
        QVERIFY(preview->stops.isEmpty());
        QVERIFY(preview->warnings.isEmpty());
        const auto first = await(m_desk->drafting().save({m_complaint, kOpening + kFatal + kClosing, Language::French, {}, 0}, false));
        STORY_OK(first);
        const auto second = await(m_desk->drafting().save({m_complaint, text, Language::French, {}, *first}, true));
        STORY_OK(second);
        const auto sent = await(m_desk->sending().send({m_complaint, preview->customer, text, Language::French, SentBy::MailProgram, *second, {}, {}}));
        STORY_OK(sent);
        m_sent = *sent;
        QFile file(m_sent.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray eml = file.readAll();
        QVERIFY(eml.startsWith("X-Unsent: 1"));
        QVERIFY(eml.contains("\r\nIn-Reply-To: <first@example.org>\r\n"));
        QVERIFY(eml.contains("References: <first@example.org>"));
        QVERIFY(!eml.contains("\nBcc"));
        const auto read = mail::readMail(eml);
        STORY_OK(read);
        QCOMPARE(read->from.address, QStringLiteral("shop@example.com"));
        QCOMPARE(read->to.constFirst().address, QStringLiteral("claire.lefevre@example.org"));
        QVERIFY2(read->subject.contains(u'[' + page().complaint.number + u']'), qPrintable(read->subject));
        QCOMPARE(read->fullText.trimmed(), text);
        const ComplaintPage shown = page();
        QCOMPARE(shown.complaint.status, Status::Answered);
        QCOMPARE(shown.complaint.handler, m_desk->currentStaff());
        QVERIFY(shown.handedOver.has_value());
        QCOMPARE(outgoing().size(), 1);
        m_reply = outgoing().constFirst();
        QCOMPARE(m_reply.delivery, Delivery::HandedOver);
        QCOMPARE(await(m_desk->drafting().load(m_complaint))->text, QString());
    }

    void theDraftItselfIsNoMailThatWasSent()
    {
        // The mail program's folder of drafts is brought in by mistake.
        const auto total = await(m_desk->intake().mail({m_sent.file}, {}, {}));
        STORY_OK(total);
        QCOMPARE(total->ignored, 1);
        QVERIFY(page().handedOver.has_value());
        QCOMPARE(outgoing().size(), 1);
    }

    /// The mail program gave it a Message-Id of its own and wrapped its lines.
    void ourOwnCopySettlesItAndIsNotDoubled()
    {
        m_clock.advance(3600);
        QString text = kOpening + kBetter + kClosing;
        text.replace(QStringLiteral("demain, "), QStringLiteral("demain,\n"));
        const QByteArray subject = "=?UTF-8?B?" + m_reply.subject.toUtf8().toBase64() + "?=";
        const auto copy = madeup::mail("copy@mua.example.com", "Boutique Exemple <shop@example.com>", subject, text.toUtf8(), {},
                                       "In-Reply-To: <first@example.org>\nReferences: <first@example.org>\n", m_clock.now());
        const auto total = importMail("sent.eml", QByteArray(copy).replace("To: Shop <shop@example.com>", "To: claire.lefevre@example.org"));
        STORY_OK(total);
        QCOMPARE(total->updated, 1);
        QCOMPARE(total->added, 0);
        m_copyBatch = total->batch;
        QCOMPARE(outgoing().size(), 1);
        QCOMPARE(outgoing().constFirst().delivery, Delivery::Sent);
        QCOMPARE(outgoing().constFirst().id, m_sent.message);
        QVERIFY(!page().handedOver.has_value());
        QVERIFY(!QFile::exists(m_sent.file));
        QCOMPARE(eventsOf(QStringLiteral("reply_settled")), 1);
        const auto again = await(m_desk->intake().mail({m_dir.filePath(QStringLiteral("sent.eml"))}, {}, {}));
        STORY_OK(again);
        QCOMPARE(again->skipped, 1);
        QCOMPARE(outgoing().size(), 1);
    }

    void herAnswerFindsTheConversation()
    {
        m_clock.advance(3600);
        STORY_OK(importMail("thanks.eml", madeup::mail("thanks@example.org", "Claire <claire.lefevre@example.org>", "Re: Casque",
                                                       "Merci beaucoup, le nouveau casque est parfait !", {},
                                                       "In-Reply-To: <copy@mua.example.com>\n", m_clock.now())));
        QCOMPARE(page().messages.size(), 3);
        QCOMPARE(page().complaint.status, Status::Ours);
    }

    void allOfItIsStillThereAfterAReopening()
    {
        const ComplaintPage before = page();
        open();
        const ComplaintPage after = page();
        QCOMPARE(after.complaint, before.complaint);
        QCOMPARE(after.messages, before.messages);
        QCOMPARE(after.events, before.events);
        const auto found = await(m_desk->inbox().open({View::All, QStringLiteral("lefevre casque")}));
        STORY_OK(found);
        QCOMPARE(found->count, 1);
        const auto versions = await(m_desk->drafting().versions(m_complaint));
        STORY_OK(versions);
        QVERIFY(versions->size() >= 1);
        const auto file = await(m_desk->history().attachmentFile(after.messages.constFirst().attachments.constFirst().id));
        STORY_OK(file);
        QFile photo(*file);
        QVERIFY(photo.open(QIODevice::ReadOnly));
        QCOMPARE(photo.readAll(), QByteArray("jpeg bytes of a cracked headset"));
    }

    void anImportIsTakenBackWhole()
    {
        const auto counts = *await(m_desk->inbox().counts());
        QRandomGenerator random(5);
        const auto total = importMail("many.mbox", madeup::mbox("undo", 30, random));
        STORY_OK(total);
        QCOMPARE(total->added, 30);
        QVERIFY(*await(m_desk->inbox().counts()) != counts);
        QVERIFY(await(m_desk->customers().find(QStringLiteral("person-undo-3@example.org"), 5))->size() == 1);
        STORY_OK(await(m_desk->intake().undoBatch(total->batch)));
        QCOMPARE(*await(m_desk->inbox().counts()), counts);
        QVERIFY(await(m_desk->customers().find(QStringLiteral("person-undo-3@example.org"), 5))->isEmpty());
        QCOMPARE(await(m_desk->inbox().open({View::All, QStringLiteral("undo-3")}))->count, 0);
        const auto again = await(m_desk->intake().mail({m_dir.filePath(QStringLiteral("many.mbox"))}, {}, {}));
        STORY_OK(again);
        QCOMPARE(again->added, 30);
        STORY_OK(await(m_desk->intake().undoBatch(again->batch)));
        const auto verified = await(m_desk->backups().verify());
        STORY_OK(verified);
        QCOMPARE(verified->problems, QStringList());
    }

    void takingBackTheImportOfOurCopyAsksAgainWhetherItWentOut()
    {
        STORY_OK(await(m_desk->intake().undoBatch(m_copyBatch)));
        QCOMPARE(outgoing().size(), 1);
        QCOMPARE(outgoing().constFirst().delivery, Delivery::HandedOver);
        STORY_OK(await(m_desk->sending().settle(m_sent.message, true)));
        QCOMPARE(outgoing().constFirst().delivery, Delivery::Sent);
    }

    void takingBackAnOldImportLeavesWhatWasDoneSince()
    {
        m_clock.advance(3600);
        const auto later = importMail("later.eml", madeup::mail("later@example.org", "Claire <claire.lefevre@example.org>", "Re: Casque",
                                                                "Une dernière question : et la facture ?", {},
                                                                "In-Reply-To: <thanks@example.org>\n", m_clock.now()));
        STORY_OK(later);
        m_clock.advance(60);
        STORY_OK(await(m_desk->complaints().setStatus({m_complaint}, Status::Resolved)));
        STORY_OK(await(m_desk->complaints().setCause(m_complaint, Cause::Product)));
        STORY_OK(await(m_desk->intake().undoBatch(later->batch)));
        const Complaint complaint = page().complaint;
        QCOMPARE(page().messages.size(), 3);
        QCOMPARE(complaint.cause, Cause::Product);
        QCOMPARE(complaint.status, Status::Resolved);
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "StoryTest.moc"
