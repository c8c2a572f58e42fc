#pragma once
#include "desk/Checking.h"
#include <QObject>
#include <QTimer>

namespace amends {

/// Asks for a check when the hand rests, one revision after another; an answer to an older text is dropped.
class ReplyChecks : public QObject
{
    Q_OBJECT
public:
    explicit ReplyChecks(Checking& checking, QObject* parent = nullptr);

    void textChanged(ComplaintId complaint, const QString& text, Language language);
    /// Without the pause: after applying, setting aside, opening.
    void checkNow(ComplaintId complaint, const QString& text, Language language);
    void stop();
    /// Whether the words are looked at too, from the next check on.
    void setSpelling(bool on) { m_spelling = on; }

signals:
    void answered(const amends::CheckReply& reply);
    void failed(const amends::Error& error);

private:
    void ask();

    Checking& m_checking;
    CheckRequest m_request;
    QTimer m_pause;
    bool m_spelling = false;
};

} // namespace amends
