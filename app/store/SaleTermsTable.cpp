#include "store/SaleTermsTable.h"
#include "store/Statement.h"

namespace amends::store {

namespace {

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QList<LawRepair> repairsOf(const QString& text)
{
    QList<LawRepair> repairs;
    for (const QString& each : text.split(u' ', Qt::SkipEmptyParts))
        repairs.append({day(each.section(u'/', 0, 0)), day(each.section(u'/', 1, 1)), day(each.section(u'/', 2, 2))});
    return repairs;
}

QString textOf(const QList<LawRepair>& repairs)
{
    QStringList all;
    for (const LawRepair& each : repairs)
        all.append(each.notice.toString(Qt::ISODate) + u'/' + each.handedOver.toString(Qt::ISODate) + u'/' + each.returned.toString(Qt::ISODate));
    return all.join(u' ');
}

SaleTerms termsOf(const Row& row)
{
    SaleTerms terms;
    terms.goods = row.codeOr(0, Goods::New);
    terms.channel = row.code<SaleChannel>(1);
    terms.delivered = row.date(2);
    terms.undelivered = row.flag(3);
    terms.agreedDelivery = row.date(4);
    terms.agreedMonths = int(row.integer(5));
    if (!row.isNull(6))
        terms.informed = row.flag(6);
    terms.informedOn = row.date(7);
    terms.exception = row.text(8);
    terms.repairs = repairsOf(row.text(9));
    return terms;
}

} // namespace

Result<SaleTerms> SaleTermsTable::load(ComplaintId complaint, PurchaseId purchase)
{
    const auto terms = first(m_db, "sale_terms_load", termsOf, complaint, purchase);
    if (!terms)
        return std::unexpected(terms.error());
    return terms->value_or(SaleTerms());
}

Done SaleTermsTable::save(ComplaintId complaint, PurchaseId purchase, const SaleTerms& terms)
{
    if (terms == SaleTerms())
        return run(m_db, "sale_terms_delete", complaint, purchase);
    return run(m_db, "sale_terms_save", complaint, purchase, terms.goods, terms.channel, terms.delivered, terms.undelivered,
               terms.agreedDelivery, terms.agreedMonths, terms.informed, terms.informedOn, terms.exception, textOf(terms.repairs));
}

} // namespace amends::store
