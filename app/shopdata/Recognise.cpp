#include "shopdata/Cells.h"
#include "shopdata/Formats.h"
#include <unordered_map>

namespace amends::shopdata {

namespace {

std::unordered_map<std::string, int> byFoldedName(const QStringList& header)
{
    std::unordered_map<std::string, int> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QByteArray utf8 = header[i].toUtf8();
        std::string name = fold({utf8.data(), size_t(utf8.size())});
        if (!name.empty())
            columns.emplace(std::move(name), int(i));
    }
    return columns;
}

template <class Use> void forEachPart(std::string_view text, char separator, Use use)
{
    while (!text.empty()) {
        const size_t end = text.find(separator);
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            use(part);
        if (end == text.npos)
            return;
        text.remove_prefix(end + 1);
    }
}

} // namespace

const Format* recognise(const QStringList& header)
{
    const auto columns = byFoldedName(header);
    for (const Format& format : formats()) {
        bool all = true;
        forEachPart(format.recognisedBy, ',', [&](std::string_view word) { all = all && columns.contains(fold(word)); });
        if (all)
            return &format;
    }
    return nullptr;
}

Columns columnsOf(const Format& format, const QStringList& header)
{
    const auto byName = byFoldedName(header);
    Columns columns;
    forEachPart(format.mapping, '\n', [&](std::string_view line) {
        const size_t equals = line.find('=');
        const std::string_view name = trimmed(line.substr(0, equals));
        const std::optional<Field> field = fieldByName(QString::fromUtf8(name.data(), qsizetype(name.size())));
        Q_ASSERT(field);
        forEachPart(line.substr(equals + 1), '|', [&](std::string_view word) {
            if (const auto found = byName.find(fold(word)); found != byName.end() && !isSecretColumn(header[found->second]))
                columns[size_t(*field)].push_back(found->second);
        });
    });
    return columns;
}

} // namespace amends::shopdata
