#pragma once
#include "domain/Result.h"
#include <QList>
#include <functional>
#include <mutex>
#include <optional>

namespace amends {

struct Act;

/// How an act is taken back: `inverse` runs in a transaction of its own and writes an event of its own.
struct UndoStep
{
    QString kind; ///< the event's kind, by which undo is named
    std::function<Done(Act&)> inverse;
};

/// The acts of this run that can be taken back, the last on top. Thread-safe; keeps the last hundred.
class UndoStack
{
public:
    void push(UndoStep step);
    std::optional<UndoStep> pop();
    QString top() const; ///< its kind, "" none
    void clear();

private:
    mutable std::mutex m_mutex;
    QList<UndoStep> m_steps;
};

} // namespace amends
