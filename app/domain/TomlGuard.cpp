#include "domain/TomlGuard.h"
#include <QByteArray>

namespace amends {

namespace {

/// Goes through the text and knows what stands in strings and comments.
class TomlCheck
{
public:
    explicit TomlCheck(QByteArrayView text) : m_text(text) {}

    std::optional<TomlTrouble> run()
    {
        if (m_text.startsWith("\xEF\xBB\xBF")) // a byte-order mark
            m_at = 3;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c == '#')
                skipComment();
            else if ((c == '"' || c == '\'') && !(mayBeginString() && skipString(c)))
                return TomlTrouble{m_line, QStringLiteral("a quotation mark has no partner, or stands within a word")};
            else if (c == '"' || c == '\'')
                continue;
            else if (c == '[' && m_open.isEmpty() && beginsLine() && !namesTable())
                return TomlTrouble{m_line, QStringLiteral("a table's name is missing or wrong")};
            else if (c == '[' || c == '{')
                m_open += c == '[' ? ']' : '}';
            else if ((c == ']' || c == '}') && !close(c))
                return TomlTrouble{m_line, QStringLiteral("a bracket closes what is not open")};
            else if (!isPlain(c))
                return TomlTrouble{m_line, QStringLiteral("a letter with an accent, or an invisible one, stands outside of quotes")};
        }
        return {};
    }

private:
    static bool isPlain(char c) { return (c >= ' ' && c < 0x7f) || c == '\t' || c == '\r'; }

    /// A string begins a key or a value; behind a letter or a digit its quotes would be read as part of that.
    bool mayBeginString() const
    {
        return m_at == 0 || QByteArrayView(" \t\r\n=[,{.\xBF").contains(m_text[m_at - 1]);
    }

    bool beginsLine() const
    {
        qsizetype i = m_at;
        while (i > 0 && (m_text[i - 1] == ' ' || m_text[i - 1] == '\t'))
            --i;
        return i == 0 || m_text[i - 1] == '\n' || m_text[i - 1] == '\r' || (i == 3 && m_text[0] == '\xEF');
    }

    /// Whether "[" or "[[" is followed by what a name may begin with.
    bool namesTable() const
    {
        qsizetype i = m_at + 1;
        i += i < m_text.size() && m_text[i] == '[' ? 1 : 0;
        while (i < m_text.size() && (m_text[i] == ' ' || m_text[i] == '\t'))
            ++i;
        const char c = i < m_text.size() ? m_text[i] : '\0';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '"' || c == '\'';
    }

    bool close(char c)
    {
        if (!m_open.endsWith(c))
            return false;
        m_open.chop(1);
        return true;
    }

    void skipComment()
    {
        while (m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n')
            ++m_at;
    }

    /// Leaves off at the last character of the string. False where it was never closed.
    bool skipString(char quote)
    {
        const bool block = m_text.sliced(m_at).startsWith(QByteArray(3, quote));
        const qsizetype marks = block ? 3 : 1;
        for (m_at += marks; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n' && !block)
                return false;
            m_line += c == '\n' ? 1 : 0;
            if (c == '\\' && quote == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] != '\n') {
                ++m_at;
            } else if (m_text.sliced(m_at).startsWith(QByteArray(marks, quote))) {
                m_at += marks - 1;
                while (block && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote)
                    ++m_at; // quotes may stand before the three that close
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    QByteArray m_open;     ///< what closes each that is open
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::optional<TomlTrouble> tomlTrouble(QByteArrayView toml)
{
    return TomlCheck(toml).run();
}

} // namespace amends
