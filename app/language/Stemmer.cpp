#include "language/Stemmer.h"
#include <QString>
#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <memory>

namespace amends::language {

namespace {

constexpr qsizetype longestWord = 60;

struct Closer
{
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

sb_stemmer* stemmerFor(Language language)
{
    static constexpr std::array names{"french", "dutch", "english", "german"};
    thread_local std::array<std::unique_ptr<sb_stemmer, Closer>, names.size()> stemmers;
    const auto index = static_cast<size_t>(language);
    if (!stemmers[index])
        stemmers[index].reset(sb_stemmer_new(names[index], "UTF_8"));
    return stemmers[index].get();
}

} // namespace

std::u16string stemOf(Language language, std::u16string_view word)
{
    sb_stemmer* stemmer = stemmerFor(language);
    if (stemmer == nullptr || word.size() > size_t(longestWord))
        return std::u16string(word);
    // The stemmers know letters with their accents, not the two apart.
    const bool apart = std::ranges::any_of(word, [](char16_t c) { return c >= 0x300 && c < 0x370; });
    const QByteArray utf8 = apart ? QStringView(word).toString().normalized(QString::NormalizationForm_C).toUtf8() : QStringView(word).toUtf8();
    const sb_symbol* stem =
        sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(utf8.constData()), int(utf8.size()));
    if (stem == nullptr)
        return std::u16string(word);
    return QString::fromUtf8(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer)).toStdU16String();
}

} // namespace amends::language
