#pragma once
#include "shopdata/NumberFormat.h"
#include "shopdata/RowSource.h"
#include "shopdata/ZipParts.h"
#include <QStringList>
#include <memory>
#include <string>

namespace amends::shopdata {

/// The texts that cells share, by their number; one block of memory.
class SharedTexts
{
public:
    void add(std::string_view text);
    std::string_view at(size_t index) const;

private:
    std::string m_text;
    std::vector<std::pair<size_t, size_t>> m_places;
};

/// What cells of all sheets need.
struct BookParts
{
    SharedTexts texts;
    std::vector<NumberFormat> formats; ///< by a cell's style
    bool since1904 = false;
};

/// An .xlsx workbook: its sheets in their order, each as rows. Macros, formulas (but for the value they had), pictures and
/// links are never looked at.
class Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString& file);

    QStringList sheets() const; ///< the hidden ones last
    Result<std::unique_ptr<RowSource>> rows(const QString& sheet) const;

private:
    struct Sheet
    {
        QString name;
        QByteArray part;
        bool hidden = false;
    };

    Workbook() = default;
    Done readParts(const QByteArray& bookPart);

    std::unique_ptr<ZipParts> m_zip;
    std::vector<Sheet> m_sheets;
    std::shared_ptr<BookParts> m_parts = std::make_shared<BookParts>();
};

} // namespace amends::shopdata
