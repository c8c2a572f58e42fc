#pragma once
#include "domain/Complaint.h"
#include <QStringList>

class QComboBox;

namespace amends {

/// What follows from the country a shop stands in, all of it to be changed afterwards.
struct CountryDefaults
{
    QString currency;
    QList<Language> languages; ///< spoken there that replies can be in, the most likely first
    QString timeZone;
    QStringList regions;       ///< with holidays of their own, ISO 3166-2 without the country
};

CountryDefaults defaultsOf(const QString& country);
/// Of the system's country, language and time zone; the first of the list where the system says none we know.
QString likelyCountry();

/// In the interface's language: Qt names countries in English or in their own language only.
QString countryName(const QString& country);
QString regionName(const QString& country, const QString& region);

/// Fills a box with the countries by name, or a country's regions with the whole country first; the code is the data. What
/// was chosen stays so, also a code nobody listed.
void fillCountries(QComboBox* box, const QString& chosen);
void fillRegions(QComboBox* box, const QString& country, const QString& chosen);
void fillCurrencies(QComboBox* box, const QString& chosen);
/// Makes the entry with this code the chosen one; a code that is not listed is added.
void chooseCode(QComboBox* box, const QString& code);

} // namespace amends
