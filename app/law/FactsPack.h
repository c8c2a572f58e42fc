#pragma once
#include "domain/Result.h"
#include <QList>
#include <QString>

namespace amends::law {

/// Facts files handed on by somebody who answers for them with a signature.
struct FactsPack
{
    struct File
    {
        QString name; ///< "be.toml"
        QByteArray text;
    };
    QString version;   ///< as the publisher calls it, "2027-01"
    QList<File> files; ///< one at least
    QString signer;    ///< the public key, in hexadecimal
};

/// An Ed25519 key pair (RFC 8032), each in hexadecimal: 32 bytes of the public, 64 of the secret one.
struct SigningKeys
{
    QString open;
    QString secret;
};

SigningKeys newSigningKeys();

/// A pack as a file. BadInput for a key that is none, and for files that are no facts of the law.
Result<QByteArray> writePack(const QString& version, const QList<FactsPack::File>& files, const QString& secretKey);

/// Reads a pack and checks its signature. BadInput where it is no pack, was altered, or its files are no facts of the
/// law. That the signer is somebody to trust is for the shop to say.
Result<FactsPack> readPack(const QString& name, const QByteArray& pack);

/// A file of the shop's, of at most 8 MiB. TooLarge, Unreadable.
Result<QByteArray> readFile(const QString& path);

/// The key in groups of four, as people compare it on the telephone: its BLAKE2b hash of 16 bytes.
QString fingerprint(const QString& openKey);

} // namespace amends::law
