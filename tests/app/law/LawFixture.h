#pragma once
#include "law/Facts.h"
#include <QtTest>

namespace amends::law {

inline const Facts& facts()
{
    static const Result<Facts> all = Facts::embedded();
    if (!all)
        qFatal("%s %s %s", qPrintable(all.error().file), qPrintable(all.error().place), qPrintable(all.error().detail));
    return *all;
}

inline QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// A case of a table: `delivered` may be "", not delivered.
inline LawCase lawCase(const char* country, const char* purchased, const char* delivered, const char* complained,
                       Goods goods = Goods::New, SaleChannel channel = SaleChannel::Distance)
{
    LawCase what;
    what.country = QString::fromLatin1(country);
    what.purchased = day(purchased);
    what.delivered = day(delivered);
    what.complained = day(complained);
    what.goods = goods;
    what.channel = channel;
    return what;
}

inline LawAnswer answer(const LawCase& what)
{
    const auto answer = facts().answer(what);
    return answer ? *answer : LawAnswer();
}

inline QStringList keys(const LawAnswer& answer)
{
    QStringList all;
    for (const LawReason& reason : answer.reasons)
        all << reason.key;
    return all;
}

} // namespace amends::law

Q_DECLARE_METATYPE(amends::LawCase)
