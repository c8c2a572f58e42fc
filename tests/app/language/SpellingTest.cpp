#include "language/Spelling.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace amends;
using namespace amends::language;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// One dictionary a language for the whole program: loading them is what takes time.
Spelling* spellingOf(Language language)
{
    static std::map<Language, std::unique_ptr<Spelling>> all;
    auto& one = all[language];
    if (!one) {
        auto loaded = Dictionary::load(language);
        if (loaded)
            one = std::make_unique<Spelling>(std::move(*loaded));
    }
    return one.get();
}

} // namespace

/// With the dictionaries that packaging/packages.txt installs; broken and missing ones are made here.
class SpellingTest : public QObject
{
    Q_OBJECT

    static QStringList wrong(Language language, const QString& text, const OwnWords& own = {})
    {
        Spelling* spelling = spellingOf(language);
        if (!spelling)
            return {QStringLiteral("no dictionary")};
        QStringList words;
        for (const Finding& finding : spelling->check(text, language, own))
            words << text.mid(finding.range.start, finding.range.length());
        return words;
    }

private slots:
    void onlyWordsThatAreInNoDictionaryAreMarked_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char* name, Language language, const QString& text, const QString& marked = {}) {
            QTest::newRow(name) << language << text << marked;
        };
        const Language fr = Language::French, nl = Language::Dutch, en = Language::English, de = Language::German;
        row("a slip in English", en, QStringLiteral("We are sory about the parcel."), QStringLiteral("sory"));
        row("a slip in French", fr, QStringLiteral("Nous somes désolés pour le colis."), QStringLiteral("somes"));
        row("a missing accent in French", fr, QStringLiteral("Nous sommes desoles."), QStringLiteral("desoles"));
        row("a slip in Dutch", nl, QStringLiteral("Wij vinden het verveelend voor u."), QStringLiteral("verveelend"));
        row("a slip in German", de, QStringLiteral("Wir prüfen die Rechnug heute."), QStringLiteral("Rechnug"));
        row("a German noun in small letters", de, QStringLiteral("Wir schicken eine rechnung."), QStringLiteral("rechnung"));
        row("a German compound nobody wrote before", de, QStringLiteral("Die Kopfhörerpolsterlieferung kommt am Freitag."));
        row("a German hyphen that waits for its word", de, QStringLiteral("Garantie- und Lieferfragen klären wir."));
        row("a Dutch compound", nl, QStringLiteral("De retourzending is aangekomen en de foto's ook."));
        row("French elisions", fr, QStringLiteral("L'appareil qu'il a reçu aujourd'hui n'est pas celui qu’elle attendait."));
        row("English short forms", en, QStringLiteral("It’s what we didn't say; the customer's parcel wasn't there."));
        row("a name within a sentence", en, QStringLiteral("Your parcel went to Vroenhoven with Bpost."));
        row("a product with a number", en, QStringLiteral("Your HD650S and the x3pro are here."));
        row("codes in capitals", en, QStringLiteral("The parcel QQXV from XKCDE is here."));
        row("capitals inside", en, QStringLiteral("Pay with payPaal or iTunez."));
        row("addresses", en, QStringLiteral("See https://shop.exampel/retrun or shopp.be, or write to ann@exmple.org."));
        row("a file", en, QStringLiteral("Open the leaflett.pdf please."));
        row("quoted words", en, QStringLiteral("You wrote “it is brokken” and 'not goood', and «helas»."));
        row("a quoted line of hers", en, QStringLiteral("> it is brokken\n\nWe will mend it."));
        row("an apostrophe opens no quotation", nl, QStringLiteral("Wij zijn 's avonds opnn."), QStringLiteral("opnn"));
        row("after a full stop without its blank", en, QStringLiteral("We are here.Yuo may call."), QStringLiteral("Yuo"));
        row("both sides of a slash", en, QStringLiteral("The reciept/invoice is here."), QStringLiteral("reciept"));
        row("one part of a hyphened word", en, QStringLiteral("A well-knwon shop."), QStringLiteral("knwon"));
        row("a Dutch compound no dictionary lists", nl, QStringLiteral("Het retouretiket van de ritsenleverancier."));
        row("two Dutch words that make no third", nl, QStringLiteral("Wij zijn verwonderdt."), QStringLiteral("verwonderdt"));
        row("German names after their title", de, QStringLiteral("Guten Tag Frau Vroenhovski, Herr Zwirblat Quostal ist da."));
        row("a German name under a letter", de, QStringLiteral("Freundliche Grüße\nQuirina Zwirblat\nWir prüfen die Rechnug."), QStringLiteral("Rechnug"));
        row("a German greeting", de, QStringLiteral("Hallo Zwirblat, die Rechnug ist da."), QStringLiteral("Rechnug"));
        row("an abbreviation", nl, QStringLiteral("Dat is incl. btw, d.w.z. 12 euro."));
        row("decomposed letters are the same letters", fr,
            QStringLiteral("Nous sommes désolés.").normalized(QString::NormalizationForm_D));
        row("nothing", en, QString());
        row("another language is not marked word by word", en,
            QStringLiteral("Wij vinden het bijzonder vervelend dat uw pakket niet tijdig werd geleverd."));
        row("letters of another script", en, QStringLiteral("She wrote спасибо to us."));
    }
    void onlyWordsThatAreInNoDictionaryAreMarked()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QCOMPARE(wrong(language, text).join(u' '), marked);
    }

    void ownWordsAreRight()
    {
        OwnWords own;
        own.add(QStringLiteral("zorbel kwantix-plus Müsterich"));
        QCOMPARE(wrong(Language::English, QStringLiteral("the zorbel, the Zorbel’s, zorbels and kwantix"), own), QStringList());
        QCOMPARE(wrong(Language::German, QStringLiteral("Herr Müsterich und Müsterichs Gerät"), own), QStringList());
        auto products = std::make_shared<OwnWords>();
        products->add(QStringLiteral("Blixo stofzuiger"));
        QCOMPARE(wrong(Language::English, QStringLiteral("a blixo is here"), OwnWords(products)), QStringList());
    }

    void aFindingIsANoteWithTheWordAndNoRewritesYet()
    {
        const QString text = QStringLiteral("Good.\n\nWe are sory.");
        const QList<Finding> found = spellingOf(Language::English)->check(text, Language::English, {});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].category, Category::Spelling);
        QCOMPARE(found[0].severity, Severity::Note);
        QCOMPARE(found[0].args, QStringList{QStringLiteral("sory")});
        QCOMPARE(found[0].range, (TextRange{14, 18}));
        QVERIFY(found[0].suggestions.isEmpty());
        QVERIFY(!found[0].approvalKey.isEmpty());
    }

    void whatMayHaveBeenMeantIsSuggested()
    {
        const QStringList english = spellingOf(Language::English)->suggest(QStringLiteral("sory"));
        QVERIFY(!english.isEmpty() && english.size() <= 3);
        QVERIFY2(english.contains(QStringLiteral("sorry")), qPrintable(english.join(u' ')));
        QCOMPARE(spellingOf(Language::English)->suggest(QStringLiteral("dont")).value(0), QStringLiteral("don't"));
        QCOMPARE(spellingOf(Language::English)->suggest(QStringLiteral("mesage")).value(0), QStringLiteral("message"));
        QCOMPARE(spellingOf(Language::German)->suggest(QStringLiteral("koennen")).value(0), QStringLiteral("können"));
        const QStringList curly = spellingOf(Language::English)->suggest(QStringLiteral("dosn’t"));
        QVERIFY2(curly.contains(QStringLiteral("doesn’t")), qPrintable(curly.join(u' ')));
    }

    void theCountrysOwnDictionaryIsTakenWhereThereIsOne()
    {
        const QTemporaryDir dir;
        for (const char* name : {"de_DE", "de_CH", "fr"}) {
            write(dir.filePath(QLatin1StringView(name) + QStringLiteral(".aff")), "SET UTF-8\n");
            write(dir.filePath(QLatin1StringView(name) + QStringLiteral(".dic")), "1\nwort\n");
        }
        const QStringList here{dir.path()};
        QVERIFY(dictionaryFile(Language::German, QStringLiteral("CH"), here).endsWith(u"de_CH.dic"));
        QVERIFY(dictionaryFile(Language::German, QStringLiteral("AT"), here).endsWith(u"de_DE.dic"));
        QVERIFY(dictionaryFile(Language::French, QStringLiteral("BE"), here).endsWith(u"fr.dic"));
        QCOMPARE(dictionaryFile(Language::Dutch, QStringLiteral("BE"), here), QString());
        QCOMPARE(dictionaryPackage(Language::German, QStringLiteral("AT")), QStringLiteral("hunspell-de-at"));
    }

    void aMissingDictionaryNamesItsPackage()
    {
        const QTemporaryDir dir;
        const auto loaded = Dictionary::load(Language::Dutch, QStringLiteral("BE"), {dir.path()});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, Problem::NotFound);
        QCOMPARE(loaded.error().detail, QStringLiteral("hunspell-nl"));
    }

    void aBrokenDictionaryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("empty") << QByteArray("SET UTF-8\n") << QByteArray() << Problem::Damaged;
        QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("<html>\n") << Problem::Damaged;
        QTest::newRow("letters nobody knows") << QByteArray("SET KLINGON-7\n") << QByteArray("1\nword\n") << Problem::NotRecognised;
    }
    void aBrokenDictionaryIsRefused()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        QFETCH(Problem, problem);
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("nl.aff")), affixes);
        write(dir.filePath(QStringLiteral("nl.dic")), words);
        const auto loaded = Dictionary::load(Language::Dutch, {}, {dir.path()});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().problem, problem);
        QVERIFY(loaded.error().file.endsWith(u"nl.dic"));
    }

    void anOldEncodingIsRead()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("de_DE.aff")), "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkw\n");
        write(dir.filePath(QStringLiteral("de_DE.dic")), "2\nGr\xf6\xdf" "e\nTag\n");
        auto loaded = Dictionary::load(Language::German, {}, {dir.path()});
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
        QVERIFY(loaded->knows(QStringLiteral("Größe")));
        QVERIFY(!loaded->knows(QStringLiteral("Grösse")));
    }

    void anyBytesAreTaken()
    {
        QString wild;
        for (int i = 0; i < 4000; ++i)
            wild += QChar(ushort((i * 7919) % 0xFFFF));
        for (const Finding& finding : spellingOf(Language::French)->check(wild, Language::French, {}))
            QVERIFY(finding.range.start >= 0 && finding.range.end <= wild.size() && finding.range.length() > 0);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
