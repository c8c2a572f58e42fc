#include "DeskFixture.h"
#include "desk/Checking.h"
#include "desk/VagueDays.h"
#include "promises/PromiseReader.h"
#include "promises/VagueTime.h"

using namespace amends;

namespace {

struct Sample
{
    const char* name;
    Language language;
    const char16_t* text;
    const char16_t* expected; ///< with the first day, Tuesday 24 November, in the place of the vague words
};

const Sample kSamples[] = {
    {"English", Language::English, u"We'll get back to you as soon as possible.", u"We'll get back to you by Tuesday 24 November."},
    {"English, the coming days", Language::English, u"In the coming days we will let you know.", u"By Tuesday 24 November we will let you know."},
    {"French", Language::French, u"Nous reviendrons vers vous dans les meilleurs délais.", u"Nous reviendrons vers vous d’ici mardi 24 novembre."},
    {"French, at the start", Language::French, u"Dès que possible, nous vous répondrons.", u"D’ici mardi 24 novembre, nous vous répondrons."},
    {"Dutch", Language::Dutch, u"Wij nemen zo snel mogelijk contact met u op.", u"Wij nemen uiterlijk dinsdag 24 november contact met u op."},
    {"German", Language::German, u"Wir melden uns baldmöglichst bei Ihnen.", u"Wir melden uns bis Dienstag, 24. November bei Ihnen."},
    {"German, shortly", Language::German, u"In Kürze erhalten Sie von uns Nachricht.", u"Bis Dienstag, 24. November erhalten Sie von uns Nachricht."}};

} // namespace

/// A reply that says "soon" is offered three days, each of which fits where the vague words stand.
class VagueDaysTest : public QObject
{
    Q_OBJECT

    static void samples()
    {
        QTest::addColumn<const Sample*>("sample");
        for (const Sample& sample : kSamples)
            QTest::newRow(sample.name) << &sample;
    }

private slots:
    void offersTheNextDayAFewDaysOnAndAWeekOn()
    {
        Shop shop;
        shop.country = QStringLiteral("BE");
        const auto working = calendar::workingTimeOf(shop, QTimeZone("Europe/Brussels"));
        QCOMPARE(daysToOffer(working, {2026, 11, 23}), (QList<QDate>{{2026, 11, 24}, {2026, 11, 26}, {2026, 11, 30}}));
        // Friday before Christmas: the 25th is closed, and so is the weekend.
        QCOMPARE(daysToOffer(working, {2026, 12, 24}), (QList<QDate>{{2026, 12, 28}, {2026, 12, 30}, {2026, 12, 31}}));
        QCOMPARE(daysToOffer(working, {2028, 2, 28}), (QList<QDate>{{2028, 2, 29}, {2028, 3, 2}, {2028, 3, 6}}));
    }

    void putsADayWhereTheVagueWordsStand_data() { samples(); }
    void putsADayWhereTheVagueWordsStand()
    {
        QFETCH(const Sample*, sample);
        DeskFixture shop;
        shop.clock.set(QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone("Europe/Brussels")).toUTC());
        CheckRequest request;
        request.complaint = shop.complaint(QStringLiteral("Late"));
        request.language = sample->language;
        request.text = QString::fromUtf16(sample->text);
        const auto reply = await(shop.desk->checking().check(request));
        AMENDS_OK(reply);
        const auto& findings = reply->answer.findings;
        const auto vague = std::ranges::find(findings, Category::Vagueness, &Finding::category);
        QVERIFY(vague != findings.end());
        QCOMPARE(vague->suggestions.size(), 3);
        const TextRange range = rewrittenBy(*vague);
        for (int i = 0; i < 3; ++i) {
            QString text = request.text;
            text.replace(range.start, range.length(), vague->suggestions[i]);
            if (i == 0)
                QCOMPARE(text, QString::fromUtf16(sample->expected));
            // Each is read back as one promise for a day that is named once.
            const auto read = promises::readPromises(text, sample->language, {{2026, 11, 23}, {10, 0}, QStringLiteral("BE"), {}});
            QCOMPARE(read.size(), 1);
            QVERIFY(read.constFirst().readings.constFirst().date > QDate(2026, 11, 23));
        }
    }

    void leavesARemarkThatNamesNoTimeAsItIs()
    {
        const QString text = QStringLiteral("We can't say for certain.");
        Finding finding;
        finding.category = Category::Vagueness;
        finding.range = {0, text.size()};
        finding.suggestions = {QStringLiteral("We will know on Friday")};
        QList findings{finding};
        offerDays(findings, text, Language::English, {{2026, 11, 24}}, {2026, 11, 23});
        QCOMPARE(findings.constFirst(), finding);
    }
};

QTEST_GUILESS_MAIN(VagueDaysTest)
#include "VagueDaysTest.moc"
