#include "reply/SendBar.h"
#include "shared/ElidedLabel.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace amends {

namespace {

struct Way
{
    SentBy by;
    const char* name;
    QLatin1StringView icon;
};

/// In the order of the menu.
constexpr Way kWays[] = {
    {SentBy::MailProgram, "sendByMailAction", QLatin1StringView("mail")},
    {SentBy::Mailto, "sendByMailtoAction", QLatin1StringView("link")},
    {SentBy::Copied, "sendCopiedAction", QLatin1StringView("copy")},
    {SentBy::Letter, "sendLetterAction", QLatin1StringView("letter")},
    {SentBy::Phone, "saidByPhoneAction", QLatin1StringView("phone")},
    {SentBy::Counter, "saidAtCounterAction", QLatin1StringView("counter")},
};

} // namespace

SendBar::SendBar(QWidget* parent)
    : QWidget(parent), m_again(new QWidget(this)), m_why(new QLabel(m_again)), m_reasonLabel(new QLabel(m_again)),
      m_reason(new QLineEdit(m_again)), m_anyway(new QPushButton(m_again)), m_recipient(new ElidedLabel({}, this)),
      m_keep(new QPushButton(this)), m_send(new QPushButton(this)),
      m_otherWays(new QToolButton(this))
{
    build();
    retranslate();
    askNoMore();
    setStops(0);
}

void SendBar::build()
{
    m_recipient->setObjectName(QStringLiteral("recipientLabel"));
    m_keep->setObjectName(QStringLiteral("keepWritingButton"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_anyway->setObjectName(QStringLiteral("sendAnywayButton"));
    m_reason->setObjectName(QStringLiteral("sendReasonEdit"));
    m_reasonLabel->setBuddy(m_reason);
    m_why->setWordWrap(true);
    setLook(m_anyway, "danger");
    setLook(m_recipient, "muted");

    auto* again = new QHBoxLayout(m_again);
    again->setContentsMargins(0, 0, 0, 0);
    again->setSpacing(space::Normal);
    again->addWidget(m_why, 3);
    again->addWidget(m_reasonLabel);
    again->addWidget(m_reason, 2);
    again->addWidget(m_anyway);

    auto* menu = new QMenu(m_send);
    for (const Way& way : kWays) {
        QAction* action = menu->addAction(icon(way.icon), QString());
        action->setObjectName(QLatin1StringView(way.name));
        m_ways.insert(way.by, action);
        connect(action, &QAction::triggered, this, [this, by = way.by] { emit sendRequested(by); });
        if (way.by == SentBy::Copied || way.by == SentBy::Letter)
            menu->addSeparator();
    }
    m_otherWays->setObjectName(QStringLiteral("sendMenuButton"));
    m_otherWays->setMenu(menu);
    m_otherWays->setPopupMode(QToolButton::InstantPopup);
    m_otherWays->setIcon(icon(QLatin1StringView("chevron-down")));
    m_otherWays->setFocusPolicy(Qt::StrongFocus);
    setLook(m_otherWays, "quiet");
    m_send->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    connect(m_send, &QPushButton::clicked, this, [this] { emit sendRequested(m_way); });
    connect(m_keep, &QPushButton::clicked, this, &SendBar::keepWriting);
    connect(m_anyway, &QPushButton::clicked, this, &SendBar::sendAnyway);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::Normal);
    buttons->addWidget(m_recipient, 1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_send);
    buttons->addWidget(m_otherWays);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Normal);
    rows->addWidget(m_again);
    rows->addLayout(buttons);
}

QString SendBar::wayText(SentBy way) const
{
    switch (way) {
    case SentBy::MailProgram:
        return tr("Send by e-mail");
    case SentBy::Mailto:
        return tr("Open as a new e-mail");
    case SentBy::Copied:
        return tr("Copy as text");
    case SentBy::Letter:
        return tr("Send a letter");
    case SentBy::Phone:
        return tr("Said by phone");
    case SentBy::Counter:
        return tr("Said at the counter");
    case SentBy::Imported:
        break;
    }
    return {};
}

void SendBar::retranslate()
{
    for (auto it = m_ways.cbegin(); it != m_ways.cend(); ++it)
        it.value()->setText(wayText(it.key()));
    m_ways[SentBy::MailProgram]->setToolTip(tr("Hands a finished draft to your mail program"));
    m_ways[SentBy::Mailto]->setToolTip(tr("For mail programs that cannot open a finished draft"));
    m_otherWays->setToolTip(tr("Other ways to answer: letter, phone, counter, copy"));
    m_otherWays->setAccessibleName(tr("Other ways to answer"));
    m_keep->setText(tr("Keep writing"));
    m_keep->setToolTip(tr("Back to the reply, to the words that would hurt"));
    m_keep->setAccessibleName(tr("Keep writing"));
    m_anyway->setText(tr("Send anyway"));
    m_anyway->setToolTip(tr("You decide: it goes as it is written"));
    m_anyway->setAccessibleName(tr("Send anyway"));
    m_reasonLabel->setText(tr("&Reason:"));
    m_reason->setPlaceholderText(tr("if you like"));
    m_reason->setAccessibleName(tr("Reason for sending it as it is, may be left empty"));
    m_reason->setToolTip(tr("Kept with the complaint, never sent"));
    setRecipient(m_to);
    setDefaultWay(m_way);
}

void SendBar::setRecipient(const QString& address)
{
    m_to = address;
    m_recipient->setFullText(address.isEmpty() ? tr("No e-mail address known") : tr("to: %1").arg(address));
    m_recipient->setAccessibleName(tr("Recipient"));
    setSendable(m_sendable);
}

void SendBar::setDefaultWay(SentBy way)
{
    m_way = way;
    m_send->setText(wayText(way));
    m_send->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return); // a new text takes the old shortcut away
    const auto found = std::ranges::find(kWays, way, &Way::by);
    if (found != std::end(kWays))
        m_send->setIcon(icon(found->icon, m_stops > 0 || !m_sendable ? Role::Text : Role::OnAccent));
    m_send->setAccessibleName(tr("Send: %1").arg(wayText(way)));
    m_send->setToolTip(tr("%1 (Ctrl+Shift+Enter)").arg(wayText(way)));
}

void SendBar::setSendable(bool sendable)
{
    m_sendable = sendable;
    m_send->setEnabled(sendable);
    m_otherWays->setEnabled(sendable);
    setDefaultWay(m_way);
    for (const SentBy byMail : {SentBy::MailProgram, SentBy::Mailto})
        m_ways[byMail]->setEnabled(!m_to.isEmpty());
}

void SendBar::setStops(int stops)
{
    m_stops = stops;
    m_keep->setVisible(stops > 0);
    m_keep->setDefault(stops > 0);
    setLook(m_keep, stops > 0 ? "primary" : "");
    setLook(m_send, stops > 0 ? "" : "primary");
    setDefaultWay(m_way);
    if (stops == 0)
        askNoMore();
}

void SendBar::askAgain(const QString& why)
{
    m_why->setText(why);
    m_again->show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void SendBar::askNoMore()
{
    m_again->hide();
    m_reason->clear();
}

QString SendBar::reason() const
{
    return m_reason->text().trimmed();
}

void SendBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace amends
