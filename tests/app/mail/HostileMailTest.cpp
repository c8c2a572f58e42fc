#include "mail/FileName.h"
#include "mail/Html.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"
#include "support/HostileMail.h"
#include "support/ReachingOut.h"
#include <QRegularExpression>
#include <QtTest>

using namespace amends;
using namespace amends::mail;

/// Mails made to harm, by the thousand: each is read within its bounds or refused with a known reason. AMENDS_LONG reads all.
class HostileMailTest : public QObject
{
    Q_OBJECT

    static QString trouble(const Mail& mail)
    {
        if (mail.attachments.size() > maxAttachments)
            return QStringLiteral("keeps too many attachments");
        qint64 kept = 0;
        for (const Attachment& attachment : mail.attachments) {
            kept += attachment.bytes.size();
            if (attachment.name.isEmpty() || attachment.name.size() > maxNameChars)
                return QStringLiteral("keeps a name too long or none");
            if (safeFileName(attachment.name, QStringLiteral("x")) != attachment.name)
                return QStringLiteral("keeps an unsafe name: ") + attachment.name;
        }
        if (kept > maxAttachmentBytes)
            return QStringLiteral("keeps too many bytes");
        // A character of HTML may stand for a few of text: an item's dash, a cell's bar, a quote's marks.
        if (mail.fullText.size() > 8 * maxTextBytes || mail.subject.size() > maxSubjectChars || mail.to.size() > maxAddresses
            || mail.references.size() > 2 * maxReferences)
            return QStringLiteral("keeps too much text");
        if (mail.fullText.contains(QChar(0)) || mail.subject.contains(u'\n') || mail.from.address.contains(u'\n'))
            return QStringLiteral("keeps what breaks a line");
        return reachingOut(mail.html);
    }

private slots:
    void theSameNumberIsTheSameMail()
    {
        for (const int number : {0, 1, 2, 3, 4, 57, 1234})
            QCOMPARE(hostileMail(number).bytes, hostileMail(number).bytes);
        QVERIFY(hostileMail(5).bytes != hostileMail(10).bytes);
    }

    void eachIsReadWithinItsBoundsOrRefusedWithAReason()
    {
        const bool all = qEnvironmentVariableIsSet("AMENDS_LONG");
        QHash<QString, int> outcomes;
        for (int number = 0; number < (all ? kHostileMails : kHostileMailsEveryDay); ++number) {
            const HostileMail hostile = hostileMail(number);
            const auto mail = readMail(hostile.bytes, number % 2 == 0 ? Headerless::Take : Headerless::Refuse);
            const auto name = [&] { return QStringLiteral("number %1 (%2): ").arg(number).arg(QLatin1StringView(hostile.kind)); };
            if (mail) {
                ++outcomes[mail->defects.isEmpty() ? QStringLiteral("read") : QStringLiteral("read with a defect")];
                const QString wrong = trouble(*mail);
                QVERIFY2(wrong.isEmpty(), qPrintable(name() + wrong));
                continue;
            }
            const Error& error = mail.error();
            ++outcomes[error.problem == Problem::TooLarge ? QStringLiteral("refused: ") + error.detail : QStringLiteral("no mail")];
            static const QStringList bounds{QStringLiteral("mail_bytes"), QStringLiteral("header_bytes"), QStringLiteral("depth"), QStringLiteral("parts")};
            QVERIFY2(error.problem == Problem::NotRecognised || error.problem == Problem::Damaged
                         || (error.problem == Problem::TooLarge && bounds.contains(error.detail)),
                     qPrintable(name() + error.detail));
        }
        for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
            qInfo("%6d %s", it.value(), qPrintable(it.key()));
        QVERIFY(outcomes.value(QStringLiteral("read")) > 100);
        QVERIFY(outcomes.value(QStringLiteral("refused: depth")) > 10);
    }

