#include "language/FactChecks.h"
#include "language/DetectLanguage.h"
#include "language/RefusalChecks.h"
#include "language/ShapeChecks.h"
#include <QLocale>

namespace amends::language {

namespace {

constexpr int manyApologies = 2;   // a third one needs a new fact
constexpr double tooAlike = 0.6;   // of the runs of five words
constexpr int wordsToTell = 8;     // shorter texts do not show their language

/// Hundredths of a major unit, whatever the currency's decimals: "1.234,56" is 123456. None where it is no amount.
std::optional<qint64> hundredths(const QString& written)
{
    QString digits;
    qsizetype decimals = -1;
    for (const QChar c : written) {
        if (c.isDigit()) {
            digits += c;
            decimals += decimals >= 0;
        } else if (c == u',' || c == u'.') {
            decimals = 0;
        }
    }
    if (digits.isEmpty() || digits.size() > 12)
        return std::nullopt;
    const qint64 value = digits.toLongLong();
    return decimals == 2 ? value : decimals == 1 ? value * 10 : value * 100;
}

qint64 hundredths(const Money& money)
{
    qint64 value = money.minor();
    for (int decimals = money.currency().decimals(); decimals != 2; decimals += decimals < 2 ? 1 : -1)
        value = decimals < 2 ? value * 10 : value / 10;
    return value;
}

bool amountAgrees(const QString& written, const ReplyFacts& facts)
{
    const auto value = hundredths(written);
    return !value || facts.amounts.isEmpty()
        || std::ranges::any_of(facts.amounts, [&](const Money& known) { return qAbs(hundredths(known)) == *value; });
}

/// "12" or "12 juin": a day on record must have this number, and this month where one is named.
bool dayAgrees(const RuleHit& hit, const ReplyFacts& facts, const QLocale& locale)
{
    const int number = hit.captured.value(0).section(QRegularExpression(QStringLiteral("\\D")), 0, 0).toInt();
    const std::u16string month = fold(hit.captured.value(1));
    return number == 0 || facts.days.isEmpty() || std::ranges::any_of(facts.days, [&](const QDate& known) {
        return known.day() == number && (month.empty() || fold(locale.monthName(known.month())) == month);
    });
}

QString inWords(const Money& money, const QLocale& locale)
{
    const double major = hundredths(money) / 100.0;
    return locale.toString(major, 'f', hundredths(money) % 100 == 0 ? 0 : 2);
}

struct OtherHit
{
    const Rule* rule;
    const RuleHit* hit;
    size_t paragraph;
    TextRange range; ///< in the whole text
};

/// Elements and offers of the reply, in its order.
std::vector<OtherHit> othersOf(const ScannedReply& reply, RuleKind kind)
{
    std::vector<OtherHit> all;
    for (size_t i = 0; i < reply.paragraphs.size(); ++i) {
        const qsizetype offset = reply.paragraphs[i].range.start;
        for (const RuleHit& hit : reply.paragraphs[i].result->others) {
            const Rule& rule = reply.book.rules[size_t(hit.rule)];
            if (rule.kind == kind)
                all.push_back({&rule, &hit, i, {hit.range.start + offset, hit.range.end + offset}});
        }
    }
    return all;
}

/// One letter more, less or other.
bool nearly(QStringView a, QStringView b)
{
    if (qAbs(a.size() - b.size()) > 1 || qMin(a.size(), b.size()) < 4)
        return false;
    qsizetype front = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front])
        ++front;
    qsizetype back = 0;
    while (back < qMin(a.size(), b.size()) - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return qMax(a.size(), b.size()) - front - back <= 1;
}

QStringList nameWords(const QStringList& names)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}'’]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QString& name : names)
        words += name.split(between, Qt::SkipEmptyParts);
    return words;
}

