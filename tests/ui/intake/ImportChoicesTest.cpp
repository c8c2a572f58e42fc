#include "ImportFixture.h"
#include <QCheckBox>

using namespace amends;

/// What the owner may say about a table: what a column means and how the file is written.
class ImportChoicesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ImportFixture> m;

    /// A table of no known system: its last column means nothing to Amends.
    QString ownTable()
    {
        return m->write(QStringLiteral("till.csv"), "E-Mail;Bestellnummer;Datum;Gesamtbetrag;Bemerkung\nann@example.org;A1;03.04.2026;1.234,50;Zebra\nbea@example.org;A2;04.04.2026;20,00;Yak\n");
    }
    int columnOf(const QString& title)
    {
        for (int column = 1; column < m->records()->columnCount(); ++column)
            if (m->records()->horizontalHeaderItem(column)->text() == title)
                return column;
        return -1;
    }
    bool shows(const QString& text)
    {
        for (int row = 0; row < m->records()->rowCount(); ++row)
            for (int column = 0; column < m->records()->columnCount(); ++column)
                if (m->cell(row, column).contains(text))
                    return true;
        return false;
    }

private slots:
    void init()
    {
        m = std::make_unique<ImportFixture>();
        QVERIFY(m->open.desk);
    }
    void cleanup() { m.reset(); }

    void theGuessStandsAboveEachColumn()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(2))});
        QTRY_VERIFY(m->meaning(1));
        QCOMPARE(m->meaning(1)->currentData().toString(), QStringLiteral("order_number"));
        QCOMPARE(m->meaning(2)->currentData().toString(), QStringLiteral("email"));
        // Thirteen columns: those left out (shipping) are folded away until asked for.
        QVERIFY(m->get<QTableWidget>("importColumns")->isColumnHidden(6));
        auto* all = m->get<QCheckBox>("importAllColumnsCheck");
        QVERIFY(all->isVisible());
        QTest::keyClick(all, Qt::Key_Space);
        QTRY_VERIFY(m->meaning(7) && m->meaning(7)->isVisible());
        QCOMPARE(m->meaning(7)->currentData().toString(), QString());
    }

    void aColumnIsLeftOutOrGivenAnotherMeaningAndTheFileReadAgain()
    {
        m->show({ownTable()});
        QTRY_VERIFY(shows(QStringLiteral("ann@example.org")));
        m->choose(m->meaning(5), QStringLiteral("company"));
        QTRY_VERIFY(shows(QStringLiteral("Zebra")));
        QCOMPARE(m->meaning(5)->currentData().toString(), QStringLiteral("company"));
        QVERIFY(m->meaning(5)->hasFocus()); // the next key goes on here
        QCOMPARE(m->meaning(1)->currentData().toString(), QStringLiteral("email"));
        QTest::keyClick(m->meaning(5), Qt::Key_Home);
        QTRY_VERIFY(!shows(QStringLiteral("Zebra")));
        QVERIFY(m->text("importWhy").contains(QStringLiteral("as you chose")));
    }

    void aChoiceIsRememberedForTheseTitlesAndForgottenWhenAsked()
    {
        m->show({ownTable()});
        QTRY_VERIFY(m->meaning(5));
        const QString guess = m->meaning(5)->currentData().toString();
        QVERIFY(!m->get<QWidget>("importForgetButton")->isVisible());
        m->choose(m->meaning(5), QStringLiteral("company"));
        QTRY_VERIFY(shows(QStringLiteral("Zebra")));
        m->click("importStartButton");
        QTRY_VERIFY(m->sees("importResultPage"));

        m->show({m->write(QStringLiteral("next.csv"), "E-Mail;Bestellnummer;Datum;Gesamtbetrag;Bemerkung\ncleo@example.org;A3;05.04.2026;7,00;Wal\n")});
        QTRY_VERIFY(m->meaning(5) && m->meaning(5)->currentData().toString() == QStringLiteral("company"));
        QVERIFY(m->text("importWhy").contains(QStringLiteral("the last time")));
        m->click("importForgetButton");
        QTRY_COMPARE(m->meaning(5)->currentData().toString(), guess);
        QVERIFY(!m->get<QWidget>("importForgetButton")->isVisible());
        m->show({m->files.filePath(QStringLiteral("next.csv"))});
        QTRY_VERIFY(m->meaning(5));
        QCOMPARE(m->meaning(5)->currentData().toString(), guess);
    }

    void howTheFileIsWrittenCanBeChosenAndIsReadAtOnce()
    {
        m->show({ownTable()});
        QTRY_VERIFY(shows(QStringLiteral("1234.50")));
        QVERIFY(!m->get<QWidget>("decimalCombo")->isVisible());
        auto* fold = m->get<QToolButton>("readingFoldButton");
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(m->get<QWidget>("decimalCombo")->isVisible());
        QVERIFY(!m->get<QWidget>("sheetCombo")->isVisible()); // no workbook
        QCOMPARE(m->get<QComboBox>("separatorCombo")->currentData().toString(), QStringLiteral(";"));
        QTRY_VERIFY(shows(QStringLiteral("2026-04-03")));
        m->choose(m->get<QComboBox>("dateOrderCombo"), QStringLiteral("mdy"));
        QTRY_VERIFY(shows(QStringLiteral("2026-03-04")));
        m->choose(m->get<QComboBox>("currencyCombo"), QStringLiteral("CHF"));
        QTRY_VERIFY(shows(QStringLiteral("CHF")));
        QVERIFY(shows(QStringLiteral("2026-03-04"))); // the choice before still holds
        m->choose(m->get<QComboBox>("separatorCombo"), QStringLiteral(","));
        QTRY_VERIFY(!shows(QStringLiteral("ann@example.org")) || m->records()->isHidden());
        m->choose(m->get<QComboBox>("separatorCombo"), QStringLiteral(";"));
        QTRY_VERIFY(m->records()->isVisible() && shows(QStringLiteral("ann@example.org")));
    }

    void theWheelChoosesNothingByAccident()
    {
        m->show({ownTable()});
        QTRY_VERIFY(m->meaning(5));
        m->click("readingFoldButton");
        for (QComboBox* combo : {m->meaning(1), m->get<QComboBox>("charsetCombo")}) {
            const int before = combo->currentIndex();
            QWheelEvent wheel(combo->rect().center(), combo->mapToGlobal(combo->rect().center()), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(combo, &wheel);
            QCOMPARE(combo->currentIndex(), before);
        }
    }

    void aTableNobodyKnowsIsOfUseOnceItsColumnsAreNamed()
    {
        m->show({m->write(QStringLiteral("odd.csv"), "aa,bb,cc\nP1,5.00,2026-04-03\nP2,6.00,2026-04-04\n")});
        QTRY_VERIFY(m->meaning(1));
        m->choose(m->meaning(1), QStringLiteral("order_number"));
        QTRY_COMPARE(m->meaning(1)->currentData().toString(), QStringLiteral("order_number"));
        m->choose(m->meaning(2), QStringLiteral("total"));
        QTRY_VERIFY(shows(QStringLiteral("5.00")));
        QVERIFY(m->get<QWidget>("importStartButton")->isEnabled());
    }

    void aRowThatWillNotBeTakenSaysWhyInItsPlace()
    {
        m->show({m->write(QStringLiteral("orders.csv"), shopifyOrders(1) + shopifyRow(2000, "yesterday"))});
        QTRY_COMPARE(m->records()->rowCount(), 2);
        QVERIFY2(m->cell(1, 1).contains(QStringLiteral("not taken")) && m->cell(1, 1).contains(QStringLiteral("yesterday")), qPrintable(m->cell(1, 1)));
    }

    void aNumberASpreadsheetMangledIsRefusedWithTheReason()
    {
        m->show({m->write(QStringLiteral("orders.csv"), "Order ID,E-mail,Date,Total\n5.70306E+17,ann@example.org,2026-04-03,12.00\n5.70306E+17,bea@example.org,2026-04-03,13.00\n")});
        QTRY_VERIFY(shows(QStringLiteral("5.70306E+17")));
        QVERIFY(shows(QStringLiteral("spreadsheet")));
    }

    void passwordsAreNeverShown()
    {
        m->show({m->write(QStringLiteral("people.csv"), "Email,Name,Password\nann@example.org,Ann Blue,s3cr3t-word\n")});
        QTRY_VERIFY(m->meaning(1));
        QTRY_VERIFY(shows(QStringLiteral("Ann Blue")));
        QVERIFY(!shows(QStringLiteral("s3cr3t")));
        for (const QTableWidget* table : m->dialog->findChildren<QTableWidget*>())
            QVERIFY(table->findItems(QStringLiteral("s3cr3t"), Qt::MatchContains).isEmpty());
        // Nor read when the owner asks for it: that is said, and all stays as it was.
        m->choose(m->meaning(2), QStringLiteral("company"));
        QTRY_VERIFY(m->text("importWhy").contains(QStringLiteral("as you chose")));
        m->meaning(3)->setCurrentIndex(m->meaning(3)->findData(QStringLiteral("card")));
        QTRY_VERIFY(m->banner()->isVisible());
        QTRY_COMPARE(m->meaning(3)->currentData().toString(), QString());
        QCOMPARE(m->meaning(2)->currentData().toString(), QStringLiteral("company"));
    }

    void tabReachesEveryChoiceAndEnterBegins()
    {
        m->show({ownTable()});
        QTRY_VERIFY(m->meaning(5));
        QTRY_VERIFY(m->list()->hasFocus());
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName();
        }
        for (const char* name : {"columnMeaning1", "columnMeaning5", "readingFoldButton", "importFirstRecords", "importStartButton", "importCloseButton",
                                 "importAddFilesButton", "importRemoveButton", "importEarlierButton", "importFileList"})
            QVERIFY2(reached.contains(QLatin1StringView(name)), name);
        m->list()->setFocus();
        QTest::keyClick(m->list(), Qt::Key_Return);
        QTRY_VERIFY(m->sees("importUndoButton"));
        QTRY_VERIFY(m->get<QWidget>("importCloseButton")->hasFocus());
        QTest::keyClick(m->dialog.get(), Qt::Key_Return);
        QTRY_VERIFY(!m->dialog->isVisible());
    }
};

QTEST_MAIN(ImportChoicesTest)
#include "ImportChoicesTest.moc"
