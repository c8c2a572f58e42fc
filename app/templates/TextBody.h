#pragma once
#include "domain/Codes.h"
#include "domain/Money.h"
#include "domain/ReplyField.h"
#include "domain/Result.h"
#include <QDate>
#include <QMap>
#include <variant>

namespace amends::templates {

/// What is known for a field, written out in the language of the reply only when it is put in.
using Value = std::variant<QString, QDate, Money>;

/// What is known, and the day the reply is written: days of another year are told with theirs.
struct Values
{
    QMap<KnownField, Value> known;
    QDate today;
};

/// The body of a house text, read: words, and the fields between them.
class TextBody
{
public:
    /// BadInput with "line:column" as place and as detail one of "empty", "unknown_field", "no_words", "one_choice",
    /// "nested", "unclosed", "stray", "too_long"; of an unknown field its name after ": ".
    static Result<TextBody> parse(const QString& body);

    /// What is known is put in, else its fallback; what is neither stays a field. What a value says is never read as a field.
    QString filled(const Values& values, Language language) const;

    static constexpr qsizetype kLongest = 8000;

private:
    struct Piece
    {
        QString text; ///< of a field: as it was written, braces and all
        std::optional<ReplyField> field;
    };
    QList<Piece> m_pieces;
};

/// As a reply in that language writes it; "" for an empty text, an invalid day.
QString written(const Value& value, Language language, const QDate& today);

/// How a reply speaks to her: "Bonjour Madame Leroy", "Beste Jan Peeters", "Sehr geehrte Frau Huber". Only a title that stands
/// in her name is used: nobody's is guessed. "" without a name.
QString salutation(const QString& name, Language language);

} // namespace amends::templates
