#include "language/DetectLanguage.h"
#include "language/Tokens.h"
#include <QList>
#include <array>
#include <cld2/public/compact_lang_det.h>
#include <unordered_map>

namespace amends::language {

namespace {

constexpr size_t languages = codesOf(Language{}).size();
using Counts = std::array<int, languages>;

/// Words that are common in short messages, in the order of Language. A word may stand in several lists.
constexpr std::array<QStringView, languages> smallWords{
    u"le la les un une des du de et est en que qui pas ne vous je nous ce cette mon ma mes votre vos notre il elle on "
    u"pour dans avec sur mais au aux c ai avez suis sont bonjour merci tres bien plus si se sa son j d l n qu tu ou "
    u"monsieur madame bonsoir cordialement etait ete fait comme tout ca donc rien jamais y a deux sans chez",
    u"de het een en is dat van ik niet op te met voor zijn die u uw was maar er wij we jullie mijn ons onze heb hebt "
    u"heeft hebben aan om bij naar dan nog ook geen deze dit goedemiddag beste dag graag bedankt dank wel al als je "
    u"jij kan kunt wordt werd door uit nu hoe wat waar zo toch mevrouw meneer groeten weer uur zonder na over",
    u"the a an and is are was were i you we to of in it that this for on with my your our not have has had be been but "
    u"at from they if will would can could do did don t so me hello hi dear thanks thank please any just what when no "
    u"he she or by as which there now after again how sorry about out am very never than because again up all",
    u"der die das und ist ich nicht ein eine einen einem einer zu mit sie wir ihr ihre ihren ihnen es auf den dem des "
    u"von war haben habe hat sind im in bei nach aber auch noch wie fur mich mir uns unsere so dass wenn nur kein "
    u"keine guten tag hallo danke bitte leider sehr geehrte freundlichen grussen sein wird wurde werden am um zum zur "
    u"schon vor heute aus fuer du doch bin"};

const std::unordered_map<std::u16string, std::array<bool, languages>>& table()
{
    static const auto words = [] {
        std::unordered_map<std::u16string, std::array<bool, languages>> map;
        for (size_t language = 0; language < languages; ++language) {
            for (const QStringView word : smallWords[language].split(u' '))
                map[word.toString().toStdU16String()][language] = true;
        }
        return map;
    }();
    return words;
}

std::optional<Language> byCld2(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    bool reliable = false;
    const CLD2::Language found = CLD2::DetectLanguage(utf8.constData(), int(utf8.size()), true, &reliable);
    if (!reliable)
        return std::nullopt;
    switch (found) {
    case CLD2::FRENCH: return Language::French;
    case CLD2::DUTCH: return Language::Dutch;
    case CLD2::ENGLISH: return Language::English;
    case CLD2::GERMAN: return Language::German;
    default: return std::nullopt;
    }
}

} // namespace

std::optional<Language> detectLanguage(QStringView text)
{
    constexpr qsizetype enough = 4000; // characters: what follows does not change the answer
    static const TokenSettings plain;
    const TokenText cut = tokenise(text.left(enough), plain);
    Counts counts{};
    for (const Token& token : cut.tokens) {
        // "l'appareil", "don't": the piece before the apostrophe is the small word.
        const std::u16string_view word = token.form.substr(0, token.form.find(u'\''));
        if (const auto it = table().find(std::u16string(word)); it != table().end()) {
            for (size_t i = 0; i < languages; ++i)
                counts[i] += it->second[i];
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < languages; ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    int second = 0;
    for (size_t i = 0; i < languages; ++i) {
        if (i != best)
            second = std::max(second, counts[i]);
    }
    const int words = int(cut.tokens.size());
    const bool clear = counts[best] >= 2 && counts[best] * 4 >= words && counts[best] >= second + 1 + second / 2;
    if (clear)
        return static_cast<Language>(best);
    if (const auto language = byCld2(text.left(enough)))
        return language;
    // A word or two: whatever small word there is decides, if only one language has it.
    if (counts[best] > second && counts[best] * 5 >= words)
        return static_cast<Language>(best);
    return std::nullopt;
}

} // namespace amends::language
