#include "shared/FoldedText.h"

namespace amends {

QString foldedText(const QString& text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toLower();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

} // namespace amends
