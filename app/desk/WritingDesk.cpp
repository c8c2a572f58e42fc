#include "desk/WritingDesk.h"
#include "desk/DeskContext.h"
#include "language/Dictionary.h"
#include "store/HouseStyleTable.h"

namespace amends {

namespace {

constexpr qsizetype kLongestWord = 60;

bool isWord(const QString& word)
{
    const auto inWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || QStringView(u"'’-").contains(c); };
    return !word.isEmpty() && word.size() <= kLongestWord && word.front().isLetterOrNumber() && std::ranges::all_of(word, inWord);
}

class WritingDesk : public Writing
{
public:
    explicit WritingDesk(DeskContext& context) : m_context(context) {}

    Async<Manner> manner() override
    {
        return m_context.read([this](store::Connection& db) { return store::HouseStyleTable(db).manner(m_context.staff()); });
    }

    Async<void> setManner(const Manner& manner) override
    {
        return m_context.act(Turn::Everyday, [manner](Act& act) {
            act.changes.shop = true;
            return store::HouseStyleTable(act.db).setManner(act.by, manner);
        });
    }

    Async<QStringList> ownWords() override
    {
        return m_context.read([](store::Connection& db) { return store::HouseStyleTable(db).words(); });
    }

    Async<void> addWord(const QString& word) override { return change(word.trimmed(), true); }
    Async<void> removeWord(const QString& word) override { return change(word, false); }

    Async<QList<DictionaryState>> dictionaries() override
    {
        return m_context.language.run(Turn::Everyday, [this]() -> Result<QList<DictionaryState>> {
            const Shop shop = m_context.shop();
            QList<DictionaryState> all;
            for (size_t i = 0; i < codesOf(Language{}).size(); ++i) {
                const auto language = static_cast<Language>(i);
                if (!shop.languages.isEmpty() && !shop.languages.contains(language))
                    continue;
                const auto loaded = language::Dictionary::load(language, shop.country);
                DictionaryState state{language, {}, language::dictionaryPackage(language, shop.country), {}};
                if (loaded)
                    state.file = loaded->file();
                else
                    state.trouble = loaded.error().file;
                all.append(state);
            }
            return all;
        });
    }

private:
    Async<void> change(const QString& word, bool there)
    {
        return m_context.act(Turn::Everyday, [word, there](Act& act) -> Done {
            if (there && !isWord(word))
                return failure(Problem::BadInput, QStringLiteral("word"));
            act.changes.shop = true;
            act.undo = UndoStep{there ? QStringLiteral("word_added") : QStringLiteral("word_removed"), [word, there](Act& undo) {
                                    undo.changes.shop = true;
                                    return write(undo, word, !there);
                                }};
            return write(act, word, there);
        });
    }

    static Done write(Act& act, const QString& word, bool there)
    {
        store::HouseStyleTable table(act.db);
        return there ? table.addWord(word) : table.removeWord(word);
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Writing> makeWriting(DeskContext& context)
{
    return std::make_unique<WritingDesk>(context);
}

} // namespace amends
