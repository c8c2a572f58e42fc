#include "mail/MailSource.h"
#include "mail/Limits.h"
#include "mail/MailReader.h"
#include "mail/Mbox.h"
#include "mail/Structure.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace amends::mail {

namespace {

constexpr qint64 beginning = 64 * 1024;
constexpr int folderDepth = 60;

struct File
{
    QString path;
    qint64 size = 0;
    bool exists = true;
};

void listFolder(const QString& path, QList<File>& files, int depth)
{
    QDir folder(path);
    // A Maildir's tmp holds what is still being delivered; the rest is listed by name, so that runs agree.
    const bool maildir = folder.exists(QStringLiteral("cur")) && folder.exists(QStringLiteral("new"));
    const auto entries =
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (entry.isDir()) {
            if (!entry.isSymLink() && depth < folderDepth && !(maildir && entry.fileName() == u"tmp"))
                listFolder(entry.filePath(), files, depth + 1);
        } else if (entry.isFile()) {
            files.append({entry.filePath(), entry.size(), true});
        }
    }
}

QList<File> listFiles(const QStringList& paths)
{
    QList<File> files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            listFolder(path, files, 0);
        else
            files.append({path, info.size(), info.exists()});
    }
    return files;
}

/// Flags of a Maildir name ("…:2,S"; Windows writes ";" or "!" for the colon, some "_").
QString maildirFlags(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const qsizetype at = name.lastIndexOf(u"2,");
    const bool marked = at > 0 && QStringView(u":;!_").contains(name[at - 1]);
    return marked ? name.mid(at + 2) : QString();
}

bool namedAsMail(const QString& path)
{
    static const QSet<QString> endings{QStringLiteral("eml"), QStringLiteral("msg"), QStringLiteral("emlx")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

SourceRecord without(SourceRecord record, Found found, const char* reason, const QString& detail = {})
{
    record.found = found;
    record.reason = QString::fromLatin1(reason);
    record.detail = detail;
    return record;
}

SourceRecord readRecord(SourceRecord record, const QByteArray& bytes)
{
    const Headerless headerless = namedAsMail(record.file) ? Headerless::Take : Headerless::Refuse;
    auto mail = readMail(bytes, headerless);
    if (!mail) {
        const Problem problem = mail.error().problem;
        if (problem == Problem::NotRecognised)
            return without(record, Found::Ignored, "not_mail");
        return without(record, Found::Rejected, problem == Problem::TooLarge ? "too_large" : "damaged",
                       mail.error().detail);
    }
    record.found = Found::Mail;
    record.mail = std::move(*mail);
    const QString flags = maildirFlags(record.file);
    record.seen = flags.contains(u'S') || topHeader(bytes, "status").contains('R');
    record.draft = flags.contains(u'D') || topHeader(bytes, "x-unsent").trimmed() == "1";
    return record;
}

/// The record for a file that holds no mail, or nothing where it may.
std::optional<SourceRecord> verdict(const SourceRecord& record, const QByteArray& start)
{
    switch (recognise(start)) {
    case Kind::Mail: return std::nullopt;
    case Kind::PlainText:
        if (namedAsMail(record.file))
            return std::nullopt;
        return without(record, Found::Ignored, "not_mail");
    case Kind::OutlookMsg: return without(record, Found::Rejected, "outlook_msg");
    case Kind::Tnef: return without(record, Found::Ignored, "tnef_alone");
    case Kind::Empty: return without(record, Found::Ignored, "empty");
    case Kind::Other: break;
    }
    return without(record, Found::Ignored, "not_mail");
}

} // namespace

struct MailSource::Walk
{
    QList<File> files;
    qsizetype nextFile = 0;
    QFile file;
    std::unique_ptr<MboxReader> mbox;
    qint64 record = 0;
    qint64 done = 0;
    qint64 total = 0;

    std::optional<SourceRecord> nextOfMbox();
    std::optional<SourceRecord> openNext();
};

std::optional<SourceRecord> MailSource::Walk::nextOfMbox()
{
    SourceRecord found;
    found.file = file.fileName();
    found.record = ++record;
    if (auto message = mbox->next()) {
        if (message->tooLarge)
            return without(found, Found::Rejected, "too_large", QStringLiteral("mail_bytes"));
        return readRecord(found, message->bytes);
    }
    done += file.size();
    mbox.reset();
    file.close();
    return std::nullopt;
}

std::optional<SourceRecord> MailSource::Walk::openNext()
{
    const File& next = files[nextFile++];
    SourceRecord found;
    found.file = next.path;
    if (!next.exists)
        return without(found, Found::Rejected, "not_found");
    file.setFileName(next.path);
    if (!file.open(QIODevice::ReadOnly))
        return without(found, Found::Rejected, "unreadable", file.errorString());
    const QByteArray start = file.peek(beginning);
    if (auto none = verdict(found, start)) {
        done += file.size();
        file.close();
        return none;
    }
    // A single message may begin with "From " and hold a mailbox as attachment: a file named .eml is one message.
    if (isMbox(start) && !namedAsMail(next.path)) {
        mbox = std::make_unique<MboxReader>(file);
        record = 0;
        return nextOfMbox();
    }
    const qint64 size = file.size();
    const QByteArray bytes = size <= maxMailBytes ? file.readAll() : QByteArray();
    done += size;
    file.close();
    if (bytes.isEmpty())
        return without(found, Found::Rejected, "too_large", QStringLiteral("mail_bytes"));
    return readRecord(found, bytes);
}

MailSource::MailSource(const QStringList& paths) : m_walk(std::make_unique<Walk>())
{
    m_walk->files = listFiles(paths);
    for (const File& file : m_walk->files)
        m_walk->total += file.size;
}

MailSource::~MailSource() = default;

std::optional<SourceRecord> MailSource::next()
{
    while (m_walk->mbox || m_walk->nextFile < m_walk->files.size())
        if (auto found = m_walk->mbox ? m_walk->nextOfMbox() : m_walk->openNext())
            return found;
    return std::nullopt;
}

qint64 MailSource::bytesDone() const
{
    return m_walk->done + (m_walk->mbox ? m_walk->file.pos() : 0);
}

qint64 MailSource::bytesTotal() const
{
    return m_walk->total;
}

bool looksLikeMail(const QString& path)
{
    constexpr int enough = 200; // files of a folder looked at
    const QFileInfo info(path);
    const auto isMail = [](const QString& filePath) {
        QFile file(filePath);
        return file.open(QIODevice::ReadOnly) && recognise(file.read(beginning)) == Kind::Mail;
    };
    if (!info.isDir())
        return isMail(path) || (namedAsMail(path) && info.exists());
    QDirIterator it(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (int i = 0; i < enough && it.hasNext(); ++i)
        if (isMail(it.next()))
            return true;
    return false;
}

} // namespace amends::mail
