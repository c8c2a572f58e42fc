#include "cli/Session.h"
#include "domain/WholeFile.h"
#include "law/FactsPack.h"
#include <QDir>
#include <QFile>

namespace amends::cli {

namespace {

int newKey(Session& session, const QString& path)
{
    if (QFile::exists(path))
        return session.bad(QStringLiteral("“%1” is there already; a key that signed something is not written over").arg(path));
    const law::SigningKeys keys = law::newSigningKeys();
    if (const Done done = writeWholeFile(path, keys.secret.toLatin1() + '\n', Readers::OwnerOnly); !done)
        return session.bad(done.error());
    if (session.json())
        session.out().object({{QStringLiteral("file"), path}, {QStringLiteral("fingerprint"), law::fingerprint(keys.open)}});
    else
        session.out().line(QStringLiteral("%1: keep it secret. Tell the shops this number: %2").arg(path, law::fingerprint(keys.open)));
    return Fine;
}

int make(Session& session, const QString& folder, const QString& out)
{
    const auto key = law::readFile(session.value("key"));
    if (!key)
        return session.bad(key.error());
    QList<law::FactsPack::File> files;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        const auto text = law::readFile(folder + u'/' + name);
        if (!text)
            return session.bad(text.error());
        files.append({name, *text});
    }
    const auto pack = law::writePack(session.value("name"), files, QString::fromLatin1(*key));
    if (!pack)
        return session.bad(pack.error());
    if (const Done done = writeWholeFile(out, *pack); !done)
        return session.bad(done.error());
    session.out().line(QStringLiteral("%1: %2 files").arg(out).arg(files.size()));
    return Fine;
}

int show(Session& session, const QString& path)
{
    const auto bytes = law::readFile(path);
    const auto pack = bytes ? law::readPack(path, *bytes) : Result<law::FactsPack>(std::unexpected(bytes.error()));
    if (!pack)
        return session.bad(pack.error());
    QStringList names;
    for (const law::FactsPack::File& file : pack->files)
        names << file.name;
    if (session.json())
        session.out().object({{QStringLiteral("version"), pack->version},
                              {QStringLiteral("fingerprint"), law::fingerprint(pack->signer)},
                              {QStringLiteral("files"), QJsonArray::fromStringList(names)}});
    else
        session.out().line(QStringLiteral("%1 · %2 · %3").arg(pack->version, law::fingerprint(pack->signer), names.join(u' ')));
    return Fine;
}

int run(Session& session)
{
    const QStringList& given = session.arguments();
    const QString what = given.value(0);
    if (what == u"new-key" && given.size() == 2)
        return newKey(session, given[1]);
    if (what == u"make" && given.size() == 3 && session.has("key") && session.has("name"))
        return make(session, given[1], given[2]);
    if (what == u"show" && given.size() == 2)
        return show(session, given[1]);
    return session.bad(QStringLiteral("law-pack wants new-key FILE, make DIR FILE with --key and --name, or show FILE"));
}

} // namespace

Command lawPackCommand()
{
    return {"law-pack", "new-key FILE | make DIR FILE --key FILE --name TEXT | show FILE",
            "Signs corrected facts of the law, for shops that trust you, or looks at such a pack.",
            "The facts are files like those in resources/law. A shop takes a pack in its settings, under “The law”.\n\n"
            "  amends-cli law-pack new-key my.key\n"
            "  amends-cli law-pack make facts 2027-01.amends-law --key my.key --name 2027-01",
            [] {
                return QList<QCommandLineOption>{
                    {QStringLiteral("key"), QStringLiteral("The secret key to sign with."), QStringLiteral("FILE")},
                    {QStringLiteral("name"), QStringLiteral("What you call this pack."), QStringLiteral("TEXT")}};
            },
            run};
}

} // namespace amends::cli
