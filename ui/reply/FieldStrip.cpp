#include "reply/FieldStrip.h"
#include "shared/Announce.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace amends {

namespace {
constexpr int kIcon = 16;
}

FieldStrip::FieldStrip(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new WrappedLabel(this)), m_choose(new QToolButton(this)), m_next(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("fieldStrip"));
    m_text->setObjectName(QStringLiteral("fieldStripText"));
    m_choose->setObjectName(QStringLiteral("fieldChooseButton"));
    m_next->setObjectName(QStringLiteral("fieldNextButton"));
    m_menu->setObjectName(QStringLiteral("fieldMenu"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QToolButton* button : {m_choose, m_next}) {
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, "quiet");
    }
    connect(m_menu, &QMenu::aboutToShow, this, &FieldStrip::fillMenu);
    connect(m_next, &QToolButton::clicked, this, &FieldStrip::nextRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Normal);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose, 0, Qt::AlignTop);
    row->addWidget(m_next, 0, Qt::AlignTop);
    hide();
}

void FieldStrip::show(const QList<ReplyField>& open, const ReplyField* current, const QStringList& offers)
{
    m_open = open;
    m_current = current ? std::optional(*current) : std::nullopt;
    m_offers = offers;
    setVisible(!open.isEmpty());
    if (open.isEmpty())
        return;
    const bool day = m_current && m_current->kind == FieldKind::Date;
    m_choose->setVisible(!offers.isEmpty() || day);
    m_choose->setText(tr("Choose"));
    m_choose->setToolTip(tr("What may stand here (Alt+Down)"));
    m_choose->setAccessibleName(tr("Choose what to put in"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Go to the next thing to put in (Tab)"));
    m_next->setAccessibleName(tr("Go to the next thing to put in"));
    m_next->setVisible(!m_current || open.size() > 1);
    if (m_current)
        //: %1 what is to be put into a template, in its own words
        say(tr("Put in: %1. Type it over.").arg(m_current->words), false);
    else
        //: %1 the first of them, in the template's own words
        say(tr("%n thing(s) still to put in, first: %1. Tab goes there.", nullptr, int(open.size())).arg(open.first().words), false);
}

void FieldStrip::tellNotSent(const ReplyField& field)
{
    setVisible(true);
    //: %1 what is to be put into a template, in its own words
    say(tr("Not sent yet: “%1” is still to be put in. Type it over, or take it out.").arg(field.words), true);
    setAccessibleName(m_text->text());
    Announcer::instance().announce(*this);
}

void FieldStrip::say(const QString& text, bool urgent)
{
    m_icon->setPixmap(iconPixmap(urgent ? QLatin1StringView("warning") : QLatin1StringView("edit"), kIcon, devicePixelRatioF(),
                                 urgent ? Role::Warning : Role::Muted));
    m_text->setText(text);
}

QString FieldStrip::text() const
{
    return m_text->text();
}

void FieldStrip::fillMenu()
{
    m_menu->clear();
    for (const QString& offer : std::as_const(m_offers)) {
        QAction* action = m_menu->addAction(QString(offer).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, offer] { emit chosen(offer); });
    }
    if (m_current && m_current->kind == FieldKind::Date) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Another day…"), this, &FieldStrip::calendarRequested);
    }
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().first());
}

void FieldStrip::openMenu(const QPoint& at)
{
    if (!m_choose->isHidden())
        m_menu->popup(at);
}

void FieldStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(QList<ReplyField>(m_open), m_current ? &*m_current : nullptr, QStringList(m_offers));
}

} // namespace amends
