#include "desk/UndoDesk.h"
#include "desk/DeskContext.h"

namespace amends {

namespace {

void tellNext(DeskContext& context, const QString& next)
{
    QMetaObject::invokeMethod(
        &context.changes, [&changes = context.changes, next] { emit changes.undoChanged(next); }, Qt::QueuedConnection);
}

class UndoDesk : public Undo
{
public:
    explicit UndoDesk(DeskContext& context) : m_context(context) {}

    QString next() const override { return m_context.undoStack.top(); }

    Async<QString> undo() override
    {
        DeskContext& context = m_context;
        return context.act(Turn::Everyday, [&context](Act& act) -> Result<QString> {
            // A step that somebody's later change made impossible goes as well: it must not block those below it.
            const std::optional<UndoStep> step = context.undoStack.pop();
            if (!step)
                return failure(Problem::NotFound, QStringLiteral("undo"));
            tellNext(context, context.undoStack.top());
            if (const Done done = step->inverse(act); !done) {
                if (done.error().problem != Problem::Conflict && done.error().problem != Problem::NotFound)
                    context.undoStack.push(*step);
                return std::unexpected(done.error());
            }
            return step->kind;
        });
    }

private:
    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Undo> makeUndo(DeskContext& context)
{
    return std::make_unique<UndoDesk>(context);
}

void forgetUndo(DeskContext& context)
{
    context.undoStack.clear();
    tellNext(context, {});
}

} // namespace amends
