#pragma once
#include <QByteArray>

namespace amends::mail {

/// The message inside an S/MIME envelope that is signed but not encrypted; empty where there is none. The signature is not
/// checked: this is only so that the words can be read.
QByteArray signedContent(QByteArrayView envelope);

} // namespace amends::mail
