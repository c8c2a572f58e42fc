#include "desk/HousePhrases.h"
#include "desk/Sending.h"
#include "settings/PhraseDialog.h"
#include "settings/SettingsDialog.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace amends;

/// The page of house phrases in the real settings window, by keys and clicks.
class PhrasesPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class W> W* get(const char* name) const { return m_dialog->findChild<W*>(QLatin1StringView(name)); }
    QTableWidget* table() const { return get<QTableWidget>("phraseTable"); }
    PhraseDialog* sheet() const
    {
        for (auto* dialog : m_dialog->findChildren<PhraseDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    template <class W> W* on(const char* name) const { return sheet()->findChild<W*>(QLatin1StringView(name)); }
    QList<HousePhrase> onDisk() { return *m_open->wait(m_open->desk->housePhrases().all()); }
    void press(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void enter(const char* field, const QString& text)
    {
        auto* edit = on<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString banner() const { return m_dialog->findChild<Banner*>()->isVisible() ? m_dialog->findChild<Banner*>()->text() : QString(); }
    void openSheet()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Insert);
        QTRY_VERIFY(sheet() && sheet()->isActiveWindow());
    }
    HousePhrase saved(const QString& words)
    {
        HousePhrase phrase;
        phrase.phrase = words;
        phrase.why = QStringLiteral("because");
        phrase.id = m_open->wait(m_open->desk->housePhrases().save(phrase)).value_or(HousePhraseId());
        return phrase;
    }
    void openPage()
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_open->desk, *m_preferences);
        m_dialog->open(SettingsDialog::Page::Phrases);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(table()->isEnabled());
        QTRY_COMPARE(table()->rowCount(), int(onDisk().size()));
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_preferences = std::make_unique<Preferences>(m_open->desk->dataDir());
        m_preferences->setLanguage(QStringLiteral("en"));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
        m_open.reset();
    }

    void aPhraseIsWrittenTriedAndSavedWithoutAMouse()
    {
        openPage();
        openSheet();
        QVERIFY(on<QLineEdit>("phraseEdit")->hasFocus());
        QVERIFY(!on<QAbstractButton>("phraseSaveButton")->isEnabled());
        enter("phraseEdit", QStringLiteral("our policy"));
        enter("phraseSentenceEdit", QStringLiteral("Those are our policies."));
        QTRY_VERIFY(on<QLabel>("phraseOnSentence")->text().contains(QStringLiteral("<b><u>our policies</u></b>")));
        enter("phraseWhyEdit", QStringLiteral("It hides behind a rule."));
        enter("phraseInsteadEdit1", QStringLiteral("what we can do"));
        QTest::keyClick(on<QLineEdit>("phraseInsteadEdit1"), Qt::Key_Return);
        QTRY_COMPARE(table()->rowCount(), 1);
        QVERIFY(!sheet());
        const HousePhrase phrase = onDisk().value(0);
        QCOMPARE(phrase.phrase, QStringLiteral("our policy"));
        QCOMPARE(phrase.why, QStringLiteral("It hides behind a rule."));
        QCOMPARE(phrase.instead, QStringList{QStringLiteral("what we can do")});
        QVERIFY(phrase.match == PhraseMatch::AllForms && !phrase.language && phrase.severity == Severity::Warning);
        QTRY_VERIFY(m_dialog->focusWidget() == table());
        QCOMPARE(table()->currentRow(), 0);
    }

    void itTellsWhatItWouldHaveMarked()
    {
        SendOrder order;
        order.complaint = m_open->complaint(QStringLiteral("Headset"), QStringLiteral("It cracked."));
        order.customer = m_open->wait(m_open->desk->history().complaint(order.complaint))->complaint.customer;
        order.text = QStringLiteral("Dear Claire, thank you for your message. That is our policy, and we are glad to help. Kind regards");
        order.by = SentBy::Phone;
        QVERIFY(m_open->wait(m_open->desk->sending().send(order)).has_value());
        openPage();
        openSheet();
        enter("phraseEdit", QStringLiteral("our policy"));
        QTRY_COMPARE(on<QLabel>("phraseOnReplies")->text(), QStringLiteral("It would have marked 1 of the last 1 sent replies."));
        QVERIFY(!on<QListWidget>("phraseReplies")->isVisible());
        press(on<QAbstractButton>("phraseShowRepliesButton"));
        QTRY_VERIFY(on<QListWidget>("phraseReplies")->isVisible());
        QCOMPARE(on<QListWidget>("phraseReplies")->item(0)->text(), QStringLiteral("That is our policy, and we are glad to help."));
        enter("phraseEdit", QStringLiteral("never said"));
        QTRY_COMPARE(on<QLabel>("phraseOnReplies")->text(), QStringLiteral("It would have marked 0 of the last 1 sent replies."));
        QVERIFY(!on<QListWidget>("phraseReplies")->isVisible());
    }

    void aPatternThatIsNotUnderstoodSaysSoAndIsNotSaved()
    {
        openPage();
        openSheet();
        on<QComboBox>("phraseMatchBox")->setCurrentIndex(on<QComboBox>("phraseMatchBox")->findData(int(PhraseMatch::Pattern)));
        enter("phraseEdit", QStringLiteral("(our | their"));
        QTRY_VERIFY(on<QLabel>("phraseTrouble")->text().startsWith(QStringLiteral("This pattern is not understood")));
        press(on<QAbstractButton>("phraseSaveButton"));
        QTest::qWait(200);
        QVERIFY(sheet());
        QTRY_VERIFY(!on<QLabel>("phraseTrouble")->text().isEmpty());
        QVERIFY(onDisk().isEmpty());
        enter("phraseEdit", QStringLiteral("(our | their) policy"));
        QTRY_VERIFY(on<QLabel>("phraseTrouble")->text().isEmpty());
        press(on<QAbstractButton>("phraseSaveButton"));
        QTRY_COMPARE(onDisk().size(), 1);
    }

    void aPhraseIsChangedRemovedAndPutBack()
    {
        const HousePhrase before = saved(QStringLiteral("no problem"));
        saved(QStringLiteral("another"));
        openPage();
        table()->setCurrentCell(1, 0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(sheet() && sheet()->isActiveWindow());
        QCOMPARE(on<QLineEdit>("phraseEdit")->text(), QStringLiteral("no problem"));
        enter("phraseEdit", QStringLiteral("no worries"));
        press(on<QAbstractButton>("phraseSaveButton"));
        QTRY_VERIFY(!sheet());
        QTRY_COMPARE(table()->item(table()->currentRow(), 0)->text(), QStringLiteral("no worries"));
        QCOMPARE(onDisk().value(1).id, before.id);
        QCOMPARE(onDisk().value(1).why, QStringLiteral("because"));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(table()->rowCount(), 1);
        QTRY_VERIFY(get<QAbstractButton>("undoPhraseButton")->isVisible());
        press(get<QAbstractButton>("undoPhraseButton"));
        QTRY_COMPARE(table()->rowCount(), 2);
        QCOMPARE(onDisk().value(1).why, QStringLiteral("because"));
        QVERIFY(!get<QAbstractButton>("undoPhraseButton")->isVisible());
    }

    void aListComesInWithWhatWasNotTakenNamedByLine()
    {
        const QString path = m_open->dir.filePath(QStringLiteral("phrases.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("phrase,match\nno problem,all_forms\n,all_forms\nmore,whenever\n");
        file.close();
        openPage();
        dialogs::setNextPaths({path});
        press(get<QAbstractButton>("importPhrasesButton"));
        QTRY_COMPARE(table()->rowCount(), 1);
        auto* refused = get<QListWidget>("phrasesRefused");
        QTRY_VERIFY(refused->isVisible());
        QCOMPARE(refused->count(), 2);
        QCOMPARE(refused->item(0)->text(), QStringLiteral("Line 3: it has no phrase"));
        QVERIFY(refused->item(1)->text().startsWith(QStringLiteral("Line 4: “match”")));
        QVERIFY(!banner().isEmpty());

        const QString out = m_open->dir.filePath(QStringLiteral("out.csv"));
        dialogs::setNextPaths({out});
        press(get<QAbstractButton>("exportPhrasesButton"));
        QTRY_VERIFY(QFile::exists(out));
        dialogs::setNextPaths({m_open->dir.filePath(QStringLiteral("nothing.csv"))});
        press(get<QAbstractButton>("importPhrasesButton"));
        QTRY_VERIFY(banner().contains(QStringLiteral("nothing.csv")));
        QTRY_VERIFY(get<QAbstractButton>("importPhrasesButton")->isEnabled());
    }

    void bothPagesAreFoundByTheSearch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("setting");
        QTest::newRow("forbidden words") << "forbidden" << "House phrases";
        QTest::newRow("a list of phrases") << "csv" << "Bring in a list";
        QTest::newRow("quiet") << "quiet" << "Mark";
        QTest::newRow("spelling") << "spell" << "Check the spelling";
        QTest::newRow("own dictionary") << "dictionary" << "Words of our own";
        QTest::newRow("set aside") << "ignored" << "Set aside in every reply";
    }
    void bothPagesAreFoundByTheSearch()
    {
        QFETCH(QString, typed);
        QFETCH(QString, setting);
        openPage();
        QTest::keyClicks(get<QLineEdit>("settingsSearchEdit"), typed);
        QStringList found;
        auto* list = get<QListWidget>("settingsFound");
        for (int i = 0; i < list->count(); ++i)
            found << list->item(i)->text().section(u'\n', 0, 0);
        QVERIFY2(found.contains(setting), qPrintable(found.join(u'|')));
    }
};

QTEST_MAIN(PhrasesPageTest)
#include "PhrasesPageTest.moc"
