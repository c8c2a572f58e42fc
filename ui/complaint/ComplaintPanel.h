#pragma once
#include "desk/History.h"
#include "domain/Finding.h"
#include "domain/Shop.h"
#include <QHash>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace amends {

class AssessmentList;
class AttachmentActions;
class Banner;
class ComplaintHeader;
class Desk;
class FactsStrip;
class NoteBox;
class RemedyRow;
class SafetyList;
class TimelineView;

/// One complaint: what she wrote, what we said, what we noted, and the facts around it. It reads one page from the desk
/// and asks the desk for changes; the reply itself is written in ReplyPanel.
class ComplaintPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintPanel(Desk& desk, QWidget* parent = nullptr);

    ComplaintId complaint() const { return m_id; }

    /// A strip of another screen, between the facts and what she wrote.
    void setStrip(QWidget* strip);

public slots:
    void showComplaint(amends::ComplaintId id);
    void clear();
    void setValuesHidden(bool hidden);
    /// Opens the note box with the cursor in it (key N).
    void writeNote();

signals:
    void failed(const amends::Error& error);
    /// The customer of the complaint shown, invalid for none: the shell shows her beside it.
    void customerShown(amends::CustomerId id);
    /// There is little room: a strip of another screen keeps to one line.
    void lowChanged(bool low);
    /// Words of a message that mean a purchase were chosen: the shell shows it with the customer.
    void purchaseOpened(amends::PurchaseId id);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void loadStaff();
    void reload();
    void takePage(const ComplaintPage& page);
    void showParts();
    void readMessage(const Message& message);
    void showRead(const Message& message, const Reading& reading);
    void askWhetherItWentOut();
    void addNote(const QString& text, MessageKind kind);
    void retranslate();
    void arrange();
    void fit();
    void setAiry(bool airy);
    void setLow(bool low);

    Desk& m_desk;
    ComplaintId m_id;
    ComplaintPage m_page;
    QHash<StaffId, Staff> m_staff;
    QHash<ComplaintId, QString> m_unfinishedNotes; ///< typed, not added yet: kept while another complaint is shown
    AttachmentActions* m_attachments;
    QLabel* m_empty;
    QWidget* m_full;
    QStackedLayout* m_stack = nullptr;
    Banner* m_banner;
    ComplaintHeader* m_header;
    FactsStrip* m_facts;
    RemedyRow* m_remedy;
    SafetyList* m_safety;
    AssessmentList* m_assessment;
    TimelineView* m_timeline;
    NoteBox* m_note;
    std::optional<QList<Purchase>> m_bought; ///< the customer's, once a message wanted them
    bool m_low = false;
    bool m_airy = false;
    int m_unfoldedNeeds = 0; ///< pixels this complaint's rows need with nothing folded, as last seen; 0 = not seen yet
};

} // namespace amends
