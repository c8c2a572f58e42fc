#include "complaint/SaleForm.h"
#include "complaint/RepairList.h"
#include "shared/Theme.h"
#include "wording/Formats.h"
#include "wording/LawSentences.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace amends {

namespace {

constexpr int kMostMonths = 120;

enum Arrival { AsRecorded, OtherDay, NotYet };
enum Told { NotKnown, WithSale, Later, Never };

/// Both in one row of the form.
QWidget* together(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Normal);
    line->addWidget(first);
    line->addWidget(second);
    line->addStretch();
    return both;
}

} // namespace

SaleForm::SaleForm(QWidget* parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_goods(new QComboBox(this)), m_channel(new QComboBox(this)), m_arrival(new QComboBox(this)),
      m_arrivalDay(new QDateEdit(this)), m_agreedDelivery(new QComboBox(this)), m_agreedDay(new QDateEdit(this)), m_months(new QSpinBox(this)),
      m_told(new QComboBox(this)), m_toldDay(new QDateEdit(this)), m_exception(new QComboBox(this)), m_repairs(new RepairList(this))
{
    setObjectName(QStringLiteral("saleForm"));
    build();
    for (QComboBox* box : {m_goods, m_channel, m_arrival, m_agreedDelivery, m_told, m_exception})
        connect(box, &QComboBox::activated, this, &SaleForm::take);
    for (QDateEdit* edit : {m_arrivalDay, m_agreedDay, m_toldDay}) {
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        connect(edit, &QDateEdit::dateChanged, this, &SaleForm::take);
    }
    m_months->setKeyboardTracking(false);
    connect(m_months, &QSpinBox::valueChanged, this, &SaleForm::take);
    connect(m_repairs, &RepairList::changed, this, &SaleForm::take);
}

void SaleForm::build()
{
    const std::pair<QWidget*, const char*> names[] = {
        {m_goods, "saleGoodsBox"},       {m_channel, "saleChannelBox"}, {m_arrival, "saleArrivalBox"},  {m_arrivalDay, "saleArrivalEdit"},
        {m_agreedDelivery, "saleAgreedBox"}, {m_agreedDay, "saleAgreedEdit"},   {m_months, "saleMonthsBox"},
        {m_told, "saleToldBox"},         {m_toldDay, "saleToldEdit"},   {m_exception, "saleExceptionBox"}, {m_repairs, "saleRepairs"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    m_goods->addItems({tr("new"), tr("second-hand"), tr("digital (a download, a service online)")});
    m_channel->addItems({tr("in the shop"), tr("at a distance: web, phone, letter")});
    m_agreedDelivery->addItems({tr("no day was agreed"), tr("was agreed for")});
    m_told->addItems({tr("nobody knows"), tr("yes, with the sale"), tr("yes, later, on"), tr("no")});
    m_exception->addItem(tr("yes, as usual"));
    for (const QString& key : withdrawalExceptions())
        m_exception->addItem(exceptionWords(key), key);
    m_months->setRange(0, kMostMonths);
    m_months->setSpecialValueText(tr("none"));
    //: after a number: a period of 12 months
    m_months->setSuffix(tr(" months"));
    m_arrivalDay->setAccessibleName(tr("Day of delivery"));
    m_agreedDay->setAccessibleName(tr("Agreed day of delivery"));
    m_toldDay->setAccessibleName(tr("Day the customer was told"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::Wide);
    m_rows->setVerticalSpacing(space::Tight);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_rows->addRow(tr("&Goods"), m_goods);
    m_rows->addRow(tr("&Bought"), m_channel);
    m_rows->addRow(tr("&Delivered"), together(m_arrival, m_arrivalDay, this));
    m_rows->addRow(tr("Deliver&y"), together(m_agreedDelivery, m_agreedDay, this));
    m_rows->addRow(tr("Shorter guarantee &agreed"), m_months);
    m_rows->addRow(tr("&Told of the right to send it back"), together(m_told, m_toldDay, this));
    m_rows->addRow(tr("May be &sent back"), m_exception);
    m_rows->addRow(tr("Repairs"), m_repairs);
    const std::pair<QWidget*, QWidget*> buddies[] = {{m_arrival->parentWidget(), m_arrival}, {m_agreedDelivery->parentWidget(), m_agreedDelivery},
                                                     {m_told->parentWidget(), m_told}};
    for (const auto& [field, buddy] : buddies)
        qobject_cast<QLabel*>(m_rows->labelForField(field))->setBuddy(buddy);
    for (QComboBox* box : {m_goods, m_channel, m_arrival, m_agreedDelivery, m_told, m_exception}) {
        QWidget* field = box->parentWidget() == this ? static_cast<QWidget*>(box) : box->parentWidget();
        box->setAccessibleName(qobject_cast<QLabel*>(m_rows->labelForField(field))->text().remove(u'&'));
    }
    m_months->setAccessibleName(tr("Shorter guarantee agreed, in months"));
}

void SaleForm::setPage(const ComplaintPage& page)
{
    m_filling = true;
    m_terms = page.terms;
    m_latest = page.complaint.received.toLocalTime().date();
    const Purchase purchase = page.purchase.value_or(Purchase());
    m_recorded = fromCode<SaleChannel>(purchase.channel).value_or(SaleChannel::Shop);
    const QDate recorded = purchase.delivered.isValid() ? purchase.delivered : purchase.ordered.toLocalTime().date();
    m_goods->setCurrentIndex(int(m_terms.goods));
    m_channel->setCurrentIndex(int(m_terms.channel.value_or(m_recorded)));
    m_arrival->clear();
    m_arrival->addItems({purchase.delivered.isValid() ? tr("on %1, as on record").arg(formatDay(recorded))
                                                      : tr("not on record: counted from %1").arg(formatDay(recorded)),
                         tr("on another day"), tr("not yet")});
    m_arrival->setCurrentIndex(m_terms.undelivered ? NotYet : m_terms.delivered.isValid() ? OtherDay : AsRecorded);
    m_arrivalDay->setMaximumDate(m_latest);
    m_arrivalDay->setDate(m_terms.delivered.isValid() ? m_terms.delivered : recorded);
    m_agreedDelivery->setCurrentIndex(m_terms.agreedDelivery.isValid() ? 1 : 0);
    m_agreedDay->setDate(m_terms.agreedDelivery.isValid() ? m_terms.agreedDelivery : recorded);
    m_months->setValue(m_terms.agreedMonths);
    m_told->setCurrentIndex(!m_terms.informed ? NotKnown : *m_terms.informed ? WithSale : m_terms.informedOn.isValid() ? Later : Never);
    m_toldDay->setDate(m_terms.informedOn.isValid() ? m_terms.informedOn : recorded);
    m_exception->setCurrentIndex(qMax(0, m_exception->findData(m_terms.exception)));
    m_repairs->setRepairs(m_terms.repairs, m_latest);
    m_filling = false;
    arrange();
}

/// What plays no part in this sale is not asked.
void SaleForm::arrange()
{
    m_rows->setRowVisible(m_agreedDelivery->parentWidget(), m_arrival->currentIndex() == NotYet);
    m_rows->setRowVisible(m_months, m_goods->currentIndex() == int(Goods::Used));
    const bool distance = m_channel->currentIndex() == int(SaleChannel::Distance);
    m_rows->setRowVisible(m_told->parentWidget(), distance);
    m_rows->setRowVisible(m_exception, distance);
    m_rows->setRowVisible(m_repairs, m_arrival->currentIndex() != NotYet);
    m_arrivalDay->setVisible(m_arrival->currentIndex() == OtherDay);
    m_agreedDay->setVisible(m_agreedDelivery->currentIndex() == 1);
    m_toldDay->setVisible(m_told->currentIndex() == Later);
}

SaleTerms SaleForm::terms() const
{
    SaleTerms terms;
    terms.goods = Goods(m_goods->currentIndex());
    const auto channel = SaleChannel(m_channel->currentIndex());
    if (channel != m_recorded)
        terms.channel = channel;
    terms.undelivered = m_arrival->currentIndex() == NotYet;
    if (m_arrival->currentIndex() == OtherDay)
        terms.delivered = m_arrivalDay->date();
    if (terms.undelivered && m_agreedDelivery->currentIndex() == 1)
        terms.agreedDelivery = m_agreedDay->date();
    if (terms.goods == Goods::Used)
        terms.agreedMonths = m_months->value();
    if (m_told->currentIndex() != NotKnown)
        terms.informed = m_told->currentIndex() == WithSale;
    if (m_told->currentIndex() == Later)
        terms.informedOn = m_toldDay->date();
    terms.exception = m_exception->currentData().toString();
    terms.repairs = m_repairs->repairs();
    return terms;
}

void SaleForm::take()
{
    if (m_filling)
        return;
    arrange();
    const SaleTerms chosen = terms();
    if (chosen != m_terms)
        emit termsChosen(m_terms = chosen);
}

} // namespace amends
