#include "desk/HouseTexts.h"
#include "settings/TextDialog.h"
#include "settings/TextsPage.h"
#include "support/OpenDesk.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace amends;

/// The page of templates and explanations, by keys and clicks.
class TextsPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<TextsPage> m_page;

    template <class W> W* get(const char* name) const { return m_page->findChild<W*>(QLatin1StringView(name)); }
    QListWidget* list() const { return get<QListWidget>("houseTextList"); }
    void press(const char* button) { QTest::mouseClick(get<QPushButton>(button), Qt::LeftButton); }
    int ofEnglish() { return list()->count(); }

private slots:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QVERIFY(m_open->desk);
        m_page = std::make_unique<TextsPage>(*m_open->desk);
        m_page->resize(640, 520);
        m_page->show();
        get<QComboBox>("textLanguageBox")->setCurrentIndex(int(Language::English));
        emit get<QComboBox>("textLanguageBox")->activated(int(Language::English));
        QTRY_VERIFY(list()->count() >= 14);
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }

    void anExplanationIsWrittenTriedAndRefusedWhileItCannotBeRead()
    {
        const int before = ofEnglish();
        press("addCardButton");
        QTRY_VERIFY(get<TextDialog>("textDialog"));
        QTest::keyClicks(get<QLineEdit>("textTitleEdit"), QStringLiteral("Linen"));
        auto* body = get<QPlainTextEdit>("textBodyEdit");
        QTest::keyClicks(body, QStringLiteral("Warm, {custmer}."));
        press("textSaveButton");
        QTRY_VERIFY(get<QLabel>("textTrouble")->text().contains(QStringLiteral("custmer")));
        QCOMPARE(body->textCursor().position(), 6); // at the brace
        body->selectAll();
        QTest::keyClicks(body, QStringLiteral("Warm, {customer}."));
        QTRY_COMPARE(get<QPlainTextEdit>("textTried")->toPlainText(), QStringLiteral("Warm, Ann Sample."));
        press("textSaveButton");
        QTRY_COMPARE(ofEnglish(), before + 1);
        QVERIFY(list()->item(before)->text().contains(QStringLiteral("Linen")));
    }

    void aShippedOneIsHiddenAndPutBack()
    {
        list()->setCurrentRow(0);
        const QString title = list()->item(0)->text();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(list()->item(0)->text() != title);
        QTRY_VERIFY(get<QPushButton>("undoTextButton")->isVisible());
        list()->setCurrentRow(0);
        press("removeTextButton"); // reads "Put back as it came" now
        QTRY_COMPARE(list()->item(0)->text(), title);
    }

    void theOrderIsTheShops()
    {
        const QString first = list()->item(0)->text();
        list()->setCurrentRow(0);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(list()->item(1)->text(), first);
        QTRY_COMPARE(list()->currentRow(), 1);
    }
};

QTEST_MAIN(TextsPageTest)
#include "TextsPageTest.moc"
