#include "language/Dictionary.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <hunspell.hxx>
#include <limits>

namespace amends::language {

namespace {

constexpr qsizetype kLongestWord = 60;    // Hunspell's own bound is 100 bytes
constexpr qsizetype kWordsRemembered = 20'000;
constexpr qsizetype kSuggestionsRemembered = 500;
constexpr qsizetype kSuggestions = 3;

struct Known
{
    const char* names;   // of the files, the usual one first
    const char* package;
};

// In the order of Language.
constexpr Known kUsual[] = {{"fr fr_FR", "hunspell-fr"},
                            {"nl nl_NL", "hunspell-nl"},
                            {"en_GB en en_US", "hunspell-en-gb"},
                            {"de_DE de", "hunspell-de-de"}};

struct Variant
{
    Language language;
    const char* country;
    const char* package;
};

// Countries whose spelling is another one and has a package of its own.
constexpr Variant kVariants[] = {{Language::German, "AT", "hunspell-de-at"},
                                 {Language::German, "CH", "hunspell-de-ch"},
                                 {Language::German, "LI", "hunspell-de-ch"},
                                 {Language::English, "US", "hunspell-en-us"},
                                 {Language::English, "CA", "hunspell-en-ca"},
                                 {Language::English, "AU", "hunspell-en-au"},
                                 {Language::English, "ZA", "hunspell-en-za"}};

/// Hunspell takes any file; one without its count of words in front is none.
bool isWordList(const QString& file)
{
    QFile words(file);
    if (!words.open(QIODevice::ReadOnly))
        return false;
    bool counted = false;
    QByteArray first = words.readLine(64).trimmed();
    if (first.startsWith("\xEF\xBB\xBF"))
        first.remove(0, 3);
    return first.toInt(&counted) > 0 && counted;
}

/// How far a suggestion is from what was typed, in tenths of a key: a doubled letter, an accent or an apostrophe is a small
/// slip, another first letter a great one.
int slips(const QString& typed, const QString& meant)
{
    const auto bare = [](QChar c) {
        const QString parts = c.toLower().decomposition();
        return parts.isEmpty() ? c.toLower() : parts.front();
    };
    const qsizetype rows = typed.size() + 1;
    const qsizetype columns = meant.size() + 1;
    std::vector<int> cost(size_t(rows * columns));
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return cost[size_t(i * columns + j)]; };
    const auto dropped = [](const QString& word, qsizetype i) {
        if (word[i] == u'\'')
            return 4;
        return word[i].isSpace() ? 14 : i > 0 && word[i] == word[i - 1] ? 5 : 10;
    };
    for (qsizetype i = 0; i < rows; ++i) {
        for (qsizetype j = 0; j < columns; ++j) {
            if (i == 0 && j == 0)
                continue;
            int best = std::numeric_limits<int>::max();
            if (i > 0)
                best = qMin(best, at(i - 1, j) + dropped(typed, i - 1));
            if (j > 0)
                best = qMin(best, at(i, j - 1) + dropped(meant, j - 1));
            if (i > 0 && j > 0) {
                const QChar a = typed[i - 1], b = meant[j - 1];
                const int other = a == b ? 0 : bare(a) == bare(b) ? 3 : i == 1 && j == 1 ? 18 : 10;
                best = qMin(best, at(i - 1, j - 1) + other);
                if (i > 1 && j > 1 && a == meant[j - 2] && typed[i - 2] == b && a != b)
                    best = qMin(best, at(i - 2, j - 2) + 7);
            }
            at(i, j) = best;
        }
    }
    return cost.back();
}

/// An umlaut typed as two letters is no slip of two keys.
int slipsOf(const QString& typed, const QString& meant)
{
    QString spelled = meant;
    spelled.replace(u'ä', QStringLiteral("ae")).replace(u'ö', QStringLiteral("oe")).replace(u'ü', QStringLiteral("ue")).replace(u'ß', QStringLiteral("ss"));
    const int plain = slips(typed, meant);
    return spelled == meant ? plain : qMin(plain, slips(typed, spelled) + 2);
}

QString affixesOf(const QString& words)
{
    return words.chopped(4) + QStringLiteral(".aff");
}

} // namespace

