#include "Claim.h"
#include "mail/Html.h"
#include <QRegularExpression>

using namespace amends::mail;

/// Any text as the HTML of a mail: what is left names nothing that could be fetched.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString safe = sanitiseHtml(html);
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"));
    QString rest = safe;
    rest.remove(tag);
    claim(!rest.contains(u'<') && !rest.contains(u'>'), "all tags are of the plain form");
    static const QRegularExpression source(QStringLiteral(" src=\"(?!cid:)"), QRegularExpression::CaseInsensitiveOption);
    claim(!source.match(safe).hasMatch(), "pictures come from within the mail only");
    static const QRegularExpression link(QStringLiteral(" href=\"\\s*+(?!https?://|mailto:|tel:)"),
                                         QRegularExpression::CaseInsensitiveOption);
    claim(!link.match(safe).hasMatch(), "links lead to known kinds of places only");
    static const QRegularExpression style(QStringLiteral(" style=\"[^\"]*(url|expression|@|\\\\)"),
                                          QRegularExpression::CaseInsensitiveOption);
    claim(!style.match(safe).hasMatch(), "no style names anything outside");
    claim(sanitiseHtml(safe) == safe, "what is safe stays as it is");
    claim(htmlToText(html).size() <= 40 * html.size() + 1000, "the text does not outgrow its HTML");
    return 0;
}
