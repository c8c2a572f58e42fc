#include "ImportFixture.h"
#include "desk/Inbox.h"
#include "shared/Preferences.h"
#include <QAccessible>
#include <QHeaderView>
#include <QProgressBar>
#include <QSpinBox>
#include <QTableView>

using namespace amends;

/// From dropping a file to taking the import back.
class ImportDialogTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ImportFixture> m;

    QString cellOf(QTableView* table, int row, int column) { return table->model()->index(row, column).data().toString(); }

private slots:
    void init()
    {
        m = std::make_unique<ImportFixture>();
        QVERIFY(m->open.desk);
    }
    void cleanup() { m.reset(); }

    void withoutFilesItSaysWhereTheyComeFromAndTakesOneByKey()
    {
        m->show();
        QVERIFY(m->sees("importDropTarget"));
        QVERIFY(!m->sees("importStartButton"));
        const QString file = m->write(QStringLiteral("orders.csv"), shopifyOrders(2));
        dialogs::setNextPaths({file});
        QTRY_VERIFY(m->get<QWidget>("importChooseFilesButton")->hasFocus());
        QTest::keyClick(m->get<QWidget>("importChooseFilesButton"), Qt::Key_Space);
        QTRY_COMPARE(m->listed(0), QStringLiteral("orders.csv, Shopify orders"));
        QVERIFY(m->text("importWhy").contains(QStringLiteral("Financial Status, Lineitem name")));
        QTRY_COMPARE(m->records()->rowCount(), 2);
    }

    void aFileHeldOverItIsWelcome()
    {
        m->show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m->write(QStringLiteral("orders.csv"), shopifyOrders(1)))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        static_cast<QObject*>(m->dialog.get())->event(&enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(m->get<QWidget>("importDropTarget")->property("look").toString(), QStringLiteral("dropping"));
        QDragLeaveEvent leave;
        static_cast<QObject*>(m->dialog.get())->event(&leave);
        QCOMPARE(m->get<QWidget>("importDropTarget")->property("look").toString(), QStringLiteral("drop"));
        QMimeData words;
        words.setText(QStringLiteral("no file"));
        QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        static_cast<QObject*>(m->dialog.get())->event(&other);
        QVERIFY(!other.isAccepted());
    }

    void droppedFilesAreNamedWithWhatTheyAreOrWhyTheyAreOfNoUse()
    {
        m->show();
        m->drop({m->write(QStringLiteral("orders.csv"), shopifyOrders(2)), m->write(QStringLiteral("a.eml"), mailOf("a")),
                 m->write(QStringLiteral("products.csv"), "ID,Type,SKU,Name,Published\n1,simple,C,Cup,1\n"),
                 m->write(QStringLiteral("empty.csv"), {}), m->write(QStringLiteral("friends.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Blue\r\nEMAIL:ann@example.org\r\nEND:VCARD\r\n"),
                 m->files.filePath(QStringLiteral("gone.csv"))});
        QTRY_COMPARE(m->listed(5), QStringLiteral("gone.csv, Cannot be brought in"));
        QCOMPARE(m->listed(0), QStringLiteral("orders.csv, Shopify orders"));
        QCOMPARE(m->listed(1), QStringLiteral("a.eml, E-mail"));
        QCOMPARE(m->listed(2), QStringLiteral("products.csv, Cannot be brought in"));
        QCOMPARE(m->listed(3), QStringLiteral("empty.csv, Cannot be brought in"));
        QCOMPARE(m->listed(4), QStringLiteral("friends.vcf, Address book"));
        const struct { int row; const char* why; } reasons[] = {{2, "export the orders or the customers instead"}, {3, "file is empty"}, {5, "gone.csv"}};
        for (const auto& [row, why] : reasons) {
            m->list()->setCurrentRow(row);
            QVERIFY2(m->text("importWhy").contains(QLatin1StringView(why)), qPrintable(m->text("importWhy")));
        }
        m->list()->setCurrentRow(4);
        QVERIFY(m->records()->isVisible());
        QTest::keyClick(m->list(), Qt::Key_Delete);
        QCOMPARE(m->list()->count(), 5);
        m->drop({m->files.filePath(QStringLiteral("a.eml"))});
        QCOMPARE(m->list()->count(), 5); // it is there already
    }

    void aFolderIsMailOrGivesWayToTheTablesInIt()
    {
        m->write(QStringLiteral("mail/cur/1"), mailOf("a"));
        m->write(QStringLiteral("shop/sub/orders.csv"), shopifyOrders(1));
        m->write(QStringLiteral("shop/readme.md"), "nothing");
        m->write(QStringLiteral("nothing/readme.md"), "nothing");
        m->show({m->files.filePath(QStringLiteral("mail")), m->files.filePath(QStringLiteral("shop")), m->files.filePath(QStringLiteral("nothing"))});
        QTRY_COMPARE(m->listed(2), QStringLiteral("orders.csv, Shopify orders"));
        QCOMPARE(m->listed(0), QStringLiteral("mail, A folder with e-mail"));
        QCOMPARE(m->listed(1), QStringLiteral("nothing, Cannot be brought in"));
        m->list()->setCurrentRow(1);
        QVERIFY(m->text("importWhy").contains(QStringLiteral("no e-mail in this folder")));
    }

    void aTrialSaysWhatWillHappenAndChangesNothing()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(3) + shopifyRow(2000, "yesterday"))});
        QTRY_VERIFY(m->text("importForecastText").contains(QStringLiteral("Nothing has been changed yet")));
        QVERIFY2(m->text("importForecastText").contains(QStringLiteral("<b>3</b>")), qPrintable(m->text("importForecastText")));
        QVERIFY(m->batches().isEmpty());
        m->click("importShowReasonsButton");
        auto* reasons = m->dialog->findChild<QDialog*>(QStringLiteral("importReasonsDialog"));
        QVERIFY(reasons);
        auto* table = reasons->findChild<QTableView*>(QStringLiteral("importReasons"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(cellOf(table, 0, 2).contains(QStringLiteral("yesterday")));
        QTest::keyClick(reasons, Qt::Key_Escape);
        QTRY_VERIFY(!m->dialog->findChild<QDialog*>(QStringLiteral("importReasonsDialog")));
    }

    void aLargeFileIsTriedWhenAskedForAndTheTrialCanBeStopped()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(40'000))});
        QTRY_VERIFY(m->sees("importTryButton"));
        m->click("importTryButton");
        QVERIFY(m->sees("importStopTryingButton"));
        m->click("importStopTryingButton");
        QVERIFY(m->text("importForecastText").contains(QStringLiteral("Nothing has been changed")));
        QVERIFY(m->sees("importTryButton"));
        QVERIFY(m->batches().isEmpty());
    }

    void theResultCountsListsWhatWasNotTakenSavesItAndTakesAllBack()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(2) + shopifyRow(2000, "yesterday")), m->write(QStringLiteral("a.eml"), mailOf("a"))});
        m->click("importStartButton"); // while it is still looking: begins as soon as it may
        QTRY_VERIFY(m->sees("importUndoButton"));
        QCOMPARE(m->text("importSummary"), QStringLiteral("Done"));
        QCOMPARE(m->get<QWidget>("importCounts")->accessibleName(), QStringLiteral("3 added, 1 not taken"));
        auto* reasons = m->get<QTableView>("importReasons");
        QCOMPARE(reasons->model()->rowCount(), 1);
        QVERIFY(cellOf(reasons, 0, 0).startsWith(QStringLiteral("orders.csv")));
        QVERIFY(cellOf(reasons, 0, 2).contains(QStringLiteral("yesterday")));

        const QString saved = m->files.filePath(QStringLiteral("left.csv"));
        dialogs::setNextPaths({saved});
        m->click("importSaveReasonsButton");
        QTRY_VERIFY(m->banner()->text().contains(QStringLiteral("left.csv")));
        QFile left(saved);
        QVERIFY(left.open(QIODevice::ReadOnly));
        QVERIFY(left.readAll().contains("#2000"));

        dialogs::setNextPaths({m->files.filePath(QStringLiteral("no/such/folder/left.csv"))});
        m->click("importSaveReasonsButton");
        QTRY_VERIFY(m->banner()->text().contains(QStringLiteral("cannot be")) || m->banner()->text().contains(QStringLiteral("not found")));

        QCOMPARE(m->batches().size(), 2);
        m->click("importUndoButton");
        QTRY_COMPARE(m->text("importSummary"), QStringLiteral("Taken back"));
        QVERIFY(!m->sees("importUndoButton"));
        for (const ImportBatch& batch : m->batches())
            QVERIFY(batch.takenBack.isValid());
    }

    void aFileThatVanishesBeforeTheStartIsSaidAndTheDialogGoesOn()
    {
        const QString file = m->write(QStringLiteral("orders.csv"), shopifyOrders(2));
        m->show({file});
        QTRY_COMPARE(m->listed(0), QStringLiteral("orders.csv, Shopify orders"));
        QVERIFY(QFile::remove(file));
        m->click("importStartButton");
        QTRY_VERIFY(m->banner()->isVisible());
        QVERIFY2(m->banner()->text().contains(QStringLiteral("orders.csv")), qPrintable(m->banner()->text()));
        QTRY_COMPARE(m->listed(0), QStringLiteral("orders.csv, Cannot be brought in"));
        QVERIFY(!m->get<QWidget>("importStartButton")->isEnabled());
        QVERIFY(m->batches().isEmpty());
    }

    void stoppedMidwayWhatWentInStaysAndCanBeTakenBack()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(60'000))});
        QTRY_COMPARE(m->listed(0), QStringLiteral("orders.csv, Shopify orders"));
        QTest::keyClick(m->list(), Qt::Key_Return);
        QTRY_VERIFY(m->sees("importStopButton"));
        QTRY_VERIFY(m->get<QProgressBar>("importProgress")->value() > 0);
        QTest::keyClick(m->dialog.get(), Qt::Key_Escape); // stops, and does not close
        QTRY_COMPARE_WITH_TIMEOUT(m->text("importSummary"), QStringLiteral("Stopped"), 20'000);
        QVERIFY(m->dialog->isVisible());
        QCOMPARE(m->batches().size(), 1);
        QVERIFY(m->batches().first().total.added < 60'000);
        m->click("importUndoButton");
        QTRY_COMPARE_WITH_TIMEOUT(m->text("importSummary"), QStringLiteral("Taken back"), 20'000);
    }

    void earlierImportsAreListedAndTakenBackWhenConfirmed()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(2))});
        m->click("importStartButton");
        QTRY_VERIFY(m->sees("importUndoButton"));
        m->dialog.reset();
        m->show();
        m->click("importEarlierButton");
        auto* table = m->get<QTableWidget>("importEarlierTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("orders.csv"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("2 added"));
        dialogs::setNextAnswer(-1);
        m->click("importTakeBackButton");
        QTest::qWait(50);
        QVERIFY(!m->batches().first().takenBack.isValid());
        dialogs::setNextAnswer(0);
        m->click("importTakeBackButton");
        QTRY_VERIFY(table->item(0, 3)->text().startsWith(QStringLiteral("taken back")));
        QVERIFY(!m->get<QWidget>("importTakeBackButton")->isEnabled());
        m->click("importBackButton");
        QVERIFY(m->sees("importDropTarget"));
    }

    void mailAsksHowFarBackMattersAreOpen()
    {
        m->show({m->write(QStringLiteral("old.eml"), mailOf("old", "Thu, 01 Oct 2026 10:00:00 +0100"))});
        QTRY_VERIFY(m->sees("openDaysSpin"));
        auto* days = m->get<QSpinBox>("openDaysSpin");
        QCOMPARE(days->value(), 14);
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("60"));
        m->click("importStartButton");
        QTRY_VERIFY(m->sees("importUndoButton"));
        QCOMPARE(m->get<QWidget>("importCounts")->accessibleName(), QStringLiteral("1 added"));
        const auto open = m->open.wait(m->open.desk->inbox().counts());
        QVERIFY(open.has_value());
        QCOMPARE(open->value(View::ToAcknowledge), 1); // with the 14 days it would be history
        m->click("importMoreButton");
        QVERIFY(m->sees("importDropTarget"));
        m->drop({m->files.filePath(QStringLiteral("old.eml"))});
        m->click("importStartButton");
        QTRY_COMPARE(m->text("importSummary"), QStringLiteral("Done. There was nothing new in it"));
        QCOMPARE(m->get<QWidget>("importCounts")->accessibleName(), QStringLiteral("1 already known"));
        QVERIFY(!m->sees("importUndoButton"));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(2)), m->write(QStringLiteral("a.eml"), mailOf("a"))});
        QTRY_VERIFY(m->meaning(1));
        m->click("readingFoldButton");
        QStringList nameless;
        for (QWidget* widget : m->dialog->findChildren<QWidget*>()) {
            if (widget->objectName().startsWith(QLatin1StringView("qt_")) || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (face && face->text(QAccessible::Name).isEmpty())
                nameless << QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void itsSizeIsRemembered()
    {
        m->show();
        m->dialog->resize(1010, 650);
        m->dialog->close();
        m->show();
        QCOMPARE(m->dialog->size(), QSize(1010, 650));
    }

    void itFitsALaptopAndASmallScreenAtTwiceTheSize()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(2))});
        QTRY_VERIFY(m->meaning(1));
        const QSize least = m->dialog->minimumSizeHint();
        QVERIFY2(least.width() <= 683 && least.height() <= 384, qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void whatIsDroppedWhileItIsOpenJoinsIt()
    {
        QWidget window;
        ImportFlow flow(*m->open.desk, &window);
        flow.takePaths({m->write(QStringLiteral("orders.csv"), shopifyOrders(2))});
        flow.takePaths({m->write(QStringLiteral("a.eml"), mailOf("a"))});
        const auto dialogs = window.findChildren<ImportDialog*>();
        QCOMPARE(dialogs.size(), 1);
        QCOMPARE(dialogs.first()->findChild<QListWidget*>(QStringLiteral("importFileList"))->count(), 2);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "ImportDialogTest.moc"
