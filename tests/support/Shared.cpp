#include "support/Shared.h"
#include <QFileInfo>

namespace amends {

QString sharedFile(const QString& relative)
{
    const QFileInfo file(QStringLiteral(AMENDS_SOURCE_DIR "/../shared/") + relative);
    return file.exists() ? file.canonicalFilePath() : QString();
}

QString testData(const QString& relative)
{
    return QStringLiteral(AMENDS_SOURCE_DIR "/tests/data/") + relative;
}

} // namespace amends
