#include "complaint/RemedySheets.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include "wording/Words.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace amends {

namespace {

/// All remedies, `first` ones on top. "None" is no remedy to offer.
QList<Remedy> remediesBeginningWith(const QList<Remedy>& first)
{
    QList<Remedy> all = first;
    for (int i = 0; i < int(codesOf(Remedy{}).size()); ++i) {
        if (!all.contains(Remedy(i)))
            all.append(Remedy(i));
    }
    return all;
}

/// "12,50" as well as "12.50"; thousands are not typed.
std::optional<Money> amountOf(QString text, const Currency& currency)
{
    text = text.simplified().remove(u' ').replace(u',', u'.');
    const auto amount = Money::fromDecimal(text, currency);
    return amount && amount->minor() >= 0 ? std::optional(*amount) : std::nullopt;
}

} // namespace

RemedySheet::RemedySheet(const QString& title, const QString& hint, const QString& button, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Wide);
    if (!hint.isEmpty()) {
        auto* said = new WrappedLabel(this);
        said->setText(hint);
        said->setObjectName(QStringLiteral("remedyHint"));
        setLook(said, "muted");
        rows->addWidget(said);
    }
    m_body->setSpacing(space::Normal);
    rows->addLayout(m_body);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ok = buttons->addButton(button, QDialogButtonBox::ApplyRole);
    ok->setObjectName(QStringLiteral("remedyOkButton"));
    ok->setDefault(true);
    setLook(ok, "primary");
    connect(ok, &QPushButton::clicked, this, [this] { take(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
}

OfferSheet::OfferSheet(const QList<Remedy>& offered, const RemedyOrder& order, QWidget* parent)
    : RemedySheet(tr("What do we offer?"),
                  order.first.isEmpty() ? tr("Tick one, or several for the customer to choose from.")
                  : order.then.isEmpty()
                      ? tr("The law lets the customer choose: %1.").arg(eitherOf(order.first))
                      : tr("The law lets the customer choose: %1. Only where that fails: %2.").arg(eitherOf(order.first), eitherOf(order.then)),
                  tr("&Offer it"), parent)
{
    setObjectName(QStringLiteral("offerSheet"));
    for (const Remedy remedy : remediesBeginningWith(order.first)) {
        if (remedy == Remedy::None)
            continue;
        auto* box = new QCheckBox(words(remedy), this);
        box->setObjectName(QStringLiteral("offer_") + code(remedy));
        box->setChecked(offered.isEmpty() ? order.first.contains(remedy) : offered.contains(remedy));
        body()->addWidget(box);
        m_boxes.append({remedy, box});
    }
    m_boxes.first().second->setFocus();
}

void OfferSheet::take()
{
    QList<Remedy> remedies;
    for (const auto& [remedy, box] : std::as_const(m_boxes)) {
        if (box->isChecked())
            remedies.append(remedy);
    }
    emit offered(remedies);
    accept();
}

ChooseSheet::ChooseSheet(const RemedyRound& round, std::optional<Remedy> asked, const Currency& currency, QWidget* parent)
    : RemedySheet(tr("What will it be?"), {}, tr("&Note it"), parent), m_currency(currency), m_choice(new QButtonGroup(this)),
      m_cost(new QLineEdit(this)), m_refused(new QLabel(this))
{
    setObjectName(QStringLiteral("chooseSheet"));
    const QList<Remedy> all = remediesBeginningWith(round.offered);
    Remedy likely = all.first();
    if (round.chosen)
        likely = *round.chosen;
    else if (asked && (round.offered.isEmpty() || round.offered.contains(*asked)))
        likely = *asked;
    for (const Remedy remedy : all) {
        //: a remedy that was offered to the customer
        auto* radio = new QRadioButton(round.offered.contains(remedy) ? tr("%1 (offered)").arg(words(remedy)) : words(remedy), this);
        radio->setObjectName(QStringLiteral("choose_") + code(remedy));
        m_choice->addButton(radio, int(remedy));
        body()->addWidget(radio);
        if (remedy == likely) {
            radio->setChecked(true);
            radio->setFocus();
        }
    }
    auto* label = new QLabel(tr("What it &costs the shop, in %1 (if you like)").arg(currency.code()), this);
    m_cost->setObjectName(QStringLiteral("remedyCostEdit"));
    m_cost->setAccessibleName(tr("What it costs the shop"));
    if (round.cost)
        m_cost->setText(round.cost->toDecimal());
    label->setBuddy(m_cost);
    m_refused->setObjectName(QStringLiteral("remedyCostRefused"));
    m_refused->hide();
    body()->addWidget(label);
    body()->addWidget(m_cost);
    body()->addWidget(m_refused);
}

void ChooseSheet::take()
{
    std::optional<Money> cost;
    if (!m_cost->text().trimmed().isEmpty()) {
        cost = amountOf(m_cost->text(), m_currency);
        if (!cost) {
            m_refused->setText(tr("Write an amount such as 12.50, or leave it empty."));
            m_refused->show();
            m_cost->setFocus();
            m_cost->selectAll();
            return;
        }
    }
    emit chosen(Remedy(m_choice->checkedId()), cost);
    accept();
}

DeliveredSheet::DeliveredSheet(const QDate& day, const QDate& earliest, const QDate& today, QWidget* parent)
    : RemedySheet(tr("Since when does the customer have it?"), tr("This resolves the complaint. You can take it back with Ctrl+Z."), tr("It is &delivered"),
                  parent),
      m_day(new QDateEdit(this))
{
    setObjectName(QStringLiteral("deliveredSheet"));
    m_day->setObjectName(QStringLiteral("deliveredEdit"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(earliest, today);
    m_day->setDate(day);
    m_day->setAccessibleName(tr("Day of delivery"));
    m_day->setToolTip(tr("Arrow keys change the part the cursor is in; Alt+Down shows the calendar"));
    body()->addWidget(m_day);
    m_day->setFocus();
}

void DeliveredSheet::take()
{
    emit delivered(m_day->date());
    accept();
}

} // namespace amends
