#pragma once
#include <QString>
#include <QTextDocument>

namespace amends {

/// Words from outside (names, subjects, cells) as a tool tip: one that looks like markup is shown as it stands, since Qt would
/// draw it, pictures from the disk or a share included.
inline QString plainTip(const QString& words)
{
    return Qt::mightBeRichText(words) ? Qt::convertFromPlainText(words) : words;
}

} // namespace amends
