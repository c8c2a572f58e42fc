#include "mail/MailReader.h"
#include "mail/Body.h"
#include "mail/GMimePointers.h"
#include "mail/Headers.h"
#include "mail/Limits.h"
#include "mail/QuotedText.h"
#include "mail/Structure.h"
#include <QCryptographicHash>

namespace amends::mail {

namespace {

struct FreeOptions
{
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, FreeOptions>;

Options lenient()
{
    Options options(g_mime_parser_options_new());
    static const char* fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), true);
    return options;
}

GObjectPtr<GMimeMessage> parse(const QByteArray& bytes)
{
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return GObjectPtr<GMimeMessage>(g_mime_parser_construct_message(parser.get(), lenient().get()));
}

QByteArray hashOf(const Mail& mail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The body's blanks differ from one program's copy to the next; the words do not.
    for (const QString& part : {mail.from.address, mail.date.toString(Qt::ISODate), mail.subject.simplified(),
                                mail.fullText.simplified()}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    for (const Attachment& attachment : mail.attachments)
        hash.addData(QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256));
    return hash.result();
}

Result<Mail> read(QByteArray message, int depth)
{
    startGMime();
    if (message.size() > maxMailBytes)
        return failure(Problem::TooLarge, QStringLiteral("mail_bytes"));
    if (const Done bounds = checkBounds(message); !bounds)
        return std::unexpected(bounds.error());
    auto parsed = parse(message);
    if (!parsed) // a mail cut off within its headers
        parsed = parse(message + "\n\n");
    if (!parsed)
        return failure(Problem::Damaged, QStringLiteral("unparsable"));
    Mail mail;
    readHeaders(parsed.get(), mail);
    readBody(parsed.get(), mail, depth);
    return mail;
}

} // namespace

Result<Mail> readNested(const QByteArray& bytes, int depth)
{
    return read(withoutPreamble(bytes), depth);
}

Result<Mail> readMail(const QByteArray& bytes, Headerless headerless)
{
    constexpr qsizetype enough = 64 * 1024;
    const Kind kind = recognise(bytes.left(enough));
    const bool bare = kind == Kind::PlainText && headerless == Headerless::Take;
    if (kind != Kind::Mail && !bare)
        return failure(Problem::NotRecognised);
    auto mail = read(bare ? "\n" + bytes : withoutPreamble(bytes), 0);
    if (!mail)
        return mail;
    if (bare)
        mail->defects.append(QStringLiteral("no_headers"));
    const PartedText parted = setQuotesApart(mail->fullText);
    mail->ownText = parted.own;
    mail->quoted = parted.quoted;
    mail->signature = parted.signature;
    mail->contentHash = hashOf(*mail);
    return mail;
}

} // namespace amends::mail
