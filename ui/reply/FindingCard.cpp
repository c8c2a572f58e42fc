#include "reply/FindingCard.h"
#include "reply/Advice.h"
#include "shared/Announce.h"
#include "shared/Icons.h"
#include "wording/LawSentences.h"
#include "wording/Sentences.h"
#include "wording/Words.h"
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace amends {

namespace {

constexpr int kEdge = 4; // width of the coloured edge
constexpr int kQuoteChars = 48;

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    return text.size() <= kQuoteChars ? text : text.left(kQuoteChars - 1).trimmed() + u'…';
}

} // namespace

FindingCard::FindingCard(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_title(wrapped(this)), m_place(new QLabel(this)), m_why(wrapped(this)),
      m_raised(wrapped(this)), m_suggestions(new QVBoxLayout),
      m_addWord(new QToolButton(this)), m_setAside(new QToolButton(this)),
      m_scopesButton(new QToolButton(this)), m_back(new QToolButton(this)), m_forth(new QToolButton(this)),
      m_next(new QAction(this)), m_previous(new QAction(this))
{
    setObjectName(QStringLiteral("findingCard"));
    setLook(this, "card");
    setLook(m_raised, "muted");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Normal, space::Normal, space::Normal);
    rows->setSpacing(space::Tight);
    rows->addLayout(buildHead());
    rows->addWidget(m_why);
    rows->addWidget(m_raised);
    m_suggestions->setSpacing(space::Tight);
    rows->addLayout(m_suggestions);
    retranslate();
    hide();
}

QHBoxLayout* FindingCard::buildHead()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    setLook(m_place, "muted");
    for (QToolButton* button : {m_back, m_forth, m_addWord, m_setAside, m_scopesButton})
        setLook(button, "quiet");
    m_next->setObjectName(QStringLiteral("nextFindingAction"));
    m_next->setShortcut(Qt::Key_F4);
    m_previous->setObjectName(QStringLiteral("previousFindingAction"));
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F4);
    m_next->setIcon(icon(QLatin1StringView("chevron-right")));
    m_previous->setIcon(icon(QLatin1StringView("chevron-left")));
    m_forth->setDefaultAction(m_next);
    m_back->setDefaultAction(m_previous);
    connect(m_next, &QAction::triggered, this, &FindingCard::nextRequested);
    connect(m_previous, &QAction::triggered, this, &FindingCard::previousRequested);

    m_addWord->setObjectName(QStringLiteral("addWordButton"));
    m_addWord->setIcon(icon(QLatin1StringView("plus")));
    m_addWord->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_addWord, &QToolButton::clicked, this, &FindingCard::addWordRequested);
    m_setAside->setObjectName(QStringLiteral("setAsideButton"));
    m_scopesButton->setObjectName(QStringLiteral("setAsideMenuButton"));
    m_scopesButton->setPopupMode(QToolButton::InstantPopup);
    m_scopesButton->setIcon(icon(QLatin1StringView("chevron-down")));
    auto* menu = new QMenu(m_scopesButton);
    for (const SetAside scope : {SetAside::Once, SetAside::InThisReply, SetAside::Always}) {
        QAction* action = menu->addAction(QString());
        m_scopes.append(action);
        connect(action, &QAction::triggered, this, [this, scope] { emit setAsideRequested(scope); });
    }
    m_scopesButton->setMenu(menu);
    connect(m_setAside, &QToolButton::clicked, this, [this] { emit setAsideRequested(SetAside::InThisReply); });

    auto* head = new QHBoxLayout;
    head->setSpacing(space::Normal);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    head->addWidget(m_back);
    head->addWidget(m_forth);
    head->addWidget(m_addWord);
    head->addWidget(m_setAside);
    head->addWidget(m_scopesButton);
    return head;
}

void FindingCard::retranslate()
{
    setAccessibleName(tr("How this will be read"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next remark (F4)"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Previous remark (Shift+F4)"));
    m_addWord->setText(tr("Add to dictionary"));
    m_addWord->setAccessibleName(tr("Add this word to the dictionary"));
    m_addWord->setToolTip(tr("It is right from now on, in every reply of the shop (Alt+9)"));
    m_setAside->setText(tr("Set aside"));
    m_setAside->setAccessibleName(tr("Set this remark aside"));
    m_setAside->setToolTip(tr("Leave these words as they are in this reply (Alt+0)"));
    m_scopesButton->setToolTip(tr("Set aside once, in this reply or always"));
    m_scopesButton->setAccessibleName(tr("For how long to set it aside"));
    m_scopes[0]->setText(tr("Once, until the text changes"));
    m_scopes[1]->setText(tr("In this reply"));
    m_scopes[2]->setText(tr("Always, in every reply"));
    rebuild();
}

void FindingCard::setFindings(const QList<Finding>& findings, int current, const QString& text)
{
    const QList<int> order = byImportance(findings);
    const int shown = current >= 0 && current < findings.size() ? current : order.value(0, -1);
    const bool same = shown == m_shown && saysTheSame(findings, text);
    m_findings = findings;
    m_text = text;
    m_shown = shown;
    if (!same) // the buttons stay, and with them the focus, while only places moved
        rebuild();
}

