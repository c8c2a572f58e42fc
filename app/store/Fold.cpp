#include "store/Fold.h"

namespace amends::store {

namespace {

/// Letters that decomposition leaves whole.
QStringView spelledOut(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss";
    case u'æ': return u"a";
    case u'œ': return u"o";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ':
    case u'ð': return u"d";
    case u'þ': return u"th";
    case u'ı': return u"i";
    default: return {};
    }
}

bool isVowelBeforeE(QChar c)
{
    return c == u'a' || c == u'o' || c == u'u';
}

} // namespace

QString fold(QStringView text)
{
    const QString plain = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(plain.size());
    bool mayTakeE = false; // the e of "ae", "oe", "ue" goes, once
    for (const QChar c : plain) {
        if (c.isMark())
            continue;
        if (c == u'e' && mayTakeE) {
            mayTakeE = false;
            continue;
        }
        const QStringView letters = spelledOut(c);
        if (letters.isEmpty())
            folded.append(c);
        else
            folded.append(letters);
        mayTakeE = isVowelBeforeE(c);
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    const QString folded = fold(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        // Letters beyond the first plane come in two halves, which belong to the word.
        const bool inWord = i < folded.size() && (folded[i].isLetterOrNumber() || folded[i].isSurrogate());
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.append(folded.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString phoneDigits(QStringView phone)
{
    // "+32 (0)2 …": the bracketed nought is not dialled from abroad.
    const QString written = phone.toString().remove(QStringLiteral("(0)"));
    QString digits;
    for (const QChar c : written) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QChar(u'0' + digit));
    }
    qsizetype noughts = 0;
    while (noughts < digits.size() && digits[noughts] == u'0')
        ++noughts;
    return digits.mid(noughts);
}

QString phoneKey(QStringView phone)
{
    const QString digits = phoneDigits(phone);
    return digits.size() < 6 ? QString() : digits.right(8);
}

QString cardKey(const QString& card)
{
    return card.simplified().remove(u' ').toUpper();
}

bool samePhone(QStringView a, QStringView b)
{
    const QString left = phoneDigits(a);
    const QString right = phoneDigits(b);
    if (left.size() < 6 || right.size() < 6)
        return false;
    return left.endsWith(right) || right.endsWith(left);
}

} // namespace amends::store
