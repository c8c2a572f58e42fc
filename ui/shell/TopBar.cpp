#include "shell/TopBar.h"
#include "shared/Icons.h"
#include "shared/SearchEdit.h"
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace amends {

TopBar::TopBar(QAction* newComplaint, QAction* hideValues, QWidget* parent)
    : QWidget(parent), m_search(new SearchEdit(this)), m_new(new QPushButton(this)), m_hide(new QToolButton(this))
{
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(640);
    m_new->setObjectName(QStringLiteral("newComplaintButton"));
    m_new->setIcon(icon(QLatin1StringView("plus"), Role::OnAccent));
    setLook(m_new, "primary");
    connect(m_new, &QPushButton::clicked, newComplaint, &QAction::trigger);
    m_hide->setObjectName(QStringLiteral("hideValuesButton"));
    m_hide->setDefaultAction(hideValues);
    m_hide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(m_hide, "quiet");
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchChanged);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Tight, space::Wide, space::Normal);
    row->setSpacing(space::Wide);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_hide);
    row->addWidget(m_new);
    retranslate();
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearSearch()
{
    m_search->clear();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            m_search->clear();
            emit listRequested();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: emit listRequested(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search anything: a name, an order, words of a message  (Ctrl+K)"));
    // A narrow window cuts the hint in the field short: the tool tip has the whole.
    m_search->setToolTip(m_search->placeholderText() + u'\n' + tr("Narrow it down with from: status: channel: before: after: order: handler:"));
    m_search->setAccessibleName(tr("Search"));
    m_new->setText(tr("New complaint"));
    m_new->setToolTip(tr("New complaint (Ctrl+N)"));
    m_new->setAccessibleName(tr("New complaint"));
    m_hide->setAccessibleName(tr("Hide values"));
}

} // namespace amends
