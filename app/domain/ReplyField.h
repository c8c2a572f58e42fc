#pragma once
#include "domain/Text.h"
#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <array>
#include <expected>
#include <optional>

namespace amends {

/// What stands in a field of a house text: something the shop knows by itself, or something the writer puts in.
enum class FieldKind { Known, Date, Amount, Number, Choice, Text };
constexpr auto codesOf(FieldKind)
{
    return std::to_array<QLatin1StringView>({QLatin1StringView("known"), QLatin1StringView("date"), QLatin1StringView("amount"),
                                             QLatin1StringView("number"), QLatin1StringView("choice"), QLatin1StringView("text")});
}

/// What the shop fills in by itself where it knows it.
enum class KnownField {
    Customer, Salutation, Reference, Article, Order, OrderDay, DeliveryDay, Price, Handler, Phone, Hours, Shop, Today, NextWorkday,
    News, Mediator
};
constexpr auto codesOf(KnownField)
{
    return std::to_array<QLatin1StringView>(
        {QLatin1StringView("customer"), QLatin1StringView("salutation"), QLatin1StringView("reference"), QLatin1StringView("article"),
         QLatin1StringView("order"), QLatin1StringView("order_day"), QLatin1StringView("delivery_day"), QLatin1StringView("price"),
         QLatin1StringView("handler"), QLatin1StringView("phone"), QLatin1StringView("hours"), QLatin1StringView("shop"),
         QLatin1StringView("today"), QLatin1StringView("next_workday"), QLatin1StringView("news"), QLatin1StringView("mediator")});
}

/// A field as it is written between braces: "{customer|Sir or Madam}", "{date: day of delivery}", "{choice: a / b}". Its
/// name is taken in any of the four languages, so that a text reads as one.
struct ReplyField
{
    FieldKind kind = FieldKind::Text;
    std::optional<KnownField> known;  ///< which, of kind Known
    QString words;                    ///< what is to be put in, as the text says it; of a known one its name
    QStringList choices;              ///< of kind Choice, two at least
    std::optional<QString> fallback;  ///< of kind Known: instead of what is not known
    TextRange range;                  ///< in the text, braces and all

    bool operator==(const ReplyField&) const = default;
};

/// What stands between two braces, as a field. Else why it is none: "empty", "unknown_field", "no_words", "one_choice".
std::expected<ReplyField, QLatin1StringView> fieldIn(QStringView inside);

/// The checker's finding about a field that stands unfilled: a reply with one is not sent. Set aside, it is meant as it stands.
inline constexpr QLatin1StringView openFieldRule("placeholder-field");

/// The fields that stand unfilled in a reply, by place. Only braces that hold a field count: any others are the writer's words.
QList<ReplyField> openFields(QStringView text);

/// The field whose range holds the position, its two ends included.
inline const ReplyField* fieldAt(const QList<ReplyField>& fields, qsizetype position)
{
    for (const ReplyField& field : fields) {
        if (position >= field.range.start && position <= field.range.end)
            return &field;
    }
    return nullptr;
}

} // namespace amends
