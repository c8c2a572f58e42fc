#include "shopdata/Survey.h"
#include <algorithm>

namespace amends::shopdata {

namespace {

/// How a column's cells look: shares of those that are not empty.
struct Profile
{
    int filled = 0;
    int emails = 0;
    int dates = 0;
    int amounts = 0;
    int decimals = 0;  ///< amounts with a fraction
    int integers = 0;
    int ids = 0;       ///< a digit, and no blank
    int cards = 0;     ///< three digits or more, blanks allowed
    int phones = 0;
    int times = 0;
    int single = 0;    ///< no blank

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
};

bool looksLikeId(std::string_view cell)
{
    cell = trimmed(cell);
    return cell.size() <= 64 && cell.find(' ') == cell.npos
        && std::ranges::any_of(cell, [](char c) { return c >= '0' && c <= '9'; });
}

Profile profileOf(std::span<const SampleRow> rows, size_t column)
{
    Profile profile;
    for (const SampleRow& row : rows) {
        const std::string_view cell = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (cell.empty())
            continue;
        ++profile.filled;
        const bool date = looksLikeDate(cell);
        const char evidence = decimalEvidence(cell);
        const auto number = readDecimal(cell, evidence == 0 ? '.' : evidence);
        profile.emails += looksLikeEmail(cell) ? 1 : 0;
        profile.dates += date ? 1 : 0;
        profile.amounts += number ? 1 : 0;
        profile.decimals += number && evidence != 0 ? 1 : 0;
        profile.integers += looksLikeInteger(cell) ? 1 : 0;
        profile.ids += looksLikeId(cell) ? 1 : 0;
        profile.cards += cell.size() <= 40 && std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; }) >= 3 ? 1 : 0;
        profile.phones += looksLikePhone(cell) ? 1 : 0;
        profile.times += readTime(cell) ? 1 : 0;
        profile.single += cell.find(' ') == cell.npos ? 1 : 0;
    }
    return profile;
}

/// An empty column fits everything: the file may just have nothing to say there.
bool fits(Content content, const Profile& profile)
{
    if (profile.filled == 0)
        return true;
    switch (content) {
    case Content::Id: return profile.mostly(profile.ids) && !profile.mostly(profile.emails);
    case Content::Email: return profile.emails * 2 >= profile.filled;
    case Content::Phone: return !profile.mostly(profile.emails);
    case Content::Amount: return profile.mostly(profile.amounts);
    case Content::Date: return profile.mostly(profile.dates);
    case Content::Time: return profile.mostly(profile.times);
    case Content::Integer: return profile.mostly(profile.integers);
    case Content::Text: return !profile.mostly(profile.emails);
    }
    return true;
}

/// Words that can mean a person's name or their number: it is a name unless it looks like a number.
bool isNumberTakenForName(Field field, const Profile& profile)
{
    return field == Field::Name && profile.filled > 0 && profile.mostly(profile.ids);
}

/// Order numbers may be letters alone (PrestaShop's XKBKNABJK); of customers' numbers that would take names for them.
bool fits(Field field, const Profile& profile)
{
    if (field == Field::OrderNumber && profile.filled > 0)
        return profile.mostly(profile.single) && !profile.mostly(profile.emails);
    // "2900 1234 5678", as it is printed on the card.
    if (field == Field::Card && profile.filled > 0)
        return profile.mostly(profile.cards) && !profile.mostly(profile.emails) && !profile.mostly(profile.dates);
    return fits(info(field).content, profile);
}

bool isList(Field field)
{
    return field == Field::Email || field == Field::Phone || field == Field::Card;
}

template <class Use> void forEachWord(std::string_view words, Use use)
{
    while (!words.empty()) {
        const size_t end = words.find(' ');
        if (end != 0)
            use(words.substr(0, end));
        if (end == words.npos)
            return;
        words.remove_prefix(end + 1);
    }
}

