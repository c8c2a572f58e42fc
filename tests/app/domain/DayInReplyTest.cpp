#include "domain/DayInReply.h"
#include <QtTest>

using namespace amends;

class DayInReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsADayAsEachLanguageWritesIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, Language language, const QDate& day, const char16_t* told) {
            QTest::newRow(name) << language << day << QString::fromUtf16(told);
        };
        row("French", Language::French, {2026, 11, 26}, u"jeudi 26 novembre");
        row("French, the first", Language::French, {2026, 12, 1}, u"mardi 1er décembre");
        row("French, the first of another year", Language::French, {2027, 1, 1}, u"vendredi 1er janvier 2027");
        row("French, the 21st", Language::French, {2026, 12, 21}, u"lundi 21 décembre");
        row("Dutch", Language::Dutch, {2026, 11, 26}, u"donderdag 26 november");
        row("Dutch, another year", Language::Dutch, {2027, 1, 4}, u"maandag 4 januari 2027");
        row("English", Language::English, {2026, 12, 1}, u"Tuesday 1 December");
        row("English, the year before", Language::English, {2025, 12, 31}, u"Wednesday 31 December 2025");
        row("German", Language::German, {2026, 11, 26}, u"Donnerstag, 26. November");
        row("German, another year", Language::German, {2027, 1, 4}, u"Montag, 4. Januar 2027");
        row("no day", Language::German, {}, u"");
    }
    void tellsADayAsEachLanguageWritesIt()
    {
        QFETCH(Language, language);
        QFETCH(QDate, day);
        QFETCH(QString, told);
        QCOMPARE(dayInReply(day, language, {2026, 11, 22}), told);
    }
};

QTEST_APPLESS_MAIN(DayInReplyTest)
#include "DayInReplyTest.moc"
