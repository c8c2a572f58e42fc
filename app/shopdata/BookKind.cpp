#include "shopdata/BookKind.h"
#include <QFile>

namespace amends::shopdata {

namespace {

constexpr qint64 kLooked = 512 * 1024;

/// Names in the directory of a compound file are UTF-16.
bool hasWideName(const QByteArray& bytes, QLatin1StringView name)
{
    QByteArray wide;
    for (const char c : name)
        wide.append(c).append('\0');
    return bytes.contains(wide);
}

BookKind zipKind(const QByteArray& start, const QByteArray& end)
{
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument"))
        return BookKind::OpenDocument;
    // The directory with all names stands at the end.
    if (end.contains("xl/workbook.bin"))
        return BookKind::Old;
    return end.contains("[Content_Types].xml") || end.contains("xl/workbook.xml") ? BookKind::Xlsx : BookKind::Archive;
}

bool isWebPage(const QByteArray& start)
{
    const QByteArray text = start.left(2048).toLower().replace('\0', QByteArray()).trimmed();
    const QByteArray bare = text.startsWith("\xEF\xBB\xBF") ? text.mid(3).trimmed() : text;
    return bare.startsWith("<html") || bare.startsWith("<!doctype html") || bare.startsWith("<table")
        || (bare.startsWith("<?xml") && (bare.contains("<workbook") || bare.contains("<html") || bare.contains("excel.sheet")));
}

} // namespace

BookKind bookKind(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return BookKind::None;
    const QByteArray start = file.read(kLooked);
    if (start.startsWith("PK\x03\x04")) {
        file.seek(qMax<qint64>(0, file.size() - kLooked));
        return zipKind(start, file.read(kLooked));
    }
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        // The directory stands anywhere, as a rule at the beginning or the end.
        file.seek(qMax<qint64>(0, file.size() - kLooked));
        const QByteArray looked = start + file.read(kLooked);
        if (hasWideName(looked, QLatin1StringView("EncryptedPackage")))
            return BookKind::Locked;
        return hasWideName(looked, QLatin1StringView("Workbook")) || hasWideName(looked, QLatin1StringView("Book"))
            ? BookKind::Old : BookKind::None;
    }
    return isWebPage(start) ? BookKind::WebPage : BookKind::None;
}

QString refusalOf(BookKind kind)
{
    switch (kind) {
    case BookKind::Locked: return QStringLiteral("locked_workbook");
    case BookKind::Old: return QStringLiteral("old_workbook");
    case BookKind::OpenDocument: return QStringLiteral("opendocument_workbook");
    case BookKind::Archive: return QStringLiteral("zip_archive");
    case BookKind::WebPage: return QStringLiteral("web_page");
    case BookKind::None:
    case BookKind::Xlsx: break;
    }
    return {};
}

} // namespace amends::shopdata
