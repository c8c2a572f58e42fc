#include "desk/HousePhrasesDesk.h"
#include "desk/DeskContext.h"
#include "desk/PhraseFile.h"
#include "language/DetectLanguage.h"
#include "language/HousePhrases.h"
#include "store/HouseStyleTable.h"
#include "store/MessageTable.h"

namespace amends {

namespace {

constexpr int repliesTried = 200;

HousePhrase tidied(HousePhrase phrase)
{
    phrase.phrase = phrase.phrase.simplified();
    phrase.why = phrase.why.simplified();
    QStringList instead;
    for (const QString& each : std::as_const(phrase.instead)) {
        if (const QString words = each.simplified(); !words.isEmpty() && instead.size() < HousePhrase::kMostInstead)
            instead.append(words);
    }
    phrase.instead = instead;
    phrase.severity = qMin(phrase.severity, Severity::Warning);
    return phrase;
}

bool sameRule(const HousePhrase& a, const HousePhrase& b)
{
    return a.match == b.match && a.language == b.language && a.phrase.compare(b.phrase, Qt::CaseInsensitive) == 0;
}

/// The sentence around a place, and the place in it.
PhraseStrike strikeAt(const QString& text, const TextRange& range)
{
    static constexpr QStringView ends = u".!?\n";
    qsizetype start = range.start;
    while (start > 0 && !ends.contains(text[start - 1]))
        --start;
    while (start < range.start && text[start].isSpace())
        ++start;
    qsizetype end = range.end;
    while (end < text.size() && text[end] != u'\n' && !ends.contains(text[end - 1]))
        ++end;
    return {text.mid(start, end - start), {range.start - start, range.end - start}};
}

/// A phrase in the language of each text, compiled when first needed.
class Trier
{
public:
    explicit Trier(HousePhrase phrase) : m_phrase(std::move(phrase)) {}

    Result<QList<TextRange>> findIn(const QString& text)
    {
        const auto told = language::detectLanguage(text);
        if (m_phrase.language && told && *told != *m_phrase.language)
            return QList<TextRange>();
        const Language language = m_phrase.language ? *m_phrase.language : told.value_or(Language::English);
        auto& compiled = m_compiled[language];
        if (!compiled) {
            auto made = language::HousePhrases::compile(language, {m_phrase});
            if (!made)
                return std::unexpected(made.error());
            compiled = std::make_unique<language::HousePhrases>(std::move(*made));
        }
        QList<TextRange> ranges;
        for (const Finding& finding : compiled->findIn(text))
            ranges.append(finding.range);
        return ranges;
    }

private:
    HousePhrase m_phrase;
    std::map<Language, std::unique_ptr<language::HousePhrases>> m_compiled;
};

Result<PhraseTrial> tryAll(const HousePhrase& phrase, const QStringList& replies)
{
    Trier trier(phrase);
    PhraseTrial trial;
    for (const QString& reply : replies) {
        const auto ranges = trier.findIn(reply);
        if (!ranges)
            return std::unexpected(ranges.error());
        ++trial.replies;
        if (ranges->isEmpty())
            continue;
        ++trial.struck;
        trial.strikes.append(strikeAt(reply, ranges->first()));
    }
    return trial;
}

class HousePhrasesDesk : public HousePhrases
{
public:
    explicit HousePhrasesDesk(DeskContext& context) : m_context(context) {}

    Async<QList<HousePhrase>> all() override
    {
        return m_context.read([](store::Connection& db) { return store::HouseStyleTable(db).phrases(); });
    }

    Async<HousePhraseId> save(const HousePhrase& entered) override
    {
        const HousePhrase phrase = tidied(entered);
        const QString kind = phrase.id.isValid() ? QStringLiteral("phrase_changed") : QStringLiteral("phrase_added");
        // Looking it over takes too long for a transaction. The background waits for the writer; the writer never for it.
        return m_context.background.run(Turn::Everyday, [this, phrase, kind]() -> Result<HousePhraseId> {
            if (const Done valid = language::HousePhrases::validate(phrase); !valid)
                return std::unexpected(valid.error());
            return await(m_context.act(Turn::Everyday, [phrase, kind](Act& act) -> Result<HousePhraseId> {
                if (const Done kept = keepForUndo(act, kind); !kept)
                    return std::unexpected(kept.error());
                return store::HouseStyleTable(act.db).savePhrase(phrase);
            }));
        });
    }

