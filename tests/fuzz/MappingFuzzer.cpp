#include "InputFile.h"
#include "shopdata/ShopFile.h"

/// Any bytes as a column mapping somebody wrote.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static InputFile file(QStringLiteral("map.toml"));
    const auto mapping =
        amends::shopdata::readMapping(file.write(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))));
    claim(mapping || !mapping.error().place.isEmpty() || !mapping.error().detail.isEmpty(), "an error says what or where");
    return 0;
}
