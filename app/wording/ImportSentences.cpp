#include "wording/Sentences.h"
#include "wording/KeyedText.h"
#include <QCoreApplication>

namespace amends {

namespace {

/// %1 is the detail.
constexpr KeyedText kReasons[] = {
    {QLatin1StringView("already_known"), QT_TRANSLATE_NOOP("Imports", "already known")},
    {QLatin1StringView("empty"), QT_TRANSLATE_NOOP("Imports", "the file is empty")},
    {QLatin1StringView("not_mail"), QT_TRANSLATE_NOOP("Imports", "not an e-mail")},
    {QLatin1StringView("tnef_alone"),
     QT_TRANSLATE_NOOP("Imports", "a winmail.dat without its e-mail: bring in the e-mail it came with")},
    {QLatin1StringView("outlook_msg"),
     QT_TRANSLATE_NOOP("Imports", "an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program")},
    {QLatin1StringView("too_large"), QT_TRANSLATE_NOOP("Imports", "larger than Amends reads (%1)")},
    {QLatin1StringView("too_large.mail_bytes"), QT_TRANSLATE_NOOP("Imports", "larger than 128 MB: more than Amends reads of one e-mail")},
    {QLatin1StringView("too_large.header_bytes"),
     QT_TRANSLATE_NOOP("Imports", "its header is longer than any mail program writes: perhaps meant to harm, so it was left alone")},
    {QLatin1StringView("too_large.depth"),
     QT_TRANSLATE_NOOP("Imports", "messages within messages, more than 100 deep: perhaps meant to harm, so it was left alone")},
    {QLatin1StringView("too_large.parts"),
     QT_TRANSLATE_NOOP("Imports", "made of more than 10,000 parts: perhaps meant to harm, so it was left alone")},
    {QLatin1StringView("text_cut"),
     QT_TRANSLATE_NOOP("Imports", "its text was cut, because it is longer than 4 million characters; the mail itself is unharmed")},
    {QLatin1StringView("too_many_attachments"),
     QT_TRANSLATE_NOOP("Imports", "some attachments were left out: there are more than 500, or they are too large together")},
    {QLatin1StringView("unreadable"),
     QT_TRANSLATE_NOOP("Imports", "cannot be read: ask for the right to read it")},
    {QLatin1StringView("not_found"), QT_TRANSLATE_NOOP("Imports", "was not found")},
    {QLatin1StringView("damaged"),
     QT_TRANSLATE_NOOP("Imports", "is damaged and could not be read as an e-mail")},
    {QLatin1StringView("unsent_draft"), QT_TRANSLATE_NOOP("Imports", "a draft that was never sent")},
    {QLatin1StringView("own_copy"),
     QT_TRANSLATE_NOOP("Imports", "the shop’s own copy: the reply is now known to be sent")},
    {QLatin1StringView("own_mail"), QT_TRANSLATE_NOOP("Imports", "the shop’s own mail, added as an answer")},
    {QLatin1StringView("empty_file"), QT_TRANSLATE_NOOP("Imports", "the file is empty")},
    {QLatin1StringView("empty_row"), QT_TRANSLATE_NOOP("Imports", "the row is empty")},
    {QLatin1StringView("not_a_table"),
     QT_TRANSLATE_NOOP("Imports", "not a table that Amends reads: save it as CSV in the other program")},
    {QLatin1StringView("no_columns"),
     QT_TRANSLATE_NOOP("Imports", "no column was recognised: say which column means what")},
    {QLatin1StringView("no_customer_key"),
     QT_TRANSLATE_NOOP("Imports", "names no customer Amends could recognise (no number, e-mail or phone)")},
    {QLatin1StringView("no_order_number"), QT_TRANSLATE_NOOP("Imports", "has no order number")},
    {QLatin1StringView("no_amount"), QT_TRANSLATE_NOOP("Imports", "has no amount")},
    {QLatin1StringView("amount_too_large"), QT_TRANSLATE_NOOP("Imports", "the amount is too large: %1")},
    {QLatin1StringView("bad_amount"), QT_TRANSLATE_NOOP("Imports", "the amount cannot be read: %1")},
    {QLatin1StringView("bad_date"), QT_TRANSLATE_NOOP("Imports", "the date cannot be read: %1")},
    {QLatin1StringView("bad_quantity"), QT_TRANSLATE_NOOP("Imports", "the quantity cannot be read: %1")},
    {QLatin1StringView("mangled_number"),
     QT_TRANSLATE_NOOP("Imports", "the number was damaged by a spreadsheet (%1): export it again and do not open it there before")},
    {QLatin1StringView("orders_without_amounts"),
     QT_TRANSLATE_NOOP("Imports", "a list of orders without amounts: bring in the list of their articles too")},
    {QLatin1StringView("payment_list"),
     QT_TRANSLATE_NOOP("Imports", "a list of payments: bring in the orders and their articles instead")},
    {QLatin1StringView("product_list"),
     QT_TRANSLATE_NOOP("Imports", "a list of articles for sale, not of orders")},
    {QLatin1StringView("review_list"), QT_TRANSLATE_NOOP("Imports", "a list of reviews, not of orders")},
    {QLatin1StringView("summary_only"),
     QT_TRANSLATE_NOOP("Imports", "a summary without customers or orders that could be read in")},
    {QLatin1StringView("row_too_long"),
     QT_TRANSLATE_NOOP("Imports", "the row is too long; a quotation mark may be missing")},
    {QLatin1StringView("too_many_broken_rows"),
     QT_TRANSLATE_NOOP("Imports", "too many broken rows: the file may be of another kind")},
    {QLatin1StringView("locked_workbook"),
     QT_TRANSLATE_NOOP("Imports", "locked with a password: save a copy without password and bring that in")},
    {QLatin1StringView("old_workbook"),
     QT_TRANSLATE_NOOP("Imports", "an older kind of workbook (.xls or .xlsb): save it as .xlsx or as CSV")},
    {QLatin1StringView("opendocument_workbook"),
     QT_TRANSLATE_NOOP("Imports", "an OpenDocument workbook (.ods): save it as .xlsx or as CSV")},
    {QLatin1StringView("zip_archive"),
     QT_TRANSLATE_NOOP("Imports", "a packed archive: unpack it and bring in the files it holds")},
    {QLatin1StringView("web_page"),
     QT_TRANSLATE_NOOP("Imports", "a web page under a table’s name: open it in your spreadsheet program and save it as .xlsx or CSV")},
    {QLatin1StringView("damaged_workbook"),
     QT_TRANSLATE_NOOP("Imports", "the workbook is damaged: open it in your spreadsheet program and save it anew")},
    {QLatin1StringView("workbook_too_large"),
     QT_TRANSLATE_NOOP("Imports", "the workbook is larger than Amends reads: save the sheet as CSV, which may be of any size")},
    {QLatin1StringView("too_many_columns"),
     QT_TRANSLATE_NOOP("Imports", "has more columns than Amends reads (%1)")},
};

constexpr KeyedText kProposals[] = {
    {QLatin1StringView("bounce"),
     QT_TRANSLATE_NOOP("Imports", "could not be delivered: a machine’s message")},
    {QLatin1StringView("delivery_report"), QT_TRANSLATE_NOOP("Imports", "a delivery report")},
    {QLatin1StringView("read_receipt"), QT_TRANSLATE_NOOP("Imports", "a read receipt")},
    {QLatin1StringView("auto_reply"), QT_TRANSLATE_NOOP("Imports", "an automatic answer")},
    {QLatin1StringView("calendar"), QT_TRANSLATE_NOOP("Imports", "an invitation")},
    {QLatin1StringView("list"), QT_TRANSLATE_NOOP("Imports", "from a mailing list")},
    {QLatin1StringView("newsletter"), QT_TRANSLATE_NOOP("Imports", "a newsletter")},
    {QLatin1StringView("no_reply"), QT_TRANSLATE_NOOP("Imports", "sent by a machine that takes no answer")},
    {QLatin1StringView("spam"), QT_TRANSLATE_NOOP("Imports", "marked as spam")},
    {QLatin1StringView("encrypted"),
     QT_TRANSLATE_NOOP("Imports", "encrypted: open it in your mail program and copy the text")},
    {QLatin1StringView("heat"), QT_TRANSLATE_NOOP("Imports", "the tone is heated")},
    {QLatin1StringView("signals"), QT_TRANSLATE_NOOP("Imports", "it says something that should not wait")},
    {QLatin1StringView("asks"), QT_TRANSLATE_NOOP("Imports", "it asks for something to be put right")},
    {QLatin1StringView("trouble"), QT_TRANSLATE_NOOP("Imports", "it speaks of something that went wrong")},
    {QLatin1StringView("no_trouble"), QT_TRANSLATE_NOOP("Imports", "nothing in it speaks of trouble")},
    {QLatin1StringView("answered_last"), QT_TRANSLATE_NOOP("Imports", "you answered it last")},
    {QLatin1StringView("older"),
     QT_TRANSLATE_NOOP("Imports", "older than the matters you said are still open")},
    {QLatin1StringView("own_mail"), QT_TRANSLATE_NOOP("Imports", "you wrote first")},
};

QString lookUp(std::span<const KeyedText> table, const QString& key, const QString& detail)
{
    const char* known = textOf(table, key);
    if (!known)
        return key.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(key, detail).trimmed();
    return QCoreApplication::translate("Imports", known).replace(QLatin1StringView("%1"), detail);
}

} // namespace

QString importReason(const QString& key, const QString& detail)
{
    // A bound has words of its own for what it bounds.
    const QString bound = key + u'.' + detail;
    return lookUp(kReasons, textOf(kReasons, bound) ? bound : key, detail);
}

QString proposalReason(const QString& key)
{
    return lookUp(kProposals, key, {});
}

} // namespace amends
