#include "desk/ShippedParts.h"
#include "mail/GMimeVersion.h"
#include "store/SqliteVersion.h"

namespace amends {

QList<ShippedPart> shippedParts()
{
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    const QString qt = QString::fromLatin1(qVersion());
    return {
        {text("Qt"), qt, text("LGPL 3"), text("window")},
        {text("SQLite"), store::sqliteVersion(), text("Public domain"), text("data")},
        {text("GMime"), mail::gmimeVersion(), text("LGPL 2.1 or later"), text("mail")},
        {text("Compact Language Detector 2"), {}, text("Apache 2.0"), text("language")},
        {text("Snowball libstemmer"), {}, text("BSD, 3 clauses"), text("language")},
        {text("toml++"), {}, text("MIT"), text("language")},
        {text("libcsv"), {}, text("LGPL 2.1 or later"), text("import")},
        {text("liborcus"), {}, text("MPL 2.0"), text("import")},
    };
}

} // namespace amends
