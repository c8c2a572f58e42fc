#include "DeskFixture.h"
#include "desk/Checking.h"
#include "desk/HousePhrases.h"
#include "desk/Sending.h"
#include <QFile>

using namespace amends;

namespace {

HousePhrase phrase(const QString& words, PhraseMatch match = PhraseMatch::AllForms)
{
    HousePhrase one;
    one.phrase = words;
    one.match = match;
    one.why = QStringLiteral("we say it otherwise");
    one.instead = {QStringLiteral("with pleasure")};
    return one;
}

QList<Finding> houseFindings(Desk& desk, const QString& text, ComplaintId id = {})
{
    const auto reply = await(desk.checking().check({id, text, Language::English, 1}));
    QList<Finding> found = reply ? reply->answer.findings : QList<Finding>();
    found.removeIf([](const Finding& finding) { return finding.category != Category::House; });
    return found;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class HousePhrasesTest : public QObject
{
    Q_OBJECT
private slots:
    void aPhraseCountsInTheNextCheckAndNoMoreOnceItIsGone()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        const QString text = QStringLiteral("No problem at all.");
        QCOMPARE(houseFindings(*shop.desk, text, id).size(), 0);
        const auto saved = await(shop.desk->housePhrases().save(phrase(QStringLiteral("  no   problem "))));
        AMENDS_OK(saved);
        QCOMPARE(houseFindings(*shop.desk, text, id).size(), 1);
        QCOMPARE(houseFindings(*shop.desk, text).constFirst().suggestions, QStringList{QStringLiteral("With pleasure")});

        HousePhrase changed = await(shop.desk->housePhrases().all())->constFirst();
        QCOMPARE(changed.phrase, QStringLiteral("no problem"));
        changed.phrase = QStringLiteral("not my job");
        AMENDS_OK(await(shop.desk->housePhrases().save(changed)));
        QCOMPARE(houseFindings(*shop.desk, text, id).size(), 0);
        QCOMPARE(houseFindings(*shop.desk, QStringLiteral("It is not my job."), id).size(), 1);

        AMENDS_OK(await(shop.desk->housePhrases().remove(*saved)));
        QCOMPARE(houseFindings(*shop.desk, QStringLiteral("It is not my job."), id).size(), 0);
        AMENDS_OK(await(shop.desk->undo().undo()));
        QCOMPARE(await(shop.desk->housePhrases().all())->constFirst(), changed);
        shop.reopen();
        QCOMPARE(houseFindings(*shop.desk, QStringLiteral("It is not my job."), id).size(), 1);
    }

    void aStopIsNotTheHousesToGive()
    {
        DeskFixture shop;
        HousePhrase stop = phrase(QStringLiteral("no problem"));
        stop.severity = Severity::Stop;
        AMENDS_OK(await(shop.desk->housePhrases().save(stop)));
        QVERIFY(houseFindings(*shop.desk, QStringLiteral("No problem.")).constFirst().severity == Severity::Warning);
    }

    void whatIsNotUnderstoodIsNotSaved()
    {
        DeskFixture shop;
        const auto saved = await(shop.desk->housePhrases().save(phrase(QStringLiteral("(no | "), PhraseMatch::Pattern)));
        QVERIFY(!saved);
        QVERIFY(saved.error().problem == Problem::BadInput);
        QVERIFY(!saved.error().detail.isEmpty());
        QVERIFY(await(shop.desk->housePhrases().all())->isEmpty());
        QVERIFY(!await(shop.desk->housePhrases().tryOn(phrase(QStringLiteral("!!")), QStringLiteral("no"))).has_value());
    }

    void isTriedOnASentence()
    {
        DeskFixture shop;
        const auto ranges = await(shop.desk->housePhrases().tryOn(phrase(QStringLiteral("no problem")),
                                                                  QStringLiteral("There were no problems, no problem.")));
        AMENDS_OK(ranges);
        QCOMPARE(*ranges, (QList<TextRange>{{11, 22}, {24, 34}}));
    }

    void isTriedOnWhatWasSent()
    {
        DeskFixture shop;
        for (int i = 0; i < 3; ++i) {
            const ComplaintId id = shop.complaint(QStringLiteral("One"));
            SendOrder order;
            order.complaint = id;
            order.customer = shop.read(id).customer;
            order.language = Language::English;
            order.by = SentBy::Phone;
            order.text = i == 1 ? QStringLiteral("Dear Ann, thank you. It is no problem for us, and we will send it today. Kind regards")
                                : QStringLiteral("Dear Ann, thank you very much for telling us about it. Kind regards");
            AMENDS_OK(await(shop.desk->sending().send(order)));
        }
        const auto trial = await(shop.desk->housePhrases().tryOnReplies(phrase(QStringLiteral("no problem"))));
        AMENDS_OK(trial);
        QCOMPARE(trial->replies, 3);
        QCOMPARE(trial->struck, 1);
        const PhraseStrike strike = trial->strikes.value(0);
        QCOMPARE(strike.sentence, QStringLiteral("It is no problem for us, and we will send it today."));
        QCOMPARE(strike.sentence.mid(strike.range.start, strike.range.length()), QStringLiteral("no problem"));
        HousePhrase dutch = phrase(QStringLiteral("no problem"));
        dutch.language = Language::Dutch;
        QCOMPARE(await(shop.desk->housePhrases().tryOnReplies(dutch))->struck, 0);
    }

    void goesOutAsCsvAndComesBackTheSame()
    {
        DeskFixture shop;
        HousePhrase first = phrase(QStringLiteral("=no \"problem\"; really"));
        first.language = Language::French;
        first.about = Category::Minimising;
        first.severity = Severity::Note;
        first.instead = {QStringLiteral("avec plaisir, demain"), QStringLiteral("-oui")};
        HousePhrase second = phrase(QStringLiteral("'t is <any> niets"), PhraseMatch::Pattern);
        second.language = Language::Dutch;
        for (const HousePhrase& each : {first, second})
            AMENDS_OK(await(shop.desk->housePhrases().save(each)));
        const QString file = shop.dir.filePath(QStringLiteral("phrases.csv"));
        QCOMPARE(await(shop.desk->housePhrases().writeFile(file)), Result<int>(2));
        QVERIFY(contentOf(file).contains("'=no"));

        DeskFixture other;
        const auto taken = await(other.desk->housePhrases().readFile(file));
        AMENDS_OK(taken);
        QCOMPARE(taken->added, 2);
        QVERIFY2(taken->refused.isEmpty(), qPrintable(taken->refused.value(0).detail));
        QList<HousePhrase> there = *await(other.desk->housePhrases().all());
        const QList<HousePhrase> here = *await(shop.desk->housePhrases().all());
        QCOMPARE(there.size(), here.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            there[i].id = here[i].id;
            QCOMPARE(there[i].phrase, here[i].phrase);
            QCOMPARE(there[i].instead, here[i].instead);
            QVERIFY(there[i] == here[i]);
        }
        const auto again = await(other.desk->housePhrases().readFile(file));
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 2);
        AMENDS_OK(await(other.desk->undo().undo()));
        QVERIFY(await(other.desk->housePhrases().all())->isEmpty());
    }

