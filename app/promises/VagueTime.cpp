#include "promises/VagueTime.h"
#include "domain/DayInReply.h"
#include "promises/Pack.h"

namespace amends::promises {

namespace {

// In the order of Language.
constexpr const char16_t* kBy[] = {u"d’ici %1", u"uiterlijk %1", u"by %1", u"bis %1"};

} // namespace

QList<TextRange> vagueTimes(const QString& text, Language language)
{
    const Pack& pack = Pack::of(language);
    const std::vector<Word> words = cutWords(text, language, pack.abbreviations());
    const auto symbols = pack.symbolsOf(words);
    QList<TextRange> found;
    std::vector<Hit> hits;
    for (size_t at = 0; at < words.size();) {
        size_t end = at;
        while (end < words.size() && !words[end].endsSentence)
            ++end;
        hits.clear();
        pack.find(Pack::CueTree, words, symbols, at, std::min(end + 1, words.size()), hits);
        size_t longest = 0;
        for (const Hit& hit : hits) {
            if (pack.outcome(hit).cue == Cue::Vague)
                longest = std::max(longest, hit.end);
        }
        if (longest > at)
            found << TextRange{words[at].range.start, words[longest - 1].range.end};
        at = std::max(longest, at + 1);
    }
    return found;
}

QString byDay(const QDate& day, Language language, const QDate& from)
{
    return QString::fromUtf16(kBy[size_t(language)]).arg(dayInReply(day, language, from));
}

} // namespace amends::promises
