#include "complaint/ComplaintPanel.h"
#include "complaint/AssessmentList.h"
#include "complaint/Attachments.h"
#include "complaint/ComplaintHeader.h"
#include "complaint/FactsStrip.h"
#include "complaint/NoteBox.h"
#include "complaint/RemedyRow.h"
#include "complaint/SafetyList.h"
#include "complaint/TimelineView.h"
#include "desk/Checking.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "shared/Banner.h"
#include "shared/KeySays.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/Theme.h"
#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

namespace amends {

namespace {

constexpr int kLeastHeight = 200; // what a laptop of 768 lines leaves beside the reply, which asks for its own
constexpr int kRoomForAllFacts = 420; // lower than this, what the customer wrote goes before the less telling facts

/// What lies between the rows and around them.
struct Air
{
    int between;
    int above;
    int below;
    int over(int gaps) const { return gaps * between + above + below; }
};
constexpr Air kAiry{space::Normal, space::Normal, space::Normal};
constexpr Air kTight{2, space::Tight, 0};

} // namespace

ComplaintPanel::ComplaintPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_attachments(new AttachmentActions(desk.history(), this)),
      m_empty(new QLabel(this)), m_full(new QWidget(this)), m_banner(new Banner(m_full)),
      m_header(new ComplaintHeader(m_full)), m_facts(new FactsStrip(desk, m_full)),
      m_remedy(new RemedyRow(desk, m_full)), m_safety(new SafetyList(desk, m_full)), m_assessment(new AssessmentList(desk, m_full)),
      m_timeline(new TimelineView(*m_attachments, m_full)), m_note(new NoteBox(m_full))
{
    setObjectName(QStringLiteral("complaintPanel"));
    setMinimumHeight(kLeastHeight);
    m_full->setObjectName(QStringLiteral("complaintFull"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    auto* rows = new QVBoxLayout(m_full);
    setAiry(true);
    const auto addInset = [rows](QWidget* widget) {
        auto* inset = new QHBoxLayout;
        inset->setContentsMargins(space::Wide, 0, space::Wide, 0);
        inset->addWidget(widget);
        rows->addLayout(inset);
    };
    addInset(m_header);
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(space::Wide, 0, space::Wide, 0);
    facts->setSpacing(space::Tight);
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_note->startButton(), 0, Qt::AlignTop);
    rows->addLayout(facts);
    auto* remedy = new QHBoxLayout;
    remedy->setContentsMargins(space::Wide, 0, space::Wide, 0);
    remedy->setSpacing(space::Tight);
    remedy->addWidget(m_remedy, 1);
    remedy->addWidget(m_assessment->titleLine(), 0, Qt::AlignTop);
    rows->addLayout(remedy);
    auto* cause = new QHBoxLayout;
    cause->setContentsMargins(space::Wide, 0, space::Wide, 0);
    cause->addWidget(m_assessment->causeButton(), 0, Qt::AlignRight);
    rows->addLayout(cause);
    addInset(m_safety);
    addInset(m_assessment);
    addInset(m_banner);
    rows->addWidget(m_timeline, 1);
    addInset(m_note);
    m_stack = new PageStack(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_full);

    const auto key = [this](const QKeySequence& keys, const char* says, auto* whose, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        // A letter is a key of this panel only; elsewhere it is written.
        shortcut->setContext(keys[0].keyboardModifiers() == Qt::NoModifier ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        keySays(shortcut, says);
        connect(shortcut, &QShortcut::activated, whose, act);
    };
    key(Qt::Key_N, QT_TRANSLATE_NOOP("Keys", "Write a note"), this, &ComplaintPanel::writeNote);
    key(Qt::Key_D, QT_TRANSLATE_NOOP("Keys", "Correct the day the customer set"), m_facts, &FactsStrip::askDay);
    key(Qt::Key_R, QT_TRANSLATE_NOOP("Keys", "Note the next step of the remedy"), m_remedy, &RemedyRow::nextStage);
    key(Qt::CTRL | Qt::Key_M, QT_TRANSLATE_NOOP("Keys", "Note the next step of the remedy"), m_remedy, &RemedyRow::nextStage);
    key(Qt::Key_W, QT_TRANSLATE_NOOP("Keys", "Was it us? Open or fold the list"), m_assessment, &AssessmentList::toggle);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_W, QT_TRANSLATE_NOOP("Keys", "Was it us? Open or fold the list"), m_assessment, &AssessmentList::toggle);
    connect(m_remedy, &RemedyRow::failed, this, &ComplaintPanel::failed);
    connect(m_assessment, &AssessmentList::failed, this, &ComplaintPanel::failed);
    connect(m_assessment, &AssessmentList::foldedChanged, this, &ComplaintPanel::arrange);
    connect(m_safety, &SafetyList::failed, this, &ComplaintPanel::failed);
    connect(m_safety, &SafetyList::foldedChanged, this, &ComplaintPanel::arrange);
    connect(m_timeline, &TimelineView::readingWanted, this, &ComplaintPanel::readMessage);
    connect(m_timeline, &TimelineView::purchaseOpened, this, &ComplaintPanel::purchaseOpened);
    connect(m_attachments, &AttachmentActions::failed, this, &ComplaintPanel::failed);
    connect(m_facts, &FactsStrip::failed, this, &ComplaintPanel::failed);
    connect(m_note, &NoteBox::noteWritten, this, &ComplaintPanel::addNote);
    connect(m_header, &ComplaintHeader::statusChosen, this,
            [this](Status status) { later(m_desk.complaints().setStatus({m_id}, status), this, [] {}); });
    connect(m_header, &ComplaintHeader::handlerChosen, this,
            [this](StaffId handler) { later(m_desk.complaints().setHandler({m_id}, handler), this, [] {}); });
    connect(&m_desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.everything || set.shop)
            loadStaff();
        if (m_id.isValid() && (set.everything || set.complaints.contains(m_id)
                               || set.customers.contains(m_page.complaint.customer)))
            reload();
    });
    loadStaff();
    retranslate();
}

