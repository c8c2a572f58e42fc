#include "desk/Undo.h"
#include "letters/LetterPreview.h"
#include "reply/ReplyPanel.h"
#include "shared/Dialogs.h"
#include "support/OpenDesk.h"
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace amends;

namespace {

const QString kHers = QStringLiteral("Bonjour, mon casque s'est fendu après quatre mois d'utilisation normale. "
                                     "Je voudrais qu'il soit réparé ou remboursé. Merci de votre réponse.");
const QString kBlame = QStringLiteral("Bonjour Madame, c'est de votre faute.");

} // namespace

class ReplyPanelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<ReplyPanel> m_panel;
    ComplaintId m_id;

    template <class W> W* child(const char* name) { return m_panel->findChild<W*>(QLatin1StringView(name)); }
    QPlainTextEdit* editor() { return child<QPlainTextEdit>("replyEdit"); }
    bool underlined() { return !editor()->extraSelections().isEmpty(); }
    Draft onDisk(ComplaintId id) { return m_open->wait(m_open->desk->drafting().load(id)).value_or(Draft()); }

    void showComplaint(ComplaintId id)
    {
        m_panel->showComplaint(id);
        QTRY_VERIFY(!editor()->isReadOnly());
    }

    void type(const QString& text)
    {
        editor()->setFocus();
        // keyClicks() knows ASCII only.
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_id = m_open->complaint(QStringLiteral("Casque fendu"), kHers);
        QVERIFY(m_id.isValid());
        m_panel = std::make_unique<ReplyPanel>(*m_open->desk);
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        showComplaint(m_id);
        QTRY_VERIFY(child<QComboBox>("replyLanguageBox")->count() > 0);
        child<QComboBox>("replyLanguageBox")->setCurrentIndex(int(Language::French) + 1);
        emit child<QComboBox>("replyLanguageBox")->activated(int(Language::French) + 1);
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void underlinesAFatalSentenceWhenTheHandRestsAndPutsBetterWordsInItsPlace()
    {
        type(kBlame);
        QTRY_VERIFY(underlined());
        QTRY_VERIFY(child<QWidget>("findingCard")->isVisible());
        editor()->moveCursor(QTextCursor::Start);
        QTest::keyClick(editor(), Qt::Key_F4);
        QVERIFY(editor()->textCursor().position() > 0);
        QTest::keyClick(editor(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!editor()->toPlainText().contains(QStringLiteral("votre faute")));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->toPlainText(), kBlame);
    }

    void appliesTheFirstSuggestionByAClick()
    {
        type(kBlame);
        QTRY_VERIFY(child<QPushButton>("applyButton"));
        QTRY_VERIFY(child<QPushButton>("applyButton")->isVisible());
        QTest::mouseClick(child<QPushButton>("applyButton"), Qt::LeftButton);
        QVERIFY(!editor()->toPlainText().contains(QStringLiteral("votre faute")));
    }

    void setsARemarkAsideAndTakesItBackFromTheList()
    {
        type(kBlame);
        QTRY_VERIFY(underlined());
        const qsizetype before = editor()->extraSelections().size();
        QTest::mouseClick(child<QToolButton>("setAsideButton"), Qt::LeftButton, {}, QPoint(6, 6));
        QTRY_VERIFY(editor()->extraSelections().size() < before);
        auto* list = child<QToolButton>("setAsideListButton");
        QTRY_VERIFY(list->isVisible());
        QTest::mouseClick(list, Qt::LeftButton);
        QTRY_VERIFY(m_panel->findChild<QMenu*>(QStringLiteral("setAsideMenu")));
        auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("setAsideMenu"));
        menu->actions().last()->trigger();
        menu->close();
        QTRY_COMPARE(editor()->extraSelections().size(), before);
    }

    void hasTheDraftOnDiskTwoSecondsAfterTheLastKey()
    {
        type(QStringLiteral("Chère Madame"));
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(m_id).text, QStringLiteral("Chère Madame"), 2000);
    }

    void losesNothingWhenAnotherComplaintIsShownInTheMiddleOfAWord()
    {
        const ComplaintId other = m_open->complaint(QStringLiteral("Colis"), kHers);
        type(QStringLiteral("à moitié écr"));
        showComplaint(other);
        QCOMPARE(editor()->toPlainText(), QString());
        showComplaint(m_id);
        QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("à moitié écr"));
    }

    void losesNothingWhenItIsClosedInTheMiddleOfAWord()
    {
        type(QStringLiteral("un dernier mo"));
        m_panel.reset();
        QCOMPARE(onDisk(m_id).text, QStringLiteral("un dernier mo"));
    }

    void makesKeepWritingTheDefaultWhileAStopStands()
    {
        auto* keep = child<QPushButton>("keepWritingButton");
        QVERIFY(!keep->isVisible());
        type(QStringLiteral("Madame, si vous publiez un avis négatif, nous porterons plainte contre vous."));
        QTRY_VERIFY(keep->isVisible());
        QVERIFY(keep->isDefault());
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>("sendAnywayButton")->isVisible());
        QTRY_VERIFY(keep->hasFocus());
        QTest::keyClick(keep, Qt::Key_Return);
        QTRY_VERIFY(editor()->hasFocus());
        QVERIFY(!child<QPushButton>("sendAnywayButton")->isVisible());
        const auto page = m_open->wait(m_open->desk->history().complaint(m_id));
        QCOMPARE(page->messages.size(), 1);
    }

    void showsToWhomTheReplyGoes()
    {
        QTRY_VERIFY(child<QLabel>("recipientLabel")->text().contains(QStringLiteral("claire@")));
    }

    void handsTheReplyToTheMailProgramAndTakesItBack()
    {
        QString opened;
        dialogs::setSystemOpener([&](const QString& file) {
            opened = file;
            return true;
        });
        const QString text = QStringLiteral("Chère Madame, merci de nous avoir écrit.");
        type(text);
        QSignalSpy sent(m_panel.get(), &ReplyPanel::replySent);
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        QTest::mouseClick(child<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_COMPARE(sent.size(), 1);
        dialogs::setSystemOpener({});
        QVERIFY2(opened.endsWith(QStringLiteral(".eml")), qPrintable(opened));
        QVERIFY(QFile::exists(opened));
        QTRY_COMPARE(editor()->toPlainText(), QString());
        QVERIFY(m_open->wait(m_open->desk->undo().undo()).has_value());
        QTRY_COMPARE(editor()->toPlainText(), text);
    }

    void recordsWhatWasSaidByPhone()
    {
        type(QStringLiteral("Nous vous rappelons vendredi."));
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        child<QAction>("saidByPhoneAction")->trigger();
        QTRY_VERIFY(child<QWidget>("promiseOffer")->isVisible()); // a call on Friday is promised
        QTest::keyClick(child<QWidget>("promiseOffer"), Qt::Key_Return);
        QTRY_COMPARE(m_open->wait(m_open->desk->history().complaint(m_id))->messages.size(), 2);
        QVERIFY(m_open->wait(m_open->desk->history().complaint(m_id))->messages.last().sentBy == SentBy::Phone);
    }

    void writesALetterAsPdfAndRecordsIt()
    {
        const QString file = m_open->dir.filePath(QStringLiteral("letter.pdf"));
        connect(m_panel.get(), &ReplyPanel::letterRequested, this,
                [&](ComplaintId id, const QString& text, Language language) {
                    auto* preview = new LetterPreview(*m_open->desk, id, text, language, m_panel.get());
                    connect(preview, &LetterPreview::letterMade, m_panel.get(), &ReplyPanel::recordLetterSent);
                    preview->open();
                });
        type(QStringLiteral("Chère Madame, voici notre lettre."));
        QTRY_VERIFY(child<QPushButton>("sendButton")->isEnabled());
        child<QAction>("sendLetterAction")->trigger();
        QTRY_VERIFY(child<QPushButton>("letterPdfButton"));
        QTRY_VERIFY(child<QPushButton>("letterPdfButton")->isEnabled());
        dialogs::setNextPaths({file});
        QTest::mouseClick(child<QPushButton>("letterPdfButton"), Qt::LeftButton);
        QTRY_COMPARE(m_open->wait(m_open->desk->history().complaint(m_id))->messages.size(), 2);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void asksWhatIsStillMissing()
    {
        type(QStringLiteral("Bonjour."));
        auto* missing = child<QWidget>("missingList");
        const auto texts = [missing] {
            QStringList all;
            for (const QLabel* label : missing->findChildren<QLabel*>())
                if (label->isVisible() && !label->text().isEmpty())
                    all.append(label->text());
            return all;
        };
        QTRY_VERIFY(texts().size() > 2);
        QVERIFY(texts().join(u' ').contains(u'?'));
    }
};

QTEST_MAIN(ReplyPanelTest)
#include "ReplyPanelTest.moc"
