#include "shell/FirstRunPage.h"
#include "shared/Icons.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace amends {

namespace {

struct Tile
{
    const char* name;
    QLatin1StringView icon;
    void (FirstRunPage::*wish)();
};

constexpr Tile tiles[] = {
    {"firstRunMailButton", QLatin1StringView("mail"), &FirstRunPage::importMailRequested},
    {"firstRunShopButton", QLatin1StringView("cart"), &FirstRunPage::importShopRequested},
    {"firstRunNewButton", QLatin1StringView("edit"), &FirstRunPage::newComplaintRequested},
    {"firstRunDemoButton", QLatin1StringView("play"), &FirstRunPage::demoRequested},
};

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)), m_shop(new QPushButton(this))
{
    setObjectName(QStringLiteral("firstRunPage"));
    setLook(m_title, "title");
    setLook(m_text, "muted");
    m_text->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::Wide);
    for (int i = 0; i < 4; ++i) {
        m_tiles[i] = new QPushButton(this);
        m_tiles[i]->setObjectName(QLatin1StringView(tiles[i].name));
        m_tiles[i]->setIcon(icon(tiles[i].icon, Role::Accent));
        m_tiles[i]->setIconSize({28, 28});
        m_tiles[i]->setMinimumHeight(80);
        setLook(m_tiles[i], "tile");
        connect(m_tiles[i], &QPushButton::clicked, this, tiles[i].wish);
        grid->addWidget(m_tiles[i], i / 2, i % 2);
    }
    m_shop->setObjectName(QStringLiteral("firstRunSettingsButton"));
    setLook(m_shop, "link");
    connect(m_shop, &QPushButton::clicked, this, &FirstRunPage::shopSettingsRequested);

    auto* middle = new QWidget(this);
    middle->setMaximumWidth(820);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::Wide);
    column->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_text})
        column->addWidget(label);
    column->addSpacing(space::Normal);
    column->addLayout(grid);
    column->addWidget(m_shop, 0, Qt::AlignLeft);
    column->addStretch(2);
    auto* all = new QHBoxLayout(this);
    all->addStretch(1);
    all->addWidget(middle, 8);
    all->addStretch(1);
    retranslate();
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunPage::retranslate()
{
    m_icon->setPixmap(iconPixmap(QLatin1StringView("logo"), 56, devicePixelRatioF(), Role::Accent));
    m_title->setText(tr("The next sentence can make a customer stay"));
    m_text->setText(tr("Amends keeps your complaints, who each customer is, and what you promised, and reads along while you "
                       "answer. Everything stays in one folder on this computer. How would you like to begin?"));
    const QString texts[] = {tr("Bring in e-mail"), tr("Bring in customers and orders"), tr("Enter a complaint by hand"),
                             tr("Look around in a demo shop")};
    const QString hints[] = {tr("Files and folders from your mail program, or drop them here"),
                             tr("An export of your shop system as CSV, so that you see who is writing"),
                             tr("Somebody called, or stands in front of you"),
                             tr("A made-up shop in a window of its own. Nothing there is real")};
    for (int i = 0; i < 4; ++i) {
        m_tiles[i]->setText(QStringLiteral("  %1").arg(texts[i]));
        m_tiles[i]->setToolTip(hints[i]);
        m_tiles[i]->setAccessibleName(texts[i]);
        m_tiles[i]->setAccessibleDescription(hints[i]);
    }
    m_shop->setText(tr("Say who your shop is, for letters and signatures"));
    m_shop->setAccessibleName(m_shop->text());
}

} // namespace amends
