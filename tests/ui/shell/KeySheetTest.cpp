#include "shell/KeySheet.h"
#include "desk/Desk.h"
#include "shared/Preferences.h"
#include "shell/InfoDialogs.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QtTest>

using namespace amends;

class KeySheetTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;

    static int shownRows(const QTreeWidget* tree)
    {
        int rows = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k)
                rows += !tree->topLevelItem(i)->child(k)->isHidden();
        return rows;
    }

private slots:
    void initTestCase()
    {
        DeskOptions options;
        options.dataDir = m_folder.path();
        m_desk = std::move(*Desk::open(options));
        m_preferences = std::make_unique<Preferences>(m_folder.path());
        m_translations.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
    }

    void everyKeyOfTheWindowIsOnTheSheet()
    {
        QStringList listed;
        for (const KeyLine& line : keysOf(m_window.get())) {
            QVERIFY2(!line.text.isEmpty() && !line.place.isEmpty(), qPrintable(line.keys));
            listed << line.keys;
        }
        for (const QAction* action : m_window->findChildren<QAction*>())
            if (!action->shortcut().isEmpty())
                QVERIFY2(listed.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        for (const QShortcut* shortcut : m_window->findChildren<QShortcut*>())
            QVERIFY2(listed.contains(shortcut->key().toString(QKeySequence::NativeText)), qPrintable(shortcut->key().toString()));
        QVERIFY(listed.contains(QStringLiteral("J")));
    }

    void noTwoKeysOfTheWholeWindowAreTheSame()
    {
        QHash<QString, QString> seen;
        for (const KeyLine& line : keysOf(m_window.get())) {
            const QString place = line.place == QLatin1StringView("Reply") || line.place == QLatin1StringView("What the customer wrote")
                    || line.place == QLatin1StringView("In the list of complaints")
                ? line.place
                : QString(); // menus hold everywhere; a panel's keys hold in it alone
            const QString key = place + u'|' + line.keys;
            QVERIFY2(!seen.contains(key), qPrintable(QStringLiteral("%1: %2 and %3").arg(line.keys, seen.value(key), line.text)));
            seen.insert(key, line.text);
        }
    }

    void f1OpensTheSheetAndTypingNarrowsIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("keysDialog")));
        auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("keysDialog"));
        auto* tree = dialog->findChild<QTreeWidget*>();
        const int all = shownRows(tree);
        QVERIFY(all > 20);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("hide"));
        QVERIFY(shownRows(tree) > 0 && shownRows(tree) < all);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("zzz"));
        QCOMPARE(shownRows(tree), 0);
        dialog->close();
    }

    void noMenuHasTwoEntriesUnderOneLetter_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& [code, name] : Preferences::languages())
            QTest::newRow(qPrintable(code)) << code;
    }
    void noMenuHasTwoEntriesUnderOneLetter()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        QTest::qWait(1);
        QStringList clashes;
        const auto look = [&](const QString& place, const QList<QAction*>& actions) {
            QHash<QString, QString> letters;
            for (const QAction* action : actions) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                if (letter.isEmpty())
                    continue;
                if (letters.contains(letter))
                    clashes << QStringLiteral("%1: %2 and %3").arg(place, letters.value(letter), action->text());
                letters.insert(letter, action->text());
            }
        };
        look(QStringLiteral("menu bar"), m_window->menuBar()->actions());
        for (const QAction* top : m_window->menuBar()->actions())
            if (top->menu())
                look(top->text(), top->menu()->actions());
        m_translations.use(QStringLiteral("en"));
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void noPageOfTheSettingsHasTwoFieldsUnderOneLetter_data() { noMenuHasTwoEntriesUnderOneLetter_data(); }
    void noPageOfTheSettingsHasTwoFieldsUnderOneLetter()
    {
        QFETCH(QString, language);
        m_translations.use(language);
        QStringList clashes;
        m_window->openSettings(SettingsDialog::Page::Shop);
        auto* dialog = m_window->findChild<SettingsDialog*>();
        auto* pages = dialog->findChild<QListWidget*>(QStringLiteral("settingsList"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QTRY_VERIFY(dialog->findChild<QWidget*>(QStringLiteral("shopNameEdit"))->isEnabled());
            QHash<QString, QString> letters;
            const auto look = [&](const QString& text) {
                const QString letter = QKeySequence::mnemonic(text).toString();
                if (!letter.isEmpty() && letters.contains(letter))
                    clashes << QStringLiteral("%1: %2 and %3").arg(pages->item(page)->text(), letters.value(letter), text);
                letters.insert(letter, text);
            };
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                if (label->isVisible() && label->buddy())
                    look(label->text());
            for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
                if (button->isVisible())
                    look(button->text());
        }
        dialog->reject();
        delete dialog;
        m_translations.use(QStringLiteral("en"));
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void theAboutBoxCopiesVersionsAndNothingOfTheShop()
    {
        dialogs::showAbout(m_window.get());
        auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("aboutDialog"));
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QTreeWidget*>()->topLevelItemCount() >= 6);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyReportButton")), Qt::LeftButton);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(QStringLiteral("Qt ") + QLatin1StringView(qVersion())));
        QVERIFY(text.contains(QStringLiteral("SQLite 3.")));
        QVERIFY(!text.contains(m_folder.path()) && !text.contains(QDir::homePath()) && !text.contains(QSysInfo::machineHostName()));
        dialog->close();
    }
};

QTEST_MAIN(KeySheetTest)
#include "KeySheetTest.moc"
