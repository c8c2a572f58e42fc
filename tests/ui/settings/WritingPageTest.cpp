#include "desk/Checking.h"
#include "desk/ShopBook.h"
#include "desk/Writing.h"
#include "settings/SettingsDialog.h"
#include "shared/Banner.h"
#include "shared/Preferences.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace amends;

/// The page about writing in the real settings window.
class WritingPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class W> W* get(const char* name) const { return m_dialog->findChild<W*>(QLatin1StringView(name)); }
    Manner manner() { return m_open->wait(m_open->desk->writing().manner()).value_or(Manner()); }
    QString banner() const { return m_dialog->findChild<Banner*>()->isVisible() ? m_dialog->findChild<Banner*>()->text() : QString(); }
    void openPage()
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_open->desk, *m_preferences);
        m_dialog->open(SettingsDialog::Page::Writing);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(get<QComboBox>("marksBox")->isEnabled());
        QTRY_VERIFY(!get<QLabel>("dictionariesLabel")->text().isEmpty());
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

    void howOneIsToldIsSavedAtOnceForWhoIsAtTheDesk()
    {
        const StaffId ann = *m_open->wait(m_open->desk->shopBook().saveStaff({{}, QStringLiteral("Ann"), QStringLiteral("A"), {}, true}));
        m_open->desk->setCurrentStaff(ann);
        openPage();
        bool named = false;
        QTRY_VERIFY((named = std::ranges::any_of(m_dialog->findChildren<QLabel*>(), [](const QLabel* label) {
                         return label->text() == QStringLiteral("While Ann writes");
                     })));
        auto* marks = get<QComboBox>("marksBox");
        marks->setFocus();
        QTest::keyClick(marks, Qt::Key_Down);
        QTRY_COMPARE(manner(), (Manner{Marks::Stops, true}));
        QTRY_VERIFY(!get<QCheckBox>("spellingCheck")->isEnabled());
        QTest::keyClick(marks, Qt::Key_Up);
        QTRY_COMPARE(manner(), Manner());
        QTest::keyClick(get<QCheckBox>("spellingCheck"), Qt::Key_Space);
        QTRY_COMPARE(manner(), (Manner{Marks::All, false}));
        m_open->desk->setCurrentStaff({});
        QTRY_VERIFY(get<QCheckBox>("spellingCheck")->isChecked());
    }

    void wordsOfOurOwnComeAndGo()
    {
        openPage();
        QTest::keyClicks(get<QLineEdit>("ownWordEdit"), QStringLiteral("zorbel"));
        QTest::mouseClick(get<QAbstractButton>("addOwnWordButton"), Qt::LeftButton);
        auto* list = get<QListWidget>("ownWordsList");
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(get<QLineEdit>("ownWordEdit")->text().isEmpty());
        QTest::keyClicks(get<QLineEdit>("ownWordEdit"), QStringLiteral("two words"));
        QTest::mouseClick(get<QAbstractButton>("addOwnWordButton"), Qt::LeftButton);
        QTRY_VERIFY(banner().contains(QStringLiteral("two words")));
        list->setCurrentRow(0);
        QTest::mouseClick(get<QAbstractButton>("removeOwnWordButton"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
    }

    void whatIsSetAsideForGoodIsListedAndTakenBack()
    {
        const QString text = QStringLiteral("It is your own fault.");
        const auto checked = m_open->wait(m_open->desk->checking().check({{}, text, Language::English, 1}));
        QVERIFY(checked && !checked->answer.findings.isEmpty());
        const Finding finding = checked->answer.findings.constFirst();
        QVERIFY(m_open->wait(m_open->desk->checking().setAside(finding, QStringLiteral("your own fault"), SetAside::Always, {}, {})).has_value());
        openPage();
        auto* list = get<QListWidget>("alwaysAsideList");
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("your own fault")));
        list->setCurrentRow(0);
        QTest::mouseClick(get<QAbstractButton>("takeBackAsideButton"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(m_open->wait(m_open->desk->checking().approvals())->isEmpty());
    }

    void aMissingDictionaryIsACalmLineWithThePackageToInstall()
    {
        const QByteArray before = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", m_open->dir.path().toUtf8());
        openPage();
        qputenv("XDG_DATA_DIRS", before);
        const QString said = get<QLabel>("dictionariesLabel")->text();
        QVERIFY2(said.contains(QStringLiteral("Install the package hunspell-fr")), qPrintable(said));
        QVERIFY(banner().isEmpty());
    }
};

QTEST_MAIN(WritingPageTest)
#include "WritingPageTest.moc"
