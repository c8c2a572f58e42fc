#include "desk/Guarantee.h"
#include "law/Facts.h"
#include <mutex>
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
bool deliveryIsGuessed(const Purchase& purchase, const SaleTerms& terms)
{
    return !purchase.delivered.isValid() && !terms.delivered.isValid() && !terms.undelivered && purchase.channel != code(SaleChannel::Shop)
        && terms.channel != SaleChannel::Shop;
}

/// Nobody knows whether she was told of her right to withdraw: where it is over for one who was, until when it lasts for
/// one who was not.
std::optional<LawReason> ifUninformed(const LawBook& book, LawCase what, const SaleTerms& terms, const LawAnswer& informed)
{
    if (terms.informed || informed.withdrawal.open.value_or(true) || !informed.withdrawal.lastDay.isValid())
        return std::nullopt;
    what.withdrawalInformed = false;
    const auto verdict = book.judge(what);
    if (!verdict)
        return std::nullopt;
    const auto& reasons = verdict->answer.reasons;
    const auto longer = std::ranges::find(reasons, QStringLiteral("withdrawal_uninformed"), &LawReason::key);
    if (longer == reasons.end() || longer->lastDay < what.complained)
        return std::nullopt;
    LawReason reason = *longer;
    reason.key = QStringLiteral("withdrawal_if_uninformed");
    return reason;
}

} // namespace

struct LawBook::Remembered
{
    std::mutex mutex;
    QList<std::pair<LawCase, LawVerdict>> verdicts; ///< the newest last
};

Result<LawBook> LawBook::open(const QString& folder)
{
    auto facts = folder.isEmpty() ? law::Facts::embedded() : law::Facts::load(folder);
    if (!facts)
        return std::unexpected(facts.error());
    LawBook book;
    book.m_facts = std::make_shared<const law::Facts>(std::move(*facts));
    book.m_remembered = std::make_shared<Remembered>();
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
    m_remembered = std::make_shared<Remembered>();
    return {};
}

Result<LawVerdict> LawBook::judge(const LawCase& what) const
{
    constexpr qsizetype mostRemembered = 16;
    if (!m_facts)
        return LawVerdict();
    const std::scoped_lock lock(m_remembered->mutex);
    auto& verdicts = m_remembered->verdicts;
    if (const auto known = std::ranges::find(verdicts, what, &std::pair<LawCase, LawVerdict>::first); known != verdicts.end())
        return known->second;
    auto verdict = m_facts->judge(what);
    if (verdict) {
        if (verdicts.size() >= mostRemembered)
            verdicts.removeFirst();
        verdicts.append({what, *verdict});
    }
    return verdict;
}

Result<LawAnswer> LawBook::answer(const LawCase& what) const
{
    const auto verdict = judge(what);
    return verdict ? Result<LawAnswer>(verdict->answer) : std::unexpected(verdict.error());
}

std::optional<LawCase> lawCaseOf(const Sale& sale)
{
    const auto& [shop, complaint, purchase, terms, today] = sale;
    if (!purchase || purchase->cancelled || !purchase->ordered.isValid() || !complaint.received.isValid())
        return std::nullopt;
    // A complaint about the delivery itself is often about one that never came.
    if (deliveryIsGuessed(*purchase, terms) && complaint.cause == Cause::Delivery)
        return std::nullopt;
    LawCase what;
    what.country = shop.country;
    what.region = shop.region;
    what.purchased = dayIn(shop, purchase->ordered);
    if (terms.delivered.isValid())
        what.delivered = terms.delivered;
    else if (!terms.undelivered)
        what.delivered = purchase->delivered.isValid() ? purchase->delivered : what.purchased;
    what.agreedDelivery = terms.agreedDelivery;
    what.complained = dayIn(shop, complaint.received);
    what.today = today;
    what.goods = terms.goods;
    what.channel = terms.channel.value_or(fromCode<SaleChannel>(purchase->channel).value_or(SaleChannel::Shop));
    what.repairs = terms.repairs;
    if (terms.goods == Goods::Used && terms.agreedMonths > 0)
        what.usedPeriodAgreed = QStringLiteral("P%1M").arg(terms.agreedMonths);
    what.withdrawalInformed = terms.informed.value_or(true);
    what.withdrawalInformedOn = terms.informedOn;
    what.withdrawalException = terms.exception;
    return what;
}

std::optional<QList<ForbiddenStatement>> forbiddenFor(const LawBook& book, const Sale& sale)
{
    const auto what = lawCaseOf(sale);
    if (!what)
        return std::nullopt;
    auto verdict = book.judge(*what);
    if (!verdict)
        return std::nullopt;
    const GuaranteePosition position = guaranteeFor(book, sale);
    for (ForbiddenStatement& each : verdict->forbidden) {
        if (position.inGuarantee && (each.when == u"in_presumption" || each.when == u"in_guarantee")) {
            each.day = position.day;
            each.days = position.guaranteeDays;
            each.atLeast = position.atLeast;
        }
    }
    return verdict->forbidden;
}

GuaranteePosition guaranteeFor(const LawBook& book, const Sale& sale)
{
    GuaranteePosition position;
    const auto what = lawCaseOf(sale);
    if (!what)
        return position;
    const auto answer = book.answer(*what);
    position.deliveryGuessed = deliveryIsGuessed(*sale.purchase, sale.terms);
    if (answer) {
        position.reasons = answer->reasons;
        if (const auto longer = ifUninformed(book, *what, sale.terms, *answer))
            position.reasons.append(*longer);
    }
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

NamedMediator mediatorFor(const LawBook& book, const Sale& sale, Language language)
{
    // Who must be named does not hang on what was bought.
    LawCase what = lawCaseOf(sale).value_or(LawCase());
    if (what.country.isEmpty()) {
        what.country = sale.shop.country;
        what.purchased = what.delivered = what.complained = sale.today;
    }
    NamedMediator named;
    named.name = sale.shop.mediator.trimmed();
    const auto answer = book.answer(what);
    if (!answer)
        return named;
    for (const LawReason& reason : answer->reasons) {
        if (!reason.key.startsWith(u"mediator_") || reason.key == u"mediator_never")
            continue;
        named.source = reason.source;
        named.owed = reason.key == u"mediator_unresolved" || reason.key == u"mediator_always";
        const QString general = reason.names.value(language, reason.value);
        // A body the shop need not belong to is named only where the shop says that it does.
        if (named.name.isEmpty() && named.owed && !general.isEmpty())
            named.name = QStringLiteral("%1 (%2)").arg(general, reason.source.url.section(QStringLiteral("//"), -1));
        break;
    }
    return named;
}

} // namespace amends
