#pragma once
#include "shopdata/Workbook.h"

namespace amends::shopdata {

/// The rows of one sheet, taken out of its XML one at a time. Rows without any value are passed over, and so are empty cells
/// behind the last one with a value, however far the sheet was formatted.
class SheetRows : public RowSource
{
public:
    SheetRows(std::vector<unsigned char> xml, std::shared_ptr<const BookParts> parts);

    Result<bool> next(Row& row) override;
    Done rewind() override;
    qint64 doneBytes() const override { return qint64(m_at); }
    qint64 totalBytes() const override { return qint64(m_bytes.size()); }

    // The events of one row's XML.
    void start(std::string_view name, const class XmlAttributes& attributes);
    void text(std::string_view text);
    void end(std::string_view name);

private:
    std::string_view xml() const { return {reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()}; }
    bool findRow(std::string_view& row);
    void finishCell();

    std::vector<unsigned char> m_bytes;
    std::shared_ptr<const BookParts> m_parts;
    std::string m_open;      ///< "<row", with the sheet's prefix
    std::string m_close;     ///< "</row>"
    size_t m_at = 0;
    qint64 m_rows = 0;       ///< met so far, empty ones too
    // The row that is being read.
    std::string m_text;
    std::vector<std::pair<size_t, size_t>> m_cells; ///< begin and length in m_text
    qint64 m_line = 0;
    const char* m_trouble = nullptr;
    // Its open cell.
    size_t m_column = 0;
    size_t m_style = 0;
    char m_kind = 'n';       ///< n number, s shared, t text, b truth, e error
    bool m_inValue = false;
    int m_phonetic = 0;      ///< inside hints on pronunciation
    std::string m_value;
};

/// "_x000D_" and the like stand for characters that XML cannot hold.
std::string unescaped(std::string_view text);

} // namespace amends::shopdata
