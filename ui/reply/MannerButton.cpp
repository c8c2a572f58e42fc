#include "reply/MannerButton.h"
#include "desk/Changes.h"
#include "desk/Desk.h"
#include "desk/Writing.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace amends {

namespace {

struct Look
{
    QLatin1StringView icon;
    const char* choice; ///< in the menu
    const char* state;  ///< on the button
    const char* brief;
};

// In the order of Marks.
constexpr Look kLooks[] = {
    {QLatin1StringView("bulb"), QT_TRANSLATE_NOOP("amends::MannerButton", "Mark every &remark"), "", ""},
    {QLatin1StringView("stop"), QT_TRANSLATE_NOOP("amends::MannerButton", "&Quiet: mark only stops"),
     QT_TRANSLATE_NOOP("amends::MannerButton", "Quiet: only stops are marked"), QT_TRANSLATE_NOOP("amends::MannerButton", "Quiet")},
    {QLatin1StringView("block"), QT_TRANSLATE_NOOP("amends::MannerButton", "Mark &nothing"),
     QT_TRANSLATE_NOOP("amends::MannerButton", "Off: nothing is marked"), QT_TRANSLATE_NOOP("amends::MannerButton", "Off")},
};

} // namespace

MannerButton::MannerButton(Desk& desk, QWidget* parent)
    : QToolButton(parent), m_desk(desk), m_group(new QActionGroup(this)), m_spelling(new QAction(this))
{
    setObjectName(QStringLiteral("mannerButton"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(this, "quiet");
    auto* menu = new QMenu(this);
    for (size_t i = 0; i < std::size(kLooks); ++i) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(QStringLiteral("marks_") + code(static_cast<Marks>(i)));
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { choose({static_cast<Marks>(i), m_manner.spelling}); });
    }
    menu->addSeparator();
    m_spelling->setObjectName(QStringLiteral("spellingAction"));
    m_spelling->setCheckable(true);
    menu->addAction(m_spelling);
    connect(m_spelling, &QAction::triggered, this, [this](bool on) { choose({m_manner.marks, on}); });
    setMenu(menu);
    connect(&desk.changes(), &Changes::changed, this, [this](const ChangeSet& set) {
        if (set.shop || set.everything)
            load();
    });
    retranslate();
    load();
}

void MannerButton::load()
{
    later(m_desk.writing().manner(), this, [this](const Manner& manner) { take(manner); });
}

void MannerButton::take(Manner manner)
{
    const bool changed = manner != m_manner || !m_known;
    m_manner = manner;
    m_known = true;
    retranslate();
    if (changed)
        emit mannerChanged();
}

void MannerButton::choose(Manner manner)
{
    take(manner);
    later(
        m_desk.writing().setManner(manner), this, [] {},
        [this](const Error& error) {
            load();
            emit failed(error);
        });
}

void MannerButton::toggleQuiet()
{
    choose({m_manner.marks == Marks::All ? Marks::Stops : Marks::All, m_manner.spelling});
}

void MannerButton::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    retranslate();
}

void MannerButton::retranslate()
{
    const Look& look = kLooks[size_t(m_manner.marks)];
    for (size_t i = 0; i < std::size(kLooks); ++i) {
        QAction* action = m_group->actions()[int(i)];
        action->setText(tr(kLooks[i].choice));
        action->setChecked(i == size_t(m_manner.marks));
    }
    m_spelling->setText(tr("Check the &spelling"));
    m_spelling->setChecked(m_manner.spelling);
    m_spelling->setEnabled(m_manner.marks == Marks::All);
    setIcon(amends::icon(look.icon));
    const char* shown = m_roomy ? look.state : look.brief;
    setText(*shown ? tr(shown) : QString());
    setToolButtonStyle(*shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setToolTip(tr("Which remarks are marked while you write (Alt+Q: quiet). Kept for you, whatever computer you sit at."));
    setAccessibleName(*look.state ? tr(look.state) : tr("Every remark is marked"));
}

void MannerButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace amends
