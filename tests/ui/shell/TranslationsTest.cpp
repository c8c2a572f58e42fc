#include "shell/Translations.h"
#include "wording/Formats.h"
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>
#include <QtTest>

using namespace amends;

/// What the window borrows from Qt (file and print dialogs, buttons, the menus of text fields) and the habits of numbers
/// and dates follow the chosen language.
class TranslationsTest : public QObject
{
    Q_OBJECT

    static void add(QSet<QString>& texts, const QString& text)
    {
        const auto isLetter = [](QChar each) { return each.isLetter(); };
        if (std::ranges::any_of(text, isLetter))
            texts << QString(text).remove(u'&');
    }

    static void addAll(QSet<QString>& texts, QWidget* top)
    {
        QList<QWidget*> widgets = top->findChildren<QWidget*>();
        widgets << top;
        for (QWidget* widget : std::as_const(widgets)) {
            add(texts, widget->toolTip());
            if (const auto* label = qobject_cast<QLabel*>(widget))
                add(texts, label->text());
            if (const auto* button = qobject_cast<QAbstractButton*>(widget))
                add(texts, button->text());
            if (const auto* group = qobject_cast<QGroupBox*>(widget))
                add(texts, group->title());
            if (const auto* tabs = qobject_cast<QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    add(texts, tabs->tabText(i));
            }
            for (const QAction* action : widget->actions())
                add(texts, action->text());
        }
    }

    static QSet<QString> qtsTexts()
    {
        QSet<QString> texts;
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        addAll(texts, &files);
        files.setAcceptMode(QFileDialog::AcceptSave);
        addAll(texts, &files);
        QPrinter printer;
        printer.setOutputFileName(QStringLiteral("0.pdf"));
        QPrintDialog print(&printer);
        addAll(texts, &print);
        QMessageBox box;
        box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel | QMessageBox::Yes | QMessageBox::No
                               | QMessageBox::Close | QMessageBox::Retry | QMessageBox::Ignore | QMessageBox::Apply);
        addAll(texts, &box);
        QLineEdit line;
        const std::unique_ptr<QMenu> ofLine(line.createStandardContextMenu());
        addAll(texts, ofLine.get());
        QPlainTextEdit page;
        const std::unique_ptr<QMenu> ofPage(page.createStandardContextMenu());
        addAll(texts, ofPage.get());
        return texts;
    }

private slots:
    void qtsOwnDialogsAreInTheLanguageToo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sameWords");
        QTest::newRow("French") << "fr" << "Options|Options >>|Pages|Copies|Orientation|Portrait|Type";
        QTest::newRow("Dutch") << "nl" << "Help|Reset|Type|Type:|Printer";
        QTest::newRow("German") << "de" << "Name|Name:";
    }

    void qtsOwnDialogsAreInTheLanguageToo()
    {
        QFETCH(QString, language);
        QFETCH(QString, sameWords);
        Translations translations;
        translations.use(QStringLiteral("en"));
        const QSet<QString> english = qtsTexts();
        QVERIFY(english.size() > 50);
        translations.use(language);
        QStringList left = (qtsTexts() & english).values();
        left.removeIf([&](const QString& text) {
            return text == QLatin1StringView("OK") || sameWords.split(u'|').contains(text) || text.contains(QDir::separator());
        });
        left.sort();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void moneyDatesAndNumbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("month");
        QTest::newRow("English") << "en" << QStringLiteral("€1,234.50") << "March";
        QTest::newRow("French") << "fr" << QStringLiteral("1\u202f234,50\u00a0€") << "mars";
        QTest::newRow("Dutch") << "nl" << QStringLiteral("€\u00a01.234,50") << "maart";
        QTest::newRow("German") << "de" << QStringLiteral("1.234,50\u00a0€") << QStringLiteral("März");
    }

    void moneyDatesAndNumbersFollowTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, money);
        QFETCH(QString, month);
        Translations translations;
        translations.use(language);
        QCOMPARE(formatMoney(Money(123450, *Currency::fromCode(u"EUR"))), money);
        QCOMPARE(QLocale().monthName(3), month);
    }

    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
};

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
