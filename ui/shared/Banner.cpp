#include "shared/Banner.h"
#include "shared/Announce.h"
#include "shared/Icons.h"
#include "wording/Sentences.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace amends {

namespace {

struct ToneLook
{
    QLatin1StringView icon;
    Role ink;
    Role paper;
};

ToneLook lookOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Good: return {QLatin1StringView("check-circle"), Role::Good, Role::GoodSoft};
    case Banner::Tone::Warning: return {QLatin1StringView("warning"), Role::Warning, Role::WarningSoft};
    case Banner::Tone::Danger: return {QLatin1StringView("stop"), Role::Danger, Role::DangerSoft};
    case Banner::Tone::Info: break;
    }
    return {QLatin1StringView("info"), Role::Info, Role::InfoSoft};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(icon(QLatin1StringView("close")));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Wide, space::Normal, space::Normal, space::Normal);
    row->setSpacing(space::Normal);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    hide();
}

void Banner::show(Tone tone, const QString& text, const QString& next, const QList<BannerAction>& actions)
{
    m_tone = tone;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = new QPushButton(actions[i].text, this);
        button->setObjectName(i == 0 ? QStringLiteral("bannerButton") : QStringLiteral("bannerButton%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, run = actions[i].run] {
            hide();
            if (run)
                run();
        });
        m_buttons->addWidget(button);
    }
    QString html = QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
    if (!next.isEmpty())
        html += QStringLiteral(" &nbsp;%1").arg(next.toHtmlEscaped());
    m_text->setText(html);
    setAccessibleName(next.isEmpty() ? text : text + u' ' + next);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    tint();
    QFrame::show();
    Announcer::instance().announce(*this);
}

void Banner::show(const Error& error, const QList<BannerAction>& actions)
{
    show(Tone::Danger, sentence(error), advice(error), actions);
}

void Banner::dismiss()
{
    hide();
    emit dismissed();
}

QString Banner::text() const
{
    return accessibleName();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void Banner::tint()
{
    const ToneLook look = lookOf(m_tone);
    m_icon->setPixmap(iconPixmap(look.icon, 20, devicePixelRatioF(), look.ink));
    const QString css = QStringLiteral("QFrame#banner { background: %1; border: none; border-bottom: 1px solid %2; }"
                                       "QFrame#banner QLabel { color: %3; }")
                            .arg(colour(look.paper).name(), colour(look.ink).name(), colour(Role::Text).name());
    if (css != styleSheet())
        setStyleSheet(css);
}

} // namespace amends
