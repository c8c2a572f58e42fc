#include "shell/FirstRunPage.h"
#include "desk/Desk.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shell/FirstRunShop.h"
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr const char* titles[] = {QT_TRANSLATE_NOOP("amends::FirstRunPage", "The next sentence can make a customer stay"),
                                  QT_TRANSLATE_NOOP("amends::FirstRunPage", "Three answers, and your shop is ready"),
                                  QT_TRANSLATE_NOOP("amends::FirstRunPage", "Your first complaint")};
constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "Amends keeps your complaints, who each customer is, and what you promised, and reads along while you "
                                              "answer. Everything stays in one folder on this computer."),
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "All of it can be changed later, in the settings."),
    QT_TRANSLATE_NOOP("amends::FirstRunPage", "How would you like to begin?")};

QWidget* centred(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->addStretch(1);
    across->addWidget(inside, 8);
    across->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

} // namespace

FirstRunPage::FirstRunPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_steps(new QStackedWidget(this)), m_shop(new FirstRunShop(desk, preferences))
{
    setObjectName(QStringLiteral("firstRunPage"));
    m_steps->addWidget(buildTiles(Step::Welcome));
    m_steps->addWidget(buildShop());
    m_steps->addWidget(buildTiles(Step::Begin));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_steps);
    connect(m_shop, &FirstRunShop::failed, this, &FirstRunPage::failed);
    connect(m_shop, &FirstRunShop::saved, this, [this] { leaveShop(Step::Begin); });
    connect(m_shop, &FirstRunShop::backRequested, this, [this] { leaveShop(Step::Welcome); });
    retranslate();
    if (m_shop->isBegun())
        show(Step::Shop);
}

// What every step begins with: a mark, a title and a line.
QVBoxLayout* FirstRunPage::beginColumn(QWidget* middle, Step step)
{
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::Wide);
    column->addStretch(1);
    const auto at = static_cast<size_t>(step);
    for (QLabel** label : {&m_icons[at], &m_titles[at], &m_texts[at]}) {
        *label = new QLabel(middle);
        (*label)->setWordWrap(true);
        column->addWidget(*label);
    }
    setLook(m_titles[at], "title");
    setLook(m_texts[at], "muted");
    return column;
}

QPushButton* FirstRunPage::tile(QWidget* page, const char* name, QLatin1StringView mark, const char* text, const char* hint)
{
    auto* button = new QPushButton(page);
    button->setObjectName(QLatin1StringView(name));
    setLook(button, "tile");
    auto* picture = new QLabel(button);
    auto* title = new QLabel(button);
    auto* line = new QLabel(button);
    setLook(title, "tiletitle");
    setLook(line, "muted");
    line->setWordWrap(true);
    for (QLabel* label : {picture, title, line})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(line);
    auto* across = new QHBoxLayout(button);
    across->setContentsMargins(20, 14, 20, 14);
    across->setSpacing(space::Wide);
    across->addWidget(picture);
    across->addLayout(words, 1);
    m_tiles.append({button, mark, picture, title, line, text, hint});
    return button;
}

// Welcome and Begin: a mark, a title, a line, and three ways on.
QWidget* FirstRunPage::buildTiles(Step step)
{
    auto* middle = new QWidget;
    middle->setMaximumWidth(720);
    QVBoxLayout* column = beginColumn(middle, step);
    const auto add = [&](QPushButton* button, auto wish) {
        connect(button, &QPushButton::clicked, this, wish);
        column->addWidget(button);
    };
    if (step == Step::Welcome) {
        add(tile(middle, "firstRunShopButton", QLatin1StringView("plus"), QT_TR_NOOP("Start with my shop"),
                 QT_TR_NOOP("Its name, its country, and your own name: half a minute")),
            [this] { show(Step::Shop); });
        add(tile(middle, "firstRunImportButton", QLatin1StringView("import"), QT_TR_NOOP("Bring in what I have"),
                 QT_TR_NOOP("E-mail, customers, orders. You can also drop files on this window")),
            &FirstRunPage::importRequested);
        add(tile(middle, "firstRunDemoButton", QLatin1StringView("play"), QT_TR_NOOP("Look around in a demo shop"),
                 QT_TR_NOOP("A made-up shop in a window of its own. Nothing there is real")),
            &FirstRunPage::demoRequested);
    } else {
        add(tile(middle, "firstRunMailButton", QLatin1StringView("mail"), QT_TR_NOOP("Bring in your mail"),
                 QT_TR_NOOP("Files and folders from your mail program, or drop them on this window")),
            &FirstRunPage::importRequested);
        add(tile(middle, "firstRunNewButton", QLatin1StringView("edit"), QT_TR_NOOP("Type a complaint now"),
                 QT_TR_NOOP("Somebody called, or stands in front of you")),
            &FirstRunPage::newComplaintRequested);
        add(tile(middle, "firstRunLookButton", QLatin1StringView("eye"), QT_TR_NOOP("Just look around"),
                 QT_TR_NOOP("The lists are empty until something comes in")),
            &FirstRunPage::endFirstRun);
        m_backToShop = new QPushButton(middle);
        m_backToShop->setObjectName(QStringLiteral("firstRunBackToShopButton"));
        setLook(m_backToShop, "link");
        connect(m_backToShop, &QPushButton::clicked, this, [this] { show(Step::Shop); });
        column->addWidget(m_backToShop, 0, Qt::AlignLeft);
    }
    column->addStretch(2);
    return centred(middle);
}

QWidget* FirstRunPage::buildShop()
{
    auto* middle = new QWidget;
    middle->setMaximumWidth(560);
    QVBoxLayout* column = beginColumn(middle, Step::Shop);
    column->addWidget(m_shop);
    column->addStretch(2);
    return centred(middle);
}

FirstRunPage::Step FirstRunPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void FirstRunPage::show(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Shop)
        m_shop->loadSaved();
    focusFirst();
}

void FirstRunPage::focusFirst()
{
    if (step() == Step::Shop)
        m_shop->focusFirst();
    else
        findChild<QWidget*>(step() == Step::Welcome ? QStringLiteral("firstRunShopButton") : QStringLiteral("firstRunMailButton"))
            ->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void FirstRunPage::askForShop()
{
    m_shopOnly = true;
    m_shop->setAlone(true);
    show(Step::Shop);
}

void FirstRunPage::leaveShop(Step to)
{
    if (m_shopOnly)
        emit over();
    else
        show(to);
}

void FirstRunPage::endFirstRun()
{
    later(m_desk.shopBook().endFirstRun(), this, [this] { emit over(); });
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunPage::retranslate()
{
    for (size_t i = 0; i < m_titles.size(); ++i) {
        m_icons[i]->setPixmap(iconPixmap(QLatin1StringView("logo"), 48, devicePixelRatioF(), Role::Accent));
        m_titles[i]->setText(tr(titles[i]));
        m_texts[i]->setText(tr(texts[i]));
    }
    for (const Tile& each : std::as_const(m_tiles)) {
        each.picture->setPixmap(iconPixmap(each.mark, 28, devicePixelRatioF(), Role::Accent));
        each.title->setText(tr(each.text));
        each.line->setText(tr(each.hint));
        // A button does not ask its layout how high it has to be: room for a hint of two lines.
        each.button->setMinimumHeight(each.title->sizeHint().height() + 2 * each.line->fontMetrics().lineSpacing() + 30);
        each.button->setAccessibleName(tr(each.text));
        each.button->setAccessibleDescription(tr(each.hint));
    }
    m_backToShop->setText(tr("&Back to the shop"));
}

} // namespace amends
