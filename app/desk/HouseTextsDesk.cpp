#include "desk/HouseTextsDesk.h"
#include "calendar/WorkingTime.h"
#include "desk/DeskContext.h"
#include "desk/TextValues.h"
#include "domain/WholeFile.h"
#include "store/HouseTextTable.h"
#include "store/Tables.h"
#include "templates/ShippedTexts.h"
#include <QFile>

namespace amends {

namespace {

constexpr int kBetween = 100;
constexpr int kDaysOffered = 5;
constexpr qint64 kLargestFile = 2 << 20;

const QList<HouseText>& shippedOnes()
{
    static const QList<HouseText> all = [] {
        QList<HouseText> texts;
        for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
            texts += templates::shippedTexts(static_cast<Language>(i)).value_or(QList<HouseText>());
        return texts;
    }();
    return all;
}

bool standsFor(const HouseText& row, const HouseText& shipped)
{
    return row.language == shipped.language && row.shipped == shipped.shipped;
}

bool inOrder(const HouseText& a, const HouseText& b)
{
    return std::tuple(a.kind, a.language, a.position, a.id) < std::tuple(b.kind, b.language, b.position, b.id);
}

/// The shipped ones as the shop has them now, and its own.
QList<HouseText> merged(const QList<HouseText>& rows)
{
    QList<HouseText> texts = shippedOnes();
    for (const HouseText& row : rows) {
        const auto shipped = std::ranges::find_if(texts, [&](const HouseText& text) { return !row.isOwn() && standsFor(row, text); });
        if (shipped == texts.end()) {
            if (!row.body.isEmpty()) // of a shipped one that a later version left out only the shop's words are left
                texts.append(row);
            continue;
        }
        const HouseText words = row.changed ? row : *shipped;
        *shipped = row;
        shipped->title = words.title;
        shipped->body = words.body;
    }
    std::ranges::stable_sort(texts, inOrder);
    return texts;
}

/// As it is kept: nothing of what is still the program's.
HouseText kept(HouseText text)
{
    if (!text.isOwn() && !text.changed) {
        text.title.clear();
        text.body.clear();
    }
    return text;
}

Result<HouseText> sound(HouseText text)
{
    text.title = text.title.simplified();
    if (text.title.isEmpty())
        return failure(Problem::BadInput, QStringLiteral("no_title"));
    if (const auto body = templates::TextBody::parse(text.body); !body) // as entered: its place is told
        return std::unexpected(body.error());
    text.body = text.body.trimmed();
    return text;
}

QString filled(const HouseText& text, templates::Values values)
{
    const auto body = templates::TextBody::parse(text.body);
    if (!body)
        return text.body;
    const auto name = values.known.value(KnownField::Customer);
    if (const QString* called = std::get_if<QString>(&name))
        values.known.insert(KnownField::Salutation, templates::salutation(*called, text.language));
    return body->filled(values, text.language);
}

/// The few rows there are, as they were: taking back puts all of them there again. The rows are the answer.
Result<QList<HouseText>> keepForUndo(Act& act, const QString& kind)
{
    const auto before = store::HouseTextTable(act.db).all();
    if (!before)
        return std::unexpected(before.error());
    act.changes.shop = true;
    act.undo = UndoStep{kind, [before = *before](Act& undo) {
                            undo.changes.shop = true;
                            return store::HouseTextTable(undo.db).replaceAll(before);
                        }};
    return *before;
}

int lastPosition(const QList<HouseText>& texts, const HouseText& like)
{
    int last = 0;
    for (const HouseText& text : texts) {
        if (text.kind == like.kind && text.language == like.language)
            last = qMax(last, text.position);
    }
    return last;
}

class HouseTextsDesk : public HouseTexts
{
public:
    explicit HouseTextsDesk(DeskContext& context) : m_context(context) {}

    Async<QList<HouseText>> all() override
    {
        return m_context.read([](store::Connection& db) { return allIn(db); });
    }

    Async<HouseTextId> save(const HouseText& entered) override
    {
        return m_context.act(Turn::Everyday, [entered](Act& act) -> Result<HouseTextId> {
            auto text = sound(entered);
            if (!text)
                return std::unexpected(text.error());
            const QString kind = text->id.isValid() || !text->isOwn() ? QStringLiteral("house_text_changed") : QStringLiteral("house_text_added");
            const auto rows = keepForUndo(act, kind);
            if (!rows)
                return std::unexpected(rows.error());
            text->changed = !text->isOwn();
            if (text->position == 0)
                text->position = lastPosition(merged(*rows), *text) + kBetween;
            return store::HouseTextTable(act.db).save(*text);
        });
    }

    Async<void> remove(const HouseText& text) override
    {
        return m_context.act(Turn::Everyday, [text = HouseText(text)](Act& act) mutable -> Done {
            const QString kind = text.isOwn() ? QStringLiteral("house_text_removed") : QStringLiteral("house_text_hidden");
            if (const auto rows = keepForUndo(act, kind); !rows)
                return std::unexpected(rows.error());
            if (text.isOwn())
                return store::HouseTextTable(act.db).remove(text.id);
            text.hidden = true;
            const auto saved = store::HouseTextTable(act.db).save(kept(text));
            return saved ? Done() : std::unexpected(saved.error());
        });
    }

