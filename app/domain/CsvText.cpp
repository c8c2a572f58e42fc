#include "domain/CsvText.h"
#include <algorithm>

namespace amends {

namespace {

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && isDigit(text.back())
           && std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || c == u'.' || c == u',' || c == u' '; });
}

/// Whether a spreadsheet would calculate the cell, or hand it to another program. It passes over blanks in front.
bool isFormula(QStringView text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const auto shows = [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control; };
    const auto first = std::ranges::find_if(text, shows);
    if (first == text.end() || !QStringView(u"=+-@＝＋－＠").contains(*first))
        return false;
    return !isPlainNumber(text.trimmed());
}

} // namespace

QString csvCell(const QString& text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    // Either separator: who opens the file may have the other set as their own.
    const bool quoted = std::ranges::any_of(cell, [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvRow(const QStringList& cells, QChar separator)
{
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i > 0 ? QString(separator) : QString()) + csvCell(cells[i]);
    return row + QStringLiteral("\r\n");
}

} // namespace amends