QStringList dictionaryFolders()
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList folders{here + QStringLiteral("/dictionaries"), here + QStringLiteral("/../share/hunspell")};
    for (const QString& place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        folders << place + QStringLiteral("/hunspell") << place + QStringLiteral("/myspell/dicts");
    }
    return folders;
}

QString dictionaryPackage(Language language, const QString& country)
{
    for (const Variant& variant : kVariants) {
        if (variant.language == language && country == QLatin1StringView(variant.country))
            return QLatin1StringView(variant.package);
    }
    return QLatin1StringView(kUsual[size_t(language)].package);
}

QString dictionaryFile(Language language, const QString& country, const QStringList& folders)
{
    QStringList names;
    if (!country.isEmpty())
        names << code(language) + u'_' + country.toUpper();
    names << QString(QLatin1StringView(kUsual[size_t(language)].names)).split(u' ');
    for (const QString& name : names) {
        for (const QString& folder : folders) {
            const QString words = folder + u'/' + name + QStringLiteral(".dic");
            if (QFile::exists(words) && QFile::exists(affixesOf(words)))
                return QDir::cleanPath(words);
        }
    }
    return {};
}

Dictionary::Dictionary(QString file, std::unique_ptr<Hunspell> hunspell)
    : m_file(std::move(file)), m_hunspell(std::move(hunspell)), m_encode(m_hunspell->get_dict_encoding().c_str()),
      m_decode(m_hunspell->get_dict_encoding().c_str())
{
}

Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

Result<Dictionary> Dictionary::load(Language language, const QString& country, const QStringList& folders)
{
    const QString words = dictionaryFile(language, country, folders);
    if (words.isEmpty())
        return failure(Problem::NotFound, dictionaryPackage(language, country));
    const QString affixes = affixesOf(words);
    if (!QFileInfo(words).isReadable() || !QFileInfo(affixes).isReadable())
        return failure(Problem::Unreadable, {}, words);
    if (!isWordList(words))
        return failure(Problem::Damaged, QStringLiteral("not a dictionary"), words);
    // Hunspell opens files by itself; on Windows it takes UTF-8 names behind this sign.
#ifdef Q_OS_WIN
    const auto name = [](const QString& file) { return QByteArray("\\\\?\\") + QDir::toNativeSeparators(file).toUtf8(); };
#else
    const auto name = [](const QString& file) { return QFile::encodeName(file); };
#endif
    auto hunspell = std::make_unique<Hunspell>(name(affixes).constData(), name(words).constData());
    Dictionary dictionary(words, std::move(hunspell));
    if (!dictionary.m_encode.isValid() || !dictionary.m_decode.isValid())
        return failure(Problem::NotRecognised, QString::fromStdString(dictionary.m_hunspell->get_dict_encoding()), words);
    return dictionary;
}

bool Dictionary::knows(const QString& word)
{
    if (word.size() > kLongestWord)
        return true;
    if (const auto found = m_known.constFind(word); found != m_known.cend())
        return *found;
    m_encode.resetState();
    const QByteArray bytes = m_encode(word);
    const bool known = m_encode.hasError() || m_hunspell->spell(bytes.toStdString());
    if (m_known.size() >= kWordsRemembered)
        m_known.clear();
    m_known.insert(word, known);
    return known;
}

QStringList Dictionary::suggest(const QString& word)
{
    if (const auto found = m_suggested.constFind(word); found != m_suggested.cend())
        return *found;
    m_encode.resetState();
    const QByteArray bytes = m_encode(word);
    QStringList suggestions;
    if (!m_encode.hasError() && word.size() <= kLongestWord) {
        for (const std::string& each : m_hunspell->suggest(bytes.toStdString())) {
            m_decode.resetState();
            suggestions << QString(m_decode(QByteArrayView(each.data(), qsizetype(each.size()))));
        }
        std::ranges::stable_sort(suggestions, {}, [&](const QString& each) { return slipsOf(word, each); });
        suggestions = suggestions.first(qMin(kSuggestions, suggestions.size()));
    }
    if (m_suggested.size() >= kSuggestionsRemembered)
        m_suggested.clear();
    m_suggested.insert(word, suggestions);
    return suggestions;
}

} // namespace amends::language
