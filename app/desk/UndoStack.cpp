#include "desk/UndoStack.h"

namespace amends {

void UndoStack::push(UndoStep step)
{
    constexpr int kKept = 100;
    const std::lock_guard lock(m_mutex);
    m_steps.push_back(std::move(step));
    if (m_steps.size() > kKept)
        m_steps.removeFirst();
}

std::optional<UndoStep> UndoStack::pop()
{
    const std::lock_guard lock(m_mutex);
    if (m_steps.isEmpty())
        return std::nullopt;
    return m_steps.takeLast();
}

QString UndoStack::top() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps.isEmpty() ? QString() : m_steps.last().kind;
}

void UndoStack::clear()
{
    const std::lock_guard lock(m_mutex);
    m_steps.clear();
}

} // namespace amends
