#include "language/InsertLines.h"

namespace amends::language {

namespace {

/// The line with its fields filled; "" where one is not known.
QString filled(QString line, const QMap<QString, QString>& known)
{
    for (auto field = known.begin(); field != known.end(); ++field) {
        if (!field->isEmpty())
            line.replace(u'{' + field.key() + u'}', *field);
    }
    return line.contains(u'{') ? QString() : line;
}

QStringList linesFor(const RuleBook& book, const QString& element, bool informal)
{
    return (informal ? book.informalInserts.value(element) : QStringList()) + book.inserts.value(element);
}

} // namespace

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

} // namespace amends::language
