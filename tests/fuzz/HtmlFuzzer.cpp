#include "../support/ReachingOut.h"
#include "Claim.h"
#include "mail/Html.h"
#include <QRegularExpression>

using namespace amends::mail;

/// Any text as the HTML of a mail: what is left names nothing that could be fetched.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString safe = sanitiseHtml(html);
    static const QRegularExpression tag(QStringLiteral("</?[a-z0-9]+(?: [a-z]+=\"[^\"<>]*\")*>"));
    claim(amends::reachingOut(safe).isEmpty(), "nothing that is left fetches or runs anything");
    claim(!QString(safe).remove(tag).contains(u'>'), "all tags are of the plain form");
    claim(sanitiseHtml(safe) == safe, "what is safe stays as it is");
    claim(htmlToText(html).size() <= 40 * html.size() + 1000, "the text does not outgrow its HTML");
    return 0;
}
