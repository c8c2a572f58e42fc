#include "mail/MailReader.h"
#include "mail/Tnef.h"
#include "support/Shared.h"
#include <QDir>
#include <QTest>

using namespace amends;
using namespace amends::mail;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// winmail.dat, alone and in a mail, whole and broken.
class TnefTest : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatTheListSays_data();
    void holdsWhatTheListSays();
    void isUnpackedWithinAMail();
    void survivesEveryCutAndEveryWrongByte();
};

void TnefTest::holdsWhatTheListSays_data()
{
    QTest::addColumn<QString>("tnef");
    QTest::addColumn<QString>("list");
    const QString shared = sharedFile(QStringLiteral("data/mail/mimekit/tnef"));
    if (shared.isEmpty())
        QTest::newRow("none") << QString() << QString();
    const QDir folder(shared);
    for (const QString& name : folder.entryList({QStringLiteral("*.tnef")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name) << folder.filePath(name.chopped(5) + QStringLiteral(".list"));
}

void TnefTest::holdsWhatTheListSays()
{
    QFETCH(QString, tnef);
    QFETCH(QString, list);
    AMENDS_NEED_SHARED(tnef);
    const auto content = readTnef(bytesOf(tnef));
    QVERIFY(content.has_value());
    QStringList names;
    for (const Attachment& attachment : content->attachments)
        names.append(attachment.name.isEmpty() ? QStringLiteral("Untitled Attachment") : attachment.name);
    if (!content->html.isEmpty())
        names.append(QStringLiteral("body.html"));
    for (const QString& line : QString::fromUtf8(bytesOf(list)).split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(names.contains(line.trimmed()), qPrintable(line + QStringLiteral(" not in ") + names.join(u'|')));
}

void TnefTest::isUnpackedWithinAMail()
{
    const QString path = sharedFile(QStringLiteral("data/mail/mimekit/tnef/two-files.tnef"));
    AMENDS_NEED_SHARED(path);
    const auto mail = readMail("From: a@b.example\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                               bytesOf(path).toBase64() + "\r\n");
    QVERIFY(mail.has_value());
    QStringList names;
    for (const Attachment& attachment : mail->attachments)
        names.append(attachment.name);
    QVERIFY(names.contains(QStringLiteral("AUTHORS")) && names.contains(QStringLiteral("README")));
    QVERIFY(!names.contains(QStringLiteral("winmail.dat")));
}

void TnefTest::survivesEveryCutAndEveryWrongByte()
{
    const QString path = sharedFile(QStringLiteral("data/mail/mimekit/tnef/rtf.tnef"));
    AMENDS_NEED_SHARED(path);
    const QByteArray whole = bytesOf(path);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto cut = readTnef(whole.first(i));
        QCOMPARE(cut.has_value(), i >= 4);
        QByteArray wrong = whole;
        wrong[i] = '\xFF';
        if (const auto content = readTnef(wrong))
            QVERIFY(content->attachments.size() < 10);
    }
}

QTEST_GUILESS_MAIN(TnefTest)
#include "TnefTest.moc"
