#include "DeskFixture.h"

using namespace amends;

class SavedViewsTest : public QObject
{
    Q_OBJECT
private:
    static ComplaintId enter(Desk& desk, const QString& subject, Channel channel)
    {
        NewComplaint made;
        made.name = QStringLiteral("Claire Exemple");
        made.channel = channel;
        made.subject = subject;
        made.text = subject;
        return await(desk.complaints().create(made)).value_or(ComplaintId());
    }

private slots:
    void aViewCountsWhatItsSearchFindsWithItsOperators()
    {
        DeskFixture shop;
        QVERIFY(enter(*shop.desk, QStringLiteral("Parcel lost by bpost"), Channel::Email).isValid());
        QVERIFY(enter(*shop.desk, QStringLiteral("Another parcel late"), Channel::Phone).isValid());
        QVERIFY(enter(*shop.desk, QStringLiteral("Kettle leaks"), Channel::Email).isValid());
        SavedViews& views = shop.desk->savedViews();
        const auto counted = [&](const QString& search, std::optional<View> within = {}) {
            return await(views.count({{}, QStringLiteral("x"), search, within})).value_or(SavedViewCount{-1}).count;
        };
        QCOMPARE(counted(QStringLiteral("parcel")), 2);
        QCOMPARE(counted(QStringLiteral("parcel channel:email")), 1);
        QCOMPARE(counted(QStringLiteral("parcel"), View::Closed), 0);
        QCOMPARE(counted(QStringLiteral("parcel"), View::ToAcknowledge), 2);
    }

    void aViewWithoutNameOrSearchOrWithATakenNameIsRefused()
    {
        DeskFixture shop;
        SavedViews& views = shop.desk->savedViews();
        const SavedView good{{}, QStringLiteral("Post"), QStringLiteral("bpost"), {}};
        AMENDS_OK(await(views.save(good)));
        QCOMPARE(await(views.save({{}, QStringLiteral("  "), QStringLiteral("x"), {}})).error().problem, Problem::BadInput);
        QCOMPARE(await(views.save({{}, QStringLiteral("Name"), QStringLiteral(" "), {}})).error().problem, Problem::BadInput);
        QCOMPARE(await(views.save(good)).error().problem, Problem::Conflict);
        QCOMPARE(await(views.all())->size(), 1);
        QCOMPARE(shop.desk->undo().next(), QStringLiteral("view_added")); // what was refused is nothing to take back
    }

    void everyChangeCanBeTakenBack()
    {
        DeskFixture shop;
        SavedViews& views = shop.desk->savedViews();
        const auto first = await(views.save({{}, QStringLiteral("First"), QStringLiteral("one"), {}}));
        const auto second = await(views.save({{}, QStringLiteral("Second"), QStringLiteral("two"), View::Ours}));
        AMENDS_OK(first);
        AMENDS_OK(second);
        const QList<SavedView> before = *await(views.all());
        AMENDS_OK(await(views.arrange({*second, *first})));
        AMENDS_OK(await(views.save({*first, QStringLiteral("Renamed"), QStringLiteral("one"), {}})));
        AMENDS_OK(await(views.remove(*second)));
        QCOMPARE(await(views.all())->size(), 1);
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("view_removed"));
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("view_changed"));
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("views_arranged"));
        QCOMPARE(*await(views.all()), before);
        QCOMPARE(*await(shop.desk->undo().undo()), QStringLiteral("view_added"));
        QCOMPARE(await(views.all())->size(), 1);
    }
};

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "SavedViewsTest.moc"
