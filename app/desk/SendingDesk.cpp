#include "desk/SendingDesk.h"
#include "desk/Checking.h"
#include "desk/ReplyRecord.h"
#include "domain/ReplyField.h"
#include "mail/Draft.h"
#include "store/DataFolder.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QFile>

namespace amends {

namespace {

class SendingDesk : public Sending
{
public:
    explicit SendingDesk(DeskContext& context) : m_context(context) {}

    Async<SendPreview> preview(ComplaintId id, const QString& text, Language language) override
    {
        DeskContext& context = m_context;
        return context.read([id](store::Connection& db) { return recipientOf(db, id); })
            .then([&context, id, text, language](Result<Recipient> recipient) -> Async<SendPreview> {
                if (!recipient)
                    return QtFuture::makeReadyFuture(Result<SendPreview>(std::unexpected(recipient.error())));
                return context.checking->check({id, text, language, 0}).then([recipient](Result<CheckReply> reply) {
                    return previewOf(*recipient, reply);
                });
            })
            .unwrap();
    }

    Async<SentReply> send(const SendOrder& order) override
    {
        DeskContext& context = m_context;
        return context.checking->check({order.complaint, order.text, order.language, 0})
            .then([&context, order](Result<CheckReply> reply) -> Async<SentReply> {
                if (!reply)
                    return QtFuture::makeReadyFuture(Result<SentReply>(std::unexpected(reply.error())));
                const auto unfilled = std::ranges::find(reply->answer.findings, QString(openFieldRule), &Finding::rule);
                if (unfilled != reply->answer.findings.end())
                    return QtFuture::makeReadyFuture(Result<SentReply>(failure(Problem::BadInput, QStringLiteral("open_field: ") + unfilled->args.value(0))));
                QStringList stops;
                for (const Finding& finding : reply->answer.findings) {
                    if (finding.severity == Severity::Stop)
                        stops << finding.rule;
                }
                return context.act(Turn::Everyday, [&context, order, stops](Act& act) {
                    return recordReply(context, act, order, stops);
                });
            })
            .unwrap();
    }

    Async<void> settle(MessageId id, bool wentOut) override
    {
        DeskContext& context = m_context;
        return context.act(Turn::Everyday, [&context, id, wentOut](Act& act) -> Done {
            const auto message = orNotFound(store::MessageTable(act.db).load(id), QStringLiteral("message"));
            if (!message)
                return std::unexpected(message.error());
            if (message->delivery != Delivery::HandedOver)
                return failure(Problem::Conflict, QStringLiteral("settled"));
            return wentOut ? confirmSent(context, act, *message) : returnToDraft(context, act, *message);
        });
    }

private:
    static Result<SendPreview> previewOf(const Recipient& recipient, const Result<CheckReply>& reply)
    {
        if (!reply)
            return std::unexpected(reply.error());
        SendPreview preview;
        preview.to = recipient.address;
        preview.subject = recipient.subject;
        preview.customer = recipient.complaint.customer;
        preview.elements = reply->answer.elements;
        for (const Finding& finding : reply->answer.findings) {
            if (finding.rule == openFieldRule)
                preview.openFields.append(finding);
            else if (finding.severity == Severity::Stop)
                preview.stops.append(finding);
            else if (finding.severity == Severity::Warning)
                preview.warnings.append(finding);
        }
        return preview;
    }

    DeskContext& m_context;
};

} // namespace

std::unique_ptr<Sending> makeSending(DeskContext& context)
{
    return std::make_unique<SendingDesk>(context);
}

} // namespace amends
