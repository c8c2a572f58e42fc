#include "shopdata/Records.h"

namespace amends::shopdata {

const QStringList& rejectionReasons()
{
    static const QStringList reasons{
        // rows
        QStringLiteral("row_too_long"), QStringLiteral("too_many_columns"), QStringLiteral("no_order_number"),
        QStringLiteral("no_amount"), QStringLiteral("no_customer_key"), QStringLiteral("bad_date"),
        QStringLiteral("bad_amount"), QStringLiteral("bad_quantity"), QStringLiteral("amount_too_large"),
        QStringLiteral("mangled_number"), QStringLiteral("empty_row"),
        // whole files
        QStringLiteral("product_list"), QStringLiteral("payment_list"), QStringLiteral("review_list"),
        QStringLiteral("summary_only"), QStringLiteral("orders_without_amounts"), QStringLiteral("no_columns"),
        QStringLiteral("not_a_table"), QStringLiteral("empty_file"), QStringLiteral("too_many_broken_rows"),
        QStringLiteral("locked_workbook"), QStringLiteral("old_workbook"), QStringLiteral("opendocument_workbook"),
        QStringLiteral("zip_archive"), QStringLiteral("web_page"), QStringLiteral("damaged_workbook"),
        QStringLiteral("workbook_too_large"),
    };
    return reasons;
}

} // namespace amends::shopdata
