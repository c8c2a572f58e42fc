#include "complaint/TimelineView.h"
#include "complaint/MessageCard.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>

namespace amends {

namespace {

constexpr int kGap = 8;
constexpr int kMargin = 16;
constexpr int kCardFrame = 64;     // head and margins of a card
constexpr int kBeside = 96;        // what a card leaves free beside its text
constexpr int kMostEstimate = 4000;

/// Events that only repeat what a card shows.
constexpr QLatin1StringView kToldByCards[] = {
    QLatin1StringView("note_added"),        QLatin1StringView("message_received"), QLatin1StringView("reply_sent"),
    QLatin1StringView("reply_handed_over"), QLatin1StringView("unread_changed"),   QLatin1StringView("complaint_imported"),
    QLatin1StringView("remark_added"),      QLatin1StringView("remark_removed"),   QLatin1StringView("remark_done"),
    QLatin1StringView("remark_open_again"), QLatin1StringView("second_reading_put_away"), QLatin1StringView("assessed"),
};

QDateTime timeOf(const Message* message, const Event* event)
{
    return message ? message->at : event->at;
}

} // namespace

TimelineView::TimelineView(AttachmentActions& actions, QWidget* parent)
    : QScrollArea(parent), m_actions(actions), m_canvas(new QWidget)
{
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // coming and going would change every width
    setWidgetResizable(false);
    m_canvas->setBackgroundRole(QPalette::Base);
    m_canvas->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(m_canvas);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_settling)
            settle(itemAtTop());
    });
}

void TimelineView::clear()
{
    m_page = {};
    m_read.clear();
    makeItems();
    place();
}

void TimelineView::setPage(const ComplaintPage& page)
{
    const bool same = page.complaint.id == m_page.complaint.id && !m_items.isEmpty();
    const bool grew = page.messages.size() > m_page.messages.size();
    const int at = verticalScrollBar()->value();
    if (!same)
        m_read.clear();
    m_page = page;
    m_settling = true;
    makeItems();
    place();
    m_settling = false;
    if (same && !grew) {
        verticalScrollBar()->setValue(at);
        settle(itemAtTop());
        return;
    }
    int target = int(m_items.size()) - 1;
    for (int i = target; i >= 0; --i) {
        const Message* message = m_items[i].message;
        if (message && (same || message->kind == MessageKind::Incoming)) {
            target = i;
            break;
        }
    }
    scrollTo(target);
}

void TimelineView::makeItems()
{
    for (const Item& item : std::as_const(m_items)) {
        if (item.widget) {
            item.widget->hide();
            item.widget->deleteLater();
        }
    }
    m_items.clear();
    for (const Message& message : std::as_const(m_page.messages))
        m_items.append({&message});
    for (const Event& event : std::as_const(m_page.events)) {
        if (std::ranges::none_of(kToldByCards, [&](QLatin1StringView kind) { return event.kind == kind; }))
            m_items.append({nullptr, &event});
    }
    std::ranges::stable_sort(m_items, {}, [](const Item& item) { return timeOf(item.message, item.event); });
    for (Item& item : m_items)
        item.height = estimate(item);
}

int TimelineView::estimate(const Item& item) const
{
    const QFontMetrics metrics = fontMetrics();
    if (!item.message)
        return metrics.height() + kGap;
    const int perLine = qMax(20, (viewport()->width() - kBeside) / qMax(1, metrics.averageCharWidth()));
    const QString& text = item.message->text;
    const qsizetype lines = text.count(u'\n') + 1 + text.size() / perLine;
    return qMin<int>(kMostEstimate, int(lines) * metrics.lineSpacing() + kCardFrame);
}

QString TimelineView::writerOf(const Message& message) const
{
    if (message.kind == MessageKind::Incoming) {
        const QString name = message.from.section(u'<', 0, 0).trimmed();
        if (!name.isEmpty() && !name.contains(u'@'))
            return name;
        return customerWords(m_page.customerCalled.isEmpty() ? message.from : m_page.customerCalled);
    }
    return m_staff.value(message.author).name;
}

