#include "desk/SearchQuery.h"
#include <QRegularExpression>

namespace amends {

namespace {

enum class Operator { From, Status, Channel, Before, After, Order, Handler, Flag };

struct OperatorName
{
    const char16_t* name;
    Operator op;
};

/// As typed in the four languages of the interface.
constexpr OperatorName kOperators[] = {
    {u"from", Operator::From},       {u"de", Operator::From},        {u"van", Operator::From},
    {u"von", Operator::From},        {u"status", Operator::Status},  {u"statut", Operator::Status},
    {u"état", Operator::Status},     {u"channel", Operator::Channel}, {u"canal", Operator::Channel},
    {u"kanaal", Operator::Channel},  {u"kanal", Operator::Channel},  {u"before", Operator::Before},
    {u"avant", Operator::Before},    {u"voor", Operator::Before},    {u"vor", Operator::Before},
    {u"after", Operator::After},     {u"après", Operator::After},    {u"apres", Operator::After},
    {u"na", Operator::After},        {u"nach", Operator::After},     {u"order", Operator::Order},
    {u"commande", Operator::Order},  {u"bestelling", Operator::Order}, {u"bestellung", Operator::Order},
    {u"handler", Operator::Handler}, {u"responsable", Operator::Handler}, {u"behandelaar", Operator::Handler},
    {u"bearbeiter", Operator::Handler}, {u"flag", Operator::Flag},   {u"alerte", Operator::Flag},
    {u"vlag", Operator::Flag},       {u"hinweis", Operator::Flag},
};

/// A piece of the text: an operator's name ("" none), its value, and whether the value stood in quotes.
struct Piece
{
    QString name;
    QString value;
    bool quoted = false;
};

QList<Piece> piecesOf(QStringView text)
{
    // A closing quote may still be missing: the text is searched while it is typed.
    static const QRegularExpression pattern(QStringLiteral(
        R"((\p{L}+):(?=\s|$)|(?:(\p{L}+):)?(?:["“„«]\s*([^"”“»]*)["”“»]?|([^\s"“„«»”]+)))"));
    QList<Piece> pieces;
    for (auto it = pattern.globalMatch(text.toString()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool quoted = match.capturedStart(3) >= 0;
        const bool bare = match.capturedStart(1) >= 0; // "from:" with nothing behind it yet
        pieces.append({match.captured(bare ? 1 : 2), quoted ? match.captured(3).trimmed() : match.captured(4), quoted});
    }
    return pieces;
}

/// "2026-03-01", "2026-03", "2026", or day first with point, slash or dash.
QDate dayOf(const QString& text)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        const auto part = [&](int i) { return match.captured(i).isEmpty() ? 1 : match.captured(i).toInt(); };
        return QDate(match.captured(1).toInt(), part(2), part(3));
    }
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$)"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

/// A code, or as much of its beginning as is typed: "ack" is acknowledged.
template <class E> QList<E> codesBeginning(const QString& value)
{
    QList<E> found;
    const QString wanted = value.toLower().replace(u'-', u'_');
    if (const auto exact = fromCode<E>(wanted))
        return {*exact};
    for (size_t i = 0; i < codesOf(E{}).size(); ++i) {
        if (wanted.size() >= 2 && codesOf(E{})[i].startsWith(wanted))
            found.append(static_cast<E>(i));
    }
    return found;
}

template <class E> bool addCodes(QList<E>& list, const QString& value)
{
    const QList<E> found = codesBeginning<E>(value);
    list.append(found);
    return !found.isEmpty();
}

bool addDay(QDate& day, const QString& value)
{
    day = dayOf(value);
    return day.isValid();
}

bool addFlags(QList<OwnerFlag>& flags, const QString& value)
{
    if (value.compare(QLatin1StringView("owner"), Qt::CaseInsensitive) != 0)
        return addCodes(flags, value);
    flags.clear();
    for (size_t i = 0; i < codesOf(OwnerFlag{}).size(); ++i)
        flags.append(static_cast<OwnerFlag>(i));
    return true;
}

bool addOperator(SearchQuery& query, Operator op, const QString& value)
{
    switch (op) {
    case Operator::From: query.from.append(value); return true;
    case Operator::Status: return addCodes(query.statuses, value);
    case Operator::Channel: return addCodes(query.channels, value);
    case Operator::Before: return addDay(query.before, value);
    case Operator::After: return addDay(query.after, value);
    case Operator::Order: query.order = value; return true;
    case Operator::Handler: query.handler = value; return true;
    case Operator::Flag: return addFlags(query.flags, value);
    }
    return false;
}

void addPlain(SearchQuery& query, const Piece& piece)
{
    static const QRegularExpression number(QStringLiteral(R"(^#?(\d{4}-\d{4,})$)"));
    constexpr qsizetype kShortest = 2;
    if (piece.value.size() < kShortest)
        return;
    if (const auto match = number.match(piece.value); match.hasMatch() && !piece.quoted)
        query.number = match.captured(1);
    else if (piece.quoted && piece.value.contains(u' '))
        query.phrases.append(piece.value);
    else
        query.words.append(piece.value);
}

} // namespace

SearchQuery SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    for (const Piece& piece : piecesOf(text)) {
        const auto known = std::ranges::find_if(
            kOperators, [&](const OperatorName& o) { return QStringView(o.name).compare(piece.name, Qt::CaseInsensitive) == 0; });
        if (piece.name.isEmpty()) {
            addPlain(query, piece);
        } else if (known == std::ranges::end(kOperators)) {
            // "RE:headset" or a time of day is no operator: search for both words.
            addPlain(query, {{}, piece.name, false});
            addPlain(query, {{}, piece.value, piece.quoted});
        } else if (!piece.value.isEmpty() && !addOperator(query, known->op, piece.value)) {
            query.notUnderstood.append(piece.name + u':' + piece.value);
        }
    }
    return query;
}

} // namespace amends
