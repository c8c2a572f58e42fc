#include "mail/Html.h"
#include "mail/HtmlTokens.h"
#include "mail/Limits.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace amends::mail {

namespace {

/// Elements that are shown, each with the attributes it may keep.
const QHash<QString, QStringList>& allowed()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> all;
        const auto add = [&all](const char* names, const QStringList& attributes) {
            for (const QString& n : QString::fromLatin1(names).split(u' '))
                all.insert(n, attributes);
        };
        const QStringList plain{QStringLiteral("align"), QStringLiteral("dir"), QStringLiteral("style")};
        add("p div span h1 h2 h3 h4 h5 h6 blockquote pre center ul ol li dl dt dd b strong i em u s strike del ins "
            "small big sub sup code tt kbd samp var cite address q br hr caption tbody thead tfoot",
            plain);
        add("font", plain + QStringList{QStringLiteral("color"), QStringLiteral("size"), QStringLiteral("face")});
        add("table", plain + QStringList{QStringLiteral("width"), QStringLiteral("border"),
                                         QStringLiteral("cellpadding"), QStringLiteral("cellspacing"),
                                         QStringLiteral("bgcolor")});
        add("tr td th", plain + QStringList{QStringLiteral("width"), QStringLiteral("valign"),
                                            QStringLiteral("bgcolor"), QStringLiteral("colspan"),
                                            QStringLiteral("rowspan")});
        add("a", plain + QStringList{QStringLiteral("href"), QStringLiteral("title")});
        add("img", plain + QStringList{QStringLiteral("src"), QStringLiteral("alt"), QStringLiteral("width"),
                                       QStringLiteral("height")});
        return all;
    }();
    return table;
}

/// Elements that go with all they hold. What is in neither list loses its tag and keeps its text.
bool isDropped(const QString& name)
{
    static const QSet<QString> dropped{QStringLiteral("object"), QStringLiteral("applet"),
                                       QStringLiteral("svg"),    QStringLiteral("math"),   QStringLiteral("template"),
                                       QStringLiteral("select"), QStringLiteral("frameset"),
                                       QStringLiteral("audio"),  QStringLiteral("video")};
    return dropped.contains(name);
}

bool isVoid(const QString& name)
{
    return name == u"br" || name == u"hr" || name == u"img";
}

bool isSafeLink(const QString& address)
{
    static const QRegularExpression safe(QStringLiteral("^\\s*(https?://|mailto:|tel:)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return safe.match(address).hasMatch();
}

/// A style keeps only properties that colour and set text, with values that name nothing outside.
QString safeStyle(const QString& style)
{
    static const QSet<QString> properties{
        QStringLiteral("color"),          QStringLiteral("background-color"), QStringLiteral("font-weight"),
        QStringLiteral("font-style"),     QStringLiteral("font-size"),        QStringLiteral("font-family"),
        QStringLiteral("text-align"),     QStringLiteral("text-decoration"),  QStringLiteral("margin-left"),
        QStringLiteral("vertical-align"), QStringLiteral("white-space"),      QStringLiteral("display")};
    static const QRegularExpression plainValue(QStringLiteral("^[A-Za-z0-9#%.,'\\- ()]*$"));
    QStringList kept;
    for (const QString& declaration : style.left(4000).split(u';', Qt::SkipEmptyParts)) {
        const QString property = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString value = declaration.section(u':', 1).trimmed();
        const bool calls = value.contains(u'(') && !value.startsWith(u"rgb", Qt::CaseInsensitive);
        if (properties.contains(property) && !calls && plainValue.match(value).hasMatch())
            kept += property + u':' + value;
    }
    return kept.join(u';');
}

class Sanitiser
{
public:
    QString run(const QString& html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            if (m_dropDepth > 0 || isDropped(token.name))
                drop(token);
            else if (token.kind == HtmlToken::Text)
                m_out += token.text.toHtmlEscaped();
            else if (token.kind == HtmlToken::Open)
                open(token);
            else
                close(token.name);
        }
        while (!m_stack.isEmpty())
            m_out += QStringLiteral("</%1>").arg(m_stack.takeLast());
        return std::move(m_out);
    }

private:
    void drop(const HtmlToken& token)
    {
        if (m_dropDepth == 0 && token.kind == HtmlToken::Open) {
            m_dropName = token.name;
            m_dropDepth = 1;
        } else if (m_dropDepth > 0 && token.name == m_dropName) {
            m_dropDepth += token.kind == HtmlToken::Open ? 1 : -1;
        }
    }

    void open(const HtmlToken& token)
    {
        const auto rule = allowed().constFind(token.name);
        if (rule == allowed().constEnd() || (m_stack.size() >= maxHtmlDepth && !isVoid(token.name)))
            return;
        QString attributes;
        for (const HtmlAttribute& a : token.attributes)
            attributes += safeAttribute(token.name, a.name.toString().toLower(), a.value, *rule);
        if (token.name == u"img" && !attributes.contains(u" src="))
            return;
        m_out += u'<' + token.name + attributes + u'>';
        if (!isVoid(token.name))
            m_stack.append(token.name);
    }

    static QString safeAttribute(const QString& element, const QString& name, const QString& value,
                                 const QStringList& rule)
    {
        if (!rule.contains(name))
            return {};
        QString safe = value;
        if (name == u"href" && !isSafeLink(value))
            return {};
        if (name == u"src" && (element != u"img" || !value.startsWith(u"cid:", Qt::CaseInsensitive)))
            return {};
        if (name == u"style")
            safe = safeStyle(value);
        return safe.isEmpty() ? QString() : QStringLiteral(" %1=\"%2\"").arg(name, safe.toHtmlEscaped());
    }

    void close(const QString& name)
    {
        const qsizetype open = m_stack.lastIndexOf(name);
        if (open < 0)
            return;
        while (m_stack.size() > open)
            m_out += QStringLiteral("</%1>").arg(m_stack.takeLast());
    }

    QString m_out;
    QStringList m_stack;
    QString m_dropName;
    int m_dropDepth = 0;
};

} // namespace

QString sanitiseHtml(const QString& html)
{
    return Sanitiser().run(html);
}

} // namespace amends::mail
