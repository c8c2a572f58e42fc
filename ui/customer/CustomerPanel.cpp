#include "customer/CustomerPanel.h"
#include "customer/CustomerDialog.h"
#include "customer/CustomerSentences.h"
#include "customer/LinkDialog.h"
#include "customer/SpendChart.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "domain/Amounts.h"
#include "shared/Badge.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/CareWords.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>

namespace amends {

namespace {

constexpr int kComplaintsShown = 8;
constexpr int kPurchasesInView = 10;
constexpr int kStripWidth = 64;
constexpr int kLeastWidth = 240;
constexpr int kSubjectWidth = 160;
const QString kDots = QStringLiteral("• • •");

void empty(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// For a button's text, where an & of a name would mark a key.
QString unmarked(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace

CustomerPanel::CustomerPanel(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("customerPanel"));
    build();
    retranslate();
    setMinimumWidth(kLeastWidth);
    clear();
    connect(&m_desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (!m_id.isValid())
            return;
        bool hers = set.everything || set.customers.contains(m_id);
        for (const ComplaintSummary& complaint : std::as_const(m_page.complaints))
            hers = hers || set.complaints.contains(complaint.id);
        if (hers)
            reload();
    });
}

void CustomerPanel::showCustomer(CustomerId id)
{
    if (id == m_id && m_loaded)
        return;
    m_id = id;
    m_loaded = false;
    m_gestures.clear();
    if (!id.isValid()) {
        clear();
        return;
    }
    reload();
}

void CustomerPanel::clear()
{
    m_id = {};
    m_loaded = false;
    m_page = {};
    m_gestures.clear();
    m_rememberEdit->clear();
    fill();
}

void CustomerPanel::reload()
{
    later(m_desk.history().customer(m_id), this, [this, id = m_id](const CustomerPage& page) {
        if (id != m_id)
            return;
        m_page = page;
        m_loaded = true;
        fill();
    });
    later(m_desk.gestures().ofCustomer(m_id), this, [this, id = m_id](const QList<GestureRow>& gestures) {
        if (id != m_id)
            return;
        m_gestures = gestures;
        fillGiven();
    });
}

void CustomerPanel::setValuesHidden(bool hidden)
{
    m_hidden = hidden;
    fill();
}

void CustomerPanel::setFolded(bool folded)
{
    m_folded = folded;
    setMinimumWidth(folded ? kStripWidth : kLeastWidth);
    setMaximumWidth(folded ? kStripWidth : QWIDGETSIZE_MAX);
    fill();
}

void CustomerPanel::fill()
{
    m_stack->setCurrentIndex(m_folded ? 2 : m_loaded ? 1 : 0);
    fillHead();
    fillGiven();
    fillComplaints();
    fillRemember();
    fillPurchases();
    fillLinked();
}

void CustomerPanel::fillHead()
{
    const Customer& her = m_page.customer;
    m_name->setText(customerWords(calledBy(her)));
    QStringList known;
    if (!her.company.isEmpty())
        known.append(her.company);
    if (her.since.isValid())
        known.append(tr("customer since %1").arg(her.since.year()));
    known += QStringList{her.emails.value(0), her.phones.value(0), her.address.city};
    known.removeAll(QString());
    known.removeAll(m_name->text());
    m_since->setText(known.join(QStringLiteral(" · ")));

    const bool bought = m_page.loyalty.has_value();
    m_badge->setVisible(bought && !m_hidden);
    if (bought)
        m_badge->setBadge(badgeOf(m_page.loyalty->loyalty));
    m_loyalty->setText(m_hidden ? QString() : bought ? standingSentence(*m_page.loyalty) : tr("Has not bought anything yet, as far as we know."));
    for (QWidget* reasoned : std::initializer_list<QWidget*>{m_badge, m_loyalty})
        reasoned->setToolTip(m_hidden || !bought ? QString() : loyaltySentence(*m_page.loyalty));
    m_loyalty->setVisible(!m_hidden);

    QString spend = amounts(m_page.net);
    QString linked;
    for (const LinkedCustomer& other : std::as_const(m_page.linked)) {
        if (!other.net.isEmpty())
            linked += QStringLiteral(" + ") + amounts(other.net);
    }
    m_spend->setText(m_hidden ? kDots : spend.isEmpty() ? tr("no purchase yet") : spend + linked);
    m_spend->setAccessibleName(m_hidden ? tr("Spend hidden") : tr("Bought for %1 in all").arg(m_spend->text()));
    QString detail = tr("%n purchase(s)", nullptr, m_page.orders);
    if (!m_page.refunded.isEmpty())
        detail += QStringLiteral(" · ") + tr("after %1 given back").arg(amounts(m_page.refunded));
    if (!linked.isEmpty())
        detail += QStringLiteral(" · ") + tr("with household or company");
    m_spendDetail->setText(detail);
    m_spendDetail->setVisible(!m_hidden && m_page.orders > 0);
    m_chart->setVisible(!m_hidden && m_page.years.size() > 1);
    if (m_chart->isVisibleTo(this))
        m_chart->setYears(m_page.years);
    m_strip->setText(m_hidden || !m_loaded ? QString() : spend);
    m_strip->setAccessibleName(m_loaded ? tr("Show %1").arg(m_name->text()) : tr("Show the customer"));
    m_strip->setToolTip(m_loaded && !m_hidden ? plainTip(tr("%1, %2. Click to see more.").arg(m_name->text(), m_spend->text()))
                                              : tr("Show the customer"));
}

/// What was given beyond what was owed stands beside what the customer is worth.
void CustomerPanel::fillGiven()
{
    QList<Money> cost;
    QStringList each;
    for (const GestureRow& row : std::as_const(m_gestures)) {
        const Money& one = row.gesture.cost;
        addTo(cost, one);
        each << QStringLiteral("%1 · %2 · %3").arg(formatDay(row.gesture.givenOn), words(row.gesture.kind), formatMoney(one));
    }
    m_given->setVisible(!m_hidden && !m_gestures.isEmpty());
    //: gestures beyond what was owed, and what they cost in all
    m_given->setText(tr("%n gesture(s), %1", nullptr, int(m_gestures.size())).arg(sumWords(cost)));
    m_given->setToolTip(each.join(u'\n'));
}

void CustomerPanel::fillComplaints()
{
    empty(m_complaints);
    m_complaintsTitle->setText(tr("%n complaint(s)", nullptr, int(m_page.complaints.size())));
    m_complaintsTitle->setVisible(!m_page.complaints.isEmpty());
    for (const ComplaintSummary& complaint :
         m_page.complaints.first(qMin<qsizetype>(kComplaintsShown, m_page.complaints.size()))) {
        auto* line = new QToolButton(m_content);
        setLook(line, "quiet");
        line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line->setFocusPolicy(Qt::StrongFocus);
        const QString subject = line->fontMetrics().elidedText(complaint.subject, Qt::ElideRight, kSubjectWidth);
        line->setIcon(icon(QLatin1StringView(complaint.status == Status::Resolved ? "check-circle" : "flag"), Role::Muted));
        line->setText(unmarked(subject + u'\n' + complaintLine(complaint)));
        line->setToolTip(plainTip(tr("Open %1: %2").arg(complaint.number, complaint.subject)));
        line->setAccessibleName(tr("Open %1: %2, %3").arg(complaint.number, complaint.subject, complaintLine(complaint)));
        connect(line, &QToolButton::clicked, this, [this, id = complaint.id] { emit complaintOpened(id); });
        m_complaints->addWidget(line);
    }
}

void CustomerPanel::fillRemember()
{
    empty(m_remember);
    if (m_hidden) {
        auto* dots = new QLabel(kDots, m_content);
        dots->setAccessibleName(tr("Hidden"));
        m_remember->addWidget(dots);
    }
    m_rememberEdit->setEnabled(!m_hidden);
    for (const QString& text : m_hidden ? QStringList() : m_page.customer.remember) {
        auto* line = new QWidget(m_content);
        auto* inside = new QHBoxLayout(line);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(space::Tight);
        auto* heart = new QLabel(line);
        heart->setPixmap(iconPixmap(QLatin1StringView("heart"), 16, devicePixelRatioF(), Role::NoteInk));
        auto* words = new WrappedLabel(line);
        words->setText(text);
        auto* forget = new QToolButton(line);
        setLook(forget, "quiet");
        forget->setIcon(icon(QLatin1StringView("close"), Role::Muted));
        forget->setToolTip(tr("Forget this"));
        forget->setAccessibleName(tr("Forget: %1").arg(text));
        connect(forget, &QToolButton::clicked, this,
                [this, text] { later(m_desk.customers().forget(m_id, text), this, [] {}); });
        inside->addWidget(heart, 0, Qt::AlignTop);
        inside->addWidget(words, 1);
        inside->addWidget(forget, 0, Qt::AlignTop);
        m_remember->addWidget(line);
    }
}

void CustomerPanel::fillPurchases()
{
    const bool any = !m_page.purchases.isEmpty() && !m_hidden;
    m_purchasesTitle->setVisible(any);
    m_purchases->setVisible(any && !m_purchasesFolded);
    m_purchasesTitle->setIcon(icon(QLatin1StringView(m_purchasesFolded ? "chevron-right" : "chevron-down"), Role::Muted));
    m_purchases->clear();
    if (!any)
        return;
    QList<QTreeWidgetItem*> rows;
    for (const Purchase& purchase : std::as_const(m_page.purchases)) {
        const QString day = formatDay(purchase.ordered.toLocalTime().date());
        QString what = purchase.lines.isEmpty() ? purchase.orderNumber : purchase.lines.first().description;
        if (purchase.cancelled)
            what = tr("%1 (cancelled)").arg(what);
        auto* row = new QTreeWidgetItem({day, what, formatMoney(purchase.net())});
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(1, plainTip(tr("%1 – %2").arg(purchase.orderNumber, what)));
        if (purchase.lines.size() > 1) {
            for (const PurchaseLine& line : purchase.lines) {
                auto* part = new QTreeWidgetItem(row, {QString(), line.description, formatMoney(line.amount)});
                part->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
                part->setToolTip(1, plainTip(line.description));
            }
        }
        rows.append(row);
    }
    m_purchases->addTopLevelItems(rows);
    for (QTreeWidgetItem* row : std::as_const(rows))
        row->setSizeHint(1, QSize(0, fontMetrics().height() + space::Normal));
    const int shown = qMin(kPurchasesInView, int(rows.size()));
    m_purchases->setFixedHeight(shown * (fontMetrics().height() + space::Normal) + space::Tight);
}

void CustomerPanel::showPurchase(PurchaseId id)
{
    const auto found = std::ranges::find(m_page.purchases, id, &Purchase::id);
    if (found == m_page.purchases.end() || m_hidden)
        return;
    if (m_folded)
        emit unfoldRequested();
    if (std::exchange(m_purchasesFolded, false))
        fillPurchases();
    QTreeWidgetItem* row = m_purchases->topLevelItem(int(found - m_page.purchases.begin()));
    row->setExpanded(true);
    m_purchases->setCurrentItem(row);
    m_purchases->scrollToItem(row);
    m_full->ensureWidgetVisible(m_purchases);
    m_purchases->setFocus(Qt::OtherFocusReason);
}

void CustomerPanel::fillLinked()
{
    empty(m_linked);
    m_linkedTitle->setVisible(!m_page.linked.isEmpty());
    for (const LinkedCustomer& other : std::as_const(m_page.linked)) {
        auto* line = new QToolButton(m_content);
        setLook(line, "quiet");
        line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->setIcon(icon(QLatin1StringView(other.kind == LinkKind::Company ? "users" : "user"), Role::Muted));
        const QString who = customerWords(other.name);
        const QString brief = line->fontMetrics().elidedText(who, Qt::ElideRight, kSubjectWidth);
        //: somebody who belongs to the customer: “company · €9,170”
        const QString kind = m_hidden || other.net.isEmpty() ? words(other.kind) : tr("%1 · %2").arg(words(other.kind), amounts(other.net));
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line->setFocusPolicy(Qt::StrongFocus);
        line->setText(unmarked(brief + u'\n' + kind));
        line->setToolTip(plainTip(tr("Show %1").arg(who)));
        line->setAccessibleName(tr("Show %1").arg(who) + QStringLiteral(", ") + kind);
        connect(line, &QToolButton::clicked, this, [this, id = other.id] { emit customerOpened(id); });
        auto* row = new QWidget(m_content);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins({});
        inside->setSpacing(0);
        inside->addWidget(line, 1);
        auto* unlink = new QToolButton(row);
        unlink->setObjectName(QStringLiteral("unlinkButton"));
        setLook(unlink, "quiet");
        unlink->setIcon(icon(QLatin1StringView("close"), Role::Muted));
        unlink->setToolTip(plainTip(tr("Does not belong together with %1 (Ctrl+Z takes it back)").arg(who)));
        unlink->setAccessibleName(tr("Does not belong together with %1").arg(who));
        connect(unlink, &QToolButton::clicked, this,
                [this, id = other.id] { later(m_desk.customers().unlink(m_id, id), this, [] {}); });
        inside->addWidget(unlink, 0, Qt::AlignTop);
        m_linked->addWidget(row);
    }
}

void CustomerPanel::linkCustomer()
{
    if (!m_loaded)
        return;
    auto* dialog = new LinkDialog(m_desk, m_id, customerWords(calledBy(m_page.customer)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::failed, this, &CustomerPanel::failed);
    connect(dialog, &QDialog::accepted, this, [this, dialog, her = m_id] {
        if (dialog->other().isValid())
            later(m_desk.customers().link(her, dialog->other(), dialog->kind()), this, [] {});
    });
    dialog->open();
}

void CustomerPanel::editCustomer()
{
    if (!m_loaded)
        return;
    auto* dialog = new CustomerDialog(m_page.customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { later(m_desk.customers().save(dialog->customer()), this, [] {}); });
    dialog->open();
}

void CustomerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
        fill();
    }
}

} // namespace amends
