#include "domain/RunnableFile.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"
#include <QTest>

using namespace amends;
using namespace amends::mail;

namespace {

QByteArray head(const QByteArray& more = {})
{
    return "From: \"Marie Dupont\" <Marie@Example.ORG>\r\nTo: shop@example.com\r\nSubject: Parcel\r\n"
           "Date: Mon, 3 Mar 2025 10:12:00 +0100\r\nMessage-ID: <one@example.org>\r\n" +
           more;
}

QByteArray text(const QByteArray& charset, const QByteArray& body, const QByteArray& encoding = "8bit")
{
    return head("Content-Type: text/plain; charset=" + charset + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body);
}

} // namespace

/// One message after the other: charsets, headers, parts, and what is meant to harm.
class MailReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhoWhenAndWhat();
    void decodesEveryCharset_data();
    void decodesEveryCharset();
    void decodesHeaders_data();
    void decodesHeaders();
    void takesTheNewestReceivedForABrokenDate();
    void putsReferencesInOrder();
    void choosesAmongAlternatives();
    void makesHtmlOnlyReadable();
    void keepsAMessageWithinAndShowsItsText();
    void namesAttachmentsSafely_data();
    void namesAttachmentsSafely();
    void saysWhyItIsBulk_data();
    void saysWhyItIsBulk();
    void saysThatItIsEncrypted();
    void readsASignedText();
    void readsTheWordsInAnOpaqueSignature_data();
    void readsTheWordsInAnOpaqueSignature();
    void joinsFlowedLines();
    void knowsTheSameContentAgain();
    void refusesWhatIsNoMail_data();
    void refusesWhatIsNoMail();
    void refusesWhatIsMeantToHarm_data();
    void refusesWhatIsMeantToHarm();
    void survivesBrokenOnes_data();
    void survivesBrokenOnes();
};

void MailReaderTest::readsWhoWhenAndWhat()
{
    const auto mail = readMail(head("Cc: A Group: one@a.example, Two <two@b.example>;\r\n\r\nHello\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->from, (Address{QStringLiteral("Marie Dupont"), QStringLiteral("marie@example.org")}));
    QCOMPARE(mail->cc.size(), 2);
    QCOMPARE(mail->cc.last().address, QStringLiteral("two@b.example"));
    QCOMPARE(mail->date, QDateTime(QDate(2025, 3, 3), QTime(9, 12), Qt::UTC));
    QCOMPARE(mail->headerId, QStringLiteral("one@example.org"));
    QCOMPARE(mail->ownText, QStringLiteral("Hello"));
    QVERIFY(mail->defects.isEmpty());
}

void MailReaderTest::decodesEveryCharset_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("expected");
    const QString cafe = QString::fromUtf8("café €");
    QTest::newRow("utf-8") << text("utf-8", "caf\xC3\xA9 \xE2\x82\xAC") << cafe;
    QTest::newRow("windows-1252") << text("windows-1252", "caf\xE9 \x80") << cafe;
    QTest::newRow("latin1 with a euro") << text("iso-8859-1", "caf\xE9 \x80") << cafe;
    QTest::newRow("iso-8859-15") << text("iso-8859-15", "caf\xE9 \xA4") << cafe;
    QTest::newRow("lying latin1") << text("iso-8859-1", "caf\xC3\xA9 \xE2\x82\xAC") << cafe;
    QTest::newRow("lying utf-8") << text("utf-8", "caf\xE9 \x80") << cafe;
    QTest::newRow("lying ascii") << text("us-ascii", "caf\xE9 \x80") << cafe;
    QTest::newRow("nonsense") << text("fakescii", "caf\xC3\xA9 \xE2\x82\xAC") << cafe;
    QTest::newRow("charset=charset") << text("\"charset=utf-8\"", "caf\xC3\xA9 \xE2\x82\xAC") << cafe;
    QTest::newRow("utf-7") << text("utf-7", "caf+AOk- +IKw-") << cafe;
    QTest::newRow("base64") << text("utf-8", "Y2Fmw6kg4oKs", "base64") << cafe;
    QTest::newRow("quoted-printable") << text("utf-8", "caf=C3=A9 =E2=82=\r\n=AC", "quoted-printable") << cafe;
    QTest::newRow("x-mac-cyrillic") << text("x-mac-cyrillic", "\x8F\xF0\xE8\xE2\xE5\xF2") << QString::fromUtf8("Привет");
    QTest::newRow("koi8-r") << text("koi8-r", "\xF0\xD2\xC9\xD7\xC5\xD4") << QString::fromUtf8("Привет");
    QTest::newRow("iso-2022-jp") << text("iso-2022-jp", "\x1B$B$3$s\x1B(B") << QString::fromUtf8("こん");
    QTest::newRow("iso-2022-jp unsaid") << text("us-ascii", "\x1B$B$3$s\x1B(B") << QString::fromUtf8("こん");
    QTest::newRow("shift_jis") << text("shift_jis", "\x82\xB1\x82\xF1") << QString::fromUtf8("こん");
    QTest::newRow("gb2312") << text("gb2312", "\xC4\xE3\xBA\xC3") << QString::fromUtf8("你好");
    QTest::newRow("ks_c_5601") << text("ks_c_5601-1987", "\xC7\xD1\xB1\xDB") << QString::fromUtf8("한글");
}

void MailReaderTest::decodesEveryCharset()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, expected);
    const auto mail = readMail(message);
    QVERIFY(mail.has_value());
    QCOMPARE(mail->ownText, expected);
}

