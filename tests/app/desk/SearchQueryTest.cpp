#include "desk/SearchQuery.h"
#include <QtTest>

using namespace amends;

class SearchQueryTest : public QObject
{
    Q_OBJECT
private slots:
    void takesASearchApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchQuery>("expected");
        const auto row = [](const char* name, const char16_t* text, auto fill) {
            SearchQuery query;
            fill(query);
            QTest::newRow(name) << QString::fromUtf16(text) << query;
        };
        const auto none = [](SearchQuery&) {};
        row("nothing", u"   ", none);
        row("one letter is too short to search", u"a", none);
        row("words", u"cracked headset", [](SearchQuery& q) {
            q.words = QStringList{QStringLiteral("cracked"), QStringLiteral("headset")};
        });
        row("a phrase", u"\"where is\" parcel", [](SearchQuery& q) {
            q.phrases = QStringList{QStringLiteral("where is")};
            q.words = QStringList{QStringLiteral("parcel")};
        });
        row("a phrase whose quote is not closed yet", u"\"where is", [](SearchQuery& q) {
            q.phrases = QStringList{QStringLiteral("where is")};
        });
        row("French quotes", u"« où est »", [](SearchQuery& q) { q.phrases = QStringList{QStringLiteral("où est")}; });
        row("a number", u"2026-0042", [](SearchQuery& q) { q.number = QStringLiteral("2026-0042"); });
        row("a number with a hash", u"#2026-0042", [](SearchQuery& q) { q.number = QStringLiteral("2026-0042"); });
        row("from with a quoted name", u"from:\"van den Berg\" broken", [](SearchQuery& q) {
            q.from = QStringList{QStringLiteral("van den Berg")};
            q.words = QStringList{QStringLiteral("broken")};
        });
        row("an operator without value yet", u"from: broken", [](SearchQuery& q) { q.words = QStringList{QStringLiteral("broken")}; });
        row("status by its beginning", u"status:ack", [](SearchQuery& q) { q.statuses = {Status::Acknowledged}; });
        row("status with dashes", u"status:not-accepted", [](SearchQuery& q) { q.statuses = {Status::NotAccepted}; });
        row("two channels", u"channel:phone channel:email", [](SearchQuery& q) { q.channels = {Channel::Phone, Channel::Email}; });
        row("in French", u"canal:email avant:2026-03-01", [](SearchQuery& q) {
            q.channels = {Channel::Email};
            q.before = QDate(2026, 3, 1);
        });
        row("a year", u"after:2025", [](SearchQuery& q) { q.after = QDate(2025, 1, 1); });
        row("a month", u"After:2025-7", [](SearchQuery& q) { q.after = QDate(2025, 7, 1); });
        row("a day as written here", u"after:31.12.2025", [](SearchQuery& q) { q.after = QDate(2025, 12, 31); });
        row("a day that is none", u"after:2025-02-30", [](SearchQuery& q) { q.notUnderstood = QStringList{QStringLiteral("after:2025-02-30")}; });
        row("a status that is none", u"status:gone", [](SearchQuery& q) { q.notUnderstood = QStringList{QStringLiteral("status:gone")}; });
        row("order and handler", u"order:W-1042 handler:AB", [](SearchQuery& q) {
            q.order = QStringLiteral("W-1042");
            q.handler = QStringLiteral("AB");
        });
        row("an unknown operator is two words", u"re:headset", [](SearchQuery& q) {
            q.words = QStringList{QStringLiteral("re"), QStringLiteral("headset")};
        });
    }
    void takesASearchApart()
    {
        QFETCH(QString, text);
        QFETCH(SearchQuery, expected);
        const SearchQuery found = SearchQuery::parse(text);
        QCOMPARE(found.words, expected.words);
        QCOMPARE(found.phrases, expected.phrases);
        QCOMPARE(found.number, expected.number);
        QCOMPARE(found.from, expected.from);
        QCOMPARE(found.before, expected.before);
        QCOMPARE(found.after, expected.after);
        QCOMPARE(found.notUnderstood, expected.notUnderstood);
        QVERIFY(found == expected);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
