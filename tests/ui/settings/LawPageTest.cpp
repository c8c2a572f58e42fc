#include "settings/LawPage.h"
#include "desk/LawShelf.h"
#include "desk/ShopBook.h"
#include "law/FactsPack.h"
#include "shared/Dialogs.h"
#include "support/OpenDesk.h"
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace amends;

/// The page of the law's facts, with real files.
class LawPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<LawPage> m_page;

    QString cell(int row, int column)
    {
        const QTableWidgetItem* item = m_page->findChild<QTableWidget*>(QStringLiteral("lawTable"))->item(row, column);
        return item ? item->text() : QString();
    }
    void press(const char* name) { QTest::mouseClick(m_page->findChild<QPushButton*>(QLatin1StringView(name)), Qt::LeftButton); }
    QString path(const char* name) { return m_open->dir.filePath(QLatin1StringView(name)); }

    /// Belgium's facts with a guarantee of three years.
    QByteArray threeYears()
    {
        return m_open->wait(m_open->desk->lawShelf().textOf(QStringLiteral("BE")))->replace("period = \"2 years\"", "period = \"3 years\"");
    }
    QString saved(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's own file");
        return file.fileName();
    }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_page = std::make_unique<LawPage>(*m_open->desk);
        SettingsSheet sheet;
        sheet.shop.country = QStringLiteral("BE");
        m_page->fill(sheet);
        m_page->show();
        QTRY_COMPARE(cell(0, 1), QStringLiteral("as the program knows it"));
    }

    void savesTheFactsToBeCorrectedAndTakesThemBack()
    {
        QSignalSpy done(m_page.get(), &SettingsPage::done);
        dialogs::setNextPaths({path("mine.toml")});
        press("lawSaveButton");
        QTRY_COMPARE(done.count(), 1);
        QFile file(path("mine.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("country = \"BE\""));
        dialogs::setNextPaths({saved("mine.toml", threeYears())});
        press("lawTakeButton");
        QTRY_COMPARE(done.count(), 2);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("corrected by your shop"));
        press("lawProgramsButton");
        QTRY_COMPARE(cell(0, 1), QStringLiteral("as the program knows it"));
    }

    void aSlipInTheFileIsToldWithItsPlace()
    {
        QSignalSpy failed(m_page.get(), &SettingsPage::failed);
        dialogs::setNextPaths({saved("mine.toml", threeYears().replace("3 years", "three ages"))});
        press("lawTakeButton");
        QTRY_COMPARE(failed.count(), 1);
        const Error error = failed.front().front().value<Error>();
        QVERIFY(error.file.endsWith(QStringLiteral("mine.toml")));
        QVERIFY(error.place.contains(QStringLiteral("line")));
    }

    void aSignerWhoIsNewIsAskedAboutOnce()
    {
        QSignalSpy done(m_page.get(), &SettingsPage::done);
        const law::SigningKeys keys = law::newSigningKeys();
        const QString pack = saved("x.amends-law", *law::writePack(QStringLiteral("1"), {{QStringLiteral("be.toml"), threeYears()}}, keys.secret));
        dialogs::setNextPaths({pack});
        dialogs::setNextAnswer(-1); // the number is not the same
        press("lawSignedButton");
        QTest::qWait(200);
        QCOMPARE(done.count(), 0);
        dialogs::setNextPaths({pack});
        dialogs::setNextAnswer(0);
        press("lawSignedButton");
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("from a signed pack"));
        dialogs::setNextPaths({pack});
        press("lawSignedButton"); // no question this time
        QTRY_COMPARE(done.count(), 2);
    }
};

QTEST_MAIN(LawPageTest)
#include "LawPageTest.moc"
