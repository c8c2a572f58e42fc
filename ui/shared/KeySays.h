#pragma once
#include <QObject>
#include <QString>

namespace amends {

/// What a shortcut does, for the sheet of keys: QT_TRANSLATE_NOOP("Keys", …), translated when it is read. Menu entries and
/// buttons need none: they have their text.
void keySays(QObject* shortcut, const char* source);
QString saidByKey(const QObject* shortcut); ///< "" where nobody said it

} // namespace amends
