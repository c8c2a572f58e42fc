#include "shell/Workbench.h"
#include "care/CareStrip.h"
#include "complaint/ComplaintPanel.h"
#include "customer/CustomerPanel.h"
#include "desk/Desk.h"
#include "letters/LetterPreview.h"
#include "inbox/InboxPanel.h"
#include "inbox/SavedViewShelf.h"
#include "inbox/ViewList.h"
#include "reply/ReplyPanel.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/Preferences.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

namespace amends {

namespace {
// Widths in device-independent pixels: what each place needs to be of use.
constexpr int listNeeds = 310;
constexpr int editorNeeds = 600;
constexpr int customerNeeds = 280;
constexpr int strip = 48;

InboxPanel* opened(InboxPanel* inbox, View view)
{
    inbox->setView(view);
    return inbox;
}
} // namespace

Workbench::Workbench(Desk& desk, View first, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_views(new ViewList(this)), m_inbox(opened(new InboxPanel(desk, this), first)),
      m_complaint(new ComplaintPanel(desk, this)), m_care(new CareStrip(desk, m_complaint)), m_reply(new ReplyPanel(desk, this)),
      m_customer(new CustomerPanel(desk, this)), m_unfoldList(new QToolButton(this)),
      m_across(new QSplitter(Qt::Horizontal, this)), m_down(new QSplitter(Qt::Vertical, this))
{
    m_unfoldList->setObjectName(QStringLiteral("unfoldListButton"));
    m_unfoldList->setIcon(icon(QLatin1StringView("list")));
    m_unfoldList->setIconSize({24, 24});
    m_unfoldList->setFixedWidth(strip);
    m_unfoldList->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_unfoldList->hide();

    m_list = new QWidget(this);
    auto* list = new QHBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_views);
    list->addWidget(m_inbox, 1);

    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_list);
    m_across->addWidget(buildMiddle());
    m_across->addWidget(m_customer);
    m_across->setStretchFactor(0, 2);
    m_across->setStretchFactor(1, 5);
    m_across->setStretchFactor(2, 2);
    m_across->setSizes({530, 700, 300});

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_unfoldList);
    all->addWidget(m_across, 1);
    setMinimumSize(editorNeeds, 280); // narrower than its parts: fold() makes them fit
    connectPanels();
    retranslate();
    refreshCounts();
}

