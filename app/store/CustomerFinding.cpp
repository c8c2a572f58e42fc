#include "store/CustomerTable.h"
#include "store/Fold.h"
#include "store/Statement.h"
#include <algorithm>

namespace amends::store {

namespace {

/// Names that begin alike are looked through up to here.
constexpr int candidateCap = 2000;

struct Found
{
    CustomerId id;
    CustomerMatch::By by;
};

void append(QList<Found>& found, const QList<CustomerId>& ids, CustomerMatch::By by)
{
    for (const CustomerId id : ids) {
        if (std::ranges::none_of(found, [&](const Found& other) { return other.id == id; }))
            found.append({id, by});
    }
}

/// The ways a customer or order number is written and copied: "#1001" or "1001", "17850.0" from a spreadsheet, "fs-12".
QStringList numberForms(const QString& typed)
{
    QString bare = typed.startsWith(u'#') ? typed.mid(1).trimmed() : typed;
    if (bare.endsWith(QStringLiteral(".0")) || bare.endsWith(QStringLiteral(",0")))
        bare.chop(2);
    QStringList forms{typed, bare, QString(u'#' + bare), bare.toUpper(), bare.toLower()};
    forms.removeDuplicates();
    return forms;
}

/// Those whose name has, for each word typed, a word that begins with it.
Result<QList<CustomerId>> byPrefixes(Connection& db, const QStringList& words)
{
    const QString longest = *std::ranges::max_element(words, {}, &QString::size);
    if (longest.size() < 2)
        return QList<CustomerId>();
    const auto candidates = list(
        db, "customer_by_word", [](const Row& row) { return row.id<CustomerId>(0); }, longest,
        QString(longest + QChar(0xffff)), candidateCap);
    if (!candidates || words.size() == 1)
        return candidates;
    QList<CustomerId> ids;
    for (const CustomerId id : *candidates) {
        const auto own = list(db, "customer_words_of", [](const Row& row) { return row.text(0); }, id);
        if (!own)
            return std::unexpected(own.error());
        const bool all = std::ranges::all_of(words, [&](const QString& typed) {
            return std::ranges::any_of(*own, [&](const QString& word) { return word.startsWith(typed); });
        });
        if (all)
            ids.append(id);
    }
    return ids;
}

} // namespace

Result<QList<CustomerMatch>> CustomerTable::find(const QString& query, int limit)
{
    const QString typed = query.trimmed();
    const QStringList words = foldedWords(typed);
    if (typed.isEmpty() || words.isEmpty())
        return QList<CustomerMatch>();

    using By = CustomerMatch::By;
    const auto byNumber = [&](const std::function<Result<QList<CustomerId>>(const QString&)>& look) -> Result<QList<CustomerId>> {
        for (const QString& form : numberForms(typed)) {
            auto ids = look(form);
            if (!ids || !ids->isEmpty())
                return ids;
        }
        return QList<CustomerId>();
    };
    const auto byOrder = [&](const QString& number) {
        return list(m_db, "customer_by_order", [](const Row& row) { return row.id<CustomerId>(0); }, number);
    };
    QList<Found> found;
    const std::pair<By, std::function<Result<QList<CustomerId>>()>> ways[] = {
        {By::External, [&] { return byNumber([&](const QString& number) { return byExternal(number); }); }},
        {By::Email, [&] { return byEmail(typed); }},
        {By::Phone, [&] { return byPhone(typed); }},       {By::Card, [&] { return byCard(typed); }},
        {By::Order, [&] { return byNumber(byOrder); }},    {By::Name, [&] { return byName(typed); }},
        {By::NamePrefix, [&] { return byPrefixes(m_db, words); }},
    };
    for (const auto& [by, look] : ways) {
        if (found.size() >= limit)
            break;
        const auto ids = look();
        if (!ids)
            return std::unexpected(ids.error());
        append(found, *ids, by);
    }
    QList<CustomerMatch> matches;
    for (const Found& hit : found.mid(0, limit)) {
        const bool byName = hit.by == By::Name || hit.by == By::NamePrefix;
        const auto match = first(
            m_db, "customer_brief",
            [&](const Row& row) { return CustomerMatch{hit.id, row.text(0), hit.by, byName ? row.text(1) : typed}; },
            hit.id);
        if (!match)
            return std::unexpected(match.error());
        if (*match)
            matches.append(**match);
    }
    return matches;
}

} // namespace amends::store
