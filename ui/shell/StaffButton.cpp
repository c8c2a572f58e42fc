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
        else if (!set.complaints.isEmpty())
            loadWaiting();
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
        loadWaiting();
        emit staffLoaded(m_staff);
    });
}

void StaffButton::choose(StaffId id)
{
    m_desk.setCurrentStaff(id);
    m_preferences.setStaff(id.value());
    m_waiting.clear();
    fill();
    loadWaiting();
    emit staffChosen();
}

void StaffButton::loadWaiting()
{
    const StaffId who = m_desk.currentStaff();
    if (!who.isValid())
        return;
    later(m_desk.secondReader().waitingFor(who), this, [this, who](const QList<ReadingRequest>& waiting) {
        if (who != m_desk.currentStaff())
            return;
        m_waiting = waiting;
        fill();
    });
}

void StaffButton::tellWaiting()
{
    if (m_waiting.isEmpty())
        return;
    menu()->addSection(tr("To read over"));
    for (const ReadingRequest& request : std::as_const(m_waiting)) {
        const QString text = request.askedBy.isEmpty() ? tr("%1 · %2").arg(request.number, request.subject)
                                                       : tr("%1 · %2 · from %3").arg(request.number, request.subject, request.askedBy);
        menu()->addAction(amends::icon(QLatin1StringView("eye")), QString(text).replace(u'&', QLatin1StringView("&&")), this,
                          [this, id = request.complaint] { emit complaintOpened(id); });
    }
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
    tellWaiting();
    menu()->addSeparator();
    menu()->addAction(tr("Staff…"), this, &StaffButton::settingsRequested);
    //: initials of who is at the desk, and how many drafts wait to be read over: "BM · 2 to read over"
    const QString waiting = m_waiting.isEmpty() ? initials : tr("%1 · %n to read over", nullptr, int(m_waiting.size())).arg(initials);
    setText(initials.isEmpty() ? tr("Who is here?") : waiting);
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
