#include "customer/CustomerDialog.h"
#include "customer/CustomerPanel.h"
#include "customer/CustomerSentences.h"
#include "desk/Customers.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "support/OpenDesk.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace amends;

class CustomerPanelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<CustomerPanel> m_panel;
    CustomerId m_her;
    ComplaintId m_complaint;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    Customer onDisk() { return m_open->wait(m_open->desk->history().customer(m_her))->customer; }
    bool shows(const QString& text)
    {
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_complaint = m_open->complaint(QStringLiteral("Casque fendu"), QStringLiteral("Il est fendu."));
        m_her = m_open->wait(m_open->desk->history().complaint(m_complaint))->complaint.customer;
        QVERIFY(m_her.isValid());
        m_panel = std::make_unique<CustomerPanel>(*m_open->desk);
        m_panel->resize(280, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showCustomer(m_her);
        QTRY_COMPARE(child<QLabel>("customerName")->text(), QStringLiteral("Claire Exemple"));
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void isLinkedWithSomebodyFoundByTypingAndUnlinkedAgain()
    {
        NewComplaint other;
        other.name = QStringLiteral("Marc Voisin");
        other.subject = other.text = QStringLiteral("Porte qui grince");
        const auto his = m_open->wait(m_open->desk->complaints().create(other));
        QVERIFY(his);
        QTest::mouseClick(child<QPushButton>("linkCustomerButton"), Qt::LeftButton);
        QTRY_VERIFY(child<QLineEdit>("linkWhoEdit"));
        auto* who = child<QLineEdit>("linkWhoEdit");
        auto* found = child<QListWidget>("linkFoundList");
        QTest::keyClicks(who, QStringLiteral("Cla")); // she herself is nobody to link with
        QTest::qWait(300);
        QCOMPARE(found->count(), 0);
        QVERIFY(!child<QPushButton>("linkButton")->isEnabled());
        who->clear();
        QTest::keyClicks(who, QStringLiteral("voi"));
        QTRY_COMPARE(found->count(), 1);
        child<QComboBox>("linkKindBox")->setCurrentIndex(1);
        QTest::keyClick(who, Qt::Key_Return);
        const auto linked = [this] { return m_open->wait(m_open->desk->history().customer(m_her))->linked; };
        QTRY_COMPARE(linked().size(), 1);
        QCOMPARE(linked().first().kind, LinkKind::Company);
        QTRY_VERIFY(child<QToolButton>("unlinkButton"));
        QTest::mouseClick(child<QToolButton>("unlinkButton"), Qt::LeftButton);
        QTRY_COMPARE(linked().size(), 0);
        QVERIFY(m_open->wait(m_open->desk->undo().undo()));
        QCOMPARE(linked().size(), 1);
    }

    void remembersAndForgetsWhatSheTold()
    {
        auto* edit = child<QLineEdit>("rememberEdit");
        QTest::keyClicks(edit, QStringLiteral("jokes about the post"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(onDisk().remember, QStringList{QStringLiteral("jokes about the post")});
        QTRY_VERIFY(shows(QStringLiteral("jokes about the post")));
        QCOMPARE(edit->text(), QString());
        for (QToolButton* button : m_panel->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("jokes")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(onDisk().remember.isEmpty());
    }

    void opensAnEarlierComplaintByAClick()
    {
        QSignalSpy opened(m_panel.get(), &CustomerPanel::complaintOpened);
        QTRY_VERIFY(std::ranges::any_of(m_panel->findChildren<QToolButton*>(), [](const QToolButton* button) {
            return button->isVisible() && button->text().contains(QStringLiteral("Casque fendu"));
        }));
        for (QToolButton* button : m_panel->findChildren<QToolButton*>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("Casque fendu")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<ComplaintId>() == m_complaint);
    }

    void showsDotsInsteadOfSpendWhileValuesAreHidden()
    {
        QVERIFY(m_open->wait(m_open->desk->customers().remember(m_her, QStringLiteral("a secret"))));
        QTRY_VERIFY(shows(QStringLiteral("a secret")));
        m_panel->setValuesHidden(true);
        QVERIFY(!shows(QStringLiteral("a secret")));
        QVERIFY(!child<QLabel>("loyaltyLabel")->isVisible());
        QCOMPARE(child<QLabel>("spendLabel")->text(), QStringLiteral("• • •"));
        m_panel->setValuesHidden(false);
        QTRY_VERIFY(shows(QStringLiteral("a secret")));
    }

    void foldsToAStripThatAsksToBeUnfolded()
    {
        m_panel->setFolded(true);
        QVERIFY(m_panel->width() <= 64);
        QSignalSpy wanted(m_panel.get(), &CustomerPanel::unfoldRequested);
        QTest::mouseClick(child<QToolButton>("customerStrip"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        m_panel->setFolded(false);
        QVERIFY(m_panel->maximumWidth() > 1000);
    }

    void keepsWhatTheFormDoesNotShowWhenItIsSaved()
    {
        Customer her;
        her.id = m_her;
        her.name = QStringLiteral("Claire");
        her.cards = {QStringLiteral("77")};
        her.remember = {QStringLiteral("tea")};
        CustomerDialog dialog(her);
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("customerEmailsEdit"))
            ->setPlainText(QStringLiteral(" A@Example.org \n\nb@example.org\n"));
        const Customer after = dialog.customer();
        QCOMPARE(after.emails, (QStringList{QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}));
        QCOMPARE(after.cards, her.cards);
        QCOMPARE(after.remember, her.remember);
    }

    void listsWhatSheBoughtInTheDemoShop()
    {
        OpenDesk demo;
        QVERIFY(demo.wait(demo.desk->shopBook().fillDemo(40, 6, 7)).has_value());
        CustomerId best;
        int most = 0;
        for (int id = 1; id <= 40; ++id) {
            const auto page = demo.wait(demo.desk->history().customer(CustomerId(id)));
            if (page && page->orders > most) {
                most = page->orders;
                best = CustomerId(id);
            }
        }
        QVERIFY(most > 1);
        CustomerPanel panel(*demo.desk);
        panel.resize(280, 900);
        panel.show();
        panel.showCustomer(best);
        auto* purchases = panel.findChild<QTreeWidget*>(QStringLiteral("purchasesView"));
        QTRY_COMPARE(purchases->topLevelItemCount(), qMin(200, most));
        QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("loyaltyLabel"))->text().isEmpty());
    }
};

QTEST_MAIN(CustomerPanelTest)
#include "CustomerPanelTest.moc"
