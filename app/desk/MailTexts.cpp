#include "desk/MailTexts.h"
#include <QRegularExpression>

namespace amends {

QString shown(const mail::Address& address)
{
    if (address.name.isEmpty() || address.address.isEmpty())
        return address.name + address.address;
    return QStringLiteral("%1 <%2>").arg(address.name, address.address);
}

QString shown(const QList<mail::Address>& addresses)
{
    QStringList all;
    for (const mail::Address& address : addresses)
        all << shown(address);
    return all.join(QStringLiteral(", "));
}

bool isOwn(const Shop& shop, const QString& address)
{
    return !address.isEmpty() && (shop.ownAddresses.contains(address) || address == shop.email.toLower());
}

QString wordsAlone(const QString& text)
{
    QString alone;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            alone += c.toCaseFolded();
    }
    return alone;
}

QString subjectOf(const mail::Mail& mail)
{
    static const QRegularExpression prefix(QStringLiteral("^\\s*((re|aw|antw|sv|fwd?|tr|wg|betr?)\\s*(\\[\\d+\\])?:\\s*)+"),
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kSubjectFromText = 60;
    QString subject = mail.subject;
    subject.remove(prefix);
    if (subject.trimmed().isEmpty())
        subject = mail.ownText.trimmed().section(u'\n', 0, 0).left(kSubjectFromText);
    return subject.trimmed();
}

bool mentions(const QString& text, QString number)
{
    number.remove(QRegularExpression(QStringLiteral("^[#\\s]+")));
    constexpr qsizetype kShortest = 3;
    if (number.size() < kShortest)
        return false;
    for (qsizetype at = text.indexOf(number, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(number, at + 1, Qt::CaseInsensitive)) {
        const QChar before = at ? text[at - 1] : QChar(u' ');
        const qsizetype end = at + number.size();
        const QChar after = end < text.size() ? text[end] : QChar(u' ');
        if (!before.isLetterOrNumber() && !after.isLetterOrNumber())
            return true;
    }
    return false;
}

QDateTime earlier(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() || b < a ? b : a;
}

QDateTime later(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() || a < b ? b : a;
}

} // namespace amends
