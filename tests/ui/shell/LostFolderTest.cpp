#include "shell/LostFolder.h"
#include "desk/DataPlace.h"
#include "desk/Desk.h"
#include "shell/Translations.h"
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace amends;

class LostFolderTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_home;
    Translations m_translations;

    QString stick() const { return m_home.filePath(QStringLiteral("stick/Amends")); }

    /// Presses a button of the box once it is open.
    void answer(const char* button, std::function<void()> before = {})
    {
        QTimer::singleShot(0, this, [this, button, before] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) {
                answer(button, before);
                return;
            }
            if (before)
                before();
            box->findChild<QPushButton*>(QLatin1StringView(button))->click();
        });
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        qputenv("LC_ALL", "C");
    }
    void init()
    {
        QDir(stick()).removeRecursively();
        QVERIFY(chooseDataDir(stick()));
    }
    void cleanup() { QVERIFY(chooseDataDir({})); }

    void aFolderThatIsThereOrWasNeverMovedIsNotAskedAbout()
    {
        const QString other = m_home.filePath(QStringLiteral("not there, but never chosen"));
        QCOMPARE(LostFolder::find(other, m_translations), other);
        QVERIFY(QDir().mkpath(stick()));
        QCOMPARE(LostFolder::find(stick(), m_translations), stick());
    }

    void aStickPluggedInAgainIsUsedAgain()
    {
        answer("lostAgain", [this] { QVERIFY(QDir().mkpath(stick())); });
        QCOMPARE(LostFolder::find(stick(), m_translations), stick());
        QCOMPARE(chosenDataDir(), stick());
    }

    void goingBackToTheUsualFolderForgetsTheLostOne()
    {
        answer("lostUsual");
        const QString usual = LostFolder::find(stick(), m_translations);
        QVERIFY(usual != stick());
        QCOMPARE(usual, Desk::defaultDataDir());
        QCOMPARE(chosenDataDir(), QString());
    }

    void givingUpOpensNothingAndMakesNoFolder()
    {
        answer("lostClose");
        QCOMPARE(LostFolder::find(stick(), m_translations), QString());
        QVERIFY(!QFileInfo::exists(stick()));
        QCOMPARE(chosenDataDir(), stick());
    }
};

QTEST_MAIN(LostFolderTest)
#include "LostFolderTest.moc"
