#include "mail/MailSource.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace amends::mail;

namespace {

QByteArray mailOf(const QByteArray& subject, const QByteArray& body = "x\n")
{
    return "From: a@b.example\nSubject: " + subject + "\n\n" + body;
}

} // namespace

/// Files, folders, Maildirs and mailboxes, judged by what is in them.
class MailSourceTest : public QObject
{
    Q_OBJECT
private slots:
    void takesAMailboxApart();
    void keepsSentencesThatBeginWithFrom();
    void readsAMaildirWithItsFlags();
    void judgesFilesByTheirContent_data();
    void judgesFilesByTheirContent();
    void reportsWhatIsNotThere();
    void passesOverAMessageThatIsTooLarge();
    void doesNotFollowLinksToFolders();
    void seesWhetherAPathIsMail();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return path;
    }
    QStringList subjects(const QString& path)
    {
        QStringList all;
        MailSource source({path});
        while (const auto found = source.next())
            all.append(found->found == Found::Mail ? found->mail.subject : found->reason);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void MailSourceTest::takesAMailboxApart()
{
    const QString path = write(QStringLiteral("Inbox"),
                               "From a@b.example Mon Mar  3 10:12:00 2025\n" + mailOf("one", "line\n>From here\n>>From there\n") +
                                   "\nFrom - Mon Mar  3 10:12:00 2025\r\n" + mailOf("two") + "\nFrom x\nStatus: RO\n" + mailOf("three"));
    MailSource source({path});
    const auto one = source.next();
    QCOMPARE(one->mail.ownText, QStringLiteral("line\nFrom here"));
    QCOMPARE(one->mail.quoted, QStringLiteral(">From there"));
    QCOMPARE(one->record, 1);
    QCOMPARE(source.next()->mail.subject, QStringLiteral("two"));
    const auto three = source.next();
    QCOMPARE(three->mail.subject, QStringLiteral("three"));
    QCOMPARE(three->record, 3);
    QVERIFY(three->seen);
    QVERIFY(!source.next());
    QCOMPARE(source.bytesDone(), source.bytesTotal());
}

void MailSourceTest::keepsSentencesThatBeginWithFrom()
{
    const QString path = write(QStringLiteral("box"), "From a Mon Mar  3 10:12:00 2025\n" +
                                                          mailOf("one", "words\n\nFrom 10:30 in 2025 I waited.\nNobody came.\n"));
    QCOMPARE(subjects(path), QStringList(QStringLiteral("one")));
}

void MailSourceTest::readsAMaildirWithItsFlags()
{
    write(QStringLiteral("md/cur/1.host:2,S"), mailOf("seen"));
    write(QStringLiteral("md/cur/2.host:2,DS"), mailOf("draft"));
    write(QStringLiteral("md/new/3.host"), mailOf("fresh"));
    write(QStringLiteral("md/tmp/4.host"), mailOf("arriving"));
    write(QStringLiteral("md/.Sent/cur/5.host_2,S"), mailOf("sent"));
    MailSource source({m_folder->path()});
    QStringList seen;
    QStringList drafts;
    QStringList all;
    while (const auto found = source.next()) {
        all.append(found->mail.subject);
        if (found->seen)
            seen.append(found->mail.subject);
        if (found->draft)
            drafts.append(found->mail.subject);
    }
    all.sort();
    seen.sort();
    QCOMPARE(all, QStringList({QStringLiteral("draft"), QStringLiteral("fresh"), QStringLiteral("seen"), QStringLiteral("sent")}));
    QCOMPARE(seen, QStringList({QStringLiteral("draft"), QStringLiteral("seen"), QStringLiteral("sent")}));
    QCOMPARE(drafts, QStringList(QStringLiteral("draft")));
}

void MailSourceTest::judgesFilesByTheirContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no ending") << QStringLiteral("mail") << mailOf("s") << QStringLiteral("s");
    QTest::newRow("wrong ending") << QStringLiteral("mail.png") << mailOf("s") << QStringLiteral("s");
    QTest::newRow("blank lines first") << QStringLiteral("a.eml") << "\r\n   \r\n" + mailOf("s") << QStringLiteral("s");
    QTest::newRow("byte order mark") << QStringLiteral("a.eml") << "\xEF\xBB\xBF" + mailOf("s") << QStringLiteral("s");
    QTest::newRow("old Mac lines") << QStringLiteral("a.eml") << mailOf("s").replace('\n', '\r') << QStringLiteral("s");
    QTest::newRow("outlook") << QStringLiteral("a.msg") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") << QStringLiteral("outlook_msg");
    QTest::newRow("outlook renamed") << QStringLiteral("a.eml") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") << QStringLiteral("outlook_msg");
    QTest::newRow("winmail") << QStringLiteral("winmail.dat") << QByteArray("\x78\x9F\x3E\x22\x01\x00", 6) << QStringLiteral("tnef_alone");
    QTest::newRow("a text") << QStringLiteral("notes.txt") << QByteArray("Call Marie.\n") << QStringLiteral("not_mail");
    QTest::newRow("a text named mail") << QStringLiteral("notes.eml") << QByteArray("Call Marie.\n") << QString();
    QTest::newRow("empty") << QStringLiteral("a.eml") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("picture") << QStringLiteral("a.eml") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\0\0\0\0\0\0", 17) << QStringLiteral("not_mail");
}

void MailSourceTest::judgesFilesByTheirContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(subjects(write(name, bytes)), QStringList(expected));
}

void MailSourceTest::reportsWhatIsNotThere()
{
    QCOMPARE(subjects(m_folder->filePath(QStringLiteral("nothing.eml"))), QStringList(QStringLiteral("not_found")));
    QVERIFY(subjects(m_folder->path()).isEmpty());
}

void MailSourceTest::passesOverAMessageThatIsTooLarge()
{
    const QString path = write(QStringLiteral("box"), "From a Mon Mar  3 10:12:00 2025\n" + mailOf("big", QByteArray(129 * 1024 * 1024, 'x')) +
                                                          "\n\nFrom a Mon Mar  3 10:12:00 2025\n" + mailOf("small"));
    QCOMPARE(subjects(path), QStringList({QStringLiteral("too_large"), QStringLiteral("small")}));
}

void MailSourceTest::doesNotFollowLinksToFolders()
{
    write(QStringLiteral("in/a.eml"), mailOf("s"));
    if (!QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("in/loop"))))
        QSKIP("no links here");
    QCOMPARE(subjects(m_folder->path()), QStringList(QStringLiteral("s")));
}

void MailSourceTest::seesWhetherAPathIsMail()
{
    QVERIFY(looksLikeMail(write(QStringLiteral("in/a"), mailOf("s"))));
    QVERIFY(!looksLikeMail(write(QStringLiteral("orders.csv"), "Name,Total\nA,1\n")));
    QVERIFY(looksLikeMail(m_folder->filePath(QStringLiteral("in"))));
}

QTEST_GUILESS_MAIN(MailSourceTest)
#include "MailSourceTest.moc"
