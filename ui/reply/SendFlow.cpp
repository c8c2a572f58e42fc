#include "reply/SendFlow.h"
#include "desk/Desk.h"
#include "desk/Promises.h"
#include "desk/ShopBook.h"
#include "desk/Undo.h"
#include "reply/DraftKeeper.h"
#include "reply/PromiseOffer.h"
#include "reply/SendBar.h"
#include "shared/Banner.h"
#include "shared/Dialogs.h"
#include "shared/Later.h"
#include "wording/Words.h"
#include <QClipboard>
#include <QGuiApplication>

namespace amends {

SendFlow::SendFlow(Desk& desk, DraftKeeper& keeper, SendBar& bar, PromiseOffer& offer, Banner& banner, std::function<Outbox()> outbox,
                   QObject* parent)
    : QObject(parent), m_desk(desk), m_keeper(keeper), m_bar(bar), m_offer(offer), m_banner(banner), m_outbox(std::move(outbox))
{
    connect(&bar, &SendBar::sendRequested, this, &SendFlow::begin);
    connect(&bar, &SendBar::sendAnyway, this, [this] {
        m_order.reason = m_bar.reason();
        goOn();
    });
    connect(&offer, &PromiseOffer::taken, this, [this](const QList<Promise>& promises) {
        m_order.promises = promises;
        letGo();
    });
    connect(&offer, &PromiseOffer::keepWriting, this, [this] { giveUp(); });
}

void SendFlow::showRecipient()
{
    const Outbox box = m_outbox();
    later(m_desk.sending().preview(box.complaint, box.text, box.language), this,
          [this, id = box.complaint](const SendPreview& preview) {
              if (m_outbox().complaint == id)
                  m_bar.setRecipient(preview.to);
          });
}

bool SendFlow::stillHere() const
{
    const Outbox box = m_outbox();
    return m_running && box.complaint == m_order.complaint && box.text == m_order.text;
}

void SendFlow::begin(SentBy way)
{
    const Outbox box = m_outbox();
    if (!box.complaint.isValid() || box.text.trimmed().isEmpty())
        return;
    m_order = {};
    m_order.complaint = box.complaint;
    m_order.text = box.text;
    m_order.language = box.language;
    m_order.by = way;
    m_running = true;
    m_keeper.whenSaved(box.complaint, [this](qint64 revision) {
        if (!stillHere())
            return;
        later(m_desk.sending().preview(m_order.complaint, m_order.text, m_order.language), this,
              [this, revision](const SendPreview& preview) { previewed(preview, revision); });
    });
}

void SendFlow::previewed(const SendPreview& preview, qint64 revision)
{
    if (!stillHere())
        return;
    m_bar.setRecipient(preview.to);
    m_order.customer = preview.customer;
    m_order.draftRevision = revision;
    if (!preview.openFields.isEmpty()) {
        giveUp();
        emit fieldsLeft(preview.openFields);
        return;
    }
    if (!preview.stops.isEmpty() && m_outbox().asks) {
        m_bar.setStops(int(preview.stops.size()));
        m_bar.askAgain(tr("%n passage will be read as “%1”. Would you like to change it first?", nullptr,
                          int(preview.stops.size()))
                           .arg(words(preview.stops.first().category)));
        return;
    }
    goOn();
}

void SendFlow::goOn()
{
    if (!stillHere()) {
        giveUp();
        return;
    }
    offerPromises();
}

// A reply that promises nothing goes at once; so does one whose dates cannot be read just now.
void SendFlow::offerPromises()
{
    const auto none = [this](const Error&) { letGo(); };
    later(
        m_desk.promises().found(m_order.complaint, m_order.text, m_order.language), this,
        [this, none](const QList<FoundPromise>& found) {
            if (found.isEmpty()) {
                letGo();
                return;
            }
            later(
                m_desk.shopBook().staff(), this,
                [this, found](const QList<Staff>& staff) {
                    if (!stillHere())
                        return;
                    m_bar.askNoMore();
                    m_offer.offer(found, staff, m_desk.clock().now().toLocalTime().date());
                },
                none);
        },
        none);
}

void SendFlow::letGo()
{
    if (!stillHere()) {
        giveUp();
        return;
    }
    if (m_order.by == SentBy::Letter) {
        emit letterRequested(m_order.complaint, m_order.text, m_order.language);
        return;
    }
    record();
}

void SendFlow::letterMade()
{
    if (stillHere() && m_order.by == SentBy::Letter)
        record();
}

void SendFlow::record()
{
    emit recording(true);
    later(
        m_desk.sending().send(m_order), this, [this](const SentReply& reply) { carry(reply); },
        [this](const Error& error) {
            giveUp();
            emit recording(false);
            emit failed(error);
        });
}

void SendFlow::carry(const SentReply& reply)
{
    m_running = false;
    m_keeper.forget(m_order.complaint);
    m_bar.setStops(0);
    emit sent(m_order.complaint, m_order.by);
    bool carried = true;
    if (m_order.by == SentBy::MailProgram)
        carried = dialogs::openWithSystem(reply.file);
    else if (m_order.by == SentBy::Mailto)
        carried = dialogs::openWithSystem(reply.mailto);
    else if (m_order.by == SentBy::Copied)
        QGuiApplication::clipboard()->setText(reply.text);
    tellSent(carried, reply.text);
}

void SendFlow::tellSent(bool carried, const QString& text)
{
    const auto takeBack = [this] {
        later(m_desk.undo().undo(), this, [](const QString&) {});
    };
    const QList<BannerAction> undo = {{tr("Undo"), takeBack}};
    if (!carried) {
        m_banner.show(Banner::Tone::Warning, tr("No mail program took the message."),
                      tr("The reply is recorded. Copy its text and paste it into your mail."),
                      {{tr("Copy the text"), [text] { QGuiApplication::clipboard()->setText(text); }},
                       {tr("Undo"), takeBack}});
        return;
    }
    switch (m_order.by) {
    case SentBy::MailProgram:
    case SentBy::Mailto:
        m_banner.show(Banner::Tone::Good, tr("Handed over to your mail program."),
                      tr("Send it there; we will ask whether it went out."), undo);
        break;
    case SentBy::Copied:
        m_banner.show(Banner::Tone::Good, tr("Copied, and recorded as sent."), tr("Paste it where it has to go."), undo);
        break;
    default:
        m_banner.show(Banner::Tone::Good, tr("Recorded: %1.").arg(words(m_order.by)), {}, undo);
    }
}

void SendFlow::giveUp()
{
    m_running = false;
    m_bar.askNoMore();
    m_offer.putAway();
}

} // namespace amends
