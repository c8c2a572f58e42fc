#include "InputFile.h"
#include "ReadAll.h"

/// Any bytes as a table of a shop system.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static InputFile file(QStringLiteral("orders.csv"));
    readAll(file.write(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))));
    return 0;
}
