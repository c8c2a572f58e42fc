#include "intake/ImportFiles.h"
#include "desk/Desk.h"
#include "intake/OffThread.h"
#include "shared/Later.h"
#include <QDirIterator>
#include <QFileInfo>

namespace amends {

namespace {

/// So that a dropped disk ends: files looked at, and tables taken of them.
constexpr int kMostVisited = 20'000;
constexpr int kMostTables = 100;

/// What may be a table or an address book. Whether it is one its content says.
constexpr QLatin1StringView kTableEndings[] = {QLatin1StringView("csv"), QLatin1StringView("tsv"), QLatin1StringView("txt"),
                                               QLatin1StringView("xlsx"), QLatin1StringView("vcf"), QLatin1StringView("tab")};

bool isTableEnding(const QString& ending)
{
    return std::ranges::any_of(kTableEndings, [&](QLatin1StringView each) { return ending == each; });
}

QStringList tablesIn(const QString& folder)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int visited = 0; walk.hasNext() && visited < kMostVisited && found.size() < kMostTables; ++visited) {
        const QFileInfo file(walk.next());
        if (isTableEnding(file.suffix().toLower()))
            found << file.filePath();
    }
    found.sort();
    return found;
}

constexpr QLatin1StringView kBetween(" | ");

QString placeName(int column)
{
    return QStringLiteral("#%1").arg(column + 1);
}

/// How a mapping names a column: by its title where that is plain, else by its place.
QString columnName(const QStringList& header, int column)
{
    const QString& title = header[column];
    const bool plain = !title.isEmpty() && !title.contains(u'|') && header.count(title) == 1;
    return plain ? title : placeName(column);
}

QStringList namesIn(const QString& value, const QStringList& header)
{
    return header.contains(value) ? QStringList{value} : value.split(kBetween, Qt::SkipEmptyParts);
}

/// What is already chosen, here or the last time.
ColumnMapping startingPoint(const ImportFile& file)
{
    if (file.chosen)
        return *file.chosen;
    return file.preview.remembered ? file.preview.used : ColumnMapping();
}

} // namespace

bool ImportFile::canBeCorrected() const
{
    const bool guessedInVain = preview.refusal == QLatin1StringView("no_columns");
    return !preview.columnFields.isEmpty() && (preview.refusal.isEmpty() || guessedInVain || chosen);
}

ImportFiles::ImportFiles(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ImportFiles::add(const QStringList& paths)
{
    std::vector<int> added;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString clean = QDir::cleanPath(info.absoluteFilePath());
        if (std::ranges::any_of(m_files, [&](const ImportFile& file) { return file.path == clean; }))
            continue;
        ImportFile file;
        file.id = ++m_lastId;
        file.path = clean;
        file.isFolder = info.isDir();
        m_files.push_back(file);
        added.push_back(file.id);
    }
    emit listChanged();
    for (const int id : added)
        look(id);
}

void ImportFiles::remove(int id)
{
    std::erase_if(m_files, [id](const ImportFile& file) { return file.id == id; });
    emit listChanged();
}

void ImportFiles::clear()
{
    m_files.clear();
    emit listChanged();
}

void ImportFiles::chooseWriting(int id, WritingPart part, const QString& value)
{
    ImportFile* file = at(id);
    if (!file)
        return;
    ColumnMapping mapping = startingPoint(*file);
    mapping.*part = value;
    // Read with other letters or taken apart elsewhere, the columns are others and so is what is in them.
    if (part == &ColumnMapping::charset || part == &ColumnMapping::separator || part == &ColumnMapping::sheet) {
        mapping.fields.clear();
        mapping.dateOrder.clear();
        mapping.decimal.clear();
    }
    choose(*file, mapping);
}

void ImportFiles::chooseColumn(int id, int column, const QString& field)
{
    ImportFile* file = at(id);
    if (!file || column < 0 || column >= file->preview.header.size())
        return;
    const QStringList& header = file->preview.header;
    ColumnMapping mapping = startingPoint(*file);
    mapping.fields = file->preview.used.fields;
    for (const QString& known : mapping.fields.keys()) {
        QStringList names = namesIn(mapping.fields[known], header);
        names.removeAll(header[column]);
        names.removeAll(placeName(column));
        if (names.isEmpty())
            mapping.fields.remove(known);
        else
            mapping.fields[known] = names.join(kBetween);
    }
    if (!field.isEmpty()) {
        // What was said now counts before what was there.
        const QString name = columnName(header, column);
        const QString others = mapping.fields.value(field);
        mapping.fields[field] = others.isEmpty() ? name : name + kBetween + others;
    }
    choose(*file, mapping);
}

