#include "shared/KeySays.h"
#include <QCoreApplication>
#include <QVariant>

namespace amends {

namespace {
constexpr const char* saysProperty = "keySays";
}

void keySays(QObject* shortcut, const char* source)
{
    shortcut->setProperty(saysProperty, QByteArray(source));
}

QString saidByKey(const QObject* shortcut)
{
    const QByteArray source = shortcut->property(saysProperty).toByteArray();
    return source.isEmpty() ? QString() : QCoreApplication::translate("Keys", source.constData());
}

} // namespace amends
