#pragma once
#include "desk/DeskContext.h"
#include "desk/Intake.h"
#include "domain/Complaint.h"
#include "domain/Finding.h"
#include "domain/Shop.h"
#include "mail/Mail.h"
#include "store/Tables.h"
#include <QHash>
#include <set>

namespace amends {

/// A mail with what was read between its lines; its attachments are kept in the data folder already.
struct ReadMail
{
    mail::Mail mail;
    Reading reading;
    QList<AttachmentInfo> attachments;
    bool seen = false;
};

/// What became of a mail.
struct Filed
{
    Outcome outcome = Outcome::Added;
    QString reason;
    ComplaintId complaint;
};

/// Whether a mail is a complaint: why, as a key of wording's proposalReason().
struct Proposal
{
    bool complaint = false;
    QString reason;
};

/// The import's guess at a new mail, from who writes, how, and words of trouble in four languages.
Proposal proposalFor(const mail::Mail& mail, const Reading& reading);
/// Says thank you and nothing that would be to do: such a mail brings nothing back into work. Where in doubt it is none. The
/// conversation's subject, which her answer carries, says nothing of her own.
bool isPlainThanks(const mail::Mail& mail, const Reading& reading, const QString& threadSubject);

/// Files mails of one import: knows doubles, joins conversations, finds or makes the customer, settles handed-over
/// replies, and decides what a new conversation is. Each call is within a write transaction of its caller. It reads no files.
class MailFiling
{
public:
    MailFiling(DeskContext& context, const MailOptions& options, BatchId batch);
    Result<Filed> file(Act& act, const ReadMail& read);
    /// Lets what was filed since the last call be searched. Before each commit: the index writes a segment for every
    /// other write that comes between.
    Done settle(Act& act);

private:
    /// A conversation this import made: what it is follows from all that came in of it.
    struct Fresh
    {
        bool personal = false;
        bool complaint = false;
        QString reason;
    };
    /// One filing: the transaction's gateways and the mail.
    struct Job
    {
        Act& act;
        store::Tables tables;
        const ReadMail& read;
        const mail::Mail& mail;
        QDateTime at;
        Shop shop;
    };

    Result<Filed> fileIncoming(Job& job);
    Result<Filed> fileOwn(Job& job);
    Result<std::optional<Filed>> known(Job& job);
    Result<ComplaintId> threadOf(Job& job, bool own);
    Result<std::optional<Message>> recordedReply(Job& job, ComplaintId thread);
    Result<Filed> joinOwnCopy(Job& job, Message recorded);
    Result<CustomerId> customerFor(Job& job, const mail::Address& person, bool make);
    Result<Complaint> complaintFor(Job& job, ComplaintId thread, CustomerId customer);
    Result<MessageId> addMessage(Job& job, ComplaintId id, MessageKind kind);
    void readInto(Complaint& complaint, const Job& job) const;
    void stateOfFresh(Complaint& complaint, const QDateTime& now) const;
    bool stateOfKnown(Complaint& complaint, const Job& job, const Proposal& proposal) const;
    Done findPurchase(Job& job, Complaint& complaint) const;
    Done saved(Job& job, const Complaint& complaint, const QString& event);
    bool isOld(const QDateTime& at, const QDateTime& now) const;

    DeskContext& m_context;
    MailOptions m_options;
    BatchId m_batch;
    QHash<ComplaintId, Fresh> m_fresh;
    std::set<ComplaintId> m_unsearched; ///< by rising id, as the index likes it
};

} // namespace amends
