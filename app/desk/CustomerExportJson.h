#pragma once
#include "domain/Assessment.h"
#include "domain/Care.h"
#include "domain/Complaint.h"
#include "domain/Customer.h"
#include "domain/Remedies.h"
#include "domain/SaleTerms.h"
#include "domain/SecondReading.h"
#include "store/ApprovalTable.h"
#include "store/DraftTable.h"
#include <QJsonArray>
#include <QJsonObject>

/// The records of an export as JSON, each for itself: what belongs to what is the export's. What is not known is null, never
/// "". Staff and other customers are numbers.
namespace amends::exported {

QJsonValue text(const QString& value);
QJsonValue day(const QDate& value);

QJsonObject json(const Customer& customer);
QJsonObject json(const Purchase& purchase);
QJsonObject json(const Complaint& complaint);
QJsonObject json(const Message& message); ///< without its attachments
QJsonObject json(const AttachmentInfo& info, const QString& file);
QJsonObject json(const Draft& draft);
QJsonObject json(const store::KeptDraft& version);
QJsonObject json(const Promise& promise);
QJsonObject json(const RemedyRound& round);
QJsonObject json(const Gesture& gesture);
QJsonObject json(const AfterCare& care);
QJsonObject json(const SaleTerms& terms);
QJsonObject json(const AssessedPoint& point);
QJsonObject json(const SecondReading& reading);
QJsonObject json(const store::ApprovalRow& approval);
QJsonObject json(const Prevention& prevention, const QDate& told);
QJsonObject json(const Event& event, const QString& complaint);

template <class T> QJsonArray jsonOf(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(json(value));
    return array;
}

} // namespace amends::exported