QWidget* Workbench::buildMiddle()
{
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(m_complaint);
    m_down->addWidget(m_reply);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 1);
    m_complaint->setStrip(m_care);
    m_down->setMinimumWidth(editorNeeds - 120);
    auto* empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("nothingOpen"));
    auto* mark = new QLabel(empty);
    mark->setObjectName(QStringLiteral("nothingOpenMark"));
    auto* hint = new QLabel(empty);
    hint->setObjectName(QStringLiteral("nothingOpenHint"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    setLook(hint, "muted");
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(hint);
    column->addStretch(2);
    auto* pages = new QWidget(this);
    m_middle = new PageStack(pages);
    m_middle->addWidget(empty);
    m_middle->addWidget(m_down);
    // A screen lower still (200 % on a small one) scrolls instead of hiding the way out, and whoever writes is shown it.
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(editorNeeds - 120);
    scroll->setWidget(pages);
    connect(qApp, &QApplication::focusChanged, scroll, [this, scroll](QWidget*, QWidget* now) {
        if (now && m_reply->isAncestorOf(now))
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        else if (now && m_complaint->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    return scroll;
}

void Workbench::connectPanels()
{
    connect(m_views, &ViewList::viewChosen, m_inbox, &InboxPanel::setView);
    connect(m_views, &ViewList::savedViewChosen, m_inbox, &InboxPanel::setSavedView);
    auto* shelf = new SavedViewShelf(m_desk, *m_views, this);
    connect(m_inbox, &InboxPanel::keepRequested, shelf, &SavedViewShelf::keep);
    connect(shelf, &SavedViewShelf::failed, this, &Workbench::failed);
    connect(m_inbox, &InboxPanel::complaintChosen, this, &Workbench::open);
    connect(m_inbox, &InboxPanel::nothingChosen, this, &Workbench::clear);
    connect(m_inbox, &InboxPanel::openRequested, m_reply, &ReplyPanel::focusEditor);
    connect(m_complaint, &ComplaintPanel::customerShown, m_customer, &CustomerPanel::showCustomer);
    connect(m_complaint, &ComplaintPanel::purchaseOpened, m_customer, &CustomerPanel::showPurchase);
    connect(m_customer, &CustomerPanel::complaintOpened, m_inbox, &InboxPanel::select);
    connect(m_customer, &CustomerPanel::customerOpened, m_customer, &CustomerPanel::showCustomer);
    connect(m_customer, &CustomerPanel::unfoldRequested, this, &Workbench::toggleCustomer);
    connect(m_unfoldList, &QToolButton::clicked, this, &Workbench::toggleList);
    connect(m_reply, &ReplyPanel::letterRequested, this, [this](ComplaintId id, const QString& text, Language language) {
        auto* letter = new LetterPreview(m_desk, id, text, language, this);
        letter->setAttribute(Qt::WA_DeleteOnClose);
        connect(letter, &LetterPreview::letterMade, m_reply, &ReplyPanel::recordLetterSent);
        connect(letter, &LetterPreview::failed, this, &Workbench::failed);
        letter->open();
    });
    connect(m_inbox, &InboxPanel::failed, this, &Workbench::failed);
    connect(m_complaint, &ComplaintPanel::failed, this, &Workbench::failed);
    connect(m_complaint, &ComplaintPanel::lowChanged, m_care, &CareStrip::setLow);
    connect(m_care, &CareStrip::failed, this, &Workbench::failed);
    connect(m_reply, &ReplyPanel::failed, this, &Workbench::failed);
    connect(m_customer, &CustomerPanel::failed, this, &Workbench::failed);
    connect(&m_desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.everything || !set.complaints.isEmpty())
            refreshCounts();
    });
}

void Workbench::refreshCounts()
{
    later(m_desk.inbox().counts(), this, [this](const QHash<View, int>& counts) { m_views->setCounts(counts); });
}

void Workbench::open(ComplaintId id)
{
    m_middle->setCurrentIndex(1);
    m_complaint->showComplaint(id);
    m_care->showComplaint(id);
    m_reply->showComplaint(id);
}

void Workbench::clear()
{
    m_middle->setCurrentIndex(0);
    m_complaint->clear();
    m_care->showComplaint({});
    m_reply->clear();
    m_customer->clear();
}

void Workbench::setValuesHidden(bool hidden)
{
    m_inbox->setValuesHidden(hidden);
    m_complaint->setValuesHidden(hidden);
    m_care->setValuesHidden(hidden);
    m_reply->setValuesHidden(hidden);
    m_customer->setValuesHidden(hidden);
}

void Workbench::focusNextPane()
{
    QWidget* const panes[] = {m_views, m_inbox, m_complaint, m_reply, m_customer};
    const QWidget* focused = QApplication::focusWidget();
    size_t at = std::size(panes) - 1;
    for (size_t i = 0; i < std::size(panes); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    for (size_t step = 1; step <= std::size(panes); ++step) {
        QWidget* next = panes[(at + step) % std::size(panes)];
        if (!next->isVisible())
            continue;
        if (next == m_inbox)
            m_inbox->focusList();
        else if (next == m_reply)
            m_reply->focusEditor();
        else if (next->focusPolicy() != Qt::NoFocus)
            next->setFocus(Qt::ShortcutFocusReason);
        else
            for (QWidget* child : next->findChildren<QWidget*>()) {
                if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) {
                    child->setFocus(Qt::ShortcutFocusReason);
                    break;
                }
            }
        return;
    }
}

void Workbench::toggleCustomer()
{
    m_customerWish = !m_customer->isFolded();
    fold();
}

void Workbench::toggleList()
{
    m_listWish = m_list->isVisible();
    fold();
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int lists = m_views->width() + listNeeds;
    const int widthClass = width() >= lists + editorNeeds + customerNeeds ? 2 : width() >= lists + editorNeeds - 80 + strip ? 1 : 0;
    if (widthClass == m_widthClass)
        return;
    m_widthClass = widthClass; // another screen or size: what was wished for the other one no longer counts
    m_customerWish.reset();
    m_listWish.reset();
    fold();
}

void Workbench::fold()
{
    m_customer->setFolded(m_customerWish.value_or(m_widthClass < 2));
    foldList(m_listWish.value_or(m_widthClass < 1));
}

void Workbench::foldList(bool folded)
{
    m_list->setVisible(!folded);
    m_unfoldList->setVisible(m_widthClass < 1 || folded);
}

void Workbench::saveLayout(Preferences& preferences) const
{
    preferences.setLayout(QStringLiteral("across"), m_across->saveState());
    preferences.setLayout(QStringLiteral("down"), m_down->saveState());
    preferences.setView(code(m_views->view()));
}

void Workbench::restoreLayout(const Preferences& preferences)
{
    m_across->restoreState(preferences.layout(QStringLiteral("across")));
    m_down->restoreState(preferences.layout(QStringLiteral("down")));
    m_across->setChildrenCollapsible(false);
    m_down->setChildrenCollapsible(false);
}

void Workbench::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Workbench::retranslate()
{
    m_views->setFixedWidth(m_views->sizeHint().width());
    m_unfoldList->setToolTip(tr("Show or hide the list (F7)"));
    m_unfoldList->setAccessibleName(tr("Show or hide the list"));
    findChild<QLabel*>(QStringLiteral("nothingOpenMark"))
        ->setPixmap(iconPixmap(QLatin1StringView("inbox"), 48, devicePixelRatioF(), Role::Border));
    findChild<QLabel*>(QStringLiteral("nothingOpenHint"))
        ->setText(tr("Choose a complaint on the left to read it and to answer.\nJ and K move, Enter goes to the reply."));
}

} // namespace amends
