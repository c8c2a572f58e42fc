#pragma once
#include <QRegularExpression>
#include <QString>

namespace amends {

/// The first thing in shown HTML that could fetch or run anything, or a tag that is not of the plain form our cleaning
/// leaves; "" for nothing.
inline QString reachingOut(const QString& html)
{
    static const QRegularExpression tag(QStringLiteral("<([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>|</[a-z0-9]+>"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)=\"([^\"]*)\""));
    static const QRegularExpression element(QStringLiteral("^(script|style|link|meta|base|iframe|object|embed|svg|form|input|video|audio)$"));
    static const QRegularExpression outside(QStringLiteral("^(srcset|background|on.*|ping|action|data)$"));
    static const QRegularExpression link(QStringLiteral("^\\s*(https?://|mailto:|tel:)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression call(QStringLiteral("url|expression|binding|@|\\\\"), QRegularExpression::CaseInsensitiveOption);
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const auto found = tags.next();
        bool safe = !element.match(found.captured(1)).hasMatch();
        for (auto all = attribute.globalMatch(found.captured(2)); all.hasNext();) {
            const auto one = all.next();
            const QString name = one.captured(1);
            const QString value = one.captured(2);
            safe = safe && !outside.match(name).hasMatch() && (name != u"src" || value.startsWith(u"cid:", Qt::CaseInsensitive))
                   && (name != u"href" || link.match(value).hasMatch()) && (name != u"style" || !call.match(value).hasMatch());
        }
        if (!safe)
            return QStringLiteral("keeps HTML that reaches out: ") + found.captured();
    }
    QString rest = html;
    return rest.remove(tag).contains(u'<') ? QStringLiteral("keeps a tag that is not plain") : QString();
}

} // namespace amends
