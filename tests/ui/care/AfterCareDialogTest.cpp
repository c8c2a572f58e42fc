#include "care/AfterCareDialog.h"
#include "support/OpenDesk.h"
#include <QPushButton>

using namespace amends;

/// How she found it, noted with the keys: once, however often Enter is pressed.
class AfterCareDialogTest : public QObject
{
    Q_OBJECT
    OpenDesk m_shop;

    static QPushButton* ok(const AfterCareDialog& dialog) { return dialog.findChild<QPushButton*>(QStringLiteral("afterCareOkButton")); }

    AfterCareDialog* opened(ComplaintId id)
    {
        auto* dialog = new AfterCareDialog(*m_shop.desk, id);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

private slots:
    void enterTwiceWritesOnce()
    {
        const ComplaintId id = m_shop.complaint(QStringLiteral("Late"), QStringLiteral("Where is it?"));
        QPointer<AfterCareDialog> dialog = opened(id);
        QVERIFY(dialog);
        QSignalSpy noted(dialog, &AfterCareDialog::noted);
        QTest::qWait(100); // the question comes
        QTest::keyClick(dialog, Qt::Key_9);
        QVERIFY(ok(*dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!ok(*dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(noted.size(), 1);
        const auto page = OpenDesk::wait(m_shop.desk->history().complaint(id));
        QVERIFY(page.has_value());
        QCOMPARE(int(std::ranges::count(page->events, QStringLiteral("after_care_answered"), &Event::kind)), 1);
    }

    void whatCouldNotBeWrittenMayBeTriedAgain()
    {
        QPointer<AfterCareDialog> dialog = opened(ComplaintId(4711)); // gone meanwhile
        QVERIFY(dialog);
        QSignalSpy failed(dialog, &AfterCareDialog::failed);
        QTest::qWait(100);
        const auto before = failed.size();
        QTest::keyClick(dialog, Qt::Key_3);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!ok(*dialog)->isEnabled());
        QTRY_COMPARE(failed.size(), before + 1);
        QVERIFY(ok(*dialog)->isEnabled());
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
};

QTEST_MAIN(AfterCareDialogTest)
#include "AfterCareDialogTest.moc"