/// Finds columns for the fields, one after another; a column is given once.
class Matcher
{
public:
    Matcher(const QStringList& header, std::span<const SampleRow> rows) : m_taken(size_t(header.size()), false)
    {
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QByteArray utf8 = header[i].toUtf8();
            m_words.push_back(fold({utf8.data(), size_t(utf8.size())}));
            // "Order Lines/Quantity": the last step of a path says what the column holds.
            const QByteArray step = header[i].section(u'/', -1).toUtf8();
            m_steps.push_back(header[i].contains(u'/') ? fold({step.data(), size_t(step.size())}) : std::string());
            m_profiles.push_back(profileOf(rows, size_t(i)));
            if (isSecretColumn(header[i]))
                m_taken[size_t(i)] = true;
        }
    }

    void match(Field field)
    {
        const FieldInfo& wanted = info(field);
        forEachWord(wanted.synonyms, [&](std::string_view word) {
            if (!columns[size_t(field)].empty() && !isList(field))
                return;
            for (size_t i = 0; i < m_words.size(); ++i) {
                if (m_taken[i] || m_words[i] != word || !fits(field, m_profiles[i])
                    || isNumberTakenForName(field, m_profiles[i]))
                    continue;
                give(field, i);
                if (!isList(field))
                    break;
            }
        });
    }
    void matchStep(Field field)
    {
        forEachWord(info(field).synonyms, [&](std::string_view word) {
            for (size_t i = 0; columns[size_t(field)].empty() && i < m_steps.size(); ++i) {
                if (!m_taken[i] && m_steps[i] == word && fits(field, m_profiles[i]))
                    give(field, i);
            }
        });
    }
    /// The first free column that `likes` its content.
    template <class Likes> void matchContent(Field field, Likes likes)
    {
        for (size_t i = 0; columns[size_t(field)].empty() && i < m_words.size(); ++i) {
            if (!m_taken[i] && m_profiles[i].filled > 0 && likes(m_profiles[i]))
                give(field, i);
        }
    }
    void matchWord(Field field, std::string_view word)
    {
        for (size_t i = 0; columns[size_t(field)].empty() && i < m_words.size(); ++i) {
            if (!m_taken[i] && m_words[i] == word && fits(field, m_profiles[i]))
                give(field, i);
        }
    }
    void release(Field field)
    {
        for (const int column : columns[size_t(field)])
            m_taken[size_t(column)] = false;
        columns[size_t(field)].clear();
    }

    Columns columns;

private:
    void give(Field field, size_t column)
    {
        columns[size_t(field)].push_back(int(column));
        m_taken[column] = true;
    }

    std::vector<std::string> m_words;
    std::vector<std::string> m_steps;
    std::vector<Profile> m_profiles;
    std::vector<bool> m_taken;
};

constexpr Field kOrderFields[] = {
    Field::OrderNumber, Field::Ordered, Field::OrderedTime, Field::Delivered, Field::Channel, Field::Currency,
    Field::LineAmount, Field::UnitPrice, Field::Total, Field::Discount, Field::Refunded, Field::Cancelled, Field::Status,
    Field::Kind, Field::Quantity, Field::LineDiscount, Field::Shipping,
};
constexpr Field kCustomerFields[] = {
    Field::CustomerId, Field::CustomerAlias, Field::Email, Field::Phone, Field::FirstName, Field::Name, Field::LastName,
    Field::Company, Field::Street, Field::Street2, Field::PostalCode, Field::City, Field::Country, Field::Language, Field::Card,
};

/// "Total" beside a quantity and a unit price may be the line's. It is where it equals their product, and differs within
/// an order.
bool isTotalOfTheLine(const Columns& columns, std::span<const SampleRow> rows)
{
    const auto cell = [](const SampleRow& row, int column) -> std::string_view {
        return size_t(column) < row.size() ? std::string_view(row[size_t(column)]) : std::string_view();
    };
    if (!has(columns, Field::OrderNumber) || !has(columns, Field::Total) || has(columns, Field::LineAmount))
        return false;
    const int number = columns[size_t(Field::OrderNumber)].front();
    const int total = columns[size_t(Field::Total)].front();
    int differing = 0;
    int equal = 0;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (cell(rows[i], number).empty() || cell(rows[i], number) != cell(rows[i - 1], number) || cell(rows[i], total).empty())
            continue;
        ++(cell(rows[i], total) == cell(rows[i - 1], total) ? equal : differing);
    }
    return differing > equal;
}

/// "Name" beside a first name is the last name, unless its cells hold the first name too.
bool isNameTheLastName(const Columns& columns, std::span<const SampleRow> rows)
{
    if (!has(columns, Field::Name) || !has(columns, Field::FirstName) || has(columns, Field::LastName))
        return false;
    const auto name = size_t(columns[size_t(Field::Name)].front());
    const auto firstName = size_t(columns[size_t(Field::FirstName)].front());
    return std::ranges::none_of(rows, [&](const SampleRow& row) {
        return name < row.size() && firstName < row.size() && !trimmed(row[firstName]).empty()
            && row[name].find(trimmed(row[firstName])) != std::string::npos;
    });
}

} // namespace

