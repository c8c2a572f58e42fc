#include "desk/Gestures.h"
#include "settings/SettingsDialog.h"
#include "shared/CostBox.h"
#include "shared/Preferences.h"
#include "store/Connection.h"
#include "store/DataFolder.h"
#include "support/OpenDesk.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace amends;

/// The amounts of the gestures in the real settings: what is typed is written by OK, and what could not be is told where it stands.
class GesturesPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class W> W* get(const char* name) const { return m_dialog->findChild<W*>(QLatin1StringView(name)); }

    void type(const char* box, const QString& amount)
    {
        auto* field = get<CostBox>(box);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, amount);
    }
    std::optional<Money> month() { return m_open->wait(m_open->desk->gestures().limits())->month; }
    void onDisk(const QString& sql)
    {
        auto db = store::Connection::open(store::DataFolder::make(m_open->desk->dataDir())->database(), store::Connection::Mode::ReadWrite);
        QVERIFY(db.has_value());
        QVERIFY((*db)->execute(sql).has_value());
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_preferences = std::make_unique<Preferences>(m_open->desk->dataDir());
        m_preferences->setLanguage(QStringLiteral("en"));
        m_dialog = std::make_unique<SettingsDialog>(*m_open->desk, *m_preferences);
        m_dialog->open(SettingsDialog::Page::Gestures);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(get<QLineEdit>("shopNameEdit")->isEnabled());
        QTest::qWait(50); // the amounts come after the shop
    }
    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
        m_open.reset();
    }

    void okWritesTheAmounts()
    {
        type("gestureBudgetBox", QStringLiteral("150"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(month(), Money(15000, month()->currency()));
    }

    void whatCouldNotBeWrittenIsToldWhereItStandsAndNothingIsLost()
    {
        type("gestureBudgetBox", QStringLiteral("150"));
        onDisk(QStringLiteral("CREATE TRIGGER stop BEFORE INSERT ON setting BEGIN SELECT RAISE(FAIL, 'the disk is full'); END"));
        get<QListWidget>("settingsList")->setCurrentRow(int(SettingsDialog::Page::Shop));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        auto* trouble = get<QLabel>("gestureTrouble");
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(!trouble->text().trimmed().isEmpty());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(get<CostBox>("gestureBudgetBox")->hasFocus());
        QVERIFY(m_dialog->findChild<QDialogButtonBox*>()->isEnabled());
        QVERIFY(!month());

        onDisk(QStringLiteral("DROP TRIGGER stop"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->isVisible());
        QVERIFY(month().has_value());
    }
};

QTEST_MAIN(GesturesPageTest)
#include "GesturesPageTest.moc"
