#include "mail/Draft.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"
#include <QTest>

using namespace amends;
using namespace amends::mail;

namespace {

Draft draftOf(const QString& text)
{
    Draft draft;
    draft.from = {QString::fromUtf8("Café \"Zur Post\""), QStringLiteral("info@shop.example")};
    draft.to = {{QStringLiteral("Dupont, Marie"), QStringLiteral("marie@example.org")}};
    draft.subject = QString::fromUtf8("Re: [2026-0042] Votre réclamation à propos du casque qui s'est fissuré après six mois d'usage 🎧");
    draft.text = text;
    draft.date = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    draft.headerId = QStringLiteral("new@shop.example");
    draft.inReplyTo = QStringLiteral("b@example.org");
    draft.references = {QStringLiteral("a@example.org")};
    return draft;
}

} // namespace

/// What we hand to the mail program reads back as it was meant.
class DraftTest : public QObject
{
    Q_OBJECT
private slots:
    void readsBackAsItWasWritten();
    void carriesAttachments();
    void staysInItsLines();
    void cannotBeGivenHeadersFromOutside();
    void makesMailtoAddresses();
    void leavesTheBodyOutOfALongMailto();
    void makesFreshIds();
};

void DraftTest::readsBackAsItWasWritten()
{
    const Draft draft = draftOf(QString::fromUtf8("Chère Madame,\n\nC'est réglé. €\n.\nFrom here on"));
    const QByteArray eml = draftEml(draft);
    QVERIFY(eml.startsWith("X-Unsent: 1\r\n"));
    const auto mail = readMail(eml);
    QVERIFY(mail.has_value());
    QCOMPARE(mail->from, draft.from);
    QCOMPARE(mail->to, draft.to);
    QCOMPARE(mail->subject, draft.subject);
    QCOMPARE(mail->date, draft.date);
    QCOMPARE(mail->headerId, draft.headerId);
    QCOMPARE(mail->references, QStringList({QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}));
    QCOMPARE(mail->fullText, draft.text);
    QVERIFY(mail->defects.isEmpty());
}

void DraftTest::carriesAttachments()
{
    Draft draft = draftOf(QStringLiteral("See the slip."));
    draft.attachments = {{QString::fromUtf8("été.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF\0x", 6), {}, false}};
    const auto mail = readMail(draftEml(draft));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->ownText, draft.text);
    QCOMPARE(mail->attachments, draft.attachments);
}

void DraftTest::staysInItsLines()
{
    for (const QByteArray& line : draftEml(draftOf(QString(5000, u'x'))).split('\n'))
        QVERIFY2(line.size() <= 79 && line.endsWith(line.isEmpty() ? "" : "\r"), line.constData());
}

void DraftTest::cannotBeGivenHeadersFromOutside()
{
    Draft draft = draftOf(QStringLiteral("x"));
    draft.subject = QStringLiteral("a\r\nBcc: evil@example.com");
    draft.to = {{QStringLiteral("b\nBcc: evil@example.com"), QStringLiteral("c@d.example>\r\nBcc: evil@example.com")}};
    draft.inReplyTo = QStringLiteral("e\r\nBcc: evil@example.com");
    for (const QByteArray& line : draftEml(draft).split('\n'))
        QVERIFY2(!line.startsWith("Bcc"), line.constData());
}

void DraftTest::makesMailtoAddresses()
{
    const Mailto mailto = mailtoUrl(draftOf(QString::fromUtf8("é & b\nc")));
    QVERIFY(!mailto.bodyLeftOut);
    QVERIFY(mailto.url.startsWith(u"mailto:marie@example.org?subject=Re%3A%20%5B2026-0042%5D"));
    QVERIFY(mailto.url.endsWith(u"&body=%C3%A9%20%26%20b%0D%0Ac"));
}

void DraftTest::leavesTheBodyOutOfALongMailto()
{
    const Mailto mailto = mailtoUrl(draftOf(QString(3000, u'x')));
    QVERIFY(mailto.bodyLeftOut);
    QVERIFY(mailto.url.size() <= maxMailtoChars);
    QVERIFY(!mailto.url.contains(u"body="));
}

void DraftTest::makesFreshIds()
{
    const QString one = newHeaderId(QStringLiteral("info@shop.example"));
    QVERIFY(one.endsWith(u"@shop.example"));
    QVERIFY(one != newHeaderId(QStringLiteral("info@shop.example")));
    QVERIFY(newHeaderId(QString()).endsWith(u"@localhost"));
}

QTEST_GUILESS_MAIN(DraftTest)
#include "DraftTest.moc"
