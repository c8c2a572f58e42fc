#include "InputFile.h"
#include "ReadAll.h"
#include "shopdata/VCard.h"

/// Any bytes as an address book.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static InputFile file(QStringLiteral("contacts.vcf"));
    const QString& path = file.write(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    CheckingSink sink;
    (void)amends::shopdata::previewVCard(path, {});
    (void)amends::shopdata::readVCard(path, sink);
    return 0;
}
