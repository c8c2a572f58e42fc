#include "templates/TextBody.h"

namespace amends::templates {

namespace {

/// A title as it may stand before a name, and how that language greets whoever bears it.
struct Title
{
    Language language;
    const char16_t* titles; ///< lower case, without a point
    const char16_t* greeting;
};
constexpr Title kTitles[] = {
    {Language::French, u"madame|mme", u"Bonjour Madame"},
    {Language::French, u"mademoiselle|mlle", u"Bonjour Mademoiselle"},
    {Language::French, u"monsieur|m|mr", u"Bonjour Monsieur"},
    {Language::Dutch, u"mevrouw|mevr|mw", u"Geachte mevrouw"},
    {Language::Dutch, u"meneer|mijnheer|dhr|heer", u"Geachte heer"},
    {Language::English, u"mrs", u"Dear Mrs"},
    {Language::English, u"ms", u"Dear Ms"},
    {Language::English, u"miss", u"Dear Miss"},
    {Language::English, u"mr", u"Dear Mr"},
    {Language::English, u"dr", u"Dear Dr"},
    {Language::German, u"frau|fr", u"Sehr geehrte Frau"},
    {Language::German, u"herr|hr", u"Sehr geehrter Herr"},
};

constexpr const char16_t* kWithoutTitle[] = {u"Bonjour", u"Beste", u"Dear", u"Guten Tag"};

} // namespace

QString salutation(const QString& name, Language language)
{
    const QString whole = name.simplified();
    if (whole.isEmpty())
        return {};
    QString first = whole.section(u' ', 0, 0).toLower();
    if (first.endsWith(u'.'))
        first.chop(1);
    const QString rest = whole.section(u' ', 1);
    for (const Title& title : kTitles) {
        if (title.language == language && !rest.isEmpty() && QStringView(title.titles).split(u'|').contains(first))
            return QString::fromUtf16(title.greeting) + u' ' + rest;
    }
    return QString::fromUtf16(kWithoutTitle[size_t(language)]) + u' ' + whole;
}

} // namespace amends::templates
