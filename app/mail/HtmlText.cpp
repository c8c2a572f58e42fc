#include "mail/Html.h"
#include "mail/HtmlTokens.h"
#include "mail/Limits.h"
#include <QHash>
#include <QSet>

namespace amends::mail {

namespace {

enum class Role { None, Block, Paragraph, Item, Row, Cell, Quote, Break, Rule, Pre, Skip };

Role roleOf(const QString& name)
{
    static const QHash<QString, Role> roles = [] {
        QHash<QString, Role> all;
        const auto add = [&all](Role role, const char* names) {
            for (const QString& n : QString::fromLatin1(names).split(u' '))
                all.insert(n, role);
        };
        add(Role::Block, "div section article header footer main aside nav address center form fieldset table tbody "
                         "thead tfoot body html dl dd dt figure figcaption caption");
        add(Role::Paragraph, "p h1 h2 h3 h4 h5 h6 ul ol");
        add(Role::Item, "li");
        add(Role::Row, "tr");
        add(Role::Cell, "td th");
        add(Role::Quote, "blockquote");
        add(Role::Break, "br");
        add(Role::Rule, "hr");
        add(Role::Pre, "pre");
        add(Role::Skip, "object applet svg math template select button noscript audio video");
        return all;
    }();
    return roles.value(name, Role::None);
}

bool isHidden(const HtmlToken& token)
{
    const QString style = token.attribute(QLatin1StringView("style")).toLower().remove(u' ');
    return style.contains(u"display:none") || style.contains(u"visibility:hidden") ||
           style.contains(u"mso-hide:all") || style.contains(u"font-size:0;") || style.endsWith(u"font-size:0");
}

bool isVoid(const QString& name)
{
    static const QSet<QString> voids{QStringLiteral("br"),   QStringLiteral("hr"),    QStringLiteral("img"),
                                     QStringLiteral("input"), QStringLiteral("meta"), QStringLiteral("link"),
                                     QStringLiteral("area"), QStringLiteral("base"),  QStringLiteral("col"),
                                     QStringLiteral("wbr"),  QStringLiteral("embed"), QStringLiteral("param")};
    return voids.contains(name);
}

/// Writes lines: collapses blanks, keeps at most one empty line, and puts the quote's depth in front.
class LineWriter
{
public:
    void text(QStringView text, bool preformatted)
    {
        for (const QChar c : text) {
            if (preformatted && c == u'\n') {
                newLine();
            } else if (c.isSpace() && !preformatted) {
                m_space = !m_line.isEmpty();
            } else if (c != QChar(0x00AD) && c != QChar(0x200B)) {
                if (m_space)
                    m_line += u' ';
                m_space = false;
                m_line += c == QChar(0x00A0) ? u' ' : c;
            }
        }
    }
    void newLine()
    {
        flush();
    }
    /// Ends the line if there is anything on it.
    void endLine()
    {
        if (!m_line.isEmpty())
            flush();
        m_space = false;
    }
    void emptyLine()
    {
        endLine();
        m_gap = !m_out.isEmpty();
        m_gapDepth = m_depth;
    }
    void quote(int by)
    {
        emptyLine();
        m_depth = std::max(0, m_depth + by);
        m_gapDepth = std::min(m_gapDepth, m_depth);
    }
    bool atLineStart() const { return m_line.isEmpty(); }
    QString take()
    {
        endLine();
        return std::move(m_out);
    }

private:
    void flush()
    {
        while (m_line.endsWith(u' ') && m_line != u"-- ")
            m_line.chop(1);
        if (m_line.isEmpty()) {
            m_gap = !m_out.isEmpty();
            m_gapDepth = m_depth;
        } else {
            if (m_gap)
                m_out += prefix(m_gapDepth).trimmed() + u'\n';
            m_gap = false;
            m_out += prefix(m_depth) + m_line + u'\n';
        }
        m_line.clear();
        m_space = false;
    }
    static QString prefix(int depth)
    {
        constexpr int deepest = 8;
        return depth > 0 ? QString(std::min(depth, deepest), u'>') + u' ' : QString();
    }

