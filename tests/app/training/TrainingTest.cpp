#include "language/Checker.h"
#include "support/Shared.h"
#include "training/ModelFile.h"
#include "training/Report.h"
#include "training/School.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;
using namespace amends::training;

namespace {

void put(const QTemporaryDir& dir, const QString& name, const QByteArray& text)
{
    QDir(dir.path()).mkpath(QFileInfo(name).path());
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray kHead("situation\tkind\tlabel\ttext\n");

/// Two writers, sentences about things that somebody put into water or did not.
void putSmallCorpus(const QTemporaryDir& dir)
{
    const QList<QByteArray> things{"kettle", "lamp", "toy", "shirt", "radio", "boot", "quilt", "clock", "drum", "basket"};
    for (const QByteArray writer : {"ann", "bob"}) {
        QByteArray rows = kHead;
        for (qsizetype i = 0; i < things.size(); ++i) {
            const QByteArray situation = things[i] + '-' + writer;
            rows += situation + "\tp\tblame\tSomebody has soaked the " + things[i] + " at home.\n";
            rows += situation + "\tp\tminimising\tThe " + things[i] + " is a trifle and hardly worth a letter.\n";
            rows += situation + "\th-blame\tok\tWe soaked the " + things[i] + " in our workshop.\n";
            rows += situation + "\tn\tok\tThe " + things[i] + " is ready on Friday at noon.\n";
        }
        put(dir, QStringLiteral("en/%1.tsv").arg(QString::fromLatin1(writer)), rows);
    }
    put(dir, QStringLiteral("words/en.tsv"), "kettle\t1\t2\t3\nlamp\t1\t2\t3\nsoaked\t4\t5\t6\n");
}

QByteArray learnt(const QString& folder)
{
    auto one = Class::enrol(folder, Language::English);
    if (!one)
        return {};
    std::vector<Class> classes;
    classes.push_back(std::move(*one));
    const School school(std::move(classes));
    const LinearOptions options;
    const auto said = school.crossValidated(options);
    const Bounds bounds = boundsFor(school.classes()[0], said[0], 0.03, 0.01);
    language::ModelFacts facts;
    facts.slope = float(bounds.slope);
    facts.offset = float(bounds.offset);
    facts.speakFrom = 0.7F;
    return modelFile(school.learnt(options), all(school.classes()[0].examples), school.classes()[0].groups, facts);
}

} // namespace

class TrainingTest : public QObject
{
    Q_OBJECT

private slots:
    void learnsTheSameFromTheSame()
    {
        QTemporaryDir dir;
        putSmallCorpus(dir);
        const QByteArray model = learnt(dir.path());
        QVERIFY(!model.isEmpty());
        QCOMPARE(learnt(dir.path()), model);
    }

    void knowsAfterwardsWhatItWasTaught()
    {
        QTemporaryDir dir;
        putSmallCorpus(dir);
        const auto checker = language::Checker::fromFiles(Language::English, {{QStringLiteral("empty.toml"), ""}}, learnt(dir.path()));
        QVERIFY(checker);
        const auto categories = [&](const char* text) {
            QStringList list;
            for (const Finding& finding : checker->check(QString::fromLatin1(text)).findings)
                list += code(finding.category);
            return list.join(u' ');
        };
        QCOMPARE(categories("Somebody has soaked the saddle at home."), QStringLiteral("blame"));
        QCOMPARE(categories("The saddle is a trifle and hardly worth a letter."), QStringLiteral("minimising"));
        QCOMPARE(categories("We soaked the saddle in our workshop."), QString());
        QCOMPARE(categories("The saddle is ready on Friday at noon."), QString());
    }

    void holdsOutWholeWritersAndTheirSituations()
    {
        QTemporaryDir dir;
        put(dir, QStringLiteral("en/ann.tsv"), kHead + "hem\tc\tblame\tYou tore the hem.\ncake\tn\tok\tThe cake is here.\n");
        put(dir, QStringLiteral("en/bob.tsv"), kHead + "hem\tn\tok\tThe hem is mended.\ntrain\tn\tok\tThe train is late.\n");
        const auto corpus = Corpus::read(dir.path(), Language::English);
        QVERIFY(corpus);
        const auto folds = foldsOf(*corpus, 5);
        QCOMPARE(folds.size(), size_t(2));
        for (const Fold& fold : folds) {
            QCOMPARE(fold.hold.size(), size_t(2));
            QCOMPARE(fold.learn.size(), size_t(1)); // not the hem, which both wrote about
            QVERIFY(corpus->lines[size_t(fold.hold[0])].writer != corpus->lines[size_t(fold.learn[0])].writer);
        }
    }

