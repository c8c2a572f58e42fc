#pragma once
#include <QString>
#include <QStringList>

namespace amends::bench {

// Made-up material for measurements. The same numbers make the same material.

/// A reply of about so many characters, in paragraphs, with good and bad sentences mixed. `language` is fr, nl, en or de.
QString madeUpReply(const QString& language, int characters, quint32 seed);
QStringList madeUpLanguages();
/// Order lines as the export of a wholesaler has them: 21 lines an order, a quarter without customer number.
bool makeOrderLines(const QString& file, int lines);
/// Mails of customers and answers to them in four languages, some with HTML, some with a small attachment.
bool makeMaildir(const QString& folder, int mails);

/// The sentences madeUpReply() is put together from.
QStringList sentencesOf(const QString& language);

} // namespace amends::bench
