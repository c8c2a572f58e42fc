#pragma once
#include "domain/Assessment.h"
#include "domain/Codes.h"
#include "domain/Remedies.h"
#include "domain/Safety.h"
#include <QString>

namespace amends {

// The words of the trade in the interface's language, one overload an enum.
QString words(Language value);
QString words(Channel value);
QString words(Status value);
QString words(View value);
QString words(Cause value);
QString words(Remedy value);
QString words(Loyalty value);
QString words(Heat value);
QString words(Signal value);
QString words(Element value);
QString words(Category value);
QString words(Severity value);
QString words(PromiseKind value);
QString words(MessageKind value);
QString words(SentBy value);
QString words(Delivery value);
QString words(Outcome value);
QString words(LinkKind value);
QString words(SafetyStep value);
QString words(RemedyEnd value);
QString words(OwnerFlag value);
QString words(AssessmentQuestion value);
QString words(AssessmentAnswer value);
/// Several remedies to choose from: "repair or replacement".
QString eitherOf(const QList<Remedy>& remedies);

/// A customer as screens call one: `called` as calledBy() makes it.
QString customerWords(const QString& called);

} // namespace amends
