#include "shell/StaffButton.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Icons.h"
#include "shared/KeySays.h"
#include "shared/Later.h"
#include "shared/Preferences.h"
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace amends {

StaffButton::StaffButton(Desk& desk, Preferences& preferences, QWidget* parent)
    : QToolButton(parent), m_desk(desk), m_preferences(preferences)
{
    setObjectName(QStringLiteral("staffButton"));
    setIcon(amends::icon(QLatin1StringView("user")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    keySays(this, QT_TRANSLATE_NOOP("Keys", "Say who is at the desk"));
    setMenu(new QMenu(this));
    setLook(this, "quiet");
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything)
            load();
    });
    fill();
    load();
}

void StaffButton::load()
{
    later(m_desk.shopBook().staff(), this, [this](const QList<Staff>& staff) {
        m_staff = staff;
        if (!m_desk.currentStaff().isValid()) {
            const auto known = std::ranges::find(m_staff, StaffId(m_preferences.staff()), &Staff::id);
            if (known != m_staff.end())
                m_desk.setCurrentStaff(known->id);
            else if (!m_staff.isEmpty())
                m_desk.setCurrentStaff(m_staff.first().id);
        }
        fill();
        emit staffLoaded(m_staff);
    });
}

void StaffButton::choose(StaffId id)
{
    m_desk.setCurrentStaff(id);
    m_preferences.setStaff(id.value());
    fill();
}

void StaffButton::fill()
{
    menu()->clear();
    auto* group = new QActionGroup(menu());
    QString initials;
    for (const Staff& each : std::as_const(m_staff)) {
        const bool current = each.id == m_desk.currentStaff();
        if (current)
            initials = each.initials;
        if (!each.active)
            continue;
        QAction* action = menu()->addAction(QStringLiteral("&%1  %2").arg(each.initials, each.name), this, [this, id = each.id] { choose(id); });
        action->setCheckable(true);
        action->setChecked(current);
        group->addAction(action);
    }
    menu()->addSeparator();
    menu()->addAction(tr("Staff…"), this, &StaffButton::settingsRequested);
    setText(initials.isEmpty() ? tr("Who is here?") : initials);
    setToolTip(tr("Who is at the desk (Ctrl+Shift+U)"));
    setAccessibleName(tr("Who is at the desk: %1").arg(text()));
}

void StaffButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QToolButton::changeEvent(event);
}

} // namespace amends
