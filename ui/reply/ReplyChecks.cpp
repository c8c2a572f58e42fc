#include "reply/ReplyChecks.h"
#include "shared/Later.h"

namespace amends {

namespace {

constexpr int kRestMs = 250; // a hand that rests, not one between two keys

} // namespace

ReplyChecks::ReplyChecks(Checking& checking, QObject* parent) : QObject(parent), m_checking(checking)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &ReplyChecks::ask);
}

void ReplyChecks::textChanged(ComplaintId complaint, const QString& text, Language language)
{
    m_request = {complaint, text, language, m_request.revision + 1, m_spelling};
    m_pause.start();
}

void ReplyChecks::checkNow(ComplaintId complaint, const QString& text, Language language)
{
    m_pause.stop();
    m_request = {complaint, text, language, m_request.revision + 1, m_spelling};
    ask();
}

void ReplyChecks::stop()
{
    m_pause.stop();
    ++m_request.revision;
}

void ReplyChecks::ask()
{
    later(m_checking.check(m_request), this, [this](const CheckReply& reply) {
        if (reply.revision == m_request.revision)
            emit answered(reply);
    });
}

} // namespace amends
