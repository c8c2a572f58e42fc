#pragma once
#include "store/DataFolder.h"

namespace amends::store {

/// Putting a restored database and its attachments in the place of the present ones takes several renames. They are written
/// down before the first and done in an order that tells, at every moment, what is left to do: a program that dies in
/// between leaves a folder that the next open() brings to its end. It moves files and knows nothing of their content.
class RestorePlan
{
public:
    /// `stage` holds the new parts, whole and on disk; `aside` takes the old ones. Both are folders of `folder`.
    RestorePlan(const DataFolder& folder, const QString& stage, const QString& aside);

    /// Writes the plan down and carries it out. When a part cannot be moved, all is as before.
    Done carryOut();
    /// Carries out what a program that died had begun; nothing where there is no plan. Locked while that program still runs.
    static Done finishBegun(const DataFolder& folder);

private:
    static QString fileOf(const DataFolder& folder);
    Done moveOn() const;
    Done takeBack() const;
    Done finish() const;

    DataFolder m_folder;
    QString m_stage;
    QString m_aside;
};

} // namespace amends::store
