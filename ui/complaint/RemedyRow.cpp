#include "complaint/RemedyRow.h"
#include "complaint/ChoiceButton.h"
#include "complaint/FlowLayout.h"
#include "complaint/RemedySheets.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "desk/ShopBook.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QEvent>
#include <QVBoxLayout>

namespace amends {

RemedyRow::RemedyRow(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_asked(new ChoiceButton("askedButton", this)), m_offered(new ChoiceButton("offeredButton", this)),
      m_chosen(new ChoiceButton("chosenButton", this)), m_delivered(new ChoiceButton("deliveredButton", this)),
      m_ended(new ChoiceButton("remedyEndButton", this)), m_earlier(new QToolButton(this)), m_rounds(new WrappedLabel(this))
{
    setObjectName(QStringLiteral("remedyRow"));
    m_earlier->setObjectName(QStringLiteral("earlierRoundsButton"));
    m_earlier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_earlier->setFocusPolicy(Qt::StrongFocus);
    setLook(m_earlier, "quiet");
    m_rounds->setObjectName(QStringLiteral("earlierRounds"));
    setLook(m_rounds, "muted");
    auto* flow = new FlowLayout(nullptr, space::Tight);
    for (QWidget* stage : std::initializer_list<QWidget*>{m_asked, m_offered, m_chosen, m_delivered, m_ended, m_earlier})
        flow->addWidget(stage);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Tight);
    rows->addLayout(flow);
    rows->addWidget(m_rounds);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_asked->setChoices([this] { return askedChoices(); });
    m_offered->setChoicesLater([this] { askOffer(); });
    m_chosen->setChoicesLater([this] { askChoice(); });
    m_delivered->setChoicesLater([this] { askDelivered(); });
    m_ended->setChoices([this] { return endChoices(); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { showEarlier(!m_earlierShown); });
}

void RemedyRow::setPage(const ComplaintPage& page)
{
    if (page.complaint.id != m_page.complaint.id)
        m_earlierShown = false;
    m_page = page;
    m_round = currentRound(page.complaint.id, page.rounds, page.complaint.given);
    m_order = orderOfRemedies(page.guarantee);
    fill();
}

void RemedyRow::setLow(bool low)
{
    m_low = low;
    arrange();
}

void RemedyRow::setValuesHidden(bool hidden)
{
    m_valuesHidden = hidden;
    fill();
}

void RemedyRow::fill()
{
    if (!m_page.complaint.id.isValid())
        return;
    const auto& asked = m_page.complaint.asked;
    m_asked->setFact(tr("Asks for"), asked ? words(*asked) : tr("not known"));
    const bool hers = m_order.sheChooses && m_round.offered.size() > 1
        && std::ranges::all_of(m_round.offered, [this](Remedy each) { return m_order.first.contains(each); });
    QString offered = eitherOf(m_round.offered);
    if (hers)
        //: %1 “repair or replacement”: the law leaves the choice to the customer
        offered = tr("%1 (she chooses)").arg(offered);
    m_offered->setFact(tr("Offered"), offered);
    QString chosen = m_round.chosen ? words(*m_round.chosen) : QString();
    if (m_round.cost && !m_valuesHidden)
        //: a remedy, and what it costs the shop
        chosen = tr("%1, costs %2").arg(chosen, formatMoney(*m_round.cost));
    m_chosen->setFact(tr("We give"), chosen);
    m_delivered->setFact(tr("Delivered"), formatDayOfYear(m_round.deliveredOn));
    if (m_round.ended)
        m_ended->setFact(tr("How it ended"), words(*m_round.ended));
    else
        m_ended->setFact({}, isSettled() ? tr("Open it again") : tr("Next step"));
    m_ended->setToolTip(isSettled() ? tr("How the matter goes on (Ctrl+M)") : tr("Offered, chosen, delivered, well again? (Ctrl+M asks for the next)"));
    const int earlier = int(m_page.rounds.size()) - 1;
    m_earlier->setText(tr("%n earlier round(s)", nullptr, earlier));
    m_earlier->setAccessibleName(m_earlier->text());
    m_earlier->setToolTip(tr("What was offered and given before it was opened again"));
    QStringList lines;
    for (int i = 0; i < earlier; ++i)
        lines << QStringLiteral("%1. %2").arg(i + 1).arg(inOneLine(m_page.rounds[i]));
    m_rounds->setText(lines.join(u'\n'));
    arrange();
}

void RemedyRow::arrange()
{
    const bool offered = !m_round.offered.isEmpty();
    const bool chosen = m_round.chosen.has_value();
    const bool delivered = m_round.deliveredOn.isValid();
    m_asked->setVisible(!m_low || (!offered && !chosen));
    m_offered->setVisible(offered && !(m_low && chosen));
    m_chosen->setVisible(chosen && !(m_low && delivered));
    m_delivered->setVisible(delivered);
    const bool before = m_page.rounds.size() > 1;
    m_earlier->setVisible(before);
    m_earlier->setIcon(icon(QLatin1StringView(m_earlierShown ? "chevron-down" : "chevron-right"), Role::Muted));
    m_rounds->setVisible(before && m_earlierShown);
}

void RemedyRow::showEarlier(bool shown)
{
    m_earlierShown = shown;
    arrange();
}

QString RemedyRow::inOneLine(const RemedyRound& round) const
{
    QStringList parts;
    if (round.asked)
        parts << tr("asked for: %1").arg(words(*round.asked));
    if (!round.offered.isEmpty())
        parts << tr("offered: %1").arg(eitherOf(round.offered));
    if (round.chosen)
        parts << tr("chosen: %1").arg(words(*round.chosen));
    if (round.cost && !m_valuesHidden)
        parts << formatMoney(*round.cost);
    if (round.deliveredOn.isValid())
        parts << tr("delivered %1").arg(formatDay(round.deliveredOn));
    if (round.ended && round.ended != RemedyEnd::Delivered)
        //: how a round ended and when
        parts << tr("%1, %2").arg(words(*round.ended), formatDay(round.endedOn));
    if (parts.isEmpty())
        parts << tr("closed %1").arg(formatDay(round.endedOn));
    return parts.join(QStringLiteral(" · "));
}

QDate RemedyRow::today() const
{
    return m_desk.clock().now().toLocalTime().date();
}

bool RemedyRow::isSettled() const
{
    return m_round.ended || amends::isSettled(m_page.complaint.status);
}

void RemedyRow::nextStage()
{
    if (!m_page.complaint.id.isValid())
        return;
    if (isSettled())
        m_ended->openWith(endChoices());
    else if (m_round.chosen)
        askDelivered();
    else if (m_round.offered.isEmpty())
        askOffer();
    else
        askChoice();
}

void RemedyRow::askOffer()
{
    auto* sheet = new OfferSheet(m_round.offered, m_order, window());
    connect(sheet, &OfferSheet::offered, this, [this, id = m_page.complaint.id](const QList<Remedy>& offered) {
        later(m_desk.remedies().offer(id, offered), this, [] {});
    });
    sheet->open();
}

void RemedyRow::askChoice()
{
    later(m_desk.shopBook().shop(), this, [this, id = m_page.complaint.id](const Shop& shop) {
        if (id != m_page.complaint.id)
            return;
        auto* sheet = new ChooseSheet(m_round, m_page.complaint.asked, m_round.cost ? m_round.cost->currency() : shop.currency, window());
        connect(sheet, &ChooseSheet::chosen, this, [this, id](Remedy chosen, const std::optional<Money>& cost) {
            later(m_desk.remedies().choose(id, chosen, cost), this, [] {});
        });
        sheet->open();
    });
}

void RemedyRow::askDelivered()
{
    const QDate received = m_page.complaint.received.toLocalTime().date();
    auto* sheet = new DeliveredSheet(m_round.deliveredOn.isValid() ? m_round.deliveredOn : today(), received, today(), window());
    connect(sheet, &DeliveredSheet::delivered, this, [this, id = m_page.complaint.id](const QDate& day) {
        later(m_desk.remedies().deliver(id, day), this, [] {});
    });
    sheet->open();
}

QList<Choice> RemedyRow::askedChoices()
{
    const auto take = [this, id = m_page.complaint.id](std::optional<Remedy> remedy) {
        later(m_desk.complaints().setAsked(id, remedy), this, [] {});
    };
    QList<Choice> choices;
    for (int i = 0; i < int(codesOf(Remedy{}).size()); ++i)
        choices.append({words(Remedy(i)), m_page.complaint.asked == Remedy(i), [take, i] { take(Remedy(i)); }});
    choices.append({tr("Not known"), !m_page.complaint.asked, [take] { take(std::nullopt); }});
    return choices;
}

QList<Choice> RemedyRow::endChoices()
{
    const auto take = [this, id = m_page.complaint.id](auto step) {
        return [this, id, step] { later((m_desk.remedies().*step)(id), this, [] {}); };
    };
    QList<Choice> choices;
    if (!m_round.ended) {
        choices.append({tr("What we offer…"), false, [this] { askOffer(); }});
        choices.append({tr("What it will be…"), false, [this] { askChoice(); }});
    }
    if (m_round.chosen && !m_round.ended)
        choices.append({tr("It is delivered…"), false, [this] { askDelivered(); }});
    if (!m_round.ended || m_round.ended == RemedyEnd::Delivered) {
        choices.append({tr("The customer said it is well"), false, take(&Remedies::saidWell)});
        choices.append({tr("The customer does not accept it"), false, take(&Remedies::notAccepted)});
    }
    if (isSettled())
        choices.append({tr("Open it again, as a new round"), false, take(&Remedies::reopen)});
    return choices;
}

void RemedyRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace amends
