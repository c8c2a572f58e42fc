#pragma once
#include <QList>
#include <QString>

namespace amends::mail {

struct HtmlAttribute
{
    QStringView name;
    QString value;      ///< entities resolved
};

struct HtmlToken
{
    enum Kind { Text, Open, Close } kind = Text;
    QString text;       ///< Text: entities resolved
    QString name;       ///< Open, Close: lower case
    QList<HtmlAttribute> attributes;

    QString attribute(QLatin1StringView name) const;
};

/// Cuts HTML into tokens the way browsers do with broken input. Comments, declarations, and all that scripts, styles and
/// their like hold are skipped. Each character is looked at once.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}
    bool next(HtmlToken& token);

private:
    void readTag(HtmlToken& token);
    void readAttributes(HtmlToken& token);
    void skipMarkup();
    void skipRaw(const QString& name);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// Character references resolved: named ones of Latin-1 and everyday typography, decimal, hexadecimal.
QString resolveEntities(QStringView text);

} // namespace amends::mail
