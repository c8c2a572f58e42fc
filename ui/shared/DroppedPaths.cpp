#include "shared/DroppedPaths.h"
#include <QMimeData>
#include <QUrl>

namespace amends {

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace amends
