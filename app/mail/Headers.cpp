#include "mail/Headers.h"
#include "mail/Bulk.h"
#include "mail/Charset.h"
#include "mail/Limits.h"
#include <QRegularExpression>

namespace amends::mail {

namespace {

QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text.simplified();
}

void addMailboxes(InternetAddressList* list, QList<Address>& out, int depth)
{
    constexpr int deepestGroup = 4;
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && out.size() < maxAddresses; ++i) {
        InternetAddress* one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one)) {
            if (depth < deepestGroup)
                addMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), out, depth + 1);
            continue;
        }
        Address address;
        address.name = oneLine(fromUtf8(internet_address_get_name(one)));
        address.address =
            fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))).trimmed().toLower();
        if (address.address.contains(u' '))
            address.address.remove(u' ');
        if (!address.address.isEmpty() || !address.name.isEmpty())
            out.append(address);
    }
}

/// What an address header means although no parser takes it: the first thing with an @, or its words as a name.
Address salvage(const QString& value)
{
    static const QRegularExpression mailbox(QStringLiteral("[^\\s<>()\\[\\],;:\"]{1,64}@[^\\s<>()\\[\\],;:\"@]{1,255}"));
    const auto match = mailbox.match(value.left(4000));
    Address address;
    if (match.hasMatch())
        address.address = match.captured().toLower();
    QString name = match.hasMatch() ? value.left(match.capturedStart()) : value;
    address.name = oneLine(name.remove(u'<').remove(u'>').remove(u'"')).left(200);
    return address;
}

QList<Address> addresses(GMimeMessage* message, GMimeAddressType type, const char* header)
{
    QList<Address> all;
    addMailboxes(g_mime_message_get_addresses(message, type), all, 0);
    const bool usable = std::ranges::any_of(all, [](const Address& a) { return a.address.contains(u'@'); });
    if (usable)
        return all;
    const QString value = headerValue(GMIME_OBJECT(message), header);
    const Address saved = salvage(value);
    if (!saved.address.isEmpty())
        return {saved};
    return all;
}

QDateTime parseDate(const QByteArray& text)
{
    GDateTime* date = g_mime_utils_header_decode_date(text.constData());
    if (!date)
        return {};
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    g_date_time_unref(date);
    // A clock that was never set says the first day of 1970 or 1904; a date in the far future is made up.
    const bool unset = instant.date().dayOfYear() == 1 && (instant.date().year() == 1970 || instant.date().year() == 1904);
    return !unset && instant.date().year() > 1900 && instant.date().year() < 2100 ? instant : QDateTime();
}

QDateTime readDate(GMimeMessage* message, Mail& mail)
{
    const char* raw = g_mime_object_get_header(GMIME_OBJECT(message), "Date");
    QDateTime date = raw ? parseDate(QByteArray(raw).trimmed()) : QDateTime();
    if (date.isValid())
        return date;
    if (raw)
        mail.defects.append(QStringLiteral("bad_date"));
    // The newest Received stands first: each machine puts its own on top.
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers) && !date.isValid(); ++i) {
        GMimeHeader* header = g_mime_header_list_get_header_at(headers, i);
        if (g_ascii_strcasecmp(g_mime_header_get_name(header), "Received") != 0)
            continue;
        const QByteArray value = g_mime_header_get_raw_value(header);
        const qsizetype semicolon = value.lastIndexOf(';');
        if (semicolon >= 0)
            date = parseDate(value.mid(semicolon + 1).simplified());
    }
    return date;
}

QString withoutBrackets(const QString& id)
{
    QString plain = id.trimmed();
    if (plain.startsWith(u'<'))
        plain.remove(0, 1);
    if (plain.endsWith(u'>'))
        plain.chop(1);
    return plain.remove(QRegularExpression(QStringLiteral("\\s")));
}

QStringList identifiers(const QString& value)
{
    static const QRegularExpression bracketed(QStringLiteral("<([^<>]{1,998})>"));
    QStringList ids;
    auto it = bracketed.globalMatch(value);
    while (it.hasNext() && ids.size() < maxReferences)
        ids.append(withoutBrackets(it.next().captured(1)));
    if (ids.isEmpty() && value.contains(u'@') && !value.trimmed().contains(u' '))
        ids.append(withoutBrackets(value));
    return ids;
}

} // namespace

QString headerValue(GMimeObject* object, const char* name)
{
    const char* value = g_mime_object_get_header(object, name);
    return value ? oneLine(QString::fromUtf8(value)) : QString();
}

void readHeaders(GMimeMessage* message, Mail& mail)
{
    GMimeObject* object = GMIME_OBJECT(message);
    const QList<Address> from = addresses(message, GMIME_ADDRESS_TYPE_FROM, "From");
    const QList<Address> sender = addresses(message, GMIME_ADDRESS_TYPE_SENDER, "Sender");
    mail.sender = sender.value(0);
    mail.from = from.isEmpty() ? mail.sender : from.first();
    if (mail.from.address.isEmpty()) {
        const QString path = headerValue(object, "Return-Path");
        if (path.contains(u'@'))
            mail.from = {mail.from.name, salvage(path).address};
        mail.defects.append(QStringLiteral("no_sender"));
    }
    mail.replyTo = addresses(message, GMIME_ADDRESS_TYPE_REPLY_TO, "Reply-To");
    mail.to = addresses(message, GMIME_ADDRESS_TYPE_TO, "To");
    mail.cc = addresses(message, GMIME_ADDRESS_TYPE_CC, "Cc");
    mail.date = readDate(message, mail);
    mail.subject = headerValue(object, "Subject").left(maxSubjectChars);
    mail.headerId = withoutBrackets(headerValue(object, "Message-Id")).left(998);
    mail.references = identifiers(headerValue(object, "References"));
    for (const QString& id : identifiers(headerValue(object, "In-Reply-To")))
        if (!mail.references.contains(id))
            mail.references.append(id);
    mail.bulk = bulkOf([object](const char* name) { return headerValue(object, name); });
}

} // namespace amends::mail
