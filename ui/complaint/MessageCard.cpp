#include "complaint/MessageCard.h"
#include "complaint/Attachments.h"
#include "complaint/HtmlView.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int kRadius = 12;
constexpr int kEar = 16;            // the folded corner of a note
constexpr int kAside = 48;          // how far a bubble stays from the other side
constexpr int kMostHtmlHeight = 560;
constexpr qsizetype kMostChars = 20'000; // longer texts show the rest on request

/// The bubble's outline; the corner on the writer's side is square, as a tail.
QPainterPath bubble(const QRectF& rect, bool fromLeft)
{
    QPainterPath path;
    path.addRoundedRect(rect, kRadius, kRadius);
    const qreal x = fromLeft ? rect.left() : rect.right() - kRadius;
    QPainterPath corner;
    corner.addRect(QRectF(x, rect.top(), kRadius, kRadius));
    return path.united(corner);
}

QPainterPath sheet(const QRectF& rect)
{
    QPainterPath path(rect.topLeft());
    path.lineTo(rect.right() - kEar, rect.top());
    path.lineTo(rect.right(), rect.top() + kEar);
    path.lineTo(rect.bottomRight());
    path.lineTo(rect.bottomLeft());
    path.closeSubpath();
    return path;
}

} // namespace

MessageCard::MessageCard(const Message& message, const QString& who, AttachmentActions& actions, QWidget* parent)
    : QFrame(parent), m_message(message), m_rows(new QVBoxLayout(this))
{
    const bool incoming = message.kind == MessageKind::Incoming;
    m_rows->setSpacing(space::Tight);
    m_rows->setContentsMargins(incoming ? space::Wide : kAside + space::Wide, space::Normal + space::Tight,
                               incoming ? kAside + space::Wide : space::Wide, space::Normal + space::Tight);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Normal);
    auto* sign = new QLabel(this);
    sign->setPixmap(iconPixmap(iconName(), 16, devicePixelRatioF(), isNote() ? Role::NoteInk : Role::Muted));
    auto* name = new ElidedLabel(title(who), this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto* when = new QLabel(formatWhen(message.at), this);
    setLook(when, "muted");
    head->addWidget(sign);
    head->addWidget(name, 1);
    head->addWidget(when);
    if (isNote())
        head->addSpacing(kEar);
    m_rows->addLayout(head);
    m_rows->addSpacing(space::Tight);

    m_text = addText(message.text.left(kMostChars));
    if (message.text.size() > kMostChars)
        addFolded(message.text.mid(kMostChars), tr("Show the rest"), tr("Hide the rest"));
    if (!message.quoted.trimmed().isEmpty())
        addFolded(message.quoted, tr("Show quoted text"), tr("Hide quoted text"));
    if (!message.signature.trimmed().isEmpty())
        addFolded(message.signature, tr("Show signature"), tr("Hide signature"));
    if (!message.html.isEmpty())
        addHtml(actions);
    if (!message.attachments.isEmpty())
        addAttachments(actions);
    setAccessibleName(name->fullText() + u' ' + when->text());
}

QString MessageCard::title(const QString& who) const
{
    switch (m_message.kind) {
    case MessageKind::Incoming:
        return tr("%1 wrote").arg(who);
    case MessageKind::Note:
        return who.isEmpty() ? tr("Note, stays in the shop") : tr("Note by %1, stays in the shop").arg(who);
    case MessageKind::PhoneNote:
        return who.isEmpty() ? tr("Phone note, stays in the shop") : tr("Phone note by %1, stays in the shop").arg(who);
    case MessageKind::Outgoing:
        break;
    }
    QString text = who.isEmpty() ? tr("We answered") : tr("%1 answered").arg(who);
    if (m_message.sentBy)
        text += QStringLiteral(" · ") + words(*m_message.sentBy);
    if (m_message.delivery != Delivery::Sent)
        text += QStringLiteral(" · ") + words(m_message.delivery);
    return text;
}

QLatin1StringView MessageCard::iconName() const
{
    switch (m_message.kind) {
    case MessageKind::Incoming:
        return QLatin1StringView("user");
    case MessageKind::Outgoing:
        return QLatin1StringView("reply");
    case MessageKind::Note:
        return QLatin1StringView("note");
    case MessageKind::PhoneNote:
        break;
    }
    return QLatin1StringView("phone");
}

QLabel* MessageCard::addText(const QString& text)
{
    auto* label = new WrappedLabel(this);
    label->setCursor(Qt::IBeamCursor);
    label->setText(text);
    m_rows->addWidget(label);
    return label;
}

