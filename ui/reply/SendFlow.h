#pragma once
#include "desk/Sending.h"
#include <QObject>
#include <functional>

namespace amends {

class Banner;
class Desk;
class DraftKeeper;
class PromiseOffer;
class SendBar;

/// What stands in the editor when sending begins.
struct Outbox
{
    ComplaintId complaint;
    QString text;
    Language language = Language::English;
    bool asks = true; ///< once more where a stop stands
};

/// The steps of one sending: written to disk, previewed, asked once more where a stop stands, the dates it promises offered to be noted, recorded, handed over. Each
/// answer comes later; if another complaint is shown by then, the sending is given up.
class SendFlow : public QObject
{
    Q_OBJECT
public:
    SendFlow(Desk& desk, DraftKeeper& keeper, SendBar& bar, PromiseOffer& offer, Banner& banner, std::function<Outbox()> outbox,
             QObject* parent);

    /// Reads to whom the reply goes, for the bar.
    void showRecipient();
    void begin(SentBy way);
    /// The letter was printed or saved.
    void letterMade();
    void giveUp();

signals:
    void failed(const amends::Error& error);
    /// Nothing was sent: fields of a template are not filled.
    void fieldsLeft(const QList<amends::Finding>& fields);
    /// Between the order and its answer: nothing may be typed that the answer would sweep away.
    void recording(bool on);
    void letterRequested(amends::ComplaintId complaint, const QString& text, amends::Language language);
    void sent(amends::ComplaintId complaint, amends::SentBy by);

private:
    void previewed(const SendPreview& preview, qint64 revision);
    void goOn();
    void offerPromises();
    void letGo();
    void record();
    void carry(const SentReply& reply);
    void tellSent(bool carried, const QString& text);
    bool stillHere() const;

    Desk& m_desk;
    DraftKeeper& m_keeper;
    SendBar& m_bar;
    PromiseOffer& m_offer;
    Banner& m_banner;
    std::function<Outbox()> m_outbox;
    SendOrder m_order;
    bool m_running = false;
};

} // namespace amends
