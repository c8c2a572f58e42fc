#include "StoreFixture.h"
#include "store/SavedViewTable.h"

using namespace amends;
using namespace amends::store;

class SavedViewTableTest : public QObject
{
    Q_OBJECT
private:
    static SavedView view(const QString& name, const QString& search = u"bpost"_qs)
    {
        return {{}, name, search, std::nullopt};
    }
    static QString names(SavedViewTable& table)
    {
        QStringList all;
        for (const SavedView& each : take(table.all()))
            all.append(each.name);
        return all.join(u' ');
    }

private slots:
    void viewsComeBackAsSavedInTheirOrder()
    {
        OpenFolder f;
        SavedViewTable table(*f.db);
        SavedView angry = view(u"Angry"_qs, u"channel:email bpost"_qs);
        angry.within = View::Ours;
        angry.id = take(table.save(angry));
        const SavedViewId second = take(table.save(view(u"Second"_qs)));
        QCOMPARE(take(table.all()).first(), angry);
        take(table.arrange({second, angry.id}));
        QCOMPARE(names(table), u"Second Angry"_qs);
        angry.name = u"Furious"_qs;
        angry.within = std::nullopt;
        QCOMPARE(take(table.save(angry)), angry.id);
        QCOMPARE(take(table.all()).last(), angry);
        take(table.save(view(u"Third"_qs)));
        QCOMPARE(names(table), u"Second Furious Third"_qs);
    }

    void twoViewsOfOneNameAreRefusedWhateverItsCase()
    {
        OpenFolder f;
        SavedViewTable table(*f.db);
        SavedView first = view(u"Angry"_qs);
        first.id = take(table.save(first));
        QCOMPARE(table.save(view(u"angry"_qs)).error().problem, Problem::Conflict);
        first.name = u"ANGRY"_qs; // its own name in other letters is no clash
        QCOMPARE(take(table.save(first)), first.id);
    }

    void aRemovedViewComesBackInItsPlaceWithItsId()
    {
        OpenFolder f;
        SavedViewTable table(*f.db);
        for (const QString& name : {u"A"_qs, u"B"_qs, u"C"_qs})
            take(table.save(view(name)));
        const QList<SavedView> before = take(table.all());
        take(table.remove(before[1].id));
        QCOMPARE(names(table), u"A C"_qs);
        QCOMPARE(table.remove(before[1].id).error().problem, Problem::NotFound);
        take(table.replaceAll(before));
        QCOMPARE(take(table.all()), before);
    }
};

QTEST_GUILESS_MAIN(SavedViewTableTest)
#include "SavedViewTableTest.moc"
