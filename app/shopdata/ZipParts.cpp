#include "shopdata/ZipParts.h"
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

namespace amends::shopdata {

namespace {

/// A workbook has some dozens; a directory of more is made to take time.
constexpr size_t kMostParts = 10'000;
constexpr qint64 kLargestFile = qint64(1) << 30;

quint32 number(std::string_view bytes, size_t at, int length)
{
    quint32 value = 0;
    for (int i = length - 1; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + size_t(i)]);
    return value;
}

/// Versions of liborcus differ in how they hand the bytes over.
template <class Archive> bool readEntry(const Archive& archive, std::string_view name, std::vector<unsigned char>& to)
{
    if constexpr (requires { archive.read_file_entry(name, to); })
        return archive.read_file_entry(name, to);
    else
        to = archive.read_file_entry(name);
    return true;
}

std::unexpected<Error> damaged(const QString& file)
{
    return failure(Problem::Damaged, QStringLiteral("damaged_workbook"), file);
}

} // namespace

ZipParts::~ZipParts() = default;

Result<std::unique_ptr<ZipParts>> ZipParts::open(const QString& file)
{
    std::unique_ptr<ZipParts> parts(new ZipParts);
    parts->m_file.setFileName(file);
    if (!parts->m_file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, parts->m_file.errorString(), file);
    const qint64 size = parts->m_file.size();
    if (size > kLargestFile)
        return failure(Problem::TooLarge, QStringLiteral("workbook_too_large"), file);
    const uchar* bytes = parts->m_file.map(0, size);
    if (!bytes)
        return failure(Problem::Unreadable, parts->m_file.errorString(), file);
    parts->m_bytes = {reinterpret_cast<const char*>(bytes), size_t(size)};
    if (const Done done = parts->readDirectory(); !done)
        return std::unexpected(done.error());
    return parts;
}

/// What liborcus will find, looked at before: an archive whose directory the two would read differently is refused.
Done ZipParts::readDirectory()
{
    const size_t end = m_bytes.rfind("PK\x05\x06");
    if (end == m_bytes.npos || end + 22 > m_bytes.size())
        return damaged(m_file.fileName());
    std::vector<QByteArray> names;
    for (size_t at = number(m_bytes, end + 16, 4); at + 46 <= end && m_bytes.substr(at, 4) == "PK\x01\x02";) {
        const qint64 packed = number(m_bytes, at + 20, 4);
        const qint64 unpacked = number(m_bytes, at + 24, 4);
        const size_t nameLength = number(m_bytes, at + 28, 2);
        const size_t next = at + 46 + nameLength + number(m_bytes, at + 30, 2) + number(m_bytes, at + 32, 2);
        const bool locked = (number(m_bytes, at + 8, 2) & 1) != 0;
        if (locked)
            return failure(Problem::NotRecognised, QStringLiteral("locked_workbook"), m_file.fileName());
        if (next > end || packed > qint64(m_bytes.size()) || names.size() == kMostParts)
            return damaged(m_file.fileName());
        names.emplace_back(m_bytes.data() + at + 46, qsizetype(nameLength));
        m_sizes.insert(names.back(), unpacked);
        at = next;
    }
    try {
        m_stream = std::make_unique<orcus::zip_archive_stream_blob>(reinterpret_cast<const uint8_t*>(m_bytes.data()), m_bytes.size());
        m_archive = std::make_unique<orcus::zip_archive>(m_stream.get());
        m_archive->load();
        bool same = m_archive->get_file_entry_count() == names.size() && size_t(m_sizes.size()) == names.size();
        for (size_t i = 0; same && i < names.size(); ++i) {
            const std::string_view name = m_archive->get_file_entry_name(i);
            same = QByteArrayView(name.data(), qsizetype(name.size())) == names[i];
        }
        return same ? Done() : damaged(m_file.fileName());
    } catch (const std::exception&) {
        return damaged(m_file.fileName());
    }
}

Result<std::vector<unsigned char>> ZipParts::read(const QByteArray& name, qint64 most) const
{
    const auto size = m_sizes.constFind(name);
    if (size == m_sizes.constEnd())
        return damaged(m_file.fileName());
    if (*size > most)
        return failure(Problem::TooLarge, QStringLiteral("workbook_too_large"), m_file.fileName());
    std::vector<unsigned char> bytes;
    try {
        if (!readEntry(*m_archive, {name.constData(), size_t(name.size())}, bytes))
            return damaged(m_file.fileName());
    } catch (const std::exception&) {
        return damaged(m_file.fileName());
    }
    // Some versions leave room for more than there is.
    if (qint64(bytes.size()) > *size)
        bytes.resize(size_t(*size));
    return bytes;
}

} // namespace amends::shopdata
