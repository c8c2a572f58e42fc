#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/SavedViews.h"
#include "desk/ShopBook.h"
#include "inbox/InboxModel.h"
#include "inbox/InboxTable.h"
#include "inbox/ViewList.h"
#include "shared/Dialogs.h"
#include "shared/Preferences.h"
#include "shell/MainWindow.h"
#include "shell/Translations.h"
#include "support/FixedClock.h"
#include <QAbstractButton>
#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace amends;

/// Searches kept as views, in the real window by keys and clicks.
class SavedViewsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;

    template <class W> W* get(const char* name) const { return m_window->findChild<W*>(QLatin1StringView(name)); }
    ViewList* views() const { return get<ViewList>("viewList"); }
    InboxModel* model() const { return qobject_cast<InboxModel*>(get<InboxTable>("inboxView")->model()); }
    QStringList names() const
    {
        QStringList texts;
        for (int row = 8; row < views()->count(); ++row)
            texts << views()->item(row)->text();
        return texts;
    }
    void enter(const QString& subject, Channel channel)
    {
        NewComplaint made;
        made.name = QStringLiteral("Berta Blue");
        made.channel = channel;
        made.subject = subject;
        made.text = subject;
        QVERIFY(await(m_desk->complaints().create(made)));
    }
    void keep(const QString& search, const QString& name)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = get<QLineEdit>("searchEdit");
        edit->clear();
        QTest::keyClicks(edit, search);
        QTRY_VERIFY(model()->query().search == search && !model()->isLoading());
        dialogs::setNextText(name);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(names().contains(name));
    }

private slots:
    void init()
    {
        m_translations.use(QStringLiteral("en"));
        m_folder = std::make_unique<QTemporaryDir>();
        DeskOptions options;
        options.dataDir = m_folder->path();
        options.clock = &m_clock;
        m_desk = std::move(*Desk::open(options));
        enter(QStringLiteral("Parcel lost by the post"), Channel::Email);
        enter(QStringLiteral("Parcel late"), Channel::Phone);
        enter(QStringLiteral("Kettle leaks"), Channel::Email);
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_preferences->setLanguage(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_desk, *m_preferences, m_translations);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(model()->rowCount(), 3);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aSearchIsKeptUnderANameWithItsCountAndShownAsAList()
    {
        keep(QStringLiteral("parcel channel:email"), QStringLiteral("Lost parcels"));
        QTRY_COMPARE(model()->rowCount(), 1);
        QTRY_VERIFY(views()->saved().has_value()); // the kept one is chosen, and the search field is free again
        QVERIFY(get<QLineEdit>("searchEdit")->text().isEmpty());
        QTRY_COMPARE(views()->item(8)->data(Qt::UserRole + 1).toString(), QStringLiteral("1"));
        enter(QStringLiteral("Another parcel gone"), Channel::Email);
        QTRY_COMPARE(views()->item(8)->data(Qt::UserRole + 1).toString(), QStringLiteral("2"));
        QTRY_COMPARE(model()->rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
        QTRY_COMPARE(model()->rowCount(), 4);
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier); // the first view of one's own
        QTRY_COMPARE(model()->rowCount(), 2);
    }

    void viewsAreRenamedMovedAndRemovedByKeysAndUndoBringsThemBack()
    {
        keep(QStringLiteral("parcel"), QStringLiteral("First"));
        keep(QStringLiteral("kettle"), QStringLiteral("Second"));
        views()->setFocus();
        views()->setCurrentRow(9);
        QTest::keyClick(views(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Second"), QStringLiteral("First")}));
        QTRY_COMPARE(views()->saved()->name, QStringLiteral("Second"));
        dialogs::setNextText(QStringLiteral("Kettles"));
        QTest::keyClick(views(), Qt::Key_F2);
        QTRY_COMPARE(names().first(), QStringLiteral("Kettles"));
        QTest::keyClick(views(), Qt::Key_Delete);
        QTRY_COMPARE(names(), QStringList{QStringLiteral("First")});
        QVERIFY(!views()->saved().has_value());
        auto* undo = get<QAction>("undoAction");
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Kettles"), QStringLiteral("First")}));
    }

    void aNameThatIsTakenIsSaidAndAskedForAgain()
    {
        keep(QStringLiteral("parcel"), QStringLiteral("Post"));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(get<QLineEdit>("searchEdit"), QStringLiteral("kettle"));
        QTRY_VERIFY(model()->query().search == QLatin1StringView("kettle"));
        dialogs::setNextText(QStringLiteral("POST"));
        QTest::mouseClick(get<QAbstractButton>("keepSearchButton"), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QInputDialog*>());
        auto* again = m_window->findChild<QInputDialog*>();
        QVERIFY(again->labelText().contains(QStringLiteral("POST")));
        again->setTextValue(QStringLiteral("Kettles"));
        again->accept();
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("Post"), QStringLiteral("Kettles")}));
    }

    void theContextMenuOffersTheSameAsTheKeys()
    {
        keep(QStringLiteral("parcel"), QStringLiteral("First"));
        QMenu menu;
        views()->choose(View::Closed);
        views()->fillMenu(&menu);
        QVERIFY(menu.isEmpty()); // the program's own lists stay as they are
        views()->setCurrentRow(8);
        views()->fillMenu(&menu);
        QStringList texts;
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                texts << action->text().section(u'\t', 0, 0);
        QCOMPARE(texts.size(), 4);
        menu.actions().last()->trigger();
        QTRY_VERIFY(names().isEmpty());
    }

    void aViewThatFindsNothingSaysWhatItLooksFor()
    {
        keep(QStringLiteral("zzzz"), QStringLiteral("Nothing yet"));
        QTRY_VERIFY(views()->saved().has_value());
        QTRY_VERIFY(get<QWidget>("inboxEmpty")->isVisible());
        const auto said = [this] {
            const auto labels = get<QWidget>("inboxEmpty")->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("zzzz")); });
        };
        QTRY_VERIFY(said());
    }
};

QTEST_MAIN(SavedViewsTest)
#include "SavedViewsTest.moc"
