#pragma once
#include <QString>
#include <QStringList>

namespace amends::store {

/// The form in which texts and typed searches are compared: lower case, no accents, ß as ss, and ä, ae (likewise ö, ü,
/// å, æ, œ) as the bare vowel, so that "Müller", "Mueller" and "muller" are one. What is folded from a beginning of a word is
/// a beginning of the folded word: prefix searches stay right. Not for showing.
QString fold(QStringView text);
/// The folded words of a text: runs of letters and digits.
QStringList foldedWords(QStringView text);
/// Digits only, an international 00 or trunk 0 in front left out.
QString phoneDigits(QStringView phone);
/// What two ways of writing one phone number have in common: its last eight digits. "" where there are fewer than six.
QString phoneKey(QStringView phone);
/// The form in which card numbers are compared: no blanks, capitals.
QString cardKey(const QString& card);
/// Whether two ways of writing can be one number: +32 475 12 34 56 and 0475/123456 are.
bool samePhone(QStringView a, QStringView b);

} // namespace amends::store