void MailReaderTest::decodesHeaders_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("expected");
    QTest::newRow("q") << QByteArray("=?utf-8?Q?Caf=C3=A9_cass=C3=A9?=") << QString::fromUtf8("Café cassé");
    QTest::newRow("torn character") << QByteArray("=?utf-8?B?w6nD?= =?utf-8?B?qQ==?=") << QString::fromUtf8("éé");
    QTest::newRow("raw utf-8") << QByteArray("Caf\xC3\xA9") << QString::fromUtf8("Café");
    QTest::newRow("raw latin1") << QByteArray("Caf\xE9") << QString::fromUtf8("Café");
    QTest::newRow("inside a word") << QByteArray("x=?utf-8?Q?=C3=A9?=") << QString::fromUtf8("xé");
    QTest::newRow("folded") << QByteArray("one\r\n two") << QStringLiteral("one two");
}

void MailReaderTest::decodesHeaders()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, expected);
    const auto mail = readMail("From: a@b.example\r\nSubject: " + raw + "\r\n\r\nx");
    QVERIFY(mail.has_value());
    QCOMPARE(mail->subject, expected);
}

void MailReaderTest::takesTheNewestReceivedForABrokenDate()
{
    const auto mail = readMail("Received: by a; Tue, 4 Mar 2025 08:00:00 +0000\r\nReceived: by b; Mon, 3 Mar 2025 08:00:00 +0000\r\n"
                               "From: a@b.example\r\nDate: soon\r\n\r\nx");
    QVERIFY(mail.has_value());
    QCOMPARE(mail->date.date(), QDate(2025, 3, 4));
    QVERIFY(mail->defects.contains(QStringLiteral("bad_date")));
}

