#include "mail/GMimeVersion.h"
#include "mail/GMimePointers.h"

namespace amends::mail {

QString gmimeVersion()
{
    return QStringLiteral("%1.%2.%3").arg(gmime_major_version).arg(gmime_minor_version).arg(gmime_micro_version);
}

} // namespace amends::mail
