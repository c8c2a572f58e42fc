#include "reply/ReplyPanel.h"
#include "support/OpenDesk.h"
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace amends;

/// "Soon" in the editor: the card offers three days, and a key puts one where the vague words stood.
class VagueDaysTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;

    QPlainTextEdit* editor() { return m_panel->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit")); }

    void type(const QString& text)
    {
        editor()->setFocus();
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_open->clock.set(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)); // a Monday
        const ComplaintId id = m_open->complaint(QStringLiteral("Late"), QStringLiteral("Where is my parcel?"));
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(id);
        QTRY_VERIFY(!editor()->isReadOnly());
        auto* box = m_panel->findChild<QComboBox*>(QStringLiteral("replyLanguageBox"));
        QTRY_VERIFY(box->count() > 0);
        box->setCurrentIndex(int(Language::English) + 1);
        emit box->activated(int(Language::English) + 1);
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void aKeyPutsADayInThePlaceOfSoonAndTheRemarkIsGone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the next working day") << Qt::Key_1 << QStringLiteral("We will get back to you by Tuesday 24 November.");
        QTest::newRow("a few days on") << Qt::Key_2 << QStringLiteral("We will get back to you by Thursday 26 November.");
        QTest::newRow("a week on") << Qt::Key_3 << QStringLiteral("We will get back to you by Monday 30 November.");
    }
    void aKeyPutsADayInThePlaceOfSoonAndTheRemarkIsGone()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, expected);
        type(QStringLiteral("We will get back to you as soon as possible."));
        auto* card = m_panel->findChild<QWidget*>(QStringLiteral("findingCard"));
        QTRY_VERIFY(card->isVisible());
        QTRY_VERIFY(m_panel->findChild<QPushButton*>(QStringLiteral("applyButton3")));
        editor()->moveCursor(QTextCursor::Start);
        QTest::keyClick(editor(), Qt::Key_F4);
        QTest::keyClick(editor(), key, Qt::AltModifier);
        QTRY_COMPARE(editor()->toPlainText(), expected);
        QTRY_VERIFY(editor()->extraSelections().isEmpty());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier); // and back in one step
        QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("We will get back to you as soon as possible."));
    }
};

QTEST_MAIN(VagueDaysTest)
#include "VagueDaysTest.moc"
