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

std::optional<Category> riskyCategory(QStringView word)
{
    const auto known = fromCode<Category>(word);
    return known && *known <= Category::Boilerplate ? known : std::nullopt;
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
        if (fields[2] != u"ok") {
            line.risky = riskyCategory(fields[2]);
            if (!line.risky || (fields[1] != u"c" && fields[1] != u"p"))
                return wrong(name, i + 1, QStringLiteral("\"%1 %2\" is no label").arg(fields[2], fields[1]));
        } else if (fields[1].startsWith(u"h-")) {
            line.borrows = riskyCategory(fields[1].mid(2));
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

Result<std::vector<Line>> readMeasuringSet(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::Unreadable, file.errorString(), name);
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n');
    if (rows.first() != u"id\tlabel\ttext")
        return wrong(name, 1, QStringLiteral("the columns are id, label, text"));
    std::vector<Line> lines;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].isEmpty())
            continue;
        const QStringList fields = rows[i].split(u'\t');
        const QString kind = fields.first().section(u'-', 2, 2);
        if (fields.size() != 3 || kind.isEmpty())
            return wrong(name, i + 1, QStringLiteral("id, label and text are wanted"));
        Line line;
        line.text = fields[2];
        line.common = !kind.startsWith(u'p');
        line.risky = riskyCategory(fields[1]);
        if (kind.startsWith(u'h'))
            line.borrows = riskyCategory(fields.first().section(u'-', 3));
        if ((fields[1] == u"ok") == line.risky.has_value())
            return wrong(name, i + 1, QStringLiteral("\"%1\" is no label").arg(fields[1]));
        if (kind.startsWith(u'h') && !line.borrows)
            return wrong(name, i + 1, QStringLiteral("\"%1\" borrows from nothing").arg(fields.first()));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace amends::training
