#include "complaint/FactsStrip.h"
#include "desk/Guarantee.h"
#include "shared/Dialogs.h"
#include "support/OpenDesk.h"
#include <QTextBrowser>
#include <QToolButton>

using namespace amends;

/// The law behind a complaint, as the shopkeeper reads it.
class LawSheetTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<FactsStrip> m_strip;

    /// A lamp bought in a Belgian shop a hundred days before the complaint.
    ComplaintPage page(bool bought = true)
    {
        Shop shop;
        shop.country = QStringLiteral("BE");
        shop.timeZone = QStringLiteral("Europe/Brussels");
        ComplaintPage page;
        page.complaint.id = ComplaintId(1);
        page.complaint.received = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        if (bought) {
            Purchase purchase;
            purchase.ordered = page.complaint.received.addDays(-100);
            purchase.delivered = QDate(2026, 8, 14);
            page.purchase = purchase;
        }
        page.guarantee = guaranteeFor(LawBook::programs(), shop, page.complaint, page.purchase);
        return page;
    }

    void show(const ComplaintPage& page)
    {
        m_strip = std::make_unique<FactsStrip>(*m_open->desk);
        m_strip->resize(1200, 200);
        m_strip->show();
        m_strip->setPage(page);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
    }

    void tellsTheDaysTheArticlesAndThatItIsNoAdvice()
    {
        show(page());
        auto* button = m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"));
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        auto* text = m_strip->findChild<QTextBrowser*>(QStringLiteral("lawText"));
        QVERIFY(text);
        const QString told = text->toPlainText();
        QVERIFY2(told.contains(QStringLiteral("14")) && told.contains(QStringLiteral("2028")), qPrintable(told)); // two years on
        QVERIFY2(told.contains(QStringLiteral("1649")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("not legal advice")), qPrintable(told));
        QVERIFY2(!told.contains(u'%') && !told.contains(u'_'), qPrintable(told));
    }

    void opensASourceOnlyWhenItsLinkIsFollowed()
    {
        QStringList opened;
        dialogs::setSystemOpener([&](const QString& url) {
            opened << url;
            return true;
        });
        show(page());
        m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->click();
        auto* text = m_strip->findChild<QTextBrowser*>(QStringLiteral("lawText"));
        QVERIFY(opened.isEmpty());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().startsWith(QStringLiteral("https://")));
        dialogs::setSystemOpener({});
    }

    void isNotOfferedWhereNothingWasBought()
    {
        show(page(false));
        QVERIFY(!m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->isVisible());
    }
};

QTEST_MAIN(LawSheetTest)
#include "LawSheetTest.moc"