    QString m_out;
    QString m_line;
    int m_depth = 0;
    int m_gapDepth = 0;    // of the empty line to come: the shallower of what it parts
    bool m_space = false;
    bool m_gap = false;
};

class TextMaker
{
public:
    QString run(const QString& html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            if (token.kind == HtmlToken::Text)
                addText(token.text);
            else if (token.kind == HtmlToken::Open)
                open(token);
            else
                close(token.name);
        }
        return m_lines.take();
    }

private:
    void addText(const QString& text)
    {
        if (m_skipDepth > 0)
            return;
        m_lines.text(text, m_pre > 0);
        if (!m_href.isEmpty())
            m_linkText += text;
    }

    void open(const HtmlToken& token)
    {
        const Role role = roleOf(token.name);
        if (m_skipDepth > 0) {
            // Only elements of the hidden one's own name decide where it ends: anything inside may be unbalanced.
            if (token.name == m_skipName)
                ++m_skipDepth;
            return;
        }
        if ((role == Role::Skip || isHidden(token)) && !isVoid(token.name)) {
            m_skipName = token.name;
            m_skipDepth = 1;
            return;
        }
        startRole(role);
        if (token.name == u"a") {
            m_href = token.attribute(QLatin1StringView("href")).trimmed();
            m_linkText.clear();
        } else if (token.name == u"img") {
            const QString alt = token.attribute(QLatin1StringView("alt")).simplified();
            if (!alt.isEmpty())
                addText(QStringLiteral("[%1]").arg(alt));
        }
    }

    void startRole(Role role)
    {
        switch (role) {
        case Role::Break: m_lines.newLine(); break;
        case Role::Paragraph: m_lines.emptyLine(); break;
        case Role::Item:
            m_lines.endLine();
            m_lines.text(u"-", false);
            m_lines.text(u" ", false);
            break;
        case Role::Cell:
            if (!m_lines.atLineStart())
                m_lines.text(u"  ", true);
            break;
        case Role::Quote: m_lines.quote(1); break;
        case Role::Rule: m_lines.emptyLine(); break;
        case Role::Pre:
            m_lines.emptyLine();
            ++m_pre;
            break;
        case Role::Block:
        case Role::Row: m_lines.endLine(); break;
        case Role::None:
        case Role::Skip: break;
        }
    }

    void close(const QString& name)
    {
        if (m_skipDepth > 0) {
            if (name == m_skipName)
                --m_skipDepth;
            return;
        }
        switch (roleOf(name)) {
        case Role::Paragraph: m_lines.emptyLine(); break;
        case Role::Quote: m_lines.quote(-1); break;
        case Role::Pre:
            m_pre = std::max(0, m_pre - 1);
            m_lines.emptyLine();
            break;
        case Role::Block:
        case Role::Row:
        case Role::Item: m_lines.endLine(); break;
        default: break;
        }
        if (name == u"a")
            closeLink();
    }

    void closeLink()
    {
        const QString href = std::exchange(m_href, {});
        constexpr qsizetype longest = 300; // a tracking address says nothing to a reader
        const bool web = href.startsWith(u"http", Qt::CaseInsensitive);
        if (!web || href.size() > longest || m_linkText.trimmed().isEmpty() || m_linkText.contains(href) ||
            href.contains(m_linkText.trimmed()))
            return;
        m_lines.text(QStringLiteral(" <%1>").arg(href), false);
    }

    LineWriter m_lines;
    QString m_href;
    QString m_linkText;
    QString m_skipName;
    int m_skipDepth = 0;
    int m_pre = 0;
};

} // namespace

QString htmlToText(const QString& html)
{
    return TextMaker().run(html);
}

} // namespace amends::mail
