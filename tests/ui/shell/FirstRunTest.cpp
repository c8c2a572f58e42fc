#include "desk/Desk.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include <QAbstractButton>
#include <QtTest>

using namespace amends;

class FirstRunTest : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyFolderOffersFourWaysToBeginAndTheFormByHandWorks()
    {
        QTemporaryDir folder;
        DeskOptions options;
        options.dataDir = folder.path();
        auto desk = Desk::open(options);
        QVERIFY(desk.has_value());
        Preferences preferences(folder.path());
        Translations translations;
        MainWindow window(**desk, preferences, translations);
        window.show();
        auto* page = window.findChild<QWidget*>(QStringLiteral("firstRunPage"));
        QVERIFY(page);
        QTRY_VERIFY(page->isVisible());
        for (const auto* name : {"firstRunMailButton", "firstRunShopButton", "firstRunNewButton", "firstRunDemoButton"})
            QVERIFY(window.findChild<QAbstractButton*>(QLatin1StringView(name))->isVisible());
        QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("firstRunNewButton")), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("newComplaintDialog")));
    }
};

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"
