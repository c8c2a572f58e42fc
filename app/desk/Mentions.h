#pragma once
#include "domain/Codes.h"
#include "domain/Customer.h"
#include "domain/Text.h"
#include <QDate>

namespace amends {

/// Words of a customer's message that mean one of her purchases.
struct Mention
{
    enum class By { OrderNumber, Amount, Day };
    TextRange range;
    PurchaseId purchase;
    By by = By::OrderNumber;

    bool operator==(const Mention&) const = default;
};

/// Order numbers, amounts and days in a text that are those of one of these purchases, by their place in the text. What could
/// mean two purchases means the later one made before the message; what is found nowhere among them is no mention. It looks
/// for how a known number, amount or day can be written, and does not read dates or amounts of its own.
QList<Mention> mentionsIn(const QString& text, std::optional<Language> language, const QList<Purchase>& purchases, const QDate& written);

} // namespace amends
