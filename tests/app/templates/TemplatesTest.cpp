#include "language/Checker.h"
#include "templates/ShippedTexts.h"
#include "templates/TextBody.h"
#include <QtTest>

using namespace amends;
using namespace amends::templates;

namespace {

const QDate today(2026, 11, 21);
const QString samplePhone = QStringLiteral("02 555 01 23");

/// Everything known, but what a test leaves out.
Values everything()
{
    return {{{KnownField::Customer, QStringLiteral("Claire Exemple")},
             {KnownField::Salutation, QStringLiteral("Bonjour Claire Exemple")},
             {KnownField::Reference, QStringLiteral("2026-0042")},
             {KnownField::Article, QStringLiteral("Casque X")},
             {KnownField::Order, QStringLiteral("B-77")},
             {KnownField::OrderDay, QDate(2026, 6, 12)},
             {KnownField::DeliveryDay, QDate(2025, 12, 30)},
             {KnownField::Price, Money(123450, Currency())},
             {KnownField::Handler, QStringLiteral("Nora Adam")},
             {KnownField::Phone, samplePhone},
             {KnownField::Hours, QStringLiteral("9-18")},
             {KnownField::Shop, QStringLiteral("Chez Nora")},
             {KnownField::Today, today},
             {KnownField::NextWorkday, QDate(2026, 11, 23)},
             {KnownField::News, QDate(2026, 12, 1)},
             {KnownField::Mediator, QStringLiteral("Ombudsdienst")}},
            today};
}

QString fill(const QString& body, const Values& values = everything(), Language language = Language::English)
{
    const auto read = TextBody::parse(body);
    return read ? read->filled(values, language) : QStringLiteral("ERROR %1 %2").arg(read.error().place, read.error().detail);
}

/// What a writer would put into a field, in the language of the reply.
QString sampleFor(const ReplyField& field, Language language)
{
    static const char16_t* texts[] = {u"le camion est tombé en panne", u"de vrachtwagen viel stil", u"the lorry broke down", u"der Wagen ist liegen geblieben"};
    switch (field.kind) {
    case FieldKind::Date: return written(QDate(2026, 11, 26), language, today);
    case FieldKind::Amount: return written(Money(2490, Currency()), language, today);
    case FieldKind::Number: return QStringLiteral("2");
    case FieldKind::Choice: return field.choices.first();
    case FieldKind::Text: return QString::fromUtf16(texts[size_t(language)]);
    case FieldKind::Known: break;
    }
    return QStringLiteral("?");
}

QString whole(const QString& body, Values values, const QString& name, Language language)
{
    values.known.insert(KnownField::Customer, name);
    values.known.insert(KnownField::Salutation, salutation(name, language));
    QString text = fill(body, values, language);
    for (QList<ReplyField> open = openFields(text); !open.isEmpty(); open = openFields(text))
        text.replace(open.first().range.start, open.first().range.length(), sampleFor(open.first(), language));
    return text;
}

QString told(const CheckAnswer& answer, const QString& text)
{
    QStringList all;
    for (const Finding& finding : answer.findings)
        all << finding.rule + u' ' + code(finding.category) + QStringLiteral(": ") + text.mid(finding.range.start, finding.range.length());
    for (const Element element : answer.elements.advised)
        all << QStringLiteral("advised ") + code(element);
    return all.join(QStringLiteral("; "));
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT
private slots:
    void allFieldsAtOnceAreFilled()
    {
        QCOMPARE(fill(QStringLiteral("{salutation}, {customer} {reference} {article} {order} {order day} {delivery day} {price} {my name} "
                                     "{phone} {hours} {shop} {today} {next working day} {next news} {mediator}")),
                 QStringLiteral("Bonjour Claire Exemple, Claire Exemple 2026-0042 Casque X B-77 Friday 12 June Tuesday 30 December 2025 "
                                "€1,234.50 Nora Adam 02 555 01 23 9-18 Chez Nora Saturday 21 November Monday 23 November "
                                "Tuesday 1 December Ombudsdienst"));
    }

    void theSameFieldIsFilledEveryTimeItStands()
    {
        QCOMPARE(fill(QStringLiteral("{customer}, {customer} and {customer}")),
                 QStringLiteral("Claire Exemple, Claire Exemple and Claire Exemple"));
        QCOMPARE(openFields(fill(QStringLiteral("{date: day} or {date: day}"))).size(), 2);
    }

    void whatIsNotKnownBecomesItsFallbackOrStaysAField()
    {
        const Values nothing{{}, today};
        QCOMPARE(fill(QStringLiteral("Dear {customer|Sir or Madam},"), nothing), QStringLiteral("Dear Sir or Madam,"));
        QCOMPARE(fill(QStringLiteral("Call us{hours|}."), nothing), QStringLiteral("Call us."));
        const QString text = fill(QStringLiteral("Call {phone}."), nothing);
        QCOMPARE(text, QStringLiteral("Call {phone}."));
        QCOMPARE(openFields(text).size(), 1);
        QVERIFY(openFields(text).first().known == KnownField::Phone);
        // known, but empty or not a day
        QCOMPARE(fill(QStringLiteral("{customer|you}{order day|}"), {{{KnownField::Customer, QStringLiteral("  ")}, {KnownField::OrderDay, QDate()}}, today}),
                 QStringLiteral("you"));
    }

    void aTypedFieldStaysWithItsWordsUntilSomebodyFillsIt()
    {
        const QString text = fill(QStringLiteral("By {date: day of  delivery}, {choice: a repair / a 24/7 line / a new one}."));
        const QList<ReplyField> fields = openFields(text);
        QCOMPARE(fields.size(), 2);
        QVERIFY(fields[0].kind == FieldKind::Date);
        QCOMPARE(fields[0].words, QStringLiteral("day of delivery"));
        QCOMPARE(text.mid(fields[0].range.start, fields[0].range.length()), QStringLiteral("{date: day of  delivery}"));
        QCOMPARE(fields[1].choices, (QStringList{QStringLiteral("a repair"), QStringLiteral("a 24/7 line"), QStringLiteral("a new one")}));
    }

    void namesAreReadInFourLanguagesWithoutCapitalsOrAccents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("field");
        const auto row = [](const char* name, KnownField field) { QTest::newRow(name) << QString::fromUtf8(name) << int(field); };
        row("Téléphone", KnownField::Phone);
        row("telephone", KnownField::Phone);
        row("TELEFOON", KnownField::Phone);
        row("Öffnungszeiten", KnownField::Hours);
        row("mijn  naam", KnownField::Handler);
        row("aujourd’hui", KnownField::Today);
        row("Schlichtungsstelle", KnownField::Mediator);
        row("jour de commande", KnownField::OrderDay);
    }

