#include "domain/WholeFile.h"
#include "support/SmallDisk.h"
#include <QtTest>

using namespace amends;

class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_begin = m_disk.begin();
        if (m_begin == SmallDisk::Begin::DoneByAnother)
            QSKIP("done in a room of its own");
        QVERIFY(m_begin != SmallDisk::Begin::FailedInAnother);
    }

    void writesAFileAndWritesItOver()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("phrases.csv"));
        QVERIFY(writeWholeFile(path, "first, and longer"));
        QVERIFY(writeWholeFile(path, "second"));
        QCOMPARE(contentOf(path), QByteArray("second"));
        QCOMPARE(namesIn(dir), {QStringLiteral("phrases.csv")});
    }

    void keepsAFileToItsOwnerEvenWhereTheOneBeforeWasEverybodys()
    {
#ifdef Q_OS_WIN
        QSKIP("rights are kept otherwise there");
#endif
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("gestures.csv"));
        QVERIFY(writeWholeFile(path, "old"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(writeWholeFile(path, "Ann Sample", Readers::OwnerOnly));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QCOMPARE(contentOf(path), QByteArray("Ann Sample"));
    }

    void namesTheFileThatCannotBeWrittenAndTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("in a folder that is not there") << QStringLiteral("nowhere/phrases.csv");
        QTest::newRow("where a folder is") << QStringLiteral("folder");
    }
    void namesTheFileThatCannotBeWrittenAndTheReason()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        const QString path = dir.filePath(name);
        const Done done = writeWholeFile(path, "words");
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::ReadOnly);
        QCOMPARE(done.error().file, path);
        QVERIFY(!done.error().detail.isEmpty());
        QCOMPARE(namesIn(dir), {QStringLiteral("folder")});
    }

    void leavesWhatWasThereWhereTheDiskIsFull()
    {
        if (m_begin != SmallDisk::Begin::Here)
            QSKIP("no disk of six megabytes can be had here");
        const QString path = m_disk.path() + QStringLiteral("/rejected.csv");
        QVERIFY(writeWholeFile(path, "old"));
        QVERIFY(m_disk.fill(200'000));
        const Done done = writeWholeFile(path, QByteArray(1'000'000, 'x'));
        QVERIFY(!done);
        QCOMPARE(done.error().problem, Problem::DiskFull);
        QCOMPARE(done.error().file, path);
        QCOMPARE(contentOf(path), QByteArray("old"));
    }

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    static QStringList namesIn(const QTemporaryDir& dir)
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    SmallDisk m_disk;
    SmallDisk::Begin m_begin = SmallDisk::Begin::NotPossible;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "WholeFileTest.moc"