    void speaksOnlyWhereItIsSureAndWithinTheFalseAlarmsAskedFor()
    {
        Class made;
        std::vector<Prediction> said;
        int wrong = 0;
        for (int i = 0; i < 400; ++i) {
            Line line;
            if (i % 2 == 0)
                line.risky = Category::Blame;
            else if (i % 4 == 1)
                line.borrows = Category::Blame;
            made.corpus.lines.push_back(line);
            made.examples.emplace_back();
            const bool taken = i % 2 == 1 && i % 20 < 2; // twenty good lines look as bad as the bad, each a little more
            said.push_back({i % 2 == 0 ? 2.0 : taken ? 2 + 0.02 * wrong++ : -2.0, 1});
        }
        const auto alarmsAt = [&](const Bounds& bounds) {
            int alarms = 0;
            for (size_t i = 1; i < 400; i += 2)
                alarms += bounds.probability(said[i].risk) >= bounds.speakFrom;
            return alarms;
        };
        const Bounds strict = boundsFor(made, said, 0.05, 0);
        QVERIFY2(alarmsAt(strict) > 5 && alarmsAt(strict) <= 11, qPrintable(QString::number(alarmsAt(strict))));
        QCOMPARE(boundsFor(made, said, 0, 0.05).speakFrom, strict.speakFrom); // no rule cried
        QCOMPARE(boundsFor(made, said, 0.5, 0).speakFrom, 0.85); // whatever the budget leaves
    }

    void harmlessLinesThatBorrowWordsAreALabelOfTheirOwn()
    {
        QTemporaryDir dir;
        putSmallCorpus(dir);
        const auto made = Class::enrol(dir.path(), Language::English);
        QVERIFY(made.has_value());
        for (size_t i = 0; i < made->examples.size(); ++i) {
            const Line& line = made->corpus.lines[i];
            const int blame = labelOf(Category::Blame);
            const int wanted = line.risky ? labelOf(line.risky) : line.borrows ? language::categoryCount + blame : 0;
            QCOMPARE(made->examples[i].label, wanted);
        }
        language::LabelScores borrowed{};
        borrowed[size_t(language::categoryCount + labelOf(Category::Blame))] = 9;
        QVERIFY(language::riskOf(borrowed) < -6); // as good as a plain one
        language::LabelScores risky{};
        risky[size_t(labelOf(Category::Blame))] = 9;
        QVERIFY(language::riskOf(risky) > 6);
        QCOMPARE(language::heaviestRisky(risky), labelOf(Category::Blame));
    }

    void aModelFileGivesBackTheWeightsItWasGiven()
    {
        using namespace amends::language;
        ModelTable table;
        constexpr quint32 key = 77, another = 78;
        for (size_t label = 0; label < labelCount; ++label) {
            for (size_t step = 0; step < stepCount; ++step)
                table.steps[label][step] = float(100 * label + step);
        }
        table.marks.assign(4, 0);
        table.rows.assign(table.marks.size() * ModelTable::bytesARow, 0);
        const int place = KeyMarks::put(table.marks, key);
        QVERIFY(place >= 0);
        const auto stepOf = [](int label) { return (7 * label + 3) % stepCount; };
        for (int label = 0; label < labelCount; ++label)
            table.set(size_t(place), label, stepOf(label));
        table.groupPlaces = 1;
        table.groups = QByteArray(WordGroups::bytesAPlace, '\0');
        table.words = KnownWords::room(1);
        KnownWords::add(table.words, key);
        const auto model = ParaphraseModel::read(written(ModelFacts(), table), QStringLiteral("small"));
        QVERIFY(model.has_value());
        QCOMPARE(model->find(another), -1);
        QVERIFY(model->knows(key));
        QVERIFY(!model->knows(another));
        QCOMPARE(model->find(key), place);
        LabelScores sum{};
        model->addTo(sum, place);
        for (int label = 0; label < labelCount; ++label) {
            QCOMPARE(model->weight(place, label), float(100 * label + stepOf(label)));
            QCOMPARE(sum[size_t(label)], float(100 * label + stepOf(label)));
        }
    }

    void aTableTooFullTakesNoMoreKeys()
    {
        std::vector<quint16> marks(3, 0);
        for (quint32 key = 1; key <= 3; ++key)
            QVERIFY(language::KeyMarks::put(marks, key) >= 0);
        QCOMPARE(language::KeyMarks::put(marks, 4), -1);
    }

