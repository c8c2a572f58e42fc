#include "shared/Announce.h"
#include <QAccessible>
#include <QWidget>

namespace amends {

Announcer& Announcer::instance()
{
    static Announcer one;
    return one;
}

void Announcer::announce(QWidget& widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget))
        emit announced(face->text(QAccessible::Name), face->text(QAccessible::Description));
}

} // namespace amends