bool contentFits(const Columns& columns, std::span<const SampleRow> rows)
{
    for (const FieldInfo& known : fieldTable()) {
        for (const int column : columns[size_t(known.field)]) {
            if (!fits(known.content, profileOf(rows, size_t(column))))
                return false;
        }
    }
    return true;
}

void judge(Guess& guess)
{
    const Columns& c = guess.columns;
    const bool amounts = has(c, Field::Total) || has(c, Field::LineAmount) || has(c, Field::UnitPrice)
        || has(c, Field::TransactionAmount);
    const bool person = has(c, Field::CustomerId) || has(c, Field::Email) || has(c, Field::Phone) || has(c, Field::Name)
        || has(c, Field::LastName) || has(c, Field::Company) || has(c, Field::Card);
    guess.orders = (amounts && (has(c, Field::OrderNumber) || (has(c, Field::Ordered) && person)))
        || (has(c, Field::OrderNumber) && has(c, Field::Ordered) && person);
    guess.customers = !guess.orders && person;
    guess.fields = int(std::ranges::count_if(c, [](const auto& columns) { return !columns.empty(); }));
}

Guess guessByHeader(const QStringList& header, std::span<const SampleRow> rows)
{
    Matcher matcher(header, rows);
    for (const Field field : kOrderFields)
        matcher.match(field);
    for (const Field field : kCustomerFields)
        matcher.match(field);
    if (isNameTheLastName(matcher.columns, rows))
        std::swap(matcher.columns[size_t(Field::Name)], matcher.columns[size_t(Field::LastName)]);
    matcher.matchContent(Field::Email, [](const Profile& p) { return p.mostly(p.emails); });
    Guess guess;
    guess.columns = matcher.columns;
    judge(guess);
    if (guess.orders) {
        // A list of whole orders has no articles: its reference is the order's own.
        if (!has(matcher.columns, Field::OrderNumber) && !has(matcher.columns, Field::Quantity)) {
            for (const char* word : {"reference", "ref", "id", "number", "numero", "nummer", "nr"})
                matcher.matchWord(Field::OrderNumber, word);
        }
        matcher.match(Field::Article);
        matcher.match(Field::Description);
        for (const Field field : {Field::Article, Field::Description, Field::Quantity, Field::UnitPrice, Field::LineAmount})
            matcher.matchStep(field);
        matcher.matchContent(Field::Ordered, [](const Profile& p) { return p.mostly(p.dates) && !p.mostly(p.decimals); });
        if (isTotalOfTheLine(matcher.columns, rows))
            std::swap(matcher.columns[size_t(Field::Total)], matcher.columns[size_t(Field::LineAmount)]);
    } else {
        for (const Field field : kOrderFields)
            matcher.release(field);
        matcher.match(Field::Since);
        matcher.match(Field::DeclaredSpend);
        if (guess.customers)
            for (const char* word : {"id", "externalid", "idexterne", "externeid"})
                matcher.matchWord(Field::CustomerId, word);
    }
    guess.columns = matcher.columns;
    judge(guess);
    return guess;
}

Guess guessByContent(std::span<const SampleRow> rows)
{
    size_t width = 0;
    for (const SampleRow& row : rows)
        width = std::max(width, row.size());
    QStringList header;
    for (size_t i = 0; i < width; ++i)
        header << QString();
    Matcher matcher(header, rows);
    matcher.matchContent(Field::Email, [](const Profile& p) { return p.mostly(p.emails); });
    matcher.matchContent(Field::Ordered, [](const Profile& p) { return p.mostly(p.dates); });
    matcher.matchContent(Field::Total, [](const Profile& p) { return p.mostly(p.decimals) && !p.mostly(p.dates); });
    const bool sale = has(matcher.columns, Field::Ordered) && has(matcher.columns, Field::Total);
    if (sale)
        matcher.matchContent(Field::CustomerId, [](const Profile& p) { return p.mostly(p.integers); });
    else
        matcher.release(Field::Ordered);
    Guess guess;
    guess.columns = matcher.columns;
    // Numbers alone are too little to make customers of.
    if (sale || has(guess.columns, Field::Email))
        judge(guess);
    return guess;
}

bool looksLikeHeader(const SampleRow& row)
{
    int words = 0;
    for (const std::string& cell : row) {
        const std::string_view text = trimmed(cell);
        if (text.empty())
            continue;
        if (looksLikeEmail(text) || looksLikeDate(text) || readDecimal(text, '.'))
            return false;
        ++words;
    }
    return words > 0;
}

} // namespace amends::shopdata
