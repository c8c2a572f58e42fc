#include "reply/AsCustomer.h"
#include "desk/Desk.h"
#include "desk/Sending.h"
#include "desk/ShopBook.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int kPageWidth = 680; // of the text: a line that is easily read
constexpr int kPageHeight = 720;

QString section(const QString& heading, const QString& html)
{
    if (html.isEmpty())
        return {};
    return QStringLiteral("<p style='margin-top:18px; margin-bottom:4px; color:%1'>%2</p>%3")
        .arg(colour(Role::Muted).name(), heading.toHtmlEscaped(), html);
}

/// Words as they stand, lines kept.
QString paragraphs(const QString& text)
{
    QString html = text.trimmed().toHtmlEscaped();
    return QStringLiteral("<div style='white-space:pre-wrap'>%1</div>").arg(html.replace(u'\n', QLatin1StringView("<br>")));
}

QString list(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<div>%1</div>").arg(line.toHtmlEscaped());
    return html;
}

} // namespace

AsCustomer::AsCustomer(Desk& desk, const Reply& reply, QWidget* parent)
    : QDialog(parent), m_reply(reply), m_today(desk.clock().now().toLocalTime().date()), m_view(new QTextBrowser(this)),
      m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("asCustomerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(QStringLiteral("asCustomerView"));
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(space::Page);
    m_back->setObjectName(QStringLiteral("backToWritingButton"));
    m_back->setDefault(true);
    setLook(m_back, "primary");
    connect(m_back, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(m_view, 1);
    rows->addLayout(buttons);
    const QSize room = parent ? parent->window()->size() : QSize(kPageWidth, kPageHeight);
    resize(QSize(kPageWidth, kPageHeight).boundedTo(room - QSize(space::Page, space::Page)));
    write();
    load(desk);
}

void AsCustomer::load(Desk& desk)
{
    later(desk.history().complaint(m_reply.complaint), this, [this](const ComplaintPage& page) {
        m_page = page;
        write();
    });
    later(desk.shopBook().shop(), this, [this](const Shop& shop) {
        m_shop = shop;
        write();
    });
    later(desk.sending().preview(m_reply.complaint, m_reply.text, m_reply.language), this, [this](const SendPreview& preview) {
        m_to = preview.to;
        m_subject = preview.subject;
        write();
    });
}

QString AsCustomer::lastMessage() const
{
    for (auto it = m_page.messages.crbegin(); it != m_page.messages.crend(); ++it) {
        if (it->kind == MessageKind::Incoming)
            return section(tr("What you wrote us, %1").arg(formatWhen(it->at)), paragraphs(it->text));
    }
    return {};
}

QString AsCustomer::bought() const
{
    if (!m_page.purchase)
        return {};
    const Purchase& purchase = *m_page.purchase;
    QStringList lines;
    for (const PurchaseLine& line : purchase.lines)
        lines.append(line.description);
    if (lines.isEmpty())
        lines.append(purchase.orderNumber);
    const QString day = formatDay(purchase.ordered.toLocalTime().date());
    //: what was bought, and for how much
    lines.append(tr("%1, for %2").arg(day, formatMoney(purchase.total)));
    if (purchase.delivered.isValid())
        lines.append(tr("delivered %1").arg(formatDay(purchase.delivered)));
    return section(tr("What you bought from us"), list(lines));
}

QString AsCustomer::brokenPromises() const
{
    QStringList lines;
    for (const Promise& promise : m_page.promises) {
        const bool late = !promise.kept.isValid() && promise.due < m_today;
        if (!promise.broken && !late)
            continue;
        lines.append(promise.sentence.isEmpty() ? formatDay(promise.due)
                                                : tr("%1: “%2”").arg(formatDay(promise.due), promise.sentence.simplified()));
    }
    return section(tr("What we promised you, and did not keep"), list(lines));
}

QString AsCustomer::answer() const
{
    QStringList head;
    QStringList foot;
    if (m_reply.by == SentBy::Letter) {
        head << m_shop.name << m_shop.street << (m_shop.postalCode + u' ' + m_shop.city).trimmed();
        head << (m_shop.city.isEmpty() ? formatDay(m_today) : tr("%1, %2").arg(m_shop.city, formatDay(m_today)));
        foot << m_shop.signOff << m_page.handlerName << m_shop.name;
    } else if (m_reply.by == SentBy::MailProgram || m_reply.by == SentBy::Mailto) {
        head << tr("From: %1").arg(m_shop.email.isEmpty() ? m_shop.name : QStringLiteral("%1 <%2>").arg(m_shop.name, m_shop.email));
        if (!m_to.isEmpty())
            head << tr("To: %1").arg(m_to);
        head << tr("Subject: %1").arg(m_subject);
    }
    head.removeAll(QString());
    foot.removeAll(QString());
    const QString edge = QStringLiteral("<table width='100%' cellpadding='14' cellspacing='0'><tr><td style='background-color:%1'>%2</td></tr></table>");
    QString html;
    if (!head.isEmpty())
        html += QStringLiteral("<div style='color:%1'>%2</div><br>").arg(colour(Role::Muted).name(), list(head));
    html += paragraphs(m_reply.text);
    if (!foot.isEmpty())
        html += QStringLiteral("<br>") + list(foot);
    return section(tr("Our answer, as it reaches you"), edge.arg(colour(Role::Outgoing).name(), html));
}

void AsCustomer::write()
{
    setWindowTitle(tr("Read it as the customer"));
    m_view->setAccessibleName(tr("The whole matter, as the customer reads it"));
    m_back->setText(tr("&Back to writing"));
    m_back->setToolTip(tr("Back to the reply (Esc)"));
    m_view->setHtml(QStringLiteral("<p style='color:%1'>%2</p>").arg(colour(Role::Muted).name(), tr("Read it slowly, as if it had come to you. Would you come back?").toHtmlEscaped())
                    + lastMessage() + bought() + brokenPromises() + answer());
}

void AsCustomer::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
}

} // namespace amends
