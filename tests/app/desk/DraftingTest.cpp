#include "DeskFixture.h"

using namespace amends;

class DraftingTest : public QObject
{
    Q_OBJECT
private slots:
    void savesADraftAndFindsItAgain()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        Draft draft = *await(shop.desk->drafting().load(id));
        QCOMPARE(draft.text, QString());
        draft.text = QStringLiteral("Dear Ann,");
        draft.language = Language::English;
        const auto first = await(shop.desk->drafting().save(draft, false));
        AMENDS_OK(first);
        draft.revision = *first;
        draft.text = QStringLiteral("Dear Ann, thank you");
        const auto second = await(shop.desk->drafting().save(draft, false));
        AMENDS_OK(second);
        QVERIFY(*second > *first);
        shop.reopen();
        const auto found = await(shop.desk->drafting().load(id));
        AMENDS_OK(found);
        QCOMPARE(found->text, draft.text);
        QCOMPARE(found->language, std::optional(Language::English));
        QCOMPARE(found->revision, *second);
        QCOMPARE(found->saved, shop.clock.now());
    }

    void refusesToOverwriteWhatAnotherWindowSaved()
    {
        DeskFixture shop;
        const auto other = shop.another();
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        Draft here = *await(shop.desk->drafting().load(id));
        Draft there = *await(other->drafting().load(id));
        there.text = QStringLiteral("Written there");
        AMENDS_OK(await(other->drafting().save(there, false)));
        here.text = QStringLiteral("Written here");
        const auto refused = await(shop.desk->drafting().save(here, false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::Conflict);
        QCOMPARE(await(shop.desk->drafting().load(id))->text, QStringLiteral("Written there"));
    }

    void keepsAVersionEveryFiveMinutesAndOnRequest()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        Draft draft = *await(shop.desk->drafting().load(id));
        const auto save = [&](const QString& text, bool keep) {
            draft.text = text;
            draft.revision = *await(shop.desk->drafting().save(draft, keep));
        };
        save(QStringLiteral("a"), false);
        shop.clock.advance(4 * 60);
        save(QStringLiteral("ab"), false);
        QCOMPARE(await(shop.desk->drafting().versions(id))->size(), 0);
        shop.clock.advance(60);
        save(QStringLiteral("abc"), false);
        QCOMPARE(await(shop.desk->drafting().versions(id))->size(), 1);
        save(QStringLiteral("abcd"), true);
        save(QStringLiteral("abcde"), false);
        const auto versions = await(shop.desk->drafting().versions(id));
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().text, QStringLiteral("abcd"));
        QCOMPARE(versions->last().text, QStringLiteral("abc"));
    }

    void showsInTheInboxThatThereIsADraft()
    {
        DeskFixture shop;
        const ComplaintId id = shop.complaint(QStringLiteral("One"));
        int told = 0;
        connect(&shop.desk->changes(), &Changes::changed, this, [&](const ChangeSet&) { ++told; });
        QTest::qWait(1); // what filing it told
        told = 0;
        Draft draft = *await(shop.desk->drafting().load(id));
        draft.text = QStringLiteral("Dear");
        draft.revision = *await(shop.desk->drafting().save(draft, false));
        QTRY_COMPARE(told, 1);
        const auto list = await(shop.desk->inbox().open({View::ToAcknowledge, {}}));
        QVERIFY(await(shop.desk->inbox().rows(list->token, 0, 1))->rows.first().hasDraft);
        draft.text = QStringLiteral("Dear Ann");
        AMENDS_OK(await(shop.desk->drafting().save(draft, false)));
        QTest::qWait(20);
        QCOMPARE(told, 1); // further words change no row
    }
};

QTEST_GUILESS_MAIN(DraftingTest)
#include "DraftingTest.moc"