    Async<void> remove(HousePhraseId id) override
    {
        return m_context.act(Turn::Everyday, [id](Act& act) -> Done {
            if (const Done kept = keepForUndo(act, QStringLiteral("phrase_removed")); !kept)
                return kept;
            return store::HouseStyleTable(act.db).removePhrase(id);
        });
    }

    Async<QList<TextRange>> tryOn(const HousePhrase& phrase, const QString& sentence) override
    {
        return m_context.language.run(Turn::Everyday, [phrase = tidied(phrase), sentence]() -> Result<QList<TextRange>> {
            if (const Done valid = language::HousePhrases::validate(phrase); !valid)
                return std::unexpected(valid.error());
            // A sentence to try may be too short to tell its language: then any that strikes will do.
            QList<TextRange> ranges;
            for (size_t i = 0; i < codesOf(Language{}).size() && ranges.isEmpty(); ++i) {
                auto compiled = language::HousePhrases::compile(static_cast<Language>(i), {phrase});
                if (!compiled)
                    continue;
                for (const Finding& finding : compiled->findIn(sentence))
                    ranges.append(finding.range);
            }
            return ranges;
        });
    }

    Async<PhraseTrial> tryOnReplies(const HousePhrase& phrase) override
    {
        // The language thread waits for the reader here; the reader never waits for the language thread.
        return m_context.language.run(Turn::Everyday, [this, phrase = tidied(phrase)]() -> Result<PhraseTrial> {
            const auto replies = await(m_context.read([](store::Connection& db) {
                return store::MessageTable(db).lastReplies({}, repliesTried);
            }));
            if (!replies)
                return std::unexpected(replies.error());
            return tryAll(phrase, *replies);
        });
    }

    Async<PhraseImport> readFile(const QString& file) override
    {
        return m_context.background.run(Turn::Everyday, [this, file]() -> Result<PhraseImport> {
            const auto rows = readPhrases(file);
            if (!rows)
                return std::unexpected(rows.error());
            return await(m_context.act(Turn::Everyday, [rows](Act& act) { return take(act, *rows); }));
        });
    }

    Async<int> writeFile(const QString& file) override
    {
        return m_context.read([file](store::Connection& db) -> Result<int> {
            const auto phrases = store::HouseStyleTable(db).phrases();
            if (!phrases)
                return std::unexpected(phrases.error());
            if (const Done written = writePhrases(file, *phrases); !written)
                return std::unexpected(written.error());
            return int(phrases->size());
        });
    }

private:
    static Result<PhraseImport> take(Act& act, const PhraseRows& rows)
    {
        if (const Done kept = keepForUndo(act, QStringLiteral("phrases_imported")); !kept)
            return std::unexpected(kept.error());
        store::HouseStyleTable table(act.db);
        auto there = table.phrases();
        if (!there)
            return std::unexpected(there.error());
        PhraseImport report{0, 0, rows.refused};
        for (const HousePhrase& row : rows.phrases) {
            const HousePhrase phrase = tidied(row);
            if (std::ranges::any_of(*there, [&](const HousePhrase& other) { return sameRule(phrase, other); })) {
                ++report.known;
                continue;
            }
            if (const auto saved = table.savePhrase(phrase); !saved)
                return std::unexpected(saved.error());
            there->append(phrase);
            ++report.added;
        }
        if (report.added == 0)
            act.undo.reset();
        return report;
    }

    /// The few rows there are, as they were: taking back puts all of them there again.
    static Done keepForUndo(Act& act, const QString& kind)
    {
        const auto before = store::HouseStyleTable(act.db).phrases();
        if (!before)
            return std::unexpected(before.error());
        act.changes.shop = true;
        act.undo = UndoStep{kind, [before = *before](Act& undo) {
                                undo.changes.shop = true;
                                return store::HouseStyleTable(undo.db).replacePhrases(before);
                            }};
        return {};
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<HousePhrases> makeHousePhrases(DeskContext& context)
{
    return std::make_unique<HousePhrasesDesk>(context);
}

} // namespace amends