    Async<void> putBack(const HouseText& text) override
    {
        return m_context.act(Turn::Everyday, [text](Act& act) -> Done {
            if (text.isOwn() || !text.id.isValid())
                return {}; // nothing was done to it
            if (const auto rows = keepForUndo(act, QStringLiteral("house_text_put_back")); !rows)
                return std::unexpected(rows.error());
            return store::HouseTextTable(act.db).remove(text.id);
        });
    }

    Async<void> arrange(const QList<HouseText>& order) override
    {
        return m_context.act(Turn::Everyday, [order](Act& act) -> Done {
            if (const auto rows = keepForUndo(act, QStringLiteral("house_texts_arranged")); !rows)
                return std::unexpected(rows.error());
            store::HouseTextTable table(act.db);
            int position = 0;
            for (HouseText text : order) {
                position += kBetween;
                if (text.position == position)
                    continue;
                text.position = position;
                if (const auto saved = table.save(kept(text)); !saved)
                    return std::unexpected(saved.error());
            }
            return {};
        });
    }

    Async<QList<OfferedText>> offered(ComplaintId id, Language language) override
    {
        return m_context.read([this, id, language](store::Connection& db) -> Result<QList<OfferedText>> {
            const auto complaint = store::ComplaintTable(db).existing(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            const auto values = textValues(m_context, db, *complaint);
            if (!values)
                return std::unexpected(values.error());
            const auto texts = allIn(db);
            if (!texts)
                return std::unexpected(texts.error());
            QList<OfferedText> offered;
            for (const HouseText& text : *texts) {
                if (!text.hidden)
                    offered.append({text, filled(text, values->value(text.language))});
            }
            std::ranges::stable_partition(offered, [language](const OfferedText& each) { return each.text.language == language; });
            return offered;
        });
    }

    Async<FieldOffers> fieldOffers(ComplaintId id, Language language) override
    {
        return m_context.read([this, id, language](store::Connection& db) -> Result<FieldOffers> {
            store::Tables tables(db);
            FieldOffers offers;
            offers.today = m_context.today();
            const auto working = calendar::workingTimeOf(m_context.shop(), m_context.zone());
            for (const QDate& day : working.nextWorkingDays(offers.today, kDaysOffered))
                offers.days.append(templates::written(day, language, offers.today));
            const auto complaint = tables.complaints.existing(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            if (!complaint->purchase.isValid())
                return offers;
            const auto purchase = tables.purchases.load(complaint->purchase);
            if (!purchase)
                return std::unexpected(purchase.error());
            if (*purchase) {
                for (const Money& amount : amountsOf(**purchase, complaint->line))
                    offers.amounts.append(templates::written(amount, language, offers.today));
            }
            return offers;
        });
    }

    Async<QString> tryOut(const QString& body, Language language) override
    {
        return m_context.read([this, body, language](store::Connection&) -> Result<QString> {
            const auto read = templates::TextBody::parse(body);
            if (!read)
                return std::unexpected(read.error());
            return read->filled(sampleValues(m_context, language), language);
        });
    }

    Async<TextImport> readFile(const QString& file) override
    {
        return m_context.background.run(Turn::Everyday, [this, file]() -> Result<TextImport> {
            QFile in(file);
            if (!in.open(QIODevice::ReadOnly))
                return failure(in.exists() ? Problem::Unreadable : Problem::NotFound, in.errorString(), file);
            if (in.size() > kLargestFile)
                return failure(Problem::TooLarge, QStringLiteral("2 MB"), file);
            const auto texts = templates::readTexts(in.readAll(), file);
            if (!texts)
                return std::unexpected(texts.error());
            return await(m_context.act(Turn::Everyday, [texts](Act& act) { return take(act, *texts); }));
        });
    }

    Async<int> writeFile(const QString& file) override
    {
        return m_context.read([file](store::Connection& db) -> Result<int> {
            auto texts = allIn(db);
            if (!texts)
                return std::unexpected(texts.error());
            texts->removeIf([](const HouseText& text) { return !text.isOwn() && !text.changed; });
            const Done written = writeWholeFile(file, templates::writeTexts(*texts));
            return written ? Result<int>(int(texts->size())) : std::unexpected(written.error());
        });
    }

private:
    static Result<QList<HouseText>> allIn(store::Connection& db)
    {
        const auto rows = store::HouseTextTable(db).all();
        if (!rows)
            return std::unexpected(rows.error());
        return merged(*rows);
    }

    static Result<TextImport> take(Act& act, const QList<HouseText>& texts)
    {
        const auto rows = keepForUndo(act, QStringLiteral("house_texts_imported"));
        if (!rows)
            return std::unexpected(rows.error());
        QList<HouseText> there = merged(*rows);
        TextImport report;
        for (HouseText text : texts) {
            text.shipped.clear();
            const bool known = std::ranges::any_of(there, [&](const HouseText& other) {
                return other.kind == text.kind && other.language == text.language && other.title == text.title && other.body == text.body;
            });
            if (known) {
                ++report.known;
                continue;
            }
            text.position = lastPosition(there, text) + kBetween;
            if (const auto saved = store::HouseTextTable(act.db).save(text); !saved)
                return std::unexpected(saved.error());
            there.append(text);
            ++report.added;
        }
        if (report.added == 0)
            act.undo.reset();
        return report;
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<HouseTexts> makeHouseTexts(DeskContext& context)
{
    return std::make_unique<HouseTextsDesk>(context);
}

} // namespace amends
