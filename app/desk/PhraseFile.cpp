#include "desk/PhraseFile.h"
#include "domain/CsvText.h"
#include "domain/WholeFile.h"
#include "language/HousePhrases.h"
#include "shopdata/CsvReader.h"

namespace amends {

namespace {

constexpr int kMostPhrases = 2000;
constexpr size_t kSeparatorSample = 4096;

const QStringList& headings()
{
    static const QStringList all{QStringLiteral("phrase"),    QStringLiteral("match"),     QStringLiteral("language"),
                                 QStringLiteral("about"),     QStringLiteral("severity"),  QStringLiteral("why"),
                                 QStringLiteral("instead 1"), QStringLiteral("instead 2"), QStringLiteral("instead 3")};
    return all;
}
constexpr int kFirstInstead = 6;

/// Back to what csvCell() was given.
QString cellText(std::string_view cell)
{
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size())).trimmed();
    const QString without = text.mid(1);
    const QString written = csvCell(without);
    const bool guarded = text.startsWith(u'\'') && (written.startsWith(u'\'') || written.startsWith(u"\"'"));
    return guarded && !without.startsWith(u'\'') ? without : text;
}

/// The cells of a row under our headings, whatever their order in the file.
class Columns
{
public:
    explicit Columns(const shopdata::Row& heading)
    {
        for (const QString& name : headings()) {
            int at = -1;
            for (int i = 0; i < int(heading.cells.size()); ++i) {
                if (cellText(heading.cells[size_t(i)]).compare(name, Qt::CaseInsensitive) == 0)
                    at = i;
            }
            m_at.append(at);
        }
    }

    bool hasPhrase() const { return m_at.first() >= 0; }
    QString text(const shopdata::Row& row, int heading) const { return cellText(row.cell(m_at[heading])); }

    /// False where it holds a word that is none of the codes.
    template <class E> bool code(const shopdata::Row& row, int heading, E& value) const
    {
        const QString word = text(row, heading).toLower();
        const auto known = fromCode<E>(word);
        value = known.value_or(value);
        return word.isEmpty() || known;
    }

private:
    QList<int> m_at;
};

Result<HousePhrase> phraseOf(const Columns& columns, const shopdata::Row& row)
{
    const auto wrong = [&](const QString& why) { return failure(Problem::BadInput, why, {}, QString::number(row.line)); };
    HousePhrase phrase;
    phrase.phrase = columns.text(row, 0);
    if (row.trouble)
        return wrong(QString::fromLatin1(row.trouble));
    if (phrase.phrase.isEmpty())
        return wrong(QStringLiteral("no_phrase"));
    Language language{};
    if (!columns.code(row, 1, phrase.match))
        return wrong(QStringLiteral("match"));
    if (!columns.code(row, 2, language))
        return wrong(QStringLiteral("language"));
    if (!columns.text(row, 2).isEmpty())
        phrase.language = language;
    if (!columns.code(row, 3, phrase.about))
        return wrong(QStringLiteral("about"));
    if (!columns.code(row, 4, phrase.severity) || phrase.severity == Severity::Stop)
        return wrong(QStringLiteral("severity"));
    phrase.why = columns.text(row, 5);
    for (int i = kFirstInstead; i < headings().size(); ++i) {
        if (const QString instead = columns.text(row, i).simplified(); !instead.isEmpty())
            phrase.instead.append(instead);
    }
    return phrase;
}

/// Takes out what cannot be understood in a language it is for.
void refusePatterns(PhraseRows& rows, QList<qint64>& lines)
{
    for (size_t i = 0; i < codesOf(Language{}).size();) {
        const auto compiled = language::HousePhrases::compile(static_cast<Language>(i), rows.phrases);
        if (compiled) {
            ++i;
            continue;
        }
        const qsizetype bad = compiled.error().place.toLongLong();
        rows.refused.append({Problem::BadInput, {}, QString::number(lines.takeAt(bad)),
                             QStringLiteral("pattern: ") + compiled.error().detail});
        rows.phrases.removeAt(bad);
    }
}

Result<char> separatorOf(const QString& file)
{
    auto bytes = shopdata::ByteSource::open(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto piece = (*bytes)->next();
    if (!piece)
        return std::unexpected(piece.error());
    return shopdata::guessSeparator({piece->data(), qMin(size_t(piece->size()), kSeparatorSample)});
}

} // namespace

Result<PhraseRows> readPhrases(const QString& file)
{
    const auto separator = separatorOf(file);
    if (!separator)
        return std::unexpected(separator.error());
    auto bytes = shopdata::ByteSource::open(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    shopdata::CsvReader reader(std::move(*bytes), *separator);
    shopdata::Row row;
    const auto heading = reader.next(row);
    if (!heading)
        return std::unexpected(heading.error());
    const Columns columns(row);
    if (!*heading || !columns.hasPhrase())
        return failure(Problem::NotRecognised, QStringLiteral("no column is called “phrase”"), file);
    PhraseRows rows;
    QList<qint64> lines; // of the file, by phrase
    for (int count = 0;; ++count) {
        const auto more = reader.next(row);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (count == kMostPhrases)
            return failure(Problem::TooLarge, QStringLiteral("at most %1 phrases").arg(kMostPhrases), file);
        const auto phrase = phraseOf(columns, row);
        if (!phrase) {
            rows.refused.append(phrase.error());
            continue;
        }
        rows.phrases.append(*phrase);
        lines.append(row.line);
    }
    refusePatterns(rows, lines);
    std::ranges::stable_sort(rows.refused, {}, [](const Error& error) { return error.place.toLongLong(); });
    return rows;
}

Done writePhrases(const QString& file, const QList<HousePhrase>& phrases)
{
    QString text(QChar(0xFEFF)); // spreadsheets take it for Windows-1252 without
    text += csvRow(headings());
    for (const HousePhrase& phrase : phrases) {
        QStringList cells{phrase.phrase,
                          code(phrase.match),
                          phrase.language ? QString(code(*phrase.language)) : QString(),
                          code(phrase.about),
                          code(phrase.severity),
                          phrase.why};
        for (int i = 0; i < HousePhrase::kMostInstead; ++i)
            cells.append(phrase.instead.value(i));
        text += csvRow(cells);
    }
    return writeWholeFile(file, text.toUtf8());
}

} // namespace amends
