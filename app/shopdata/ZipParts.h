#pragma once
#include "domain/Result.h"
#include <QFile>
#include <QHash>
#include <memory>
#include <string_view>
#include <vector>

namespace orcus {
class zip_archive;
class zip_archive_stream_blob;
}

namespace amends::shopdata {

/// The parts of a zip archive by name, taken out of it by liborcus. What a part would take up is looked at before any of it
/// is unpacked, so that no archive fills the memory. Knows nothing of what the parts mean.
class ZipParts
{
public:
    static Result<std::unique_ptr<ZipParts>> open(const QString& file);
    ~ZipParts();

    bool has(const QByteArray& name) const { return m_sizes.contains(name); }
    /// The part unpacked; TooLarge with the limit where it is larger, Damaged where it cannot be unpacked.
    Result<std::vector<unsigned char>> read(const QByteArray& name, qint64 most) const;

private:
    ZipParts() = default;
    Done readDirectory();

    QFile m_file;
    std::string_view m_bytes;       ///< the mapped file
    QHash<QByteArray, qint64> m_sizes; ///< unpacked, by name
    std::unique_ptr<orcus::zip_archive_stream_blob> m_stream;
    std::unique_ptr<orcus::zip_archive> m_archive;
};

} // namespace amends::shopdata
