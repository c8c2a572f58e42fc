#include "care/CareWording.h"
#include "wording/CareWords.h"
#include "wording/Formats.h"
#include <QCoreApplication>

namespace amends {

namespace {

QString monthWords(const QDate& month, const QDate& today)
{
    const bool thisOne = month.year() == today.year() && month.month() == today.month();
    return thisOne ? QCoreApplication::translate("Care", "This month") : QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

} // namespace

QString budgetSentence(const Money& given, const std::optional<Money>& budget, const QDate& month, const QDate& today)
{
    if (!budget || budget->currency() != given.currency())
        //: %1 “This month” or “October 2026”, %2 an amount
        return QCoreApplication::translate("Care", "%1: %2 given").arg(monthWords(month, today), formatMoney(given));
    //: %1 “This month” or “October 2026”, %2 what was given, %3 the budget
    return QCoreApplication::translate("Care", "%1: %2 of %3 given").arg(monthWords(month, today), formatMoney(given), formatMoney(*budget));
}

QString beyondSentence(const GestureMeasure& measure, const QDate& month, const QDate& today)
{
    QStringList sentences;
    if (measure.overPerson())
        //: %1 an amount
        sentences << QCoreApplication::translate("Care", "More than the %1 one person gives for a complaint without asking: ask first.")
                         .arg(formatMoney(*measure.limits.person));
    if (measure.overMonth())
        sentences << budgetSentence(measure.month, measure.limits.month, month, today) + u'.';
    return sentences.join(u' ');
}

QString afterwardsWords(const Afterwards& afterwards)
{
    if (afterwards.purchases == 0)
        //: by the customer, after the gesture
        return QCoreApplication::translate("Care", "nothing bought since");
    //: %1 an amount: what the customer spent after the gesture
    return QCoreApplication::translate("Care", "%n purchase(s), %1", nullptr, afterwards.purchases).arg(sumWords(afterwards.net));
}

QString gestureWords(const Gesture& gesture, bool hidden)
{
    const QString what = gesture.what.isEmpty() ? words(gesture.kind) : gesture.what;
    if (hidden)
        return QStringLiteral("%1 (%2)").arg(what, formatDayOfYear(gesture.givenOn));
    return QStringLiteral("%1, %2 (%3)").arg(what, formatMoney(gesture.cost), formatDayOfYear(gesture.givenOn));
}

QString changeSentence(const PreventionHere& change)
{
    QString what = change.prevention.what;
    while (what.endsWith(u'.'))
        what.chop(1);
    // How often it came back stands first: it is what must not be cut off where the line is short.
    QString sentence;
    if (change.nth == 0)
        //: %1 a day, %2 what was changed, in the shop's words; as the next ones
        sentence = QCoreApplication::translate("Care", "You changed this on %1: %2.");
    else if (change.nth == 1)
        sentence = QCoreApplication::translate("Care", "The first of the same cause since you changed this on %1: %2.");
    else if (change.nth >= sinceCounted)
        sentence = QCoreApplication::translate("Care", "A hundred and more of the same cause came since you changed this on %1: %2.");
    else
        //: %3 “2nd”, “3rd”
        sentence = QCoreApplication::translate("Care", "The %3 of the same cause since you changed this on %1: %2.");
    sentence.replace(QLatin1StringView("%3"), placeWords(change.nth)).replace(QLatin1StringView("%1"), formatDay(change.prevention.changedOn));
    sentence.replace(QLatin1StringView("%2"), what); // last: the shop's own words may hold a percent sign
    return sentence;
}

QString sinceWords(int since)
{
    return since < sinceCounted ? QString::number(since) : QCoreApplication::translate("Care", "%1 or more").arg(since);
}

} // namespace amends
