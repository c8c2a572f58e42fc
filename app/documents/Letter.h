#pragma once
#include "domain/Customer.h"
#include "domain/Shop.h"
#include <QTextDocument>
#include <memory>

namespace amends::documents {

/// All that stands on a letter.
struct LetterContent
{
    Shop shop;
    QString recipient;        ///< name of the person
    QString company;
    Address address;
    QDate date;
    QString subject;
    QString number;           ///< the complaint's, "" without
    QString text;             ///< the reply as written
    QString directLine;       ///< of who writes; the shop's phone stands where it is ""
    QString signedBy;         ///< who writes, "" where the text ends with its own sign-off
    Language language = Language::English;
};

/// A letter on the shop's paper, in the words and date form of its own language: the interface's plays no part. Laid out for
/// a page of `pageSize` points, margins included; the address stands where the country's window envelopes show it.
/// Printing it is ui's.
std::unique_ptr<QTextDocument> letterDocument(const LetterContent& content, QSizeF pageSize = QSizeF(595, 842));

/// The date line as letters of that language have it: "Bruxelles, le 1er mars 2026".
QString letterDate(const QDate& date, const QString& city, Language language);

} // namespace amends::documents
