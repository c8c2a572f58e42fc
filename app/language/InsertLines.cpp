#include "language/InsertLines.h"
#include "domain/ReplyField.h"
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace amends::language {

namespace {

/// The line with its fields filled; "" where one is not known.
QString filled(QString line, const QMap<QString, QString>& known)
{
    for (auto field = known.begin(); field != known.end(); ++field) {
        if (!field->isEmpty())
            line.replace(u'{' + field.key() + u'}', *field);
    }
    // A field the writer fills in, "{text: …}", is meant to stand.
    const QList<ReplyField> open = openFields(line);
    const bool unknown = std::ranges::any_of(open, [](const ReplyField& each) { return each.kind == FieldKind::Known; });
    return unknown || line.count(u'{') != open.size() ? QString() : line;
}

QStringList linesFor(const RuleBook& book, const QString& element, bool informal)
{
    return (informal ? book.informalInserts.value(element) : QStringList()) + book.inserts.value(element);
}

} // namespace

QString insertLine(const RuleBook& book, QLatin1StringView key, const ReplyFacts& facts, bool informal)
{
    for (const QString& candidate : linesFor(book, key, informal)) {
        if (const QString line = filled(candidate, facts.known); !line.isEmpty())
            return line;
    }
    return {};
}

QMap<Element, QString> insertLines(const RuleBook& book, const QList<Element>& advised, const ReplyFacts& facts, bool informal)
{
    QMap<Element, QString> chosen;
    for (const Element element : advised) {
        QStringList candidates;
        if (element == Element::Remedy) {
            for (const Remedy asked : facts.asked)
                candidates += linesFor(book, QStringLiteral("remedy.") + code(asked), informal);
        }
        candidates += linesFor(book, QString(code(element)), informal);
        for (const QString& candidate : candidates) {
            if (const QString line = filled(candidate, facts.known); !line.isEmpty()) {
                chosen.insert(element, line);
                break;
            }
        }
    }
    return chosen;
}

QString acknowledgement(const RuleBook& book, const ReplyFacts& facts)
{
    QStringList lines;
    for (const QString& line : book.inserts.value(acknowledgementKey)) {
        const QString whole = filled(line, facts.known);
        if (!whole.isEmpty() || (line.isEmpty() && !lines.isEmpty() && !lines.constLast().isEmpty()))
            lines.append(whole);
    }
    return lines.join(u'\n').trimmed();
}

QString matterOf(const QString& message)
{
    constexpr int fewestWords = 4;
    constexpr int longest = 160;
    const QString text = message.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary()) {
        QString sentence = text.mid(start, end - start).trimmed();
        // A greeting shares its line with what follows only where the line was not broken.
        static const QRegularExpression greeting(QStringLiteral("^[^.!?,]{0,40},\\s+"));
        if (const auto match = greeting.match(sentence); match.hasMatch() && match.captured().count(u' ') < fewestWords)
            sentence = sentence.mid(match.capturedEnd());
        if (sentence.count(u' ') + 1 < fewestWords)
            continue;
        if (sentence.size() > longest)
            sentence = sentence.left(sentence.lastIndexOf(u' ', longest)) + u'…';
        return sentence;
    }
    return text.left(longest);
}

} // namespace amends::language
