#include "Claim.h"
#include "mail/Html.h"
#include <QRegularExpression>

using namespace amends::mail;

namespace {

/// What an attribute of shown HTML may hold, by its name.
void claimHarmless(const QString& name, const QString& value)
{
    static const QRegularExpression link(QStringLiteral("^\\s*(https?://|mailto:|tel:)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression call(QStringLiteral("url|expression|binding|@|\\\\"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outside(QStringLiteral("^(srcset|background|on.*|ping|action|data)$"));
    claim(name != u"src" || value.startsWith(QLatin1StringView("cid:"), Qt::CaseInsensitive), "pictures come from within the mail only");
    claim(name != u"href" || link.match(value).hasMatch(), "links lead to known kinds of places only");
    claim(name != u"style" || !call.match(value).hasMatch(), "no style names anything outside");
    claim(!outside.match(name).hasMatch(), "no attribute loads or runs anything");
}

} // namespace

/// Any text as the HTML of a mail: what is left names nothing that could be fetched.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString safe = sanitiseHtml(html);
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
    for (auto tags = tag.globalMatch(safe); tags.hasNext();)
        for (auto all = attribute.globalMatch(tags.next().captured(3)); all.hasNext();) {
            const auto one = all.next();
            claimHarmless(one.captured(1), one.captured(2));
        }
    QString rest = safe;
    rest.remove(tag);
    claim(!rest.contains(u'<') && !rest.contains(u'>'), "all tags are of the plain form");
    claim(sanitiseHtml(safe) == safe, "what is safe stays as it is");
    claim(htmlToText(html).size() <= 40 * html.size() + 1000, "the text does not outgrow its HTML");
    return 0;
}
