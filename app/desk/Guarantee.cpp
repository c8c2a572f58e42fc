#include "desk/Guarantee.h"
#include "law/Facts.h"
#include <QTimeZone>

namespace amends {

namespace {

QDate dayIn(const Shop& shop, const QDateTime& instant)
{
    const QTimeZone zone = shop.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(shop.timeZone.toUtf8());
    return instant.toTimeZone(zone.isValid() ? zone : QTimeZone::systemTimeZone()).date();
}

/// The day of the order stands for a delivery nobody wrote down. What it says in the customer's favour stays true: the
/// real delivery can only have been later. What it says against her does not.
bool deliveryIsGuessed(const Purchase& purchase)
{
    return !purchase.delivered.isValid() && purchase.channel != code(SaleChannel::Shop);
}

} // namespace

Result<LawBook> LawBook::open(const QString& folder)
{
    auto facts = folder.isEmpty() ? law::Facts::embedded() : law::Facts::load(folder);
    if (!facts)
        return std::unexpected(facts.error());
    LawBook book;
    book.m_facts = std::make_shared<const law::Facts>(std::move(*facts));
    return book;
}

const LawBook& LawBook::programs()
{
    static const LawBook book = open().value_or(LawBook());
    return book;
}

Done LawBook::take(const QString& name, const QByteArray& text)
{
    auto facts = m_facts ? *m_facts : law::Facts();
    if (const auto country = facts.take(name, text); !country)
        return std::unexpected(country.error());
    m_facts = std::make_shared<const law::Facts>(std::move(facts));
    return {};
}

Result<LawAnswer> LawBook::answer(const LawCase& what) const
{
    return m_facts ? m_facts->answer(what) : LawAnswer();
}

Result<QList<ForbiddenStatement>> LawBook::forbidden(const LawCase& what) const
{
    return m_facts ? m_facts->forbidden(what) : QList<ForbiddenStatement>();
}

std::optional<LawCase> lawCaseOf(const Shop& shop, const Complaint& complaint, const std::optional<Purchase>& purchase)
{
    if (!purchase || purchase->cancelled || !purchase->ordered.isValid() || !complaint.received.isValid())
        return std::nullopt;
    // A complaint about the delivery itself is often about one that never came.
    if (deliveryIsGuessed(*purchase) && complaint.cause == Cause::Delivery)
        return std::nullopt;
    LawCase what;
    what.country = shop.country;
    what.region = shop.region;
    what.purchased = dayIn(shop, purchase->ordered);
    what.delivered = purchase->delivered.isValid() ? purchase->delivered : what.purchased;
    what.complained = dayIn(shop, complaint.received);
    what.channel = fromCode<SaleChannel>(purchase->channel).value_or(SaleChannel::Shop);
    return what;
}

std::optional<QList<ForbiddenStatement>> forbiddenFor(const LawBook& book, const Shop& shop, const Complaint& complaint,
                                                      const std::optional<Purchase>& purchase)
{
    const auto what = lawCaseOf(shop, complaint, purchase);
    if (!what)
        return std::nullopt;
    const auto forbidden = book.forbidden(*what);
    return forbidden ? std::optional(*forbidden) : std::nullopt;
}

GuaranteePosition guaranteeFor(const LawBook& book, const Shop& shop, const Complaint& complaint,
                               const std::optional<Purchase>& purchase)
{
    GuaranteePosition position;
    const auto what = lawCaseOf(shop, complaint, purchase);
    if (!what)
        return position;
    const auto answer = book.answer(*what);
    position.deliveryGuessed = deliveryIsGuessed(*purchase);
    if (answer)
        position.reasons = answer->reasons;
    if (!answer || !answer->guarantee.open || (!*answer->guarantee.open && (position.deliveryGuessed || answer->atLeast)))
        return position;
    const QDate last = answer->guarantee.lastDay.isValid() ? answer->guarantee.lastDay : answer->leastGuarantee;
    position.known = true;
    position.inGuarantee = *answer->guarantee.open;
    position.inPresumption = answer->presumption.open.value_or(false);
    // The day of delivery itself is not counted: the last day is then day 730 of 730.
    position.day = std::max(1, int(what->delivered.daysTo(what->complained)));
    position.guaranteeDays = int(what->delivered.daysTo(last));
    position.presumptionDays = answer->presumption.lastDay.isValid() ? int(what->delivered.daysTo(answer->presumption.lastDay)) : 0;
    position.atLeast = answer->atLeast || position.deliveryGuessed;
    position.article = answer->statute + u' ' + answer->article;
    return position;
}

} // namespace amends
