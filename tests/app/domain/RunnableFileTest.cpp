#include "domain/RunnableFile.h"
#include <QtTest>

using namespace amends;

class RunnableFileTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsFilesThatRunFromFilesThatOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("runs");
        QTest::newRow("program") << "bill.exe" << true;
        QTest::newRow("two endings") << "photo.jpg.scr" << true;
        QTest::newRow("capitals") << "BILL.EXE" << true;
        QTest::newRow("a dot behind") << "bill.exe." << true;
        QTest::newRow("a blank behind") << "bill.exe " << true;
        QTest::newRow("macros") << "order.docm" << true;
        QTest::newRow("a page") << "form.html" << true;
        QTest::newRow("a script") << "Invoice.JS" << true;
        QTest::newRow("a link") << "order.lnk" << true;
        QTest::newRow("an add-in") << "prices.xll" << true;
        QTest::newRow("a disk image") << "scan.vhdx" << true;
        QTest::newRow("a packed page") << "mail.mhtml" << true;
        QTest::newRow("wide letters") << QStringLiteral("bill.ｅｘｅ") << true;
        QTest::newRow("Cyrillic letters") << QStringLiteral("bill.ехе") << true;
        QTest::newRow("hidden marks") << QStringLiteral("bill.e\u200Bx\u2060e\u202C") << true;
        QTest::newRow("turned around") << QStringLiteral("bill\u202Efdp.exe") << true;
        QTest::newRow("blanks before the ending") << "bill.pdf                     .exe" << true;
        QTest::newRow("a Greek name") << QStringLiteral("λογαριασμός.pdf") << false;
        QTest::newRow("a program in the middle") << "photo.exe.jpg" << false;
        QTest::newRow("photo") << "photo.jpg" << false;
        QTest::newRow("document") << "bill.pdf" << false;
        QTest::newRow("only a word") << "exe" << false;
    }
    void tellsFilesThatRunFromFilesThatOpen()
    {
        QFETCH(QString, name);
        QTEST(canRun(name), "runs");
    }
};

QTEST_GUILESS_MAIN(RunnableFileTest)
#include "RunnableFileTest.moc"
