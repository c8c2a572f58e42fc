#include "wording/CareWords.h"
#include "wording/Formats.h"
#include <QCoreApplication>

namespace amends {

QString words(GestureKind value)
{
    static constexpr std::array table{
        //: a gesture, what was given beyond the remedy; as the next ones
        QT_TRANSLATE_NOOP("Words", "voucher"), QT_TRANSLATE_NOOP("Words", "something extra"),
        QT_TRANSLATE_NOOP("Words", "discount"),
        //: a gesture: the shop pays the shipping
        QT_TRANSLATE_NOOP("Words", "free shipping"),
        //: a gesture: work done without charge
        QT_TRANSLATE_NOOP("Words", "free service"), QT_TRANSLATE_NOOP("Words", "card or note"),
        //: a gesture: none of the listed ones
        QT_TRANSLATE_NOOP("Words", "another gesture")};
    static_assert(table.size() == codesOf(GestureKind{}).size());
    return QCoreApplication::translate("Words", table[size_t(value)]);
}

QString sumWords(const QList<Money>& amounts)
{
    QStringList texts;
    for (const Money& amount : amounts)
        texts << formatMoney(amount);
    return texts.join(QStringLiteral(" + "));
}

QString scoreWords(int score)
{
    //: a customer's score of how we handled it: %1 of the highest, %2
    return QCoreApplication::translate("Words", "%1 of %2").arg(score).arg(highestScore);
}

QString placeWords(int place)
{
    const int last = place % 100 / 10 == 1 ? 0 : place % 10;
    switch (last) {
    case 1:
        //: a place in a row that ends in 1, but not in 11: the 1st, 21st, 101st
        return QCoreApplication::translate("Words", "%1st").arg(place);
    case 2:
        //: a place in a row that ends in 2, but not in 12: the 2nd, 22nd
        return QCoreApplication::translate("Words", "%1nd").arg(place);
    case 3:
        //: a place in a row that ends in 3, but not in 13: the 3rd, 23rd
        return QCoreApplication::translate("Words", "%1rd").arg(place);
    default:
        //: any other place in a row: the 4th, 11th
        return QCoreApplication::translate("Words", "%1th").arg(place);
    }
}

} // namespace amends
