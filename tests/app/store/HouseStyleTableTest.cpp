#include "StoreFixture.h"
#include "store/HouseStyleTable.h"

using namespace amends;
using namespace amends::store;

class HouseStyleTableTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsAPhraseWithAllItSays()
    {
        OpenFolder f;
        HouseStyleTable table(*f.db);
        HousePhrase phrase{{}, u"no problem"_qs, PhraseMatch::Pattern, Language::Dutch, Category::Vagueness, Severity::Note,
                           u"because"_qs, {u"one"_qs, u"two"_qs}};
        phrase.id = take(table.savePhrase(phrase));
        QCOMPARE(take(table.phrases()), QList<HousePhrase>{phrase});
        HousePhrase other;
        other.phrase = u"another"_qs;
        other.id = take(table.savePhrase(other));
        QCOMPARE(take(table.phrases()), (QList<HousePhrase>{other, phrase}));
        other.why = u"so"_qs;
        QCOMPARE(take(table.savePhrase(other)), other.id);
        const QList<HousePhrase> before = take(table.phrases());
        QVERIFY(table.removePhrase(phrase.id).has_value());
        QCOMPARE(table.removePhrase(phrase.id).error().problem, Problem::NotFound);
        QCOMPARE(table.savePhrase(phrase).error().problem, Problem::NotFound);
        QVERIFY(table.replacePhrases(before).has_value());
        QCOMPARE(take(table.phrases()), before);
    }

    void keepsAWordOnce()
    {
        OpenFolder f;
        HouseStyleTable table(*f.db);
        for (const QString& word : {u"zorbel"_qs, u"blixo"_qs, u"zorbel"_qs})
            QVERIFY(table.addWord(word).has_value());
        QCOMPARE(take(table.words()), (QStringList{u"blixo"_qs, u"zorbel"_qs}));
        QVERIFY(table.removeWord(u"zorbel"_qs).has_value());
        QVERIFY(table.removeWord(u"zorbel"_qs).has_value());
        QCOMPARE(take(table.words()), QStringList{u"blixo"_qs});
    }

    void keepsEverybodysMannerApart()
    {
        OpenFolder f;
        HouseStyleTable table(*f.db);
        QCOMPARE(take(table.manner(StaffId(3))), Manner());
        QVERIFY(table.setManner(StaffId(3), {Marks::None, false}).has_value());
        QVERIFY(table.setManner({}, {Marks::Stops, true}).has_value());
        QVERIFY(table.setManner(StaffId(3), {Marks::None, true}).has_value());
        QCOMPARE(take(table.manner(StaffId(3))), (Manner{Marks::None, true}));
        QCOMPARE(take(table.manner({})), (Manner{Marks::Stops, true}));
        QCOMPARE(take(table.manner(StaffId(4))), Manner());
    }
};

QTEST_GUILESS_MAIN(HouseStyleTableTest)
#include "HouseStyleTableTest.moc"
