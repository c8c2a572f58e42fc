#pragma once
#include "desk/Checking.h"
#include <QHash>
#include <QObject>
#include <QSet>

namespace amends {

/// What may have been meant by a word that is in no dictionary. Finding out is dear, so only the word that is looked at is
/// asked for, once; findings that come again are given what is known already.
class WordHelp : public QObject
{
    Q_OBJECT
public:
    explicit WordHelp(Checking& checking, QObject* parent = nullptr);

    /// Fills in what is known.
    QList<Finding> helped(QList<Finding> findings, Language language) const;
    /// Nothing for a finding of another kind, and for one that was asked for.
    void ask(const Finding& finding, Language language);

signals:
    void found(const QString& approvalKey, const QStringList& suggestions);

private:
    Checking& m_checking;
    QHash<QString, QStringList> m_known; ///< by language and approval key
    QSet<QString> m_asked;
};

} // namespace amends