    void aRowThatCannotBeTakenNamesItsLineAndWhy()
    {
        DeskFixture shop;
        const QString file = shop.dir.filePath(QStringLiteral("phrases.csv"));
        write(file, "Why;PHRASE;match;language;severity\r\n"
                    "reason;good words;as_written;en;note\r\n"
                    "reason;;as_written;en;note\r\n"
                    "reason;words;sometimes;en;note\r\n"
                    "reason;words;as_written;it;note\r\n"
                    "reason;words;as_written;en;stop\r\n"
                    "reason;(words;pattern;en;note\r\n"
                    "\"two\r\nlines\";more good words;;;\r\n");
        const auto taken = await(shop.desk->housePhrases().readFile(file));
        AMENDS_OK(taken);
        QCOMPARE(taken->added, 2);
        QStringList refused;
        for (const Error& error : taken->refused)
            refused << error.place + u' ' + error.detail.section(u':', 0, 0);
        QCOMPARE(refused, QStringList({QStringLiteral("3 no_phrase"), QStringLiteral("4 match"), QStringLiteral("5 language"),
                                       QStringLiteral("6 severity"), QStringLiteral("7 pattern")}));
    }

    void whatIsNoListOfPhrasesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another table") << QByteArray("name,price\nsock,2\n");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x01\x02\x00\x00", 6);
    }
    void whatIsNoListOfPhrasesIsRefused()
    {
        QFETCH(QByteArray, content);
        DeskFixture shop;
        const QString file = shop.dir.filePath(QStringLiteral("phrases.csv"));
        write(file, content);
        const auto taken = await(shop.desk->housePhrases().readFile(file));
        QVERIFY(!taken);
        QVERIFY(taken.error().file.endsWith(u"phrases.csv"));
        QVERIFY(!await(shop.desk->housePhrases().readFile(shop.dir.filePath(QStringLiteral("nowhere.csv")))).has_value());
        QVERIFY(!await(shop.desk->housePhrases().writeFile(QStringLiteral("/nowhere/phrases.csv"))).has_value());
    }
};

QTEST_GUILESS_MAIN(HousePhrasesTest)
#include "HousePhrasesTest.moc"
