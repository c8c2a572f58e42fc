#include "cli/TextInput.h"
#include <QFileInfo>
#include <QStringDecoder>

namespace amends::cli {

namespace {

constexpr qint64 kLargestText = 64 << 20;

Done open(QFile& file, const QString& name)
{
    if (name == u"-") {
        if (file.open(stdin, QIODevice::ReadOnly))
            return {};
        return failure(Problem::Unreadable, file.errorString(), name);
    }
    const QFileInfo info(name);
    if (!info.exists())
        return failure(Problem::NotFound, {}, name);
    file.setFileName(name);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), name);
    return {};
}

Result<QString> decode(QByteArrayView bytes, const QString& name, qint64 line)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError())
        return failure(Problem::BadInput, QStringLiteral("not UTF-8"), name, line ? QString::number(line) : QString());
    return text;
}

} // namespace

Result<QString> readText(const QString& name)
{
    QFile file;
    if (const auto opened = open(file, name); !opened)
        return std::unexpected(opened.error());
    const QByteArray bytes = file.read(kLargestText + 1);
    if (bytes.size() > kLargestText)
        return failure(Problem::TooLarge, QString::number(kLargestText), name);
    auto text = decode(bytes, name, 0);
    if (text)
        text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

Done readLines(const QString& name, const std::function<bool(qint64, const QString&)>& each)
{
    QFile file;
    if (const auto opened = open(file, name); !opened)
        return std::unexpected(opened.error());
    qint64 number = 0;
    for (QByteArray bytes = file.readLine(); !bytes.isEmpty(); bytes = file.readLine()) {
        ++number;
        if (bytes.endsWith('\n'))
            bytes.chop(1);
        if (bytes.endsWith('\r'))
            bytes.chop(1);
        if (number == 1 && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        auto text = decode(bytes, name, number);
        if (!text)
            return std::unexpected(text.error());
        text->replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        if (!each(number, *text))
            break;
    }
    return {};
}

} // namespace amends::cli
