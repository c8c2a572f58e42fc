#include "law/FactsPack.h"
#include "law/Facts.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace amends::law {

namespace {

constexpr qint64 largestPack = 8 << 20;
constexpr int format = 1;
const QString signedKey = QStringLiteral("signed");
const QString signerKey = QStringLiteral("signer");
const QString signatureKey = QStringLiteral("signature");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString filesKey = QStringLiteral("files");
const QString nameKey = QStringLiteral("name");
const QString textKey = QStringLiteral("text");

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

bool ready()
{
    static const bool done = sodium_init() >= 0;
    return done;
}

std::unexpected<Error> bad(const QString& name, const char* detail)
{
    return failure(Problem::BadInput, QString::fromUtf8(detail), name);
}

/// Facts that do not make sense are found when the pack is made, not in the shop.
Done checkFiles(const QList<FactsPack::File>& files)
{
    Facts facts;
    for (const FactsPack::File& file : files) {
        if (const auto country = facts.take(file.name, file.text); !country)
            return std::unexpected(country.error());
    }
    return {};
}

} // namespace

SigningKeys newSigningKeys()
{
    if (!ready())
        return {};
    QByteArray open(crypto_sign_PUBLICKEYBYTES, 0);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, 0);
    crypto_sign_keypair(raw(open), raw(secret));
    return {QString::fromLatin1(open.toHex()), QString::fromLatin1(secret.toHex())};
}

Result<QByteArray> writePack(const QString& version, const QList<FactsPack::File>& files, const QString& secretKey)
{
    const QByteArray secret = QByteArray::fromHex(secretKey.trimmed().toLatin1());
    if (!ready() || secret.size() != qsizetype(crypto_sign_SECRETKEYBYTES))
        return bad({}, "this is no key to sign with");
    if (files.isEmpty())
        return bad({}, "there are no facts of the law to sign");
    if (const Done done = checkFiles(files); !done)
        return std::unexpected(done.error());
    QJsonArray list;
    for (const FactsPack::File& file : files)
        list.append(QJsonObject{{nameKey, file.name}, {textKey, QString::fromUtf8(file.text)}});
    const QByteArray body = QJsonDocument(QJsonObject{{formatKey, format}, {versionKey, version}, {filesKey, list}}).toJson(QJsonDocument::Compact);
    QByteArray signature(crypto_sign_BYTES, 0);
    crypto_sign_detached(raw(signature), nullptr, raw(body), static_cast<unsigned long long>(body.size()), raw(secret));
    QByteArray open(crypto_sign_PUBLICKEYBYTES, 0);
    crypto_sign_ed25519_sk_to_pk(raw(open), raw(secret));
    return QJsonDocument(QJsonObject{{signedKey, QString::fromUtf8(body)},
                                     {signerKey, QString::fromLatin1(open.toHex())},
                                     {signatureKey, QString::fromLatin1(signature.toHex())}})
        .toJson();
}

Result<FactsPack> readPack(const QString& name, const QByteArray& pack)
{
    if (pack.size() > largestPack)
        return failure(Problem::TooLarge, {}, name);
    const QJsonObject outer = QJsonDocument::fromJson(pack).object();
    const QByteArray body = outer.value(signedKey).toString().toUtf8();
    const QByteArray open = QByteArray::fromHex(outer.value(signerKey).toString().toLatin1());
    const QByteArray signature = QByteArray::fromHex(outer.value(signatureKey).toString().toLatin1());
    if (!ready() || body.isEmpty() || open.size() != qsizetype(crypto_sign_PUBLICKEYBYTES)
        || signature.size() != qsizetype(crypto_sign_BYTES))
        return bad(name, "this is no pack of facts");
    if (crypto_sign_verify_detached(raw(signature), raw(body), static_cast<unsigned long long>(body.size()), raw(open)) != 0)
        return bad(name, "its signature does not hold: the file was altered on its way");
    const QJsonObject inner = QJsonDocument::fromJson(body).object();
    if (inner.value(formatKey).toInt() != format)
        return failure(Problem::NewerFile, {}, name);
    FactsPack read;
    read.version = inner.value(versionKey).toString();
    read.signer = QString::fromLatin1(open.toHex());
    const QJsonArray files = inner.value(filesKey).toArray();
    for (const QJsonValue& file : files)
        read.files.append({file.toObject().value(nameKey).toString(), file.toObject().value(textKey).toString().toUtf8()});
    if (read.files.isEmpty())
        return bad(name, "this is no pack of facts");
    if (const Done done = checkFiles(read.files); !done)
        return std::unexpected(done.error());
    return read;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (file.size() > largestPack)
        return failure(Problem::TooLarge, {}, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), path);
    return file.readAll();
}

QString fingerprint(const QString& openKey)
{
    const QByteArray open = QByteArray::fromHex(openKey.toLatin1());
    QByteArray hash(16, 0);
    if (!ready() || crypto_generichash(raw(hash), size_t(hash.size()), raw(open), static_cast<unsigned long long>(open.size()), nullptr, 0) != 0)
        return {};
    QString text = QString::fromLatin1(hash.toHex());
    for (qsizetype at = text.size() - 4; at > 0; at -= 4)
        text.insert(at, u' ');
    return text;
}

} // namespace amends::law
