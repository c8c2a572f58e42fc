#pragma once
#include "domain/Result.h"
#include <QFuture>

namespace amends {

/// An answer that comes later, from one of the desk's threads. The window chains `.then(this, …)`: the
/// continuation runs on `this`'s thread and is dropped when `this` is gone. A future that is cancelled before its
/// turn never runs. The command line calls await().
template <class T> using Async = QFuture<Result<T>>;

/// Waits for the answer. Never called on the window's thread.
template <class T> Result<T> await(Async<T> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return failure(Problem::Cancelled);
    return future.takeResult();
}

} // namespace amends
