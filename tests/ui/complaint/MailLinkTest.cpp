#include "complaint/MailLink.h"
#include <QtTest>

using namespace amends;

class MailLinkTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatIsHarmlessToAskAboutCanBeOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("opened");
        const auto row = [](const char* name, const char* link, const char* opened) {
            QTest::newRow(name) << QString::fromUtf8(link) << QString::fromUtf8(opened);
        };
        row("a page", "https://shop.example/a?b=c#d", "https://shop.example/a?b=c#d");
        row("a name in front of the place", "https://bank.example@127.0.0.1/x", "https://127.0.0.1/x");
        row("letters of another script", "https://bаnk.example/", "https://xn--bnk-6cd.example/");
        row("a mail", "mailto:a@b.example?subject=x%20y&body=z", "mailto:a@b.example?subject=x%20y&body=z");
        row("a mail that takes a file along", "mailto:a@b.example?attach=/etc/passwd&bcc=c@d.example&subject=x", "mailto:a@b.example?subject=x");
        row("a mail to nobody", "mailto:?subject=x", "");
        row("a script", "javascript:alert(1)", "");
        row("a file", "file:///etc/passwd", "");
        row("a share", "smb://127.0.0.1/x", "");
        row("data", "data:text/html,x", "");
        row("a program's own", "ms-msdt:/id x", "");
        row("no place", "http:///x", "");
    }
    void onlyWhatIsHarmlessToAskAboutCanBeOpened()
    {
        QFETCH(QString, link);
        QFETCH(QString, opened);
        const QUrl url = openableLink(QUrl(link));
        QCOMPARE(url.isValid() ? url.toString(QUrl::FullyEncoded) : QString(), opened);
    }

    void wordsThatNameAnotherPlaceAreKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("another");
        QTest::newRow("plain words") << "your order" << "https://shop.example/" << false;
        QTest::newRow("the same place") << "https://shop.example/orders" << "https://shop.example/orders?id=1" << false;
        QTest::newRow("with www") << "www.shop.example" << "https://shop.example/" << false;
        QTest::newRow("a part of it") << "shop.example" << "https://news.shop.example/" << false;
        QTest::newRow("another place") << "https://www.bank.example/login" << "https://thief.example/" << true;
        QTest::newRow("another place that contains it") << "bank.example" << "https://bank.example.thief.example/" << true;
        QTest::newRow("another ending") << "bank.example" << "https://bank.example.co/" << true;
        QTest::newRow("look-alike letters") << QStringLiteral("bank.example") << QStringLiteral("https://bаnk.example/") << true;
        QTest::newRow("in a sentence") << "go to bank.example now" << "https://thief.example/" << true;
        QTest::newRow("a mail") << "bank.example" << "mailto:a@b.example" << false;
    }
    void wordsThatNameAnotherPlaceAreKnown()
    {
        QFETCH(QString, words);
        QFETCH(QString, link);
        QTEST(namesAnotherPlace(words, QUrl(link)), "another");
    }

    void aTargetIsShownInLettersThatCannotDeceive()
    {
        QCOMPARE(linkTarget(QUrl(QStringLiteral("https://bаnk.example/\u202Efdp.exe"))), QStringLiteral("https://xn--bnk-6cd.example/%E2%80%AEfdp.exe"));
        QVERIFY(linkTarget(QUrl(QStringLiteral("https://a.example/") + QString(5000, u'x'))).size() < 400);
    }
};

QTEST_MAIN(MailLinkTest)
#include "MailLinkTest.moc"
