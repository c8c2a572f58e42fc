#pragma once
#include <QList>
#include <QString>

namespace amends {

/// A library Amends is built with or stands on.
struct ShippedPart
{
    QString name;
    QString version; ///< of the one that runs, "" where it does not tell
    QString licence;
    QString forWhat; ///< "window", "data", "mail", "language", "import", "charts"
};

/// All of them, for the about box and for reports.
QList<ShippedPart> shippedParts();

} // namespace amends
