#include "settings/SettingsDialog.h"
#include "desk/ShopBook.h"
#include "settings/Spotlight.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "support/OpenDesk.h"
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTimeEdit>

using namespace amends;

/// The real dialog on a real folder, driven by keys and clicks.
class SettingsDialogTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<OpenDesk> m_open;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class W> W* get(const char* name) const
    {
        W* found = m_dialog->findChild<W*>(QLatin1StringView(name));
        if (!found)
            qWarning("no %s", name);
        return found;
    }
    Shop onDisk() { return *m_open->wait(m_open->desk->shopBook().shop()); }
    QList<Staff> staffOnDisk() { return *m_open->wait(m_open->desk->shopBook().staff()); }
    void press(const char* button) { QTest::mouseClick(get<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        auto* edit = get<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QString banner() const { return m_dialog->findChild<Banner*>()->isVisible() ? m_dialog->findChild<Banner*>()->text() : QString(); }
    void openDialog(SettingsDialog::Page page)
    {
        m_dialog = std::make_unique<SettingsDialog>(*m_open->desk, *m_preferences);
        m_dialog->open(page);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(get<QLineEdit>("shopNameEdit")->isEnabled());
    }
    QStringList found() const
    {
        auto* list = get<QListWidget>("settingsFound");
        QStringList texts;
        for (int i = 0; list->isVisible() && i < list->count(); ++i)
            texts << list->item(i)->text().section(u'\n', 0, 0);
        return texts;
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

    void everySettingIsFoundByItsWordsAndBySynonyms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("setting");
        QTest::newRow("the beginning of a page's title") << "open" << "Opening hours";
        QTest::newRow("a label") << "logo" << "Logo on letters";
        QTest::newRow("another word for it") << "signature" << "Sign off with";
        QTest::newRow("a theme is colours") << "dark" << "Colours";
        QTest::newRow("two words") << "own mail" << "Our own e-mail addresses";
        QTest::newRow("capitals and accents do not count") << "TÉXT" << "Size of the text";
        QTest::newRow("a button") << "stick" << "Save a backup";
        QTest::newRow("where the data is") << "where" << "Data folder";
        QTest::newRow("who am I") << "who am i" << "Who sits at this computer";
        QTest::newRow("a check box") << "privacy" << "Hide spend, loyalty and notes when the window opens";
    }
    void everySettingIsFoundByItsWordsAndBySynonyms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, setting);
        openDialog(SettingsDialog::Page::Shop);
        QTest::keyClicks(get<QLineEdit>("settingsSearchEdit"), typed);
        QVERIFY2(found().contains(setting), qPrintable(found().join(u'|')));
    }

    void enterGoesToTheSettingFoundAndARingShowsIt()
    {
        openDialog(SettingsDialog::Page::Shop);
        auto* search = get<QLineEdit>("settingsSearchEdit");
        QTest::keyClicks(search, QStringLiteral("colours"));
        QTest::keyClick(search, Qt::Key_Return);
        auto* theme = get<QComboBox>("themeBox");
        QTRY_VERIFY(theme->isVisible() && theme->hasFocus());
        const auto rings = m_dialog->findChildren<Spotlight*>();
        QVERIFY(std::ranges::any_of(rings, [&](const Spotlight* ring) { return ring->isVisible() && ring->setting() == theme; }));
        QTest::keyClick(search, Qt::Key_Escape); // back to the pages, not out of the dialog
        QVERIFY(m_dialog->isVisible());
        QVERIFY(get<QListWidget>("settingsList")->isVisible());
        QCOMPARE(get<QListWidget>("settingsList")->currentItem()->text(), QStringLiteral("Window"));
    }

    void whatIsNotThereIsSaidInASentence()
    {
        openDialog(SettingsDialog::Page::Shop);
        QTest::keyClicks(get<QLineEdit>("settingsSearchEdit"), QStringLiteral("IBAN"));
        QVERIFY(found().isEmpty());
        auto* nothing = get<QLabel>("settingsNothingFound");
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("IBAN")));
    }

    void okWritesShopHoursAndStaffInOneGo()
    {
        openDialog(SettingsDialog::Page::Shop);
        type("shopNameEdit", QStringLiteral("Brillen Maes"));
        type("shopEmailEdit", QStringLiteral("info@example.com"));
        get<QPlainTextEdit>("shopOwnAddressesEdit")->setPlainText(QStringLiteral("Info@Example.com\nshop@example.org"));
        get<QListWidget>("settingsList")->setCurrentRow(1);
        get<QCheckBox>("open1Check")->click();
        get<QTimeEdit>("hours1_1Edit")->setTime(QTime(10, 0));
        press("copyMondayButton");
        QCOMPARE(get<QLineEdit>("shopHoursEdit")->text().count(u'–'), 2); // Mon–Fri 10:00–18:00
        get<QListWidget>("settingsList")->setCurrentRow(2);
        press("addStaffButton");
        auto* table = get<QTableWidget>("staffTable");
        table->item(0, 0)->setText(QStringLiteral("Ann De Smet"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("ADS"));
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        const Shop shop = onDisk();
        QCOMPARE(shop.name, QStringLiteral("Brillen Maes"));
        QCOMPARE(shop.ownAddresses, (QStringList{QStringLiteral("info@example.com"), QStringLiteral("shop@example.org")}));
        QCOMPARE(shop.opening.week[4], (QList<OpenSpan>{{QTime(10, 0), QTime(18, 0)}}));
        QVERIFY(shop.opening.week[5].isEmpty());
        QVERIFY(!shop.hours.isEmpty());
        QCOMPARE(staffOnDisk().first().initials, QStringLiteral("ADS"));
    }

    void cancelTakesBackWhatWasTypedAndWhatAlreadyShowed()
    {
        openDialog(SettingsDialog::Page::Window);
        QSignalSpy themes(m_dialog.get(), &SettingsDialog::themeChosen);
        connect(m_dialog.get(), &SettingsDialog::themeChosen, this, [this](ThemeChoice theme) { m_preferences->setTheme(theme); });
        const ThemeChoice before = m_preferences->theme();
        auto* box = get<QComboBox>("themeBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(themes.count(), 1);
        type("shopNameEdit", QStringLiteral("Not to be kept"));
        get<QCheckBox>("hideAtStartCheck")->click();
        press("settingsCancelButton");
        QCOMPARE(themes.count(), 2);
        QCOMPARE(m_preferences->theme(), before);
        QVERIFY(!m_preferences->hideAtStart());
        QVERIFY(onDisk().name.isEmpty());
    }

    void aPictureThatIsNoneIsRefusedAndTheLogoStays()
    {
        QImage picture(2000, 500, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString good = m_open->dir.filePath(QStringLiteral("logo.png"));
        const QString bad = m_open->dir.filePath(QStringLiteral("letter.png"));
        QVERIFY(picture.save(good));
        QFile text(bad);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Dear customer") > 0);
        text.close();
        openDialog(SettingsDialog::Page::Shop);
        dialogs::setNextPaths({good});
        press("chooseLogoButton");
        QTRY_VERIFY(get<QAbstractButton>("removeLogoButton")->isVisible());
        dialogs::setNextPaths({bad});
        press("chooseLogoButton");
        QTRY_VERIFY(banner().contains(QStringLiteral("letter.png")));
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        const QImage kept = QImage::fromData(onDisk().logo);
        QCOMPARE(kept.size(), QSize(900, 225)); // small enough for a letter's head, its form kept
    }

    void whatCannotBeIsPointedAtAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no e-mail address") << "shopEmailEdit" << "info at example";
        QTest::newRow("own address without a domain") << "shopOwnAddressesEdit" << "shop@";
    }
    void whatCannotBeIsPointedAtAndNothingIsWritten()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        openDialog(SettingsDialog::Page::Backups);
        type("shopNameEdit", QStringLiteral("Brillen Maes"));
        auto* widget = m_dialog->findChild<QWidget*>(field);
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            line->setText(text);
        else
            qobject_cast<QPlainTextEdit*>(widget)->setPlainText(text);
        press("settingsOkButton");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!banner().isEmpty());
        QTRY_VERIFY(widget->isVisible() && widget->hasFocus());
        QVERIFY(onDisk().name.isEmpty());
    }

    void hoursThatEndBeforeTheyBeginAreSaid()
    {
        openDialog(SettingsDialog::Page::Hours);
        get<QCheckBox>("open3Check")->click();
        get<QTimeEdit>("hours3_2Edit")->setTime(QTime(8, 0));
        press("settingsOkButton");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(banner().contains(QStringLiteral("Wednesday")));
        get<QTimeEdit>("hours3_2Edit")->setTime(QTime(0, 0)); // midnight ends the day
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(onDisk().opening.week[2], (QList<OpenSpan>{{QTime(9, 0), QTime(23, 59, 59, 999)}}));
    }

    void closedDaysAreAddedTakenAwayAndKept()
    {
        openDialog(SettingsDialog::Page::Hours);
        press("addClosureButton");
        press("addClosureButton");
        auto days = m_dialog->findChildren<QDateEdit*>();
        QCOMPARE(days.size(), 4);
        QVERIFY(days[0]->displayFormat().contains(QStringLiteral("yyyy")));
        days[1]->setDate(QDate(2026, 12, 1));
        days[0]->setDate(QDate(2026, 12, 24));
        QCOMPARE(days[1]->date(), QDate(2026, 12, 24)); // the end follows a later beginning
        days[1]->setDate(QDate(2027, 1, 2));
        QTest::mouseClick(m_dialog->findChildren<QAbstractButton*>(QStringLiteral("removeClosureButton")).last(), Qt::LeftButton);
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(onDisk().opening.closures, (QList<Closure>{{QDate(2026, 12, 24), QDate(2027, 1, 2)}}));
    }

    void aBreakSplitsADayAtNoonAndGoesAgain()
    {
        openDialog(SettingsDialog::Page::Hours);
        get<QCheckBox>("open1Check")->click();
        press("split1Button");
        QCOMPARE(get<QTimeEdit>("hours1_2Edit")->time(), QTime(12, 30));
        QCOMPARE(get<QTimeEdit>("hours1_4Edit")->time(), QTime(18, 0));
        press("split1Button");
        QCOMPARE(get<QTimeEdit>("hours1_2Edit")->time(), QTime(18, 0));
    }

    void theCountryBringsItsCurrencyAndZoneUnlessOthersWereChosen()
    {
        Shop belgian;
        belgian.timeZone = QStringLiteral("Europe/Brussels");
        QVERIFY(m_open->wait(m_open->desk->shopBook().saveShop(belgian)));
        openDialog(SettingsDialog::Page::Shop);
        auto* country = get<QComboBox>("shopCountryBox");
        const auto choose = [&](const QString& code) {
            country->setCurrentIndex(country->findData(code));
            emit country->activated(country->currentIndex());
        };
        choose(QStringLiteral("CH"));
        QCOMPARE(get<QComboBox>("shopCurrencyBox")->currentText(), QStringLiteral("CHF"));
        QCOMPARE(get<QComboBox>("shopTimeZoneBox")->currentData().toString(), QStringLiteral("Europe/Zurich"));
        QVERIFY(get<QComboBox>("shopRegionBox")->isVisible());
        get<QComboBox>("shopCurrencyBox")->setCurrentText(QStringLiteral("EUR"));
        choose(QStringLiteral("BE"));
        choose(QStringLiteral("GB"));
        QCOMPARE(get<QComboBox>("shopCurrencyBox")->currentText(), QStringLiteral("GBP")); // euro is Belgium's own: it follows
        QVERIFY(get<QComboBox>("shopRegionBox")->findData(QStringLiteral("SCT")) > 0);
    }

    void whoLeavesStaysInTheHistoryAndWhoSitsHereIsRemembered()
    {
        const auto ids = m_open->wait(m_open->desk->shopBook().saveAll(
            Shop(), {{{}, QStringLiteral("Ann Maes"), QStringLiteral("AM"), {}, true}, {{}, QStringLiteral("Bo Claes"), QStringLiteral("BC"), {}, true}}));
        QVERIFY(ids);
        openDialog(SettingsDialog::Page::Staff);
        auto* table = get<QTableWidget>("staffTable");
        table->setCurrentCell(0, 0);
        QVERIFY(!get<QAbstractButton>("removeStaffButton")->isVisible());
        table->item(0, 3)->setCheckState(Qt::Unchecked);
        auto* me = get<QComboBox>("whoAmIBox");
        me->setCurrentIndex(me->findText(QStringLiteral("Bo Claes")));
        emit me->activated(me->currentIndex());
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_open->desk->currentStaff(), ids->at(1));
        QCOMPARE(m_preferences->staff(), ids->at(1).value());
        QCOMPARE(staffOnDisk().size(), 2);
    }

    void twoWithTheSameInitialsAreAskedToDiffer()
    {
        openDialog(SettingsDialog::Page::Staff);
        auto* table = get<QTableWidget>("staffTable");
        for (const QString& name : {QStringLiteral("Ann Maes"), QStringLiteral("Arno Mertens")}) {
            press("addStaffButton");
            table->item(table->rowCount() - 1, 0)->setText(name);
        }
        press("settingsOkButton");
        QVERIFY(m_dialog->isVisible());
        QVERIFY(banner().contains(QStringLiteral("initials")));
        table->item(1, 1)->setText(QStringLiteral("arm"));
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(staffOnDisk().last().initials, QStringLiteral("ARM"));
    }

    void anEmptyTableSaysWhatWillBeThere()
    {
        openDialog(SettingsDialog::Page::Backups);
        auto* hint = get<QTableWidget>("backupTable")->findChild<QLabel*>(QStringLiteral("emptyHint"));
        QVERIFY(hint->isVisible() && !hint->text().isEmpty());
    }

    void movingOntoAFullPlaceIsRefusedInWordsAndTheShopGoesOn()
    {
        openDialog(SettingsDialog::Page::Data);
        QSignalSpy moved(m_dialog.get(), &SettingsDialog::moved);
        const QString full = m_open->dir.filePath(QStringLiteral("full"));
        QVERIFY(QDir().mkpath(full + QStringLiteral("/Amends/old")));
        dialogs::setNextPaths({full});
        dialogs::setNextAnswer(0);
        press("moveDataButton");
        QTRY_VERIFY(!banner().isEmpty());
        QVERIFY(banner().contains(QStringLiteral("Amends")));
        QCOMPARE(moved.count(), 0);
        QTRY_VERIFY(get<QAbstractButton>("settingsOkButton")->isEnabled());
        type("shopNameEdit", QStringLiteral("Still here"));
        press("settingsOkButton");
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(onDisk().name, QStringLiteral("Still here"));
    }

    void aStickGetsAFolderOfItsOwnAndTheProgramIsToldToStartAgain()
    {
        openDialog(SettingsDialog::Page::Data);
        QSignalSpy moved(m_dialog.get(), &SettingsDialog::moved);
        const QString stick = m_open->dir.filePath(QStringLiteral("stick"));
        QVERIFY(QDir().mkpath(stick + QStringLiteral("/holiday photos")));
        dialogs::setNextPaths({stick});
        dialogs::setNextAnswer(0);
        press("moveDataButton");
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(moved.first().first().value<MoveReport>().folder, stick + QStringLiteral("/Amends"));
        QVERIFY(QFile::exists(stick + QStringLiteral("/Amends/amends.db")));
        QVERIFY(QFile::exists(m_open->desk->dataDir() + QStringLiteral("/amends.db")));
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "SettingsDialogTest.moc"
