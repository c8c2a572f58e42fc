#pragma once
#include "complaint/BetweenTheLines.h"
#include "desk/History.h"
#include "domain/Complaint.h"
#include "domain/Shop.h"
#include <QHash>
#include <QScrollArea>

namespace amends {

class AttachmentActions;

/// The conversation, oldest first: messages as cards, events as one quiet line each. Cards are made only near what is in
/// view, the others have an estimated height; so two hundred messages open as fast as five.
class TimelineView : public QScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(AttachmentActions& actions, QWidget* parent = nullptr);

    void setStaff(const QHash<StaffId, Staff>& staff) { m_staff = staff; }
    /// Opens at her last message; the same complaint again stays where it is, unless a message was added.
    void setPage(const ComplaintPage& page);
    void clear();
    void setCovered(bool covered);
    /// Makes all texts again, in the interface's language.
    void rebuild();
    /// What was read in one of her messages, for its card, now or when it is made.
    void setRead(MessageId id, const ReadMessage& read);
    int cardsMade() const;
    int itemCount() const { return int(m_items.size()); }

signals:
    /// A card of hers came near the view and nobody has said yet what can be read in it.
    void readingWanted(const amends::Message& message);
    void purchaseOpened(amends::PurchaseId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Item
    {
        const Message* message = nullptr; ///< of m_page
        const Event* event = nullptr;
        int height = 0;
        int y = 0;
        QWidget* widget = nullptr;
    };

    void makeItems();
    int estimate(const Item& item) const;
    void make(Item& item);
    QString writerOf(const Message& message) const;
    /// Makes what is near the view and puts everything in its place, holding `anchor` at its distance from the top.
    void settle(int anchor);
    int measured(const Item& item) const;
    void place();
    bool makeNear();
    int itemAtTop() const;
    void scrollTo(int index);

    AttachmentActions& m_actions;
    QHash<StaffId, Staff> m_staff;
    ComplaintPage m_page;
    QList<Item> m_items;
    QHash<MessageId, ReadMessage> m_read;
    QWidget* m_canvas;
    bool m_covered = false;
    bool m_settling = false;
};

} // namespace amends
