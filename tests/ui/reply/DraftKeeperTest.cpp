#include "reply/DraftKeeper.h"
#include <QPromise>
#include <QtTest>

using namespace amends;

namespace {

/// A drawer for drafts whose saves finish when the test says so.
class Drawer : public Drafting
{
public:
    Async<Draft> load(ComplaintId id) override
    {
        Draft draft = drafts.value(id);
        draft.complaint = id;
        return ready<Draft>(draft);
    }
    Async<qint64> save(const Draft& draft, bool keep) override
    {
        saves.append(draft);
        if (keep)
            kept.append(draft.text);
        if (!next) {
            Draft written = draft;
            ++written.revision;
            if (drafts.value(draft.complaint).revision != draft.revision)
                return ready<qint64>(failure(Problem::Conflict));
            drafts.insert(draft.complaint, written);
            return ready<qint64>(written.revision);
        }
        return ready<qint64>(std::unexpected(*next));
    }
    Async<QList<DraftVersion>> versions(ComplaintId) override { return ready<QList<DraftVersion>>(QList<DraftVersion>()); }

    template <class T> static Async<T> ready(Result<T> value)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    QHash<ComplaintId, Draft> drafts;
    QList<Draft> saves;
    QStringList kept;
    std::optional<Error> next;
};

const ComplaintId kOne(1);
const ComplaintId kTwo(2);

} // namespace

class DraftKeeperTest : public QObject
{
    Q_OBJECT
private slots:
    void savesWithinTwoSecondsEvenOfSomebodyWhoNeverPauses()
    {
        Drawer drawer;
        DraftKeeper keeper(drawer);
        for (int i = 0; i < 18 && drawer.saves.isEmpty(); ++i) {
            keeper.edited(kOne, QString(i + 1, u'a'), {});
            QTest::qWait(100);
        }
        QVERIFY(!drawer.saves.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(keeper.isSaved(kOne), 2000);
    }

    void savesTheFirstReplyWhenAnotherIsOpened()
    {
        Drawer drawer;
        DraftKeeper keeper(drawer);
        keeper.edited(kOne, QStringLiteral("first"), {});
        keeper.saveNow();
        keeper.edited(kTwo, QStringLiteral("second"), {});
        keeper.saveNow();
        QTRY_VERIFY(keeper.isSaved(kOne) && keeper.isSaved(kTwo));
        QCOMPARE(drawer.drafts.value(kOne).text, QStringLiteral("first"));
        QCOMPARE(drawer.drafts.value(kTwo).text, QStringLiteral("second"));
    }

    void writesOneSaveAfterTheOtherWithTheNewRevision()
    {
        Drawer drawer;
        DraftKeeper keeper(drawer);
        keeper.edited(kOne, QStringLiteral("a"), {});
        keeper.saveNow();
        keeper.edited(kOne, QStringLiteral("ab"), {});
        keeper.saveNow();
        QTRY_VERIFY(keeper.isSaved(kOne));
        QCOMPARE(drawer.drafts.value(kOne).text, QStringLiteral("ab"));
        QCOMPARE(drawer.saves.size(), 2);
        QCOMPARE(drawer.saves.last().revision, 1);
    }

    void keepsTheTextThatCouldNotBeSavedAndGivesItBack()
    {
        Drawer drawer;
        drawer.next = Error{Problem::DiskFull, QStringLiteral("shop.db"), {}, {}};
        DraftKeeper keeper(drawer);
        QSignalSpy failed(&keeper, &DraftKeeper::failed);
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
        keeper.edited(kOne, QStringLiteral("dear"), {});
        keeper.saveNow();
        QTRY_COMPARE(failed.size(), 1);
        keeper.open(kOne);
        QCOMPARE(loaded.last().first().value<Draft>().text, QStringLiteral("dear"));
        drawer.next.reset();
        keeper.saveNow();
        QTRY_COMPARE(drawer.drafts.value(kOne).text, QStringLiteral("dear"));
    }

    void asksWhoseTextStaysAfterAConflictAndLosesNeither()
    {
        Drawer drawer;
        DraftKeeper keeper(drawer);
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
        keeper.open(kOne);
        QTRY_COMPARE(loaded.size(), 1);
        Draft theirs;
        theirs.complaint = kOne;
        theirs.text = QStringLiteral("theirs");
        theirs.revision = 5;
        drawer.drafts.insert(kOne, theirs);
        QSignalSpy conflicted(&keeper, &DraftKeeper::conflicted);
        keeper.edited(kOne, QStringLiteral("mine"), {});
        keeper.saveNow();
        QTRY_COMPARE(conflicted.size(), 1);
        keeper.keepMine(kOne, conflicted.first().first().value<Draft>());
        QTRY_COMPARE(drawer.drafts.value(kOne).text, QStringLiteral("mine"));
        QVERIFY(drawer.kept.contains(QStringLiteral("theirs")));
    }

    void writesEverythingBeforeItGoes()
    {
        Drawer drawer;
        DraftKeeper keeper(drawer);
        keeper.edited(kOne, QStringLiteral("a"), {});
        keeper.saveNow();
        keeper.edited(kOne, QStringLiteral("a last word"), {});
        QVERIFY(keeper.finish());
        QCOMPARE(drawer.drafts.value(kOne).text, QStringLiteral("a last word"));
    }

    void saysThatItCouldNotWriteBeforeItGoes()
    {
        Drawer drawer;
        drawer.next = Error{Problem::ReadOnly, {}, {}, {}};
        DraftKeeper keeper(drawer);
        keeper.edited(kOne, QStringLiteral("a"), {});
        QVERIFY(!keeper.finish());
    }
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "DraftKeeperTest.moc"
