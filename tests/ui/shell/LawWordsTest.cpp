#include "law/Facts.h"
#include "shell/Translations.h"
#include "wording/Formats.h"
#include "wording/LawSentences.h"
#include <QSet>
#include <QtTest>

using namespace amends;

namespace {

/// Cases that make the guard say all it can: every country, goods and channel, young and old, told and not.
QList<LawVerdict> verdicts(const law::Facts& facts)
{
    QList<LawVerdict> all;
    for (const QString& country : facts.countries()) {
        for (const Goods goods : {Goods::New, Goods::Used, Goods::Digital}) {
            for (const SaleChannel channel : {SaleChannel::Shop, SaleChannel::Distance}) {
                for (const int age : {3, 25, 200, 500, 800, 3000}) {
                    for (const int variant : {0, 1, 2, 3}) {
                        LawCase what;
                        what.country = country;
                        what.complained = QDate(2026, 11, 20);
                        what.today = what.complained;
                        what.purchased = what.complained.addDays(-age);
                        what.goods = goods;
                        what.channel = channel;
                        if (variant != 1)
                            what.delivered = what.purchased.addDays(2);
                        else
                            what.agreedDelivery = what.purchased.addDays(10);
                        what.withdrawalInformed = variant != 2;
                        if (variant == 3) {
                            what.repairs = {{what.delivered.addDays(1), what.delivered.addDays(2), what.delivered.addDays(20)}};
                            what.usedPeriodAgreed = QStringLiteral("P1Y");
                            what.withdrawalException = withdrawalExceptions().constFirst();
                        }
                        if (const auto verdict = facts.judge(what))
                            all.append(*verdict);
                    }
                }
            }
        }
    }
    return all;
}

} // namespace

/// What the law's answers sound like in every language the window speaks.
class LawWordsTest : public QObject
{
    Q_OBJECT

    Translations m_translations;
    QList<LawVerdict> m_verdicts;

    QString said(const QString& language, const LawReason& reason)
    {
        speak(language);
        return lawSentence(reason);
    }
    void speak(const QString& language)
    {
        m_translations.use(language);
        QLocale::setDefault(QLocale(language));
    }

private slots:
    void initTestCase()
    {
        const auto facts = law::Facts::embedded();
        QVERIFY(facts);
        m_verdicts = verdicts(*facts);
        QVERIFY(m_verdicts.size() > 1000);
    }
    void cleanup() { speak(QStringLiteral("en")); }

    void everySentenceIsToldInEachLanguageWithItsDayAsThatLanguageWritesIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"fr", "nl", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everySentenceIsToldInEachLanguageWithItsDayAsThatLanguageWritesIt()
    {
        QFETCH(QString, language);
        QHash<QString, std::pair<LawReason, QString>> english; // one of each key and value is enough
        speak(QStringLiteral("en"));
        for (const LawVerdict& verdict : m_verdicts) {
            for (const LawReason& reason : verdict.answer.reasons)
                english.insert(reason.key + u'/' + reason.value + QString::number(int(reason.source.confidence)), {reason, lawSentence(reason)});
        }
        QVERIFY(english.size() > 40);
        speak(language);
        for (const auto& [reason, inEnglish] : std::as_const(english)) {
            const QString sentence = lawSentence(reason);
            QCOMPARE(sentence.isEmpty(), inEnglish.isEmpty());
            if (sentence.isEmpty())
                continue;
            QVERIFY2(sentence != inEnglish, qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            if (reason.lastDay.isValid() && inEnglish.contains(formatDay(reason.lastDay, QLocale(QStringLiteral("en")))))
                QVERIFY2(sentence.contains(formatDay(reason.lastDay)), qPrintable(sentence));
        }
    }

    void everyForbiddenStatementSaysWhyAndByWhichArticleInEachLanguage_data()
    {
        everySentenceIsToldInEachLanguageWithItsDayAsThatLanguageWritesIt_data();
    }
    void everyForbiddenStatementSaysWhyAndByWhichArticleInEachLanguage()
    {
        QFETCH(QString, language);
        QSet<QString> keys;
        for (const LawVerdict& verdict : m_verdicts) {
            for (const ForbiddenStatement& statement : verdict.forbidden) {
                const QString key = statement.key + statement.source.article + QString::number(int(statement.severity));
                if (keys.contains(key) || statement.key == QLatin1StringView("odr_link")) // a dead link, told as such
                    continue;
                keys.insert(key);
                speak(QStringLiteral("en"));
                const QString why = whyForbidden(statement);
                speak(language);
                QVERIFY2(!why.isEmpty(), qPrintable(statement.key));
                QVERIFY2(!whyForbidden(statement).isEmpty() && whyForbidden(statement) != why, qPrintable(why));
                QVERIFY2(lawBehind(statement).contains(statement.source.statute), qPrintable(lawBehind(statement)));
                QVERIFY2(!lawBehind(statement).contains(u'%'), qPrintable(lawBehind(statement)));
            }
        }
        QVERIFY(keys.size() > 60);
    }

    void whatIsNotSureSaysSoInEachLanguage()
    {
        LawReason reason{QStringLiteral("in_guarantee"), {}, QDate(2027, 3, 1), {}};
        for (const char* language : {"en", "fr", "nl", "de"}) {
            reason.source.confidence = Confidence::High;
            const QString sure = said(QString::fromLatin1(language), reason);
            reason.source.confidence = Confidence::Low;
            const QString unsure = said(QString::fromLatin1(language), reason);
            QVERIFY2(unsure.size() > sure.size() && unsure.contains(sure), qPrintable(unsure));
        }
    }
};

QTEST_MAIN(LawWordsTest)
#include "LawWordsTest.moc"