void MailReaderTest::putsReferencesInOrder()
{
    const auto mail = readMail(head("References: <a@x>\r\n <b@x>\r\nIn-Reply-To: <c@x>\r\n\r\nx"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->references, QStringList({QStringLiteral("a@x"), QStringLiteral("b@x"), QStringLiteral("c@x")}));
}

void MailReaderTest::choosesAmongAlternatives()
{
    const auto mail = readMail(head("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
                                    "--b\r\nContent-Type: text/html\r\n\r\n<p onclick=x>rich</p><script>bad()</script>\r\n--b--\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->ownText, QStringLiteral("plain"));
    QVERIFY(mail->html.contains(u"<p>rich</p>"));
    QVERIFY(!mail->html.contains(u"bad"));
}

void MailReaderTest::makesHtmlOnlyReadable()
{
    const auto mail = readMail(head("Content-Type: text/html; charset=utf-8\r\n\r\n<div>It broke.</div><div class=gmail_quote>"
                                    "On 3 Mar 2025, Shop wrote:<blockquote>Hello</blockquote></div>"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->ownText, QStringLiteral("It broke."));
    QVERIFY(mail->quoted.contains(u"> Hello"));
}

void MailReaderTest::keepsAMessageWithinAndShowsItsText()
{
    const auto mail = readMail(head("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                                    "From: x@y.example\r\nSubject: Inner\r\n\r\nThe inner words\r\n--b--\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments.first().name, QStringLiteral("Inner.eml"));
    QVERIFY(mail->fullText.contains(u"The inner words"));
}

void MailReaderTest::namesAttachmentsSafely_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("risky");
    QTest::newRow("2231") << QByteArray("attachment; filename*=UTF-8''caf%C3%A9.pdf") << QString::fromUtf8("café.pdf") << false;
    QTest::newRow("2231 in pieces") << QByteArray("attachment; filename*0*=UTF-8''caf%C3; filename*1*=%A9; filename*2=.pdf") << QString::fromUtf8("café.pdf") << false;
    QTest::newRow("2047") << QByteArray("attachment; filename=\"=?utf-8?Q?caf=C3=A9.pdf?=\"") << QString::fromUtf8("café.pdf") << false;
    QTest::newRow("path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << QStringLiteral("passwd") << false;
    QTest::newRow("double") << QByteArray("attachment; filename=\"photo.jpg.exe\"") << QStringLiteral("photo.jpg.exe") << true;
    QTest::newRow("none") << QByteArray("attachment") << QStringLiteral("attachment-1") << false;
}

void MailReaderTest::namesAttachmentsSafely()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    QFETCH(bool, risky);
    const auto mail = readMail(head("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: " +
                                    disposition + "\r\n\r\naGVsbG8=\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->attachments.size(), 1);
    QCOMPARE(mail->attachments.first().name, name);
    QCOMPARE(canRun(mail->attachments.first().name), risky);
    QCOMPARE(mail->attachments.first().bytes, QByteArray("hello"));
}

void MailReaderTest::saysWhyItIsBulk_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("key");
    QTest::newRow("person") << QByteArray("From: Marie <marie@example.org>\r\n") << QString();
    QTest::newRow("bounce") << QByteArray("From: MAILER-DAEMON@example.org\r\n") << QStringLiteral("bounce");
    QTest::newRow("auto") << QByteArray("From: a@b.example\r\nAuto-Submitted: auto-replied\r\n") << QStringLiteral("auto_reply");
    QTest::newRow("not auto") << QByteArray("From: a@b.example\r\nAuto-Submitted: no\r\n") << QString();
    QTest::newRow("away") << QByteArray("From: a@b.example\r\nSubject: Automatisch antwoord: x\r\n") << QStringLiteral("auto_reply");
    QTest::newRow("list") << QByteArray("From: a@b.example\r\nList-Id: <l.example>\r\n") << QStringLiteral("list");
    QTest::newRow("newsletter") << QByteArray("From: a@b.example\r\nPrecedence: bulk\r\n") << QStringLiteral("newsletter");
    QTest::newRow("no-reply") << QByteArray("From: no-reply@b.example\r\n") << QStringLiteral("no_reply");
    QTest::newRow("contact form") << QByteArray("From: noreply@b.example\r\nReply-To: marie@example.org\r\n") << QString();
    QTest::newRow("spam") << QByteArray("From: a@b.example\r\nX-Spam-Flag: YES\r\n") << QStringLiteral("spam");
    QTest::newRow("calendar") << QByteArray("From: a@b.example\r\nContent-Type: text/calendar\r\n") << QStringLiteral("calendar");
}

void MailReaderTest::saysWhyItIsBulk()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, key);
    const auto mail = readMail(headers + "\r\nx\r\n");
    QVERIFY(mail.has_value());
    QCOMPARE(QString(bulkKey(mail->bulk)), key);
}

void MailReaderTest::saysThatItIsEncrypted()
{
    const auto mail = readMail(head("Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\n"
                                    "Version: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n--b--\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->protection, Protection::Encrypted);
}

void MailReaderTest::readsASignedText()
{
    const auto mail = readMail(head("Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsigned words\r\n"
                                    "--b\r\nContent-Type: application/pgp-signature\r\n\r\nabc\r\n--b--\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->protection, Protection::Signed);
    QCOMPARE(mail->ownText, QStringLiteral("signed words"));
    QVERIFY(mail->attachments.isEmpty());
}

void MailReaderTest::readsTheWordsInAnOpaqueSignature_data()
{
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<bool>("readable");
    const QByteArray way = QByteArray::fromHex("0603010203a0803080020101310030800603010203a080");
    const QByteArray words = "Content-Type: text/plain\r\n\r\nsigned words";
    const QByteArray whole = QByteArray::fromHex("04") + char(words.size()) + words;
    QTest::newRow("in one") << QByteArray::fromHex("3080") + way + whole << true;
    QTest::newRow("in pieces") << QByteArray::fromHex("3080") + way + QByteArray::fromHex("2480") + whole + QByteArray::fromHex("0000") << true;
    QTest::newRow("cut off") << QByteArray::fromHex("3080") + way + whole.chopped(5) << false;
    QTest::newRow("encrypted") << QByteArray::fromHex("3080060301020404") << false;
}

void MailReaderTest::readsTheWordsInAnOpaqueSignature()
{
    QFETCH(QByteArray, envelope);
    QFETCH(bool, readable);
    const auto mail = readMail(head("Content-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                                    envelope.toBase64() + "\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->fullText.contains(u"signed words"), readable);
    QCOMPARE(mail->protection, readable ? Protection::Signed : Protection::Encrypted);
}

void MailReaderTest::joinsFlowedLines()
{
    const auto mail = readMail(head("Content-Type: text/plain; format=flowed\r\n\r\none \r\ntwo\r\nthree\r\n"));
    QVERIFY(mail.has_value());
    QCOMPARE(mail->ownText, QStringLiteral("one two\nthree"));
}

void MailReaderTest::knowsTheSameContentAgain()
{
    const QByteArray once = "From: a@b.example\r\nDate: Mon, 3 Mar 2025 10:12:00 +0100\r\nSubject: s\r\n\r\nhello\r\n";
    const QByteArray again = "Received: by x; y\r\n" + QByteArray(once).replace("\r\n", "\n");
    const QByteArray other = QByteArray(once).replace("hello", "hullo");
    QCOMPARE(readMail(once)->contentHash.size(), 32);
    QCOMPARE(readMail(again)->contentHash, readMail(once)->contentHash);
    QVERIFY(readMail(other)->contentHash != readMail(once)->contentHash);
}

void MailReaderTest::refusesWhatIsNoMail_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n\r\n");
    QTest::newRow("text") << QByteArray("Dear diary,\nnothing happened.\n");
    QTest::newRow("colons") << QByteArray("Milk: 2\nBread: 1\n\nSubject: not here\n");
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?>\n<message><field>\nSubject: x</field></message>\n");
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("from a sentence") << QByteArray("From here on it went wrong.\nReally.\n");
}

void MailReaderTest::refusesWhatIsNoMail()
{
    QFETCH(QByteArray, bytes);
    const auto mail = readMail(bytes);
    QVERIFY(!mail.has_value());
    QCOMPARE(mail.error().problem, Problem::NotRecognised);
}

void MailReaderTest::refusesWhatIsMeantToHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("bound");
    QByteArray nested = head();
    QByteArray opened = "Content-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int i = 0; i < 100'000; ++i)
        opened += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i + 1) + "\r\n\r\n";
    QTest::newRow("100,000 within each other") << nested + opened << QStringLiteral("depth");
    QByteArray messages = head();
    for (int i = 0; i < 100'000; ++i)
        messages += "Content-Type: message/rfc822\r\n\r\n";
    QTest::newRow("100,000 messages in messages") << messages << QStringLiteral("depth");
    QByteArray many = head("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    for (int i = 0; i < 100'000; ++i)
        many += "--b\r\n\r\nx\r\n";
    QTest::newRow("100,000 beside each other") << many << QStringLiteral("parts");
    QTest::newRow("a header of 50 MB") << head("X-Long: " + QByteArray(50 * 1024 * 1024, 'x') + "\r\n\r\nx") << QStringLiteral("header_bytes");
    QTest::newRow("a message of 129 MB") << head("\r\n" + QByteArray(maxMailBytes + 1, 'x')) << QStringLiteral("mail_bytes");
}

void MailReaderTest::refusesWhatIsMeantToHarm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, bound);
    const auto mail = readMail(bytes);
    QVERIFY(!mail.has_value());
    QCOMPARE(mail.error().problem, Problem::TooLarge);
    QCOMPARE(mail.error().detail, bound);
}

void MailReaderTest::survivesBrokenOnes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = head("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                                  "<p>caf\xE9<a href='http://x'>y</a>\r\n--b\r\nContent-Type: application/ms-tnef\r\n"
                                  "Content-Transfer-Encoding: base64\r\n\r\neJ8+IgEAAQaQCAAEAAAAAAABAAEA\r\n--b--\r\n");
    for (int i = 40; i < whole.size(); i += 7)
        QTest::addRow("cut at %d", i) << whole.first(i);
    QTest::newRow("a million commas") << head("To: " + QByteArray(900'000, ',') + "\r\n\r\nx");
    QTest::newRow("a million words") << head("Subject: " + QByteArray("=?utf-8?Q?a?= ").repeated(60'000) + "\r\n\r\nx");
    QTest::newRow("groups within groups") << head("Cc: " + QByteArray("a:").repeated(100'000) + "\r\n\r\nx");
    QTest::newRow("open comments") << head("Cc: " + QByteArray("(").repeated(500'000) + "\r\n\r\nx");
    QTest::newRow("deep html") << text("utf-8", "x").replace("text/plain", "text/html") + QByteArray("<blockquote>").repeated(100'000);
    QTest::newRow("open tags") << text("utf-8", "x").replace("text/plain", "text/html") + QByteArray("<a href=\"").repeated(200'000);
    QTest::newRow("open comment tags") << text("utf-8", "x").replace("text/plain", "text/html") + QByteArray("<!--").repeated(200'000);
    QTest::newRow("marks") << text("utf-8", QByteArray("On 3 Mar\n").repeated(200'000));
}

void MailReaderTest::survivesBrokenOnes()
{
    QFETCH(QByteArray, bytes);
    const auto mail = readMail(bytes);
    QVERIFY(mail.has_value());
    QVERIFY(mail->fullText.size() <= 2 * maxTextBytes);
    QVERIFY(mail->to.size() <= maxAddresses);
}

QTEST_GUILESS_MAIN(MailReaderTest)
#include "MailReaderTest.moc"
