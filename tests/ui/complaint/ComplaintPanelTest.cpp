#include "complaint/Attachments.h"
#include "complaint/ComplaintPanel.h"
#include "complaint/MessageCard.h"
#include "complaint/TimelineView.h"
#include "support/OpenDesk.h"
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace amends;

namespace {

const QString kHers = QStringLiteral("Bonjour, mon casque s'est fendu.");

ComplaintPage longPage(int messages)
{
    ComplaintPage page;
    page.complaint.id = ComplaintId(7);
    page.customerName = QStringLiteral("Claire Exemple");
    page.customerCalled = page.customerName;
    const QDateTime start(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < messages; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.kind = i % 5 == 4 ? MessageKind::Note : i % 2 == 0 ? MessageKind::Incoming : MessageKind::Outgoing;
        message.at = start.addSecs(i * 3600);
        message.text = QStringLiteral("Message %1. ").arg(i) + QStringLiteral("Une phrase de plus. ").repeated(i % 40);
        message.quoted = QStringLiteral("> before");
        page.messages.append(message);
    }
    return page;
}

} // namespace

class ComplaintPanelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ComplaintPanel> m_panel;
    ComplaintId m_id;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    QList<MessageCard*> cards() { return m_panel->findChildren<MessageCard*>(); }
    ComplaintPage page() { return *m_open->wait(m_open->desk->history().complaint(m_id)); }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Casque fendu"), kHers);
        m_panel = std::make_unique<ComplaintPanel>(*m_open->desk);
        m_panel->resize(700, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->showComplaint(m_id);
        QTRY_COMPARE(cards().size(), 1);
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void showsTheNumberAndWhatSheWrote()
    {
        QCOMPARE(child<QLabel>("complaintNumber")->text(), page().complaint.number);
        QStringList texts;
        for (const QLabel* label : cards().first()->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(kHers));
    }

    void keepsANoteApartFromAReply()
    {
        child<QWidget>("timelineView")->setFocus();
        QTest::keyClick(child<QWidget>("timelineView"), Qt::Key_N);
        auto* edit = child<QPlainTextEdit>("noteEdit");
        QTRY_VERIFY(edit->isVisible());
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, QStringLiteral("No answer on the phone"));
        QTest::mouseClick(child<QPushButton>("addNoteButton"), Qt::LeftButton);
        QTRY_COMPARE(page().messages.size(), 2);
        QVERIFY(page().messages.last().kind == MessageKind::Note);
        QVERIFY(!page().complaint.lastOutgoing.isValid());
        QTRY_COMPARE(cards().size(), 2);
        QTRY_VERIFY(!edit->isVisible());
        bool told = false;
        for (const MessageCard* card : cards())
            told = told || card->accessibleName().contains(QStringLiteral("stays in the shop"));
        QVERIFY(told);
    }

    void keepsAnUnfinishedNoteWhileAnotherComplaintIsShown()
    {
        const ComplaintId other = m_open->complaint(QStringLiteral("Colis"), kHers);
        m_panel->writeNote();
        auto* edit = child<QPlainTextEdit>("noteEdit");
        QTest::keyClicks(edit, QStringLiteral("half a no"));
        m_panel->showComplaint(other);
        QCOMPARE(edit->toPlainText(), QString());
        m_panel->showComplaint(m_id);
        QCOMPARE(edit->toPlainText(), QStringLiteral("half a no"));
    }

    void changesTheStatusWhereItStands()
    {
        QTest::mouseClick(child<QToolButton>("statusButton"), Qt::LeftButton);
        auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("choiceMenu"));
        QVERIFY(menu);
        menu->actions().at(int(Status::Waiting))->trigger();
        menu->close();
        QTRY_VERIFY(page().complaint.status == Status::Waiting);
        QTRY_VERIFY(child<QToolButton>("statusButton")->text().contains(QStringLiteral("aiting")));
    }

    void coversNotesWhileValuesAreHidden()
    {
        QVERIFY(m_open->wait(m_open->desk->complaints().addNote(m_id, QStringLiteral("a secret"), MessageKind::Note)));
        QTRY_COMPARE(cards().size(), 2);
        m_panel->setValuesHidden(true);
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QStringLiteral("a secret")));
    }

    void makesOnlyTheCardsInViewOfALongConversation()
    {
        AttachmentActions actions(m_open->desk->history(), m_panel.get());
        TimelineView view(actions);
        view.resize(700, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer timer;
        timer.start();
        view.setPage(longPage(200));
        qInfo("200 messages shown in %.1f ms, %d cards made", double(timer.nsecsElapsed()) / 1e6, view.cardsMade());
        QCOMPARE(view.itemCount(), 200);
        QVERIFY(view.cardsMade() < 30);
        view.verticalScrollBar()->setValue(0);
        QTRY_VERIFY(!view.findChildren<MessageCard*>().isEmpty());
        bool first = false;
        for (const MessageCard* card : view.findChildren<MessageCard*>())
            first = first || card->id() == MessageId(1);
        QVERIFY(first);
    }

    void opensALongConversationAtHerLastMessage()
    {
        AttachmentActions actions(m_open->desk->history(), m_panel.get());
        TimelineView view(actions);
        view.resize(700, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        ComplaintPage page = longPage(60);
        view.setPage(page);
        MessageId hers;
        for (const Message& message : page.messages)
            if (message.kind == MessageKind::Incoming)
                hers = message.id;
        const MessageCard* card = nullptr;
        for (const MessageCard* one : view.findChildren<MessageCard*>())
            if (one->id() == hers)
                card = one;
        QVERIFY(card);
        QVERIFY(view.viewport()->rect().contains(card->mapTo(view.viewport(), QPoint(0, 0))));
    }
};

QTEST_MAIN(ComplaintPanelTest)
#include "ComplaintPanelTest.moc"