void wrongName(const ScannedReply& reply, const ReplyElements&, const ReplyFacts& facts, QList<Finding>& found)
{
    const QStringList hers = nameWords(facts.names);
    if (hers.isEmpty())
        return;
    for (const OtherHit& greeting : othersOf(reply, RuleKind::Element)) {
        if (greeting.rule->element != Element::GreetingName || greeting.paragraph > 0 || greeting.hit->capturedAt.empty())
            continue;
        const TextRange at = greeting.hit->capturedAt.front();
        if (at.length() == 0)
            continue;
        const qsizetype offset = reply.paragraphs[greeting.paragraph].range.start;
        const QString written = greeting.hit->captured.front();
        // "Hello, Thanks for …" greets nobody by name.
        const QStringView before = reply.text.mid(offset, at.start);
        if (std::ranges::any_of(before, [](QChar c) { return QStringView(u",;:!?").contains(c); }))
            continue;
        QString close;
        for (const QString& word : nameWords({written})) {
            for (const QString& name : hers) {
                if (fold(name) == fold(word))
                    return;
                if (nearly(QString::fromStdU16String(fold(name)), QString::fromStdU16String(fold(word))))
                    close = name;
            }
        }
        Finding finding = ownFinding(Category::WrongName, Severity::Warning, QStringLiteral("wrong-name"),
                                     {at.start + offset, at.end + offset}, reply.text);
        finding.reasonKey = close.isEmpty() ? QString() : QStringLiteral("misspelt");
        finding.args = {written, facts.names.first()};
        finding.suggestions = close.isEmpty() ? QStringList{hers.last(), facts.names.first()} : QStringList{close};
        finding.suggestions.removeDuplicates();
        found.append(finding);
        return;
    }
}

void leak(const ScannedReply& reply, const ReplyElements&, const ReplyFacts& facts, QList<Finding>& found)
{
    for (const QString& foreign : facts.foreign) {
        const qsizetype at = foreign.isEmpty() ? -1 : reply.text.indexOf(foreign);
        if (at < 0)
            continue;
        found.append(ownFinding(Category::Leak, Severity::Stop, QStringLiteral("leak"), {at, at + foreign.size()}, reply.text));
        found.last().args = {foreign};
    }
}

TextRange firstWords(const ScannedReply& reply)
{
    // The greeting says nothing: the first paragraph with a sentence in it does.
    const auto told = std::ranges::find_if(reply.paragraphs, [&](const PlacedParagraph& paragraph) {
        return reply.text.mid(paragraph.range.start, paragraph.range.length()).count(u' ') >= wordsToTell;
    });
    if (told != reply.paragraphs.end())
        return told->range;
    return reply.paragraphs.empty() ? TextRange{0, reply.text.size()} : reply.paragraphs.front().range;
}

void otherLanguage(const ScannedReply& reply, const ReplyElements&, const ReplyFacts& facts, QList<Finding>& found)
{
    if (!facts.hers || reply.text.count(u' ') < wordsToTell)
        return;
    // The reply's language is hers unless the writer chose another on purpose.
    const Language meant = reply.book.lexicon.language();
    const auto written = detectLanguage(reply.text);
    if (written && *written != meant) {
        found.append(ownFinding(Category::LanguageMismatch, Severity::Warning, QStringLiteral("language-mismatch"),
                                firstWords(reply), reply.text));
        found.last().args = {QString(code(meant)), QString(code(*written))};
        // Set aside, it stays so while one goes on writing.
        found.last().approvalKey = QStringLiteral("language-mismatch|") + code(*written);
    }
}

void mixedAddress(const ScannedReply& reply, const ReplyElements&, const ReplyFacts&, QList<Finding>& found)
{
    size_t formal = 0;
    size_t informal = 0;
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        formal += paragraph.result->formal.size();
        informal += paragraph.result->informal.size();
    }
    if (qMin(formal, informal) == 0 || formal == informal)
        return;
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        const auto& fewer = formal < informal ? paragraph.result->formal : paragraph.result->informal;
        if (fewer.empty())
            continue;
        const TextRange at{fewer.front().start + paragraph.range.start, fewer.front().end + paragraph.range.start};
        found.append(ownFinding(Category::AddressMix, Severity::Warning, QStringLiteral("address-mix"), at, reply.text));
        found.last().reasonKey = formal < informal ? QStringLiteral("formal_among_informal") : QStringLiteral("informal_among_formal");
        found.last().args = {reply.text.mid(at.start, at.length()).toString()};
        return;
    }
}

void anotherApology(const ScannedReply& reply, const ReplyElements& elements, const ReplyFacts& facts, QList<Finding>& found)
{
    const auto lacks = [&](Element element) { return elements.lacks.contains(element); };
    if (facts.apologies < manyApologies || !lacks(Element::Date) || !lacks(Element::Remedy) || !lacks(Element::Prevention))
        return;
    for (const PlacedParagraph& paragraph : reply.paragraphs) {
        if (paragraph.result->apologies.empty())
            continue;
        const TextRange word = paragraph.result->apologies.front();
        found.append(ownFinding(Category::RepeatedApology, Severity::Warning, QStringLiteral("repeated-apology"),
                                {word.start + paragraph.range.start, word.end + paragraph.range.start}, reply.text));
        return;
    }
}

