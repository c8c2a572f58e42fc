// How the customer panel is put together; what it shows is in CustomerPanel.cpp.
#include "customer/CustomerPanel.h"
#include "customer/PurchaseDelegate.h"
#include "customer/SpendChart.h"
#include "desk/Customers.h"
#include "desk/Desk.h"
#include "shared/Badge.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PageStack.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace amends {

namespace {

QLabel* wrapped(QWidget* parent, const char* look)
{
    auto* label = new WrappedLabel(parent);
    setLook(label, look);
    return label;
}

} // namespace

void CustomerPanel::build()
{
    m_empty = new QLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_full = new QScrollArea(this);
    m_full->setWidgetResizable(true);
    m_full->setFrameShape(QFrame::NoFrame);
    m_full->setFocusPolicy(Qt::NoFocus); // its parts take the focus, and it follows them
    m_full->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_full->setWidget(m_content);

    m_name = wrapped(m_content, "title");
    m_name->setObjectName(QStringLiteral("customerName"));
    m_edit = new QToolButton(m_content);
    m_edit->setObjectName(QStringLiteral("editCustomerButton"));
    m_edit->setIcon(icon(QLatin1StringView("edit"), Role::Muted));
    setLook(m_edit, "quiet");
    m_since = wrapped(m_content, "muted");
    m_badge = new BadgeLabel(m_content);
    m_spend = wrapped(m_content, "title");
    m_spend->setObjectName(QStringLiteral("spendLabel"));
    m_spendDetail = wrapped(m_content, "muted");
    m_loyalty = wrapped(m_content, "muted");
    m_loyalty->setObjectName(QStringLiteral("loyaltyLabel"));
    m_given = wrapped(m_content, "muted");
    m_given->setObjectName(QStringLiteral("givenLabel"));
    m_chart = new SpendChart(m_content);
    m_complaintsTitle = wrapped(m_content, "caption");
    m_linkedTitle = wrapped(m_content, "caption");
    m_purchasesTitle = new QToolButton(m_content);
    m_purchasesTitle->setObjectName(QStringLiteral("purchasesButton"));
    m_purchasesTitle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(m_purchasesTitle, "quiet");
    m_purchases = new QTreeWidget(m_content);
    m_purchases->setObjectName(QStringLiteral("purchasesView"));
    m_purchases->setItemDelegate(new PurchaseDelegate(m_purchases));
    m_purchases->setColumnCount(3);
    m_purchases->setHeaderHidden(true);
    m_purchases->setFrameShape(QFrame::NoFrame);
    m_purchases->setIndentation(space::Wide);
    m_purchases->setUniformRowHeights(true);
    m_purchases->header()->setStretchLastSection(false);
    m_purchases->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_purchases->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_purchases->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    m_complaints = new QVBoxLayout;
    m_complaints->setSpacing(0);
    m_linked = new QVBoxLayout;
    m_linked->setSpacing(0);
    m_link = new QPushButton(m_content);
    m_link->setObjectName(QStringLiteral("linkCustomerButton"));
    m_link->setIcon(icon(QLatin1StringView("link"), Role::Accent));
    setLook(m_link, "link");
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addLayout(head);
    rows->addWidget(m_since);
    rows->addWidget(m_badge);
    rows->addWidget(m_spend);
    rows->addWidget(m_spendDetail);
    rows->addWidget(m_chart);
    rows->addWidget(m_loyalty);
    rows->addWidget(m_given);
    rows->addWidget(buildRemember());
    rows->addWidget(m_complaintsTitle);
    rows->addLayout(m_complaints);
    rows->addWidget(m_linkedTitle);
    rows->addLayout(m_linked);
    rows->addWidget(m_link, 0, Qt::AlignLeft);
    rows->addWidget(m_purchasesTitle);
    rows->addWidget(m_purchases);
    rows->addStretch();

    m_stack = new PageStack(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_full);
    m_stack->addWidget(buildStrip());
    connect(m_edit, &QToolButton::clicked, this, &CustomerPanel::editCustomer);
    connect(m_link, &QPushButton::clicked, this, &CustomerPanel::linkCustomer);
    connect(m_purchasesTitle, &QToolButton::clicked, this, [this] {
        m_purchasesFolded = !m_purchasesFolded;
        fillPurchases();
    });
}

