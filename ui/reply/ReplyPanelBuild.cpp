// How the reply panel looks and what its labels say; what it does is in ReplyPanel.cpp.
#include "reply/DraftKeeper.h"
#include "reply/FieldStrip.h"
#include "reply/FindingCard.h"
#include "reply/FindingMarks.h"
#include "reply/MannerButton.h"
#include "reply/MissingList.h"
#include "reply/PromiseOffer.h"
#include "reply/ReplyEditor.h"
#include "reply/ReplyPanel.h"
#include "reply/SecondReaderStrip.h"
#include "reply/SendBar.h"
#include "reply/Versions.h"
#include "shared/Banner.h"
#include "shared/Icons.h"
#include "shared/Theme.h"
#include "wording/Words.h"
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace amends {

namespace {

constexpr int kMissingWidth = 208;
constexpr int kRoomForLabel = 600;
constexpr int kRoomForWords = 820; // on the buttons beside the way out
constexpr int kRoomForState = 720;
constexpr int kMostAsked = 640; // less than its parts need would lay them over each other: the middle scrolls

} // namespace

void ReplyPanel::build()
{
    m_banner = new Banner(this);
    m_title = new QLabel(this);
    m_savedLabel = new QLabel(this);
    m_savedLabel->setObjectName(QStringLiteral("draftStateLabel"));
    m_languageLabel = new QLabel(this);
    m_languageBox = new QComboBox(this);
    m_languageBox->setObjectName(QStringLiteral("replyLanguageBox"));
    m_languageBox->setSizeAdjustPolicy(QComboBox::AdjustToContents); // “Automatic (…)” names another language each time
    m_languageLabel->setBuddy(m_languageBox);
    m_asideList = new QToolButton(this);
    m_asideList->setObjectName(QStringLiteral("setAsideListButton"));
    m_versions = new QToolButton(this);
    m_versions->setObjectName(QStringLiteral("versionsButton"));
    m_manner = new MannerButton(m_desk, this);
    m_editor = new ReplyEditor(this);
    buildTexts();
    m_missing = new MissingList(this);
    m_card = new FindingCard(this);
    m_offer = new PromiseOffer(this);
    m_bar = new SendBar(this);
    setLook(m_title, "heading");
    setLook(m_savedLabel, "muted");
    setLook(m_asideList, "quiet");
    setLook(m_versions, "quiet");
    m_title->setBuddy(m_editor);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::Tight);
    head->addWidget(m_title);
    head->addWidget(m_savedLabel, 1);
    head->addWidget(m_texts);
    head->addWidget(m_asideList);
    head->addWidget(m_manner);
    head->addWidget(m_versions);
    head->addWidget(m_languageLabel);
    head->addWidget(m_languageBox);

    auto* side = new QScrollArea(this);
    side->setWidget(m_missing);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(kMissingWidth);
    side->setFocusPolicy(Qt::NoFocus);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::Normal);
    middle->addWidget(m_editor, 1);
    middle->addWidget(side);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Normal, space::Wide, space::Normal);
    rows->setSpacing(space::Normal);
    buildAside();
    rows->addWidget(m_banner);
    rows->addWidget(m_second);
    rows->addLayout(head);
    rows->addLayout(middle, 1);
    rows->addWidget(m_fieldStrip);
    rows->addWidget(m_card);
    rows->addWidget(m_offer);
    auto* out = new QHBoxLayout;
    out->setSpacing(space::Normal);
    out->addWidget(m_asCustomer, 0, Qt::AlignBottom);
    out->addWidget(m_askReader, 0, Qt::AlignBottom);
    out->addWidget(m_bar, 1);
    rows->addLayout(out);

    connect(m_versions, &QToolButton::clicked, this, &ReplyPanel::showVersions);
    connect(m_asideList, &QToolButton::clicked, this, [this] {
        showSetAsideMenu(m_asideList, m_setAside, m_editor->text(), [this](const QString& key) { takeBack(key); });
    });
}

void ReplyPanel::retranslate()
{
    retranslateAside();
    retranslateTexts();
    m_title->setText(tr("&Your answer"));
    m_editor->setAccessibleName(tr("Your answer"));
    const QString write = tr("Write as you would speak across the counter…");
    m_editor->setPlaceholderText(m_lookFirst ? tr("First a look at “Was it us?” above (Ctrl+Shift+W): it takes a minute and decides the tone.") + u'\n' + write
                                             : write);
    m_editor->setToolTip({});
    m_versions->setText(tr("Versions"));
    m_versions->setIcon(icon(QLatin1StringView("restore")));
    m_versions->setToolTip(tr("Earlier versions of this reply, to take one up again"));
    m_versions->setAccessibleName(tr("Earlier versions"));
    m_asideList->setText(tr("Set aside (%n)", nullptr, int(m_setAside.size())));
    m_asideList->setToolTip(tr("Remarks you set aside; choose one to take it back"));
    m_asideList->setAccessibleName(tr("Remarks set aside"));
    m_languageLabel->setText(tr("&Language"));
    m_languageBox->setAccessibleName(tr("Language of the reply"));
    m_languageBox->setToolTip(tr("The reply is checked in this language. Automatic is the one the customer wrote in."));

    const QSignalBlocker quiet(m_languageBox);
    m_languageBox->clear();
    const auto chosen = std::exchange(m_chosen, std::nullopt);
    m_languageBox->addItem(tr("Automatic (%1)").arg(words(language())));
    m_chosen = chosen;
    for (size_t i = 0; i < codesOf(Language{}).size(); ++i)
        m_languageBox->addItem(words(Language(int(i))));
    m_languageBox->setCurrentIndex(m_chosen ? int(*m_chosen) + 1 : 0);
}

// The card comes and goes and wraps its words: the panel asks for what its parts need at this width.
void ReplyPanel::askForHeight()
{
    const auto style = width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* button : {m_asCustomer, m_askReader})
        button->setToolButtonStyle(style);
    m_languageLabel->setVisible(width() >= kRoomForLabel); // the box alone says enough
    m_manner->setRoomy(width() >= kRoomForState);
    for (QToolButton* button : {m_texts, m_versions})
        button->setToolButtonStyle(width() >= kRoomForState ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const int needed = layout()->minimumHeightForWidth(width());
    setMinimumHeight(qMin(needed > 0 ? needed : layout()->minimumSize().height(), kMostAsked));
}

bool ReplyPanel::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        askForHeight();
    return done;
}

void ReplyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_marks)
        m_marks->refresh();
}

} // namespace amends
