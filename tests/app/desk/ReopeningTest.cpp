#include "MailFixture.h"
#include "desk/Promises.h"

using namespace amends;

namespace {

/// Her next letter of the conversation, some hours after the first.
Letter nextLetter(int hours = 2)
{
    Letter next;
    next.id = QStringLiteral("n%1@client.example").arg(hours);
    next.references = QStringLiteral("m1@client.example");
    next.subject = QStringLiteral("Re: Casque fendu");
    next.date = next.date.addSecs(hours * 3600);
    return next;
}

Letter ourLetter(int hours)
{
    Letter ours = nextLetter(hours);
    ours.from = QStringLiteral("Shop <shop@shop.example>");
    ours.to = QStringLiteral("Marie Dupont <marie@client.example>");
    ours.id = QStringLiteral("o%1@shop.example").arg(hours);
    return ours;
}

Letter thanks(int hours)
{
    Letter letter = nextLetter(hours);
    letter.text = QStringLiteral("Merci beaucoup !");
    return letter;
}

Letter awayNote(int hours)
{
    Letter letter = nextLetter(hours);
    letter.extra = QStringLiteral("Auto-Submitted: auto-replied\r\n");
    return letter;
}

} // namespace

/// What her next letter does to a matter that was closed: by the shop, or by an import that took it for history.
class ReopeningTest : public QObject
{
    Q_OBJECT
private slots:
    /// Closed by the shop, and she writes again: a second failure, which the owner sees. A thank-you is none.
    void aClosedMatterSheWritesAboutAgainIsTheOwnersBusinessAThankYouIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("opens");
        const auto row = [](const char16_t* text, bool opens) {
            QTest::addRow("%s", QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text) << opens;
        };
        row(u"Bonjour,\n\nLe nouveau casque s'est fendu lui aussi.", true);
        row(u"Merci, mais le casque grésille toujours.", true);
        row(u"Merci pour rien.", true);
        row(u"Quand arrive le remboursement ?", true);
        row(u"Bonjour,\n\nMerci beaucoup, tout est parfait.\n\nMarie Dupont", false);
        row(u"Je vous remercie, le souci est réglé. Bonne journée !", false);
        row(u"Bedankt, maar hij doet het nog altijd niet.", true);
        row(u"De vervanglamp is ook stuk.", true);
        row(u"Hartelijk dank voor de snelle hulp!", false);
        row(u"Bedankt, alles is in orde.", false);
        row(u"Thanks, but it still rattles.", true);
        row(u"Thanks. It is torn again.", true);
        row(u"Thank you so much, it arrived this morning and it is lovely.", false);
        row(u"Cheers, all sorted!", false);
        row(u"Danke, aber das Geld ist noch nicht da.", true);
        row(u"Der Ersatz ist schon wieder kaputt.", true);
        row(u"Vielen Dank für die schnelle Hilfe, ich freue mich sehr.", false);
        row(u"Danke, das Problem ist behoben.", false);
        row(u"Can you send me the invoice?", true);
        row(u"Merci de me rappeler.", true);
        row(u"Merci de faire le nécessaire.", true);
        row(u"Je vous remercie de nous le renvoyer.", true);
        row(u"Merci d'avance", true);
        row(u"Merci de votre aide.", false);
        row(u"Merci de m'avoir aidée.\n\nCordialement,\nMarie", false);
        row(u"Encore merci !", false);
        row(u"Le souci doit être réglé. Merci.", true);
        row(u"Alvast bedankt", true);
        row(u"Bel me terug. Bedankt.", true);
        row(u"Wilt u dit in orde maken, dank u.", true);
        row(u"Beste Anna,\n\nBedankt voor de goede zorgen.\n\nMet vriendelijke groeten,\nM. Dupont", false);
        row(u"Thanks in advance", true);
        row(u"The screen went black this morning. Thanks.", true);
        row(u"Thanks, the screen went black this morning.", true);
        row(u"Thanks\nthe screen went black", true);
        row(u"Thanks again for nothing", true);
        row(u"Hi Anna,\n\nThank you so much for your kind words and for the very quick help with\nthe return.\n\nKind regards,\nMarie", false);
        row(u"Thanks again!", false);
        row(u"Danke im Voraus", true);
        row(u"Rufen Sie mich an. Danke.", true);
        row(u"Sehr geehrte Damen und Herren,\n\nherzlichen Dank, alles ist gut angekommen.\n\nMit freundlichen Grüßen\nMarie Dupont", false);
        row(u"Thank you. Thank you for the help, thank you for the words, thank you for the box, thank you for the card, thanks for the bow.",
            true);
        row(u"Bonjour,\n\nMarie Dupont", true);
    }
    void aClosedMatterSheWritesAboutAgainIsTheOwnersBusinessAThankYouIsNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, opens);
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        AMENDS_OK(await(shop.desk->complaints().setStatus({complaint}, Status::Resolved)));
        Letter again = nextLetter();
        again.text = text;
        QCOMPARE(shop.bring(again).complaint, complaint);
        const ComplaintPage page = shop.page(complaint);
        QCOMPARE(page.messages.size(), 2);
        QCOMPARE(page.complaint.status, opens ? Status::Ours : Status::Resolved);
        QVERIFY(page.complaint.unread);
        QCOMPARE(page.flags, opens ? QList{OwnerFlag::Reopened} : QList<OwnerFlag>());
        const auto told = std::ranges::count(page.events, QStringLiteral("reopened_by_customer"), &Event::kind);
        QCOMPARE(int(told), opens ? 1 : 0);
        const auto digest = await(shop.desk->promises().digest({}));
        AMENDS_OK(digest);
        QCOMPARE(digest->flagged, opens ? 1 : 0);
    }

    void aThankYouIsNoneUnderASubjectOrWithAPhotoThatMayTellMore_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("photo");
        QTest::addColumn<bool>("opens");
        QTest::newRow("the conversation's subject") << "Re: Casque fendu" << "" << false;
        QTest::newRow("no subject but an answer's") << "Re:" << "" << false;
        QTest::newRow("thanks in the subject") << "Merci !" << "" << false;
        QTest::newRow("a question in the subject") << "Merci ?" << "" << true;
        QTest::newRow("trouble in the subject") << "Re: Deuxième casque cassé" << "" << true;
        QTest::newRow("something else in the subject") << "Écran noir" << "" << true;
        QTest::newRow("more than the conversation's subject") << "Re: Casque fendu, le deuxième aussi" << "" << true;
        QTest::newRow("a photo") << "Re: Casque fendu" << "casque.jpg" << true;
    }
    void aThankYouIsNoneUnderASubjectOrWithAPhotoThatMayTellMore()
    {
        QFETCH(QString, subject);
        QFETCH(QString, photo);
        QFETCH(bool, opens);
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        AMENDS_OK(await(shop.desk->complaints().setStatus({complaint}, Status::Resolved)));
        Letter letter = thanks(2);
        letter.subject = subject;
        letter.photo = photo;
        QCOMPARE(shop.bring(letter).complaint, complaint);
        const ComplaintPage page = shop.page(complaint);
        QCOMPARE(page.messages.constLast().attachments.size(), photo.isEmpty() ? 0 : 1);
        QCOMPARE(page.complaint.status, opens ? Status::Ours : Status::Resolved);
    }

    void aThankYouUnderOurNumberOpensNothing()
    {
        MailFixture shop;
        const ComplaintId complaint = shop.bring({}).complaint;
        AMENDS_OK(await(shop.desk->complaints().setStatus({complaint}, Status::Resolved)));
        Letter letter = thanks(2);
        letter.subject = QStringLiteral("Re: Casque fendu [%1]").arg(shop.read(complaint).number);
        QCOMPARE(shop.bring(letter).complaint, complaint);
        QCOMPARE(shop.read(complaint).status, Status::Resolved);
    }

    /// What an import took for history was closed by nobody: her next letter is an ordinary one, whatever came between. What
    /// somebody decided since is the shop's own closing.
    void aMatterThatWasHistoryIsNoSecondFailureUnlessSomebodyClosedItSince_data()
    {
        QTest::addColumn<QList<Letter>>("history");
        QTest::addColumn<int>("openDays");
        QTest::addColumn<QList<Letter>>("between");
        QTest::addColumn<QList<Status>>("byHand");
        QTest::addColumn<bool>("flagged");
        const QList<Letter> answered{{}, ourLetter(1)};
        const QList<Letter> older{{}};
        const QList<Letter> none;
        const QList<Status> nobody;
        QTest::newRow("answered last") << answered << 14 << none << nobody << false;
        QTest::newRow("answered last, then our own mail") << answered << 14 << QList{ourLetter(2)} << nobody << false;
        QTest::newRow("answered last, then thanks") << answered << 14 << QList{thanks(2)} << nobody << false;
        QTest::newRow("older") << older << 0 << none << nobody << false;
        QTest::newRow("older, then thanks") << older << 0 << QList{thanks(2)} << nobody << false;
        QTest::newRow("older, then an automatic answer") << older << 0 << QList{awayNote(2)} << nobody << false;
        QTest::newRow("resolved by hand") << answered << 14 << none << QList{Status::Resolved} << true;
        QTest::newRow("older, resolved by hand") << older << 0 << none << QList{Status::Resolved} << true;
        QTest::newRow("taken up and closed by hand, then our own mail")
            << answered << 14 << QList{ourLetter(2)} << QList{Status::Ours, Status::Closed} << true;
        QTest::newRow("opened by her, closed by hand") << answered << 14 << QList{nextLetter(2)} << QList{Status::Closed} << true;
    }
    void aMatterThatWasHistoryIsNoSecondFailureUnlessSomebodyClosedItSince()
    {
        QFETCH(QList<Letter>, history);
        QFETCH(int, openDays);
        QFETCH(QList<Letter>, between);
        QFETCH(QList<Status>, byHand);
        QFETCH(bool, flagged);
        MailFixture shop;
        QStringList paths;
        for (const Letter& letter : history)
            paths << shop.put(letter);
        AMENDS_OK(shop.import(paths, openDays));
        const ComplaintId complaint = shop.records.constFirst().complaint;
        QCOMPARE(shop.read(complaint).status, Status::Closed);
        for (const Letter& letter : between)
            QCOMPARE(shop.bring(letter).complaint, complaint);
        for (const Status status : byHand)
            AMENDS_OK(await(shop.desk->complaints().setStatus({complaint}, status)));
        QCOMPARE(shop.bring(nextLetter(5)).complaint, complaint);
        const ComplaintPage page = shop.page(complaint);
        QCOMPARE(page.complaint.status, Status::Ours);
        QCOMPARE(page.flags, flagged ? QList{OwnerFlag::Reopened} : QList<OwnerFlag>());
    }
};

QTEST_GUILESS_MAIN(ReopeningTest)
#include "ReopeningTest.moc"