bool FindingCard::saysTheSame(const QList<Finding>& findings, const QString& text) const
{
    const auto same = [&](Finding a, const Finding& b) {
        const bool words = m_text.mid(a.range.start, a.range.length()) == text.mid(b.range.start, b.range.length());
        a.range = b.range;
        return words && a == b;
    };
    return std::ranges::equal(m_findings, findings, same);
}

void FindingCard::clearRows(QLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater();
        }
        delete item;
    }
}

void FindingCard::setValuesHidden(bool hidden)
{
    m_valuesHidden = hidden;
    if (!m_findings.isEmpty())
        rebuild();
}

void FindingCard::setVerdict(std::optional<AssessmentAnswer> verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    if (!m_findings.isEmpty())
        rebuild();
}

/// Blame and denial say that it was not us: not before somebody has looked.
QString FindingCard::verdictOn(const Finding& finding) const
{
    if (m_verdict == AssessmentAnswer::NotUs || (finding.category != Category::Blame && finding.category != Category::Denial))
        return {};
    if (!m_verdict)
        return tr("Nobody has looked yet whether it was us: Ctrl+Shift+W opens the list.");
    return *m_verdict == AssessmentAnswer::Us ? tr("By our own answers to “Was it us?” it was.")
                                              : tr("By our own answers to “Was it us?” that is not clear yet.");
}

/// Who does not see the card hears it, once for each remark.
void FindingCard::announce(const Finding& finding)
{
    setAccessibleName(tr("How this will be read") + QStringLiteral(": ") + m_title->text());
    QStringList said{m_why->text(), m_raised->text()};
    if (!finding.suggestions.isEmpty())
        said << tr("Write instead: %1").arg(finding.suggestions.first());
    said << m_place->text();
    said.removeAll(QString());
    setAccessibleDescription(said.join(u' '));
    if (finding.approvalKey == m_announced)
        return;
    m_announced = finding.approvalKey;
    Announcer::instance().announce(*this);
}

void FindingCard::speak()
{
    m_announced.clear();
    if (m_shown >= 0)
        announce(m_findings[m_shown]);
}

void FindingCard::rebuild()
{
    clearRows(m_suggestions);
    setVisible(m_shown >= 0);
    if (m_shown < 0) {
        m_announced.clear();
        return;
    }
    const Finding& finding = m_findings[m_shown];
    const SeverityLook look = lookOf(finding);
    m_icon->setPixmap(iconPixmap(look.icon, 20, devicePixelRatioF(), look.ink));
    m_icon->setToolTip(look.word);
    const QString quote = shortened(m_text.mid(finding.range.start, finding.range.length()));
    //: title of the card: how serious, what kind of remark, the words it is about
    m_title->setText(tr("%1: %2 – “%3”").arg(look.word, words(finding.category), quote));
    m_place->setText(m_findings.size() > 1
                         ? tr("%1 of %2").arg(byImportance(m_findings).indexOf(m_shown) + 1).arg(m_findings.size())
                         : QString());
    m_why->setText(explain(finding));
    const bool tellsWorth = finding.raisedBy == QLatin1StringView("loyal");
    // The law behind says of the presumption all there is to say.
    const bool toldBelow = finding.forbidden && finding.raisedBy == QLatin1StringView("presumption");
    QString raised = (m_valuesHidden && tellsWorth) || toldBelow ? QString() : raisedBecause(finding);
    if (finding.forbidden)
        raised = (raised + u' ' + lawBehind(*finding.forbidden)).trimmed();
    raised = (raised + u' ' + verdictOn(finding)).trimmed();
    m_raised->setText(raised);
    m_raised->setVisible(!raised.isEmpty());
    m_addWord->setVisible(finding.category == Category::Spelling);
    announce(finding);
    m_back->setVisible(m_findings.size() > 1);
    m_forth->setVisible(m_findings.size() > 1);
    showSuggestions(finding);
    update();
}

void FindingCard::showSuggestions(const Finding& finding)
{
    for (int i = 0; i < qMin<qsizetype>(kAdviceAtOnce, finding.suggestions.size()); ++i) {
        auto* row = new QFrame(this);
        setLook(row, "field");
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(space::Normal);
        auto* apply = new QPushButton(i == 0 ? tr("Write instead") : tr("Or"), row);
        apply->setObjectName(i == 0 ? QStringLiteral("applyButton") : QStringLiteral("applyButton%1").arg(i + 1));
        apply->setToolTip(i == 0 ? tr("Put these words in place of yours (Alt+1 or Ctrl+Enter)")
                                 : tr("Put these words in place of yours (Alt+%1)").arg(i + 1));
        apply->setAccessibleName(tr("Write instead: %1").arg(finding.suggestions[i]));
        setLook(apply, i == 0 ? "small primary" : "small");
        connect(apply, &QPushButton::clicked, this, [this, i] { emit suggestionChosen(i); });
        auto* words = wrapped(row);
        words->setText(finding.suggestions[i]);
        auto* key = new QLabel(tr("Alt+%1").arg(i + 1), row);
        setLook(key, "muted");
        inside->addWidget(apply);
        inside->addWidget(words, 1);
        inside->addWidget(key);
        m_suggestions->addWidget(row);
    }
}

void FindingCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_shown < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(lookOf(m_findings[m_shown]).ink, palette()));
    painter.drawRoundedRect(QRect(space::Tight, space::Normal, kEdge, height() - 2 * space::Normal), 2, 2);
}

void FindingCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace amends