void ComplaintPanel::setStrip(QWidget* strip)
{
    auto* rows = static_cast<QVBoxLayout*>(m_full->layout());
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(space::Wide, 0, space::Wide, 0);
    inset->addWidget(strip);
    rows->insertLayout(rows->indexOf(m_timeline), inset);
}

void ComplaintPanel::loadStaff()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        m_staff.clear();
        for (const Staff& one : staff)
            m_staff.insert(one.id, one);
        m_timeline->setStaff(m_staff);
        if (m_page.complaint.id.isValid()) {
            showParts();
            m_timeline->rebuild();
        }
    });
}

void ComplaintPanel::showComplaint(ComplaintId id)
{
    if (id == m_id)
        return;
    if (m_id.isValid())
        m_unfinishedNotes.insert(m_id, m_note->text());
    m_id = id;
    m_banner->dismiss();
    m_note->setText(m_unfinishedNotes.take(id));
    if (!id.isValid()) {
        clear();
        return;
    }
    reload();
}

void ComplaintPanel::clear()
{
    if (m_id.isValid())
        m_unfinishedNotes.insert(m_id, m_note->text());
    m_id = {};
    m_page = {};
    m_timeline->clear();
    m_note->setText({});
    m_stack->setCurrentWidget(m_empty);
    emit customerShown({});
}

void ComplaintPanel::reload()
{
    later(m_desk.history().complaint(m_id), this, [this, id = m_id](const ComplaintPage& page) {
        if (id == m_id)
            takePage(page);
    });
}

void ComplaintPanel::takePage(const ComplaintPage& page)
{
    const bool first = m_page.complaint.id != page.complaint.id;
    const bool otherCustomer = first || m_page.complaint.customer != page.complaint.customer;
    const bool otherTimeline = first || m_page.messages != page.messages || m_page.events != page.events
        || m_page.customerCalled != page.customerCalled;
    const bool otherQuestion = first || m_page.handedOver != page.handedOver;
    m_page = page;
    m_stack->setCurrentWidget(m_full);
    if (first)
        m_unfoldedNeeds = 0;
    showParts();
    if (otherCustomer)
        m_bought.reset();
    if (otherTimeline)
        m_timeline->setPage(page);
    if (otherQuestion)
        askWhetherItWentOut();
    if (otherCustomer)
        emit customerShown(page.complaint.customer);
}

void ComplaintPanel::showParts()
{
    m_header->setPage(m_page, m_staff);
    m_facts->setPage(m_page);
    m_remedy->setPage(m_page);
    m_safety->setPage(m_page, m_staff);
    m_assessment->setPage(m_page, m_staff);
}

void ComplaintPanel::readMessage(const Message& message)
{
    later(m_desk.checking().read(message.text, std::nullopt), this, [this, id = m_id, message](const Reading& reading) {
        if (id != m_id)
            return;
        const bool mayMean = std::ranges::any_of(message.text, [](QChar c) { return c.isDigit(); });
        if (m_bought || !mayMean || !m_page.complaint.customer.isValid()) {
            showRead(message, reading);
            return;
        }
        later(m_desk.history().customer(m_page.complaint.customer), this, [this, id, message, reading](const CustomerPage& page) {
            if (id != m_id)
                return;
            m_bought = page.purchases;
            showRead(message, reading);
        });
    });
}

