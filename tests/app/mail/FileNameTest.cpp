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
    void leavesASafeNameAsItIs_data();
    void leavesASafeNameAsItIs();
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

void FileNameTest::leavesASafeNameAsItIs_data()
{
    QTest::addColumn<QString>("name");
    const QString half(maxNameChars / 2, u'x');
    QTest::newRow("a hidden mark between letter and accent") << QStringLiteral("e\u200B\u0301.pdf");
    QTest::newRow("a blank where it is cut") << half + half + QStringLiteral(" x");
    QTest::newRow("a dot where it is cut") << half + half.chopped(1) + QStringLiteral(". more words without an ending");
    QTest::newRow("half a character where it is cut") << half + half.chopped(5) + QStringLiteral("\U0001F600.pdf.and.so.on.and.on");
    QTest::newRow("a device's name too long") << QStringLiteral("con.") + half + half + QStringLiteral(".txt");
    QTest::newRow("blanks before the ending") << QStringLiteral("bill.pdf") + QString(200, u' ') + QStringLiteral(".exe");
    QTest::newRow("a wide slash") << QStringLiteral("..\uFF0F..\uFF0Fx");
    QTest::newRow("a letter that is composed to a slash") << QStringLiteral("a\u2215b\u2044c\u037E.pdf");
    QTest::newRow("a mark alone") << QStringLiteral("\u0301\u0338");
    QTest::newRow("a backslash at the end") << QStringLiteral("x\\");
}

void FileNameTest::leavesASafeNameAsItIs()
{
    QFETCH(QString, name);
    const QString once = safeFileName(name, QStringLiteral("fallback"));
    QCOMPARE(safeFileName(once, QStringLiteral("fallback")), once);
    QVERIFY(once.size() <= maxNameChars);
    QVERIFY(!once.contains(u'/') && !once.contains(u'\\'));
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
