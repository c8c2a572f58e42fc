#include "customer/CustomerSentences.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QCoreApplication>

namespace amends {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CustomerSentences)
};

/// Three sets of words for fifths 1 to 5.
QString lately(int fifth)
{
    static const char* const kWords[] = {
        QT_TRANSLATE_NOOP("CustomerSentences", "has not bought for longer than most customers"),
        QT_TRANSLATE_NOOP("CustomerSentences", "bought less lately than most customers"),
        QT_TRANSLATE_NOOP("CustomerSentences", "bought about as lately as others"),
        QT_TRANSLATE_NOOP("CustomerSentences", "bought more lately than most customers"),
        QT_TRANSLATE_NOOP("CustomerSentences", "is among those who bought last"),
    };
    return Say::tr(kWords[qBound(1, fifth, 5) - 1]);
}

QString often(int fifth)
{
    static const char* const kWords[] = {
        QT_TRANSLATE_NOOP("CustomerSentences", "buys rarely"),
        QT_TRANSLATE_NOOP("CustomerSentences", "buys less often than most"),
        QT_TRANSLATE_NOOP("CustomerSentences", "buys about as often as others"),
        QT_TRANSLATE_NOOP("CustomerSentences", "buys more often than most"),
        QT_TRANSLATE_NOOP("CustomerSentences", "buys most often of all"),
    };
    return Say::tr(kWords[qBound(1, fifth, 5) - 1]);
}

QString much(int fifth)
{
    static const char* const kWords[] = {
        QT_TRANSLATE_NOOP("CustomerSentences", "spends little"),
        QT_TRANSLATE_NOOP("CustomerSentences", "spends less than most"),
        QT_TRANSLATE_NOOP("CustomerSentences", "spends about what others do"),
        QT_TRANSLATE_NOOP("CustomerSentences", "spends more than most"),
        QT_TRANSLATE_NOOP("CustomerSentences", "is in the fifth that spends the most"),
    };
    return Say::tr(kWords[qBound(1, fifth, 5) - 1]);
}

} // namespace

QString loyaltySentence(const LoyaltyReason& reason)
{
    //: loyalty reason: how lately, how often, how much
    return Say::tr("This customer %1, %2 and %3.").arg(lately(reason.recencyFifth), often(reason.frequencyFifth),
                                                       much(reason.spendFifth));
}

QString standingSentence(const LoyaltyReason& reason)
{
    QString text = Say::tr("Last purchase %n day(s) ago.", nullptr, reason.daysSinceLast);
    //: %1 a word of loyalty such as “loyal”, %2 a day
    if (reason.since.isValid())
        text += u' ' + Say::tr("Counts as %1 since %2.").arg(words(reason.loyalty), formatDay(reason.since));
    return text;
}

QString amounts(const QList<Money>& net)
{
    QStringList parts;
    for (const Money& one : net)
        parts.append(formatMoneyShort(one));
    return parts.join(QStringLiteral(" + "));
}

QString complaintLine(const ComplaintSummary& complaint)
{
    const QString ending = complaint.given && *complaint.given != Remedy::None
        ? Say::tr("%1, %2").arg(words(complaint.status), words(*complaint.given))
        : words(complaint.status);
    return Say::tr("%1 · %2").arg(formatDay(complaint.received.toLocalTime().date()), ending);
}

} // namespace amends
