#pragma once
#include "domain/ColumnMapping.h"
#include "domain/Result.h"
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace amends::shopdata {

/// What a column may mean. A field may have several columns: of a single value the first that is not empty counts, of
/// lists (e-mails, phones, cards) all do.
enum class Field {
    OrderNumber, CustomerId, CustomerAlias, Email, Phone, Name, FirstName, LastName, Company, Street, Street2, PostalCode,
    City, Country, Language, Card, Since, DeclaredSpend,
    Ordered, OrderedTime, Delivered, Channel, Currency, Total, Discount, Refunded, Cancelled, Status, Kind,
    Article, Description, Quantity, UnitPrice, LineAmount, LineDiscount, LineTax, Shipping,
    TransactionAmount, TransactionKind
};
constexpr int kFields = int(Field::TransactionKind) + 1;

/// What a field's cells look like, for refusing a column whose header fits and whose content does not.
enum class Content { Text, Id, Email, Phone, Amount, Date, Time, Integer };

struct FieldInfo
{
    Field field;
    const char* name;       ///< in mapping files and previews
    Content content;
    /// Header words in English, French, Dutch and German, folded (see fold()), blank between; the surer ones first.
    const char* synonyms;
};

const std::array<FieldInfo, kFields>& fieldTable();
inline const FieldInfo& info(Field field) { return fieldTable()[size_t(field)]; }
std::optional<Field> fieldByName(const QString& name);

/// Columns by field, as indexes into the header.
using Columns = std::array<std::vector<int>, kFields>;

inline bool has(const Columns& columns, Field field) { return !columns[size_t(field)].empty(); }

/// Columns with passwords, hashes, payment cards: never read, whoever asks.
bool isSecretColumn(const QString& header);

/// The columns that a mapping names. "A | B" means both, A before B. BadInput names the field whose column is not there.
Result<Columns> resolve(const ColumnMapping& mapping, const QStringList& header);
/// And back, for a preview that can be corrected.
QMap<QString, QString> describe(const Columns& columns, const QStringList& header);

} // namespace amends::shopdata
