#include "complaint/FactsStrip.h"
#include "complaint/ChoiceButton.h"
#include "complaint/FlowLayout.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "shared/Later.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QLabel>

namespace amends {

namespace {

constexpr int kPurchasesOffered = 12;

/// A pill that tells a fact. The colours repeat what its words say.
void tell(QLabel* pill, const QString& text, Role ink, Role paper)
{
    pill->setVisible(!text.isEmpty());
    pill->setText(text);
    pill->setAccessibleName(text);
    QPalette palette = pill->palette();
    palette.setColor(QPalette::WindowText, colour(ink, pill->parentWidget()->palette()));
    palette.setColor(QPalette::Window, colour(paper, pill->parentWidget()->palette()));
    pill->setPalette(palette);
    pill->setAutoFillBackground(true);
    pill->setContentsMargins(space::Normal, space::Tight, space::Normal, space::Tight);
}

} // namespace

FactsStrip::FactsStrip(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_asked(new ChoiceButton("askedButton", this)),
      m_cause(new ChoiceButton("causeButton", this)), m_purchase(new ChoiceButton("purchaseButton", this)),
      m_given(new ChoiceButton("givenButton", this)), m_guarantee(new QLabel(this)), m_acknowledged(new QLabel(this)),
      m_promise(new QLabel(this))
{
    setObjectName(QStringLiteral("factsStrip"));
    m_guarantee->setObjectName(QStringLiteral("guaranteeLabel"));
    m_acknowledged->setObjectName(QStringLiteral("acknowledgedLabel"));
    auto* flow = new FlowLayout(this, space::Tight);
    for (QWidget* fact : std::initializer_list<QWidget*>{m_asked, m_cause, m_purchase, m_given, m_guarantee, m_acknowledged, m_promise})
        flow->addWidget(fact);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_asked->setChoices([this] { return remedyChoices(m_page.complaint.asked, true); });
    m_given->setChoices([this] { return remedyChoices(m_page.complaint.given, false); });
    m_cause->setChoices([this] { return causeChoices(); });
    m_purchase->setChoicesLater([this] { askPurchases(); });
}

void FactsStrip::setPage(const ComplaintPage& page)
{
    m_page = page;
    const Complaint& complaint = page.complaint;
    m_asked->setFact(tr("Asks for"), complaint.asked ? words(*complaint.asked) : tr("not known"));
    m_cause->setFact(tr("Cause"), complaint.cause ? words(*complaint.cause) : tr("not known"));
    //: the remedy is not decided yet
    const QString open = tr("open");
    m_given->setFact(tr("We give"), complaint.given ? words(*complaint.given) : open);
    m_purchase->setFact({}, purchaseText());
    m_purchase->setVisible(complaint.customer.isValid());
    showGuarantee();
    showAcknowledged();
    showPromise();
}

QString FactsStrip::purchaseText() const
{
    if (!m_page.purchase)
        return tr("Purchase not known");
    const QString bought = formatDay(m_page.purchase->ordered.toLocalTime().date());
    if (m_page.purchase->delivered.isValid())
        return tr("Bought %1, delivered %2").arg(bought, formatDay(m_page.purchase->delivered));
    return tr("Bought %1").arg(bought);
}

void FactsStrip::showGuarantee()
{
    const GuaranteePosition& position = m_page.guarantee;
    QString text;
    if (position.known && position.inPresumption)
        text = tr("Day %1 of %2: presumed ours").arg(position.day).arg(position.guaranteeDays);
    else if (position.known && position.inGuarantee)
        text = tr("Day %1 of %2: in guarantee").arg(position.day).arg(position.guaranteeDays);
    else if (position.known)
        text = tr("Day %1: the legal guarantee of %2 days is over").arg(position.day).arg(position.guaranteeDays);
    const bool ours = position.known && position.inPresumption;
    tell(m_guarantee, text, ours ? Role::Warning : Role::Muted, ours ? Role::WarningSoft : Role::Hover);
    m_guarantee->setToolTip(position.article);
}

void FactsStrip::showAcknowledged()
{
    const QDateTime at = m_page.complaint.acknowledged;
    if (at.isValid()) {
        tell(m_acknowledged, tr("Acknowledged %1").arg(formatWhen(at)), Role::Good, Role::GoodSoft);
        return;
    }
    const QDateTime by = m_page.acknowledgeBy;
    if (!by.isValid()) {
        tell(m_acknowledged, {}, Role::Muted, Role::Hover);
        return;
    }
    const bool late = by < m_desk.clock().now();
    tell(m_acknowledged, late ? tr("Should have been acknowledged by %1").arg(formatWhen(by))
                              : tr("To acknowledge by %1").arg(formatWhen(by)),
         late ? Role::Danger : Role::Info, late ? Role::DangerSoft : Role::InfoSoft);
}

void FactsStrip::showPromise()
{
    const Promise* next = nullptr;
    for (const Promise& promise : std::as_const(m_page.promises)) {
        if (!promise.kept.isValid() && (!next || promise.due < next->due))
            next = &promise;
    }
    if (!next) {
        tell(m_promise, {}, Role::Muted, Role::Hover);
        return;
    }
    const bool late = next->broken || next->due < m_desk.clock().now().toLocalTime().date();
    tell(m_promise, late ? tr("Promised for %1, not kept").arg(formatDay(next->due))
                         : tr("Promised for %1: %2").arg(formatDay(next->due), words(next->kind)),
         late ? Role::Danger : Role::Info, late ? Role::DangerSoft : Role::InfoSoft);
    m_promise->setToolTip(next->sentence);
}

QList<Choice> FactsStrip::remedyChoices(std::optional<Remedy> current, bool asked)
{
    const auto take = [this, asked, id = m_page.complaint.id](std::optional<Remedy> remedy) {
        Complaints& complaints = m_desk.complaints();
        later(asked ? complaints.setAsked(id, remedy) : complaints.setGiven(id, remedy), this, [] {});
    };
    QList<Choice> choices;
    for (int i = 0; i < int(codesOf(Remedy{}).size()); ++i) {
        const Remedy remedy = Remedy(i);
        choices.append({words(remedy), current == remedy, [take, remedy] { take(remedy); }});
    }
    choices.append({tr("Not known"), !current, [take] { take(std::nullopt); }});
    return choices;
}

QList<Choice> FactsStrip::causeChoices()
{
    const auto take = [this, id = m_page.complaint.id](std::optional<Cause> cause) {
        later(m_desk.complaints().setCause(id, cause), this, [] {});
    };
    QList<Choice> choices;
    for (int i = 0; i < int(codesOf(Cause{}).size()); ++i) {
        const Cause cause = Cause(i);
        choices.append({words(cause), m_page.complaint.cause == cause, [take, cause] { take(cause); }});
    }
    choices.append({tr("Not known"), !m_page.complaint.cause, [take] { take(std::nullopt); }});
    return choices;
}

void FactsStrip::askPurchases()
{
    const ComplaintId id = m_page.complaint.id;
    later(m_desk.history().customer(m_page.complaint.customer), this, [this, id](const CustomerPage& her) {
        if (id != m_page.complaint.id)
            return;
        const auto take = [this, id](PurchaseId purchase, PurchaseLineId line) {
            later(m_desk.complaints().setPurchase(id, purchase, line), this, [] {});
        };
        QList<Choice> choices;
        for (const Purchase& purchase : her.purchases.first(qMin<qsizetype>(kPurchasesOffered, her.purchases.size()))) {
            const QString what = purchase.lines.isEmpty() ? purchase.orderNumber : purchase.lines.first().description;
            const PurchaseLineId line = purchase.lines.isEmpty() ? PurchaseLineId() : purchase.lines.first().id;
            choices.append({tr("%1 – %2").arg(formatDay(purchase.ordered.toLocalTime().date()), what),
                            purchase.id == m_page.complaint.purchase,
                            [take, purchaseId = purchase.id, line] { take(purchaseId, line); }});
        }
        choices.append({tr("Not known"), !m_page.complaint.purchase.isValid(), [take] { take({}, {}); }});
        m_purchase->openWith(choices);
    });
}

} // namespace amends