QToolButton* MessageCard::addToggle(const QString& show, const QString& hide)
{
    auto* toggle = new QToolButton(this);
    toggle->setCheckable(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setIcon(icon(QLatin1StringView("more"), Role::Muted));
    toggle->setText(show);
    toggle->setToolTip(show);
    toggle->setAccessibleName(show);
    setLook(toggle, "quiet");
    connect(toggle, &QToolButton::toggled, toggle, [toggle, show, hide](bool on) { toggle->setText(on ? hide : show); });
    m_rows->addWidget(toggle);
    return toggle;
}

void MessageCard::addFolded(const QString& text, const QString& show, const QString& hide)
{
    QToolButton* toggle = addToggle(show, hide);
    connect(toggle, &QToolButton::toggled, this, [this, toggle, text, label = static_cast<QLabel*>(nullptr)](bool on) mutable {
        if (!label) {
            label = addText(text.trimmed());
            setLook(label, "muted");
            m_rows->removeWidget(label);
            m_rows->insertWidget(m_rows->indexOf(toggle) + 1, label);
        }
        label->setVisible(on);
        emit heightChanged();
    });
}

void MessageCard::addHtml(AttachmentActions& actions)
{
    QToolButton* toggle = addToggle(tr("Show as the mail looked"), tr("Show as text"));
    connect(toggle, &QToolButton::toggled, this, [this, toggle, &actions](bool on) {
        if (!m_html) {
            m_html = new HtmlView(this);
            m_html->setHtml(m_message.html);
            m_rows->insertWidget(m_rows->indexOf(toggle), m_html);
            addPictures(actions);
        }
        m_html->setVisible(on);
        m_html->setFixedHeight(m_html->wantedHeight(width() - kAside - 2 * space::Wide, kMostHtmlHeight));
        m_text->setVisible(!on && !m_marked);
        if (m_marked)
            m_marked->setVisible(!on);
        emit heightChanged();
    });
}

void MessageCard::addPictures(AttachmentActions& actions)
{
    for (const AttachmentInfo& info : std::as_const(m_message.attachments)) {
        if (!info.mimeType.startsWith(QLatin1StringView("image/")))
            continue;
        actions.thumbnail(info, QSize(kMostHtmlHeight, kMostHtmlHeight), m_html, [this, info](const QImage& picture) {
            m_html->addPicture(info.name, picture);
            m_html->setHtml(m_message.html);
        });
    }
}

void MessageCard::addAttachments(AttachmentActions& actions)
{
    auto* chips = new AttachmentChips(m_message.attachments, actions, this);
    m_rows->addSpacing(space::Tight);
    m_rows->addWidget(chips);
    connect(chips, &AttachmentChips::heightChanged, this, &MessageCard::heightChanged);
}

void MessageCard::setRead(const ReadMessage& read)
{
    const QString text = m_message.text.left(kMostChars);
    const QList<TextMark> marks = marksOf(read, text.size());
    const Legend legend = legendOf(read.reading);
    if (!marks.isEmpty()) {
        if (!m_marked) {
            m_marked = new MarkedText(this);
            m_marked->setObjectName(QStringLiteral("markedText"));
            m_marked->setAccessibleName(tr("What the customer wrote"));
            connect(m_marked, &MarkedText::purchaseOpened, this, &MessageCard::purchaseOpened);
            m_rows->insertWidget(m_rows->indexOf(m_text), m_marked);
            m_marked->setVisible(!m_html || !m_html->isVisibleTo(this));
            m_text->hide();
        }
        m_marked->setMarked(text, marks);
    }
    if (!legend.text.isEmpty()) {
        if (!m_legend) {
            m_legend = new MarkedText(this);
            m_legend->setObjectName(QStringLiteral("readingLegend"));
            m_legend->setAccessibleName(tr("Between the lines"));
            m_legend->setForegroundRole(QPalette::PlaceholderText);
            m_rows->insertWidget(m_rows->indexOf(m_marked ? static_cast<QWidget*>(m_marked) : m_text) + 1, m_legend);
        }
        m_legend->setMarked(legend.text, legend.marks);
        m_legend->show();
    }
    if (m_marked || m_legend)
        emit heightChanged();
}

void MessageCard::setCovered(bool covered)
{
    if (!isNote() || covered == m_covered)
        return;
    m_covered = covered;
    m_text->setText(covered ? QStringLiteral("• • •") : m_message.text.left(kMostChars));
    emit heightChanged();
}

void MessageCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool incoming = m_message.kind == MessageKind::Incoming;
    const QRectF rect = QRectF(this->rect()).adjusted(incoming ? 0.5 : kAside + 0.5, 0.5, incoming ? -kAside - 0.5 : -0.5, -0.5);
    if (!isNote()) {
        painter.setPen(QPen(colour(Role::Border, palette()), 1));
        painter.setBrush(colour(incoming ? Role::Incoming : Role::Outgoing, palette()));
        painter.drawPath(bubble(rect, incoming));
        return;
    }
    const QColor ink = colour(Role::NoteInk, palette());
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.setBrush(colour(Role::NotePaper, palette()));
    painter.drawPath(sheet(rect));
    QPainterPath ear(QPointF(rect.right() - kEar, rect.top()));
    ear.lineTo(rect.right() - kEar, rect.top() + kEar);
    ear.lineTo(rect.right(), rect.top() + kEar);
    ear.closeSubpath();
    painter.setPen(QPen(ink, 1));
    painter.setBrush(colour(Role::Surface, palette()));
    painter.drawPath(ear);
}

} // namespace amends
