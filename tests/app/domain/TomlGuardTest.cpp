#include "domain/TomlGuard.h"
#include <QtTest>

using namespace amends;

class TomlGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheParserCannotBeGivenIsFoundByItsLine_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* toml, int line) {
            QTest::newRow(name) << QByteArray(toml) << line;
        };
        row("nothing", "", 0);
        row("a table and an array", "[a]\nb = [1, { c = 2 }, 3]\n[[d]]\n", 0);
        row("a brace in an array", "a = [\n  { b = 1 },\n  },\n]\n", 3);
        row("a bracket in a table", "a = { b = ] }\n", 1);
        row("one too many", "a = [1]]\n", 1);
        row("in a comment", "# } ]\na = 1 # }\n", 0);
        row("in strings", "a = \"}\"\nb = '}'\nc = \"\\\"}\"\nd = '\\'\n", 0);
        row("in strings of several lines", "a = \"\"\"\n}\n\"\"\"\nb = '''\n]'''\nc = }\n", 6);
        row("in a string that ends with quotes", "a = [\"\"\"b\"\"\"\"\", ]\nc = ]\n", 2);
        row("after a string that was not closed", "a = \"x\n}\n", 1);
        row("a quotation mark within a number", "b = 1\ncoy0 = 0BE\"(n\xEF\xBB\xBA\n", 2);
        row("a text right behind a number", "b = 1\"\xC3\xA9\"\n", 1);
        row("a letter with an accent where a value stands", "a = 1\nb =\xCC\x91\n", 2);
        row("a letter with an accent in a name", "\n\nd\xC3\xA9lai = 1\n", 3);
        row("letters with accents where they may stand", "\xEF\xBB\xBF\"d\xC3\xA9lai\" = 'd\xC3\xA9lai' # d\xC3\xA9lai\r\n", 0);
        row("a table without a name", "a = 1\n[[~rule]]\n", 2);
        row("a table with nothing in its brackets", " []\n", 1);
        row("tables with names", "[ a.b ]\n[[\"c\"]]\n  ['d']\ne = [\n[1], [\n[]]]\n", 0);
        row("a control character", "a = 1\n\x01\n", 2);
        row("not closed at the end: the parser says that", "a = [ { b = 1", 0);
    }

    void whatTheParserCannotBeGivenIsFoundByItsLine()
    {
        QFETCH(QByteArray, toml);
        QFETCH(int, line);
        const auto trouble = tomlTrouble(toml);
        QCOMPARE(trouble ? trouble->line : 0, line);
        QVERIFY(!trouble || !trouble->what.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TomlGuardTest)
#include "TomlGuardTest.moc"