    void tellsWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no columns") << QByteArray("blame\tYou tore it.\n") << "line 1";
        QTest::newRow("a field too few") << kHead + "hem\tc\tblame\n" << "line 2";
        QTest::newRow("an unknown label") << kHead + "hem\tn\tok\tIt is here.\nhem\tc\tspite\tYou tore it.\n" << "line 3";
        QTest::newRow("a label of ours") << kHead + "hem\tc\tspelling\tYou tore it.\n" << "line 2";
        QTest::newRow("an unknown kind") << kHead + "hem\tq\tok\tIt is here.\n" << "line 2";
        QTest::newRow("borrowing from nothing") << kHead + "hem\th-spite\tok\tIt is here.\n" << "line 2";
    }
    void tellsWhichLineIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir dir;
        put(dir, QStringLiteral("en/ann.tsv"), text);
        const auto corpus = Corpus::read(dir.path(), Language::English);
        QVERIFY(!corpus);
        QVERIFY(corpus.error().file.endsWith(u"ann.tsv"));
        QCOMPARE(corpus.error().place, place);
    }

    void readsASetThatIsOnlyMeasuredBy()
    {
        QTemporaryDir dir;
        put(dir, QStringLiteral("set.tsv"), "id\tlabel\ttext\nen-blame-c01\tblame\tYou tore it.\nen-blame-p01\tblame\tHems do not tear themselves.\n"
                                            "en-ok-h01-non_apology\tok\tSorry that we were late.\nen-ok-n01\tok\tIt is here.\n");
        const auto lines = readMeasuringSet(dir.filePath(QStringLiteral("set.tsv")));
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(4));
        QVERIFY(lines->at(0).common && lines->at(0).risky == Category::Blame);
        QVERIFY(!lines->at(1).common && lines->at(1).risky == Category::Blame);
        QVERIFY(!lines->at(2).risky && lines->at(2).borrows == Category::NonApology);
        QVERIFY(!lines->at(3).risky && !lines->at(3).borrows);
    }
    void tellsWhichLineOfAMeasuringSetIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no columns") << QByteArray("en-ok-n01\tok\tIt is here.\n") << "line 1";
        QTest::newRow("a field too few") << QByteArray("id\tlabel\ttext\nen-ok-n01\tok\n") << "line 2";
        QTest::newRow("an id that tells no kind") << QByteArray("id\tlabel\ttext\nen-ok\tok\tIt is here.\n") << "line 2";
        QTest::newRow("borrowing from nothing") << QByteArray("id\tlabel\ttext\nen-ok-h01-spite\tok\tIt is here.\n") << "line 2";
        QTest::newRow("an unknown label") << QByteArray("id\tlabel\ttext\nen-ok-n01\tok\tIt is here.\nen-spite-c01\tspite\tYou tore it.\n") << "line 3";
    }
    void tellsWhichLineOfAMeasuringSetIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QTemporaryDir dir;
        put(dir, QStringLiteral("set.tsv"), text);
        const auto lines = readMeasuringSet(dir.filePath(QStringLiteral("set.tsv")));
        QVERIFY(!lines);
        QVERIFY(lines.error().file.endsWith(u"set.tsv"));
        QCOMPARE(lines.error().place, place);
    }

    void namesTheLinesWhoseLabelItWouldNotBelieve()
    {
        QTemporaryDir dir;
        putSmallCorpus(dir);
        auto one = Class::enrol(dir.path(), Language::English);
        QVERIFY(one);
        std::vector<Class> classes;
        classes.push_back(std::move(*one));
        const School school(std::move(classes));
        std::vector<std::vector<Prediction>> said;
        for (const Class& each : school.classes()) {
            said.emplace_back();
            for (const Line& line : each.corpus.lines)
                said.back().push_back({line.risky ? 9.0 : -9.0, 1});
        }
        const std::vector<Bounds> bounds(said.size());
        QString told;
        QTextStream out(&told);
        Report::doubts(out, school, said, bounds);
        QVERIFY(told.isEmpty());
        said[0][0].risk = -said[0][0].risk;
        Report::doubts(out, school, said, bounds);
        QCOMPARE(told.count(u'\n'), 1);
        QVERIFY(told.contains(school.classes()[0].corpus.lines[0].text));
    }

    void missesWhatIsNotThere()
    {
        QTemporaryDir dir;
        QCOMPARE(Corpus::read(dir.path(), Language::English).error().problem, Problem::NotFound);
        put(dir, QStringLiteral("en/ann.tsv"), kHead + "hem\tn\tok\tIt is here.\n");
        QVERIFY(!Class::enrol(dir.path(), Language::English));
        put(dir, QStringLiteral("words/en.tsv"), "hem\t1\n");
        const auto one = Class::enrol(dir.path(), Language::English);
        QVERIFY(!one);
        QCOMPARE(one.error().place, QStringLiteral("line 1"));
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "TrainingTest.moc"
