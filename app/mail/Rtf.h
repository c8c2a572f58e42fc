#pragma once
#include <QByteArray>
#include <QString>

namespace amends::mail {

/// RTF out of its packed form in a winmail.dat ([MS-OXRTFCP]); empty where it is damaged or would be over maxTextBytes.
QByteArray decompressRtf(QByteArrayView packed);

/// The words of an RTF text. Layout, pictures and tables of fonts are left out.
QString rtfToText(const QByteArray& rtf);

} // namespace amends::mail
