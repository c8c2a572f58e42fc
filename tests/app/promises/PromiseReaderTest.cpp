#include "promises/PackReader.h"
#include "promises/PromiseReader.h"
#include "support/Shared.h"
#include <QtTest>

using namespace amends;
using namespace amends::promises;

namespace {

struct Line
{
    QString id, text, expected;
    Written written;
};

QList<Line> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Line> lines;
    for (const QString& row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = row.split(u'\t');
        const QDateTime sent = QDateTime::fromString(cells.value(1), Qt::ISODate);
        if (cells.size() == 5 && sent.isValid())
            lines << Line{cells[0], cells[3], cells[4], {sent.date(), sent.time(), cells[2], {}}};
    }
    return lines;
}

QString said(const When& when, PromiseKind kind)
{
    const QString time = when.time.isValid() ? u'T' + when.time.toString(QStringLiteral("HH:mm")) : QString();
    return when.date.toString(Qt::ISODate) + time + u':' + QString(code(kind)).left(1);
}

/// A reading without a time takes any time of that day.
bool equals(const QString& found, const QString& reading)
{
    return found == reading || (!reading.contains(u'T') && found.left(10) == reading.left(10) && found.right(1) == reading.right(1));
}

/// Empty where the answer is right by the conventions; else what was found. `falseOnes`: found where nothing equals it.
QString wrongAnswer(const Line& line, Language language, int& falseOnes)
{
    QStringList found;
    for (const PromisedDate& promise : readPromises(line.text, language, line.written))
        found << said(promise.readings.constFirst(), promise.kind);
    QList<QStringList> expected;
    if (line.expected != u"-") {
        for (const QString& one : line.expected.split(u';'))
            expected << one.split(u'|');
    }
    QStringList left = found;
    bool all = true;
    for (const QStringList& readings : expected) {
        const auto it = std::ranges::find_if(left, [&](const QString& f) {
            return std::ranges::any_of(readings, [&](const QString& r) { return equals(f, r); });
        });
        if (it == left.end())
            all = false;
        else
            left.erase(it);
    }
    falseOnes += int(left.size());
    return all && left.isEmpty() ? QString() : found.isEmpty() ? QStringLiteral("nothing") : found.join(u';');
}

} // namespace

/// The reader against tables of replies: ours (part 1 was tuned on, part 2 read only at the end; every later part was written afresh, read
/// once for its figure and then mended), and the shared ones.
class PromiseReaderTest : public QObject
{
    Q_OBJECT

    static void check(const QString& path, Language language)
    {
        const QList<Line> lines = linesOf(path);
        QVERIFY2(!lines.isEmpty(), qPrintable(path));
        int falseOnes = 0;
        QStringList wrong;
        for (const Line& line : lines) {
            if (const QString found = wrongAnswer(line, language, falseOnes); !found.isEmpty())
                wrong << QStringLiteral("%1 (%2) %3\n    wanted %4, found %5")
                             .arg(line.id, line.written.day.toString(QStringLiteral("ddd yyyy-MM-dd")), line.text, line.expected, found);
        }
        qInfo("%s: %lld of %lld right, %d false", qPrintable(QFileInfo(path).fileName()), qlonglong(lines.size() - wrong.size()),
              qlonglong(lines.size()), falseOnes);
        for (const QString& line : wrong)
            qInfo("%s", qPrintable(line));
        QVERIFY(wrong.size() * 50 <= lines.size());
        QVERIFY(falseOnes * 100 <= lines.size());
    }

    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German})
            QTest::newRow(code(language).data()) << language;
    }

private slots:
    void everyPackIsWellFormed_data() { languages(); }
    void everyPackIsWellFormed()
    {
        QFETCH(Language, language);
        const auto done = checkPack(language);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void ourLinesAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("path");
        for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
            const QStringList files = QDir(QStringLiteral(LINES_DIR)).entryList({QString(code(language)) + QStringLiteral("-*.tsv")});
            for (const QString& file : files)
                QTest::addRow("%s", qPrintable(file)) << language << QStringLiteral(LINES_DIR "/") + file;
        }
    }
    void ourLinesAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, path);
        check(path, language);
    }

    void theSharedLinesAreRead_data() { languages(); }
    void theSharedLinesAreRead()
    {
        QFETCH(Language, language);
        const QString path = sharedFile(QStringLiteral("dates/%1.tsv").arg(QString(code(language))));
        AMENDS_NEED_SHARED(path);
        check(path, language);
    }
};

QTEST_GUILESS_MAIN(PromiseReaderTest)
#include "PromiseReaderTest.moc"
