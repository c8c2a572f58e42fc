#include "desk/HistoryDesk.h"
#include "desk/Acknowledgement.h"
#include "desk/CustomerPages.h"
#include "desk/DeskContext.h"
#include "desk/Guarantee.h"
#include "store/AssessmentTable.h"
#include "store/SaleTermsTable.h"
#include "store/OwnerFlags.h"
#include "store/RemedyTable.h"
#include "store/SecondReadingTable.h"
#include "store/Store.h"
#include "store/Tables.h"
#include <QFile>

namespace amends {

namespace {

template <class T> Done put(T& to, Result<T> from)
{
    if (!from)
        return std::unexpected(from.error());
    to = std::move(*from);
    return {};
}

class HistoryDesk : public History
{
public:
    explicit HistoryDesk(DeskContext& context) : m_context(context) {}

    Async<ComplaintPage> complaint(ComplaintId id) override
    {
        return m_context.read([this, id](store::Connection& db) -> Result<ComplaintPage> {
            auto page = complaintPage(db, id);
            if (page && id != m_lastOpened) {
                m_lastOpened = id;
                if (page->complaint.unread)
                    markRead(id);
            }
            return page;
        });
    }

    Async<CustomerPage> customer(CustomerId id) override
    {
        return m_context.read([this, id](store::Connection& db) { return customerPage(m_context, db, id); });
    }

    Async<QString> attachmentFile(AttachmentId id) override
    {
        return m_context.read([this, id](store::Connection& db) -> Result<QString> {
            const auto info = store::AttachmentTable(db).load(id);
            if (!info)
                return std::unexpected(info.error());
            if (!*info || !store::DataFolder::isAttachmentName((*info)->sha256))
                return failure(Problem::NotFound, QStringLiteral("attachment"));
            const QString file = m_context.store->folder().attachment((*info)->sha256);
            if (!QFile::exists(file))
                return failure(Problem::NotFound, (*info)->name, file);
            return file;
        });
    }

private:
    Result<ComplaintPage> complaintPage(store::Connection& db, ComplaintId id) const
    {
        store::Tables tables(db);
        const auto complaint = tables.complaints.existing(id);
        if (!complaint)
            return std::unexpected(complaint.error());
        ComplaintPage page;
        page.complaint = *complaint;
        const Done parts[] = {
            put(page.messages, tables.messages.ofComplaint(id)),
            put(page.events, tables.events.ofComplaint(id)),
            put(page.promises, tables.promises.ofComplaint(id)),
            put(page.rounds, store::RemedyTable(db).ofComplaint(id)),
            put(page.assessment, store::AssessmentTable(db).ofComplaint(id)),
            put(page.terms, store::SaleTermsTable(db).load(id, complaint->purchase)),
            put(page.secondReading, store::SecondReadingTable(db).ofComplaint(id)),
            names(tables, page),
            purchase(tables, page),
            handedOver(tables, page),
            flags(db, page),
        };
        for (const Done& part : parts) {
            if (!part)
                return std::unexpected(part.error());
        }
        page.guarantee = guaranteeFor(m_context.law.bookFor(db, page.complaint.closed),
                                      {m_context.shop(), page.complaint, page.purchase, page.terms, m_context.today()});
        const AcknowledgementClock clock = acknowledgementOf(page.complaint, m_context.shop(), *m_context.opening());
        page.acknowledgeBy = clock.due;
        page.acknowledgeSoon = clock.warn.isValid() && m_context.clock.now() >= clock.warn;
        return page;
    }

    static Done names(store::Tables& tables, ComplaintPage& page)
    {
        if (page.complaint.customer.isValid()) {
            if (const Done done = put(page.customerName, tables.customers.name(page.complaint.customer)); !done)
                return done;
            page.customerCalled = page.customerName;
            if (page.customerName.isEmpty()) {
                const auto customer = tables.customers.load(page.complaint.customer);
                if (!customer)
                    return std::unexpected(customer.error());
                if (*customer)
                    page.customerCalled = calledBy(**customer);
            }
        }
        if (!page.complaint.handler.isValid())
            return {};
        const auto handler = tables.shop.staffMember(page.complaint.handler);
        if (!handler)
            return std::unexpected(handler.error());
        if (*handler)
            page.handlerName = (*handler)->name;
        return {};
    }

    static Done purchase(store::Tables& tables, ComplaintPage& page)
    {
        if (!page.complaint.purchase.isValid())
            return {};
        return put(page.purchase, tables.purchases.load(page.complaint.purchase));
    }

    Done flags(store::Connection& db, ComplaintPage& page) const
    {
        const auto flags = store::ownerFlags(db, {page.complaint.id}, m_context.today());
        if (!flags)
            return std::unexpected(flags.error());
        page.flags = flags->value(page.complaint.id);
        return {};
    }

    static Done handedOver(store::Tables& tables, ComplaintPage& page)
    {
        const auto replies = tables.messages.handedOver(page.complaint.id);
        if (!replies)
            return std::unexpected(replies.error());
        if (!replies->isEmpty())
            page.handedOver = replies->first().message;
        return {};
    }

    /// Opening a complaint reads it. Reading the same page again does not: the user may have marked it unread.
    void markRead(ComplaintId id)
    {
        m_context.act(Turn::Everyday, [id](Act& act) -> Done {
            store::ComplaintTable complaints(act.db);
            auto complaint = complaints.load(id);
            if (!complaint)
                return std::unexpected(complaint.error());
            if (!*complaint || !(*complaint)->unread)
                return {};
            (*complaint)->unread = false;
            act.changes.complaints.insert(id);
            return complaints.save(**complaint);
        });
    }

    DeskContext& m_context;
    ComplaintId m_lastOpened; ///< reader's
};

} // namespace

std::unique_ptr<History> makeHistory(DeskContext& context)
{
    return std::make_unique<HistoryDesk>(context);
}

} // namespace amends
