#include "complaint/DayDialog.h"
#include "shared/Theme.h"
#include "shared/WrappedLabel.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace amends {

DayDialog::DayDialog(const QDate& day, const QString& words, QWidget* parent) : QDialog(parent), m_day(new QDateEdit(day, this))
{
    setObjectName(QStringLiteral("dayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The customer’s deadline"));
    auto* label = new QLabel(tr("&By which day?"), this);
    label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("deadlineEdit"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day the customer set"));
    m_day->setToolTip(tr("Arrow keys change the part the cursor is in; Alt+Down shows the calendar"));
    auto* none = new QPushButton(tr("&No day was set"), this);
    none->setObjectName(QStringLiteral("noDeadlineButton"));
    none->setAutoDefault(false);
    auto* keep = new QPushButton(tr("&Keep this day"), this);
    keep->setObjectName(QStringLiteral("keepDeadlineButton"));
    keep->setDefault(true);
    setLook(keep, "primary");
    connect(none, &QPushButton::clicked, this, [this] {
        emit dayChosen({});
        accept();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        emit dayChosen(m_day->date());
        accept();
    });
    auto* field = new QHBoxLayout;
    field->addWidget(label);
    field->addWidget(m_day, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(none);
    buttons->addStretch();
    buttons->addWidget(keep);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    rows->setSpacing(space::Wide);
    if (!words.isEmpty()) {
        auto* read = new WrappedLabel(this);
        read->setText(tr("Read from “%1”").arg(words));
        setLook(read, "muted");
        rows->addWidget(read);
    }
    rows->addLayout(field);
    rows->addLayout(buttons);
    m_day->setFocus();
}

} // namespace amends
