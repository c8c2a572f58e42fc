#include "mail/FileName.h"
#include "mail/Limits.h"
#include <QTest>

using namespace amends::mail;

/// Names from outside as names of files.
class FileNameTest : public QObject
{
    Q_OBJECT
private slots:
    void makesNamesSafe_data();
    void makesNamesSafe();
    void keepsTheEndingOfALongName();
};

void FileNameTest::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* name, const char* safe) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(safe); };
    row("slip.pdf", "slip.pdf");
    row("été à Liège.jpg", "été à Liège.jpg");
    row("../../etc/passwd", "passwd");
    row("C:\\Windows\\win.ini", "win.ini");
    row("CON", "_CON");
    row("nul.txt", "_nul.txt");
    row("COM1.pdf", "_COM1.pdf");
    row("console.txt", "console.txt");
    row("a<b>:c?.txt", "abc.txt");
    row("dots...", "dots");
    row(".hidden", "hidden");
    row("gnp\u202Eexe.png", "gnpexe.png");
    row("two\r\nlines.txt", "twolines.txt");
    row("", "fallback");
    row("///", "fallback");
    row("...", "fallback");
}

void FileNameTest::makesNamesSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name, QStringLiteral("fallback")), safe);
}

void FileNameTest::keepsTheEndingOfALongName()
{
    const QString safe = safeFileName(QString(500, u'x') + QStringLiteral(".pdf"), {});
    QCOMPARE(safe.size(), maxNameChars);
    QVERIFY(safe.endsWith(u".pdf"));
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
