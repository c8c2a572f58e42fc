#pragma once
#include "complaint/BetweenTheLines.h"
#include "domain/Complaint.h"
#include <QFrame>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace amends {

class AttachmentActions;
class HtmlView;

/// One message of the conversation. What she wrote is a bubble from the left, what we answered one from the right, a note a
/// sheet of yellow paper with a folded corner: side, shape, colour and words all tell them apart.
class MessageCard : public QFrame
{
    Q_OBJECT
public:
    /// `who` is the name of the one who wrote it.
    MessageCard(const Message& message, const QString& who, AttachmentActions& actions, QWidget* parent);

    MessageId id() const { return m_message.id; }
    void setCovered(bool hidden);
    /// What was read between the lines of her message: marks under its words and a line that says what they show.
    void setRead(const ReadMessage& read);

signals:
    void heightChanged();
    void purchaseOpened(amends::PurchaseId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isNote() const { return m_message.kind == MessageKind::Note || m_message.kind == MessageKind::PhoneNote; }
    QString title(const QString& who) const;
    QLatin1StringView iconName() const;
    QLabel* addText(const QString& text);
    QToolButton* addToggle(const QString& show, const QString& hide);
    void addFolded(const QString& text, const QString& show, const QString& hide);
    void addHtml(AttachmentActions& actions);
    void addPictures(AttachmentActions& actions);
    void addAttachments(AttachmentActions& actions);

    Message m_message;
    QVBoxLayout* m_rows;
    QLabel* m_text = nullptr;
    MarkedText* m_marked = nullptr; ///< stands in for m_text where words are marked
    MarkedText* m_legend = nullptr;
    HtmlView* m_html = nullptr;
    bool m_covered = false;
};

} // namespace amends
