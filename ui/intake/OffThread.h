#pragma once
#include "desk/Async.h"
#include <QPromise>
#include <QThreadPool>

namespace amends {

/// Runs `job`, which returns a Result<T>, where it may wait for a slow disk. Not for the shop's data: that is the desk's.
template <class Job> auto offThread(Job job) -> QFuture<std::invoke_result_t<Job>>
{
    using Answer = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)]() mutable {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace amends
