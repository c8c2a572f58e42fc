#include "reply/ReplyChecks.h"
#include <QPromise>
#include <QtTest>
#include <deque>

using namespace amends;

namespace {

/// Answers when the test says so.
class SlowChecking : public Checking
{
public:
    Async<CheckReply> check(const CheckRequest& request) override
    {
        requests.append(request);
        promises.emplace_back();
        promises.back().start();
        return promises.back().future();
    }
    void answer(size_t which)
    {
        CheckReply reply;
        reply.revision = requests[which].revision;
        promises[which].addResult(reply);
        promises[which].finish();
    }
    Async<Reading> read(const QString&, std::optional<Language>) override { return {}; }
    Async<QString> acknowledgement(ComplaintId, Language) override { return QtFuture::makeReadyFuture(Result<QString>()); }
    Async<QString> afterCareQuestion(Language) override { return QtFuture::makeReadyFuture(Result<QString>()); }
    Async<std::optional<Language>> languageOf(const QString&) override { return {}; }
    Async<void> setAside(const Finding&, const QString&, SetAside, ComplaintId, const QString&) override { return {}; }
    Async<QList<Approval>> approvals() override { return {}; }
    Async<void> takeBack(const QString&, ComplaintId) override { return {}; }

    Async<QStringList> suggestions(const QString&, Language) override { return QtFuture::makeReadyFuture(Result<QStringList>()); }

    QList<CheckRequest> requests;
    std::deque<QPromise<Result<CheckReply>>> promises;
};

} // namespace

class ReplyChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void asksOnceWhenTheHandRests()
    {
        SlowChecking checking;
        ReplyChecks checks(checking);
        for (const QString& text : {QStringLiteral("a"), QStringLiteral("ab"), QStringLiteral("abc")})
            checks.textChanged(ComplaintId(1), text, Language::French);
        QVERIFY(checking.requests.isEmpty());
        QTRY_COMPARE(checking.requests.size(), 1);
        QCOMPARE(checking.requests.first().text, QStringLiteral("abc"));
        checking.answer(0);
    }

    void dropsAnAnswerToAnOlderText()
    {
        SlowChecking checking;
        ReplyChecks checks(checking);
        QSignalSpy answered(&checks, &ReplyChecks::answered);
        checks.checkNow(ComplaintId(1), QStringLiteral("a"), Language::French);
        checks.checkNow(ComplaintId(1), QStringLiteral("ab"), Language::French);
        checking.answer(1);
        checking.answer(0);
        QTRY_COMPARE(answered.size(), 1);
        QTest::qWait(20);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().first().value<CheckReply>().revision, checking.requests[1].revision);
    }

    void dropsTheAnswerOfAReplyThatIsNoLongerShown()
    {
        SlowChecking checking;
        ReplyChecks checks(checking);
        QSignalSpy answered(&checks, &ReplyChecks::answered);
        checks.checkNow(ComplaintId(1), QStringLiteral("a"), Language::French);
        checks.stop();
        checking.answer(0);
        QTest::qWait(20);
        QCOMPARE(answered.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ReplyChecksTest)
#include "ReplyChecksTest.moc"
