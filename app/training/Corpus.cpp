#include "training/Corpus.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace amends::training {

namespace {

std::unexpected<Error> wrong(const QString& file, qsizetype line, const QString& detail)
{
    return failure(Problem::BadInput, detail, file, QStringLiteral("line %1").arg(line));
}

Done readFile(const QString& name, const QByteArray& bytes, Corpus& corpus)
{
    const QStringList rows = QString::fromUtf8(bytes).split(u'\n');
    if (rows.first() != u"situation\tkind\tlabel\ttext")
        return wrong(name, 1, QStringLiteral("the columns are situation, kind, label, text"));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].isEmpty())
            continue;
        const QStringList fields = rows[i].split(u'\t');
        if (fields.size() != 4)
            return wrong(name, i + 1, QStringLiteral("four fields are wanted"));
        Line line{fields[3], fields[0], int(corpus.writers.size()) - 1, {}, {}, fields[1] == u"c"};
        const auto category = [](const QString& word) {
            const auto known = fromCode<Category>(word);
            return known && *known <= Category::Boilerplate ? known : std::nullopt;
        };
        if (fields[2] != u"ok") {
            line.risky = category(fields[2]);
            if (!line.risky || (fields[1] != u"c" && fields[1] != u"p"))
                return wrong(name, i + 1, QStringLiteral("\"%1 %2\" is no label").arg(fields[2], fields[1]));
        } else if (fields[1].startsWith(u"h-")) {
            line.borrows = category(fields[1].mid(2));
            if (!line.borrows)
                return wrong(name, i + 1, QStringLiteral("\"%1\" is no kind").arg(fields[1]));
        } else if (fields[1] != u"n") {
            return wrong(name, i + 1, QStringLiteral("\"%1\" is no kind").arg(fields[1]));
        }
        corpus.lines.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<Corpus> Corpus::read(const QString& folder, Language language)
{
    const QDir dir(folder + u'/' + code(language));
    const QStringList names = dir.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(Problem::NotFound, QStringLiteral("no sentences to learn from"), dir.path());
    Corpus corpus;
    corpus.language = language;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Problem::Unreadable, file.errorString(), file.fileName());
        const QByteArray bytes = file.readAll();
        hash.addData(bytes);
        corpus.writers.append(name.chopped(4));
        if (auto done = readFile(file.fileName(), bytes, corpus); !done)
            return std::unexpected(done.error());
    }
    corpus.checksum = QString::fromLatin1(hash.result().toHex().left(16));
    return corpus;
}

} // namespace amends::training
