#pragma once
#include <QString>

namespace amends {

/// The development data beside the checkout (../shared), "" where it is not there. A test that reads it QSKIPs then, saying so.
QString sharedFile(const QString& relative);
/// A file of tests/data, always there.
QString testData(const QString& relative);

} // namespace amends

#define AMENDS_NEED_SHARED(path)                                                                             \
    if ((path).isEmpty())                                                                                    \
    QSKIP("../shared is not beside this checkout")