    void namesAreReadInFourLanguagesWithoutCapitalsOrAccents()
    {
        QFETCH(QString, name);
        QFETCH(int, field);
        const auto read = fieldIn(name);
        QVERIFY(read.has_value());
        QCOMPARE(int(*read->known), field);
    }

    void noNameStandsForTwoFields()
    {
        // The types' names need a colon behind them; those of what is known must differ from one another.
        for (size_t i = 0; i < codesOf(KnownField{}).size(); ++i) {
            const QString name = QString(codesOf(KnownField{})[i]).replace(u'_', u' ');
            const auto read = fieldIn(name == QLatin1StringView("next workday") ? QStringLiteral("next working day")
                                      : name == QLatin1StringView("news")       ? QStringLiteral("next news")
                                                                                : name);
            QVERIFY2(read.has_value(), qPrintable(name));
            QCOMPARE(size_t(*read->known), i);
        }
    }

    void aMalformedBodySaysWhereAndWhy_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const char16_t* body, const char16_t* place, const char16_t* why) {
            QTest::newRow(name) << QString::fromUtf16(body) << QString::fromUtf16(place) << QString::fromUtf16(why);
        };
        row("nothing", u" \n ", u"1:1", u"empty");
        row("an empty field", u"Dear { },", u"1:6", u"empty");
        row("a name nobody knows", u"Dear\n{custmer},", u"2:1", u"unknown_field: custmer");
        row("a type nobody knows", u"{colour: of it}", u"1:1", u"unknown_field: colour: of it");
        row("a type without words", u"a {date: }", u"1:3", u"no_words");
        row("one choice is none", u"{choice: this/that}", u"1:1", u"one_choice");
        row("a field in a field", u"{text: of {customer}}", u"1:11", u"nested");
        row("never closed", u"one\ntwo {customer", u"2:5", u"unclosed");
        row("not closed on its line", u"{text: one\ntwo}", u"1:1", u"unclosed");
        row("closed without being opened", u"one } two", u"1:5", u"stray");
    }

    void aMalformedBodySaysWhereAndWhy()
    {
        QFETCH(QString, body);
        QFETCH(QString, place);
        QFETCH(QString, why);
        const auto read = TextBody::parse(body);
        QVERIFY(!read);
        QVERIFY(read.error().problem == Problem::BadInput);
        QCOMPARE(read.error().place, place);
        QCOMPARE(read.error().detail, why);
    }

    void aBraceWrittenTwiceIsABrace()
    {
        QCOMPARE(fill(QStringLiteral("a {{set}} of {customer} {{{customer}}}")), QStringLiteral("a {set} of Claire Exemple {Claire Exemple}"));
        QVERIFY(openFields(fill(QStringLiteral("a {{set}}"))).isEmpty());
    }

    void bracesThatHoldNoFieldAreWords_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"a {set} of words", "{}", "{ : }", "{date:}", "{choice: one}", "{customer", "date: tomorrow}", "{a\nb}", "{Datum}", "\\{x\\}"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void bracesThatHoldNoFieldAreWords()
    {
        QFETCH(QString, text);
        QVERIFY(openFields(text).isEmpty());
    }

    void whatAValueSaysIsNeverReadAsAField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("harmless braces stay") << QStringLiteral("Ann {Lee}") << QStringLiteral("Dear Ann {Lee}.");
        QTest::newRow("a field") << QStringLiteral("{phone}") << QStringLiteral("Dear (phone).");
        QTest::newRow("a typed field") << QStringLiteral("{date: x} Ann") << QStringLiteral("Dear (date: x) Ann.");
        QTest::newRow("half a field") << QStringLiteral("Ann {phone") << QStringLiteral("Dear Ann (phone.");
        QTest::newRow("percent and backslash") << QStringLiteral("%1 \\1 $1") << QStringLiteral("Dear %1 \\1 $1.");
    }

    void whatAValueSaysIsNeverReadAsAField()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const QString filled = fill(QStringLiteral("Dear {customer}."), {{{KnownField::Customer, name}, {KnownField::Phone, samplePhone}}, today});
        QCOMPARE(filled, text);
        QVERIFY(openFields(filled).isEmpty());
    }

    void daysAndAmountsAreWrittenInTheLanguageOfTheReply_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("fr") << int(Language::French) << QStringLiteral("vendredi 12 juin, mardi 1er décembre, mardi 30 décembre 2025, 1 234,50 €");
        QTest::newRow("nl") << int(Language::Dutch) << QStringLiteral("vrijdag 12 juni, dinsdag 1 december, dinsdag 30 december 2025, € 1.234,50");
        QTest::newRow("en") << int(Language::English) << QStringLiteral("Friday 12 June, Tuesday 1 December, Tuesday 30 December 2025, €1,234.50");
        QTest::newRow("de") << int(Language::German) << QStringLiteral("Freitag, 12. Juni, Dienstag, 1. Dezember, Dienstag, 30. Dezember 2025, 1.234,50 €");
    }

    void daysAndAmountsAreWrittenInTheLanguageOfTheReply()
    {
        QFETCH(int, language);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Polish)); // the interface's plays no part
        QString filled = fill(QStringLiteral("{order day}, {next news}, {delivery day}, {price}"), everything(), Language(language));
        QLocale::setDefault(before);
        filled.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
        QCOMPARE(filled, text);
    }

    void aTitleInHerNameIsUsedAndNoneIsGuessed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("greeting");
        const auto row = [](const char16_t* name, Language language, const char16_t* greeting) {
            QTest::addRow("%s %s", qPrintable(QString::fromUtf16(name)), code(language).data())
                << QString::fromUtf16(name) << int(language) << QString::fromUtf16(greeting);
        };
        row(u"Claire Exemple", Language::French, u"Bonjour Claire Exemple");
        row(u"Mme Leroy", Language::French, u"Bonjour Madame Leroy");
        row(u"Dhr. Peeters", Language::Dutch, u"Geachte heer Peeters");
        row(u"Jan  Peeters", Language::Dutch, u"Beste Jan Peeters");
        row(u"Ms Green", Language::English, u"Dear Ms Green");
        row(u"Frau Dr. Huber", Language::German, u"Sehr geehrte Frau Dr. Huber");
        row(u"Anna Huber", Language::German, u"Guten Tag Anna Huber");
        row(u"Mr", Language::English, u"Dear Mr");
        row(u"Madame Leroy", Language::German, u"Guten Tag Madame Leroy");
        row(u"  ", Language::German, u"");
    }

    void aTitleInHerNameIsUsedAndNoneIsGuessed()
    {
        QFETCH(QString, name);
        QFETCH(int, language);
        QFETCH(QString, greeting);
        QCOMPARE(salutation(name, Language(language)), greeting);
    }

    void everyLanguageHasTenTemplatesAndItsCards_data()
    {
        QTest::addColumn<int>("language");
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
            QTest::newRow(codesOf(Language{})[i].data()) << int(i);
    }

    void everyLanguageHasTenTemplatesAndItsCards()
    {
        QFETCH(int, language);
        const auto texts = shippedTexts(Language(language));
        QVERIFY2(texts.has_value(), texts ? "" : qPrintable(texts.error().place + texts.error().detail));
        const auto french = shippedTexts(Language::French);
        QVERIFY(french.has_value());
        QStringList keys;
        QStringList theirs;
        for (const HouseText& text : *texts) {
            QVERIFY(int(text.language) == language);
            keys << text.shipped;
        }
        for (const HouseText& text : *french)
            theirs << text.shipped;
        QCOMPARE(keys, theirs); // the same matters in every language, in the same order
        QCOMPARE(std::ranges::count(*texts, HouseTextKind::Template, &HouseText::kind), 10);
        QVERIFY(std::ranges::count(*texts, HouseTextKind::Card, &HouseText::kind) >= 4);
        keys.removeDuplicates();
        QCOMPARE(keys.size(), texts->size());
    }

    void everyShippedTextPassesOurOwnChecker_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("body");
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
            const auto texts = shippedTexts(Language(i));
            QVERIFY(texts.has_value());
            for (const HouseText& text : *texts)
                QTest::addRow("%s %s", code(text.language).data(), qPrintable(text.shipped)) << int(i) << int(text.kind) << text.shipped << text.body;
        }
    }

    void everyShippedTextPassesOurOwnChecker()
    {
        QFETCH(int, language);
        QFETCH(int, kind);
        QFETCH(QString, key);
        QFETCH(QString, body);
        static std::map<int, language::Checker> checkers;
        if (!checkers.contains(language)) {
            auto loaded = language::Checker::load(Language(language));
            QVERIFY(loaded.has_value());
            checkers.emplace(language, std::move(*loaded));
        }
        ReplyFacts facts;
        facts.names = {QStringLiteral("Claire Exemple")};
        facts.hers = Language(language);
        // A reader the checker is hard on: whatever hurts is raised by a step.
        ReaderContext reader;
        reader.heat = Heat::Angry;
        reader.loyalty = Loyalty::Champion;
        reader.insidePresumption = true;
        const QString text = whole(body, everything(), facts.names.first(), Language(language));
        QVERIFY2(openFields(text).isEmpty(), qPrintable(text));
        const CheckAnswer hard = checkers.at(language).check(text, reader, facts);
        QVERIFY2(hard.findings.isEmpty(), qPrintable(told(hard, text)));
        if (kind == int(HouseTextKind::Template)) {
            // Proof and gesture belong to some matters only; what a refusal offers instead is the field's to say.
            QList<Element> fieldsSupply{Element::Prevention, Element::Gesture};
            if (key == QLatin1StringView("refusal"))
                fieldsSupply += {Element::Remedy, Element::Responsibility};
            const CheckAnswer answer = checkers.at(language).check(text, {}, facts);
            for (const Element lacking : answer.elements.lacks + answer.elements.advised)
                QVERIFY2(fieldsSupply.contains(lacking), qPrintable(code(lacking) + QStringLiteral(" in ") + text));
            QVERIFY(text.contains(samplePhone) && text.contains(QStringLiteral("Nora Adam")));
        }
    }

    void textsAreWrittenAndReadBackAsTheyWere()
    {
        HouseText own;
        own.language = Language::Dutch;
        own.title = QStringLiteral("Een \"titel\" \\ met alles");
        own.body = QStringLiteral("Eén {klant|\"u\"}\n\n\"\"\"drie\"\"\" {{x}} \\n\tslot");
        HouseText card = own;
        card.kind = HouseTextKind::Card;
        const auto read = readTexts(writeTexts({own, card}), QStringLiteral("own.toml"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).title, own.title);
        QCOMPARE(read->at(0).body, own.body);
        QVERIFY(read->at(1).kind == HouseTextKind::Card);
    }

    void aFileThatIsNoneSaysSo_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no_texts");
        QTest::newRow("no title") << QByteArray("language='fr'\n[[card]]\nbody='x'") << QStringLiteral("no_title");
        QTest::newRow("no language") << QByteArray("[[card]]\ntitle='x'\nbody='x'") << QStringLiteral("language");
        QTest::newRow("a bad body") << QByteArray("language='fr'\n[[template]]\ntitle='x'\nbody='{y}'") << QStringLiteral("unknown_field: y");
        QTest::newRow("no table") << QByteArray("template=[1]") << QStringLiteral("template");
    }

    void aFileThatIsNoneSaysSo()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, why);
        const auto read = readTexts(toml, QStringLiteral("a.toml"));
        QVERIFY(!read);
        QCOMPARE(read.error().detail, why);
        QCOMPARE(read.error().file, QStringLiteral("a.toml"));
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "TemplatesTest.moc"
