#pragma once
#include "cli/Session.h"
#include "cli/TextInput.h"
#include <deque>

namespace amends::cli {

/// Runs every text of --lines, or the one of FILE or standard input, through `start` and hands the answers to `finish`
/// in the order of the texts. Some texts are under way at a time, so that reading never waits for the answers.
template <class Answer, class Start, class Finish> int eachText(Session& session, Start start, Finish finish)
{
    struct Waiting
    {
        qint64 line;
        QString text;
        Async<Answer> answer;
    };
    constexpr size_t kUnderWay = 64;
    std::deque<Waiting> waiting;
    int exit = Fine;
    const auto takeFirst = [&] {
        Waiting first = std::move(waiting.front());
        waiting.pop_front();
        const auto answer = await(std::move(first.answer));
        if (answer)
            finish(first.line, first.text, *answer);
        else
            exit = session.bad(answer.error());
    };
    const auto take = [&](qint64 line, const QString& text) {
        waiting.push_back({line, text, start(text)});
        if (waiting.size() > kUnderWay)
            takeFirst();
        return exit == Fine && session.out().good();
    };

    if (session.arguments().size() > (session.has("lines") ? 0 : 1))
        return session.bad(QStringLiteral("one file at a time: “%1” is too many").arg(session.arguments().constLast()));
    if (session.has("lines")) {
        if (const auto read = readLines(session.value("lines"), take); !read)
            exit = session.bad(read.error());
    } else {
        const auto text = readText(session.arguments().value(0, QStringLiteral("-")));
        if (!text)
            return session.bad(text.error());
        take(1, *text);
    }
    while (!waiting.empty() && exit == Fine)
        takeFirst();
    return exit;
}

} // namespace amends::cli
