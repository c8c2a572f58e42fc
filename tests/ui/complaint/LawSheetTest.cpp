#include "complaint/FactsStrip.h"
#include "complaint/LawSheet.h"
#include "desk/Guarantee.h"
#include "shared/Dialogs.h"
#include "shared/Theme.h"
#include "support/OpenDesk.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>

using namespace amends;

/// The law behind a complaint, as the shopkeeper reads it.
class LawSheetTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<FactsStrip> m_strip;

    static void judge(ComplaintPage& page)
    {
        Shop shop;
        shop.country = QStringLiteral("BE");
        shop.timeZone = QStringLiteral("Europe/Brussels");
        page.guarantee = guaranteeFor(LawBook::programs(), {shop, page.complaint, page.purchase, page.terms});
    }

    /// A lamp bought in a Belgian shop a hundred days before the complaint.
    ComplaintPage page(bool bought = true)
    {
        ComplaintPage page;
        page.complaint.id = ComplaintId(1);
        page.complaint.received = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        if (bought) {
            Purchase purchase;
            purchase.channel = QStringLiteral("distance");
            purchase.ordered = page.complaint.received.addDays(-100);
            purchase.delivered = QDate(2026, 8, 14);
            page.purchase = purchase;
        }
        judge(page);
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

    void whatTheShopSaysOfTheSaleChangesTheSentencesAtOnce()
    {
        ComplaintPage shown = page();
        shown.complaint.received = shown.complaint.received.addDays(400); // 500 days on
        judge(shown);
        show(shown);
        m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->click();
        auto* sheet = m_strip->findChild<LawSheet*>(QStringLiteral("lawSheet"));
        QVERIFY(sheet);
        connect(sheet, &LawSheet::termsChosen, this, [&](ComplaintId id, const SaleTerms& terms) {
            QCOMPARE(id, ComplaintId(1));
            shown.terms = terms;
            judge(shown);
            m_strip->setPage(shown);
        });
        auto* text = sheet->findChild<QTextBrowser*>(QStringLiteral("lawText"));
        const auto* months = sheet->findChild<QSpinBox*>(QStringLiteral("saleMonthsBox"));
        QVERIFY(!months->isVisible()); // only used goods can have it
        QVERIFY(!text->toPlainText().contains(QStringLiteral("second-hand")));
        auto* goods = sheet->findChild<QComboBox*>(QStringLiteral("saleGoodsBox"));
        goods->setFocus();
        QTest::keyClick(goods, Qt::Key_Down);
        QCOMPARE(shown.terms.goods, Goods::Used);
        QVERIFY(months->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("2028")));
        sheet->findChild<QSpinBox*>(QStringLiteral("saleMonthsBox"))->setValue(12);
        QVERIFY2(text->toPlainText().contains(QStringLiteral("shorter period agreed")), qPrintable(text->toPlainText()));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("2028")));
        QCOMPARE(sheet->findChild<QComboBox*>(QStringLiteral("saleToldBox"))->isVisible(), true); // bought at a distance
    }

    void aRepairIsNotedDayByDayAndTakenOutAgain()
    {
        ComplaintPage shown = page();
        show(shown);
        m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->click();
        auto* sheet = m_strip->findChild<LawSheet*>(QStringLiteral("lawSheet"));
        connect(sheet, &LawSheet::termsChosen, this, [&](ComplaintId, const SaleTerms& terms) {
            shown.terms = terms;
            judge(shown);
            m_strip->setPage(shown);
        });
        QTest::mouseClick(sheet->findChild<QPushButton*>(QStringLiteral("addRepairButton")), Qt::LeftButton);
        QCOMPARE(shown.terms.repairs.size(), 1);
        QVERIFY(!shown.terms.repairs[0].returned.isValid());
        const auto visible = [&](const char* name) {
            QList<QDateEdit*> all = sheet->findChildren<QDateEdit*>(QLatin1StringView(name));
            all.removeIf([](QDateEdit* each) { return !each->isVisible(); });
            return all.value(0);
        };
        QTRY_VERIFY(visible("repairOverEdit"));
        visible("repairOverEdit")->setDate(QDate(2026, 10, 1));
        sheet->findChild<QCheckBox*>(QStringLiteral("repairBackBox"))->click();
        QTRY_VERIFY(visible("repairReturnedEdit"));
        visible("repairReturnedEdit")->setDate(QDate(2026, 10, 11));
        QCOMPARE(shown.terms.repairs[0].handedOver, QDate(2026, 10, 1));
        QCOMPARE(shown.terms.repairs[0].returned, QDate(2026, 10, 11));
        QVERIFY(isSound(shown.terms));
        QVERIFY(sheet->findChild<QTextBrowser*>(QStringLiteral("lawText"))->toPlainText().contains(QStringLiteral("24"))); // ten days on
        QList<QToolButton*> remove = sheet->findChildren<QToolButton*>(QStringLiteral("removeRepairButton"));
        remove.last()->click();
        QVERIFY(shown.terms.repairs.isEmpty());
    }

    void everyWordFitsInEachLookAndLanguage_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void everyWordFitsInEachLookAndLanguage()
    {
        QFETCH(ThemeChoice, theme);
        applyTheme(*qApp, theme);
        ComplaintPage shown = page();
        shown.terms.goods = Goods::Used;
        shown.terms.agreedMonths = 12;
        shown.terms.informed = false;
        shown.terms.informedOn = QDate(2026, 9, 1);
        shown.terms.delivered = QDate(2026, 8, 13);
        shown.terms.repairs = {{{}, QDate(2026, 9, 3), QDate(2026, 9, 12)}, {QDate(2026, 10, 2), QDate(2026, 10, 5), {}}};
        judge(shown);
        show(shown);
        m_strip->resize(1200, 900);
        m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->click();
        auto* sheet = m_strip->findChild<LawSheet*>(QStringLiteral("lawSheet"));
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            if (label->isVisible())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        if (const QString shots = qEnvironmentVariable("AMENDS_SHOTS"); !shots.isEmpty())
            sheet->grab().save(QStringLiteral("%1/law-%2.png").arg(shots, QString::fromLatin1(QTest::currentDataTag())));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void anotherComplaintClosesTheSheet()
    {
        show(page());
        m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->click();
        ComplaintPage other = page();
        other.complaint.id = ComplaintId(2);
        m_strip->setPage(other);
        QTRY_VERIFY(!m_strip->findChild<LawSheet*>(QStringLiteral("lawSheet")));
    }

    void isNotOfferedWhereNothingWasBought()
    {
        show(page(false));
        QVERIFY(!m_strip->findChild<QToolButton*>(QStringLiteral("lawButton"))->isVisible());
    }
};

QTEST_MAIN(LawSheetTest)
#include "LawSheetTest.moc"