QWidget* CustomerPanel::buildRemember()
{
    auto* box = new QWidget(m_content);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Tight);
    m_rememberTitle = new QLabel(box);
    setLook(m_rememberTitle, "caption");
    m_remember = new QVBoxLayout;
    m_remember->setSpacing(space::Tight);
    m_rememberEdit = new QLineEdit(box);
    m_rememberEdit->setObjectName(QStringLiteral("rememberEdit"));
    m_rememberTitle->setBuddy(m_rememberEdit);
    m_rememberAdd = new QToolButton(box);
    m_rememberAdd->setObjectName(QStringLiteral("rememberButton"));
    m_rememberAdd->setIcon(icon(QLatin1StringView("plus")));
    setLook(m_rememberAdd, "quiet");
    auto* add = new QHBoxLayout;
    add->setSpacing(space::Tight);
    add->addWidget(m_rememberEdit, 1);
    add->addWidget(m_rememberAdd);
    rows->addWidget(m_rememberTitle);
    rows->addLayout(m_remember);
    rows->addLayout(add);
    const auto remember = [this] {
        const QString text = m_rememberEdit->text().trimmed();
        if (text.isEmpty() || !m_id.isValid())
            return;
        // The words leave the line only when they are on disk.
        later(m_desk.customers().remember(m_id, text), this, [this, text] {
            if (m_rememberEdit->text().trimmed() == text)
                m_rememberEdit->clear();
        });
    };
    connect(m_rememberEdit, &QLineEdit::returnPressed, this, remember);
    connect(m_rememberAdd, &QToolButton::clicked, this, remember);
    return box;
}

QWidget* CustomerPanel::buildStrip()
{
    auto* strip = new QWidget(this);
    m_strip = new QToolButton(strip);
    m_strip->setObjectName(QStringLiteral("customerStrip"));
    m_strip->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_strip->setIcon(icon(QLatin1StringView("user")));
    m_strip->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_strip->setFocusPolicy(Qt::StrongFocus);
    setLook(m_strip, "quiet");
    auto* rows = new QVBoxLayout(strip);
    rows->setContentsMargins(0, space::Wide, 0, space::Wide);
    rows->setSpacing(space::Normal);
    rows->addWidget(m_strip);
    rows->addStretch();
    connect(m_strip, &QToolButton::clicked, this, &CustomerPanel::unfoldRequested);
    return strip;
}

void CustomerPanel::retranslate()
{
    setAccessibleName(tr("Customer"));
    m_empty->setText(tr("Who the customer is stands here once a complaint is open: what was bought, what went wrong before, "
                        "and what to remember."));
    m_edit->setToolTip(tr("Change name, addresses and phone numbers"));
    m_edit->setAccessibleName(tr("Edit the customer"));
    m_rememberTitle->setText(tr("&Remember"));
    m_rememberEdit->setPlaceholderText(tr("Something to remember…"));
    m_rememberEdit->setAccessibleName(tr("Something to remember about the customer"));
    m_rememberEdit->setToolTip(tr("Enter keeps it with the customer, never sent"));
    m_rememberAdd->setToolTip(tr("Remember this (Enter)"));
    m_rememberAdd->setAccessibleName(tr("Remember this"));
    m_linkedTitle->setText(tr("Belongs together with"));
    //: a button: with somebody of the same household or company
    m_link->setText(tr("Link with…"));
    m_link->setToolTip(tr("Link with household or company"));
    m_link->setAccessibleName(tr("Link with household or company"));
    m_purchasesTitle->setText(tr("Purchases"));
    m_purchasesTitle->setToolTip(tr("Show or fold the purchases, newest first"));
    m_purchasesTitle->setAccessibleName(tr("Purchases"));
    m_purchases->setAccessibleName(tr("Purchases, newest first"));
}

} // namespace amends
