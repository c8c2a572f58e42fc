#include "mail/QuotedText.h"
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace amends::mail {

namespace {

enum class Part { Own, Quoted, Signature };

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

constexpr qsizetype longestMark = 500; // no line that introduces a quote is longer; longer ones are not looked at

// Words that introduce what is answered to, in the order fr, nl, en, de.

/// How such a line begins when it may stand alone, and how every one ends.
const QRegularExpression& attributionStart()
{
    static const auto p = pattern(R"(^\s*(le|op|on|am|el|il)\s.*\d)");
    return p;
}
const QRegularExpression& attributionEnd()
{
    static const auto p = pattern(R"((\ba\s+écrit|\bschreef\b.*|\bgeschreven|\bwrote|\bwrites|\bschrieb\b.*)\s*:\s*$)");
    return p;
}
/// "2014-03-16 15:11 GMT+01:00 Name <name@shop.example>:"
const QRegularExpression& datedAddress()
{
    static const auto p = pattern(R"(^\s*(\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\b.*<[^<>]+@[^<>]+>\s*:\s*$)");
    return p;
}
/// A line after which all is another message.
const QRegularExpression& separator()
{
    static const auto p = pattern(
        R"(^\s*[-_*=]{2,}\s*(message (d['’]origine|original|initial|transféré|transmis)|e-?mail d['’]origine|)"
        R"((oorspronkelijk|origineel|doorgestuurd) bericht|original (message|e-?mail)|forwarded (message|by\b.*)|)"
        R"(ursprüngliche (nachricht|e-?mail)|(weitergeleitete|original-?) ?nachricht)\s*:?\s*[-_*=]*\s*$)"
        R"(|^\s*(début du message (transféré|réexpédié)|begin doorgestuurd bericht|begin forwarded message|)"
        R"(anfang der weitergeleiteten nachricht)\s*:?\s*$)");
    return p;
}
/// First line of the header block that Outlook puts above what it quotes, and the lines that follow it.
const QRegularExpression& blockStart()
{
    static const auto p = pattern(R"(^\s*\*?(de|van|from|von|expéditeur|afzender)\s?:\*?\s*\S)");
    return p;
}
const QRegularExpression& blockLine()
{
    static const auto p = pattern(R"(^\s*\*?(envoyé|date|à|a|objet|destinataire|verzonden|datum|aan|onderwerp|sent|to|)"
                                  R"(subject|gesendet|an|betreff|cc|bcc|reply-to|importance|priorité|priorität)\s?:)");
    return p;
}
const QRegularExpression& mobileLine()
{
    static const auto p = pattern(
        R"(^\s*(envoyé (de|depuis|à partir d|avec|via)|télécharge[rz] outlook|obtenir outlook|provenance\s?: courrier|)"
        R"((verstuurd|verzonden) (vanaf|met|via|van)|(download|outlook) voor|sent (from|via|with)|get outlook for|)"
        R"((von meinem|von meiner)\b.*\bgesendet|gesendet (von|mit|über)|(holen sie sich )?outlook für|)"
        R"(diese nachricht wurde von meinem)\b.{0,80}$)");
    return p;
}
const QRegularExpression& disclaimer()
{
    static const auto p = pattern(
        R"(\b(confidenti(al|el|ality|alité)|vertrouwelijk|vertraulich|privileged|intended (only|solely)|)"
        R"(destinataires? (exclusif|prévu|désigné)|uitsluitend bestemd|ausschließlich für))");
    return p;
}
const QRegularExpression& aboutThisMail()
{
    static const auto p = pattern(R"(\b(this|ce|cet|dit|deze|diese|dieser|the) (e-?mail|message|courriel|courrier|bericht|nachricht|mail)\b)");
    return p;
}

bool isQuoted(const QString& line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 3 && line[at] == u' ')
        ++at;
    return at < line.size() && line[at] == u'>';
}

bool matches(const QRegularExpression& what, const QString& line)
{
    return line.size() <= longestMark && what.match(line).hasMatch();
}

class Parter
{
public:
    explicit Parter(const QString& text) : m_lines(text.split(u'\n')), m_parts(m_lines.size(), Part::Own) {}

    PartedText run(const QString& text)
    {
        markQuotes();
        markSignatures();
        PartedText parted{collect(Part::Own), collect(Part::Quoted), collect(Part::Signature)};
        if (parted.own.isEmpty())
            return {text.trimmed(), {}, {}};
        return parted;
    }

private:
    bool isBlank(qsizetype i) const { return m_lines[i].trimmed().isEmpty(); }

    qsizetype nextFilled(qsizetype i) const
    {
        while (i < m_lines.size() && isBlank(i))
            ++i;
        return i;
    }

    void mark(qsizetype from, qsizetype to, Part part)
    {
        for (qsizetype i = from; i < to; ++i)
            m_parts[i] = part;
    }

    void markQuotes()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isQuoted(m_lines[i])) {
                m_parts[i] = Part::Quoted;
            } else if (const qsizetype length = attributionLength(i); length > 0) {
                mark(i, i + length, Part::Quoted);
                i += length - 1;
                const qsizetype next = nextFilled(i + 1);
                // Without ">" nobody can tell where the quote ends: at the end.
                if (next < m_lines.size() && !isQuoted(m_lines[next]))
                    return mark(i, m_lines.size(), Part::Quoted);
            } else if (matches(separator(), m_lines[i]) || isHeaderBlock(i)) {
                return mark(ruleBefore(i), m_lines.size(), Part::Quoted);
            }
        }
    }

    /// How many lines "On … wrote:" takes from here, mail programs break it; 0 none.
    qsizetype attributionLength(qsizetype i) const
    {
        if (matches(datedAddress(), m_lines[i]))
            return 1;
        const bool begins = matches(attributionStart(), m_lines[i]);
        if (!begins) {
            const qsizetype next = nextFilled(i + 1);
            const bool quoteFollows = next < m_lines.size() && isQuoted(m_lines[next]);
            return quoteFollows && matches(attributionEnd(), m_lines[i]) ? 1 : 0;
        }
        constexpr qsizetype most = 4;
        QString joined;
        for (qsizetype length = 1; length <= most && i + length <= m_lines.size(); ++length) {
            const QString& line = m_lines[i + length - 1];
            if (line.trimmed().isEmpty() || isQuoted(line))
                return 0;
            joined += u' ' + line;
            if (matches(attributionEnd(), joined))
                return length;
        }
        return 0;
    }

    bool isHeaderBlock(qsizetype i) const
    {
        if (!matches(blockStart(), m_lines[i]))
            return false;
        int found = 0;
        constexpr qsizetype reach = 8;
        for (qsizetype j = i + 1; j < m_lines.size() && j <= i + reach; ++j)
            found += matches(blockLine(), m_lines[j]) ? 1 : 0;
        return found >= 2;
    }

    /// The line of underscores or dashes above a quoted header block belongs to it.
    qsizetype ruleBefore(qsizetype i) const
    {
        static const auto rule = pattern(R"(^\s*[-_]{5,}\s*$)");
        qsizetype j = i;
        while (j > 0 && isBlank(j - 1))
            --j;
        return j > 0 && matches(rule, m_lines[j - 1]) ? j - 1 : i;
    }

    void markSignatures()
    {
        bool signing = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_parts[i] == Part::Quoted) {
                signing = false;
                continue;
            }
            const QString& line = m_lines[i];
            signing = signing || line == u"-- " || line == u"--" || line == u"-- \r" || beginsDisclaimer(i);
            if (signing || matches(mobileLine(), line))
                m_parts[i] = Part::Signature;
        }
    }

    /// A paragraph after the first one about who may read "this message".
    bool beginsDisclaimer(qsizetype i) const
    {
        if (i == 0 || isBlank(i) || !isBlank(i - 1))
            return false;
        constexpr qsizetype shortest = 120;
        constexpr qsizetype enough = 600;
        QString paragraph;
        for (qsizetype j = i; j < m_lines.size() && !isBlank(j) && paragraph.size() < enough; ++j)
            paragraph += u' ' + m_lines[j].left(enough);
        return paragraph.size() >= shortest && disclaimer().match(paragraph).hasMatch() &&
               aboutThisMail().match(paragraph).hasMatch();
    }

    /// The lines of a part, with a run of empty lines as one.
    QString collect(Part part) const
    {
        QString text;
        bool gap = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_parts[i] != part || isBlank(i)) {
                gap = gap || isBlank(i) || part == Part::Own;
                continue;
            }
            if (gap && !text.isEmpty())
                text += u'\n';
            gap = false;
            text += m_lines[i];
            while (text.endsWith(u' '))
                text.chop(1);
            text += u'\n';
        }
        return text.trimmed();
    }

    QStringList m_lines;
    QList<Part> m_parts;
};

} // namespace

PartedText setQuotesApart(const QString& text)
{
    return Parter(text).run(text);
}

} // namespace amends::mail