void ComplaintPanel::showRead(const Message& message, const Reading& reading)
{
    m_timeline->setRead(message.id, {reading, mentionsIn(message.text, reading.language, m_bought.value_or(QList<Purchase>()),
                                                         message.at.toLocalTime().date())});
}

void ComplaintPanel::askWhetherItWentOut()
{
    if (!m_page.handedOver) {
        m_banner->dismiss();
        return;
    }
    const auto settle = [this, message = *m_page.handedOver](bool wentOut) {
        later(m_desk.sending().settle(message, wentOut), this, [] {});
    };
    m_banner->show(Banner::Tone::Info, tr("The reply was handed to your mail program. Did it go out?"), {},
                   {{tr("Yes, it is sent"), [settle] { settle(true); }}, {tr("No"), [settle] { settle(false); }}});
}

void ComplaintPanel::writeNote()
{
    if (m_id.isValid())
        m_note->open();
}

void ComplaintPanel::addNote(const QString& text, MessageKind kind)
{
    // The words leave the sheet only when they are on disk.
    later(m_desk.complaints().addNote(m_id, text, kind), this, [this, id = m_id, text](MessageId) {
        if (id == m_id && m_note->text() == text)
            m_note->setText({});
        else if (m_unfinishedNotes.value(id) == text)
            m_unfinishedNotes.remove(id);
    });
}

void ComplaintPanel::setValuesHidden(bool hidden)
{
    m_timeline->setCovered(hidden);
    m_header->setValuesHidden(hidden);
    m_remedy->setValuesHidden(hidden);
    m_assessment->setValuesHidden(hidden);
}

void ComplaintPanel::retranslate()
{
    setAccessibleName(tr("Complaint"));
    m_timeline->setAccessibleName(tr("What the customer wrote, what we said, notes"));
    m_empty->setText(tr("Choose a complaint on the left to read it here."));
    if (!m_page.complaint.id.isValid())
        return;
    m_unfoldedNeeds = 0;
    showParts();
    m_timeline->rebuild();
    askWhetherItWentOut();
}

/// On a low screen a list takes the conversation's place while it is open. What is shown asks for the room its lines need.
void ComplaintPanel::arrange()
{
    const bool open = (!m_safety->isFolded() && !m_safety->isHidden()) || (!m_assessment->isFolded() && !m_assessment->isHidden());
    m_timeline->setVisible(!m_low || !open);
    fit();
}

/// What is shown takes the air between the rows first, then folds the less telling facts, and never cuts a line.
void ComplaintPanel::fit()
{
    if (m_stack->currentWidget() != m_full)
        return setMinimumHeight(kLeastHeight);
    const QLayout* rows = m_full->layout();
    int gaps = -1;
    for (int i = 0; i < rows->count(); ++i)
        gaps += rows->itemAt(i)->isEmpty() ? 0 : 1;
    const int lines = rows->minimumHeightForWidth(width()) - (m_airy ? kAiry : kTight).over(gaps);
    const int needed = lines + kTight.over(gaps);
    if (!m_low)
        m_unfoldedNeeds = needed;
    const int roomy = std::max(kRoomForAllFacts, m_unfoldedNeeds);
    const bool low = height() < roomy;
    // Never so much that it counts as roomy and unfolds itself.
    setMinimumHeight(m_low ? qBound(kLeastHeight, needed, roomy - 1) : kLeastHeight);
    setAiry(!low && lines + kAiry.over(gaps) <= height());
    if (low != m_low)
        setLow(low);
}

/// Setting what is there already would lay everything out again, and that asks to fit again, without end.
void ComplaintPanel::setAiry(bool airy)
{
    if (m_airy == airy)
        return;
    m_airy = airy;
    const Air& air = airy ? kAiry : kTight;
    m_full->layout()->setSpacing(air.between);
    m_full->layout()->setContentsMargins(0, air.above, 0, air.below);
}

bool ComplaintPanel::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    const bool resized = event->type() == QEvent::Resize;
    if (resized && static_cast<QResizeEvent*>(event)->oldSize().width() != width())
        m_unfoldedNeeds = 0; // in another width the lines break elsewhere
    if (resized || event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

/// What she wrote needs the lines more than the air around the facts does.
void ComplaintPanel::setLow(bool low)
{
    m_low = low;
    m_facts->setFolded(low);
    m_remedy->setLow(low);
    m_header->setLow(low);
    m_safety->setLow(low);
    m_note->setLow(low);
    m_full->setProperty("low", low);
    const QList<QToolButton*> buttons = m_full->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        button->style()->unpolish(button);
        button->style()->polish(button);
        button->updateGeometry(); // the rows remember what it asked for before
    }
    emit lowChanged(low); // first: arranging may find that it has to fold after all
    arrange();
}

void ComplaintPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace amends
