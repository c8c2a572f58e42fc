#pragma once
#include "domain/Law.h"
#include "domain/Result.h"
#include <QJsonArray>
#include <QJsonObject>

namespace amends::cli {

struct NamedCase
{
    QString id;
    LawCase what;
};

/// A JSON list of { "id", "input": { "country", "purchase_date", … } }; anything else in it is left alone. What cannot
/// be read is BadInput with the id of its case.
Result<QList<NamedCase>> readLawCases(const QString& file);

/// The dates and yes-or-noes of an answer; what the law does not say is null.
QJsonObject lawAnswerJson(const LawCase& what, const LawAnswer& answer);
QJsonArray lawReasonsJson(const QList<LawReason>& reasons);
QJsonArray forbiddenJson(const QList<ForbiddenStatement>& statements);

} // namespace amends::cli
