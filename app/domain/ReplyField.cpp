#include "domain/ReplyField.h"
#include <QRegularExpression>

namespace amends {

namespace {

constexpr QStringView kBetweenChoices = u" / ";

/// The names of a field in the languages a reply may be in, its own first; several of one language stand beside each other.
struct KindNames
{
    FieldKind kind;
    const char16_t* names;
};
constexpr KindNames kKinds[] = {
    {FieldKind::Date, u"date|day|jour|datum|dag|tag"},
    {FieldKind::Amount, u"amount|montant|bedrag|betrag"},
    {FieldKind::Number, u"number|nombre|aantal|anzahl"},
    {FieldKind::Choice, u"choice|choix|keuze|wahl|auswahl"},
    {FieldKind::Text, u"text|texte|tekst"},
};

struct KnownNames
{
    KnownField field;
    const char16_t* names;
};
constexpr KnownNames kKnown[] = {
    {KnownField::Customer, u"customer|client|cliente|klant|kunde|kundin"},
    {KnownField::Salutation, u"salutation|aanspreking|aanhef|anrede"},
    {KnownField::Reference, u"reference|référence|dossier|kenmerk|zeichen"},
    {KnownField::Article, u"article|artikel"},
    {KnownField::Order, u"order|commande|bestelling|bestellung"},
    {KnownField::OrderDay, u"order day|jour de commande|besteldag|bestelltag"},
    {KnownField::DeliveryDay, u"delivery day|jour de livraison|leverdag|liefertag"},
    {KnownField::Price, u"price|prix|prijs|preis"},
    {KnownField::Handler, u"my name|mon nom|mijn naam|mein name|handler"},
    {KnownField::Phone, u"phone|téléphone|telefoon|telefon"},
    {KnownField::Hours, u"opening hours|horaires|openingsuren|openingstijden|öffnungszeiten|hours"},
    {KnownField::Shop, u"shop|magasin|boutique|winkel|geschäft"},
    {KnownField::Today, u"today|aujourd'hui|vandaag|heute"},
    {KnownField::NextWorkday, u"next working day|prochain jour ouvrable|volgende werkdag|nächster werktag"},
    {KnownField::News, u"next news|prochaines nouvelles|volgend nieuws|nächste nachricht"},
    {KnownField::Mediator, u"mediator|médiateur|bemiddelaar|schlichtungsstelle"},
};

/// Names are written with or without accents, in any case.
QString plain(QStringView name)
{
    QString letters = name.toString().simplified().toLower().normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters.replace(QChar(0x2019), u'\'');
}

bool isOneOf(const QString& name, const char16_t* names)
{
    for (const QStringView each : QStringView(names).split(u'|')) {
        if (plain(each) == name)
            return true;
    }
    return false;
}

template <class Row, size_t n> const Row* rowNamed(const Row (&rows)[n], const QString& name)
{
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return isOneOf(name, row.names); });
    return found == std::end(rows) ? nullptr : found;
}

QStringList choicesIn(const QString& words)
{
    QStringList choices;
    for (const QString& each : words.split(kBetweenChoices.toString())) {
        if (const QString choice = each.trimmed(); !choice.isEmpty())
            choices.append(choice);
    }
    return choices;
}

std::expected<ReplyField, QLatin1StringView> typedField(FieldKind kind, QStringView after)
{
    ReplyField field;
    field.kind = kind;
    field.words = after.toString().simplified();
    if (field.words.isEmpty())
        return std::unexpected(QLatin1StringView("no_words"));
    if (kind != FieldKind::Choice)
        return field;
    field.choices = choicesIn(field.words);
    if (field.choices.size() < 2)
        return std::unexpected(QLatin1StringView("one_choice"));
    return field;
}

} // namespace

std::expected<ReplyField, QLatin1StringView> fieldIn(QStringView inside)
{
    if (inside.trimmed().isEmpty())
        return std::unexpected(QLatin1StringView("empty"));
    const qsizetype bar = inside.indexOf(u'|');
    if (const qsizetype colon = inside.indexOf(u':'); colon >= 0 && (bar < 0 || colon < bar)) {
        const KindNames* kind = rowNamed(kKinds, plain(inside.first(colon)));
        if (!kind)
            return std::unexpected(QLatin1StringView("unknown_field"));
        return typedField(kind->kind, inside.sliced(colon + 1));
    }
    const QStringView name = bar < 0 ? inside : inside.first(bar);
    const KnownNames* known = rowNamed(kKnown, plain(name));
    if (!known)
        return std::unexpected(QLatin1StringView("unknown_field"));
    ReplyField field;
    field.kind = FieldKind::Known;
    field.known = known->field;
    field.words = name.toString().simplified();
    if (bar >= 0)
        field.fallback = inside.sliced(bar + 1).toString().trimmed();
    return field;
}

QList<ReplyField> openFields(QStringView text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}\\n\\x{2029}]{1,300})\\}"));
    QList<ReplyField> fields;
    if (!text.contains(u'{'))
        return fields;
    for (auto it = braces.globalMatch(text.toString()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        auto field = fieldIn(match.capturedView(1));
        if (!field)
            continue;
        field->range = {match.capturedStart(), match.capturedEnd()};
        fields.append(*field);
    }
    return fields;
}

} // namespace amends
