#include "reply/FieldDay.h"
#include "shared/Theme.h"
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

FieldDay::FieldDay(const QDate& today, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("fieldDayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which day?"));
    auto* calendar = new QCalendarWidget(this);
    calendar->setObjectName(QStringLiteral("fieldCalendar"));
    calendar->setAccessibleName(tr("Day to put in"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(today);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto* take = new QPushButton(tr("&Put this day in"), this);
    take->setObjectName(QStringLiteral("fieldDayButton"));
    take->setDefault(true);
    setLook(take, "primary");
    const auto choose = [this, calendar] {
        emit dayChosen(calendar->selectedDate());
        accept();
    };
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Wide);
    rows->addWidget(calendar);
    rows->addLayout(buttons);
    calendar->setFocus();
}

} // namespace amends
