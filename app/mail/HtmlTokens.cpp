#include "mail/HtmlTokens.h"
#include <QHash>
#include <QSet>

namespace amends::mail {

namespace {

/// The 96 names of Latin-1's upper half in its order from U+00A0.
constexpr const char* latinNames =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
    "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
    "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc "
    "uuml yacute thorn yuml";

struct Named
{
    const char* name;
    char16_t character;
};

constexpr Named others[] = {
    {"amp", u'&'},       {"lt", u'<'},        {"gt", u'>'},        {"quot", u'"'},      {"apos", u'\''},
    {"euro", 0x20AC},    {"hellip", 0x2026},  {"ndash", 0x2013},   {"mdash", 0x2014},   {"lsquo", 0x2018},
    {"rsquo", 0x2019},   {"sbquo", 0x201A},   {"ldquo", 0x201C},   {"rdquo", 0x201D},   {"bdquo", 0x201E},
    {"lsaquo", 0x2039},  {"rsaquo", 0x203A},  {"bull", 0x2022},    {"trade", 0x2122},   {"oelig", 0x0153},
    {"OElig", 0x0152},   {"scaron", 0x0161},  {"Scaron", 0x0160},  {"Yuml", 0x0178},    {"dagger", 0x2020},
    {"permil", 0x2030},  {"larr", 0x2190},    {"rarr", 0x2192},    {"uarr", 0x2191},    {"darr", 0x2193},
    {"minus", 0x2212},   {"ne", 0x2260},      {"le", 0x2264},      {"ge", 0x2265},      {"infin", 0x221E},
    {"ensp", 0x2002},    {"emsp", 0x2003},    {"thinsp", 0x2009},  {"zwnj", 0x200C},    {"zwj", 0x200D},
    {"hearts", 0x2665},  {"check", 0x2713},   {"star", 0x2606},    {"tilde", 0x02DC},   {"circ", 0x02C6},
};

const QHash<QString, QChar>& names()
{
    static const QHash<QString, QChar> table = [] {
        QHash<QString, QChar> all;
        char16_t next = 0xA0;
        for (const QString& name : QString::fromLatin1(latinNames).split(u' '))
            all.insert(name, QChar(next++));
        for (const Named& named : others)
            all.insert(QString::fromLatin1(named.name), QChar(named.character));
        return all;
    }();
    return table;
}

/// One reference from "&" on: its text and how many characters it takes; 0: none.
qsizetype resolveOne(QStringView text, QString& out)
{
    constexpr qsizetype longest = 12;
    qsizetype end = 1;
    while (end < text.size() && end < longest && (text[end].isLetterOrNumber() || (end == 1 && text[end] == u'#')))
        ++end;
    const QStringView name = text.mid(1, end - 1);
    const qsizetype taken = end < text.size() && text[end] == u';' ? end + 1 : end;
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
        if (!ok)
            return 0;
        if (code >= 0x80 && code < 0xA0) // written by people who meant Windows-1252
            code = 0x2019;
        if (code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
            code = QChar::ReplacementCharacter;
        out += QChar::fromUcs4(code);
        return taken;
    }
    const auto it = names().constFind(name.toString());
    if (it == names().constEnd())
        return 0;
    out += *it;
    return taken;
}

bool isRawElement(const QString& name)
{
    static const QSet<QString> raw{QStringLiteral("script"),   QStringLiteral("style"),   QStringLiteral("iframe"),
                                   QStringLiteral("textarea"), QStringLiteral("xmp"),     QStringLiteral("noembed"),
                                   QStringLiteral("noframes"), QStringLiteral("title")};
    return raw.contains(name);
}

} // namespace

QString HtmlToken::attribute(QLatin1StringView wanted) const
{
    for (const HtmlAttribute& a : attributes)
        if (a.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return a.value;
    return {};
}

QString resolveEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype taken = text[i] == u'&' ? resolveOne(text.mid(i, 14), out) : 0;
        if (taken > 0) {
            i += taken;
        } else {
            out += text[i++];
        }
    }
    return out;
}

bool HtmlTokens::next(HtmlToken& token)
{
    while (m_at < m_html.size()) {
        const bool markup = m_html[m_at] == u'<' && m_at + 1 < m_html.size();
        const QChar after = markup ? m_html[m_at + 1] : QChar();
        if (markup && (after == u'!' || after == u'?')) {
            skipMarkup();
            continue;
        }
        const bool closes = markup && after == u'/';
        const QChar first = closes && m_at + 2 < m_html.size() ? m_html[m_at + 2] : after;
        token = {};
        if (markup && first.isLetter()) {
            token.kind = closes ? HtmlToken::Close : HtmlToken::Open;
            m_at += closes ? 2 : 1;
            readTag(token);
            if (token.kind == HtmlToken::Open && isRawElement(token.name))
                skipRaw(token.name);
            return true;
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        token.text = resolveEntities(m_html.mid(m_at, end - m_at));
        m_at = end;
        return true;
    }
    return false;
}

void HtmlTokens::readTag(HtmlToken& token)
{
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'/')
        ++m_at;
    token.name = m_html.mid(start, m_at - start).toString().toLower();
    readAttributes(token);
}

void HtmlTokens::readAttributes(HtmlToken& token)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (m_html[m_at].isSpace() || m_html[m_at] == u'/' || m_html[m_at] == u'=') {
            ++m_at;
            continue;
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && !QStringView(u"=>/").contains(m_html[m_at]))
            ++m_at;
        HtmlAttribute attribute{m_html.mid(start, m_at - start), {}};
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < m_html.size() && m_html[m_at].isSpace())
                ++m_at;
            qsizetype from = m_at;
            const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
            if (quote == u'"' || quote == u'\'') {
                m_at = m_html.indexOf(quote, ++from);
                if (m_at < 0)
                    m_at = m_html.size();
                attribute.value = resolveEntities(m_html.mid(from, m_at - from));
                ++m_at;
            } else {
                while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                    ++m_at;
                attribute.value = resolveEntities(m_html.mid(from, m_at - from));
            }
        }
        constexpr qsizetype most = 64;
        if (token.attributes.size() < most)
            token.attributes.append(attribute);
    }
    ++m_at;
}

void HtmlTokens::skipMarkup()
{
    const bool comment = m_html.mid(m_at, 4) == u"<!--";
    const qsizetype end = comment ? m_html.indexOf(u"-->", m_at + 2) : m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
}

void HtmlTokens::skipRaw(const QString& name)
{
    const qsizetype end = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace amends::mail
