#pragma once
#include "domain/Result.h"
#include <QFutureWatcher>

namespace amends {

/// Runs `use` with the value, or `fail` with the error, on `context`'s thread when the answer is there; nothing when
/// `context` is gone by then or the future was cancelled. For QFuture<Result<void>>, `use` takes nothing.
/// Panels pass on errors by their signal `failed(const amends::Error&)`, which the shell shows in its banner.
template <class T, class Use, class Fail>
void later(const QFuture<Result<T>>& future, QObject* context, Use use, Fail fail)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, use = std::move(use), fail = std::move(fail)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0)
                             return;
                         Result<T> answer = watcher->result();
                         if (!answer) {
                             if (answer.error().problem != Problem::Cancelled)
                                 fail(answer.error());
                         } else if constexpr (std::is_void_v<T>) {
                             use();
                         } else {
                             use(std::move(*answer));
                         }
                     });
    watcher->setFuture(future);
}

/// For a panel with a signal failed(const Error&): errors go there.
template <class T, class Panel, class Use> void later(const QFuture<Result<T>>& future, Panel* panel, Use use)
{
    later(future, panel, std::move(use), [panel](const Error& error) { emit panel->failed(error); });
}

} // namespace amends
