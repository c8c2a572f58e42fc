#include "complaint/FactsStrip.h"
#include "complaint/ChoiceButton.h"
#include "complaint/DayDialog.h"
#include "complaint/FlowLayout.h"
#include "complaint/LawSheet.h"
#include "desk/Complaints.h"
#include "desk/Desk.h"
#include "shared/Icons.h"
#include "shared/Later.h"
#include "shared/PlainTip.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

namespace amends {

namespace {

constexpr int kPurchasesOffered = 12;

/// A pill that tells a fact. The colours repeat what its words say.
void tell(QLabel* pill, const QString& text, Role ink, Role paper)
{
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
    : QWidget(parent), m_desk(desk), m_cause(new ChoiceButton("causeButton", this)), m_purchase(new ChoiceButton("purchaseButton", this)),
      m_wanted(new ChoiceButton("wantedByButton", this)), m_guarantee(new QLabel(this)), m_acknowledged(new QLabel(this)),
      m_promise(new QLabel(this)), m_law(new QToolButton(this)), m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("factsStrip"));
    m_guarantee->setObjectName(QStringLiteral("guaranteeLabel"));
    m_guarantee->setMinimumWidth(1); // its long sentence must not hold the window wide
    m_acknowledged->setObjectName(QStringLiteral("acknowledgedLabel"));
    m_facts = {m_purchase, m_guarantee, m_law, m_wanted, m_promise, m_cause, m_acknowledged};
    auto* flow = new FlowLayout(nullptr, space::Tight);
    for (QWidget* fact : std::as_const(m_facts))
        flow->addWidget(fact);
    m_law->setObjectName(QStringLiteral("lawButton"));
    m_law->setFocusPolicy(Qt::StrongFocus);
    m_law->setText(tr("The law…"));
    m_law->setToolTip(tr("What the law says of this purchase, with the articles"));
    setLook(m_law, "quiet");
    connect(m_law, &QToolButton::clicked, this, [this] { showLaw(); });
    m_more->setObjectName(QStringLiteral("allFactsButton"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    setLook(m_more, "quiet");
    connect(m_more, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Tight);
    row->addLayout(flow, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_cause->setChoices([this] { return causeChoices(); });
    m_purchase->setChoicesLater([this] { askPurchases(); });
    m_wanted->setChoicesLater([this] { askDay(); });
}

void FactsStrip::setPage(const ComplaintPage& page)
{
    m_page = page;
    const Complaint& complaint = page.complaint;
    m_cause->setFact(tr("Cause"), complaint.cause ? words(*complaint.cause) : tr("not known"));
    showGuarantee();
    showAcknowledged();
    showPromise();
    showWanted();
    arrange();
    if (m_sheet)
        m_sheet->setPage(page);
}

void FactsStrip::setFolded(bool folded)
{
    m_folded = folded;
    arrange();
}

void FactsStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void FactsStrip::arrange()
{
    int room = width() - m_more->sizeHint().width() - space::Normal;
    m_purchase->setFact({}, purchaseText());
    m_guarantee->setText(m_guaranteeLong);
    if (m_folded || m_guarantee->sizeHint().width() > room)
        m_guarantee->setText(m_guaranteeBrief);
    int left = 0;
    for (QWidget* fact : std::as_const(m_facts)) {
        const auto* pill = qobject_cast<QLabel*>(fact);
        bool shown = pill ? !pill->text().isEmpty() : fact != m_purchase || m_page.complaint.customer.isValid();
        if (fact == m_law)
            shown = m_page.purchase.has_value() && !m_page.purchase->cancelled;
        if (fact == m_wanted)
            shown = m_page.complaint.wantedBy.isValid();
        if (shown && m_folded) {
            room -= fact->sizeHint().width() + space::Tight;
            shown = room >= 0;
            left += shown ? 0 : 1;
        }
        fact->setVisible(shown);
    }
    m_more->setVisible(!m_folded || left > 0);
    m_more->setIcon(icon(QLatin1StringView(m_folded ? "chevron-right" : "chevron-down"), Role::Muted));
    m_more->setText(m_folded ? tr("All facts") : tr("Fewer facts"));
    m_more->setToolTip(m_folded ? tr("Show all facts") : tr("Fold the facts into one line"));
    m_more->setAccessibleName(m_more->toolTip());
}

QString FactsStrip::purchaseText() const
{
    if (!m_page.purchase)
        return tr("Purchase not known");
    const QDate day = m_page.purchase->ordered.toLocalTime().date();
    const QString bought = formatDay(day);
    if (m_folded) // the room goes to what the law says of it
        return tr("Bought %1").arg(bought);
    if (m_page.purchase->delivered == day)
        return tr("Bought and delivered %1").arg(bought);
    if (m_page.purchase->delivered.isValid())
        return tr("Bought %1, delivered %2").arg(bought, formatDay(m_page.purchase->delivered));
    return tr("Bought %1").arg(bought);
}

void FactsStrip::showGuarantee()
{
    const GuaranteePosition& position = m_page.guarantee;
    const bool ours = position.known && position.inPresumption;
    m_guaranteeBrief.clear();
    m_guaranteeLong.clear();
    if (position.known && position.inGuarantee) {
        //: where a legal guarantee stands: its day, of how many
        const QString day = position.atLeast ? tr("Day %1 of at least %2").arg(position.day).arg(position.guaranteeDays)
                                             : tr("Day %1 of %2").arg(position.day).arg(position.guaranteeDays);
        //: %1 is “Day 143 of 730”; “ours”: the shop answers for the defect
        m_guaranteeBrief = (ours ? tr("%1: presumed ours") : tr("%1: in guarantee")).arg(day);
        m_guaranteeLong = (ours ? tr("%1: the law presumes the defect was there at delivery; the proof is ours")
                                : tr("%1: in the legal guarantee; the customer shows that the defect was there")).arg(day);
    } else if (position.known) {
        m_guaranteeBrief = tr("Day %1: the legal guarantee of %2 days is over").arg(position.day).arg(position.guaranteeDays);
        m_guaranteeLong = m_guaranteeBrief;
    }
    tell(m_guarantee, m_guaranteeLong, ours ? Role::Warning : Role::Muted, ours ? Role::WarningSoft : Role::Hover);
    m_guarantee->setToolTip(tr("%1.\n%2").arg(m_guaranteeLong, position.article).trimmed());
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
    const bool soon = m_page.acknowledgeSoon;
    tell(m_acknowledged, late ? tr("Should have been acknowledged by %1").arg(formatWhen(by))
                              : tr("To acknowledge by %1").arg(formatWhen(by)),
         late ? Role::Danger : soon ? Role::Warning : Role::Info, late ? Role::DangerSoft : soon ? Role::WarningSoft : Role::InfoSoft);
}

void FactsStrip::showPromise()
{
    const Promise* next = nullptr;
    for (const Promise& promise : std::as_const(m_page.promises)) {
        if (!promise.kept.isValid() && !promise.broken && (!next || promise.due < next->due))
            next = &promise;
    }
    if (!next) {
        // Every open matter has a date of next news, or says that it has none.
        const Status status = m_page.complaint.status;
        const bool open = status == Status::New || status == Status::Acknowledged || status == Status::Ours || status == Status::Answered;
        tell(m_promise, open ? tr("No date of next news") : QString(), Role::Warning, Role::WarningSoft);
        m_promise->setToolTip(open ? plainTip(tr("She was not told when she hears from us next. Name a day in the reply, or note one with Ctrl+P.")) : QString());
        return;
    }
    const bool late = next->due < m_desk.clock().now().toLocalTime().date();
    tell(m_promise, late ? tr("Promised for %1, not kept").arg(formatDay(next->due))
                         : tr("Promised for %1: %2").arg(formatDay(next->due), words(next->kind)),
         late ? Role::Danger : Role::Info, late ? Role::DangerSoft : Role::InfoSoft);
    m_promise->setToolTip(plainTip(next->sentence));
}

void FactsStrip::showWanted()
{
    const QDate day = m_page.complaint.wantedBy;
    if (!day.isValid())
        return;
    const bool past = day < m_desk.clock().now().toLocalTime().date();
    //: the day the customer set has gone by
    m_wanted->setFact(tr("Wants it by"), past ? tr("%1, past").arg(formatDay(day)) : formatDay(day));
    if (!m_page.complaint.wantedWords.isEmpty())
        m_wanted->setToolTip(plainTip(tr("Read from “%1”. Click, or press D, to correct it.").arg(m_page.complaint.wantedWords)));
    else
        m_wanted->setToolTip(tr("The day the customer set. Click, or press D, to correct it."));
}

void FactsStrip::showLaw()
{
    if (m_sheet)
        return m_sheet->raise();
    m_sheet = new LawSheet(m_page, window());
    connect(m_sheet, &LawSheet::termsChosen, this, [this](ComplaintId id, const SaleTerms& terms) {
        later(
            m_desk.complaints().setSaleTerms(id, terms), this, [] {}, [this](const Error& error) { emit failed(error); });
    });
    m_sheet->show();
}

void FactsStrip::askDay()
{
    const Complaint& complaint = m_page.complaint;
    if (!complaint.id.isValid())
        return;
    const QDate day = complaint.wantedBy.isValid() ? complaint.wantedBy : m_desk.clock().now().toLocalTime().date().addDays(1);
    auto* dialog = new DayDialog(day, complaint.wantedWords, this);
    connect(dialog, &DayDialog::dayChosen, this, [this, id = complaint.id](const QDate& chosen) {
        later(m_desk.complaints().setWantedBy(id, chosen), this, [] {});
    });
    dialog->open();
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
