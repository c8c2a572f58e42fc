#include "desk/Remedies.h"
#include "reply/ReplyPanel.h"
#include "support/OpenDesk.h"
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace amends;

class WasItUsTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;
    ComplaintId m_id;

    QPlainTextEdit* editor() { return m_panel->findChild<QPlainTextEdit*>(QStringLiteral("replyEdit")); }
    bool cardSays(const char* words)
    {
        for (const QLabel* label : m_panel->findChild<QWidget*>(QStringLiteral("findingCard"))->findChildren<QLabel*>()) {
            if (label->text().contains(QLatin1StringView(words)))
                return true;
        }
        return false;
    }
    void assess(AssessmentQuestion question, AssessmentAnswer answer)
    {
        QVERIFY(m_open->wait(m_open->desk->remedies().assess(m_id, question, answer)));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Pullover shrank"), QStringLiteral("My pullover shrank at the first wash and I would like a new one."));
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_VERIFY(!editor()->isReadOnly());
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void asksForALookBeforeAnythingIsWritten()
    {
        QTRY_VERIFY(editor()->placeholderText().contains(QStringLiteral("Was it us?")));
        assess(AssessmentQuestion::Manufacture, AssessmentAnswer::Unclear);
        QTRY_VERIFY(!editor()->placeholderText().contains(QStringLiteral("Was it us?")));
    }

    void tellsWhoBlamesThatNobodyHasLookedAndNeverBlocks()
    {
        QTest::keyClicks(editor(), QStringLiteral("Hello, it is your own fault."));
        QTRY_VERIFY(cardSays("Nobody has looked yet whether it was us"));
        assess(AssessmentQuestion::Manufacture, AssessmentAnswer::Unclear);
        QTRY_VERIFY(cardSays("that is not clear yet"));
        assess(AssessmentQuestion::Information, AssessmentAnswer::Us);
        QTRY_VERIFY(cardSays("it was."));
        for (int i = 0; i < int(codesOf(AssessmentQuestion{}).size()); ++i)
            assess(AssessmentQuestion(i), AssessmentAnswer::NotUs);
        QTRY_VERIFY(!cardSays("Was it us?"));
        QVERIFY(cardSays("fault")); // the remark itself stays
    }
};

QTEST_MAIN(WasItUsTest)
#include "WasItUsTest.moc"
