#include "mail/Bulk.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace amends::mail {

QLatin1StringView bulkKey(Bulk bulk)
{
    static constexpr auto keys = std::to_array<QLatin1StringView>(
        {QLatin1StringView(""), QLatin1StringView("bounce"), QLatin1StringView("delivery_report"),
         QLatin1StringView("read_receipt"), QLatin1StringView("auto_reply"), QLatin1StringView("calendar"),
         QLatin1StringView("list"), QLatin1StringView("newsletter"), QLatin1StringView("no_reply"),
         QLatin1StringView("spam")});
    return keys[static_cast<size_t>(bulk)];
}

namespace {

struct Sign
{
    Bulk bulk;
    const char* header;
    const char* pattern;   ///< of its value, case-insensitive; "" any
};

// One row a sign. The order of Bulk decides where several hold.
constexpr auto signs = std::to_array<Sign>({
    {Bulk::Bounce, "Return-Path", "^\\s*<>\\s*$"},
    {Bulk::Bounce, "From", "\\b(mailer-daemon|postmaster|mail delivery (sub)?system)\\b"},
    {Bulk::Bounce, "X-Failed-Recipients", ""},
    {Bulk::DeliveryReport, "Content-Type", "report-type\\s*=\\s*\"?(delivery-status|feedback-report)"},
    {Bulk::ReadReceipt, "Content-Type", "report-type\\s*=\\s*\"?disposition-notification"},
    {Bulk::AutoReply, "Auto-Submitted", "^\\s*auto-"},
    {Bulk::AutoReply, "X-Autoreply", "."},
    {Bulk::AutoReply, "X-Autorespond", "."},
    {Bulk::AutoReply, "X-Auto-Response-Suppress", "\\b(all|oof|autoreply)\\b"},
    {Bulk::AutoReply, "Precedence", "auto_reply"},
    {Bulk::AutoReply, "Subject",
     "^\\s*(out of office|automatic reply|auto(matic)?[ -]?reply|réponse automatique|absence du bureau|"
     "automatisch antwoord|afwezigheid|automatische antwort|abwesenheitsnotiz)"},
    {Bulk::List, "List-Id", "."},
    {Bulk::List, "List-Post", "."},
    {Bulk::List, "Mailing-List", "."},
    {Bulk::List, "X-Mailing-List", "."},
    {Bulk::List, "Precedence", "\\blist\\b"},
    {Bulk::Newsletter, "List-Unsubscribe", "."},
    {Bulk::Newsletter, "Precedence", "\\b(bulk|junk)\\b"},
    {Bulk::Newsletter, "Feedback-ID", "."},
    {Bulk::Newsletter, "X-Campaign", "."},
    {Bulk::Newsletter, "X-Mailgun-Tag", "."},
    {Bulk::Newsletter, "X-CampaignId", "."},
    {Bulk::Newsletter, "X-MC-User", "."},
    {Bulk::NoReply, "From",
     "\\b(no[-_.]?reply|do[-_.]?not[-_.]?reply|ne[-_.]?pas[-_.]?repondre|niet[-_.]?beantwoorden|nicht[-_.]?antworten)"},
    {Bulk::Spam, "X-Spam-Flag", "^\\s*yes"},
    {Bulk::Spam, "X-Spam-Status", "^\\s*yes"},
    {Bulk::Spam, "X-Spam", "^\\s*yes"},
});

/// The signs' patterns, made once: they are asked of every mail.
const QList<QRegularExpression>& patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (const Sign& sign : signs)
            made.append(QRegularExpression(QString::fromUtf8(sign.pattern), QRegularExpression::CaseInsensitiveOption));
        return made;
    }();
    return all;
}

bool names(const Sign& sign, const QString& value)
{
    constexpr qsizetype longest = 2000; // so that no value makes a pattern slow
    return !value.isNull() && patterns()[&sign - signs.data()].match(value.left(longest)).hasMatch();
}

} // namespace

Bulk bulkOf(const HeaderValue& header)
{
    auto found = Bulk::None;
    for (const Sign& sign : signs)
        if ((found == Bulk::None || sign.bulk < found) && names(sign, header(sign.header)))
            found = sign.bulk;
    // A contact form sends from "no-reply" and names the customer in Reply-To: somebody did write.
    const QString replyTo = header("Reply-To");
    if (found == Bulk::NoReply && replyTo.contains(u'@')) {
        const auto noReply = std::ranges::find(signs, Bulk::NoReply, &Sign::bulk);
        if (!names(*noReply, replyTo))
            return Bulk::None;
    }
    return found;
}

} // namespace amends::mail