void otherRemedy(const ScannedReply& reply, const ReplyElements&, const ReplyFacts& facts, QList<Finding>& found)
{
    const auto offers = othersOf(reply, RuleKind::Offer);
    const auto asked = [&](const OtherHit& offer) { return facts.asked.contains(offer.rule->remedy); };
    if (facts.asked.isEmpty() || offers.empty() || std::ranges::any_of(offers, asked))
        return;
    found.append(ownFinding(Category::Contradiction, Severity::Note, QStringLiteral("other-remedy"), offers.front().range, reply.text));
    found.last().reasonKey = QStringLiteral("other_remedy");
}

void asLastTime(const ScannedReply& reply, const ReplyElements&, const ReplyFacts& facts, QList<Finding>& found)
{
    if (facts.alike < tooAlike)
        return;
    found.append(ownFinding(Category::Boilerplate, Severity::Note, QStringLiteral("like-last-replies"), firstWords(reply), reply.text));
    found.last().reasonKey = QStringLiteral("like_last");
    found.last().args = {QString::number(qRound(facts.alike * 100))};
    found.last().approvalKey = QStringLiteral("like-last-replies|");
}

constexpr auto checks = {wrongName, leak, otherLanguage, mixedAddress, anotherApology, otherRemedy, asLastTime, refusalWithout};

} // namespace

bool stands(const RuleBook& book, const RuleHit& hit, const ReplyElements& elements, const ReplyFacts& facts)
{
    const Rule& rule = book.rules[size_t(hit.rule)];
    switch (rule.category) {
    case Category::MissingAttachment:
        return facts.attachments == 0;
    case Category::EmptyPromise:
        // A change that helped is a fact to rest on; one that did not makes the promise worse, however well it is told.
        return facts.changes && !facts.changes->isEmpty() ? facts.changes->constFirst().since > 0
                                                          : elements.lacks.contains(Element::Prevention);
    case Category::Contradiction:
        return rule.reasonKey == u"amount" ? !amountAgrees(hit.captured.value(0), facts)
                                           : !dayAgrees(hit, facts, QLocale(QString(code(book.lexicon.language()))));
    default:
        return true;
    }
}

void weighByChanges(Finding& finding, const ReplyFacts& facts)
{
    if (finding.category != Category::EmptyPromise || !facts.changes)
        return;
    if (facts.changes->isEmpty()) {
        finding.reasonKey = QStringLiteral("nothing_changed");
        return;
    }
    const ChangeOnRecord& change = facts.changes->constFirst();
    finding.severity = qMax(finding.severity, Severity::Warning);
    finding.reasonKey = QStringLiteral("came_back");
    finding.args = {change.what, change.on.toString(Qt::ISODate), QString::number(change.since)};
}

QStringList fromRecord(const RuleBook& book, const RuleHit& hit, QStringView paragraph, const ReplyFacts& facts)
{
    const Rule& rule = book.rules[size_t(hit.rule)];
    if (rule.category != Category::Contradiction || hit.capturedAt.empty())
        return {};
    QStringList rewrites;
    const QString words = paragraph.mid(hit.range.start, hit.range.length()).toString();
    const TextRange at{hit.capturedAt.front().start - hit.range.start, hit.capturedAt.front().end - hit.range.start};
    const auto with = [&](const QString& known) {
        rewrites += words.left(at.start) + known + words.mid(at.end);
    };
    const QLocale locale(QString(code(book.lexicon.language())));
    if (rule.reasonKey == u"amount") {
        for (const Money& amount : facts.amounts.first(qMin<qsizetype>(2, facts.amounts.size())))
            with(inWords(amount, locale));
    } else {
        for (const QDate& day : facts.days.first(qMin<qsizetype>(2, facts.days.size())))
            with(QString::number(day.day()));
    }
    return rewrites;
}

QList<Finding> factFindings(const ScannedReply& reply, const ReplyElements& elements, const ReplyFacts& facts)
{
    QList<Finding> found;
    for (const auto& check : checks)
        check(reply, elements, facts, found);
    return found;
}

} // namespace amends::language
