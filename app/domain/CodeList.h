#pragma once
#include "domain/Codes.h"
#include <QList>
#include <QStringList>

namespace amends {

/// Several codes of one list as they stand in the store and in events: "refund replace".
template <class E> QString codesText(const QList<E>& values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(code(value));
    return codes.join(u' ');
}

/// And back. A code that is not known, of a newer program, is passed over.
template <class E> QList<E> fromCodes(QStringView text)
{
    QList<E> values;
    for (const QStringView each : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto value = fromCode<E>(each))
            values.append(*value);
    }
    return values;
}

} // namespace amends
