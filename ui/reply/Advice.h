#pragma once
#include "domain/Finding.h"
#include "domain/Manner.h"
#include "shared/Theme.h"
#include <QTextCharFormat>

namespace amends {

/// How a finding looks: three signs that say the same, so that none rests on colour alone.
struct SeverityLook
{
    QTextCharFormat::UnderlineStyle underline;
    Role ink;
    Role paper;
    QLatin1StringView icon;
    QString word;
};

SeverityLook lookOf(const Finding& finding);

/// More than three at once is not read. Findings go before what is missing.
constexpr int kAdviceAtOnce = 3;

/// What somebody wants to be told of.
QList<Finding> toldOf(QList<Finding> findings, Manner manner);

/// The findings' numbers, the most important first: severity, then what is worse in the order of the categories, then place.
QList<int> byImportance(const QList<Finding>& findings);

} // namespace amends
