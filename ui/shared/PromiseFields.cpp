#include "shared/PromiseFields.h"
#include "wording/Formats.h"
#include "wording/Words.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace amends {

PromiseFields::PromiseFields(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_day(new QComboBox(this)), m_other(new QDateEdit(this)),
      m_timed(new QCheckBox(this)), m_time(new QTimeEdit(QTime(12, 0), this)), m_owner(new QComboBox(this))
{
    m_kind->setObjectName(QStringLiteral("promiseKindBox"));
    m_day->setObjectName(QStringLiteral("promiseDayBox"));
    m_other->setObjectName(QStringLiteral("promiseDayEdit"));
    m_timed->setObjectName(QStringLiteral("promiseTimedBox"));
    m_time->setObjectName(QStringLiteral("promiseTimeEdit"));
    m_owner->setObjectName(QStringLiteral("promiseOwnerBox"));
    m_other->setCalendarPopup(true);
    for (QComboBox* box : {m_kind, m_day, m_owner})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (size_t i = 0; i < codesOf(PromiseKind{}).size(); ++i)
        m_kind->addItem(QString());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_other),
                          static_cast<QWidget*>(m_timed), static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_owner)})
        row->addWidget(part);
    row->addStretch(1);
    connect(m_day, &QComboBox::currentIndexChanged, this, &PromiseFields::showOther);
    connect(m_timed, &QCheckBox::toggled, m_time, &QWidget::setVisible);
    retranslate();
}

void PromiseFields::setKind(PromiseKind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void PromiseFields::setKindVisible(bool visible)
{
    m_kind->setVisible(visible);
}

void PromiseFields::setDays(const QList<Day>& days, const QDate& notBefore)
{
    m_days = days;
    m_other->setMinimumDate(notBefore);
    m_other->setDate(days.isEmpty() ? notBefore : qMax(notBefore, days.constFirst().date));
    retranslate();
    m_day->setCurrentIndex(0);
    showOther();
}

void PromiseFields::setStaff(const QList<Staff>& staff, StaffId chosen)
{
    m_owner->clear();
    for (const Staff& one : staff) {
        if (one.active)
            m_owner->addItem(one.name, one.id.value());
    }
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen.value())));
    m_owner->setVisible(m_owner->count() > 0);
}

PromiseKind PromiseFields::kind() const
{
    return PromiseKind(m_kind->currentIndex());
}

PromiseFields::Day PromiseFields::day() const
{
    const int at = m_day->currentIndex();
    if (at >= 0 && at < m_days.size())
        return m_days[at];
    return {m_other->date(), m_timed->isChecked() ? m_time->time() : QTime()};
}

StaffId PromiseFields::owner() const
{
    return StaffId(m_owner->currentData().toLongLong());
}

void PromiseFields::showOther()
{
    const bool other = m_day->currentIndex() >= m_days.size();
    m_other->setVisible(other);
    m_timed->setVisible(other);
    m_time->setVisible(other && m_timed->isChecked());
}

void PromiseFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PromiseFields::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, words(PromiseKind(i)));
    const int chosen = m_day->currentIndex();
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    for (const Day& day : std::as_const(m_days)) {
        const QString date = QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat) + u' ' + formatDay(day.date);
        m_day->addItem(day.time.isValid() ? date + QStringLiteral(", ") + QLocale().toString(day.time, QLocale::ShortFormat) : date);
    }
    m_day->addItem(tr("Another day…"));
    m_day->setCurrentIndex(qBound(0, chosen, int(m_days.size())));
    m_timed->setText(tr("at"));
    m_timed->setAccessibleName(tr("With a time of day"));
    m_kind->setAccessibleName(tr("Kind of promise"));
    m_day->setAccessibleName(tr("Day promised"));
    m_other->setAccessibleName(tr("Another day"));
    m_time->setAccessibleName(tr("Time of day"));
    m_owner->setAccessibleName(tr("Who keeps it"));
    m_kind->setToolTip(tr("What happens on that day: it is done, we know, or she hears from us"));
    m_owner->setToolTip(tr("Who keeps it"));
}

} // namespace amends
