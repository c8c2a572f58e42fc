#include "wording/LawSentences.h"
#include <QCoreApplication>
#include <algorithm>

namespace amends {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("LawSentences", source);
}

struct KeyedText
{
    QLatin1StringView key;
    const char* text;
};

/// By ForbiddenStatement::key.
constexpr KeyedText kForbidden[] = {
    {QLatin1StringView("carrier_is_liable"),
     QT_TRANSLATE_NOOP("LawSentences", "Until the parcel is in the customer’s hands, it travels at the shop’s risk. Sort it out with the carrier yourself.")},
    {QLatin1StringView("customer_must_prove"),
     QT_TRANSLATE_NOOP("LawSentences", "The law presumes that the defect was there at delivery. The customer has nothing to prove.")},
    {QLatin1StringView("customer_pays_repair_or_shipping"),
     QT_TRANSLATE_NOOP("LawSentences", "Putting a defect right is free for the customer: postage, labour and parts.")},
    {QLatin1StringView("deduct_for_use"),
     QT_TRANSLATE_NOOP("LawSentences", "Nothing may be taken off for the use the customer had of it.")},
    {QLatin1StringView("delivery_cost_not_refunded"),
     QT_TRANSLATE_NOOP("LawSentences", "Who withdraws from a purchase gets the ordinary cost of delivery back as well.")},
    {QLatin1StringView("go_to_manufacturer"),
     QT_TRANSLATE_NOOP("LawSentences", "The legal guarantee is the shop’s own duty. The maker’s guarantee comes on top of it.")},
    {QLatin1StringView("guarantee_one_year_only"),
     QT_TRANSLATE_NOOP("LawSentences", "The legal guarantee on new goods is two years; it cannot be cut to one.")},
    {QLatin1StringView("manufacturer_guarantee_expired"),
     QT_TRANSLATE_NOOP("LawSentences", "The maker’s guarantee may be over; the legal one still runs, and it is yours to honour.")},
    {QLatin1StringView("no_guarantee_on_sale_items"),
     QT_TRANSLATE_NOOP("LawSentences", "Goods on sale carry the same legal guarantee as all others.")},
    {QLatin1StringView("no_receipt_no_rights"),
     QT_TRANSLATE_NOOP("LawSentences", "The receipt is not the only proof: a bank statement, a loyalty card or your own till will do.")},
    {QLatin1StringView("original_packaging_required"),
     QT_TRANSLATE_NOOP("LawSentences", "The box is no condition. Rights stay without it.")},
    {QLatin1StringView("presume_user_fault"),
     QT_TRANSLATE_NOOP("LawSentences", "While the law presumes the defect was there at delivery, guessing at the customer’s fault turns the proof round.")},
    {QLatin1StringView("refund_later_than_14_days"),
     QT_TRANSLATE_NOOP("LawSentences", "After a withdrawal the money must be back within 14 days.")},
    {QLatin1StringView("repair_only_no_choice"),
     QT_TRANSLATE_NOOP("LawSentences", "The choice between a repair and a new one is the customer’s, unless one of them is out of all proportion.")},
    {QLatin1StringView("report_within_x_days"),
     QT_TRANSLATE_NOOP("LawSentences", "A shop cannot set a shorter time of its own to report a defect.")},
    {QLatin1StringView("rights_as_a_favour"),
     QT_TRANSLATE_NOOP("LawSentences", "This is the customer’s right. Called a favour, it misleads; keep the word for what you add on top.")},
    {QLatin1StringView("store_credit_only"),
     QT_TRANSLATE_NOOP("LawSentences", "When the purchase is undone for a defect, the money goes back; a credit note only if the customer wants one.")},
    {QLatin1StringView("used_goods_no_guarantee"),
     QT_TRANSLATE_NOOP("LawSentences", "Second-hand goods carry a legal guarantee too; at most it may be shorter.")},
    {QLatin1StringView("withdrawal_denied_opened_box"),
     QT_TRANSLATE_NOOP("LawSentences", "Opening the box to look and try is allowed; the right to send it back stays.")},
    {QLatin1StringView("withdrawal_denied_sale_item"),
     QT_TRANSLATE_NOOP("LawSentences", "What was bought at a distance can be sent back, on sale or not.")},
    {QLatin1StringView("withdrawal_refund_by_voucher"),
     QT_TRANSLATE_NOOP("LawSentences", "After a withdrawal the money goes back the way it came, not as a voucher.")},
};

/// By Unlawfulness.
constexpr const char* kUnlawfulness[] = {
    //: %1 a statute with its article
    QT_TRANSLATE_NOOP("LawSentences", "%1. It may be lawful here: check before you write it."),
    //: %1 a statute with its article
    QT_TRANSLATE_NOOP("LawSentences", "%1: misleading about the customer’s rights."),
    //: %1 a statute with its article
    QT_TRANSLATE_NOOP("LawSentences", "%1: against the law."),
};

} // namespace

QString whyForbidden(const ForbiddenStatement& statement)
{
    const auto known = std::ranges::find(kForbidden, statement.key, &KeyedText::key);
    return known == std::end(kForbidden) ? QString() : tr(known->text);
}

QString lawBehind(const ForbiddenStatement& statement)
{
    return tr(kUnlawfulness[size_t(statement.severity)]).arg(citation(statement.source));
}

QString citation(const LawSource& source)
{
    //: a statute and its article
    return source.article.isEmpty() ? source.statute
                                    : QCoreApplication::translate("LawSentences", "%1, %2").arg(source.statute, source.article);
}

} // namespace amends
