#include "mail/MailSource.h"
#include "support/Shared.h"
#include <QDir>
#include <QTest>

using namespace amends;
using namespace amends::mail;

namespace {

/// How many of a collection were what; rejected and ignored ones by reason.
QMap<QString, int> count(const QString& folder, QStringList* files = nullptr)
{
    QMap<QString, int> counts;
    MailSource source({folder});
    while (const auto found = source.next()) {
        ++counts[found->found == Found::Mail ? QStringLiteral("mail") : found->reason];
        if (files && found->found == Found::Mail)
            files->append(QDir(folder).relativeFilePath(found->file));
    }
    return counts;
}

} // namespace

/// Every file of the public collections goes through; the counts are printed, and what a person would call mail is taken.
class CollectionsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFileOfTheCollectionsGoesThrough_data();
    void everyFileOfTheCollectionsGoesThrough();
};

void CollectionsTest::everyFileOfTheCollectionsGoesThrough_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reason");  // of all that is no mail there
    QTest::addColumn<int>("mails");
    QTest::newRow("enmime") << "enmime" << "empty not_mail" << 58;
    QTest::newRow("mime4j") << "mime4j" << "empty not_mail" << 64;
    QTest::newRow("mimekit messages") << "mimekit/messages" << "" << 32;
    QTest::newRow("mimekit partial") << "mimekit/partial" << "" << 7;
    QTest::newRow("mimekit tnef") << "mimekit/tnef" << "tnef_alone not_mail empty" << 1;
    QTest::newRow("notmuch") << "notmuch" << "" << 110;
    QTest::newRow("outlook") << "outlook-msg" << "outlook_msg" << 0;
    QTest::newRow("php-mime-mail-parser") << "php-mime-mail-parser" << "" << 24;
    QTest::newRow("roundcube") << "roundcube" << "" << 16;
    QTest::newRow("ruby-mail") << "ruby-mail" << "" << 65;
    QTest::newRow("spamassassin") << "spamassassin" << "" << 368;
    QTest::newRow("ytnef") << "ytnef" << "tnef_alone" << 0;
}

void CollectionsTest::everyFileOfTheCollectionsGoesThrough()
{
    QFETCH(QString, folder);
    QFETCH(QString, reason);
    QFETCH(int, mails);
    const QString path = sharedFile(QStringLiteral("data/mail/") + folder);
    AMENDS_NEED_SHARED(path);
    QMap<QString, int> counts = count(path);
    qInfo().noquote() << folder << counts;
    QCOMPARE(counts.take(QStringLiteral("mail")), mails);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        QVERIFY2(reason.split(u' ').contains(it.key()), qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(CollectionsTest)
#include "CollectionsTest.moc"
