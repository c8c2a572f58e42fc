#include "wording/Sentences.h"
#include <QCoreApplication>
#include <span>

namespace amends {

namespace {

struct KeyedText
{
    QLatin1StringView key;
    const char* text; ///< %1 the detail
};

constexpr KeyedText kReasons[] = {
    {QLatin1StringView("already_known"), QT_TRANSLATE_NOOP("Imports", "already known")},
    {QLatin1StringView("not_mail"), QT_TRANSLATE_NOOP("Imports", "not an e-mail")},
    {QLatin1StringView("outlook_msg"),
     QT_TRANSLATE_NOOP("Imports", "an Outlook .msg file: in Outlook, save it as .eml or drag it to a folder of another mail program")},
};

constexpr KeyedText kProposals[] = {
    {QLatin1StringView("bulk"), QT_TRANSLATE_NOOP("Imports", "sent to many people at once")},
};

QString lookUp(std::span<const KeyedText> table, const QString& key, const QString& detail)
{
    const auto it = std::ranges::find_if(table, [&](const KeyedText& entry) { return entry.key == key; });
    if (it == table.end())
        return key.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(key, detail).trimmed();
    return QCoreApplication::translate("Imports", it->text).replace(QLatin1StringView("%1"), detail);
}

} // namespace

QString importReason(const QString& key, const QString& detail)
{
    return lookUp(kReasons, key, detail);
}

QString proposalReason(const QString& key)
{
    return lookUp(kProposals, key, {});
}

} // namespace amends