void ImportFiles::choose(ImportFile& file, const ColumnMapping& mapping)
{
    file.chosen = mapping;
    readBeginning(file.id, mapping);
}

void ImportFiles::forget(int id)
{
    ImportFile* file = at(id);
    if (!file)
        return;
    file->chosen.reset();
    file->lastGood.reset();
    file->isRereading = true;
    emit fileChanged(id);
    later(m_desk.intake().forgetMapping(file->preview.header), this, [this, id] { readBeginning(id, std::nullopt); });
}

void ImportFiles::lookAgain()
{
    std::vector<int> ids;
    for (const ImportFile& file : m_files)
        ids.push_back(file.id);
    for (const int id : ids)
        look(id);
}

void ImportFiles::rememberChoices()
{
    for (const ImportFile& file : m_files)
        if (file.state == ImportFile::State::Shop && file.chosen)
            later(m_desk.intake().rememberMapping(file.preview.header, *file.chosen), this, [] {});
}

const ImportFile* ImportFiles::find(int id) const
{
    const auto it = std::ranges::find(m_files, id, &ImportFile::id);
    return it == m_files.end() ? nullptr : &*it;
}

ImportFile* ImportFiles::at(int id)
{
    return const_cast<ImportFile*>(find(id));
}

bool ImportFiles::isLooking() const
{
    return std::ranges::any_of(m_files, [](const ImportFile& file) { return file.state == ImportFile::State::Looking || file.isRereading; });
}

QStringList ImportFiles::pathsOf(ImportFile::State state) const
{
    QStringList paths;
    for (const ImportFile& file : m_files)
        if (file.state == state)
            paths << file.path;
    return paths;
}

void ImportFiles::look(int id)
{
    const ImportFile* file = find(id);
    if (!file)
        return;
    const QString path = file->path;
    later(
        m_desk.intake().looksLikeMail(path), this,
        [this, id, path](bool isMail) {
            const ImportFile* still = find(id);
            if (!still)
                return;
            if (isMail)
                settle(id, ImportFile::State::Mail);
            else if (still->isFolder)
                lookInside(id, path);
            else
                readBeginning(id, still->chosen);
        },
        [this, id](const Error& error) {
            if (at(id))
                refuse(id, error);
        });
}

void ImportFiles::lookInside(int id, const QString& folder)
{
    later(
        offThread([folder] { return Result<QStringList>(tablesIn(folder)); }), this,
        [this, id](const QStringList& tables) {
            if (!find(id))
                return;
            if (tables.isEmpty()) {
                settle(id, ImportFile::State::Useless);
                return;
            }
            add(tables);
            remove(id);
        },
        [](const Error&) {});
}

void ImportFiles::readBeginning(int id, const std::optional<ColumnMapping>& mapping)
{
    ImportFile* file = at(id);
    if (!file)
        return;
    file->isRereading = true;
    emit fileChanged(id);
    // Late answers to an earlier choice are dropped.
    const auto isStillAsked = [this, id, mapping] {
        const ImportFile* now = find(id);
        return now && now->chosen == mapping;
    };
    later(
        m_desk.intake().previewShop(file->path, mapping), this,
        [this, id, isStillAsked](const ShopFilePreview& preview) {
            if (!isStillAsked())
                return;
            ImportFile* now = at(id);
            now->preview = preview;
            now->lastGood = now->chosen;
            now->error.reset();
            settle(id, preview.refusal.isEmpty() ? ImportFile::State::Shop : ImportFile::State::Useless);
        },
        [this, id, isStillAsked](const Error& error) {
            if (isStillAsked())
                refuse(id, error);
        });
}

void ImportFiles::refuse(int id, const Error& error)
{
    ImportFile* file = at(id);
    if (file->chosen && error.problem == Problem::BadInput) {
        // It cannot be read so: it stays as it was shown.
        file->chosen = std::exchange(file->lastGood, std::nullopt);
        emit failed(error);
        readBeginning(id, file->chosen);
        return;
    }
    file->error = error;
    settle(id, ImportFile::State::Useless);
}

void ImportFiles::settle(int id, ImportFile::State state)
{
    ImportFile* file = at(id);
    if (!file)
        return;
    file->state = state;
    file->isRereading = false;
    emit fileChanged(id);
}

} // namespace amends