void TimelineView::make(Item& item)
{
    if (item.message) {
        auto* card = new MessageCard(*item.message, writerOf(*item.message), m_actions, m_canvas);
        card->setCovered(m_covered);
        if (item.message->kind == MessageKind::Incoming) {
            if (const auto known = m_read.constFind(item.message->id); known != m_read.cend())
                card->setRead(*known);
            else
                emit readingWanted(*item.message);
        }
        connect(card, &MessageCard::heightChanged, this, [this] { settle(itemAtTop()); });
        connect(card, &MessageCard::purchaseOpened, this, &TimelineView::purchaseOpened);
        item.widget = card;
    } else {
        auto* line = new QLabel(m_canvas);
        line->setTextFormat(Qt::PlainText);
        line->setAlignment(Qt::AlignCenter);
        line->setWordWrap(true);
        setLook(line, "muted");
        line->setText(tr("%1 · %2").arg(eventSentence(*item.event, m_staff.value(item.event->by).name),
                                       formatWhen(item.event->at)));
        item.widget = line;
    }
}

int TimelineView::measured(const Item& item) const
{
    const int width = viewport()->width() - 2 * kMargin;
    if (QLayout* layout = item.widget->layout())
        layout->invalidate();
    const int height = item.widget->heightForWidth(width);
    return height > 0 ? height : item.widget->sizeHint().height();
}

void TimelineView::place()
{
    const int width = qMax(1, viewport()->width() - 2 * kMargin);
    int y = kMargin;
    for (Item& item : m_items) {
        item.y = y;
        if (item.widget)
            item.widget->setGeometry(kMargin, y, width, item.height);
        y += item.height + kGap;
    }
    m_canvas->resize(viewport()->width(), qMax(viewport()->height(), y - kGap + kMargin));
}

bool TimelineView::makeNear()
{
    const int page = viewport()->height();
    const int top = verticalScrollBar()->value() - page / 2;
    const int bottom = verticalScrollBar()->value() + page + page / 2;
    bool any = false;
    for (Item& item : m_items) {
        if (item.y > bottom)
            break;
        if (item.widget || item.y + item.height < top)
            continue;
        make(item);
        item.height = measured(item);
        // Shown before it has its size, it would be laid out for another one first.
        item.widget->setGeometry(kMargin, item.y, viewport()->width() - 2 * kMargin, item.height);
        item.widget->show();
        any = true;
    }
    return any;
}

void TimelineView::settle(int anchor)
{
    if (m_settling || m_items.isEmpty())
        return;
    m_settling = true;
    anchor = qBound(0, anchor, int(m_items.size()) - 1);
    const int distance = m_items[anchor].y - verticalScrollBar()->value();
    for (Item& item : m_items) {
        if (item.widget)
            item.height = measured(item);
    }
    place();
    verticalScrollBar()->setValue(m_items[anchor].y - distance);
    // What was made may be shorter than estimated, so that more comes into view: until nothing new does.
    while (makeNear()) {
        place();
        verticalScrollBar()->setValue(m_items[anchor].y - distance);
    }
    m_settling = false;
}

int TimelineView::itemAtTop() const
{
    const int top = verticalScrollBar()->value();
    const auto it = std::ranges::find_if(m_items, [top](const Item& item) { return item.y + item.height > top; });
    return it == m_items.end() ? int(m_items.size()) - 1 : int(it - m_items.begin());
}

void TimelineView::scrollTo(int index)
{
    if (index < 0 || index >= m_items.size())
        return;
    m_settling = true;
    verticalScrollBar()->setValue(m_items[index].y - kMargin);
    m_settling = false;
    settle(index);
    verticalScrollBar()->setValue(m_items[index].y - kMargin);
}

void TimelineView::setCovered(bool covered)
{
    m_covered = covered;
    for (const Item& item : std::as_const(m_items)) {
        if (auto* card = qobject_cast<MessageCard*>(item.widget))
            card->setCovered(covered);
    }
}

void TimelineView::rebuild()
{
    const int top = itemAtTop();
    makeItems();
    place();
    scrollTo(top);
}

void TimelineView::setRead(MessageId id, const ReadMessage& read)
{
    m_read.insert(id, read);
    for (const Item& item : std::as_const(m_items)) {
        auto* card = qobject_cast<MessageCard*>(item.widget);
        if (card && card->id() == id)
            card->setRead(read);
    }
}

int TimelineView::cardsMade() const
{
    return int(std::ranges::count_if(m_items, [](const Item& item) { return item.widget != nullptr; }));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int anchor = itemAtTop();
    for (Item& item : m_items) {
        if (!item.widget)
            item.height = estimate(item);
    }
    settle(anchor);
    if (m_items.isEmpty())
        place();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        scrollTo(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace amends
