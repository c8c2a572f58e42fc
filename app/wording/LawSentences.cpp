#include "wording/LawSentences.h"
#include "wording/Formats.h"
#include "wording/KeyedText.h"
#include <QCoreApplication>
#include <QLocale>

namespace amends {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("LawSentences", source);
}

/// What the reason names, as it is called in the interface's language.
QString nameOf(const LawReason& reason)
{
    const auto language = fromCode<Language>(QLocale().name().left(2));
    return language ? reason.names.value(*language, reason.value) : reason.value;
}

/// By LawReason::key, or key and value ("remedies/…") where the value changes what holds. %1 is the reason's last day, or
/// its value where it names somebody. A reason that is not here concerns no single reply.
constexpr KeyedText kReasons[] = {
    {QLatin1StringView("in_guarantee"), QT_TRANSLATE_NOOP("LawSentences", "The legal guarantee runs until %1.")},
    {QLatin1StringView("guarantee_over"), QT_TRANSLATE_NOOP("LawSentences", "The legal guarantee ended on %1.")},
    {QLatin1StringView("guarantee_open_end"),
     QT_TRANSLATE_NOOP("LawSentences", "The law names no number of years: it lasts as long as one may expect of such a thing.")},
    {QLatin1StringView("guarantee_floor"), QT_TRANSLATE_NOOP("LawSentences", "It never ends before %1.")},
    {QLatin1StringView("agreed_period_holds"), QT_TRANSLATE_NOOP("LawSentences", "The shorter period agreed for second-hand goods holds.")},
    {QLatin1StringView("agreed_period_void"),
     QT_TRANSLATE_NOOP("LawSentences", "The shorter period that was agreed does not hold; the legal one does.")},
    {QLatin1StringView("repair_moves_end"), QT_TRANSLATE_NOOP("LawSentences", "A repair moved the end of the guarantee to %1.")},
    {QLatin1StringView("repair_adds"), QT_TRANSLATE_NOOP("LawSentences", "The days in repair come on top: the guarantee now ends on %1.")},
    {QLatin1StringView("presumed"),
     QT_TRANSLATE_NOOP("LawSentences", "Until %1 the law presumes that the defect was there at delivery; showing otherwise is up to you.")},
    {QLatin1StringView("presumption_over"),
     QT_TRANSLATE_NOOP("LawSentences", "Since %1 the customer shows that the defect was there at delivery.")},
    {QLatin1StringView("no_presumption"),
     QT_TRANSLATE_NOOP("LawSentences", "The law presumes nothing here: the customer shows the defect, within the guarantee.")},
    {QLatin1StringView("early_rejection_open"), QT_TRANSLATE_NOOP("LawSentences", "Until %1 the customer may reject faulty goods and have the money back.")},
    {QLatin1StringView("early_rejection_over"), QT_TRANSLATE_NOOP("LawSentences", "The time to reject faulty goods at once ended on %1.")},
    {QLatin1StringView("delivery_due"), QT_TRANSLATE_NOOP("LawSentences", "It must be delivered by %1.")},
    {QLatin1StringView("delivery_overdue"), QT_TRANSLATE_NOOP("LawSentences", "It should have been delivered by %1.")},
    {QLatin1StringView("withdrawal_open"), QT_TRANSLATE_NOOP("LawSentences", "Until %1 the customer may send it back without a reason.")},
    {QLatin1StringView("withdrawal_over"), QT_TRANSLATE_NOOP("LawSentences", "The time to send it back without a reason ended on %1.")},
    {QLatin1StringView("withdrawal_before_delivery"),
     QT_TRANSLATE_NOOP("LawSentences", "Not delivered yet: the customer may still withdraw from the purchase.")},
    {QLatin1StringView("withdrawal_excluded"), QT_TRANSLATE_NOOP("LawSentences", "Goods of this kind cannot be sent back without a reason.")},
    {QLatin1StringView("no_such_exception"), QT_TRANSLATE_NOOP("LawSentences", "The law knows no such exception: the right to send it back stays.")},
    {QLatin1StringView("withdrawal_uninformed"),
     QT_TRANSLATE_NOOP("LawSentences", "Who was not told of this right keeps it longer, until %1 at the latest.")},
    {QLatin1StringView("withdrawal_if_uninformed"),
     QT_TRANSLATE_NOOP("LawSentences", "If nobody told the customer of that right, it lasts until %1.")},
    {QLatin1StringView("no_withdrawal"), QT_TRANSLATE_NOOP("LawSentences", "There is no right to send back what was bought at a distance.")},
    {QLatin1StringView("remedies/repair_or_replacement_then_reduction_or_termination"),
     QT_TRANSLATE_NOOP("LawSentences", "First repair or a new one, as the customer chooses; if that fails, part or all of the money back.")},
    {QLatin1StringView("remedies/consumer_chooses_unless_seller_repairs_or_replaces"),
     QT_TRANSLATE_NOOP("LawSentences", "The customer chooses the remedy, unless the shop repairs or replaces at once.")},
    {QLatin1StringView("remedies/consumer_chooses_freely"), QT_TRANSLATE_NOOP("LawSentences", "The customer chooses the remedy freely.")},
    {QLatin1StringView("remedies/buyer_chooses_refund_or_reduction_or_replacement"),
     QT_TRANSLATE_NOOP("LawSentences", "The customer chooses: the money back, part of it, or a new one.")},
    {QLatin1StringView("remedies/reject_30d_then_repair_or_replacement_then_reduction_or_termination"),
     QT_TRANSLATE_NOOP("LawSentences", "In the first 30 days the money back; then repair or a new one; if that fails, part or all of the money.")},
    {QLatin1StringView("remedies/reject_30d_or_repair_or_replacement_once_then_reduction_or_final_rejection"),
     QT_TRANSLATE_NOOP("LawSentences", "In the first 30 days the money back; later one repair or a new one; if that fails, part or all of the money.")},
    {QLatin1StringView("remedies/terminate_30d_or_repair_or_replacement_then_reduction_or_termination"),
     QT_TRANSLATE_NOOP("LawSentences", "In the first 30 days the money back; later repair or a new one; if that fails, part or all of the money.")},
    {QLatin1StringView("free_of_charge"), QT_TRANSLATE_NOOP("LawSentences", "Putting it right costs the customer nothing: not postage, not labour, not parts.")},
    {QLatin1StringView("no_charge_for_use"), QT_TRANSLATE_NOOP("LawSentences", "Nothing may be charged for the use the customer had of it.")},
    {QLatin1StringView("repair_time"), QT_TRANSLATE_NOOP("LawSentences", "It should be put right by %1.")},
    {QLatin1StringView("repair_time/reasonable"), QT_TRANSLATE_NOOP("LawSentences", "It must be put right within a reasonable time.")},
    {QLatin1StringView("repair_time/shortest_possible_time"), QT_TRANSLATE_NOOP("LawSentences", "It must be put right in the shortest time possible.")},
    {QLatin1StringView("repair_information"),
     QT_TRANSLATE_NOOP("LawSentences", "Say before the remedy that the customer may choose, and that a repair lengthens the guarantee by a year.")},
    {QLatin1StringView("repair_extension"), QT_TRANSLATE_NOOP("LawSentences", "After a repair the guarantee is a year longer.")},
    {QLatin1StringView("replacement_guarantee"), QT_TRANSLATE_NOOP("LawSentences", "A new one given instead starts a new guarantee.")},
    {QLatin1StringView("refusal_in_writing"), QT_TRANSLATE_NOOP("LawSentences", "A no must be in writing and give its reasons.")},
    {QLatin1StringView("remedy_refund"), QT_TRANSLATE_NOOP("LawSentences", "Money goes back within 14 days.")},
    {QLatin1StringView("withdrawal_refund"), QT_TRANSLATE_NOOP("LawSentences", "After a withdrawal the money goes back within 14 days, delivery included.")},
    {QLatin1StringView("delivery_risk/shop_until_physical_possession"),
     QT_TRANSLATE_NOOP("LawSentences", "Until the parcel is in the customer’s hands, it travels at your risk.")},
    {QLatin1StringView("delivery_risk/buyer_from_dispatch_unless_agreed"),
     QT_TRANSLATE_NOOP("LawSentences", "Unless agreed otherwise, the parcel travels at the buyer’s risk.")},
    {QLatin1StringView("late_delivery"), QT_TRANSLATE_NOOP("LawSentences", "When it stays away after a last date, the customer may have the money back.")},
    {QLatin1StringView("transferable"), QT_TRANSLATE_NOOP("LawSentences", "The rights go with the thing: whoever got it as a present has them too.")},
    {QLatin1StringView("exclusion_possible"), QT_TRANSLATE_NOOP("LawSentences", "The guarantee may have been excluded before the sale: look at what was agreed.")},
    {QLatin1StringView("answer_complaint"), QT_TRANSLATE_NOOP("LawSentences", "The law wants an answer to the complaint by %1.")},
    {QLatin1StringView("answer_complaint/promptly"), QT_TRANSLATE_NOOP("LawSentences", "The law wants a prompt answer to a complaint.")},
    {QLatin1StringView("mediator_unresolved/"),
     QT_TRANSLATE_NOOP("LawSentences", "If you do not come to terms, name the mediator of your shop: which one, you note in the settings.")},
    {QLatin1StringView("mediator_unresolved"), QT_TRANSLATE_NOOP("LawSentences", "If you do not come to terms, name the mediator: %1.")},
    {QLatin1StringView("mediator_always"), QT_TRANSLATE_NOOP("LawSentences", "Name the mediator: %1.")},
    {QLatin1StringView("mediator_if_bound/"),
     QT_TRANSLATE_NOOP("LawSentences", "If your shop belongs to a mediator, name it: which one, you note in the settings.")},
    {QLatin1StringView("mediator_if_bound"), QT_TRANSLATE_NOOP("LawSentences", "If your shop belongs to it, name the mediator: %1.")},
    {QLatin1StringView("mediator_if_available/"),
     QT_TRANSLATE_NOOP("LawSentences", "Name a mediator only where the customer can really go there; yours you note in the settings.")},
    {QLatin1StringView("mediator_if_available"), QT_TRANSLATE_NOOP("LawSentences", "Name a mediator only where the customer can really go there: %1.")},
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

/// By LawCase::withdrawalException.
constexpr KeyedText kExceptions[] = {
    {QLatin1StringView("custom_made"), QT_TRANSLATE_NOOP("LawSentences", "no: made to the customer’s wishes")},
    {QLatin1StringView("perishable"), QT_TRANSLATE_NOOP("LawSentences", "no: it spoils quickly")},
    {QLatin1StringView("unsealed_hygiene"), QT_TRANSLATE_NOOP("LawSentences", "no: sealed for hygiene, and opened")},
    {QLatin1StringView("mixed"), QT_TRANSLATE_NOOP("LawSentences", "no: mixed with other goods")},
    {QLatin1StringView("unsealed_media"), QT_TRANSLATE_NOOP("LawSentences", "no: a sealed disc, and opened")},
    {QLatin1StringView("press"), QT_TRANSLATE_NOOP("LawSentences", "no: a newspaper or magazine")},
    {QLatin1StringView("dated_leisure"), QT_TRANSLATE_NOOP("LawSentences", "no: for a fixed day (a ticket, a room, a meal)")},
    {QLatin1StringView("digital_started"), QT_TRANSLATE_NOOP("LawSentences", "no: a download, begun as the customer wished")},
    {QLatin1StringView("urgent_repair"), QT_TRANSLATE_NOOP("LawSentences", "no: an urgent repair at the customer’s home")},
    {QLatin1StringView("auction"), QT_TRANSLATE_NOOP("LawSentences", "no: bought at a public auction")},
    {QLatin1StringView("alcohol_forward"), QT_TRANSLATE_NOOP("LawSentences", "no: wine at a price agreed long before")},
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

QString lawSentence(const LawReason& reason)
{
    const char* known = textOf(kReasons, reason.key + u'/' + reason.value);
    if (!known)
        known = textOf(kReasons, reason.key);
    if (!known)
        return {};
    QString sentence = tr(known);
    if (sentence.contains(u"%1")) {
        const QString filled = reason.lastDay.isValid() ? formatDay(reason.lastDay) : nameOf(reason);
        if (filled.isEmpty())
            return {};
        sentence = sentence.arg(filled);
    }
    if (reason.source.confidence == Confidence::Low)
        //: %1 is a sentence
        sentence = QCoreApplication::translate("LawSentences", "As far as we know: %1").arg(sentence);
    return sentence;
}

QString whyForbidden(const ForbiddenStatement& statement)
{
    const char* known = textOf(kForbidden, statement.key);
    return known ? tr(known) : QString();
}

QString lawBehind(const ForbiddenStatement& statement)
{
    const QString behind = tr(kUnlawfulness[size_t(statement.severity)]).arg(citation(statement.source));
    if (statement.day <= 0)
        return behind;
    const bool presumed = statement.when == QLatin1StringView("in_presumption");
    //: how far the legal guarantee has run: its day, of how many
    const QString day = statement.atLeast ? QCoreApplication::translate("LawSentences", "Day %1 of at least %2").arg(statement.day).arg(statement.days)
                                          : QCoreApplication::translate("LawSentences", "Day %1 of %2").arg(statement.day).arg(statement.days);
    //: %1 is “Day 143 of 730”
    const QString told = presumed ? QCoreApplication::translate("LawSentences", "%1: the law presumes the defect was there at delivery; the proof is ours.")
                                  //: %1 is “Day 143 of 730”
                                  : QCoreApplication::translate("LawSentences", "%1 of the legal guarantee.");
    return behind + u' ' + told.arg(day);
}

QStringList withdrawalExceptions()
{
    QStringList keys;
    for (const KeyedText& each : kExceptions)
        keys.append(each.key);
    return keys;
}

QString exceptionWords(const QString& key)
{
    const char* known = textOf(kExceptions, key);
    return known ? tr(known) : key;
}

QString citation(const LawSource& source)
{
    //: a statute and its article
    return source.article.isEmpty() ? source.statute
                                    : QCoreApplication::translate("LawSentences", "%1, %2").arg(source.statute, source.article);
}

} // namespace amends
