#include "desk/SaleTermsChange.h"
#include "desk/Events.h"
#include "store/SaleTermsTable.h"
#include "store/Tables.h"

namespace amends {

namespace {

const QString kKind = QStringLiteral("sale_terms_changed");

/// Puts `terms` in place of `expected`, unless somebody changed them since.
Done takeBack(Act& act, ComplaintId id, PurchaseId purchase, const SaleTerms& expected, const SaleTerms& terms)
{
    store::SaleTermsTable table(act.db);
    const auto complaint = store::ComplaintTable(act.db).existing(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    const auto now = table.load(id, purchase);
    if (!now)
        return std::unexpected(now.error());
    if (*now != expected)
        return failure(Problem::Conflict, kKind);
    if (const Done saved = table.save(id, purchase, terms); !saved)
        return saved;
    return addEvent(act, *complaint, kKind, QString(code(expected.goods)), QString(code(terms.goods)));
}

} // namespace

Done changeSaleTerms(Act& act, ComplaintId id, const SaleTerms& terms)
{
    const auto complaint = store::ComplaintTable(act.db).existing(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (!complaint->purchase.isValid() || !isSound(terms))
        return failure(Problem::BadInput, kKind);
    store::SaleTermsTable table(act.db);
    const auto before = table.load(id, complaint->purchase);
    if (!before)
        return std::unexpected(before.error());
    if (*before == terms)
        return {};
    if (const Done saved = table.save(id, complaint->purchase, terms); !saved)
        return saved;
    act.undo = UndoStep{kKind, [id, purchase = complaint->purchase, before = *before, terms](Act& undo) {
                            return takeBack(undo, id, purchase, terms, before);
                        }};
    return addEvent(act, *complaint, kKind, QString(code(before->goods)), QString(code(terms.goods)));
}

} // namespace amends