    void aBoundaryInDisguiseIsCountedAsTheParserCountsIt_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("plain") << QByteArray("multipart/mixed; boundary=r%");
        QTest::newRow("another parameter before") << QByteArray("multipart/mixed; xboundary=other; boundary=r%");
        QTest::newRow("in pieces") << QByteArray("multipart/mixed; boundary*0=r; boundary*1=%");
        QTest::newRow("with a charset") << QByteArray("multipart/mixed; boundary*=us-ascii''r%");
        QTest::newRow("after a comment") << QByteArray("multipart/mixed; (boundary=other) boundary=r%");
        QTest::newRow("with a backslash") << QByteArray("multipart/mixed; boundary=\"\\r%\"");
        QTest::newRow("folded") << QByteArray("multipart/mixed;\r\n\tboundary\r\n =\r\n r%");
        QTest::newRow("after a long parameter") << "multipart/mixed; x=\"" + QByteArray(20'000, 'a') + "\"; boundary=r%";
        QTest::newRow("after a line of blanks") << QByteArray("text/plain\r\n \r\nContent-Type: multipart/mixed; boundary=r%");
        QTest::newRow("the same for all") << QByteArray("multipart/mixed; boundary=r");
    }
    void aBoundaryInDisguiseIsCountedAsTheParserCountsIt()
    {
        QFETCH(QByteArray, type);
        QByteArray bytes = "From: a@b.example\r\nSubject: x\r\n";
        for (int i = 0; i < 2000; ++i) {
            const QByteArray number = QByteArray::number(i);
            bytes += "Content-Type: " + QByteArray(type).replace("%", number) + "\r\n\r\n--r" + (type.contains('%') ? number : QByteArray()) + "\r\n";
        }
        const auto mail = readMail(bytes);
        QVERIFY(!mail);
        QCOMPARE(mail.error().problem, Problem::TooLarge);
    }

    void partsAreCountedAfterAnInnerPartOfTheSameBoundary()
    {
        QByteArray bytes = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=r\r\n\r\n--r\r\n"
                           "Content-Type: multipart/mixed; boundary=r\r\n\r\n--r\r\n\r\n--r--\r\n";
        bytes += QByteArray("--r\r\n\r\n").repeated(maxParts + 1);
        const auto mail = readMail(bytes);
        QVERIFY(!mail);
        QCOMPARE(mail.error().detail, QStringLiteral("parts"));
    }

    void aLargeMessageInBase64IsNoHeader()
    {
        const QByteArray inner = "From: c@d.example\r\nSubject: inner\r\n\r\nthe words within\r\n" + QByteArray(2 * maxHeaderBytes, 'x');
        const auto mail = readMail("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=r\r\n\r\n--r\r\nContent-Type: message/rfc822\r\n"
                                   "Content-Transfer-Encoding: base64\r\n\r\n" + inner.toBase64() + "\r\n--r--\r\n");
        QVERIFY(mail);
        QCOMPARE(mail->attachments.size(), 1);
        QVERIFY(mail->fullText.contains(QStringLiteral("the words within")));
    }

    void textBeyondTheBoundIsCutAndSaid()
    {
        QByteArray bytes = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=r\r\n\r\n";
        for (int i = 0; i < 5; ++i)
            bytes += "--r\r\n\r\n" + QByteArray("words and ").repeated(100'000) + "\r\n";
        const auto mail = readMail(bytes);
        QVERIFY(mail);
        QVERIFY(mail->fullText.size() <= maxTextBytes + 100);
        QVERIFY(mail->defects.contains(QStringLiteral("text_cut")));
    }

    void attachmentsBeyondTheBoundAreLeftOutAndSaid()
    {
        QByteArray bytes = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=r\r\n\r\n";
        for (int i = 0; i < maxAttachments + 5; ++i)
            bytes += "--r\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\nx\r\n";
        const auto mail = readMail(bytes);
        QVERIFY(mail);
        QCOMPARE(mail->attachments.size(), maxAttachments);
        QVERIFY(mail->defects.contains(QStringLiteral("too_many_attachments")));
    }

    void everyTrickOfHtmlIsGoneAndTheWordsStay()
    {
        const QByteArray page = everyHtmlTrick("http://127.0.0.1:9");
        const auto mail = readMail("From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page);
        QVERIFY(mail);
        QVERIFY2(trouble(*mail).isEmpty(), qPrintable(trouble(*mail)));
        QVERIFY(mail->html.contains(QStringLiteral("The words before.")));
        QVERIFY(mail->html.contains(QStringLiteral("href=\"http://127.0.0.1:9/click\""))); // a link waits for a click, and asks
    }
};

QTEST_GUILESS_MAIN(HostileMailTest)
#include "HostileMailTest.moc"
