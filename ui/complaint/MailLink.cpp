#include "complaint/MailLink.h"
#include <QRegularExpression>
#include <QUrlQuery>

namespace amends {

namespace {

bool isWeb(const QUrl& link)
{
    return link.scheme() == QLatin1StringView("http") || link.scheme() == QLatin1StringView("https");
}

QString host(const QUrl& link)
{
    QString name = link.host(QUrl::FullyEncoded).toLower();
    if (name.startsWith(QLatin1StringView("www.")))
        name.remove(0, 4);
    return name;
}

} // namespace

QUrl openableLink(const QUrl& link)
{
    if (isWeb(link) && !link.host().isEmpty()) {
        QUrl plain = link;
        plain.setUserInfo(QString());
        return plain;
    }
    if (link.scheme() != QLatin1StringView("mailto") || !link.path().contains(u'@'))
        return {};
    QUrlQuery kept;
    const QUrlQuery asked(link);
    for (const QString& key : {QStringLiteral("subject"), QStringLiteral("body")})
        if (asked.hasQueryItem(key))
            kept.addQueryItem(key, asked.queryItemValue(key, QUrl::FullyEncoded));
    QUrl plain;
    plain.setScheme(QStringLiteral("mailto"));
    plain.setPath(link.path(QUrl::FullyDecoded).remove(u'\n').remove(u'\r'), QUrl::DecodedMode);
    if (!kept.isEmpty())
        plain.setQuery(kept);
    return plain;
}

QString linkTarget(const QUrl& link)
{
    constexpr qsizetype most = 300;
    const QString target = link.toString(QUrl::FullyEncoded);
    return target.size() > most ? target.left(most) + u'…' : target;
}

bool namesAnotherPlace(const QString& words, const QUrl& link)
{
    static const QRegularExpression place(QStringLiteral("(?:[a-z]+://)?((?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}]{2,24})(?![\\p{L}\\p{N}])"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!isWeb(link))
        return false;
    const auto named = place.match(words.left(500).trimmed());
    if (!named.hasMatch())
        return false;
    const QString shown = host(QUrl(QLatin1StringView("http://") + named.captured(1)));
    const QString real = host(link);
    return !shown.isEmpty() && shown != real && !real.endsWith(u'.' + shown);
}

} // namespace amends
