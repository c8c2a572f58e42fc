#pragma once
#include <QStringList>

class QMimeData;

namespace amends {

/// The files and folders of this computer among what was dropped.
QStringList localPaths(const QMimeData* data);

} // namespace amends
